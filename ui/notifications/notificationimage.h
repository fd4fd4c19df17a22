// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QImage>
#include <QMetaType>

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

    /** @p image as it is: small, for it travels with each notification. */
    [[nodiscard]] static NotificationImage of(const QImage &image);

    bool operator==(const NotificationImage &) const = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image);

} // namespace Rufzeichen

Q_DECLARE_METATYPE(Rufzeichen::NotificationImage)
