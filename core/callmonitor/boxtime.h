// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <compare>
#include <optional>

namespace Rufzeichen {

/**
 * A time stamp as the box sent it: its local time, without a zone. Not a QDateTime, because that would apply a zone
 * and call the hour that spring skips invalid. Order events by arrival, never by this: the box's clock jumps.
 */
struct BoxTime {
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

} // namespace Rufzeichen
