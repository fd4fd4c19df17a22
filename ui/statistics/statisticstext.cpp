// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticstext.h"

#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QLocale>
#include <QStringList>
#include <QTime>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QColor StatisticsText::colour(const CallKind &kind, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? kind.onDark : kind.onLight;
}

bool StatisticsText::isShown(const CallKind &kind, const CallTally &calls)
{
    const bool mayBeNone
        = kind.count == &CallTally::other || (kind.count == &CallTally::machine && calls.missedAtMachine > 0);
    return !mayBeNone || calls.*kind.count > 0;
}

QList<Figure> StatisticsText::figures(const CallStatistics &statistics, const QPalette &palette, NumberForms &numbers)
{
    const CallTally &calls = statistics.calls;
    const QLocale locale;
    const int incoming = calls.incoming();
    const auto kindOf = [](int CallTally::*count) {
        return *std::find_if(kinds.begin(), kinds.end(),
                             [count](const CallKind &each) { return each.count == count; });
    };
    QList<Figure> figures {{locale.toString(calls.total()), tr("call(s)", nullptr, calls.total())}};
    const auto add = [&](int CallTally::*count, const QString &words) {
        figures.append({locale.toString(calls.*count), words, colour(kindOf(count), palette)});
    };
    const auto ofIncoming = [incoming](int part) {
        //: A share, and of how many calls: 75 % of 4 incoming
        return incoming > 0 ? tr("%1 of %Ln incoming", nullptr, incoming).arg(share(part, incoming)) : share(0, 0);
    };
    add(&CallTally::missed, tr("missed · %1").arg(ofIncoming(calls.missed)));
    if (calls.missedAtMachine > 0) {
        figures.append({locale.toString(calls.missedAtMachine), tr("of the missed on the answering machine")});
    }
    add(&CallTally::answered, tr("answered · %1").arg(ofIncoming(calls.answered)));
    if (isShown(kindOf(&CallTally::machine), calls)) {
        add(&CallTally::machine, tr("answering machine · %1").arg(ofIncoming(calls.machine)));
    }
    figures.append({talkTime(statistics.talkSeconds), tr("talk time")});
    if (!statistics.callers.isEmpty()) {
        const StatisticsParty &most = statistics.callers.constFirst();
        figures.append({sanitized(most.name.isEmpty() ? numbers.shown(most.number) : most.name),
                        tr("calls most: %Ln call(s)", nullptr, most.calls)});
    }
    return figures;
}

QString StatisticsText::label(QDate first, StatisticsStep step)
{
    const QLocale locale;
    switch (step) {
    case StatisticsStep::Day:
    case StatisticsStep::Week:
        //: A day below a bar of a chart, as in QDate::toString(): 24 Nov
        return locale.toString(first, tr("d MMM"));
    case StatisticsStep::Month:
        return locale.toString(first, u"MMM yy"_s);
    case StatisticsStep::Year:
        break;
    }
    return QString::number(first.year());
}

QString StatisticsText::steps(StatisticsStep step)
{
    static_assert(int(StatisticsStep::Year) == 3);
    return QStringList {tr("Calls per day"), tr("Calls per week"), tr("Calls per month"), tr("Calls per year")}.at(
        int(step));
}

QString StatisticsText::period(const StatisticsPeriod &period, StatisticsStep step)
{
    const QLocale locale;
    QString title;
    switch (step) {
    case StatisticsStep::Day:
        title = locale.toString(period.first, QLocale::LongFormat);
        break;
    case StatisticsStep::Week:
        title = tr("Week of %1").arg(locale.toString(period.first, QLocale::ShortFormat));
        break;
    case StatisticsStep::Month:
        title = locale.toString(period.first, u"MMMM yyyy"_s);
        break;
    case StatisticsStep::Year:
        title = QString::number(period.first.year());
        break;
    }
    QStringList parts;
    for (const CallKind &kind : kinds) {
        if (const int calls = period.calls.*kind.count; calls > 0) {
            parts += u"%1 %2"_s.arg(tr(kind.name), locale.toString(calls));
        }
    }
    const QString all = tr("%1: %Ln call(s)", nullptr, period.calls.total()).arg(title);
    return parts.isEmpty() ? all : u"%1 (%2)"_s.arg(all, parts.join(u", "_s));
}

QString StatisticsText::hour(int weekday, int hour, int calls)
{
    const QLocale locale;
    const auto clock = [&locale](int of) { return locale.toString(QTime(of % 24, 0), QLocale::ShortFormat); };
    //: A weekday and two times: Monday, 14:00 to 15:00: 3 calls
    return tr("%1, %2 to %3: %Ln call(s)", nullptr, calls)
        .arg(locale.standaloneDayName(weekday), clock(hour), clock(hour + 1));
}

QString StatisticsText::hour(int hour)
{
    const QLocale locale;
    const bool twelve = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return twelve ? locale.toString(QTime(hour, 0), u"h AP"_s) : locale.toString(hour);
}

QString StatisticsText::talkTime(qint64 seconds)
{
    if (seconds < 60) {
        return tr("%1 s").arg(seconds);
    }
    const qint64 minutes = (seconds + 30) / 60;
    return minutes < 60 ? tr("%1 min").arg(minutes)
                        : tr("%1 h %2 min").arg(QLocale().toString(minutes / 60)).arg(minutes % 60);
}

QString StatisticsText::share(int part, int whole)
{
    return whole > 0 ? tr("%1 %").arg(QLocale().toString(qRound(100.0 * part / whole))) : u"–"_s;
}

} // namespace Rufzeichen
