// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/barringcommand.h"
#include "app/cli/dialcommand.h"
#include "app/cli/discovercommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/messagescommand.h"
#include "app/cli/monitorcommand.h"
#include "app/cli/parsecommand.h"
#include "app/cli/phonebookcommand.h"
#include "app/cli/plancommand.h"
#include "app/cli/recordcommand.h"
#include "app/cli/rescuecommand.h"
#include "app/cli/rulescommand.h"
#include "app/cli/sharecommand.h"
#include "app/cli/simulatecommand.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

using Commands = QList<const Command *>;

constexpr std::array always {&Options::help, &Options::version};

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

// All that there are; several commands have options of the same name.
QList<const Option *> allOptions(const Commands &commands)
{
    QList<const Option *> options(always.begin(), always.end());
    for (const Command *command : commands) {
        options.append(QList<const Option *>(command->options.begin(), command->options.end()));
    }
    return options;
}

// The command that is called like the first words, one or two; null if there is none.
const Command *find(const Commands &commands, const QStringList &words)
{
    const auto found = std::find_if(commands.begin(), commands.end(), [&words](const Command *command) {
        const QStringList name = command->name.toString().split(u' ');
        return words.mid(0, name.size()) == name;
    });
    return found == commands.end() ? nullptr : *found;
}

// `history`, where there is `history list`: the commands whose names go on after @p word.
Commands group(const Commands &commands, const QString &word)
{
    Commands members;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(members),
                 [&word](const Command *command) { return command->name.startsWith(QString(word + u' ')); });
    return members;
}

// The first words of their names, or the second ones, which is @p index 1.
QString joinedNames(const Commands &commands, int index)
{
    QStringList names;
    for (const Command *command : commands) {
        names.append(command->name.toString().section(u' ', index, index));
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

OutputFormat formatOf(const Command &command, const Arguments &arguments)
{
    const auto option = std::find_if(command.options.begin(), command.options.end(),
                                     [](const Option *each) { return each->name == Options::textFormat.name; });
    if (option == command.options.end()) {
        return OutputFormat::Text;
    }
    const QString word
        = arguments.has(Options::textFormat) ? arguments.value(Options::textFormat) : (*option)->words().constFirst();
    return valueOf(formatNames, word).value_or(OutputFormat::Text);
}

QString usage(const Command &command)
{
    return u"%1 %2"_s.arg(command.name, command.operands.names).trimmed();
}

} // namespace

QList<const Command *> allCommands()
{
    QList<const Command *> all;
    for (const CommandSpan commands :
         {MonitorCommand::commands, RecordCommand::commands, ParseCommand::commands, SimulateCommand::commands,
          DoctorCommand::commands, HistoryCommand::commands, PlanCommand::commands, RescueCommand::commands,
          RulesCommand::commands, PhonebookCommand::commands, LookupCommand::commands, DialCommand::commands,
          BarringCommand::commands, MessagesCommand::commands, DiscoverCommand::commands, ShareCommand::commands}) {
        for (const Command &command : commands) {
            all.append(&command);
        }
    }
    return all;
}

std::variant<CommandLine, Information, UsageError> CommandLineReader::read(const QStringList &arguments)
{
    const Commands commands = allCommands();
    Arguments given(arguments.mid(1), allOptions(commands));
    const bool asksForHelp = given.words().value(0) == "help"_L1; // `help COMMAND` is `COMMAND --help`
    while (given.words().value(0) == "help"_L1) {
        given.removeWords(1);
    }
    const Command *const command = find(commands, given.words());
    if (asksForHelp || given.has(Options::help)) {
        const Commands members = given.words().isEmpty() ? commands : group(commands, given.words().constFirst());
        return Information {command != nullptr ? help(*command) : help(members.isEmpty() ? commands : members)};
    }
    if (given.has(Options::version)) {
        return versionInformation();
    }
    if (command == nullptr) {
        return noCommand(commands, given.words());
    }
    given.removeWords(1 + command->name.count(u' '));
    if (const QString problem = problemOf(*command, given); !problem.isEmpty()) {
        return UsageError {.message = problem, .command = command->name.toString()};
    }
    return CommandLine {.command = command, .arguments = given, .format = formatOf(*command, given)};
}

UsageError CommandLineReader::noCommand(const QList<const Command *> &commands, const QStringList &words)
{
    if (words.isEmpty()) {
        return {.message = tr("Which command? There are: %1.").arg(joinedNames(commands, 0))};
    }
    const Commands members = group(commands, words.constFirst());
    if (members.isEmpty()) {
        return {.message
                = tr("There is no command “%1”. There are: %2.").arg(words.constFirst(), joinedNames(commands, 0))};
    }
    return {.message = words.size() == 1
                ? tr("Which command of %1? There are: %2.").arg(words.constFirst(), joinedNames(members, 1))
                : tr("There is no “%1 %2”, only: %3.").arg(words.at(0), words.at(1), joinedNames(members, 1)),
            .command = words.constFirst()};
}

QString CommandLineReader::problemOf(const Command &command, const Arguments &arguments)
{
    const QString problem = arguments.problem(command.options);
    if (!problem.isEmpty()) {
        return problem;
    }
    const QStringList &words = arguments.words();
    const Operands &operands = command.operands;
    if (words.size() < operands.least || words.size() > operands.most) {
        return operands.wanted == nullptr ? tr("“%1” means nothing here.").arg(words.constFirst())
                                          : translated(operands.wanted);
    }
    if (words.contains(QString()) && operands.emptyWord == EmptyValue::Refused) {
        return tr("%1 is empty.").arg(operands.names);
    }
    if (arguments.has(Options::anonymize) && arguments.has(Options::pseudonymize)) {
        return tr("Numbers can be masked or replaced by pseudonyms, not both: --anonymize or --pseudonymize.");
    }
    return command.problem == nullptr ? QString() : command.problem(arguments);
}

QString CommandLineReader::help(const Command &command)
{
    return tr("Usage: %1").arg(u"rufzeichen-cli "_s + usage(command) + u" [OPTION…]\n\n"_s) + translated(command.help)
        + u"\n\n"_s + tr("Options:") + u'\n' + helpRows(command.options) + helpRows(always);
}

QString CommandLineReader::help(const QList<const Command *> &commands)
{
    QString rows;
    for (const Command *command : commands) {
        rows += helpRow(usage(*command), translated(command->help));
    }
    return tr("Usage: %1").arg(u"rufzeichen-cli COMMAND [OPTION…]\n\n"_s)
        + tr("The call monitor for the FRITZ!Box in a terminal.") + u"\n\n"_s + tr("Commands:") + u'\n' + rows + u'\n'
        + tr("Options:") + u'\n' + helpRows(always) + u'\n'
        + tr("rufzeichen-cli help COMMAND, or COMMAND --help, shows the options of a command.") + u'\n';
}

} // namespace Rufzeichen
