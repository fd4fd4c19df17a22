// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/configuration.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/monitorcommand.h"
#include "app/cli/parsecommand.h"
#include "app/cli/simulatecommand.h"
#include "app/common/processstart.h"
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
    switch (commandLine.command) {
    case Command::Monitor:
        return MonitorCommand(*configuration, commandLine.format).run(commandLine.source);
    case Command::Parse:
        return ParseCommand(commandLine.format, configuration->printing).run(commandLine.files);
    case Command::Doctor:
        return DoctorCommand(commandLine.format).run(configuration->settings.callMonitor);
    case Command::History:
        return HistoryCommand(*configuration, commandLine.format).run(commandLine.history, commandLine.files);
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
        output.flush();
        return output.hasFailed() ? 1 : 0;
    }
    if (const auto *error = std::get_if<UsageError>(&reading)) {
        printError(harmless(error->message));
        printError(QCoreApplication::translate("main", "rufzeichen-cli --help tells more."));
        return 2;
    }
    return run(std::get<CommandLine>(reading));
}
