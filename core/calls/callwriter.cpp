// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callwriter.h"

#include "core/calls/callrow.h"
#include "core/calls/missedcall.h"
#include "core/calls/searchtext.h"

#include <QVariant>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QVariant bound(const QString &text)
{
    return CallRow::text(text);
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

#define CALL_COLUMNS                                                                                                 \
    "key, number, local, trunk, extension, direction, phase, outcome, started, connected, ended, duration, moment, " \
    "day, arrived, connection, rang, source, seen"

} // namespace

CallWriter::CallWriter(HistoryTransaction &transaction)
    : m_transaction(transaction)
    , m_findNumber(transaction.statement(u"SELECT id, name, place, kind, listed FROM numbers WHERE remote = ?"_s))
    , m_addNumber(transaction.statement(u"INSERT INTO numbers (remote, name, place, text) VALUES (?, '', '', ?)"_s))
    , m_nameNumber(transaction.statement(
          u"UPDATE numbers SET name = ?, place = ?, kind = ?, listed = ?, text = ? WHERE id = ?"_s))
    , m_writeCall(transaction.statement(
          u"INSERT INTO calls (" CALL_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (key) DO UPDATE "
          "SET number = excluded.number, local = excluded.local, trunk = excluded.trunk, "
          "extension = excluded.extension, direction = excluded.direction, phase = excluded.phase, "
          "outcome = excluded.outcome, started = excluded.started, connected = excluded.connected, "
          "ended = excluded.ended, duration = excluded.duration, rang = excluded.rang, "
          "seen = CASE WHEN outcome IS excluded.outcome THEN seen ELSE excluded.seen END RETURNING id, source, seen, moment"_s))
    , m_addCall(transaction.statement(u"INSERT OR IGNORE INTO calls (" CALL_COLUMNS
                                      ", device, box, boxId, id) VALUES "
                                      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_updateCall(transaction.statement(
          u"UPDATE calls SET (" CALL_COLUMNS ", device, box, boxId) = "
          "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), arrived = arrived WHERE id = ? "
          "AND (number, local, extension, direction, outcome, started, duration) IS NOT (?, ?, ?, ?, ?, ?, ?)"_s))
    , m_markCall(transaction.statement(u"UPDATE calls SET (seen, device, box, boxId) = (?, ?, ?, ?) WHERE id = ?"_s))
    , m_completeCall(transaction.statement(
          u"UPDATE calls SET (number, local, trunk, extension, direction, phase, outcome, started, connected, ended, "
          "duration, moment, day) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"_s))
{
}

std::optional<StoredCall> CallWriter::write(const Call &call, std::chrono::milliseconds hold,
                                            const QDateTime &arrival)
{
    std::optional<Number> number;
    if (call.remote) {
        number = numberOf(*call.remote);
        if (!number) {
            return std::nullopt;
        }
    }
    const bool seen = !isMissed(call, {.hold = hold});
    bind(m_writeCall, call, number ? std::optional(number->id) : std::nullopt, arrival);
    m_writeCall.bindValue(17, static_cast<int>(CallSource::Live));
    m_writeCall.bindValue(18, seen ? 1 : 0);
    if (!m_transaction.run(m_writeCall) || !m_writeCall.next()) {
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
    stored.call.moment = CallRow::time(m_writeCall.value(3).toLongLong());
    m_writeCall.finish();
    return stored;
}

std::optional<qint64> CallWriter::add(const Call &call, const QDateTime &arrival)
{
    const StoredCall stored {.id = 0, .call = call, .source = CallSource::Import, .seen = true, .party = {}};
    return restore(stored, arrival) ? std::optional(m_addCall.lastInsertId().toLongLong()) : std::nullopt;
}

bool CallWriter::complete(qint64 id, const Call &call)
{
    const std::optional<Number> number = call.remote ? numberOf(*call.remote) : std::nullopt;
    if (call.remote && !number) {
        return false;
    }
    bind(m_writeCall, call, number ? std::optional(number->id) : std::nullopt, {});
    for (int column = 1; column <= 13; ++column) { // all from number to day
        m_completeCall.bindValue(column - 1, m_writeCall.boundValue(column));
    }
    m_completeCall.bindValue(13, id);
    return m_transaction.run(m_completeCall);
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
    bindAll(m_addCall, call, number ? std::optional(number->id) : std::nullopt, arrival);
    m_addCall.bindValue(22, call.id > 0 ? QVariant(call.id) : QVariant()); // else the next free one
    return m_transaction.run(m_addCall);
}

// Mostly only columns that are in no index change. Then the five indexes are left alone.
bool CallWriter::update(const StoredCall &call)
{
    const std::optional<Number> number = call.call.remote ? numberOf(*call.call.remote) : std::nullopt;
    if (call.call.remote && !number) {
        return false;
    }
    bindAll(m_updateCall, call, number ? std::optional(number->id) : std::nullopt, {});
    m_updateCall.bindValue(22, call.id);
    int position = 23;
    for (const int compared : {1, 2, 4, 5, 7, 8, 11}) {
        m_updateCall.bindValue(position++, m_updateCall.boundValue(compared));
    }
    for (int each = 0; each < 4; ++each) {
        m_markCall.bindValue(each, m_updateCall.boundValue(18 + each));
    }
    m_markCall.bindValue(4, call.id);
    return m_transaction.run(m_updateCall) && m_transaction.run(m_markCall);
}

std::optional<bool> CallWriter::writeParty(const QString &remote, const Party &party)
{
    std::optional<Number> number = numberOf(remote);
    if (!number) {
        return std::nullopt;
    }
    Party shown = party;
    if (shown.name.isEmpty()) {
        shown.name = number->listed;
    }
    if (shown == number->party) {
        return false;
    }
    number->party = shown;
    return write(remote, *number) ? std::optional(true) : std::nullopt;
}

bool CallWriter::writeListedName(const QString &remote, const QString &name)
{
    std::optional<Number> number = numberOf(remote);
    if (!number) {
        return false;
    }
    if (name == number->listed) {
        return true;
    }
    if (number->party.name == number->listed) { // no better one is known
        number->party.name = name;
    }
    number->listed = name;
    return write(remote, *number);
}

bool CallWriter::write(const QString &remote, const Number &number)
{
    m_nameNumber.bindValue(0, bound(number.party.name));
    m_nameNumber.bindValue(1, bound(number.party.place));
    m_nameNumber.bindValue(2, static_cast<int>(number.party.kind));
    m_nameNumber.bindValue(3, bound(number.listed));
    m_nameNumber.bindValue(4, SearchText::of(remote, number.party));
    m_nameNumber.bindValue(5, number.id);
    return m_transaction.run(m_nameNumber);
}

std::optional<CallWriter::Number> CallWriter::numberOf(const QString &remote)
{
    m_findNumber.bindValue(0, bound(remote));
    if (!m_transaction.run(m_findNumber)) {
        return std::nullopt;
    }
    std::optional<Number> found;
    if (m_findNumber.next()) {
        found = {.id = m_findNumber.value(0).toLongLong(),
                 .party = {.name = m_findNumber.value(1).toString(),
                           .place = m_findNumber.value(2).toString(),
                           .kind = CallRow::kind(m_findNumber.value(3))},
                 .listed = m_findNumber.value(4).toString()};
    }
    m_findNumber.finish();
    if (found) {
        return found;
    }
    m_addNumber.bindValue(0, bound(remote));
    m_addNumber.bindValue(1, SearchText::of(remote, {}));
    return m_transaction.run(m_addNumber) ? std::optional(Number {.id = m_addNumber.lastInsertId().toLongLong()})
                                          : std::nullopt;
}

// The columns up to `rang`.
void CallWriter::bind(QSqlQuery &query, const Call &call, std::optional<qint64> number,
                      const QDateTime &arrival) const
{
    const auto known = call.moment ? call.moment : CallRow::stamp(call);
    const BoxTime moment = known.value_or(BoxTime::fromLocal(arrival.toLocalTime()));
    const std::optional<int> outcome = call.outcome ? std::optional(static_cast<int>(*call.outcome)) : std::nullopt;
    const std::optional<qint64> rang = call.rang ? std::optional<qint64>(call.rang->count()) : std::nullopt;
    int position = 0;
    for (const QVariant &value :
         {bound(call.key), bound(number), bound(call.local), bound(call.trunk), bound(call.extension),
          QVariant(static_cast<int>(call.direction)), QVariant(static_cast<int>(call.phase)), bound(outcome),
          bound(call.started), bound(call.connected), bound(call.ended), bound(call.duration),
          QVariant(CallRow::seconds(moment)), QVariant(CallRow::dayNumber(moment.date())),
          QVariant(arrival.isValid() ? CallRow::dayNumber(arrival.toLocalTime().date()) : 0),
          bound(call.connectionId), bound(rang)}) {
        query.bindValue(position++, value);
    }
}

// All of columns(), and three more.
void CallWriter::bindAll(QSqlQuery &query, const StoredCall &call, std::optional<qint64> number,
                         const QDateTime &arrival) const
{
    bind(query, call.call, number, arrival);
    query.bindValue(17, static_cast<int>(call.source));
    query.bindValue(18, call.seen ? 1 : 0);
    query.bindValue(19, call.device.isEmpty() ? QVariant() : call.device);
    query.bindValue(20, call.boxCall ? QVariant(call.boxCall->box) : QVariant());
    query.bindValue(21, call.boxCall ? QVariant(call.boxCall->id) : QVariant());
}

} // namespace Rufzeichen
