// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callrow.h"

#include <QSqlQuery>
#include <QVariant>

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
};

std::optional<QString> textIn(const QSqlQuery &query, Column column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
}

std::optional<int> number(const QSqlQuery &query, Column column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toInt());
}

std::optional<BoxTime> timeIn(const QSqlQuery &query, Column column)
{
    return query.isNull(column) ? std::nullopt : std::optional(time(query.value(column).toLongLong()));
}

// An enumerator; @p otherwise for a number that is none.
template <typename Enum> Enum enumerator(int number, Enum last, Enum otherwise)
{
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : otherwise;
}

} // namespace

QString columns()
{
    return u"calls.id, key, phase, direction, outcome, remote, local, trunk, extension, started, connected, ended, "
           "duration, source, seen, name, place, kind, device, box, boxId, connection, moment, rang"_s;
}

StoredCall of(const QSqlQuery &query)
{
    StoredCall stored;
    stored.id = query.value(Id).toLongLong();
    Call &call = stored.call;
    call.key = query.value(Key).toString();
    call.phase = enumerator(query.value(Phase).toInt(), CallPhase::Ended, CallPhase::Ended);
    call.direction = enumerator(query.value(Direction).toInt(), CallDirection::Unknown, CallDirection::Unknown);
    if (const auto outcome = number(query, Outcome)) {
        call.outcome = enumerator(*outcome, CallOutcome::Lost, CallOutcome::Lost);
    } else if (call.phase == CallPhase::Ended) {
        call.outcome = CallOutcome::Lost; // an ended call has one
    }
    call.remote = textIn(query, Remote);
    call.local = textIn(query, Local);
    call.trunk = textIn(query, Trunk);
    call.extension = number(query, Extension);
    call.started = timeIn(query, Started);
    call.connected = timeIn(query, Connected);
    call.ended = timeIn(query, Ended);
    call.duration = number(query, Duration);
    stored.source = enumerator(query.value(Source).toInt(), CallSource::Box, CallSource::Live);
    stored.seen = query.value(Seen).toInt() != 0;
    stored.party = {
        .name = query.value(Name).toString(),
        .place = query.value(Place).toString(),
        .kind = kind(query.value(Kind)),
    };
    stored.device = query.value(Device).toString();
    if (!query.isNull(Box) && !query.isNull(BoxId)) {
        stored.boxCall = {.box = query.value(Box).toLongLong(), .id = query.value(BoxId).toLongLong()};
    }
    call.connectionId = number(query, Connection);
    call.moment = timeIn(query, Moment);
    if (const auto rang = number(query, Rang)) {
        call.rang = std::chrono::milliseconds(*rang);
    }
    return stored;
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

QVariant text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

NumberKind kind(const QVariant &value)
{
    return enumerator(value.isNull() ? -1 : value.toInt(), NumberKind::Unknown, NumberKind::Unknown);
}

qint64 seconds(const BoxTime &time)
{
    return dayNumber(time.date()) * secondsOfDay + time.hour * 3600 + time.minute * 60 + time.second;
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
    return QDate::fromJulianDay(number + dayOfEpoch);
}

std::optional<BoxTime> stamp(const Call &call)
{
    return call.started ? call.started : call.connected ? call.connected : call.ended;
}

} // namespace Rufzeichen::CallRow
