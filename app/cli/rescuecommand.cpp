// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rescuecommand.h"

#include "app/cli/filename.h"
#include "app/cli/historyoptions.h"
#include "app/cli/jsonlines.h"
#include "app/common/boxmemory.h"
#include "core/calls/historybackups.h"
#include "core/settings/userfiles.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <optional>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr Operands backupOperand {
    .names = u"BACKUP",
    .least = 1,
    .most = 1,
    .wanted = QT_TRANSLATE_NOOP("Commands", "Which backup? Name its day or its file; history backups lists them.")};
constexpr Operands fileOperand {.names = u"FILE",
                                .least = 1,
                                .most = 1,
                                .wanted = QT_TRANSLATE_NOOP("Commands", "Which file? Name the one that is damaged.")};

constexpr std::array backupsOptions {&Options::textFormat, &Options::database};
constexpr std::array restoreOptions {&Options::textFormat, &Options::database, &Options::host, &Options::config};
constexpr std::array repairOptions {&HistoryOptions::into, &Options::textFormat};

constexpr std::array rescueCommands {
    Command {
        .name = u"history backups",
        .help = QT_TRANSLATE_NOOP("Commands", "Lists the backups of the history, the newest first."),
        .options = backupsOptions,
        .settings = SettingsUse::None,
        .run = runs<&RescueCommand::listBackups>,
    },
    Command {
        .name = u"history restore",
        .help = QT_TRANSLATE_NOOP("Commands", "Brings the calls of a backup back; those that are there stay."),
        .operands = backupOperand,
        .options = restoreOptions,
        .run = runs<&RescueCommand::restore>,
    },
    Command {
        .name = u"history repair",
        .help = QT_TRANSLATE_NOOP("Commands", "Saves what can be read of a damaged history into a new file."),
        .operands = fileOperand,
        .options = repairOptions,
        .settings = SettingsUse::None,
        .run = runs<&RescueCommand::repair>,
    },
};

} // namespace

constinit const CommandSpan RescueCommand::commands {rescueCommands};

RescueCommand::RescueCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_configuration(m_invocation.configuration)
{
}

int RescueCommand::listBackups()
{
    const HistoryBackups backups(m_configuration.database);
    for (const Backup &backup : backups.all()) {
        const QString file = backups.path(backup);
        const std::optional<qint64> calls = callsInBackup(file);
        if (m_invocation.format == OutputFormat::Json) {
            m_output.write(JsonLines::of(backup, file, calls));
            continue;
        }
        const QString count = calls ? tr("%Ln call(s)", nullptr, static_cast<int>(*calls)) : tr("can't be read");
        m_output.writeLine(u"%1  %2  %3"_s.arg(backup.time.toString(u"yyyy-MM-dd"_s), sanitized(file), count));
    }
    return finish();
}

// The backup of a day, a file of that name among the backups, or any file.
QString RescueCommand::chosenBackup() const
{
    const QString wanted = m_invocation.words().constFirst();
    const HistoryBackups backups(m_configuration.database);
    const std::optional<QDate> day = HistoryOptions::readDateNow(wanted);
    std::optional<Backup> found;
    for (const Backup &backup : backups.all()) {
        const bool isOfDay = day && backup.time.date() == *day && (!found || backup.kind == BackupKind::Nightly);
        found = isOfDay || backup.name == wanted ? backup : found;
    }
    return found ? backups.path(*found) : day ? QString() : wanted;
}

int RescueCommand::restore()
{
    const QString file = chosenBackup();
    if (file.isEmpty() || !QFileInfo::exists(file)) {
        printError(tr("There is no backup %1: history backups lists those that there are.")
                       .arg(sanitized(m_invocation.words().constFirst())));
        return 1;
    }
    const Settings &settings = m_configuration.settings;
    const DialPlan plan = BoxMemory(UserFiles::boxes()).box(settings.callMonitor.host).dialPlanWith(settings.numbers);
    HistoryRestore restore(m_configuration.database, plan);
    QObject::connect(&restore, &HistoryRestore::finished, &restore, [this, file](const Restoration &result) {
        QCoreApplication::exit(finishRestore(file, result));
    });
    QMetaObject::invokeMethod(
        &restore, [&restore, file] { restore.start(file, BeforeRestore::Copy); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int RescueCommand::finishRestore(const QString &file, const Restoration &result)
{
    if (!result.failure.isEmpty()) {
        printError(tr("The calls of %1 can't be restored: %2")
                       .arg(fileInMessage(file), HistoryText::reason(result.failure)));
        return 1;
    }
    if (result.read.saved == 0) {
        printError(tr("There are no calls in %1 that can be read.").arg(fileInMessage(file)));
        return 1;
    }
    if (m_invocation.format == OutputFormat::Json) {
        m_output.write(JsonLines::of(result));
    } else {
        m_output.writeLine(tr("Restored: %L1").arg(result.added));
        m_output.writeLine(tr("Already there: %L1").arg(result.known));
        if (result.read.lost > 0) {
            m_output.writeLine(tr("Could not be read: %L1").arg(result.read.lost));
        }
    }
    return finish();
}

// Beside the damaged file; one that is there is never written over.
QString RescueCommand::repairedName() const
{
    if (m_invocation.arguments.has(HistoryOptions::into)) {
        return m_invocation.arguments.value(HistoryOptions::into);
    }
    const QString stem = m_invocation.words().constFirst() + u"-repaired"_s;
    QString name = stem + u".sqlite"_s;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = stem + u"-%1.sqlite"_s.arg(number);
    }
    return name;
}

int RescueCommand::repair()
{
    const QString damaged = m_invocation.words().constFirst();
    if (isStandardInput(damaged)) {
        printError(tr("A history can't be read from standard input: name its file."));
        return 1;
    }
    const QString repaired = repairedName();
    if (QFileInfo::exists(repaired)) {
        printError(tr("%1 is there already: name another file with --into.").arg(fileInMessage(repaired)));
        return 1;
    }
    if (!QFileInfo(damaged).isFile()) {
        printError(tr("There is no file %1.").arg(fileInMessage(damaged)));
        return 1;
    }
    Salvage salvage;
    {
        HistoryDatabase into(repaired);
        const HistoryOpening opening = into.open(BrokenFile::Kept);
        salvage.failure = opening.failure;
        if (opening.failure.isEmpty()) {
            salvage = salvageCalls(damaged, into, [](qint64, qint64) { return true; });
        }
    }
    if (!salvage.failure.isEmpty() || salvage.saved == 0) {
        QFile::remove(repaired);
    }
    return finishRepair(repaired, salvage);
}

int RescueCommand::finishRepair(const QString &file, const Salvage &salvage)
{
    const QString damaged = fileInMessage(m_invocation.words().constFirst());
    if (!salvage.failure.isEmpty()) {
        printError(tr("%1 can't be saved to %2: %3")
                       .arg(damaged, fileInMessage(file), HistoryText::reason(salvage.failure)));
        return 1;
    }
    if (salvage.saved == 0) {
        printError(tr("There are no calls in %1 that can be read.").arg(damaged));
        return 1;
    }
    if (m_invocation.format == OutputFormat::Json) {
        m_output.write(JsonLines::of(salvage, file));
    } else {
        const QString saved = tr("%Ln call(s) saved to %1.", nullptr, static_cast<int>(salvage.saved));
        m_output.writeLine(saved.arg(fileInMessage(file)));
        m_output.writeLine(tr("%Ln call(s) could not be read.", nullptr, static_cast<int>(salvage.lost)));
    }
    return finish();
}

int RescueCommand::finish()
{
    return m_output.succeeds() ? 0 : 1;
}

} // namespace Rufzeichen
