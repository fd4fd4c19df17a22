// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/historybackups.h"

#include "core/calls/callremoval.h"
#include "core/disksync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 30s; // with another program that makes a backup
constexpr int mostAttempts = 100; // of HistoryDatabase::busyTimeout each
constexpr QLatin1StringView partName = "history.part"_L1; // a copy that is not whole
constexpr QFile::Permissions usersOnly = QFile::ReadOwner | QFile::WriteOwner;

// Several histories may lie side by side: none has the backups of another one.
QString folderOf(const QString &history)
{
    const QFileInfo file(history);
    return file.absolutePath()
        + (file.fileName() == "calls.sqlite"_L1 ? u"/backups"_s : u'/' + file.fileName() + u".backups"_s);
}

QString quoted(const QString &path)
{
    return u'\'' + QString(path).replace(u'\'', u"''"_s) + u'\'';
}

// Empty, so that SQLite fills it and leaves its permissions.
QString makeEmptyFile(const QString &path)
{
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(usersOnly);
    return made ? QString() : file.errorString();
}

QString checked(const QString &path, SqlStop *stop)
{
    SqlConnection copy(path, 0ms);
    copy.stopBy(stop);
    SqlStatement check = copy.prepare(u"PRAGMA integrity_check(1)"_s);
    if (check.step() != SqlStatement::Step::Row) {
        return copy.message();
    }
    const QString found = check.row().text(0);
    return found == "ok"_L1 ? QString() : found;
}

void setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) { // no connection to it is open
        file.setFileTime(time, QFile::FileModificationTime);
    }
}

QString moveInto(const QString &part, const QString &path)
{
    return std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0
        ? QString()
        : qt_error_string(errno);
}

// There is time to wait for others.
template <typename Change> bool write(HistoryDatabase &database, const Change &change)
{
    int tries = 0;
    bool done = false;
    do {
        done = database.inTransaction(change).has_value();
    } while (!done && database.wasLocked() && ++tries < mostAttempts);
    return done;
}

bool isCleared(const QString &path, const PendingRemovals &removals)
{
    HistoryDatabase backup(path);
    if (!backup.open(BrokenFile::Kept).failure.isEmpty()) {
        return false;
    }
    const bool done = write(backup, [&removals](HistoryTransaction &transaction) {
        return CallRemoval::apply(transaction, removals) ? std::optional(true) : std::nullopt;
    });
    backup.checkpoint();
    return done;
}

// Left by a program that was killed. SQLite would take it for that of another file with the same name.
void removeJournal(const QString &path)
{
    for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile::remove(path + suffix);
    }
}

bool removeWithJournal(const QString &path)
{
    removeJournal(path);
    return QFile::remove(path);
}

} // namespace

HistoryBackups::HistoryBackups(const QString &history)
    : m_history(history)
    , m_folder(folderOf(history))
{
}

bool HistoryBackups::mayExist() const
{
    return QFileInfo::exists(m_folder);
}

QString HistoryBackups::path(const Backup &backup) const
{
    return m_folder + u'/' + backup.name;
}

QList<Backup> HistoryBackups::all() const
{
    QList<Backup> backups;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
        if (const auto backup = backupOfName(name)) {
            backups.append(*backup);
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &one, const Backup &other) { return one.time > other.time; });
    return backups;
}

// A backup bears the time of the state that it has.
BackupState HistoryBackups::state(const QDateTime &now) const
{
    BackupState state;
    for (const QString &path : {m_history, m_history + u"-wal"_s}) {
        const QDateTime time = QFileInfo(path).lastModified();
        if (time.isValid() && (!state.changed || time > *state.changed)) {
            state.changed = time;
        }
    }
    for (const Backup &backup : all()) {
        const QDateTime time = QFileInfo(path(backup)).lastModified();
        const bool isLater = time.isValid() && time <= now && (!state.copied || time > *state.copied);
        if (backup.kind == BackupKind::Nightly && isLater) {
            state.copied = time;
        }
    }
    return state;
}

QString HistoryBackups::make(BackupKind kind, const QDateTime &now, SqlStop *stop) const
{
    if (!QFileInfo::exists(m_folder) && QDir().mkpath(m_folder)) {
        QFile::setPermissions(m_folder, usersOnly | QFile::ExeOwner);
    }
    QString failure;
    const std::unique_ptr<QLockFile> lock = this->lock(failure);
    if (!lock) {
        return failure;
    }
    removeParts();
    const QString part = m_folder + u'/' + partName;
    const QDateTime begun = QDateTime::currentDateTime();
    failure = copyTo(part, stop);
    if (failure.isEmpty()) {
        setTime(part, begun);
        failure = DiskSync::syncFile(part);
    }
    if (failure.isEmpty()) {
        const QString path = m_folder + u'/' + backupName(kind, now);
        removeJournal(path);
        failure = moveInto(part, path);
        static_cast<void>(DiskSync::syncFile(path)); // its name; the older ones are still there
    }
    if (!failure.isEmpty()) {
        removeParts();
        return failure;
    }
    removeSurplus();
    return {};
}

// VACUUM INTO reads one state, whatever is written meanwhile, and takes along nothing of what was deleted.
QString HistoryBackups::copyTo(const QString &part, SqlStop *stop) const
{
    if (!QFileInfo::exists(m_history)) {
        return qt_error_string(ENOENT);
    }
    if (const QString failure = makeEmptyFile(part); !failure.isEmpty()) {
        return failure;
    }
    SqlConnection history(m_history, patience);
    history.stopBy(stop);
    return history.run(u"VACUUM INTO "_s + quoted(part)) ? checked(part, stop) : history.message();
}

std::unique_ptr<QLockFile> HistoryBackups::lock(QString &failure) const
{
    auto lock = std::make_unique<QLockFile>(m_folder + u"/lock"_s);
    lock->setStaleLockTime(0ms); // that of a program that has gone is seen by its process
    if (lock->tryLock(patience)) {
        return lock;
    }
    failure = qt_error_string(lock->error() == QLockFile::LockFailedError ? EBUSY : EACCES);
    return nullptr;
}

void HistoryBackups::removeParts() const
{
    for (const QString &name : QDir(m_folder).entryList({partName + u'*'}, QDir::Files)) {
        QFile::remove(m_folder + u'/' + name);
    }
}

void HistoryBackups::removeSurplus() const
{
    for (const Backup &backup : backupsToRemove(all())) {
        removeWithJournal(path(backup));
    }
}

QString HistoryBackups::applyRemovals(HistoryDatabase &history) const
{
    QString failure;
    const std::unique_ptr<QLockFile> lock = mayExist() ? this->lock(failure) : nullptr; // they may be gone
    if (!failure.isEmpty()) {
        return failure;
    }
    const auto removals = CallRemoval::pending(history);
    if (!removals || removals->isEmpty()) {
        return removals ? QString() : history.failure();
    }
    removeParts();
    for (const Backup &backup : all()) {
        const QDateTime time = QFileInfo(path(backup)).lastModified();
        if (isCleared(path(backup), *removals)) {
            setTime(path(backup), time);
        } else if (!removeWithJournal(path(backup))) {
            return qt_error_string(EACCES);
        }
        failure = DiskSync::syncFile(path(backup));
    }
    const bool cleared = write(history, [&removals](HistoryTransaction &transaction) {
        return CallRemoval::clear(transaction, *removals) ? std::optional(true) : std::nullopt;
    });
    history.checkpoint();
    return cleared ? failure : history.failure();
}

FileCheck checkWholeFile(const QString &path, SqlStop *stop)
{
    if (!QFileInfo::exists(path)) {
        return FileCheck::Undone;
    }
    SqlConnection file(path, patience);
    file.stopBy(stop);
    FileCheck found = FileCheck::Damaged;
    // SQLite takes an error of the disk for damage, and that may have passed.
    for (int tries = 0; tries < 2 && found == FileCheck::Damaged; ++tries) {
        SqlStatement check = file.prepare(u"PRAGMA integrity_check(1)"_s);
        if (check.step() == SqlStatement::Step::Row) {
            found = check.row().text(0) == "ok"_L1 ? FileCheck::Sound : FileCheck::Damaged;
        } else {
            found = HistorySchema::meansDamage(file.code()) ? FileCheck::Damaged : FileCheck::Undone;
        }
    }
    return stop != nullptr && stop->isStopped() ? FileCheck::Undone : found;
}

std::optional<qint64> callsInBackup(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return std::nullopt;
    }
    const SqlConnection backup(path, 0ms);
    SqlStatement count = backup.prepare(u"SELECT count(*) FROM calls"_s);
    return count.step() == SqlStatement::Step::Row ? std::optional(count.row().integer(0)) : std::nullopt;
}

} // namespace Rufzeichen
