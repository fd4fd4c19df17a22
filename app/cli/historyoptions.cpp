// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historyoptions.h"

#include <algorithm>
#include <limits>

namespace Rufzeichen::HistoryOptions {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> readCount(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return isNumber && count >= least && count <= most ? std::optional(count) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<qint64> readLimit(const QString &text)
{
    return readCount(text, 1, std::numeric_limits<int>::max());
}

std::optional<qint64> readAge(const QString &text)
{
    constexpr qint64 longest = 100 * 366;
    return readCount(text, 0, longest);
}

CallQuery callQuery(const Arguments &arguments)
{
    CallQuery asked;
    asked.text = arguments.value(search);
    asked.outcome = valueOf(CallWords::outcomeWords, arguments.value(outcome));
    asked.since = readDate(arguments.value(since));
    asked.until = readDate(arguments.value(until));
    return asked;
}

QString problemOfPurge(const Arguments &arguments)
{
    const auto given
        = std::count_if(purge.begin(), purge.end(), [&](const Option *option) { return arguments.has(*option); });
    return given == 1
        ? QString()
        : QCoreApplication::translate(
            "Commands",
            "Which calls should be removed? Use one of --before DATE, --older-than DAYS and --number NUMBER.");
}

QDate firstDayToKeep(const Arguments &arguments, QDate today)
{
    return readDate(arguments.value(before))
        .value_or(today.addDays(-readAge(arguments.value(olderThan)).value_or(0)));
}

} // namespace Rufzeichen::HistoryOptions
