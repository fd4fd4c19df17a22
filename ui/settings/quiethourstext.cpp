// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/quiethourstext.h"

#include <QList>
#include <QStringList>
#include <algorithm>

namespace Rufzeichen {

QString QuietHoursText::sentence(const QuietHours &hours, const QLocale &locale)
{
    if (!hours.enabled) {
        return tr("Calls are shown at any time of the week.");
    }
    if (hours.days.isEmpty()) {
        return tr("No day is chosen, so calls are shown at any time.");
    }
    return tr("No notifications %1 %2. Missed calls are counted all the same.")
        .arg(days(hours.days, locale), time(hours, locale));
}

QString QuietHoursText::time(const QuietHours &hours, const QLocale &locale)
{
    const QString from = locale.toString(hours.from, QLocale::ShortFormat);
    const QString until = locale.toString(hours.until, QLocale::ShortFormat);
    if (hours.from == hours.until) {
        return tr("from %1 for 24 hours").arg(from);
    }
    return hours.from < hours.until ? tr("from %1 until %2").arg(from, until)
                                    : tr("from %1 until %2 of the next day").arg(from, until);
}

QString QuietHoursText::days(const QSet<int> &days, const QLocale &locale)
{
    QList<int> ordered(days.begin(), days.end());
    std::sort(ordered.begin(), ordered.end());
    if (ordered.size() == Qt::Sunday) {
        return tr("every day");
    }
    const bool isRow = ordered.last() - ordered.first() == ordered.size() - 1;
    if (isRow && ordered.size() > 2) {
        return tr("on %1 to %2").arg(locale.dayName(ordered.first()), locale.dayName(ordered.last()));
    }
    QStringList names;
    for (const int day : std::as_const(ordered)) {
        names.append(locale.dayName(day));
    }
    return tr("on %1").arg(locale.createSeparatedList(names));
}

} // namespace Rufzeichen
