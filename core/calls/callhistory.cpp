// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"

#include "core/background.h"
#include "core/calls/boxlisttable.h"
#include "core/calls/callbacks.h"
#include "core/calls/callrow.h"
#include "core/calls/callsql.h"
#include "core/calls/callwriter.h"
#include "core/calls/historybackups.h"
#include "core/calls/missedcall.h"
#include "core/calls/outagetable.h"
#include "core/calls/outboxtable.h"

#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QSignalBlocker>
#include <QVariant>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstRetry = 1s;
constexpr std::chrono::milliseconds slowestRetry = 1min;
// Changes by another program come in bursts: the first is looked at when it is whole, the others together.
constexpr std::chrono::milliseconds untilWhole = 20ms;
constexpr std::chrono::milliseconds settling = 80ms;

constexpr std::chrono::milliseconds patience = 50ms; // with the disk: who looks for it later has not seen the call

constexpr int slice = 500; // calls that are removed at once: some hundredths of a second

} // namespace

CallHistory::CallHistory(QString path, QObject *parent)
    : QObject(parent)
    , m_database(std::make_unique<HistoryDatabase>(std::move(path)))
    , m_reader(std::make_unique<CallReader>(*m_database))
    , m_retryDelay(firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &CallHistory::retry);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &CallHistory::lookForForeignChanges);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &CallHistory::watch);
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        tellUpTo(m_lastRequest);
        noteNotOnDisk({});
    });
}

const QString &CallHistory::path() const
{
    return m_database->path();
}

CallHistory::~CallHistory()
{
    const QSignalBlocker blocker(this);
    m_sync.reset();
    m_removals.finish();
    if (!m_waiting.isEmpty() && m_database->isOpen()) {
        static_cast<void>(writeWaiting()); // the last chance
    }
}

HistoryOpening CallHistory::open(BrokenFile broken)
{
    m_broken = broken;
    QString backupFailure;
    // The tables are changed in one transaction, so that goes without a backup, too.
    HistoryOpening opening = m_database->open(broken, [this, &backupFailure] {
        backupFailure = HistoryBackups(path()).make(BackupKind::BeforeUpdate, QDateTime::currentDateTime());
    });
    opening.backupFailure = opening.failure.isEmpty() ? backupFailure : QString();
    if (m_database->isOpen()) {
        m_foreignVersion = m_database->foreignVersion();
        watch();
    }
    return opening;
}

HistoryOpening CallHistory::beginAnew()
{
    HistoryOpening opening = m_database->beginAnew();
    if (m_database->isOpen()) {
        m_foreignVersion = m_database->foreignVersion();
        watch();
    }
    if (!opening.setAside.isEmpty()) {
        Q_EMIT replaced(opening.setAside);
        Q_EMIT changed();
    }
    return opening;
}

template <typename Change> auto CallHistory::inTransaction(const Change &change)
{
    followFile();
    return m_database->inTransaction(change);
}

// What is written into a file that somebody has removed is lost with it.
void CallHistory::followFile()
{
    if (!m_database->isOpen() || m_database->isInPlace()) {
        return;
    }
    const HistoryOpening opening = open(m_broken);
    if (opening.failure.isEmpty()) {
        Q_EMIT replaced(opening.setAside);
        Q_EMIT changed();
    }
}

StoredCall CallHistory::store(const Call &call, const QDateTime &arrival)
{
    const CallChange change {.call = call, .arrival = arrival};
    std::optional<StoredCall> stored;
    std::optional<int> settled = 0;
    if (m_waiting.isEmpty()) {
        stored = inTransaction([&](HistoryTransaction &transaction) {
            const std::optional<StoredCall> written = CallWriter(transaction).write(call, m_hold, arrival);
            settled = written ? CallBacks::settleBy(transaction, written->call, m_canonical) : std::nullopt;
            return settled ? written : std::nullopt;
        });
    }
    if (!stored) {
        wait(change);
        stored = {.id = 0,
                  .call = call,
                  .source = CallSource::Live,
                  .seen = !isMissed(call, {.hold = m_hold}),
                  .party = {}};
    }
    tell(*stored);
    if (settled > 0) {
        Q_EMIT changed();
    }
    return *stored;
}

void CallHistory::setTelling(Telling telling)
{
    setTelling(telling, DiskSync::syncFile);
}

void CallHistory::setTelling(Telling telling, const DiskSync::SyncFile &syncFile)
{
    tellUpTo(m_lastRequest);
    m_sync.reset();
    if (telling == Telling::OnDisk) {
        m_sync = std::make_unique<DiskSync>(syncFile);
        connect(m_sync.get(), &DiskSync::done, this, &CallHistory::takeSynced);
    }
}

// SQLite brings the journal onto the disk when it moves it into the file, which may be days later. What is not in the
// file at all can't get onto the disk.
void CallHistory::tell(const StoredCall &call)
{
    if (!m_sync || call.id == 0) {
        tellUpTo(m_lastRequest);
        Q_EMIT callStored(call);
        return;
    }
    m_lastRequest = m_sync->request(m_database->path() + u"-wal"_s);
    m_untold.append({.call = call, .request = m_lastRequest});
    if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void CallHistory::tellUpTo(quint64 request)
{
    while (!m_untold.isEmpty() && m_untold.constFirst().request <= request) {
        Q_EMIT callStored(m_untold.takeFirst().call);
    }
    if (m_untold.isEmpty()) {
        m_patience.stop();
    }
}

void CallHistory::takeSynced(quint64 request, const QString &failure)
{
    tellUpTo(request);
    if (!failure.isEmpty()) {
        noteNotOnDisk(failure);
    } else if (request == m_lastRequest && !std::exchange(m_isOnDisk, true)) {
        Q_EMIT onDisk();
    }
}

void CallHistory::noteNotOnDisk(const QString &reason)
{
    if (std::exchange(m_isOnDisk, false)) {
        Q_EMIT notOnDisk(reason);
    }
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
    const HistoryOpening opening = m_database->isOpen() ? HistoryOpening() : open(m_broken);
    if (!opening.setAside.isEmpty()) {
        Q_EMIT replaced(opening.setAside);
    }
    if (opening.failure.isEmpty() && writeWaiting()) {
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
    return inTransaction([this](HistoryTransaction &transaction) {
               CallWriter writer(transaction);
               const auto writeCall = [this, &writer](const CallChange &change) {
                   return writer.write(change.call, m_hold, change.arrival).has_value();
               };
               const auto writeEdge = [&transaction](const OutageEdge &edge) {
                   return OutageTable::write(transaction, edge).has_value();
               };
               const bool written = std::all_of(m_waiting.calls().begin(), m_waiting.calls().end(), writeCall)
                   && std::all_of(m_waiting.edges().begin(), m_waiting.edges().end(), writeEdge)
                   && CallBacks::settleByAll(transaction, m_canonical);
               return written ? std::optional(true) : std::nullopt;
           })
        .has_value();
}

std::optional<int> CallHistory::markAllSeen()
{
    return markSeen(u"seen = 0"_s, {});
}

std::optional<int> CallHistory::markSeen(const QList<qint64> &ids)
{
    return markSeen(u"seen = 0 AND id IN (SELECT value FROM json_each(?))"_s, {CallRow::list(ids)});
}

std::optional<int> CallHistory::markSeen(const QString &condition, const QVariantList &values)
{
    return change([&](HistoryTransaction &transaction) {
        return transaction.change(u"UPDATE calls SET seen = 1 WHERE "_s + condition, values);
    });
}

std::optional<int> CallHistory::change(const std::function<std::optional<int>(HistoryTransaction &)> &make)
{
    const std::optional<int> changes = inTransaction(make);
    if (changes > 0) {
        Q_EMIT changed();
    }
    return changes;
}

std::optional<QList<StoredCall>> CallHistory::remove(const QList<qint64> &ids)
{
    const auto removed = inTransaction([&](HistoryTransaction &transaction) {
        const auto found = m_reader->calls(ids);
        const auto deleted = transaction.change(u"DELETE FROM calls WHERE id IN (SELECT value FROM json_each(?))"_s,
                                                {CallRow::list(ids)});
        return deleted ? found : std::nullopt;
    });
    if (removed && !removed->isEmpty()) {
        Q_EMIT changed();
    }
    return removed;
}

bool CallHistory::restore(const QList<StoredCall> &calls)
{
    const QDateTime now = QDateTime::currentDateTime();
    const std::optional<bool> restored = inTransaction([&](HistoryTransaction &transaction) {
        CallWriter writer(transaction);
        const bool areBack = std::all_of(calls.begin(), calls.end(),
                                         [&](const StoredCall &call) { return writer.restore(call, now); });
        QStringList keys;
        for (const StoredCall &call : calls) {
            keys.append(call.call.key);
        }
        return areBack && OutboxTable::noteRestored(transaction, keys) ? std::optional(true) : std::nullopt;
    });
    if (restored) {
        Q_EMIT changed();
    }
    return restored.has_value();
}

std::optional<int> CallHistory::forgetNumbers(const QStringList &remotes, int atMost)
{
    const bool mayHaveBackups = HistoryBackups(path()).mayExist();
    const auto removed = inTransaction([&](HistoryTransaction &transaction) {
        const bool isShared = OutboxTable::noteForgotten(transaction, remotes, m_canonical);
        const auto count = isShared ? CallRemoval::forget(transaction, remotes, atMost) : std::nullopt;
        const bool isNews = count && (count->calls > 0 || count->numbers > 0);
        const bool isNoted = !isNews || !mayHaveBackups || CallRemoval::note(transaction, remotes);
        return isNoted ? count : std::nullopt;
    });
    if (!removed) {
        return std::nullopt;
    }
    for (const QString &remote : remotes) {
        m_waiting.forget(remote);
    }
    if (removed->calls < atMost) {
        m_database->checkpoint(); // else what was deleted would stay in the journal
    }
    if (removed->calls > 0 || removed->numbers > 0) {
        Q_EMIT changed();
    }
    return removed->calls;
}

std::optional<int> CallHistory::purge(QDate day, int atMost)
{
    return remove({.day = day, .rule = DayRemoval::Rule::Ended}, atMost);
}

std::optional<int> CallHistory::expire(QDate today, int days, int atMost)
{
    const std::optional<QDate> newest = m_reader->newestDay();
    if (!newest) {
        return std::nullopt;
    }
    const std::optional<QDate> firstKept = firstKeptDay(*newest, today, days);
    return firstKept ? remove({.day = *firstKept, .rule = DayRemoval::Rule::Expired}, atMost) : 0;
}

std::optional<int> CallHistory::remove(const DayRemoval &days, int atMost)
{
    const bool mayHaveBackups = HistoryBackups(path()).mayExist();
    const std::optional<int> count = inTransaction([&](HistoryTransaction &transaction) {
        const auto removed = CallRemoval::remove(transaction, days, atMost);
        const bool isNoted = !removed || removed == 0 || !mayHaveBackups || CallRemoval::note(transaction, days);
        return isNoted ? removed : std::nullopt;
    });
    if (count > 0) {
        Q_EMIT changed();
    }
    return count;
}

void CallHistory::removeInSlices(const std::function<std::optional<int>(int atMost)> &removeSome,
                                 const QObject *context, const std::function<void(const Removal &)> &done)
{
    m_removals.start([removeSome, context = QPointer(context), done, count = 0]() mutable {
        const std::optional<int> removed = removeSome(slice);
        count += removed.value_or(0);
        const bool isMore = removed == slice;
        if (!isMore && context) {
            done({.calls = count, .isComplete = removed.has_value()});
        }
        return isMore;
    });
}

std::optional<int> CallHistory::setParties(const QList<std::pair<QString, Party>> &parties)
{
    const std::optional<int> written = inTransaction([&](HistoryTransaction &transaction) {
        CallWriter writer(transaction);
        std::optional<int> count = 0;
        for (auto each = parties.begin(); count && each != parties.end(); ++each) {
            const std::optional<bool> isNew = writer.writeParty(each->first, each->second);
            count = isNew ? std::optional(*count + (*isNew ? 1 : 0)) : std::nullopt;
        }
        return count;
    });
    if (written > 0) {
        Q_EMIT changed();
    }
    return written;
}

std::optional<BoxListPosition> CallHistory::boxListPosition(const QString &udn) const
{
    return BoxListTable::position(*m_database, udn);
}

std::optional<MergeSummary> CallHistory::merge(const QString &udn, const BoxCallList &list,
                                               const std::function<QString(const QString &)> &canonical,
                                               const OwnMachines &machines)
{
    if (!m_waiting.isEmpty()) {
        return std::nullopt; // else the calls that wait would count as unheard
    }
    const BoxTime now = BoxTime::fromLocal(QDateTime::currentDateTime());
    const std::optional<MergeSummary> summary = inTransaction([&](HistoryTransaction &transaction) {
        const auto merged = BoxListTable::merge(transaction, udn, list, canonical, now, machines);
        return merged && CallBacks::settleByAll(transaction, canonical) ? merged : std::nullopt;
    });
    if (summary) {
        Q_EMIT changed();
    }
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
    std::optional<int> rows;
    if (m_waiting.isEmpty()) {
        rows = inTransaction([&](HistoryTransaction &transaction) { return OutageTable::write(transaction, edge); });
    }
    if (!rows) {
        wait(edge);
    } else if (rows > 0) {
        Q_EMIT changed();
    }
}

// The journal is what every writer writes to. It comes and goes with the file's users; the file itself may be
// removed.
void CallHistory::watch()
{
    for (const QString &path : {m_database->path(), m_database->path() + u"-wal"_s}) {
        if (QFileInfo::exists(path)) {
            m_watcher.addPath(path);
        }
    }
    if (!m_look.isActive()) {
        m_look.start(std::max(untilWhole, std::chrono::milliseconds(m_untilNextLook.remainingTime())));
    }
}

void CallHistory::lookSoon()
{
    m_look.start(std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(m_untilNextLook.remainingTime())));
}

void CallHistory::lookForForeignChanges()
{
    m_untilNextLook.setRemainingTime(settling);
    followFile();
    const qint64 version = m_database->foreignVersion();
    if (version != m_foreignVersion) {
        m_foreignVersion = version;
        Q_EMIT changed();
    }
}

QFuture<std::optional<CallStatistics>> CallHistory::statistics(const StatisticsQuery &query) const
{
    const auto promise = std::make_shared<QPromise<std::optional<CallStatistics>>>();
    promise->start();
    const QFuture<std::optional<CallStatistics>> future = promise->future();
    runInBackground([promise, query, path = m_database->path(), open = m_database->isOpen()] {
        HistoryDatabase database(path); // a connection belongs to one thread
        const bool usable = open && database.open(BrokenFile::Kept).failure.isEmpty();
        promise->addResult(usable ? computeStatistics(database, query) : std::nullopt);
        promise->finish();
    });
    return future;
}

} // namespace Rufzeichen
