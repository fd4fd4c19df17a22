// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callfiles/callimport.h"

#include "core/background.h"
#include "core/callfiles/calllistimporter.h"
#include "core/callmonitor/recordedreader.h"
#include "core/calls/callbacks.h"
#include "core/calls/logimporter.h"
#include "core/disksync.h"
#include "core/numbers/canonicalnumber.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <vector>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<std::unique_ptr<QFile>>;

bool isStandardInput(const QFile &file)
{
    return file.fileName().isEmpty();
}

// Until the first one that can't be opened, which is then the last one.
Files openAll(const QStringList &names)
{
    Files files;
    for (const QString &name : names) {
        const bool standardInput = name == "-"_L1;
        files.push_back(std::make_unique<QFile>(standardInput ? QString() : name));
        QFile &file = *files.back();
        const QIODevice::OpenMode mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
        if (!(standardInput ? file.open(stdin, mode) : file.open(mode))) {
            break;
        }
    }
    return files;
}

qint64 totalSize(const Files &files)
{
    qint64 total = 0;
    for (const auto &file : files) {
        if (isStandardInput(*file)) {
            return 0;
        }
        total += file->size();
    }
    return total;
}

bool areOld(const Files &files)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    return std::all_of(files.begin(), files.end(), [&yesterday](const auto &file) {
        return !isStandardInput(*file) && QFileInfo(*file).lastModified() < yesterday;
    });
}

// The first stamp that can be true. Nothing for standard input, which can be read only once.
std::optional<BoxTime> beginOf(QFile &file)
{
    std::optional<BoxTime> begin;
    if (isStandardInput(file) || file.isSequential()) {
        return begin;
    }
    RecordedReader reader(file);
    const auto sink = [&begin](QByteArrayView line, LineFramer::Completeness) {
        const std::optional<BoxTime> time = begin ? std::nullopt : CallMonitorLineView::parse(line).time;
        begin = time && canBeTrue(*time) ? time : begin;
    };
    static_cast<void>(reader.readPiece(sink)); // an error comes again
    file.seek(0);
    return begin;
}

// Files without a time stay behind the others.
void sortByTime(Files &files)
{
    QHash<const QFile *, BoxTime> begins;
    for (const auto &file : files) {
        begins.insert(file.get(), beginOf(*file).value_or(BoxTime {.year = 9999}));
    }
    std::stable_sort(files.begin(), files.end(), [&begins](const auto &one, const auto &other) {
        return begins.value(one.get()) < begins.value(other.get());
    });
}

/** Files that are no lines, and what they are. */
using Lists = std::vector<std::pair<std::unique_ptr<QFile>, CallFileForm>>;

// A pipe gives as little at once as it likes.
QByteArray headOf(QFile &file)
{
    QByteArray head;
    for (qsizetype before = -1; head.size() > before && head.size() < callFileHead;) {
        before = head.size();
        head = file.peek(callFileHead);
    }
    return head;
}

Lists takeLists(Files &files)
{
    Lists lists;
    for (auto &file : files) {
        if (const CallFileForm form = callFileForm(headOf(*file)); form.kind != CallFileKind::Lines) {
            lists.emplace_back(std::move(file), form);
        }
    }
    std::erase(files, nullptr);
    return lists;
}

CallImportResult readLines(HistoryDatabase &database, const Files &files, const CallMatch::CanonicalNumber &canonical,
                           const LogImporter::Proceed &proceed)
{
    LogImporter importer(database, canonical);
    for (const auto &file : files) {
        if (!importer.read(*file, file->fileName(), proceed)) {
            return importer.result();
        }
    }
    importer.finish(areOld(files) ? LogImporter::OpenCalls::Lost : LogImporter::OpenCalls::LeftOut);
    return importer.result();
}

CallImportResult readLists(HistoryDatabase &database, const Lists &lists, const CallMatch::CanonicalNumber &canonical,
                           const CallListImporter::Proceed &proceed)
{
    CallListImporter importer(database, canonical);
    for (const auto &[file, form] : lists) {
        if (!importer.read(*file, file->fileName(), form, proceed)) {
            break;
        }
    }
    return importer.result();
}

// Somebody may have called back in what was read. Returns the system's reason if that can't be written.
QString settle(HistoryDatabase &database, const CallMatch::CanonicalNumber &canonical)
{
    const auto settled = database.inTransaction(
        [&canonical](HistoryTransaction &transaction) { return CallBacks::settleByAll(transaction, canonical); });
    return settled ? QString() : database.failure();
}

} // namespace

CallImport::CallImport(QString database, DialPlan plan, QObject *parent)
    : QObject(parent)
    , m_path(std::move(database))
    , m_plan(std::move(plan))
{
}

CallImport::~CallImport()
{
    cancel();
}

void CallImport::start(const QStringList &files)
{
    m_thread = std::make_unique<WorkThread>([this, files] {
        const CallImportResult result = run(files);
        runLater(this, [this, result] { Q_EMIT finished(result); });
    });
    if (!m_thread->tryToStart(QThread::LowPriority)) {
        const CallImportResult result {.failure = qt_error_string(EAGAIN)}; // the system has no thread left
        runLater(this, [this, result] { Q_EMIT finished(result); });
    }
}

void CallImport::cancel()
{
    m_cancelled = true;
}

// In the thread.
CallImportResult CallImport::run(const QStringList &names)
{
    Files files = openAll(names);
    if (!files.empty() && !files.back()->isOpen()) {
        return {.failedFile = files.back()->fileName(), .failure = files.back()->errorString()};
    }
    HistoryDatabase database(m_path);
    if (const HistoryOpening opening = database.open(BrokenFile::Kept); !opening.failure.isEmpty()) {
        return {.failure = opening.failure};
    }
    database.prepareForMuch();
    const qint64 total = totalSize(files);
    qint64 done = 0;
    const auto proceed = [this, &done, total](qint64 size) {
        done += size;
        const qint64 now = done;
        runLater(this, [this, now, total] { Q_EMIT progress(now, total); });
        return !m_cancelled;
    };
    const auto canonical = [this](const QString &number) { return canonicalNumber(number, m_plan); };
    const Lists lists = takeLists(files);
    sortByTime(files);
    CallImportResult result = readLines(database, files, canonical, proceed);
    if (result.failure.isEmpty() && !result.cancelled) {
        result.add(readLists(database, lists, canonical, proceed));
    }
    if (result.failure.isEmpty()) {
        result.failure = settle(database, canonical);
    }
    if (result.added > 0) { // SQLite does so only when the file is closed
        result.notOnDisk = DiskSync::syncFile(m_path + "-wal"_L1);
    }
    return result;
}

} // namespace Rufzeichen
