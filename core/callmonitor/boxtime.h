// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <chrono>
#include <compare>
#include <optional>

namespace Rufzeichen {

/**
 * A time stamp as the box sent it: its local time, without a zone. Not a QDateTime, because that would apply a zone
 * and call the hour that spring skips invalid. Order events by arrival, never by this: the box's clock jumps.
 */
struct BoxTime {
    /** How many characters a stamp has on the wire. */
    static constexpr qsizetype wireSize = 17;
    /** Stamps of earlier years are those of a box that does not know the time. */
    static constexpr int firstTrueYear = 2001;

    quint16 year = 0;
    quint8 month = 0;
    quint8 day = 0;
    quint8 hour = 0;
    quint8 minute = 0;
    quint8 second = 0;

    /**
     * Reads exactly `dd.MM.yy HH:mm:ss`, nothing for anything else or for a day that the calendar lacks.
     * Years from 70 on are 19yy: a box that does not know the time yet counts from 1970.
     */
    [[nodiscard]] static std::optional<BoxTime> parse(QByteArrayView text);

    /** The stamp that a box would send at this moment of its local clock. */
    [[nodiscard]] static BoxTime fromLocal(const QDateTime &moment);

    /** `2020-06-16T12:25:42`: ISO 8601 without a zone. */
    [[nodiscard]] QByteArray toIso() const;

    /** `16.06.20 12:25:42`: the form on the wire. */
    [[nodiscard]] QByteArray toWire() const;

    [[nodiscard]] QDate date() const { return {year, month, day}; }

    auto operator<=>(const BoxTime &) const = default; // NOLINT(modernize-use-nullptr): nobody wrote one
};

/** Whether the box knew the time: until it has asked for it, it counts from 1970. */
[[nodiscard]] bool canBeTrue(const BoxTime &stamp);

/** Seconds from one stamp to another; negative if the other is earlier. */
[[nodiscard]] qint64 secondsBetween(const BoxTime &from, const BoxTime &until);

/**
 * Puts lines that arrive into the order of time, by their stamps as far as these can be true: a box dates lines 1970
 * until it has asked for the time, and its clock goes back at the end of summer time, or when it was wrong.
 */
class LineTimes
{
public:
    /** Goes on after @p last, the time of what was heard before, if that is known. */
    explicit LineTimes(const std::optional<BoxTime> &last = {})
        : m_last(last)
    {
    }

    /**
     * The time of the next line: its stamp. Where that goes back by no more than an hour, the time of the line
     * before. Nothing where it is missing, before 2001 or goes back further: then byArrival() tells.
     */
    [[nodiscard]] std::optional<BoxTime> byStamp(const std::optional<BoxTime> &stamp);

    /** The time of such a line that arrived at @p arrival, the computer's local time. */
    [[nodiscard]] BoxTime byArrival(const BoxTime &arrival);

    /**
     * The time of a recorded line, of which nobody knows when it arrived. Where byStamp() has none, that of the line
     * before, if there is one; where the stamp goes back by more than an hour, other records begin, and it counts.
     */
    [[nodiscard]] std::optional<BoxTime> byOrder(const std::optional<BoxTime> &stamp);

    /** Recorded lines of another file come, whose times may be earlier. */
    void beginFile() { m_mayGoBack = true; }

private:
    [[nodiscard]] bool isSmallStepBack(const BoxTime &time) const;

    std::optional<BoxTime> m_last;
    bool m_mayGoBack = false; // no line of this file had a time that can be true
};

/**
 * The clock of recorded lines, made of their stamps. Stands still where a line has none, or an older one, and where
 * the box has learned the time. Of a step of half an hour or an hour, and a little more, only that counts: it is the
 * beginning of summer time, or somebody has put the clock right.
 */
class StampClock
{
public:
    /** What it shows at the next line. */
    [[nodiscard]] std::chrono::milliseconds at(const std::optional<BoxTime> &stamp);

private:
    std::optional<qint64> m_last; // seconds
    bool m_lastIsTrue = false;
    std::chrono::milliseconds m_now {0};
};

} // namespace Rufzeichen
