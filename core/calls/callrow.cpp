// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callrow.h"

#include <QtNumeric>

namespace Rufzeichen::CallRow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86400;
constexpr qint64 dayOfEpoch = 2440588; // the Julian day of 1970-01-01

// In the order of columns().
enum Column {
    Id,
    Key,
    Phase,
    Direction,
    Outcome,
    Remote,
    Local,
    Trunk,
    Extension,
    Started,
    Connected,
    Ended,
    Duration,
    Source,
    Seen,
    Name,
    Place,
    Kind,
    Device,
    Box,
    BoxId,
    Connection,
    Moment,
    Rang,
    Settled,
    Note,
    NumberNote,
    Due,
    Claimant,
};
static_assert(Claimant + 1 == columnCount);

std::optional<int> number(const SqlRow &row, Column column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

std::optional<BoxTime> timeIn(const SqlRow &row, Column column)
{
    return row.isNull(column) ? std::nullopt : std::optional(time(row.integer(column)));
}

// An enumerator; @p otherwise for a number that is none.
template <typename Enum> Enum enumerator(qint64 number, Enum last, Enum otherwise)
{
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : otherwise;
}

} // namespace

QString columns()
{
    return u"calls.id, key, phase, direction, outcome, remote, local, trunk, extension, started, connected, ended, "
           "duration, source, seen, name, place, kind, device, box, boxId, connection, moment, rang, "
           "settled, calls.note, numbers.note, due, claimant"_s;
}

StoredCall of(const SqlRow &row)
{
    StoredCall stored;
    stored.id = row.integer(Id);
    Call &call = stored.call;
    call.key = row.text(Key);
    call.phase = enumerator(row.integer(Phase), CallPhase::Ended, CallPhase::Ended);
    call.direction = enumerator(row.integer(Direction), CallDirection::Unknown, CallDirection::Unknown);
    if (const auto outcome = number(row, Outcome)) {
        call.outcome = enumerator(*outcome, CallOutcome::Lost, CallOutcome::Lost);
    } else if (call.phase == CallPhase::Ended) {
        call.outcome = CallOutcome::Lost; // an ended call has one
    }
    call.remote = row.optionalText(Remote);
    call.local = row.optionalText(Local);
    call.trunk = row.optionalText(Trunk);
    call.extension = number(row, Extension);
    call.started = timeIn(row, Started);
    call.connected = timeIn(row, Connected);
    call.ended = timeIn(row, Ended);
    call.duration = number(row, Duration);
    stored.source = enumerator(row.integer(Source), CallSource::Box, CallSource::Live);
    stored.seen = row.integer(Seen) != 0;
    stored.party = {
        .name = row.text(Name),
        .place = row.text(Place),
        .kind = kind(row, Kind),
    };
    stored.device = row.text(Device);
    if (!row.isNull(Box) && !row.isNull(BoxId)) {
        stored.boxCall = {.box = row.integer(Box), .id = row.integer(BoxId)};
    }
    call.connectionId = number(row, Connection);
    call.moment = timeIn(row, Moment);
    if (const auto rang = number(row, Rang)) {
        call.rang = std::chrono::milliseconds(*rang);
    }
    stored.settled = row.integer(Settled) != 0;
    stored.note = row.text(Note);
    stored.numberNote = row.text(NumberNote);
    stored.reminder = dateTime(row.optionalInteger(Due));
    stored.claimant = row.text(Claimant);
    return stored;
}

std::optional<qint64> instant(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? std::optional(time->toSecsSinceEpoch()) : std::nullopt;
}

std::optional<QDateTime> dateTime(const std::optional<qint64> &instant)
{
    return instant ? std::optional(QDateTime::fromSecsSinceEpoch(*instant)) : std::nullopt;
}

QString list(const QList<qint64> &ids)
{
    QString text = u"["_s;
    for (const qint64 id : ids) {
        text += QString::number(id) + u',';
    }
    text.chop(ids.isEmpty() ? 0 : 1);
    return text + u']';
}

NumberKind kind(const SqlRow &row, int column)
{
    return enumerator(row.isNull(column) ? -1 : row.integer(column), NumberKind::Unknown, NumberKind::Unknown);
}

qint64 seconds(const BoxTime &time)
{
    return dayNumber(time.date()) * secondsOfDay + time.hour * 3600 + time.minute * 60 + time.second;
}

std::optional<qint64> seconds(const std::optional<BoxTime> &time)
{
    return time ? std::optional(seconds(*time)) : std::nullopt;
}

qint64 startOf(QDate day)
{
    return dayNumber(day) * secondsOfDay;
}

BoxTime time(qint64 seconds)
{
    const QDate date = day(seconds / secondsOfDay);
    const auto ofDay = static_cast<int>(seconds % secondsOfDay);
    return {
        .year = static_cast<quint16>(date.year()),
        .month = static_cast<quint8>(date.month()),
        .day = static_cast<quint8>(date.day()),
        .hour = static_cast<quint8>(ofDay / 3600),
        .minute = static_cast<quint8>(ofDay / 60 % 60),
        .second = static_cast<quint8>(ofDay % 60),
    };
}

qint64 dayNumber(QDate day)
{
    return day.isValid() ? day.toJulianDay() - dayOfEpoch : 0;
}

QDate day(qint64 number)
{
    qint64 julianDay = 0;
    const bool isTooLate = qAddOverflow(number, dayOfEpoch, &julianDay); // somebody else may have written it
    return isTooLate ? QDate() : QDate::fromJulianDay(julianDay);
}

std::optional<BoxTime> stamp(const Call &call)
{
    return call.started ? call.started : call.connected ? call.connected : call.ended;
}

} // namespace Rufzeichen::CallRow
