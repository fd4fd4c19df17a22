// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historycommand.h"

#include "app/cli/boxjson.h"
#include "app/cli/boxsession.h"
#include "app/cli/filewriting.h"
#include "app/cli/jsonlines.h"
#include "app/cli/plaintext.h"
#include "core/calls/logimport.h"
#include "core/sync/calllistsync.h"
#include "ui/text/callexport.h"
#include "ui/text/plainwords.h"

#include <QFileInfo>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000; // calls that are in memory at once

} // namespace

HistoryCommand::HistoryCommand(const Configuration &configuration, OutputFormat format)
    : m_configuration(configuration)
    , m_format(format)
    , m_history(configuration.database)
{
}

int HistoryCommand::run(const HistoryRequest &request, const QStringList &files)
{
    if (!open(request.action)) {
        return 1;
    }
    switch (request.action) {
    case HistoryAction::List:
        return list(request);
    case HistoryAction::Import:
        return importFiles(files);
    case HistoryAction::Export:
        return exportTo(request.query, files.constFirst());
    case HistoryAction::Sync:
        return sync();
    case HistoryAction::Purge:
        break;
    }
    return purge(request);
}

// Whoever only asks makes no file: without one there are no calls, and a wrong name shall be noticed.
bool HistoryCommand::open(HistoryAction action)
{
    const QString name = harmless(m_configuration.database);
    const bool adds = action == HistoryAction::Import || action == HistoryAction::Sync;
    if (!adds && !QFileInfo::exists(m_configuration.database)) {
        if (m_configuration.databaseIsGiven) {
            printError(tr("There is no call history %1: check the name after --database.").arg(name));
        }
        return !m_configuration.databaseIsGiven;
    }
    const HistoryOpening opening = m_history.open(BrokenFile::Kept);
    if (opening.isNewer) {
        printError(tr("The call history %1 is of a newer version of this program: install that version, or name "
                      "another file with --database.")
                       .arg(name));
    } else if (opening.isBroken) {
        printError(
            tr("%1 is damaged or no call history: move it away, or name another file with --database.").arg(name));
    } else if (!opening.failure.isEmpty()) {
        printError(tr("The call history %1 can't be opened: %2. Check who may read and write it, or try again later.")
                       .arg(name, opening.failure));
    }
    return opening.failure.isEmpty();
}

int HistoryCommand::list(const HistoryRequest &request)
{
    const PlainText text(PlainText::coloursFor(StandardStream::Output));
    qint64 left = request.limit.value_or(-1);
    visit(request.query, [&](const StoredCall &stored) {
        const StoredCall call = stored.anonymized(m_configuration.printing);
        m_output.write(m_format == OutputFormat::Json ? JsonLines::of(call) : text.row(call).toUtf8());
        return --left != 0 && m_output.state() == Output::State::Open;
    });
    return finish();
}

int HistoryCommand::importFiles(const QStringList &files)
{
    LogImport import(m_configuration.database);
    QObject::connect(&import, &LogImport::finished, &import,
                     [this](const LogImportResult &result) { QCoreApplication::exit(finishImport(result)); });
    QMetaObject::invokeMethod(
        &import, [&import, files] { import.start(files); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int HistoryCommand::finishImport(const LogImportResult &result)
{
    if (!result.failedFile.isEmpty()) {
        printError(tr("%1 can't be read: %2").arg(harmless(result.failedFile), result.failure));
    } else if (!result.failure.isEmpty()) {
        printError(tr("The call history %1 can't be written: %2. Import the files again when it can: what is there "
                      "already is not added twice.")
                       .arg(harmless(m_configuration.database), result.failure));
    }
    if (m_format == OutputFormat::Json) {
        m_output.write(JsonLines::of(result));
    } else {
        m_output.writeLine(tr("Lines: %1").arg(result.lines));
        m_output.writeLine(tr("Calls: %1").arg(result.calls));
        m_output.writeLine(tr("New: %1").arg(result.added));
        m_output.writeLine(tr("Already known: %1").arg(result.known));
    }
    const int code = finish();
    return result.failure.isEmpty() ? code : 1;
}

int HistoryCommand::exportTo(const CallQuery &query, const QString &file)
{
    return writeTo(file, m_output, [&](QIODevice &device) { return writeExport(query, device); }) ? 0 : 1;
}

bool HistoryCommand::writeExport(const CallQuery &query, QIODevice &device) const
{
    CallExportOptions options;
    options.anonymizer = m_configuration.printing;
    CallExport writer(device, m_format == OutputFormat::Json ? CallExport::Format::Json : CallExport::Format::Csv,
                      options);
    writer.begin();
    bool written = true;
    visit(query, [&](const StoredCall &call) { return written = writer.write(call); });
    return writer.end() && written;
}

int HistoryCommand::sync()
{
    BoxSession session(m_configuration);
    if (!session.open()) {
        printError(session.problem());
        return 1;
    }
    QEventLoop loop;
    std::optional<MergeSummary> merged;
    QString problem;
    CallListSync sync(&session.box(), &m_history);
    QObject::connect(&sync, &CallListSync::synced, &loop, [&](const MergeSummary &summary) {
        merged = summary;
        loop.quit();
    });
    QObject::connect(&sync, &CallListSync::failed, &loop, [&](Tr064Error error) {
        problem = error == Tr064Error::None
            ? tr("The call history %1 can't be written now: try again later. Nothing was changed.")
                  .arg(harmless(m_configuration.database))
            : session.explain(error);
        loop.quit();
    });
    sync.setBox(session.connection().udn(), session.dialPlan());
    sync.sync();
    loop.exec();
    return finishSync(merged, problem);
}

int HistoryCommand::finishSync(const std::optional<MergeSummary> &summary, const QString &problem)
{
    if (!summary) {
        printError(problem);
        return 1;
    }
    if (m_format == OutputFormat::Json) {
        m_output.write(BoxJson::of(*summary));
    } else {
        m_output.writeLine(tr("Calls in the box's list: %1").arg(summary->entries));
        m_output.writeLine(tr("New: %1").arg(summary->added));
        m_output.writeLine(tr("Completed: %1").arg(summary->matched));
    }
    return finish();
}

int HistoryCommand::purge(const HistoryRequest &request)
{
    const QDate today = QDate::currentDate();
    std::optional<int> removed = 0;
    if (QFileInfo::exists(m_configuration.database)) {
        removed = request.number
            ? m_history.forgetNumber(*request.number)
            : m_history.purge(request.before.value_or(today.addDays(-request.olderThan.value_or(0))));
    }
    if (!removed) {
        printError(tr("The call history %1 can't be written now: nothing was removed. Try again later.")
                       .arg(harmless(m_configuration.database)));
        return 1;
    }
    if (m_format == OutputFormat::Json) {
        m_output.write(JsonLines::ofPurge(*removed));
    } else {
        m_output.writeLine(tr("%n calls removed.", nullptr, *removed));
    }
    return finish();
}

int HistoryCommand::finish()
{
    return m_output.succeeds() ? 0 : 1;
}

// Day by day: to count off thousands of calls for each page would take longer and longer.
void HistoryCommand::visit(const CallQuery &query, const Visitor &visitor) const
{
    for (const DayOfCalls &day : m_history.days(query)) {
        for (int offset = 0; offset < day.count; offset += pageSize) {
            for (const StoredCall &call : m_history.callsOfDay(query, day.day, offset, pageSize)) {
                if (!visitor(call)) {
                    return;
                }
            }
        }
    }
}

} // namespace Rufzeichen
