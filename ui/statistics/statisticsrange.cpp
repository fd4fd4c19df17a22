// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticsrange.h"

namespace Rufzeichen {

StatisticsQuery queryOf(StatisticsRange range, QDate today)
{
    StatisticsQuery query;
    switch (range) {
    case StatisticsRange::LastMonth:
        query.since = today.addDays(-29);
        query.until = today;
        break;
    case StatisticsRange::LastYear:
        query.since = today.addYears(-1).addDays(1);
        query.until = today;
        break;
    case StatisticsRange::ThisYear:
        query.since = QDate(today.year(), 1, 1);
        query.until = today;
        break;
    case StatisticsRange::All:
    case StatisticsRange::Custom:
        break;
    }
    return query;
}

} // namespace Rufzeichen
