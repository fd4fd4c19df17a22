// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/clipboardrule.h"
#include "ui/notifications/notification.h"

#include <QDBusArgument>
#include <QStringList>
#include <QVariantMap>

namespace Rufzeichen {

/** A picture as the Desktop Notifications Specification wants it on the bus, in the hint `image-data`. */
struct NotificationImage {
    int width = 0;
    int height = 0;
    int bytesPerRow = 0;
    bool hasAlpha = true;
    int bitsPerSample = 8;
    int channels = 4; ///< red, green, blue, opacity
    QByteArray pixels;

    /** Converts @p image, which should be small: it is sent with each notification. */
    [[nodiscard]] static NotificationImage of(const QImage &image);

    bool operator==(const NotificationImage &) const = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image);

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

/** What depends on where the program runs. */
struct MessagePlace {
    ClipboardRule clipboard = clipboardRule();
    bool hasInstalledIcons = false; ///< the service finds the program's icons by their names, see isInstalledIcon()
};

/**
 * @p capabilities as GetCapabilities gave them; empty: not known. Where the clipboard needs the focus there is no
 * button to copy: its click is not in a window of ours. Where the icons are not installed they are sent as pictures.
 */
[[nodiscard]] DesktopMessage desktopMessage(const Notification &notification, const QStringList &capabilities,
                                            const MessagePlace &place);

/**
 * Whether a bubble that shows @p shown can go over to @p next. LXQt keeps the buttons and the time of the first, and
 * GNOME shows nothing at all if something critical becomes less urgent: such a one has to be closed and sent anew.
 */
[[nodiscard]] bool canReplace(const Notification &shown, const Notification &next);

/** The action that the service calls @p name. */
[[nodiscard]] std::optional<NotificationAction> notificationAction(const QString &name);

} // namespace Rufzeichen

Q_DECLARE_METATYPE(Rufzeichen::NotificationImage)
