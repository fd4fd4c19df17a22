// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifications/notification.h"

#include <QStringList>
#include <QVariantMap>

namespace Rufzeichen {

/** A notification in the words of org.freedesktop.Notifications. */
struct DesktopMessage {
    QString icon;
    QString summary;
    QString body;
    QStringList actions; ///< name and text by turns
    QVariantMap hints;
    int timeout = -1; ///< milliseconds; 0: stays; -1: as the service thinks right

    bool operator==(const DesktopMessage &) const = default;
};

/** @p capabilities as GetCapabilities gave them; empty: not known. */
[[nodiscard]] DesktopMessage desktopMessage(const Notification &notification, const QStringList &capabilities);

/** The action that the service calls @p name. */
[[nodiscard]] std::optional<NotificationAction> notificationAction(const QString &name);

} // namespace Rufzeichen
