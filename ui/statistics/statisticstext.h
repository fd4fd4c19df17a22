// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callstatistics.h"
#include "ui/statistics/figurecards.h"

#include <QCoreApplication>
#include <QPalette>
#include <QRgb>
#include <QString>

namespace Rufzeichen {

class NumberForms;

/** One of the ways that CallTally tells apart. */
struct CallKind {
    int CallTally::*count;
    const char *name; ///< in English, for StatisticsText::tr()
    QRgb onLight; ///< its colour on light windows, told apart also by people who see few colours
    QRgb onDark;
};

/** Figures of calls in words for people. */
class StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)
public:
    /** All kinds, in the order in which they are shown. */
    static constexpr std::array kinds {
        CallKind {&CallTally::answered, QT_TRANSLATE_NOOP("StatisticsText", "Answered"), 0xff008a64, 0xff2fbf97},
        CallKind {&CallTally::machine, QT_TRANSLATE_NOOP("StatisticsText", "Answering machine"), 0xffd9a200,
                  0xfff2d05c},
        CallKind {&CallTally::missed, QT_TRANSLATE_NOOP("StatisticsText", "Missed"), 0xffc84a00, 0xfff07a4a},
        CallKind {&CallTally::outgoing, QT_TRANSLATE_NOOP("StatisticsText", "Outgoing"), 0xff2a70b5, 0xff5aa9e8},
        CallKind {&CallTally::other, QT_TRANSLATE_NOOP("StatisticsText", "Other"), 0xff808080, 0xff9a9a9a},
    };

    /** The colour of a kind on a window of this palette. */
    [[nodiscard]] static QColor colour(const CallKind &kind, const QPalette &palette);

    /** Whether @p calls have such ones, or usually have: the machine has none where all of its calls are missed. */
    [[nodiscard]] static bool isShown(const CallKind &kind, const CallTally &calls);

    /** What all calls add up to, the most important first. */
    [[nodiscard]] static QList<Figure> figures(const CallStatistics &statistics, const QPalette &palette,
                                               NumberForms &numbers);

    /** The period in a few characters, below a bar. */
    [[nodiscard]] static QString label(QDate first, StatisticsStep step);

    /** What each bar stands for. */
    [[nodiscard]] static QString steps(StatisticsStep step);

    /** The period and all figures of it. */
    [[nodiscard]] static QString period(const StatisticsPeriod &period, StatisticsStep step);

    /** `Monday, 14:00 to 15:00: 3 calls`. @p weekday is a Qt::DayOfWeek. */
    [[nodiscard]] static QString hour(int weekday, int hour, int calls);

    /** An hour of the day on an axis: `15`, or `3 PM` where the user's clock has twelve hours. */
    [[nodiscard]] static QString hour(int hour);

    /** `14 h 41 min`, and seconds only where there is no minute. */
    [[nodiscard]] static QString talkTime(qint64 seconds);

    /** `71 %`, or a dash if there is nothing to divide by. */
    [[nodiscard]] static QString share(int part, int whole);
};

} // namespace Rufzeichen
