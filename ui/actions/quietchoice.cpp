// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/quietchoice.h"

namespace Rufzeichen {

QTime quietMorning()
{
    return {7, 0};
}

std::optional<QDateTime> quietEnd(QuietChoice choice, const QDateTime &now)
{
    constexpr qint64 hour = 60LL * 60;
    switch (choice) {
    case QuietChoice::Hour:
        return now.addSecs(hour);
    case QuietChoice::UntilMorning: {
        const QDate day = now.time() < quietMorning() ? now.date() : now.date().addDays(1);
        return QDateTime(day, quietMorning());
    }
    case QuietChoice::On:
    case QuietChoice::Off:
        break;
    }
    return std::nullopt;
}

} // namespace Rufzeichen
