// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/incoming.h"

#include "core/calls/callremoval.h"
#include "core/calls/callrow.h"
#include "core/calls/callwriter.h"
#include "core/calls/historybackups.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60; // seconds

// For calls that have ended, or by @p compares for others.
QString question(const QString &condition, const QString &compares = u"="_s)
{
    static const QString columns
        = u"SELECT %1, boxes.udn FROM calls LEFT JOIN numbers ON numbers.id = calls.number LEFT JOIN boxes ON "
          "boxes.id = calls.box WHERE phase "_s.arg(CallRow::columns());
    return columns + compares + u' ' + QString::number(static_cast<int>(CallPhase::Ended)) + u" AND "_s + condition;
}

SharedCall sharedOf(const SqlRow &row)
{
    SharedCall shared {.stored = CallRow::of(row), .box = row.text(CallRow::columnCount)};
    if (shared.box.isEmpty()) {
        shared.stored.boxCall.reset();
    }
    return shared;
}

// Both are in the list of one box, as different entries.
bool areListedApart(const SharedCall &one, const SharedCall &other)
{
    return one.stored.boxCall && other.stored.boxCall && one.box == other.box
        && one.stored.boxCall->id != other.stored.boxCall->id;
}

// What several have heard begin in one second is one call only if they have heard it end in one, too.
bool haveEndedApart(const SharedCall &one, const SharedCall &other)
{
    const auto isHeard = [](const SharedCall &call) { return call.stored.source == CallSource::Live; };
    const auto &ended = one.stored.call.ended;
    const auto &otherEnded = other.stored.call.ended;
    return isHeard(one) && isHeard(other) && ended && otherEnded && ended != otherEnded;
}

// How far apart they may be, in seconds: calls of a list count in minutes, and of one that was heard from its CONNECT
// on nobody knows when it began.
qint64 reachOf(const SharedCall &shared)
{
    const bool isExact = shared.stored.source != CallSource::Box;
    return isExact && shared.stored.call.direction != CallDirection::Unknown ? 2 * minute
                                                                             : (CallMatch::farthest + 1) * minute;
}

CallMatch::Nearness nearness(const SharedCall &one, const SharedCall &other)
{
    const bool isListed = one.stored.source == CallSource::Box || other.stored.source == CallSource::Box;
    return isListed ? CallMatch::Nearness::Near : CallMatch::Nearness::SameTime;
}

} // namespace

Incoming::Incoming(HistoryTransaction &transaction, const SharingPosition &position,
                   const CallMatch::CanonicalNumber &canonical)
    : m_transaction(transaction)
    , m_position(position)
    , m_canonical(canonical)
{
}

bool Incoming::quietly(const std::function<bool()> &change)
{
    return OutboxTable::unnoted(m_transaction, [&] { return change() ? std::optional(true) : std::nullopt; })
        .has_value();
}

bool Incoming::take(const QList<SharedItem> &items)
{
    return std::all_of(items.begin(), items.end(), [this](const SharedItem &item) {
        return std::visit([this](const auto &each) { return take(each); }, item);
    });
}

bool Incoming::take(const SharedCall &theirs)
{
    if (theirs.presence == CallPresence::Removed) {
        return takeRemoval(theirs);
    }
    const auto known = callOf(theirs.stored.call.key);
    const auto running = known && known->isEmpty() ? runningCall(theirs.stored.call.key) : known;
    if (!known || !running) {
        return false;
    }
    if (known->isEmpty()) {
        return running->isEmpty() ? takeUnknown(theirs) : end(running->first(), theirs);
    }
    const auto base = baseOfMine(known->first());
    return base && write(known->first(), theirs, *base);
}

// Its end was missed here: nobody has seen that it was missed, or settled it.
bool Incoming::end(const SharedCall &running, const SharedCall &theirs)
{
    SharedCall ended = running;
    ended.stored.seen = theirs.stored.seen;
    ended.stored.settled = theirs.stored.settled;
    return write(ended, theirs, CommonBase());
}

bool Incoming::takeRemoval(const SharedCall &theirs)
{
    const QString &key = theirs.stored.call.key;
    const auto known = callOf(key);
    if (!known || known->isEmpty()) {
        return known && OutboxTable::drop(m_transaction, ChangeKind::Call, key);
    }
    const auto base = baseOfMine(known->first());
    if (!base) {
        return false;
    }
    if (merged(*base, known->first(), theirs).presence == CallPresence::There) {
        return OutboxTable::replace(m_transaction, ChangeKind::Call, key, baseOf(theirs));
    }
    return quietly([&] {
        return m_transaction.change(u"DELETE FROM calls WHERE id = ?"_s, {known->first().stored.id}).has_value();
    });
}

// It may have been removed here, or be one that is known here by another key.
bool Incoming::takeUnknown(const SharedCall &theirs)
{
    const QString &key = theirs.stored.call.key;
    const auto unsent = OutboxTable::unsent(m_transaction, ChangeKind::Call, key);
    if (!unsent) {
        return false;
    }
    if (!unsent->isEmpty()) {
        SharedCall mine = theirs;
        mine.presence = CallPresence::Removed;
        const SharedCall result = merged(unsent->first().base, mine, theirs);
        if (result.presence == CallPresence::Removed) {
            return true; // the shared history will hear of that
        }
    }
    const auto same = sameAs(theirs);
    if (!same) {
        return false;
    }
    if (!same->isEmpty()) {
        return join(same->first(), theirs);
    }
    const auto row = rowOf(theirs);
    const QString remote = theirs.stored.call.remote.value_or(QString());
    const bool isWritten = row && quietly([&] {
                               return CallWriter(m_transaction).restore(*row, QDateTime::currentDateTime())
                                   && (theirs.stored.claimant.isEmpty()
                                       || m_transaction.change(u"UPDATE calls SET claimant = ? WHERE key = ?"_s,
                                                               {theirs.stored.claimant, key}));
                           });
    if (isWritten && !remote.isEmpty() && row->party == Party()) {
        m_newRemotes.append(remote);
    }
    return isWritten && OutboxTable::drop(m_transaction, ChangeKind::Call, key);
}

// One of the keys stays, the other is removed for everybody.
bool Incoming::join(const SharedCall &mine, const SharedCall &theirs)
{
    const QString mineKey = mine.stored.call.key;
    const QString kept = keptKey(mine, theirs);
    const bool takesTheirs = kept == theirs.stored.call.key;
    const auto base = baseOfMine(mine);
    if (!base) {
        return false;
    }
    SharedCall renamed = mine;
    renamed.stored.call.key = kept;
    const bool isRenamed = !takesTheirs || quietly([&] {
        return m_transaction.change(u"UPDATE calls SET key = ? WHERE id = ?"_s, {kept, mine.stored.id}).has_value();
    });
    SharedCall same = theirs;
    same.stored.call.key = kept;
    const QString gone = takesTheirs ? mineKey : theirs.stored.call.key;
    const bool isTold = isRenamed
        && OutboxTable::replace(m_transaction, ChangeKind::Call, gone, takesTheirs ? baseOf(mine) : baseOf(theirs))
        && write(renamed, same, *base);
    // The shared history does not know it under the key that stays.
    return isTold && (takesTheirs || OutboxTable::replace(m_transaction, ChangeKind::Call, kept, *base));
}

bool Incoming::write(const SharedCall &mine, const SharedCall &theirs, const CommonBase &base)
{
    const SharedCall result = merged(base, mine, theirs);
    const auto row = rowOf(result);
    if (!row) {
        return false;
    }
    const bool isNews = !areAlike(result, mine);
    const bool isNoteGone = row->note.isEmpty() && !mine.stored.note.isEmpty();
    const bool isWritten = quietly([&] {
        return (!isNews || CallWriter(m_transaction).replace(*row))
            && (!isNoteGone
                || m_transaction.change(u"UPDATE calls SET (note, words) = (NULL, NULL) WHERE id = ?"_s,
                                        {mine.stored.id}))
            && writeClaim(result);
    });
    return isWritten && settleOutbox(result, theirs);
}

// What is settled needs no reminder any more, whoever has settled it.
bool Incoming::writeClaim(const SharedCall &result)
{
    const StoredCall &call = result.stored;
    const QString claimant = call.claimant.isEmpty() ? u""_s : call.claimant;
    return m_transaction
        .changeOften(
            u"UPDATE calls SET claimant = nullif(?1, ''), due = iif(settled = 1, NULL, due) WHERE id = ?2 AND "
            "(coalesce(claimant, '') <> ?1 OR (settled = 1 AND due IS NOT NULL))"_s,
            {claimant, call.id})
        .has_value();
}

bool Incoming::settleOutbox(const SharedCall &result, const SharedCall &theirs)
{
    const QString &key = result.stored.call.key;
    return areAlike(result, theirs) ? OutboxTable::drop(m_transaction, ChangeKind::Call, key)
                                    : OutboxTable::replace(m_transaction, ChangeKind::Call, key, baseOf(theirs));
}

bool Incoming::take(const SharedNote &theirs)
{
    const auto mine = Outgoing::noteOf(m_transaction.database(), theirs.remote);
    const auto unsent = OutboxTable::unsent(m_transaction, ChangeKind::NumberNote, theirs.remote);
    if (!mine || !unsent) {
        return false;
    }
    const CommonBase inStep {.kind = CommonBase::Kind::Known, .note = *mine};
    const QString note = mergedNote(unsent->isEmpty() ? inStep : unsent->first().base, *mine, theirs.note);
    const bool isWritten
        = note == *mine || quietly([&] { return CallWriter(m_transaction).writeNote(theirs.remote, note); });
    const CommonBase base {.kind = CommonBase::Kind::Known, .note = theirs.note};
    return isWritten
        && (note == theirs.note ? OutboxTable::drop(m_transaction, ChangeKind::NumberNote, theirs.remote)
                                : OutboxTable::replace(m_transaction, ChangeKind::NumberNote, theirs.remote, base));
}

std::optional<int> Incoming::forget(const QStringList &remotes, const QDateTime &at, int atMost)
{
    const qint64 until = CallRow::seconds(BoxTime::fromLocal(at.toLocalTime()));
    const bool mayHaveBackups = HistoryBackups(m_transaction.database().path()).mayExist();
    int count = 0;
    for (auto each = remotes.begin(); count < atMost && each != remotes.end(); ++each) {
        const QString ofNumber = u"number = (SELECT id FROM numbers WHERE remote = ?)"_s;
        const auto removed = m_transaction.change(u"DELETE FROM calls WHERE id IN (SELECT id FROM calls WHERE %1 AND "
                                                  "moment <= ? LIMIT ?)"_s.arg(ofNumber),
                                                  {*each, until, atMost - count});
        const auto left = m_transaction.database().number(u"SELECT count(*) FROM calls WHERE "_s + ofNumber, {*each});
        const bool isForgotten = left != 0 || CallRemoval::forget(m_transaction, {*each}, 1).has_value();
        if (!removed || !left || !isForgotten
            || (mayHaveBackups && !CallRemoval::note(m_transaction, QStringList {*each}))) {
            return std::nullopt;
        }
        count += *removed;
    }
    return count;
}

// Where two have named it, the name stays that was told first.
bool Incoming::take(const SharedLine &theirs)
{
    const auto names = OutboxTable::lineNames(m_transaction.database());
    const auto unsent = OutboxTable::unsent(m_transaction, ChangeKind::LineName, theirs.number);
    if (!names || !unsent) {
        return false;
    }
    const bool isOurs = !unsent->isEmpty() && unsent->first().base.kind == CommonBase::Kind::Known
        && unsent->first().base.note == theirs.name;
    const QString mine = names->value(theirs.number);
    const bool isWritten = isOurs || mine == theirs.name
        || quietly([&] { return OutboxTable::nameLine(m_transaction, theirs.number, theirs.name); });
    return isWritten && (isOurs || OutboxTable::drop(m_transaction, ChangeKind::LineName, theirs.number));
}

std::optional<QList<SharedCall>> Incoming::runningCall(const QString &key) const
{
    return m_transaction.rowsOften(question(u"key = ?"_s, u"<>"_s), {key}, sharedOf);
}

std::optional<QList<SharedCall>> Incoming::callOf(const QString &key) const
{
    return m_transaction.rowsOften(question(u"key = ?"_s), {key}, sharedOf);
}

std::optional<QList<SharedCall>> Incoming::sameAs(const SharedCall &theirs) const
{
    const auto moment = CallRow::seconds(theirs.stored.call.moment);
    if (!moment) {
        return QList<SharedCall>();
    }
    const qint64 reach = reachOf(theirs);
    const auto near = m_transaction.rowsOften(
        question(u"calls.day BETWEEN ?1 / 86400 AND ?2 / 86400 AND moment BETWEEN ?1 AND ?2 ORDER BY calls.id"_s),
        {*moment - reach, *moment + reach}, sharedOf);
    if (!near) {
        return std::nullopt;
    }
    const CallMatch::Facts facts = CallMatch::factsOf(theirs.stored, {}, m_canonical);
    QList<SharedCall> same;
    std::copy_if(near->begin(), near->end(), std::back_inserter(same), [&](const SharedCall &each) {
        return !areListedApart(each, theirs) && !haveEndedApart(each, theirs)
            && CallMatch::isSame(CallMatch::factsOf(each.stored, {}, m_canonical), facts, nearness(each, theirs));
    });
    return same;
}

// What is not in the outbox is in step, except for what was there before all began.
std::optional<CommonBase> Incoming::baseOfMine(const SharedCall &mine) const
{
    const auto unsent = OutboxTable::unsent(m_transaction, ChangeKind::Call, mine.stored.call.key);
    if (!unsent) {
        return std::nullopt;
    }
    if (!unsent->isEmpty()) {
        return unsent->first().base;
    }
    const bool isUntold = mine.stored.id > m_position.told && mine.stored.id <= m_position.last;
    return isUntold ? CommonBase() : baseOf(mine);
}

// In the form of this file, which has rows for boxes.
std::optional<StoredCall> Incoming::rowOf(const SharedCall &shared)
{
    StoredCall stored = shared.stored;
    if (!stored.boxCall || shared.box.isEmpty()) {
        stored.boxCall.reset();
        return stored;
    }
    const bool isThere = m_transaction
                             .change(u"INSERT OR IGNORE INTO boxes (udn, timestamp, last, unfinished, "
                                     "reach) VALUES (?, '', 0, '', 0)"_s,
                                     {shared.box})
                             .has_value();
    const auto box = m_transaction.rowsOften(u"SELECT id FROM boxes WHERE udn = ?"_s, {shared.box},
                                             [](const SqlRow &row) { return row.integer(0); });
    if (!isThere || !box || box->isEmpty()) {
        return std::nullopt;
    }
    stored.boxCall->box = box->first();
    return stored;
}

std::optional<QList<SharedCall>> Outgoing::callsOf(const HistoryDatabase &database, const QStringList &keys)
{
    QString list = u"["_s;
    for (const QString &key : keys) {
        list += (list.size() > 1 ? u",\""_s : u"\""_s) + key + u'"';
    }
    return database.rows(question(u"key IN (SELECT value FROM json_each(?))"_s), {QString(list + u']')}, sharedOf);
}

std::optional<QList<SharedCall>> Outgoing::firstCalls(const HistoryDatabase &database,
                                                      const SharingPosition &position, int atMost)
{
    return database.rows(question(u"calls.id > ? AND calls.id <= ? ORDER BY calls.id LIMIT ?"_s),
                         {position.told, position.last, atMost}, sharedOf);
}

std::optional<QStringList> Outgoing::remotesOf(const HistoryDatabase &database, const ForgottenNumber &number,
                                               const QString &secret, const CallMatch::CanonicalNumber &canonical)
{
    QStringList remotes;
    const bool isWhole
        = database.visit(u"SELECT remote FROM numbers WHERE remote <> ''"_s, {}, [&](const SqlRow &row) {
              const QString remote = row.text(0);
              const auto isNamed = [&](const QString &name) {
                  return !name.isEmpty() && OutboxTable::hashOf(secret, name) == number.hash;
              };
              if (isNamed(remote) || isNamed(canonical(remote))) {
                  remotes.append(remote);
              }
          });
    return isWhole ? std::optional(remotes) : std::nullopt;
}

std::optional<QString> Outgoing::noteOf(const HistoryDatabase &database, const QString &remote)
{
    const auto notes = database.rows(u"SELECT note FROM numbers WHERE remote = ?"_s, {remote},
                                     [](const SqlRow &row) { return row.text(0); });
    return notes ? std::optional(notes->value(0)) : std::nullopt;
}

} // namespace Rufzeichen
