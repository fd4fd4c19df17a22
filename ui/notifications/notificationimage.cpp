// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationimage.h"

namespace Rufzeichen {

NotificationImage NotificationImage::of(const QImage &image)
{
    const QImage converted = image.convertToFormat(QImage::Format_RGBA8888);
    NotificationImage result;
    result.width = converted.width();
    result.height = converted.height();
    result.bytesPerRow = static_cast<int>(converted.bytesPerLine());
    result.pixels = QByteArray(reinterpret_cast<const char *>(converted.constBits()), converted.sizeInBytes());
    return result;
}

QDBusArgument &operator<<(QDBusArgument &argument, const NotificationImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.bytesPerRow << image.hasAlpha << image.bitsPerSample
             << image.channels << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NotificationImage &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.bytesPerRow >> image.hasAlpha >> image.bitsPerSample
        >> image.channels >> image.pixels;
    argument.endStructure();
    return argument;
}

} // namespace Rufzeichen
