// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/transmissions.h"

#include <QRandomGenerator>
#include <algorithm>

namespace Rufzeichen::Transmissions {

namespace {

constexpr qint64 linesInPiece = 1000;
constexpr qint64 bytesInPiece = 65536;

} // namespace

Source burst(qint64 lines, BoxTime time)
{
    return [lines, stamp = time.toWire(), sent = qint64(0)]() mutable {
        QByteArray piece;
        for (const qint64 end = std::min(sent + linesInPiece, lines); sent < end; ++sent) {
            // A call is two lines: RING from a number of its own, and DISCONNECT.
            piece += stamp
                + (sent % 2 == 0 ? ";RING;0;0170" + QByteArray::number(1000000 + sent / 2) + ";732123;SIP1;\r\n"
                                 : QByteArrayLiteral(";DISCONNECT;0;0;\r\n"));
        }
        return piece;
    };
}

Source garbage(qint64 size)
{
    return [left = size, ended = false, random = QRandomGenerator(1012)]() mutable {
        QByteArray piece;
        for (; left > 0 && piece.size() < bytesInPiece; --left) {
            piece += static_cast<char>(random.bounded(256));
        }
        if (left == 0 && !ended) {
            ended = true;
            piece += "\r\n";
        }
        return piece;
    };
}

Source endless(qint64 size)
{
    return [left = size]() mutable {
        const qint64 length = std::min(left, bytesInPiece);
        left -= length;
        return QByteArray(length, '7');
    };
}

Source bytewise(const QByteArray &bytes)
{
    return
        [bytes, sent = qsizetype(0)]() mutable { return sent < bytes.size() ? bytes.mid(sent++, 1) : QByteArray(); };
}

} // namespace Rufzeichen::Transmissions
