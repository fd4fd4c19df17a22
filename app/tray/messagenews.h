// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxanswers.h"

#include <QList>
#include <QObject>

namespace Rufzeichen {

class BoxDesk;
class CallAlerts;
class CallerActions;
class SettingsStore;
class Windows;

/** Tells of voice messages that have come, and takes that away when they were heard. */
class MessageNews : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. */
    MessageNews(BoxDesk &desk, const SettingsStore &settings, CallAlerts &alerts, CallerActions &callers,
                Windows &windows);
    ~MessageNews() override;

private:
    void tell(const QList<TamMessage> &messages);
    [[nodiscard]] QString textOf(const TamMessage &message) const;

    BoxDesk &m_desk;
    const SettingsStore &m_settings;
    CallAlerts &m_alerts;
    CallerActions &m_callers;
    Windows &m_windows;
};

} // namespace Rufzeichen
