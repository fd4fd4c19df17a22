// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"

#include "core/calls/boxlisttable.h"
#include "core/calls/callreader.h"
#include "core/calls/callrow.h"
#include "core/calls/callwriter.h"
#include "core/calls/historydatabase.h"
#include "core/calls/outagetable.h"

#include <QPromise>
#include <QThreadPool>
#include <QVariant>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstRetry = 1s;
constexpr std::chrono::milliseconds slowestRetry = 1min;
constexpr std::chrono::milliseconds settling = 300ms; // for changes by another program, which come in bursts

constexpr QLatin1StringView ofNumber = "number = (SELECT id FROM numbers WHERE remote = ?)"_L1;

QVariantList bound(const QString &remote)
{
    return {remote.isNull() ? u""_s : remote};
}

} // namespace

CallHistory::CallHistory(QString path, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<HistoryDatabase>(std::move(path)))
    , m_reader(std::make_unique<CallReader>(*m_database))
    , m_boxLists(std::make_unique<BoxListTable>(*m_database))
    , m_outages(std::make_unique<OutageTable>(*m_database))
    , m_retryDelay(firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &CallHistory::retry);
    m_look.setSingleShot(true);
    m_look.setInterval(settling);
    connect(&m_look, &QTimer::timeout, this, &CallHistory::lookForForeignChanges);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &CallHistory::watch);
}

const QString &CallHistory::path() const
{
    return m_database->path();
}

CallHistory::~CallHistory()
{
    if (!m_waiting.isEmpty() && m_database->isOpen()) {
        static_cast<void>(writeWaiting()); // the last chance
    }
}

HistoryOpening CallHistory::open(BrokenFile broken)
{
    m_writer.reset();
    m_broken = broken;
    HistoryOpening opening = m_database->open(broken);
    if (m_database->isOpen()) {
        start();
    }
    return opening;
}

void CallHistory::start()
{
    m_writer = std::make_unique<CallWriter>(*m_database);
    m_foreignVersion = m_database->foreignVersion();
    watch();
}

std::optional<int> CallHistory::closeAbandoned()
{
    return change(u"UPDATE calls SET phase = %1, outcome = %2, "
                  "seen = NOT (direction = %3 AND connected IS NULL) WHERE phase <> %1"_s.arg(
                      QString::number(static_cast<int>(CallPhase::Ended)),
                      QString::number(static_cast<int>(CallOutcome::Lost)),
                      QString::number(static_cast<int>(CallDirection::Incoming))));
}

StoredCall CallHistory::store(const Call &call, const QDateTime &arrival)
{
    const CallChange change {.call = call, .arrival = arrival};
    std::optional<StoredCall> stored;
    if (m_waiting.isEmpty()) {
        stored = write(change);
    }
    if (!stored) {
        wait(change);
        stored = {.id = 0, .call = call, .source = CallSource::Live, .seen = !CallRow::isMissed(call), .party = {}};
    }
    Q_EMIT callStored(*stored);
    return *stored;
}

std::optional<StoredCall> CallHistory::write(const CallChange &change)
{
    HistoryTransaction transaction(*m_database);
    if (!transaction.isOpen()) {
        return std::nullopt;
    }
    const std::optional<StoredCall> stored = m_writer->write(change.call, CallSource::Live, change.arrival);
    return stored && transaction.commit() ? stored : std::nullopt;
}

template <typename Change> void CallHistory::wait(const Change &change)
{
    const bool isFirst = m_waiting.isEmpty();
    m_waiting.add(change);
    if (isFirst) {
        m_retryDelay = firstRetry;
        m_retry.start(m_retryDelay);
        Q_EMIT failed(m_database->failure());
    }
}

void CallHistory::retry()
{
    if ((m_database->isOpen() || open(m_broken).failure.isEmpty()) && writeWaiting()) {
        m_waiting.clear();
        Q_EMIT changed();
        Q_EMIT resumed();
        return;
    }
    m_retryDelay = std::min(2 * m_retryDelay, slowestRetry);
    m_retry.start(m_retryDelay);
}

bool CallHistory::writeWaiting()
{
    HistoryTransaction transaction(*m_database);
    const auto writeCall = [this](const CallChange &change) {
        return m_writer->write(change.call, CallSource::Live, change.arrival).has_value();
    };
    const auto writeEdge = [this](const OutageEdge &edge) { return m_outages->write(edge) >= 0; };
    return transaction.isOpen() && std::all_of(m_waiting.calls().begin(), m_waiting.calls().end(), writeCall)
        && std::all_of(m_waiting.edges().begin(), m_waiting.edges().end(), writeEdge) && transaction.commit();
}

void CallHistory::markAllSeen()
{
    change(u"UPDATE calls SET seen = 1 WHERE seen = 0"_s);
}

void CallHistory::markSeen(const QString &remote)
{
    change(u"UPDATE calls SET seen = 1 WHERE seen = 0 AND "_s + ofNumber, bound(remote));
}

void CallHistory::markSeen(qint64 id)
{
    change(u"UPDATE calls SET seen = 1 WHERE seen = 0 AND id = ?"_s, {id});
}

QList<StoredCall> CallHistory::remove(const QList<qint64> &ids)
{
    HistoryTransaction transaction(*m_database);
    QList<StoredCall> removed = m_reader->calls(ids);
    QSqlQuery query = m_database->prepared(u"DELETE FROM calls WHERE id = ?"_s);
    for (const StoredCall &call : removed) {
        query.bindValue(0, call.id);
        if (!m_database->run(query)) {
            return {};
        }
    }
    if (removed.isEmpty() || !transaction.commit()) {
        return {};
    }
    Q_EMIT changed();
    return removed;
}

void CallHistory::restore(const QList<StoredCall> &calls)
{
    HistoryTransaction transaction(*m_database);
    const QDateTime now = QDateTime::currentDateTime();
    const bool restored = transaction.isOpen()
        && std::all_of(calls.begin(), calls.end(),
                       [&](const StoredCall &call) { return m_writer->restore(call, now); });
    if (restored && transaction.commit()) {
        Q_EMIT changed();
    }
}

std::optional<int> CallHistory::forgetNumber(const QString &remote)
{
    m_waiting.forget(remote);
    HistoryTransaction transaction(*m_database);
    // What a query has changed is known until the next one only.
    const int calls = m_database->run(u"DELETE FROM calls WHERE "_s + ofNumber, bound(remote)).numRowsAffected();
    const int numbers = m_database->run(u"DELETE FROM numbers WHERE remote = ?"_s, bound(remote)).numRowsAffected();
    if (calls < 0 || numbers < 0 || !transaction.commit()) {
        return std::nullopt;
    }
    m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // it is not to live on in the journal
    if (numbers > 0) {
        Q_EMIT changed();
    }
    return calls;
}

std::optional<int> CallHistory::purge(QDate day)
{
    m_outages->purge(day);
    return removeEnded(u"day < ?"_s, {CallRow::dayNumber(day)});
}

std::optional<int> CallHistory::expire(QDate day)
{
    m_outages->purge(day);
    return removeEnded(u"day < ? AND arrived < ?"_s, {CallRow::dayNumber(day), CallRow::dayNumber(day)});
}

std::optional<int> CallHistory::removeEnded(const QString &condition, const QVariantList &values)
{
    const std::optional<int> count = change(
        u"DELETE FROM calls WHERE %1 AND phase = %2"_s.arg(condition).arg(static_cast<int>(CallPhase::Ended)),
        values);
    if (count > 0) {
        change(u"DELETE FROM numbers WHERE NOT EXISTS (SELECT 1 FROM calls WHERE number = numbers.id)"_s);
    }
    return count;
}

void CallHistory::setParty(const QString &remote, const Party &party)
{
    setParties({{remote, party}});
}

void CallHistory::setParties(const QList<std::pair<QString, Party>> &parties)
{
    HistoryTransaction transaction(*m_database);
    if (!transaction.isOpen()) {
        return;
    }
    bool isChanged = false;
    for (const auto &[remote, party] : parties) {
        const CallWriter::Outcome outcome = m_writer->writeParty(remote, party);
        if (outcome == CallWriter::Outcome::Failed) {
            return;
        }
        isChanged = isChanged || outcome == CallWriter::Outcome::Written;
    }
    if (transaction.commit() && isChanged) {
        Q_EMIT changed();
    }
}

std::optional<BoxListPosition> CallHistory::boxListPosition(const QString &udn) const
{
    return m_boxLists->position(udn);
}

std::optional<MergeSummary> CallHistory::merge(const QString &udn, const BoxCallList &list,
                                               const std::function<QString(const QString &)> &canonical)
{
    if (!m_waiting.isEmpty()) {
        return std::nullopt; // what waits is not to be taken for unheard
    }
    HistoryTransaction transaction(*m_database);
    if (!transaction.isOpen()) {
        return std::nullopt;
    }
    const BoxTime now = BoxTime::fromLocal(QDateTime::currentDateTime());
    const std::optional<MergeSummary> summary = m_boxLists->merge(udn, list, canonical, *m_writer, now);
    if (!summary || !transaction.commit()) {
        return std::nullopt;
    }
    Q_EMIT changed();
    return summary;
}

void CallHistory::beginOutage(const BoxTime &from)
{
    note({.kind = OutageEdge::Kind::Begin, .time = from});
}

void CallHistory::endOutage(const BoxTime &until)
{
    note({.kind = OutageEdge::Kind::End, .time = until});
}

void CallHistory::note(const OutageEdge &edge)
{
    const int rows = m_waiting.isEmpty() ? m_outages->write(edge) : -1;
    if (rows < 0) {
        wait(edge);
    } else if (rows > 0) {
        Q_EMIT changed();
    }
}

std::optional<BoxTime> CallHistory::lastHeard() const
{
    return m_outages->lastHeard();
}

QList<Outage> CallHistory::outages(QDate since, QDate until) const
{
    return m_outages->ofDays(since, until);
}

// One statement, and the news of it. Returns how many rows it has changed; nothing if it failed.
std::optional<int> CallHistory::change(const QString &sql, const QVariantList &values)
{
    const int count = m_database->run(sql, values).numRowsAffected();
    if (count > 0) {
        Q_EMIT changed();
    }
    return count < 0 ? std::nullopt : std::optional(count);
}

// The journal is what every writer writes to. It comes and goes with the file's users.
void CallHistory::watch()
{
    m_watcher.addPath(m_database->path() + u"-wal"_s);
    if (!m_look.isActive()) {
        m_look.start();
    }
}

void CallHistory::lookForForeignChanges()
{
    const qint64 version = m_database->foreignVersion();
    if (version != m_foreignVersion) {
        m_foreignVersion = version;
        Q_EMIT changed();
    }
}

std::optional<StoredCall> CallHistory::call(qint64 id) const
{
    return m_reader->call(id);
}

int CallHistory::unseenCount(bool machineIsMissed) const
{
    return m_reader->unseenCount(machineIsMissed);
}

qint64 CallHistory::count(const CallQuery &query) const
{
    return m_reader->count(query);
}

QList<DayOfCalls> CallHistory::days(const CallQuery &query) const
{
    return m_reader->days(query);
}

QList<StoredCall> CallHistory::callsOfDay(const CallQuery &query, QDate day, int offset, int limit) const
{
    return m_reader->callsOfDay(query, day, offset, limit);
}

QList<qint64> CallHistory::ids(const CallQuery &query) const
{
    return m_reader->ids(query);
}

QList<StoredCall> CallHistory::calls(const QList<qint64> &ids) const
{
    return m_reader->calls(ids);
}

QList<StoredCall> CallHistory::calls(const CallQuery &query, int limit, int offset) const
{
    return m_reader->calls(query, limit, offset);
}

QStringList CallHistory::locals() const
{
    return m_reader->locals();
}

QStringList CallHistory::remotes() const
{
    return m_reader->remotes();
}

Party CallHistory::party(const QString &remote) const
{
    return m_reader->party(remote);
}

int CallHistory::countOf(const QString &remote) const
{
    return m_reader->countOf(remote);
}

QFuture<CallStatistics> CallHistory::statistics(const StatisticsQuery &query) const
{
    const auto promise = std::make_shared<QPromise<CallStatistics>>();
    promise->start();
    const QFuture<CallStatistics> future = promise->future();
    QThreadPool::globalInstance()->start([promise, query, path = m_database->path(), open = m_database->isOpen()] {
        HistoryDatabase database(path); // a connection belongs to one thread
        const bool usable = open && database.open(BrokenFile::Kept).failure.isEmpty();
        promise->addResult(usable ? computeStatistics(database, query) : CallStatistics());
        promise->finish();
    });
    return future;
}

} // namespace Rufzeichen
