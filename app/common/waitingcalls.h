// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"

#include <QObject>
#include <functional>
#include <optional>

namespace Rufzeichen {

/** How many calls wait for the user. They are counted once after each change, however many ask. */
class WaitingCalls : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. @p plan says how numbers are dialled now. */
    WaitingCalls(const CallHistory &history, const SettingsStore &settings, std::function<DialPlan()> plan,
                 QObject *parent = nullptr);
    ~WaitingCalls() override;

    /** Missed calls that the user has not seen; nothing while the history can't be read. */
    [[nodiscard]] std::optional<int> missed();

    /** Missed calls that nobody has called back yet; nothing likewise. */
    [[nodiscard]] std::optional<int> toCallBack();

private:
    void forget();
    void follow();

    const CallHistory &m_history;
    const SettingsStore &m_settings;
    const std::function<DialPlan()> m_plan;
    MissedRule m_rule; // that they were counted by
    std::optional<int> m_missed; // as counted last, if that still holds
    std::optional<int> m_toCallBack; // likewise
};

} // namespace Rufzeichen
