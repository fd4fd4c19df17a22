// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plancommand.h"

#include "app/cli/historyopen.h"
#include "app/cli/historyoptions.h"
#include "app/cli/output.h"
#include "core/calls/callbacks.h"
#include "core/calls/callnotes.h"
#include "core/disksync.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr Operands noteOperands {.names = u"KEY TEXT",
                                 .least = 2,
                                 .most = 2,
                                 .wanted
                                 = QT_TRANSLATE_NOOP("Commands",
                                                     "Which call, and what? Its key, as history list --format "
                                                     "json has it, and one text in quotes; an empty one removes "
                                                     "the note."),
                                 .emptyWord = EmptyValue::Allowed};
constexpr Operands keysOperands {
    .names = u"KEY…",
    .least = 1,
    .most = std::numeric_limits<qsizetype>::max(),
    .wanted = QT_TRANSLATE_NOOP("Commands", "Which calls? Their keys, as history list --format json has them.")};

constexpr std::array noteOptions {&HistoryOptions::aboutNumber, &Options::textFormat, &Options::database};
constexpr std::array planOptions {&Options::textFormat, &Options::database};

constexpr std::array planCommands {
    Command {
        .name = u"history note",
        .help = QT_TRANSLATE_NOOP("Commands", "Writes a note about a call, or about its number."),
        .operands = noteOperands,
        .options = noteOptions,
        .settings = SettingsUse::None,
        .run = runs<&PlanCommand::note>,
    },
    Command {
        .name = u"history settle",
        .help = QT_TRANSLATE_NOOP("Commands", "Says that missed calls need not be called back any more."),
        .operands = keysOperands,
        .options = planOptions,
        .settings = SettingsUse::None,
        .run = runs<&PlanCommand::settle>,
    },
    Command {
        .name = u"history reopen",
        .help = QT_TRANSLATE_NOOP("Commands", "Says that missed calls are still to be called back."),
        .operands = keysOperands,
        .options = planOptions,
        .settings = SettingsUse::None,
        .run = runs<&PlanCommand::reopen>,
    },
};

} // namespace

constinit const CommandSpan PlanCommand::commands {planCommands};

PlanCommand::PlanCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_history(m_invocation.configuration.database)
{
}

int PlanCommand::note()
{
    const QString &text = m_invocation.words().last();
    const bool isAboutNumber = m_invocation.arguments.has(HistoryOptions::aboutNumber);
    bool hasNumber = true;
    const int code
        = change(m_invocation.words().first(1), [&](HistoryTransaction &transaction, const QList<qint64> &ids) {
              if (!isAboutNumber) {
                  return CallNotes::write(transaction, ids.constFirst(), text);
              }
              const std::optional<StoredCall> call = CallReader(transaction.database()).call(ids.constFirst());
              const QString remote = call ? call->call.remote.value_or(QString()) : QString();
              hasNumber = !call || !remote.isEmpty();
              return call ? CallNotes::writeOfNumber(transaction, remote, text) : std::nullopt;
          });
    if (!hasNumber) {
        printError(tr("The call has no number that a note could be about. Nothing was changed."));
    }
    return hasNumber ? code : 1;
}

int PlanCommand::settle()
{
    return change(m_invocation.words(), CallBacks::settle);
}

int PlanCommand::reopen()
{
    return change(m_invocation.words(), CallBacks::reopen);
}

int PlanCommand::change(const QStringList &keys, const Change &make)
{
    if (!openOrSay(m_history, m_invocation.configuration, HistoryAbsence::IsMade)) {
        return 1;
    }
    const std::optional<QList<qint64>> ids = find(keys);
    if (!ids) {
        return 1;
    }
    const std::optional<int> changes
        = m_history.change([&](HistoryTransaction &transaction) { return make(transaction, *ids); });
    if (!changes) {
        printError(tr("The call history %1 can't be written now: nothing was changed. Try again later.")
                       .arg(sanitized(m_history.path())));
        return 1;
    }
    const QString failure = DiskSync::syncFile(m_history.path() + "-wal"_L1);
    if (!failure.isEmpty()) {
        printError(
            tr("What was changed in the call history may be lost in a power cut, the disk reports: %1").arg(failure));
    }
    return 0;
}

std::optional<QList<qint64>> PlanCommand::find(const QStringList &keys) const
{
    QList<qint64> ids;
    for (const QString &key : keys) {
        const std::optional<qint64> id = m_history.reader().idOf(key);
        if (!id) {
            printError(tr("The call history %1 can't be read: %2")
                           .arg(sanitized(m_history.path()), HistoryText::reason(m_history.reader().failure())));
            return std::nullopt;
        }
        if (*id == 0) {
            printError(tr("There is no call with the key %1. Nothing was changed.").arg(sanitized(key)));
            return std::nullopt;
        }
        ids.append(*id);
    }
    return ids;
}

} // namespace Rufzeichen
