// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/tr064/boxanswers.h"
#include "ui/notifications/missedalerts.h"

#include <QList>
#include <QObject>

namespace Rufzeichen {

class BoxDesk;
class CallAlerts;
class CallerActions;
class SettingsStore;
class Windows;

/**
 * Tells of voice messages that have come, and takes that away when they were heard. Where a missed call is told of,
 * that also tells of its message: one call is one notification.
 */
class MessageNews : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it. */
    MessageNews(BoxDesk &desk, const SettingsStore &settings, CallAlerts &alerts, CallerActions &callers,
                Windows &windows);
    ~MessageNews() override;

private:
    void take(const QList<TamMessage> &messages);
    void tell(const QList<TamMessage> &messages);
    [[nodiscard]] bool isOf(const TamMessage &message, const StoredCall &call) const;
    [[nodiscard]] std::optional<LeftMessage> messageOf(const StoredCall &call);
    [[nodiscard]] QString textOf(const TamMessage &message) const;

    BoxDesk &m_desk;
    const SettingsStore &m_settings;
    CallAlerts &m_alerts;
    CallerActions &m_callers;
    Windows &m_windows;
};

} // namespace Rufzeichen
