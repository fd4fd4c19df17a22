// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/outboxtable.h"

#include "core/calls/call.h"

#include <QMessageAuthenticationCode>
#include <QVariant>
#include <algorithm>
#include <array>

namespace Rufzeichen::OutboxTable {

using namespace Qt::StringLiterals;

namespace {

// What is shared of a call: all but what names it in this file, what follows from the rest, and what the user of this
// desk plans. `%1` is `old` or `new`.
constexpr QLatin1StringView sharedColumns
    = "%1.number, %1.local, %1.trunk, %1.extension, %1.direction, %1.phase, %1.outcome, %1.started, %1.connected, "
      "%1.ended, %1.duration, %1.rang, %1.source, %1.seen, %1.settled, %1.note, %1.device, %1.boxId"_L1;

// A call is shared when it has ended: until then each desk hears by itself how it goes on.
QStringList triggers()
{
    const QString ended = QString::number(static_cast<int>(CallPhase::Ended));
    const QString again = u"ON CONFLICT (kind, key) DO UPDATE SET turn = turn + 1"_s;
    const QString isShared = u"EXISTS (SELECT 1 FROM sharing) AND NOT EXISTS (SELECT 1 FROM unnoted)"_s;
    return {
        u"CREATE TEMP TABLE IF NOT EXISTS unnoted (flag INTEGER)"_s, // has a row while nothing is noted
        u"CREATE TEMP TRIGGER IF NOT EXISTS call_added AFTER INSERT ON main.calls WHEN new.phase = %1 AND %2 BEGIN "
        "INSERT INTO outbox (kind, key, turn, base) VALUES (0, new.key, 1, 0) %3; END"_s.arg(ended, isShared, again),
        u"CREATE TEMP TRIGGER IF NOT EXISTS call_changed AFTER UPDATE ON main.calls WHEN new.phase = %1 AND %2 AND "
        "(%4) IS NOT (%5) BEGIN INSERT INTO outbox (kind, key, turn, base, seen, settled, note) VALUES (0, new.key, "
        "1, iif(old.phase = %1, 1, 0), old.seen, old.settled, old.note) %3; END"_s.arg(
            ended, isShared, again, QString(sharedColumns).arg(u"old"_s), QString(sharedColumns).arg(u"new"_s)),
        u"CREATE TEMP TRIGGER IF NOT EXISTS call_removed AFTER DELETE ON main.calls WHEN old.phase = %1 AND %2 BEGIN "
        "INSERT INTO outbox (kind, key, turn, base, seen, settled, note) VALUES (0, old.key, 1, 1, old.seen, "
        "old.settled, old.note) %3; END"_s.arg(ended, isShared, again),
        u"CREATE TEMP TRIGGER IF NOT EXISTS call_dropped AFTER DELETE ON main.calls WHEN EXISTS (SELECT 1 FROM "
        "unnoted) BEGIN DELETE FROM outbox WHERE kind = 0 AND key = old.key; END"_s,
        u"CREATE TEMP TRIGGER IF NOT EXISTS note_changed AFTER UPDATE OF note ON main.numbers WHEN %1 AND old.note "
        "IS NOT new.note BEGIN INSERT INTO outbox (kind, key, turn, base, note) VALUES (1, new.remote, 1, 1, "
        "old.note) %2; END"_s.arg(isShared, again),
        u"CREATE TEMP TRIGGER IF NOT EXISTS line_named AFTER INSERT ON main.lines WHEN %1 BEGIN INSERT INTO outbox "
        "(kind, key, turn, base) VALUES (3, new.number, 1, 0) %2; END"_s.arg(isShared, again),
        u"CREATE TEMP TRIGGER IF NOT EXISTS line_renamed AFTER UPDATE ON main.lines WHEN %1 AND old.name <> new.name "
        "BEGIN INSERT INTO outbox (kind, key, turn, base, note) VALUES (3, new.number, 1, 1, old.name) %2; END"_s.arg(
            isShared, again),
        // The share hears of that by the hash of the number only.
        u"CREATE TEMP TRIGGER IF NOT EXISTS number_removed AFTER DELETE ON main.numbers BEGIN DELETE FROM outbox "
        "WHERE kind = 1 AND key = old.remote; END"_s,
    };
}

CommonBase::Kind baseKind(qint64 number)
{
    constexpr std::array kinds {CommonBase::Kind::None, CommonBase::Kind::Known, CommonBase::Kind::Removed};
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [number](CommonBase::Kind each) { return static_cast<int>(each) == number; });
    return found == kinds.end() ? CommonBase::Kind::None : *found;
}

ChangeKind changeKind(qint64 number)
{
    constexpr std::array kinds {ChangeKind::Call, ChangeKind::NumberNote, ChangeKind::Forgotten,
                                ChangeKind::LineName};
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [number](ChangeKind each) { return static_cast<int>(each) == number; });
    return found == kinds.end() ? ChangeKind::Forgotten : *found;
}

UnsentChange changeOf(const SqlRow &row)
{
    return {
        .id = row.integer(0),
        .turn = static_cast<int>(row.integer(1)),
        .kind = changeKind(row.integer(2)),
        .key = row.text(3),
        .base = {.kind = baseKind(row.integer(4)),
                 .seen = row.integer(5) != 0,
                 .settled = row.integer(6) != 0,
                 .note = row.text(7)},
    };
}

constexpr QLatin1StringView readChanges
    = "SELECT id, turn, kind, key, base, seen, settled, note FROM outbox WHERE "_L1;

QVariant value(ChangeKind kind)
{
    return static_cast<int>(kind);
}

} // namespace

bool watchChanges(const SqlConnection &connection)
{
    const QStringList statements = triggers();
    return std::all_of(statements.begin(), statements.end(),
                       [&connection](const QString &each) { return connection.run(each); });
}

std::optional<QList<SharingPosition>> position(const HistoryDatabase &database)
{
    return database.rows(u"SELECT share, secret, position, told, last FROM sharing LIMIT 1"_s, {},
                         [](const SqlRow &row) {
                             return SharingPosition {.share = row.text(0),
                                                     .secret = row.text(1),
                                                     .position = row.integer(2),
                                                     .told = row.integer(3),
                                                     .last = row.integer(4)};
                         });
}

bool begin(HistoryTransaction &transaction, const QString &share, const QString &secret)
{
    const auto known = position(transaction.database());
    if (!known || (!known->isEmpty() && known->first().share == share)) {
        return known.has_value();
    }
    return end(transaction)
        && transaction.change(u"INSERT INTO sharing (share, secret, position, told, last) SELECT ?, ?, 0, 0, "
                              "coalesce(max(id), 0) FROM calls"_s,
                              {share, secret})
        && transaction.change(u"INSERT INTO outbox (kind, key, turn, base, note) SELECT 1, remote, 1, 0, '' FROM "
                              "numbers WHERE note <> ''"_s)
        && transaction.change(u"INSERT INTO outbox (kind, key, turn, base) SELECT 3, number, 1, 0 FROM lines WHERE "
                              "name <> ''"_s);
}

bool beginAgain(HistoryTransaction &transaction)
{
    return transaction
        .change(u"UPDATE sharing SET position = 0, told = 0, last = (SELECT coalesce(max(id), 0) FROM calls)"_s)
        .has_value();
}

bool end(HistoryTransaction &transaction)
{
    return transaction.change(u"DELETE FROM sharing"_s) && transaction.change(u"DELETE FROM outbox"_s)
        && transaction.change(u"UPDATE calls SET claimant = NULL WHERE claimant IS NOT NULL"_s);
}

bool setPosition(HistoryTransaction &transaction, qint64 position)
{
    return transaction.change(u"UPDATE sharing SET position = ?"_s, {position}).has_value();
}

bool setTold(HistoryTransaction &transaction, qint64 call)
{
    return transaction.change(u"UPDATE sharing SET told = ?"_s, {call}).has_value();
}

std::optional<QList<UnsentChange>> unsent(const HistoryDatabase &database, int atMost)
{
    return database.rows(readChanges + "id > 0 ORDER BY id LIMIT ?"_L1, {atMost}, changeOf);
}

std::optional<QList<UnsentChange>> unsent(HistoryTransaction &transaction, ChangeKind kind, const QString &key)
{
    return transaction.rowsOften(readChanges + "kind = ? AND key = ?"_L1, {value(kind), key}, changeOf);
}

std::optional<qint64> unsentCount(const HistoryDatabase &database)
{
    return database.number(u"SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM calls, sharing WHERE "
                           "calls.id > told AND calls.id <= last AND phase = ?)"_s,
                           {static_cast<int>(CallPhase::Ended)});
}

bool drop(HistoryTransaction &transaction, const UnsentChange &change)
{
    return transaction.changeOften(u"DELETE FROM outbox WHERE id = ? AND turn = ?"_s, {change.id, change.turn})
        .has_value();
}

bool drop(HistoryTransaction &transaction, ChangeKind kind, const QString &key)
{
    return transaction.changeOften(u"DELETE FROM outbox WHERE kind = ? AND key = ?"_s, {value(kind), key})
        .has_value();
}

bool replace(HistoryTransaction &transaction, ChangeKind kind, const QString &key, const CommonBase &base)
{
    return transaction
        .changeOften(
            u"INSERT INTO outbox (kind, key, turn, base, seen, settled, note) VALUES (?, ?, 1, ?, ?, ?, ?) ON "
            "CONFLICT (kind, key) DO UPDATE SET turn = turn + 1, base = excluded.base, seen = excluded.seen, "
            "settled = excluded.settled, note = excluded.note"_s,
            {value(kind), key, static_cast<int>(base.kind), base.seen ? 1 : 0, base.settled ? 1 : 0,
             base.note.isEmpty() ? QVariant() : QVariant(base.note)})
        .has_value();
}

bool noteRestored(HistoryTransaction &transaction, const QStringList &keys)
{
    return std::all_of(keys.begin(), keys.end(), [&transaction](const QString &key) {
        return transaction
            .change(u"UPDATE outbox SET base = ? WHERE kind = ? AND key = ? AND base = 0"_s,
                    {static_cast<int>(CommonBase::Kind::Removed), value(ChangeKind::Call), key})
            .has_value();
    });
}

bool noteForgotten(HistoryTransaction &transaction, const QStringList &remotes,
                   const std::function<QString(const QString &)> &canonical)
{
    const auto sharing = position(transaction.database());
    if (!sharing || sharing->isEmpty()) {
        return sharing.has_value();
    }
    return std::all_of(remotes.begin(), remotes.end(), [&](const QString &remote) {
        // Also as it is written: other desks may not know what country it belongs to, or this one does not.
        const QStringList names {remote, canonical ? canonical(remote) : QString()};
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            const QString hash = hashOf(sharing->first().secret, name);
            return name.isEmpty() || replace(transaction, ChangeKind::Forgotten, hash, {});
        });
    });
}

std::optional<QMap<QString, QString>> lineNames(const HistoryDatabase &database)
{
    QMap<QString, QString> names;
    const bool isWhole = database.visit(u"SELECT number, name FROM lines WHERE name <> ''"_s, {},
                                        [&](const SqlRow &row) { names.insert(row.text(0), row.text(1)); });
    return isWhole ? std::optional(names) : std::nullopt;
}

bool nameLine(HistoryTransaction &transaction, const QString &number, const QString &name)
{
    return transaction
        .change(u"INSERT INTO lines (number, name) VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET name = "
                "excluded.name"_s,
                {number, name.isEmpty() ? u""_s : name})
        .has_value();
}

QString hashOf(const QString &secret, const QString &canonicalNumber)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(canonicalNumber.toUtf8(), secret.toUtf8(), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace Rufzeichen::OutboxTable
