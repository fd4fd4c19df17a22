// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a history knows besides its lists of calls: numbers and phones, and when it was written.

#include "core/calls/callreader.h"
#include "core/calls/callrow.h"
#include "core/numbers/canonicalnumber.h"

#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Jumps from one to the next, without a look at all the calls between.
QString ownNumbers()
{
    return u"WITH RECURSIVE own (local) AS (SELECT min(local) FROM calls UNION ALL "
           "SELECT (SELECT min(local) FROM calls WHERE calls.local > own.local) FROM own WHERE own.local IS NOT "
           "NULL) "
           "SELECT local FROM own WHERE local IS NOT NULL "_s;
}

} // namespace

std::optional<QList<int>> CallReader::extensions() const
{
    return m_database.rows(u"SELECT DISTINCT extension FROM calls WHERE id > (SELECT max(id) FROM calls) - ? AND "
                           "extension >= 0 ORDER BY extension"_s,
                           {CallRow::newestCalls},
                           [](const SqlRow &row) { return static_cast<int>(row.integer(0)); });
}

QString CallReader::deviceOf(int extension) const
{
    const auto found
        = m_database.rows(u"SELECT device FROM calls WHERE id > (SELECT max(id) FROM calls) - ? AND extension = ? "
                          u"AND device IS NOT NULL "
                          "ORDER BY id DESC LIMIT 1"_s,
                          {CallRow::newestCalls, extension}, [](const SqlRow &row) { return row.text(0); });
    return found ? found->value(0) : QString();
}

QString CallReader::numberNote(const QString &remote) const
{
    const auto found = m_database.rows(u"SELECT note FROM numbers WHERE remote = ?"_s, {remote},
                                       [](const SqlRow &row) { return row.text(0); });
    return found ? found->value(0) : QString();
}

// Own numbers are few, and calls are many: at most a hundred thousand calls of each number are counted.
std::optional<QStringList> CallReader::locals() const
{
    return texts(
        ownNumbers()
        + u"ORDER BY (SELECT count(*) FROM (SELECT 1 FROM calls WHERE calls.local = own.local LIMIT 100000)) "
          "DESC, local"_s);
}

std::optional<QStringList> CallReader::unsortedLocals() const
{
    return texts(ownNumbers());
}

std::optional<QStringList> CallReader::remotes() const
{
    return texts(u"SELECT remote FROM numbers WHERE remote <> ''"_s);
}

std::optional<QDate> CallReader::newestDay() const
{
    // What has no time of its own is where it arrived, by this computer's clock.
    const auto found = m_database.rows(u"SELECT day FROM calls WHERE source <> ? AND started IS NOT NULL "
                                       "ORDER BY day DESC LIMIT 1"_s,
                                       {static_cast<int>(CallSource::Import)},
                                       [](const SqlRow &row) { return CallRow::day(row.integer(0)); });
    return found ? std::optional(found->value(0)) : std::nullopt;
}

std::optional<BoxTime> CallReader::lastMoment() const
{
    const auto found = m_database.rows(u"SELECT moment FROM calls WHERE source = ? ORDER BY id DESC LIMIT 1"_s,
                                       {static_cast<int>(CallSource::Live)},
                                       [](const SqlRow &row) { return CallRow::time(row.integer(0)); });
    return found && !found->isEmpty() ? std::optional(found->constFirst()) : std::nullopt;
}

std::optional<QList<Outage>> CallReader::outages(QDate since, QDate until) const
{
    return m_database.rows(u"SELECT since, until, filled FROM outages WHERE since < ? AND "
                           "(until >= ? OR until IS NULL) ORDER BY since, id"_s,
                           {CallRow::startOf(until.addDays(1)), CallRow::startOf(since)}, [](const SqlRow &row) {
                               Outage outage {.from = CallRow::time(row.integer(0)), .filled = row.integer(2) != 0};
                               if (!row.isNull(1)) {
                                   outage.until = CallRow::time(row.integer(1));
                               }
                               return outage;
                           });
}

// The end of the last outage or the latest call that was heard, whichever is later.
std::optional<BoxTime> CallReader::lastHeard() const
{
    const auto found
        = m_database.rows(u"SELECT max(until) FROM outages UNION ALL SELECT * FROM (SELECT moment FROM "
                          "calls WHERE source = ? ORDER BY day DESC, moment DESC LIMIT 1)"_s,
                          {static_cast<int>(CallSource::Live)}, [](const SqlRow &row) {
                              return row.isNull(0) ? std::nullopt : std::optional(CallRow::time(row.integer(0)));
                          });
    return found ? *std::max_element(found->begin(), found->end()) : std::nullopt;
}

std::optional<bool> CallReader::owesRemovals() const
{
    const std::optional<qint64> found = m_database.number(u"SELECT EXISTS (SELECT 1 FROM removals)"_s);
    return found ? std::optional(*found != 0) : std::nullopt;
}

std::optional<QDate> CallReader::lastCheck() const
{
    const auto days = m_database.rows(u"SELECT day FROM checks"_s, {},
                                      [](const SqlRow &row) { return CallRow::day(row.integer(0)); });
    return days ? std::optional(days->value(0)) : std::nullopt;
}

std::optional<QStringList> CallReader::spellings(const QString &number, const DialPlan &plan) const
{
    std::optional<QStringList> found = remotes();
    if (found) {
        const QString canonical = canonicalNumber(number, plan);
        found->removeIf([&](const QString &each) {
            return each != number && (canonical.isEmpty() || canonicalNumber(each, plan) != canonical);
        });
    }
    return found;
}

std::optional<Party> CallReader::party(const QString &remote) const
{
    const auto found = m_database.rows(
        u"SELECT name, place, kind FROM numbers WHERE remote = ?"_s, {remote}, [](const SqlRow &row) {
            return Party {.name = row.text(0), .place = row.text(1), .kind = CallRow::kind(row, 2)};
        });
    return found ? std::optional(found->value(0)) : std::nullopt;
}

std::optional<QStringList> CallReader::texts(const QString &sql) const
{
    const auto found = m_database.rows(sql, {}, [](const SqlRow &row) { return row.text(0); });
    return found ? std::optional(QStringList(*found)) : std::nullopt;
}

} // namespace Rufzeichen
