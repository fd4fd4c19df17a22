// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/contactpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace Rufzeichen {

QPixmap contactPicture(const QByteArray &file, int side, qreal devicePixelRatio)
{
    constexpr int longest = 10'000; // more is a bomb
    constexpr qint64 mostPixels = 24'000'000; // all of which are decoded, but of a JPEG, which is read in small
    QBuffer buffer;
    buffer.setData(file);
    if (file.isEmpty() || !buffer.open(QIODevice::ReadOnly)) {
        return {};
    }
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "jpeg" && format != "png" && format != "gif") || size.isEmpty() || size.width() > longest
        || size.height() > longest || (format != "jpeg" && qint64(size.width()) * size.height() > mostPixels)) {
        return {};
    }
    const int pixels = qRound(side * devicePixelRatio);
    if (size.width() > pixels || size.height() > pixels) {
        reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QPixmap picture = QPixmap::fromImage(reader.read());
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace Rufzeichen
