// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/historyrestore.h"

#include "core/background.h"
#include "core/callfiles/calllistimporter.h"
#include "core/calls/historybackups.h"
#include "core/disksync.h"
#include "core/numbers/canonicalnumber.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cerrno>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int half = 500; // thousandths: one for reading, one for writing

} // namespace

HistoryRestore::HistoryRestore(QString history, DialPlan plan, QObject *parent)
    : QObject(parent)
    , m_history(std::move(history))
    , m_plan(std::move(plan))
{
}

HistoryRestore::~HistoryRestore()
{
    cancel();
}

void HistoryRestore::start(const QString &file, BeforeRestore before)
{
    m_thread = std::make_unique<WorkThread>([this, file, before] {
        const Restoration result = run(file, before);
        runLater(this, [this, result] { Q_EMIT finished(result); });
    });
    if (!m_thread->tryToStart(QThread::LowPriority)) {
        const Restoration result {.failure = qt_error_string(EAGAIN)}; // the system has no thread left
        runLater(this, [this, result] { Q_EMIT finished(result); });
    }
}

void HistoryRestore::cancel()
{
    m_cancelled = true;
    m_stop.stop();
}

bool HistoryRestore::tell(qint64 done, qint64 total, int from)
{
    const int now = from + static_cast<int>(total > 0 ? std::min(done, total) * half / total : half);
    if (now != m_told) {
        m_told = now;
        runLater(this, [this, now] { Q_EMIT progress(now); });
    }
    return !m_cancelled;
}

// In the thread. What is read goes through a history of its own, so that the one that is used gets it in the order of
// time, and never something half.
Restoration HistoryRestore::run(const QString &file, BeforeRestore before)
{
    const HistoryBackups backups(m_history);
    if (before == BeforeRestore::Copy && QFileInfo::exists(m_history)) {
        const QString failure = backups.make(BackupKind::BeforeRestore, QDateTime::currentDateTime(), &m_stop);
        if (!failure.isEmpty()) {
            return {.failure = failure, .isCancelled = m_cancelled};
        }
    }
    QTemporaryDir folder(QFileInfo(m_history).absolutePath() + u"/restoring-XXXXXX"_s);
    HistoryDatabase found(folder.filePath(u"calls.sqlite"_s));
    if (const QString failure = folder.isValid() ? found.open(BrokenFile::Kept).failure : folder.errorString();
        !failure.isEmpty()) {
        return {.failure = failure};
    }
    folder.remove(); // whatever happens now, nothing is left of it once it is closed
    Restoration result;
    result.read = salvageCalls(file, found, [this](qint64 done, qint64 total) { return tell(done, total, 0); });
    if (!result.read.failure.isEmpty() || result.read.isCancelled) {
        return {.read = result.read, .failure = result.read.failure, .isCancelled = result.read.isCancelled};
    }
    HistoryDatabase history(m_history);
    if (const QString failure = history.open(BrokenFile::Kept).failure; !failure.isEmpty()) {
        return {.read = result.read, .failure = failure};
    }
    CallListImporter importer(history, [this](const QString &number) { return canonicalNumber(number, m_plan); });
    qint64 taken = 0;
    static_cast<void>(importer.take(found, [&](qint64 calls) {
        taken += calls;
        return tell(taken, result.read.saved, half);
    }));
    result.added = importer.result().added;
    result.known = importer.result().known;
    result.failure = importer.result().failure;
    result.isCancelled = importer.result().cancelled;
    if (result.failure.isEmpty()) {
        result.failure = DiskSync::syncFile(m_history + u"-wal"_s); // a power cut must not undo what is told now
    }
    return result;
}

} // namespace Rufzeichen
