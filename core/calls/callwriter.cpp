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

// The parameters of a statement that writes a call, which bind() binds.
#define CALL_COLUMNS                                                                                                 \
    "key, number, local, trunk, extension, direction, phase, outcome, started, connected, ended, duration, moment, " \
    "day, arrived, connection, rang, source, seen, device, box, boxId, settled"
#define CALL_PARAMETERS \
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23"
#define CALL_ID "?24"
constexpr int idParameter = 24;

template <typename Enum> std::optional<int> numberOf(const std::optional<Enum> &value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace

CallWriter::CallWriter(HistoryTransaction &transaction)
    : m_transaction(transaction)
    , m_findNumber(
          transaction.statement(u"SELECT id, name, place, kind, listed, note FROM numbers WHERE remote = ?"_s))
    , m_addNumber(transaction.statement(u"INSERT INTO numbers (remote, name, place, text) VALUES (?, '', '', ?)"_s))
    , m_nameNumber(transaction.statement(
          u"UPDATE numbers SET name = ?, place = ?, kind = ?, listed = ?, text = ? WHERE id = ?"_s))
    , m_freeConnection(transaction.statement(
          u"UPDATE calls SET connection = NULL WHERE id > (SELECT max(id) FROM calls) - %1 AND connection = ? "
          "AND key <> ?"_s.arg(CallRow::newestCalls)))
    , m_writeCall(transaction.statement(
          u"INSERT INTO calls (" CALL_COLUMNS ") VALUES (" CALL_PARAMETERS ") ON CONFLICT (key) DO UPDATE "
          "SET number = excluded.number, local = excluded.local, trunk = excluded.trunk, "
          "extension = excluded.extension, direction = excluded.direction, phase = excluded.phase, "
          "outcome = excluded.outcome, started = excluded.started, connected = excluded.connected, "
          "ended = excluded.ended, duration = excluded.duration, rang = excluded.rang, "
          "connection = excluded.connection, "
          "seen = CASE WHEN outcome IS excluded.outcome THEN seen ELSE excluded.seen END, "
          "settled = CASE WHEN outcome IS excluded.outcome THEN settled ELSE excluded.settled END "
          "WHERE phase <> %1 OR outcome = %2 OR excluded.phase = %1 "
          "RETURNING id, source, seen, moment, settled, note, due"_s.arg(static_cast<int>(CallPhase::Ended))
              .arg(static_cast<int>(CallOutcome::Lost))))
    , m_findCall(
          transaction.statement(u"SELECT id, source, seen, moment, settled, note, due FROM calls WHERE key = ?"_s))
    , m_addCall(transaction.statement(u"INSERT OR IGNORE INTO calls (" CALL_COLUMNS ", id) VALUES (" CALL_PARAMETERS
                                      ", " CALL_ID ")"_s))
    , m_updateCall(transaction.statement(
          u"UPDATE calls SET (" CALL_COLUMNS ") = (" CALL_PARAMETERS "), arrived = arrived WHERE id = " CALL_ID
          " AND (number, local, extension, direction, outcome, started, duration) IS NOT (?2, ?3, ?5, ?6, ?8, ?9, ?12)"_s))
    , m_markCall(transaction.statement(
          u"UPDATE calls SET (seen, device, box, boxId, settled) = (?19, ?20, ?21, ?22, ?23) WHERE id = " CALL_ID
          ""_s))
    , m_completeCall(transaction.statement(
          u"UPDATE calls SET (number, local, trunk, extension, direction, phase, outcome, started, connected, ended, "
          "duration, moment, day) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) WHERE id = " CALL_ID
          ""_s))
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
    if (call.connectionId && call.phase != CallPhase::Ended && !freeConnection(call)) {
        return std::nullopt;
    }
    const bool isNews = isMissed(call, {.hold = hold});
    const StoredCall heard {.id = 0,
                            .call = call,
                            .source = CallSource::Live,
                            .seen = !isNews,
                            .party = number ? number->party : Party(),
                            .settled = !isNews || call.remote.value_or(QString()).isEmpty(),
                            .numberNote = number ? number->note : QString()};
    bind(m_writeCall, heard, number ? std::optional(number->id) : std::nullopt, arrival);
    SqlStatement *written = &m_writeCall;
    SqlStatement::Step step = m_transaction.step(m_writeCall);
    if (step == SqlStatement::Step::Done) { // another program has heard its end already
        m_findCall.bind(1, call.key);
        written = &m_findCall;
        step = m_transaction.step(m_findCall);
    }
    std::optional<StoredCall> stored;
    if (step == SqlStatement::Step::Row) {
        const SqlRow row = written->row();
        stored = heard;
        stored->id = row.integer(0);
        stored->source = static_cast<CallSource>(row.integer(1));
        stored->seen = row.integer(2) != 0;
        stored->call.moment = CallRow::time(row.integer(3));
        stored->settled = row.integer(4) != 0;
        stored->note = row.text(5);
        stored->reminder = CallRow::dateTime(row.optionalInteger(6));
    }
    m_findCall.finish();
    m_writeCall.finish();
    return stored;
}

// An id names one call at a time: no other one goes on by it any more.
bool CallWriter::freeConnection(const Call &call)
{
    m_freeConnection.bind(1, *call.connectionId);
    m_freeConnection.bind(2, call.key);
    return m_transaction.run(m_freeConnection);
}

std::optional<qint64> CallWriter::add(const Call &call, const QDateTime &arrival)
{
    const StoredCall stored {.id = 0, .call = call, .source = CallSource::Import, .seen = true, .party = {}};
    return restore(stored, arrival) ? std::optional(m_transaction.lastId()) : std::nullopt;
}

bool CallWriter::complete(qint64 id, const Call &call)
{
    const std::optional<Number> number = call.remote ? numberOf(*call.remote) : std::nullopt;
    if (call.remote && !number) {
        return false;
    }
    bind(m_completeCall, {.id = id, .call = call, .party = {}}, number ? std::optional(number->id) : std::nullopt,
         {});
    m_completeCall.bind(idParameter, id);
    return m_transaction.run(m_completeCall);
}

bool CallWriter::unmask(qint64 id, const Call &call)
{
    const std::optional<Number> number = call.remote ? numberOf(*call.remote) : std::nullopt;
    if (call.remote && !number) {
        return false;
    }
    return m_transaction
        .change(u"UPDATE calls SET (number, local) = (?, ?) WHERE id = ?"_s,
                {number ? QVariant(number->id) : QVariant(), call.local ? QVariant(*call.local) : QVariant(), id})
        .has_value();
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
    bind(m_addCall, call, number ? std::optional(number->id) : std::nullopt, arrival);
    m_addCall.bind(idParameter, call.id > 0 ? std::optional(call.id) : std::nullopt); // else the next free one
    return m_transaction.run(m_addCall) && writePlans(call);
}

// What the user does about a call is rare, and no part of the statements for all.
bool CallWriter::writePlans(const StoredCall &call)
{
    const bool hasPlans = !call.note.isEmpty() || call.reminder;
    const std::optional<qint64> due = CallRow::instant(call.reminder);
    const bool areWritten = !hasPlans
        || m_transaction.change(u"UPDATE calls SET (note, words, due) = (?, ?, ?) WHERE key = ?"_s,
                                {call.note.isEmpty() ? QVariant() : QVariant(call.note),
                                 call.note.isEmpty() ? QVariant() : QVariant(SearchText::folded(call.note)),
                                 due ? QVariant(*due) : QVariant(), call.call.key});
    if (!areWritten || call.numberNote.isEmpty() || !call.call.remote) {
        return areWritten;
    }
    const std::optional<Number> number = numberOf(*call.call.remote);
    return number && (!number->note.isEmpty() || writeNote(*call.call.remote, call.numberNote));
}

// Mostly only columns that are in no index change. Then the five indexes are left alone.
bool CallWriter::update(const StoredCall &call)
{
    const std::optional<Number> number = call.call.remote ? numberOf(*call.call.remote) : std::nullopt;
    if (call.call.remote && !number) {
        return false;
    }
    for (SqlStatement *statement : {&m_updateCall, &m_markCall}) {
        bind(*statement, call, number ? std::optional(number->id) : std::nullopt, {});
        statement->bind(idParameter, call.id);
    }
    return m_transaction.run(m_updateCall) && m_transaction.run(m_markCall);
}

bool CallWriter::replace(const StoredCall &call)
{
    const std::optional<Number> number = call.call.remote ? numberOf(*call.call.remote) : std::nullopt;
    if (call.call.remote && !number) {
        return false;
    }
    SqlStatement &statement = m_transaction.statement(u"UPDATE calls SET (" CALL_COLUMNS ") = (" CALL_PARAMETERS
                                                      "), arrived = arrived WHERE id = " CALL_ID ""_s);
    bind(statement, call, number ? std::optional(number->id) : std::nullopt, {});
    statement.bind(idParameter, call.id);
    const bool isNamed = !call.call.remote || call.party == Party() || fillParty(*call.call.remote, call.party);
    return isNamed && m_transaction.run(statement) && writePlans(call);
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

bool CallWriter::fillParty(const QString &remote, const Party &party)
{
    std::optional<Number> number = numberOf(remote);
    if (!number) {
        return false;
    }
    const Number before = *number;
    const auto fill = [](QString &known, const QString &said) { known = known.isEmpty() ? said : known; };
    fill(number->listed, party.name);
    fill(number->party.name, number->listed);
    fill(number->party.place, party.place);
    const bool isNews = before.listed != number->listed || before.party != number->party;
    return !isNews || write(remote, *number);
}

bool CallWriter::writeNote(const QString &remote, const QString &note)
{
    std::optional<Number> number = numberOf(remote);
    if (!number) {
        return false;
    }
    number->note = note;
    return write(remote, *number)
        && m_transaction.change(u"UPDATE numbers SET note = ? WHERE id = ?"_s, {note, number->id}).has_value();
}

bool CallWriter::write(const QString &remote, const Number &number)
{
    m_nameNumber.bind(1, number.party.name);
    m_nameNumber.bind(2, number.party.place);
    m_nameNumber.bind(3, static_cast<int>(number.party.kind));
    m_nameNumber.bind(4, number.listed);
    m_nameNumber.bind(5, SearchText::of(remote, number.party, number.note));
    m_nameNumber.bind(6, number.id);
    return m_transaction.run(m_nameNumber);
}

std::optional<CallWriter::Number> CallWriter::numberOf(const QString &remote)
{
    m_findNumber.bind(1, remote);
    const SqlStatement::Step found = m_transaction.step(m_findNumber);
    std::optional<Number> number;
    if (found == SqlStatement::Step::Row) {
        const SqlRow row = m_findNumber.row();
        number = {.id = row.integer(0),
                  .party = {.name = row.text(1), .place = row.text(2), .kind = CallRow::kind(row, 3)},
                  .listed = row.text(4),
                  .note = row.text(5)};
        m_findNumber.finish();
    } else if (found == SqlStatement::Step::Done) {
        m_addNumber.bind(1, remote);
        m_addNumber.bind(2, SearchText::of(remote, {}));
        number = m_transaction.run(m_addNumber) ? std::optional(Number {.id = m_transaction.lastId()}) : std::nullopt;
    }
    return number;
}

// All parameters but the id; a statement may leave some out.
void CallWriter::bind(SqlStatement &statement, const StoredCall &stored, std::optional<qint64> number,
                      const QDateTime &arrival)
{
    const Call &call = stored.call;
    const auto known = call.moment ? call.moment : CallRow::stamp(call);
    const BoxTime moment = known.value_or(BoxTime::fromLocal(arrival.toLocalTime()));
    int parameter = 0;
    const auto bindNext = [&statement, &parameter](const auto &value) { statement.bind(++parameter, value); };
    bindNext(call.key);
    bindNext(number);
    bindNext(call.local);
    bindNext(call.trunk);
    bindNext(call.extension);
    bindNext(static_cast<int>(call.direction));
    bindNext(static_cast<int>(call.phase));
    bindNext(Rufzeichen::numberOf(call.outcome));
    bindNext(CallRow::seconds(call.started));
    bindNext(CallRow::seconds(call.connected));
    bindNext(CallRow::seconds(call.ended));
    bindNext(call.duration);
    bindNext(CallRow::seconds(moment));
    bindNext(CallRow::dayNumber(moment.date()));
    bindNext(arrival.isValid() ? CallRow::dayNumber(arrival.toLocalTime().date()) : 0);
    bindNext(call.connectionId);
    bindNext(call.rang ? std::optional(qint64(call.rang->count())) : std::nullopt);
    bindNext(static_cast<int>(stored.source));
    bindNext(stored.seen ? 1 : 0);
    bindNext(stored.device.isEmpty() ? std::nullopt : std::optional(stored.device));
    bindNext(stored.boxCall ? std::optional(stored.boxCall->box) : std::nullopt);
    bindNext(stored.boxCall ? std::optional(stored.boxCall->id) : std::nullopt);
    bindNext(stored.settled ? 1 : 0);
}

} // namespace Rufzeichen
