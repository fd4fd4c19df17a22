// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/missedrule.h"
#include "core/numbers/dialplan.h"

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace Rufzeichen {

class HistoryDatabase;

/** How many calls went which way. Each call counts once. */
struct CallTally {
    int answered = 0; ///< incoming, taken by a phone or a fax
    int machine = 0; ///< incoming, taken by an answering machine and not missed
    int missed = 0; ///< as isMissed() says
    int outgoing = 0; ///< whatever became of it
    int other = 0; ///< rejected, barred, still running, or its end or its beginning was not seen

    int otherIncoming = 0; ///< those of the other ones that came in: rejected, barred, on a line that nobody misses
    int missedAtMachine = 0; ///< those of the missed ones that an answering machine took; they count there already

    [[nodiscard]] int total() const { return answered + machine + missed + outgoing + other; }
    /** All that came in, whatever became of it and whether or not it counts as missed. */
    [[nodiscard]] int incoming() const { return answered + machine + missed + otherIncoming; }

    CallTally &operator+=(const CallTally &more);
    bool operator==(const CallTally &) const = default;
};

/** How long a period of StatisticsPeriod is. */
enum class StatisticsStep : quint8 {
    Day,
    Week, ///< begins on a Monday
    Month,
    Year,
};

/** The calls of one day, week, month or year. */
struct StatisticsPeriod {
    QDate first; ///< its first day, which may lie before the first day that was asked for
    CallTally calls;

    bool operator==(const StatisticsPeriod &) const = default;
};

/** What one remote number called, or what one own number did. */
struct StatisticsParty {
    QString number;
    QString name; ///< of a remote number, if known
    int calls = 0;
    int missed = 0; ///< of an own number
    qint64 talkSeconds = 0;

    bool operator==(const StatisticsParty &) const = default;
};

/** What is counted. */
struct StatisticsQuery {
    std::optional<QDate> since; ///< the first day; absent: that of the first call
    std::optional<QDate> until; ///< the last day; absent: that of the last call
    QString local; ///< the own number, in any writing; empty: all
    DialPlan plan {}; ///< by which writings are the same
    MissedRule missedRule {};

    bool operator==(const StatisticsQuery &) const = default;
};

/** What the calls of some days add up to. */
struct CallStatistics {
    static constexpr int mostCallers = 10;

    CallTally calls;
    qint64 talkSeconds = 0; ///< of answered calls, both ways
    StatisticsStep step = StatisticsStep::Day;
    QList<StatisticsPeriod> periods; ///< all that the days touch, those without calls too
    std::array<std::array<int, 24>, 7> hours {}; ///< calls by weekday, from Monday, and hour of their beginning
    QList<StatisticsParty> callers; ///< who called most, by number, most calls first; none that withheld it
    QList<StatisticsParty> lines; ///< own numbers, in the writing that is used most, most calls first; the empty one
                                  ///< stands for calls without

    bool operator==(const CallStatistics &) const = default;
};

/**
 * Counts in the database, so that a million calls take a fraction of a second. Nothing if it can't be read.
 */
[[nodiscard]] std::optional<CallStatistics> computeStatistics(const HistoryDatabase &database,
                                                              const StatisticsQuery &query);

/** The step that makes some dozens of periods of the days from @p since to @p until. */
[[nodiscard]] StatisticsStep statisticsStep(QDate since, QDate until);

/** The first day of the period that @p day is in. */
[[nodiscard]] QDate periodStart(QDate day, StatisticsStep step);

/** The first day of the period after the one that begins on @p first. */
[[nodiscard]] QDate nextPeriod(QDate first, StatisticsStep step);

} // namespace Rufzeichen
