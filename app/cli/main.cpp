// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/barringcommand.h"
#include "app/cli/commandline.h"
#include "app/cli/configuration.h"
#include "app/cli/dialcommand.h"
#include "app/cli/discovercommand.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/monitorcommand.h"
#include "app/cli/parsecommand.h"
#include "app/cli/phonebookcommand.h"
#include "app/cli/simulatecommand.h"
#include "app/common/processstart.h"
#include "app/common/programend.h"
#include "app/common/translations.h"
#include "ui/text/plainwords.h"

#include <QCoreApplication>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

int run(const CommandLine &commandLine)
{
    if (commandLine.command == Command::Simulate) {
        return SimulateCommand(commandLine.format).run(commandLine);
    }
    const std::optional<Configuration> configuration = ConfigurationReader::read(commandLine);
    if (!configuration) {
        return 1;
    }
    const OutputFormat format = commandLine.format;
    switch (commandLine.command) {
    case Command::Monitor:
        return MonitorCommand(*configuration, format).run(commandLine.source);
    case Command::Parse:
        return ParseCommand(format, configuration->printing).run(commandLine.words);
    case Command::Doctor:
        return DoctorCommand(format).run(configuration->settings.callMonitor);
    case Command::History:
        return HistoryCommand(*configuration, format).run(commandLine.history, commandLine.words);
    case Command::Phonebook:
        return PhonebookCommand(*configuration, format).run(commandLine.phonebook, commandLine.words);
    case Command::Lookup:
        return LookupCommand(*configuration, format).run(commandLine.words.constFirst());
    case Command::Dial:
        return DialCommand(*configuration, format).dial(commandLine.words.constFirst());
    case Command::HangUp:
        return DialCommand(*configuration, format).hangUp();
    case Command::Block:
        return BarringCommand(*configuration, format).block(commandLine.words.constFirst(), commandLine.name);
    case Command::Unblock:
        return BarringCommand(*configuration, format).unblock(commandLine.words.constFirst());
    case Command::Discover:
        return DiscoverCommand(format).run(commandLine.host, configuration->settings);
    case Command::Simulate:
        break;
    }
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    ProcessStart::prepare();
    const QCoreApplication application(argc, argv);
    ProcessStart::introduce(u"rufzeichen-cli"_s);
    Translations translations;
    translations.use({});

    auto reading = CommandLineReader::read(QCoreApplication::arguments());
    if (!std::holds_alternative<CommandLine>(reading)) {
        translations.useThoseOfQt(); // help and errors hold words of Qt
        reading = CommandLineReader::read(QCoreApplication::arguments());
    }
    if (const auto *information = std::get_if<Information>(&reading)) {
        Output output;
        output.write(information->text.toUtf8());
        return output.succeeds() ? 0 : 1;
    }
    if (const auto *error = std::get_if<UsageError>(&reading)) {
        printError(harmless(error->message));
        printError(QCoreApplication::translate("main", "rufzeichen-cli --help tells more."));
        return 2;
    }
    return endProgram(run(std::get<CommandLine>(reading)));
}
