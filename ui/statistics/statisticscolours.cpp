// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticscolours.h"

namespace Rufzeichen {

QColor colourOf(CallKind kind, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    switch (kind) {
    case CallKind::Answered:
        return dark ? QColor(0x2f, 0xbf, 0x97) : QColor(0x00, 0x8a, 0x64);
    case CallKind::Machine:
        return dark ? QColor(0xf2, 0xd0, 0x5c) : QColor(0xd9, 0xa2, 0x00);
    case CallKind::Missed:
        return dark ? QColor(0xf0, 0x7a, 0x4a) : QColor(0xc8, 0x4a, 0x00);
    case CallKind::Outgoing:
        return dark ? QColor(0x5a, 0xa9, 0xe8) : QColor(0x2a, 0x70, 0xb5);
    case CallKind::Other:
        break;
    }
    return dark ? QColor(0x9a, 0x9a, 0x9a) : QColor(0x80, 0x80, 0x80);
}

QColor colourBetween(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int one, int other) { return one + qRound((other - one) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace Rufzeichen
