// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historyschema.h"

#include "core/calls/sqlstatement.h"

#include <QLatin1StringView>
#include <QString>
#include <QtEndian>
#include <array>
#include <initializer_list>
#include <sqlite3.h>

namespace Rufzeichen::HistorySchema {

using namespace Qt::StringLiterals;

namespace {

constexpr int tables = 10; // numbers, calls, boxes, outages, fragments, removals, checks, sharing, outbox, lines
constexpr int applicationId = 0x52756678; // "Rufx": tells our files from those of other programs

// Times are seconds of the box's local clock, as if that were UTC; days are counted from 1970-01-01. Enumerators are
// their numbers in the header: new ones go to the end.
constexpr std::initializer_list<QLatin1StringView> version1 {
    // One row for each remote number; the withheld one is empty. `text` is what it is found by (SearchText).
    "CREATE TABLE numbers (id INTEGER PRIMARY KEY, remote TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
    "place TEXT NOT NULL, text TEXT NOT NULL) STRICT"_L1,
    // A call without a number is one whose number is not known. `moment` is what it is sorted by.
    "CREATE TABLE calls (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, "
    "number INTEGER REFERENCES numbers (id), local TEXT, trunk TEXT, extension INTEGER, direction INTEGER NOT NULL, "
    "phase INTEGER NOT NULL, outcome INTEGER, started INTEGER, connected INTEGER, ended INTEGER, duration INTEGER, "
    "moment INTEGER NOT NULL, day INTEGER NOT NULL, source INTEGER NOT NULL, seen INTEGER NOT NULL) STRICT"_L1,
    // These answer what windows ask for without a look at the rows.
    "CREATE INDEX calls_in_time ON calls (day, moment, id, direction, outcome, connected, number, local)"_L1,
    "CREATE INDEX calls_of_number ON calls (number, day, direction, outcome, connected, local, duration)"_L1,
    "CREATE INDEX calls_of_local ON calls (local, day, direction, outcome, duration)"_L1,
    "CREATE INDEX calls_unseen ON calls (id) WHERE seen = 0"_L1,
    "CREATE INDEX calls_open ON calls (id) WHERE phase <> 3"_L1,
};

// What the box knows: its call list, and when we did not listen.
constexpr std::initializer_list<QLatin1StringView> version2 {
    // How far the list of each box was merged. `last` is its highest id; `unfinished` are the ids of those before it
    // that have to come again, each with a comma; `reach` is the time from which on it tells of all calls.
    "CREATE TABLE boxes (id INTEGER PRIMARY KEY, udn TEXT NOT NULL UNIQUE, timestamp TEXT NOT NULL, "
    "last INTEGER NOT NULL, unfinished TEXT NOT NULL, reach INTEGER NOT NULL) STRICT"_L1,
    "ALTER TABLE calls ADD COLUMN device TEXT"_L1,
    "ALTER TABLE calls ADD COLUMN box INTEGER REFERENCES boxes (id)"_L1,
    "ALTER TABLE calls ADD COLUMN boxId INTEGER"_L1,
    // `listed` is the name in the box's list: shown as `name` where nobody knows a better one.
    "ALTER TABLE numbers ADD COLUMN listed TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE numbers ADD COLUMN kind INTEGER"_L1,
    "CREATE TABLE outages (id INTEGER PRIMARY KEY, since INTEGER NOT NULL, until INTEGER, filled INTEGER NOT NULL) "
    "STRICT"_L1,
};

// `arrived` is the day on which a call came into the history: imported ones are older, and a box that does not know
// the time yet dates its calls 1970. That day was not kept before: calls heard live came when they were.
constexpr std::initializer_list<QLatin1StringView> version3 {
    "ALTER TABLE calls ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0"_L1,
    "UPDATE calls SET arrived = iif(source = 0 AND day > 10957, day, unixepoch('now', 'localtime') / 86400)"_L1,
};

// `connection` is the box's id of a call that runs: who comes back in the middle of it goes on with it.
constexpr std::initializer_list<QLatin1StringView> version4 {
    "ALTER TABLE calls ADD COLUMN connection INTEGER"_L1,
    // Milliseconds that a missed call rang: barred ones are known by it.
    "ALTER TABLE calls ADD COLUMN rang INTEGER"_L1,
    "CREATE INDEX calls_short ON calls (rang) WHERE rang <= 3000"_L1,
    // What the box's list has of calls until then was told: what was removed of it does not come back. 0: not known.
    "ALTER TABLE boxes ADD COLUMN told INTEGER NOT NULL DEFAULT 0"_L1,
    // Lines of imported files whose calls are not whole: see Fragment. They have numbers, so they go with those.
    "CREATE TABLE fragments (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, moment INTEGER NOT NULL, "
    "line BLOB NOT NULL UNIQUE) STRICT"_L1,
    "CREATE TRIGGER numbers_forgotten AFTER DELETE ON numbers BEGIN DELETE FROM fragments; END"_L1,
};

constexpr std::initializer_list<QLatin1StringView> version5 {
    // The calls of a number in the order of time, without a look at the rows.
    "DROP INDEX IF EXISTS calls_of_number"_L1,
    "CREATE INDEX calls_of_number ON calls (number, day, moment, direction, outcome, connected, local, duration)"_L1,
    // Triggers do not run any more: somebody else may have put some into the file. FragmentTable::clear() does that.
    "DROP TRIGGER IF EXISTS numbers_forgotten"_L1,
};

constexpr std::initializer_list<QLatin1StringView> version6 {
    // What was removed for good and is still to be removed from the backups: a number, or calls before a day. An id
    // is used once, so nobody takes a later note for one that is done. See CallRemoval.
    "CREATE TABLE removals (id INTEGER PRIMARY KEY AUTOINCREMENT, remote TEXT, day INTEGER, rule INTEGER) STRICT"_L1,
    // The day on which the whole file was looked through and found sound, in one row.
    "CREATE TABLE checks (id INTEGER PRIMARY KEY, day INTEGER NOT NULL) STRICT"_L1,
};

// What the user does about calls. Those that were seen before count as settled: nobody is to work through years.
constexpr std::initializer_list<QLatin1StringView> version7 {
    "ALTER TABLE calls ADD COLUMN settled INTEGER NOT NULL DEFAULT 1"_L1,
    "UPDATE calls SET settled = 0 WHERE seen = 0 AND number IN (SELECT id FROM numbers WHERE remote <> '')"_L1,
    "CREATE INDEX calls_unsettled ON calls (id) WHERE settled = 0"_L1,
    // `words` is what a note is found by.
    "ALTER TABLE calls ADD COLUMN note TEXT"_L1,
    "ALTER TABLE calls ADD COLUMN words TEXT"_L1,
    "CREATE INDEX calls_noted ON calls (id) WHERE note IS NOT NULL"_L1,
    // When a reminder of the call is due: seconds since 1970 in UTC, for it is the computer that reminds.
    "ALTER TABLE calls ADD COLUMN due INTEGER"_L1,
    "CREATE INDEX calls_due ON calls (due) WHERE due IS NOT NULL"_L1,
    // That of a number is in `text`, too.
    "ALTER TABLE numbers ADD COLUMN note TEXT NOT NULL DEFAULT ''"_L1,
};

// One history for several desks: see OutboxTable.
constexpr std::initializer_list<QLatin1StringView> version8 {
    // Who calls back, as the shared history says.
    "ALTER TABLE calls ADD COLUMN claimant TEXT"_L1,
    // One row while this history is kept in step with a shared one, which `share` names: up to which of its changes,
    // and which of the calls that were there before it knows (`told` of those up to `last`). `secret` is the share's.
    "CREATE TABLE sharing (id INTEGER PRIMARY KEY, share TEXT NOT NULL, secret TEXT NOT NULL, "
    "position INTEGER NOT NULL, told INTEGER NOT NULL, last INTEGER NOT NULL) STRICT"_L1,
    // What has changed here and the share has not been told: the latest change of each. `turn` counts the changes.
    // `base` says what both knew last; if it is 1, that was `seen`, `settled` and `note`.
    "CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, key TEXT NOT NULL, "
    "turn INTEGER NOT NULL, base INTEGER NOT NULL, seen INTEGER, settled INTEGER, note TEXT, UNIQUE (kind, key)) "
    "STRICT"_L1,
    // What somebody of an office has called own numbers.
    "CREATE TABLE lines (number TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT"_L1,
};

constexpr std::array versions {version1, version2, version3, version4, version5, version6, version7, version8};

bool runAll(const SqlConnection &database, qint64 from)
{
    for (auto each = static_cast<size_t>(from); each < versions.size(); ++each) {
        for (const QLatin1StringView sql : versions.at(each)) {
            if (!database.run(sql)) {
                return false;
            }
        }
    }
    return database.run(u"PRAGMA application_id = %1"_s.arg(applicationId))
        && database.run(u"PRAGMA user_version = %1"_s.arg(versions.size()));
}

} // namespace

int version()
{
    return static_cast<int>(versions.size());
}

bool isOurs(QByteArrayView header)
{
    constexpr qsizetype placeOfId = 68; // SQLite's file format
    return header.size() >= headerSize && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.data() + placeOfId) == applicationId;
}

Inspection inspect(const SqlConnection &database)
{
    SqlStatement query = database.prepare(
        u"SELECT (SELECT count(*) FROM sqlite_schema), application_id, user_version, (SELECT count(*) FROM "
        "sqlite_schema WHERE type = 'table' AND name IN ('numbers', 'calls', 'boxes', 'outages', 'fragments', "
        "'removals', 'checks', 'sharing', 'outbox', 'lines')) "
        "FROM pragma_application_id, pragma_user_version"_s);
    if (query.step() != SqlStatement::Step::Row) {
        return {.fitness = meansDamage(database.code()) ? Fitness::Damaged : Fitness::Unreadable,
                .failure = database.message()};
    }
    const qint64 objects = query.row().integer(0);
    const qint64 owner = query.row().integer(1);
    const qint64 found = query.row().integer(2);
    if (owner != applicationId && (owner != 0 || objects > 0 || found != 0)) {
        return {.fitness = Fitness::Foreign, .failure = {}};
    }
    if (found > version()) {
        return {.fitness = Fitness::Newer, .failure = {}};
    }
    if (found == version() && query.row().integer(3) != tables) {
        return {.fitness = Fitness::Damaged, .failure = u"tables are missing"_s};
    }
    return {.fitness = found == version() ? Fitness::Ready : Fitness::Outdated, .failure = {}};
}

QString upgrade(const SqlConnection &database)
{
    if (!database.run(u"BEGIN IMMEDIATE"_s)) {
        return database.message();
    }
    // Another program may have done it while this one waited for the lock.
    SqlStatement query = database.prepare(u"PRAGMA user_version"_s);
    bool upgraded = query.step() == SqlStatement::Step::Row;
    if (upgraded) {
        const qint64 found = query.row().integer(0);
        query.finish();
        upgraded = runAll(database, found) && database.run(u"COMMIT"_s);
    }
    const QString failure = upgraded ? QString() : database.message();
    if (!upgraded) {
        static_cast<void>(database.run(u"ROLLBACK"_s)); // SQLite may have done it by itself
    }
    return failure;
}

bool meansDamage(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

} // namespace Rufzeichen::HistorySchema
