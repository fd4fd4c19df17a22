// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historyoptions.h"

#include <QRegularExpression>
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

// The word in English or in the user's language.
bool isWord(const QString &text, const char *word)
{
    const QString own = QCoreApplication::translate("Options", word);
    return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0
        || text.compare(own, Qt::CaseInsensitive) == 0;
}

QDate readDotted(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4}|[0-9]{2})\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString year = match.captured(3);
    constexpr int century = 2000;
    return {year.toInt() + (year.size() == 2 ? century : 0), match.captured(2).toInt(), match.captured(1).toInt()};
}

} // namespace

std::optional<QDate> readDate(const QString &text, QDate today)
{
    if (isWord(text, QT_TRANSLATE_NOOP("Options", "today"))) {
        return today;
    }
    if (isWord(text, QT_TRANSLATE_NOOP("Options", "yesterday"))) {
        return today.addDays(-1);
    }
    const QDate date = text.contains(u'.') ? readDotted(text) : QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> readDateNow(const QString &text)
{
    return readDate(text, QDate::currentDate());
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

CallQuery callQuery(const Arguments &arguments, const MissedRule &missedRule, QDate today)
{
    CallQuery asked;
    asked.text = arguments.value(search);
    asked.filter = arguments.has(toCallBack) ? CallFilter::ToCallBack : CallFilter::All;
    asked.missedRule = missedRule;
    asked.outcome = valueOf(CallWords::outcomeWords, arguments.value(outcome));
    asked.since = readDate(arguments.value(since), today);
    asked.until = readDate(arguments.value(until), today);
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
    return readDate(arguments.value(before), today)
        .value_or(today.addDays(-readAge(arguments.value(olderThan)).value_or(0)));
}

} // namespace Rufzeichen::HistoryOptions
