// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callstatistics.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** The ways that CallTally tells apart. */
enum class CallKind : quint8 {
    Answered,
    Machine,
    Missed,
    Outgoing,
    Other,
};

/** Figures of calls in words for people. */
class StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)
public:
    /** All kinds, in the order in which they are shown. */
    static constexpr std::array kinds {CallKind::Answered, CallKind::Machine, CallKind::Missed, CallKind::Outgoing,
                                       CallKind::Other};

    [[nodiscard]] static QString kind(CallKind kind);
    [[nodiscard]] static int count(const CallTally &calls, CallKind kind);

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
