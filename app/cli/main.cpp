// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/common/processstart.h"
#include "app/common/programend.h"
#include "app/common/translations.h"
#include "ui/text/plainwords.h"

#include <QCoreApplication>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    ProcessStart::prepare();
    const QCoreApplication application(argc, argv);
    ProcessStart::introduce(u"rufzeichen-cli"_s);
    Translations translations;
    translations.use({});

    const auto reading = CommandLineReader::read(QCoreApplication::arguments());
    if (const auto *information = std::get_if<Information>(&reading)) {
        Output output;
        output.write(information->text.toUtf8());
        return output.succeeds() ? 0 : 1;
    }
    if (const auto *error = std::get_if<UsageError>(&reading)) {
        const QString command = error->command.isEmpty() ? QString() : error->command + u' ';
        printError(sanitized(error->message));
        printError(QCoreApplication::translate("main", "Try rufzeichen-cli %1--help.").arg(command));
        return 2;
    }
    const auto &line = std::get<CommandLine>(reading);
    const auto configuration
        = ConfigurationReader::read(line.arguments, line.command->options, line.command->settings);
    return endProgram(configuration ? line.command->run({line.arguments, line.format, *configuration}) : 1);
}
