// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historycommand.h"

#include "app/cli/boxsession.h"
#include "app/cli/filename.h"
#include "app/cli/filewriting.h"
#include "app/cli/historyopen.h"
#include "app/cli/historyoptions.h"
#include "app/cli/jsonlines.h"
#include "app/cli/plaintext.h"
#include "app/cli/storednames.h"
#include "app/cli/terminal.h"
#include "app/common/boxmemory.h"
#include "core/callfiles/callimport.h"
#include "core/calls/historybackups.h"
#include "core/disksync.h"
#include "core/numbers/canonicalnumber.h"
#include "core/settings/userfiles.h"
#include "core/sync/calllistsync.h"
#include "core/tr064/listxml.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"
#include "ui/writers/callexport.h"

#include <QFileInfo>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000; // calls that are in memory at once

constexpr std::array historyImportOptions {&Options::textFormat, &Options::database, &Options::host,
                                           &Options::config};
constexpr auto historyListOptions
    = with(HistoryOptions::query, &HistoryOptions::limit, &Options::textFormat, &Options::anonymize,
           &Options::pseudonymize, &Options::database, &Options::config);
constexpr auto historyExportOptions
    = with(HistoryOptions::query, &Options::format<OutputFormat::Csv, OutputFormat::Json>, &Options::anonymize,
           &Options::pseudonymize, &Options::database, &Options::config);
constexpr auto historySyncOptions = with(Options::boxAccess, &Options::textFormat, &Options::database);
constexpr auto historyPurgeOptions = with(HistoryOptions::purge, &HistoryOptions::dryRun, &Options::textFormat,
                                          &Options::database, &Options::host, &Options::config);

constexpr std::array historyCommands {
    Command {
        .name = u"history list",
        .help = QT_TRANSLATE_NOOP("Commands", "Prints past calls, the newest first."),
        .options = historyListOptions,
        .run = runs<&HistoryCommand::list>,
    },
    Command {
        .name = u"history import",
        .help = QT_TRANSLATE_NOOP("Commands",
                                  "Reads recorded lines and lists of calls into the history; - is standard input."),
        .operands = Operand::filesToRead,
        .options = historyImportOptions,
        .run = runs<&HistoryCommand::importFiles>,
    },
    Command {
        .name = u"history export",
        .help = QT_TRANSLATE_NOOP("Commands", "Writes past calls into a file; - is standard output."),
        .operands = Operand::fileToWrite,
        .options = historyExportOptions,
        .run = runs<&HistoryCommand::exportToFile>,
    },
    Command {
        .name = u"history sync",
        .help = QT_TRANSLATE_NOOP("Commands", "Fetches the box's call list into the history."),
        .options = historySyncOptions,
        .run = runs<&HistoryCommand::sync>,
    },
    Command {
        .name = u"history purge",
        .help = QT_TRANSLATE_NOOP("Commands", "Removes calls from the history, for good."),
        .options = historyPurgeOptions,
        .problem = HistoryOptions::problemOfPurge,
        .run = runs<&HistoryCommand::purge>,
    },
};

} // namespace

constinit const CommandSpan HistoryCommand::commands {historyCommands};

HistoryCommand::HistoryCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_configuration(m_invocation.configuration)
    , m_history(m_configuration.database)
{
}

int HistoryCommand::list()
{
    if (!openOrSay(m_history, m_configuration, HistoryAbsence::IsEmpty)) {
        return 1;
    }
    PlainText text(PlainText::coloursFor(StandardStream::Output));
    const OwnNames names = namesToPrint();
    text.setNames(names);
    qint64 left = HistoryOptions::readLimit(m_invocation.arguments.value(HistoryOptions::limit)).value_or(-1);
    const bool whole = visit(query(), [&](const StoredCall &stored) {
        const StoredCall call = stored.anonymized(m_configuration.printing);
        m_output.write(m_invocation.format == OutputFormat::Json
                           ? JsonLines::of(call, names)
                           : (text.row(call) + PlainText::notes(call)).toUtf8());
        return --left != 0 && m_output.state() == Output::State::Open;
    });
    const int code = finish();
    return whole ? code : 1;
}

int HistoryCommand::importFiles()
{
    if (!openOrSay(m_history, m_configuration, HistoryAbsence::IsMade)) {
        return 1;
    }
    CallImport import(m_configuration.database, dialPlan());
    QObject::connect(&import, &CallImport::finished, &import,
                     [this](const CallImportResult &result) { QCoreApplication::exit(finishImport(result)); });
    QMetaObject::invokeMethod(
        &import, [&import, files = m_invocation.words()] { import.start(files); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int HistoryCommand::finishImport(const CallImportResult &result)
{
    if (!result.failedFile.isEmpty()) {
        printError(tr("%1 can't be read: %2").arg(fileInMessage(result.failedFile), result.failure));
    } else if (!result.failure.isEmpty()) {
        printError(tr("The call history %1 can't be written: %2. Import the files again when it can: what is there "
                      "already is not added twice.")
                       .arg(sanitized(m_configuration.database), HistoryText::reason(result.failure)));
    }
    for (const QString &name : result.unknownFiles) {
        printError(
            tr("%1 has no lines of a call monitor and is no whole list of calls: nothing was imported from it.")
                .arg(fileInMessage(name)));
    }
    for (const QString &name : result.largeFiles) {
        printError(tr("%1 is larger than %2 MB: nothing was imported from it.")
                       .arg(fileInMessage(name), QString::number(maximumListSize / 1'000'000)));
    }
    if (result.unreadable > 0) {
        printError(tr("%L1 of %L2 rows could not be read.").arg(result.unreadable).arg(result.lines));
    }
    sayIfNotOnDisk(result.notOnDisk);
    if (m_invocation.format == OutputFormat::Json) {
        m_output.write(JsonLines::of(result));
    } else {
        m_output.writeLine(tr("Lines: %L1").arg(result.lines));
        m_output.writeLine(tr("Calls: %L1").arg(result.calls));
        m_output.writeLine(tr("New: %L1").arg(result.added));
        m_output.writeLine(tr("Already known: %L1").arg(result.known));
    }
    const int code = finish();
    const bool isRead = result.failure.isEmpty() && result.unknownFiles.isEmpty() && result.largeFiles.isEmpty();
    return isRead ? code : 1;
}

int HistoryCommand::exportToFile()
{
    bool whole = true;
    const auto write = [this, &whole](QIODevice &device) { return writeExport(device, whole); };
    const bool written = openOrSay(m_history, m_configuration, HistoryAbsence::IsEmpty)
        && writeTo(m_invocation.words().constFirst(), m_output, write);
    return written && whole ? 0 : 1;
}

bool HistoryCommand::writeExport(QIODevice &device, bool &whole) const
{
    CallExportOptions options;
    options.anonymizer = m_configuration.printing;
    options.names = namesToPrint();
    CallExport writer(device,
                      m_invocation.format == OutputFormat::Json ? CallExport::Format::Json : CallExport::Format::Csv,
                      options);
    writer.begin();
    bool written = true;
    whole = visit(query(), [&](const StoredCall &call) { return written = writer.write(call); });
    return writer.end() && written && whole;
}

int HistoryCommand::sync()
{
    if (!openOrSay(m_history, m_configuration, HistoryAbsence::IsMade)) {
        return 1;
    }
    BoxSession session(m_configuration);
    if (!session.openOrSay()) {
        return 1;
    }
    QEventLoop loop;
    std::optional<MergeSummary> merged;
    QString problem;
    CallListSync sync(&session.box(), &m_history, [this] { return m_configuration.settings.lines.machines; });
    QObject::connect(&sync, &CallListSync::synced, &loop, [&](const MergeSummary &summary) {
        merged = summary;
        loop.quit();
    });
    QObject::connect(&sync, &CallListSync::failed, &loop, [&](const Tr064Failure &error) {
        problem = error == Tr064Error::None
            ? tr("The call history %1 can't be written now: try again later. Nothing was changed.")
                  .arg(sanitized(m_configuration.database))
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
    bringToDisk();
    if (m_invocation.format == OutputFormat::Json) {
        m_output.write(JsonLines::of(*summary));
    } else {
        m_output.writeLine(tr("Calls in the box's list: %L1").arg(summary->entries));
        m_output.writeLine(tr("New: %L1").arg(summary->added));
        m_output.writeLine(tr("Completed: %L1").arg(summary->matched));
    }
    return finish();
}

int HistoryCommand::purge()
{
    if (!openOrSay(m_history, m_configuration, HistoryAbsence::IsEmpty)) {
        return 1;
    }
    const std::optional<int> calls = QFileInfo::exists(m_configuration.database) ? removeOrCount() : 0;
    if (!calls) {
        printError(tr("The call history %1 can't be written now: nothing was removed. Try again later.")
                       .arg(sanitized(m_configuration.database)));
        return 1;
    }
    if (isDryRun()) {
        return tellPurge(*calls);
    }
    bringToDisk();
    const QString kept = removeFromBackups();
    if (!kept.isEmpty()) {
        printError(tr("The calls are removed, but backups of the history still have them: %1. Purge again later.")
                       .arg(HistoryText::reason(kept)));
    }
    const int code = tellPurge(*calls);
    return kept.isEmpty() ? code : 1;
}

bool HistoryCommand::isDryRun() const
{
    return m_invocation.arguments.has(HistoryOptions::dryRun);
}

int HistoryCommand::tellPurge(int calls)
{
    if (m_invocation.format == OutputFormat::Json) {
        m_output.write(isDryRun() ? JsonLines::ofPurge(0, calls) : JsonLines::ofPurge(calls, std::nullopt));
    } else {
        m_output.writeLine(isDryRun() ? tr("%Ln calls would be removed.", nullptr, calls)
                                      : tr("%Ln calls removed.", nullptr, calls));
    }
    return finish();
}

// Returns the system's reason if that failed.
QString HistoryCommand::removeFromBackups() const
{
    const HistoryBackups backups(m_configuration.database);
    if (!backups.mayExist() || !QFileInfo::exists(m_configuration.database)) {
        return {};
    }
    HistoryDatabase database(m_configuration.database);
    const QString failure = database.open(BrokenFile::Kept).failure;
    return failure.isEmpty() ? backups.applyRemovals(database) : failure;
}

// Returns how many calls were removed, or would be; nothing if the history is not to be read or written.
std::optional<int> HistoryCommand::removeOrCount()
{
    const Arguments &arguments = m_invocation.arguments;
    const CallReader &reader = m_history.reader();
    if (!arguments.has(HistoryOptions::number)) {
        const QDate day = HistoryOptions::firstDayToKeep(arguments, QDate::currentDate());
        const std::optional<int> calls = reader.countBefore(day);
        return !calls || isDryRun() ? calls : isMeant(*calls) ? m_history.purge(day) : 0;
    }
    const DialPlan plan = dialPlan();
    m_history.setCanonical([plan](const QString &number) { return canonicalNumber(number, plan); });
    const auto spellings = reader.spellings(arguments.value(HistoryOptions::number), plan);
    const std::optional<int> calls = spellings ? reader.countOf(*spellings) : std::nullopt;
    return !calls || isDryRun() ? calls : isMeant(*calls) ? m_history.forgetNumbers(*spellings) : 0;
}

// Which calls are missed, the application says by the same settings.
CallQuery HistoryCommand::query() const
{
    return HistoryOptions::callQuery(
        m_invocation.arguments, m_configuration.settings.notifications.missedRule(dialPlan()), QDate::currentDate());
}

OwnNames HistoryCommand::namesToPrint() const
{
    return m_configuration.printing.masking() == Masking::None
        ? storedNames(m_configuration.settings, UserFiles::boxes())
        : OwnNames();
}

// That of the settings, and of what was learned of the box.
DialPlan HistoryCommand::dialPlan() const
{
    const Settings &settings = m_configuration.settings;
    return BoxMemory(UserFiles::boxes()).box(settings.callMonitor.host).dialPlanWith(settings.numbers);
}

// A person at a terminal is told how many calls go, and asked, before they do; scripts are not.
bool HistoryCommand::isMeant(int calls) const
{
    const bool asks = m_invocation.format == OutputFormat::Text && Terminal::canAsk()
        && isTerminal(StandardStream::Output) && calls > 0;
    return !asks || Terminal::askWhether(tr("%Ln calls will be removed for good. Go on? [y/N]", nullptr, calls));
}

// SQLite does so only when the file is closed. A power cut must not undo what was told.
void HistoryCommand::bringToDisk() const
{
    sayIfNotOnDisk(DiskSync::syncFile(m_history.path() + "-wal"_L1));
}

void HistoryCommand::sayIfNotOnDisk(const QString &reason)
{
    if (!reason.isEmpty()) {
        printError(
            tr("What was changed in the call history may be lost in a power cut, the disk reports: %1").arg(reason));
    }
}

int HistoryCommand::finish()
{
    return m_output.succeeds() ? 0 : 1;
}

// Day by day: to count off thousands of calls for each page would take longer and longer. False if they can't be
// read.
bool HistoryCommand::visit(const CallQuery &query, const Visitor &visitor) const
{
    if (!QFileInfo::exists(m_configuration.database)) {
        return true;
    }
    const CallReader &reader = m_history.reader();
    const auto days = reader.days(query);
    bool whole = days.has_value();
    bool wanted = true;
    for (auto day = days ? days->begin() : QList<DayOfCalls>::const_iterator(); whole && wanted && day != days->end();
         ++day) {
        for (int offset = 0; whole && wanted && offset < day->count; offset += pageSize) {
            const auto calls = reader.callsOfDay(query, day->day, offset, pageSize);
            whole = calls.has_value();
            wanted = whole && std::all_of(calls->begin(), calls->end(), visitor);
        }
    }
    if (!whole) {
        printError(tr("The call history %1 can't be read: %2")
                       .arg(sanitized(m_configuration.database), HistoryText::reason(reader.failure())));
    }
    return whole;
}

} // namespace Rufzeichen
