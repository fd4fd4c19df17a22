// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "tests/support/worldclocks.h"

#include <QHash>
#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace Rufzeichen {

/**
 * What can be known of calls by whoever hears only some of their lines, by clocks that are wrong, and who ends and
 * starts meanwhile. Is told of each line that arrives and of the call that it belongs to, which a listener is not.
 */
class HeardCalls
{
public:
    using Seconds = WorldClocks::Seconds;

    struct Known {
        CallDirection direction = CallDirection::Unknown;
        CallOutcome outcome = CallOutcome::Lost;
        std::optional<int> duration {};
        bool isCertain = true; ///< false: no line or clock tells it from another call
        int span = 0; ///< of time: calls of a later one may stand before those of an earlier one, and nowhere else
    };

    /** By number. */
    [[nodiscard]] const QHash<QString, Known> &calls() const { return m_calls; }
    /** The numbers in the order in which they were heard first. */
    [[nodiscard]] const QList<QString> &order() const { return m_order; }

    /** RING or CALL of a call on @p id, or its CONNECT, which has no @p direction. */
    void hear(size_t id, const QString &number, CallDirection direction, const WorldClocks &clocks)
    {
        Line &line = m_lines.at(id);
        const bool isNew = std::exchange(line.heard, number) != number;
        placeInTime(isNew, clocks);
        if (isNew) {
            m_order.append(number);
            m_calls.insert(number, {.direction = direction, .span = m_span});
        }
        Known &call = m_calls[number];
        const bool mayBeTwo = !isNew && isMisjudged(line, clocks);
        m_isLastCallKnown = isNew || (m_isLastCallKnown && !mayBeTwo);
        call.isCertain = isNew || (call.isCertain && !mayBeTwo);
        const Seconds worst = std::min(clocks.boxIsOff, clocks.computerIsOff);
        line = {.heard = number,
                .isTalking = direction == CallDirection::Unknown,
                .worst = isNew ? worst : std::min(worst, line.worst),
                .stampIsOff = clocks.boxIsOff};
    }

    /** The DISCONNECT of the call with @p number, of which nothing else may have been heard. */
    void hearEnd(size_t id, const QString &number, int duration, const WorldClocks &clocks)
    {
        placeInTime(false, clocks);
        const Line line = std::exchange(m_lines.at(id), {});
        if (!line.heard.isEmpty()) {
            Known &call = m_calls[line.heard];
            call.isCertain = call.isCertain && line.heard == number && !isMisjudged(line, clocks);
            call.outcome = line.isTalking || duration > 0   ? CallOutcome::Answered
                : call.direction == CallDirection::Outgoing ? CallOutcome::Unanswered
                                                            : CallOutcome::Missed;
            call.duration = duration;
        }
    }

    /** The listener starts anew. It has a list of the calls that it has heard, and guesses how old they are. */
    void restart(const WorldClocks &clocks)
    {
        m_newest = m_newestCall;
        m_isTimeKnown = m_isTimeKnown && m_isLastCallKnown;
        for (Line &line : m_lines) {
            line.ageIsOff = std::max(line.ageIsOff, clocks.computerIsOff - line.worst);
        }
    }

private:
    /** A connection id. */
    struct Line {
        QString heard {}; ///< the call that a listener must take for the one that runs
        bool isTalking = false;
        Seconds worst {0}; ///< so much was off the clock that was most behind when it was heard
        Seconds stampIsOff {0}; ///< at its last step
        Seconds ageIsOff {0}; ///< so much older than it is it may seem
    };

    // Whether the next line of the call looks like that of another: the call seems older than it is by all clocks, or
    // longer than a day.
    static bool isMisjudged(const Line &line, const WorldClocks &clocks)
    {
        const bool isStampSure = clocks.boxIsOff != WorldClocks::unset && line.stampIsOff != WorldClocks::unset
            && clocks.boxIsOff <= line.stampIsOff;
        return line.ageIsOff > std::chrono::hours(20) || (line.ageIsOff > Seconds(0) && !isStampSure);
    }

    // What is told later belongs later in the list, unless no clock says so.
    void placeInTime(bool isNewCall, const WorldClocks &clocks)
    {
        constexpr Seconds small {3600}; // so far goes a clock back at the end of summer time
        const bool isStampTrue = clocks.boxIsOff != WorldClocks::unset && clocks.box() + small >= m_newest;
        const Seconds told = isStampTrue ? clocks.box() : clocks.computer();
        const bool isBack = told + small < m_newest;
        m_span += isBack || !m_isTimeKnown ? 1 : 0;
        m_newest = isBack ? told : std::max(told, m_newest);
        m_newestCall = isNewCall ? m_newest : m_newestCall;
    }

    std::array<Line, 4> m_lines;
    QHash<QString, Known> m_calls;
    QList<QString> m_order;
    Seconds m_newest {0};
    Seconds m_newestCall {0};
    bool m_isLastCallKnown = true; // else the listener may have taken a line for one of a later call
    bool m_isTimeKnown = true;
    int m_span = 0;
};

} // namespace Rufzeichen
