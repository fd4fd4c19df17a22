// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/historykeeper.h"

#include "core/background.h"
#include "core/calls/callrow.h"

#include <algorithm>
#include <cerrno>
#include <numeric>
#include <utility>

#ifdef Q_OS_LINUX
#    include <sys/resource.h>
#endif

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds settling = 1s; // for changes, which come in bursts
constexpr std::chrono::seconds retry = 1h;
constexpr std::chrono::milliseconds longestTimer = 24h; // clocks are set, and computers sleep

// Of the thread that calls it. Still it gets its share: else somebody could wait for a lock that it has.
void makeRoomForOthers()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 10;
    static_cast<void>(::setpriority(PRIO_PROCESS, 0, nice));
#endif
}

} // namespace

HistoryKeeper::HistoryKeeper(CallHistory &history, Clock clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_backups(history.path())
    , m_clock(std::move(clock))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HistoryKeeper::look);
}

HistoryKeeper::~HistoryKeeper()
{
    m_stop.stop();
}

void HistoryKeeper::start(std::chrono::milliseconds pause)
{
    const auto lookSoon = [this] {
        if (!m_next.isActive() || m_next.remainingTimeAsDuration() > settling) {
            m_next.start(settling);
        }
    };
    connect(&m_history, &CallHistory::changed, this, lookSoon);
    connect(&m_history, &CallHistory::callStored, this, lookSoon);
    m_next.start(pause);
}

// What is found to do is done one after the other.
void HistoryKeeper::look()
{
    if (m_thread) {
        return; // its end looks again
    }
    const QDateTime now = m_clock();
    std::erase_if(m_notBefore, [&now](const auto &failed) {
        return failed.second <= now || failed.second > now.addSecs(retry.count()); // or the clock was set back
    });
    const std::optional<QDateTime> next = nextBackupTime(now);
    if (mayTry(Task::Removals) && m_history.reader().owesRemovals().value_or(false)) {
        begin(Task::Removals, now);
    } else if (mayTry(Task::Backup) && next && *next <= now) {
        begin(Task::Backup, now);
    } else if (mayTry(Task::Check) && isCheckWanted(now)) {
        begin(Task::Check, now);
    } else if (next || !m_notBefore.empty()) {
        const auto soonest = [](const QDateTime &time, const auto &other) { return std::min(time, other.second); };
        const QDateTime wanted = std::accumulate(m_notBefore.begin(), m_notBefore.end(),
                                                 next && *next > now ? *next : now.addDays(1), soonest);
        m_next.start(std::clamp(std::chrono::milliseconds(now.msecsTo(wanted) + 1), settling, longestTimer));
    }
}

bool HistoryKeeper::mayTry(Task task) const
{
    return m_notBefore.count(task) == 0;
}

bool HistoryKeeper::isCheckWanted(const QDateTime &now) const
{
    const std::optional<QDate> last = m_history.reader().lastCheck();
    return !m_isDamaged && (m_isSuspect || (last && isCheckDue(*last, now.date())));
}

std::optional<QDateTime> HistoryKeeper::nextBackupTime(const QDateTime &now) const
{
    BackupState state = m_backups.state(now);
    state.copied = std::max(state.copied, m_copied); // whatever the disk makes of its time: never twice at once
    const bool isEmpty = !state.copied && m_history.reader().count({}).value_or(0) == 0;
    return isEmpty ? std::nullopt : nextBackup(state, now);
}

void HistoryKeeper::begin(Task task, const QDateTime &now)
{
    m_begun = now;
    m_thread = std::make_unique<WorkThread>([this, task, now] {
        makeRoomForOthers();
        const Outcome outcome = perform(task, now);
        runLater(this, [this, task, outcome] { end(task, outcome); });
    });
    if (!m_thread->tryToStart()) { // the system has none left: another time
        runLater(this, [this, task] { end(task, {.failure = qt_error_string(EAGAIN)}); });
    }
}

// In the thread, with connections of its own.
HistoryKeeper::Outcome HistoryKeeper::perform(Task task, const QDateTime &now)
{
    if (task == Task::Backup) {
        return {.failure = m_backups.make(BackupKind::Nightly, now, &m_stop)};
    }
    if (task == Task::Check) {
        const FileCheck found = checkWholeFile(m_backups.history(), &m_stop);
        if (found != FileCheck::Sound) {
            return {.check = found};
        }
    }
    HistoryDatabase history(m_backups.history());
    if (const QString failure = history.open(BrokenFile::Kept).failure; !failure.isEmpty()) {
        return {.failure = failure};
    }
    if (task == Task::Removals) {
        return {.failure = m_backups.applyRemovals(history)};
    }
    const auto noted = history.inTransaction([&now](HistoryTransaction &transaction) {
        return transaction.change(u"INSERT OR REPLACE INTO checks (id, day) VALUES (1, ?)"_s,
                                  {CallRow::dayNumber(now.date())});
    });
    return {.failure = noted ? QString() : history.failure(), .check = FileCheck::Sound};
}

void HistoryKeeper::end(Task task, const Outcome &outcome)
{
    m_thread.reset();
    const bool isDone = outcome.failure.isEmpty() && (task != Task::Check || outcome.check != FileCheck::Undone);
    if (isDone) {
        m_notBefore.erase(task);
    } else {
        m_notBefore[task] = m_clock().addSecs(retry.count());
    }
    if (task == Task::Backup) {
        m_isSuspect = tell(m_backupFailure, outcome.failure, &HistoryKeeper::backupFailed);
    } else if (task == Task::Removals) {
        static_cast<void>(tell(m_removalFailure, outcome.failure, &HistoryKeeper::removalFailed));
    } else {
        m_isSuspect = false;
    }
    if (task == Task::Backup && isDone) {
        m_copied = m_begun;
        Q_EMIT backedUp();
    }
    if (outcome.check == FileCheck::Damaged && !std::exchange(m_isDamaged, true)) {
        Q_EMIT damageFound();
    }
    look();
}

// Returns whether it was news.
bool HistoryKeeper::tell(QString &told, const QString &failure, void (HistoryKeeper::*signal)(const QString &))
{
    const bool isNews = told.isEmpty() && !failure.isEmpty();
    told = failure;
    if (isNews) {
        Q_EMIT(this->*signal)(failure);
    }
    return isNews;
}

} // namespace Rufzeichen
