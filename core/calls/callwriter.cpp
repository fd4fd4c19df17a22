// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callwriter.h"

#include "core/calls/callrow.h"
#include "core/calls/searchtext.h"

#include <QVariant>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// A null QString would be bound as NULL.
QVariant bound(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant bound(qint64 number)
{
    return number;
}

QVariant bound(const BoxTime &time)
{
    return CallRow::seconds(time);
}

template <typename Value> QVariant bound(const std::optional<Value> &value)
{
    return value ? QVariant(bound(*value)) : QVariant();
}

const QString &columns()
{
    static const QString names = u"key, number, local, trunk, extension, direction, phase, outcome, started, "
                                 "connected, ended, duration, moment, day, source, seen"_s;
    return names;
}

} // namespace

CallWriter::CallWriter(const HistoryDatabase &database)
    : m_database(database)
    , m_findNumber(database.prepared(u"SELECT id, name, place FROM numbers WHERE remote = ?"_s))
    , m_addNumber(database.prepared(u"INSERT INTO numbers (remote, name, place, text) VALUES (?, '', '', ?)"_s))
    , m_nameNumber(database.prepared(u"INSERT INTO numbers (remote, name, place, text) VALUES (?, ?, ?, ?) "
                                     "ON CONFLICT (remote) DO UPDATE SET name = excluded.name, "
                                     "place = excluded.place, text = excluded.text"_s))
    , m_writeCall(database.prepared(
          u"INSERT INTO calls (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO "
          u"UPDATE "
          "SET number = excluded.number, local = excluded.local, trunk = excluded.trunk, "
          "extension = excluded.extension, direction = excluded.direction, phase = excluded.phase, "
          "outcome = excluded.outcome, started = excluded.started, connected = excluded.connected, "
          "ended = excluded.ended, duration = excluded.duration, "
          "seen = CASE WHEN outcome IS excluded.outcome THEN seen ELSE excluded.seen END RETURNING id, source, seen"_s
              .arg(columns())))
    , m_addCall(database.prepared(u"INSERT OR IGNORE INTO calls (%1, id) VALUES "
                                  "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns())))
{
}

std::optional<StoredCall> CallWriter::write(const Call &call, CallSource source, const QDateTime &arrival)
{
    std::optional<Number> number;
    if (call.remote) {
        number = numberOf(*call.remote);
        if (!number) {
            return std::nullopt;
        }
    }
    const bool seen = source == CallSource::Import || !CallRow::isMissed(call);
    bind(m_writeCall, call, number ? std::optional(number->id) : std::nullopt, arrival);
    m_writeCall.bindValue(14, static_cast<int>(source));
    m_writeCall.bindValue(15, seen ? 1 : 0);
    if (!m_database.run(m_writeCall) || !m_writeCall.next()) {
        m_writeCall.finish();
        return std::nullopt;
    }
    StoredCall stored {
        .id = m_writeCall.value(0).toLongLong(),
        .call = call,
        .source = static_cast<CallSource>(m_writeCall.value(1).toInt()),
        .seen = m_writeCall.value(2).toInt() != 0,
        .party = number ? number->party : Party(),
    };
    m_writeCall.finish();
    return stored;
}

std::optional<qint64> CallWriter::add(const Call &call, CallSource source, const QDateTime &arrival)
{
    const bool seen = source == CallSource::Import || !CallRow::isMissed(call);
    const StoredCall stored {.id = 0, .call = call, .source = source, .seen = seen, .party = {}};
    return restore(stored, arrival) ? std::optional(m_addCall.lastInsertId().toLongLong()) : std::nullopt;
}

bool CallWriter::restore(const StoredCall &call, const QDateTime &arrival)
{
    std::optional<Number> number;
    if (call.call.remote) {
        number = numberOf(*call.call.remote);
        const bool forgotten = number && number->party == Party() && call.party != Party();
        if (!number || (forgotten && !writeParty(*call.call.remote, call.party))) {
            return false;
        }
    }
    bind(m_addCall, call.call, number ? std::optional(number->id) : std::nullopt, arrival);
    m_addCall.bindValue(14, static_cast<int>(call.source));
    m_addCall.bindValue(15, call.seen ? 1 : 0);
    m_addCall.bindValue(16, call.id > 0 ? QVariant(call.id) : QVariant()); // else the next free one
    return m_database.run(m_addCall);
}

bool CallWriter::writeParty(const QString &remote, const Party &party)
{
    m_nameNumber.bindValue(0, bound(remote));
    m_nameNumber.bindValue(1, bound(party.name));
    m_nameNumber.bindValue(2, bound(party.place));
    m_nameNumber.bindValue(3, SearchText::of(remote, party));
    return m_database.run(m_nameNumber);
}

std::optional<CallWriter::Number> CallWriter::numberOf(const QString &remote)
{
    m_findNumber.bindValue(0, bound(remote));
    if (!m_database.run(m_findNumber)) {
        return std::nullopt;
    }
    std::optional<Number> found;
    if (m_findNumber.next()) {
        found = {.id = m_findNumber.value(0).toLongLong(),
                 .party = {.name = m_findNumber.value(1).toString(), .place = m_findNumber.value(2).toString()}};
    }
    m_findNumber.finish();
    if (found) {
        return found;
    }
    m_addNumber.bindValue(0, bound(remote));
    m_addNumber.bindValue(1, SearchText::of(remote, {}));
    return m_database.run(m_addNumber)
        ? std::optional(Number {.id = m_addNumber.lastInsertId().toLongLong(), .party = {}})
        : std::nullopt;
}

// The first fourteen of columns().
void CallWriter::bind(QSqlQuery &query, const Call &call, std::optional<qint64> number,
                      const QDateTime &arrival) const
{
    const BoxTime moment = CallRow::moment(call).value_or(BoxTime::fromLocal(arrival.toLocalTime()));
    const std::optional<int> outcome = call.outcome ? std::optional(static_cast<int>(*call.outcome)) : std::nullopt;
    int position = 0;
    for (const QVariant &value :
         {bound(call.key), bound(number), bound(call.local), bound(call.trunk), bound(call.extension),
          QVariant(static_cast<int>(call.direction)), QVariant(static_cast<int>(call.phase)), bound(outcome),
          bound(call.started), bound(call.connected), bound(call.ended), bound(call.duration),
          QVariant(CallRow::seconds(moment)), QVariant(CallRow::dayNumber(moment.date()))}) {
        query.bindValue(position++, value);
    }
}

} // namespace Rufzeichen
