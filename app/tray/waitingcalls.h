// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"

#include <QObject>
#include <optional>

namespace Rufzeichen {

/** How many calls wait for the user. They are counted once after each change, however many ask. */
class WaitingCalls : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive it. */
    WaitingCalls(const CallHistory &history, const SettingsStore &settings, QObject *parent = nullptr);
    ~WaitingCalls() override;

    /** Missed calls that the user has not seen; nothing while the history can't be read. */
    [[nodiscard]] std::optional<int> missed();

    /** Missed calls that nobody has called back yet; nothing likewise. */
    [[nodiscard]] std::optional<int> toCallBack();

private:
    void forget();
    [[nodiscard]] MissedRule rule() const { return m_settings.inForce().notifications.missedRule(); }

    const CallHistory &m_history;
    const SettingsStore &m_settings;
    std::optional<int> m_missed; // as counted last, if that still holds
    std::optional<int> m_toCallBack; // likewise
};

} // namespace Rufzeichen
