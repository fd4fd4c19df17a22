// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callcondition.h"
#include "core/calls/callquery.h"
#include "core/calls/callsql.h"
#include "core/calls/historydatabase.h"
#include "core/calls/outage.h"
#include "core/calls/retention.h"
#include "core/calls/storedcall.h"
#include "core/numbers/dialplan.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** Asks one connection for calls and what belongs to them. Each answer is whole; nothing where it could not be read.
 */
class CallReader
{
public:
    /** @p database must outlive the reader. */
    explicit CallReader(const HistoryDatabase &database);

    /** Why the last answer was nothing, in the system's words. */
    [[nodiscard]] const QString &failure() const { return m_database.failure(); }

    /** The call with this id; nothing also if there is none. */
    [[nodiscard]] std::optional<StoredCall> call(qint64 id) const;

    /**
     * The calls whose end may still be told, the oldest first, for CallTracker::resume(): those that run, of this
     * program or of one that was ended, and those that rang for too long and whose id no other call has had since.
     */
    [[nodiscard]] std::optional<QList<StoredCall>> resumable() const;

    /** The place in time of the call that was heard last; nothing also if none was. */
    [[nodiscard]] std::optional<BoxTime> lastMoment() const;

    /** The highest id of a call; 0 if there is none. */
    [[nodiscard]] std::optional<qint64> newestId() const;

    /** The newest calls that were heard live and have a higher id, @p atMost, the oldest first. */
    [[nodiscard]] std::optional<QList<StoredCall>> heardAfter(qint64 id, int atMost) const;

    /** Missed calls that the user has not seen. */
    [[nodiscard]] std::optional<int> unseenCount(const MissedRule &rule) const;

    /** Missed calls that nobody has called back yet. */
    [[nodiscard]] std::optional<int> unsettledCount(const MissedRule &rule) const;

    /** The calls that the user is to be reminded of, in the order in which that is due: a thousand at most. */
    [[nodiscard]] std::optional<QList<StoredCall>> reminders() const;

    /** The id of the call with this key; 0 if there is none. */
    [[nodiscard]] std::optional<qint64> idOf(const QString &key) const;

    /** The extensions that lately dialled or took a call, in their order. */
    [[nodiscard]] std::optional<QList<int>> extensions() const;

    /** What the box called the phone with this extension lately; empty: not known, or that can't be read. */
    [[nodiscard]] QString deviceOf(int extension) const;

    /** What the user has written about a number; empty if that can't be read, too. */
    [[nodiscard]] QString numberNote(const QString &remote) const;

    /** How many calls there are. */
    [[nodiscard]] std::optional<qint64> count(const CallQuery &query) const;

    using Way = CallWay;

    /** The days that have calls, in the order of the query, whose sort must be CallSort::Time. */
    [[nodiscard]] std::optional<QList<DayOfCalls>> days(const CallQuery &query, Way way = Way::ByNumber) const;

    /** How many calls of each kind there are, in the order of CallFilter. The filter of the query does not count. */
    [[nodiscard]] std::optional<QList<qint64>> countKinds(const CallQuery &query, Way way = Way::ByNumber) const;

    /** Whether the query is for so few numbers that their calls are best looked up one after the other. */
    [[nodiscard]] bool fitsFewNumbers(const CallQuery &query) const;

    /**
     * The day of the call that comes after @p calls others in the order of the query, whatever they are: only its
     * days count. An invalid one if there are not so many.
     */
    [[nodiscard]] std::optional<QDate> dayOfCall(const CallQuery &query, int calls) const;

    /** @p limit calls of @p day from @p offset on, in the order of the query. */
    [[nodiscard]] std::optional<QList<StoredCall>> callsOfDay(const CallQuery &query, QDate day, int offset,
                                                              int limit) const;

    /** The numbers that have calls, in the order of the query: for one that keeps numbers together. */
    [[nodiscard]] std::optional<QList<CallsOfNumber>> numbers(const CallQuery &query) const;

    /** @p limit calls of a number from @p offset on, the latest first. */
    [[nodiscard]] std::optional<QList<StoredCall>> callsOfNumber(const CallQuery &query, qint64 number, int offset,
                                                                 int limit) const;

    /** The number of a call, as in CallsOfNumber; 0 also if there is no such call. */
    [[nodiscard]] std::optional<qint64> numberOf(qint64 id) const;

    /** The ids of all calls in the order of the query: for orders other than CallSort::Time. */
    [[nodiscard]] std::optional<QList<qint64>> ids(const CallQuery &query) const;

    /** The calls with these ids, in that order; those that are gone are left out. */
    [[nodiscard]] std::optional<QList<StoredCall>> calls(const QList<qint64> &ids) const;

    /** The first @p limit calls in the order of the query, from @p offset on. */
    [[nodiscard]] std::optional<QList<StoredCall>> calls(const CallQuery &query, int limit, int offset = 0) const;

    /** The own numbers that calls have had, most used first. */
    [[nodiscard]] std::optional<QStringList> locals() const;

    /** The same in any order, which is faster. */
    [[nodiscard]] std::optional<QStringList> unsortedLocals() const;

    /** All numbers that calls have had, in the spelling in which they were sent. */
    [[nodiscard]] std::optional<QStringList> remotes() const;

    /** The spellings of this number that calls have had: equal by canonicalNumber(), or to the letter. */
    [[nodiscard]] std::optional<QStringList> spellings(const QString &number, const DialPlan &plan) const;

    /** How many calls with these numbers there are. */
    [[nodiscard]] std::optional<int> countOf(const QStringList &remotes) const;

    /** How many calls CallHistory::purge() would remove. */
    [[nodiscard]] std::optional<int> countBefore(QDate day) const;

    /** What CallHistory::expire() would remove. */
    [[nodiscard]] std::optional<ExpiredCalls> expired(QDate today, int days) const;

    /** What is known of a number. */
    [[nodiscard]] std::optional<Party> party(const QString &remote) const;

    /** The outages that touch these days, the oldest first. */
    [[nodiscard]] std::optional<QList<Outage>> outages(QDate since, QDate until) const;

    /**
     * The latest moment of which the file proves that calls were heard, for CallHistory::beginOutage() at the start
     * of a program that may have been killed. Nothing also in a new file.
     */
    [[nodiscard]] std::optional<BoxTime> lastHeard() const;

    /** The day of the newest call that the box has told of; an invalid one if there is none. */
    [[nodiscard]] std::optional<QDate> newestDay() const;

    /** Whether something that was removed for good is still to be removed from the backups. */
    [[nodiscard]] std::optional<bool> owesRemovals() const;

    /** The day of the last check of the whole file; an invalid one if there was none. */
    [[nodiscard]] std::optional<QDate> lastCheck() const;

    /** What others of an office have called own numbers. */
    [[nodiscard]] std::optional<QMap<QString, QString>> lineNames() const;

    /** All calls near any of @p times: those that may be the ones of which a list has such minutes. */

    [[nodiscard]] std::optional<QList<StoredCall>> around(const QList<BoxTime> &times) const;

private:
    [[nodiscard]] std::optional<qint64> countWhere(const CallSql &sql) const;
    [[nodiscard]] std::optional<QStringList> texts(const QString &sql) const;
    [[nodiscard]] std::optional<QList<StoredCall>> rows(const QString &sql, const QVariantList &values) const;

    const HistoryDatabase &m_database;
};

} // namespace Rufzeichen
