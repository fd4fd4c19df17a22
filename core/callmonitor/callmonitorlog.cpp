// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitorlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <cerrno>
#include <numeric>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logLog, "rufzeichen.log", QtWarningMsg)

constexpr qsizetype mostWaiting = 1 << 20; // bytes, some 20,000 lines
constexpr qsizetype batchSize = 1 << 16; // bytes that are written at once: a full disk refuses them for each new line
constexpr auto retryInterval = 5s;
constexpr auto syncDelay = 500ms; // several lines come together

// A line that the framing found broken becomes a comment: a part of a line may look like a whole one when it is read
// again.
QByteArray entryOf(const CallMonitorLine &line)
{
    const bool isBroken = line.defect == LineDefect::CutOff || line.defect == LineDefect::TooLong;
    const QByteArray mark = line.defect == LineDefect::CutOff ? "# cut off: " : "# too long: ";
    return (isBroken ? mark : QByteArray()) + line.raw + '\n';
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// A line that was cut off when the power or the disk failed must not swallow the next one.
bool endsInsideLine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

} // namespace

QString logFileName(LogMode mode, QDate day)
{
    if (mode == LogMode::Off) {
        return {};
    }
    const QString ofDay = mode == LogMode::Daily ? u"-"_s + day.toString(u"yyyyMMdd"_s) : QString();
    return u"callmonitor"_s + ofDay + u".log"_s;
}

CallMonitorLog::CallMonitorLog(LogMode mode, QString folder, Anonymizer anonymizer, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_folder(std::move(folder))
    , m_anonymizer(std::move(anonymizer))
    , m_folderKnown(QFileInfo(m_folder).isDir())
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &CallMonitorLog::flush);
    m_syncSoon.setSingleShot(true);
    m_syncSoon.setInterval(syncDelay);
    connect(&m_syncSoon, &QTimer::timeout, this, &CallMonitorLog::syncFiles);
    connect(&m_sync, &DiskSync::done, this, [](quint64 /*request*/, const QString &failure) {
        if (!failure.isEmpty()) {
            qCWarning(logLog, "The log may not survive a power cut: %s", qPrintable(failure));
        }
    });
}

CallMonitorLog::~CallMonitorLog()
{
    finish();
}

qsizetype CallMonitorLog::waiting() const
{
    return std::accumulate(m_waiting.begin(), m_waiting.end(), qsizetype(0),
                           [](qsizetype sum, const Batch &batch) { return sum + batch.lines.count('\n'); });
}

qsizetype CallMonitorLog::finish()
{
    static_cast<void>(writeWaiting()); // the failure itself is known
    return waiting() + m_dropped;
}

void CallMonitorLog::configure(LogMode mode, const Anonymizer &anonymizer)
{
    m_mode = mode;
    m_anonymizer = anonymizer;
}

void CallMonitorLog::append(const QList<CallMonitorLine> &lines, QDate today)
{
    if (m_mode == LogMode::Off) {
        return;
    }
    for (const CallMonitorLine &line : lines) {
        const std::optional<BoxTime> moment = line.moment ? line.moment : line.time;
        const QString fileName = logFileName(m_mode, moment ? moment->date() : today);
        if (m_waiting.isEmpty() || m_waiting.last().fileName != fileName
            || m_waiting.last().lines.size() >= batchSize) {
            m_waiting.append({fileName, {}});
        }
        m_waiting.last().lines += entryOf(m_anonymizer.line(line));
    }
    flush();
}

// The worst is told last: people notice the last of several messages best.
void CallMonitorLog::flush()
{
    const std::optional<Failure> failure = writeWaiting();
    if (!failure && std::exchange(m_failing, false)) {
        Q_EMIT resumed(std::exchange(m_dropped, 0));
    }
    if (std::exchange(m_folderVanished, false)) {
        Q_EMIT folderVanished(m_folder);
    }
    if (failure) {
        dropOldest();
        m_retry.start();
        if (!std::exchange(m_failing, true)) {
            Q_EMIT failed(failure->file, failure->reason);
        }
    }
}

// A file that can't be written does not hold up others.
std::optional<CallMonitorLog::Failure> CallMonitorLog::writeWaiting()
{
    QList<Batch> stillWaiting;
    QSet<QString> failedFiles;
    std::optional<Failure> firstFailure;
    for (const Batch &batch : std::as_const(m_waiting)) {
        const auto failure = failedFiles.contains(batch.fileName) ? firstFailure : write(batch.fileName, batch.lines);
        if (failure) {
            firstFailure = firstFailure ? firstFailure : failure;
            failedFiles.insert(batch.fileName);
            stillWaiting.append(batch);
        }
    }
    m_waiting = stillWaiting;
    return firstFailure;
}

void CallMonitorLog::syncFiles()
{
    for (const QString &path : std::exchange(m_notSynced, {})) {
        m_sync.request(path);
    }
}

void CallMonitorLog::dropOldest()
{
    qsizetype bytes = std::accumulate(m_waiting.begin(), m_waiting.end(), qsizetype(0),
                                      [](qsizetype sum, const Batch &batch) { return sum + batch.lines.size(); });
    while (bytes > mostWaiting) {
        QByteArray &lines = m_waiting.first().lines;
        const qsizetype excess = bytes - mostWaiting;
        const qsizetype end = excess < lines.size() ? lines.indexOf('\n', excess - 1) + 1 : lines.size();
        m_dropped += QByteArrayView(lines).first(end).count('\n');
        bytes -= end;
        lines.remove(0, end);
        if (lines.isEmpty()) {
            m_waiting.removeFirst();
        }
    }
}

// The file is opened for each batch, because it may have been moved or removed since the last one.
std::optional<CallMonitorLog::Failure> CallMonitorLog::write(const QString &fileName, const QByteArray &lines)
{
    const QString path = m_folder + u'/' + fileName;
    QFile file(path);
    const auto open = [&file] {
        return file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered,
                         QFile::ReadOwner | QFile::WriteOwner);
    };
    bool isOpen = open();
    if (!isOpen && !QDir(m_folder).exists()) {
        if (!makePrivateFolder(m_folder)) {
            return Failure {m_folder, qt_error_string()};
        }
        m_folderVanished = m_folderKnown;
        isOpen = open();
    }
    m_folderKnown = true;
    if (!isOpen) {
        return Failure {path, file.errorString()};
    }
    const qint64 sizeBefore = file.pos(); // at its end
    const bool asWeLeftIt = path == m_lastPath && sizeBefore == m_lastSize;
    const QByteArray bytes = !asWeLeftIt && endsInsideLine(file) ? '\n' + lines : lines;
    const qint64 written = file.write(bytes);
    if (written == bytes.size()) {
        m_notSynced.insert(path);
        if (!m_syncSoon.isActive()) {
            m_syncSoon.start();
        }
        m_lastPath = path;
        m_lastSize = sizeBefore + written;
        return std::nullopt;
    }
    // Qt names no error when only a part was written: the disk is full.
    const Failure failure {path, file.error() == QFile::NoError ? qt_error_string(ENOSPC) : file.errorString()};
    // The part goes, or else it would stand there twice; unless another program has appended something after it.
    if (written > 0 && file.size() == sizeBefore + written) {
        file.resize(sizeBefore);
    }
    return failure;
}

} // namespace Rufzeichen
