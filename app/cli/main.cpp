// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/configuration.h"
#include "app/cli/doctorcommand.h"
#include "app/cli/monitorcommand.h"
#include "app/cli/parsecommand.h"
#include "app/cli/simulatecommand.h"
#include "ui/text/plainwords.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <csignal>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
// Where standard input, output or error is closed, the next file that is opened would take its place.
void occupyStandardDescriptors()
{
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDWR);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    ::close(descriptor);
}
#endif

// The locale C means English, whatever LANGUAGE says. Qt follows LANGUAGE all the same.
bool isLocaleC()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray name = qgetenv(variable); !name.isEmpty()) {
            return name == "C" || name == "POSIX" || name.startsWith("C.");
        }
    }
    return false;
}

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
    case Command::Simulate:
        break;
    }
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop is enough, and lighter than GLib's
    occupyStandardDescriptors();
    ::umask(S_IRWXG | S_IRWXO); // whatever this program writes is its user's alone
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is noticed when writing
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rufzeichen-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUFZEICHEN_VERSION));
    QCoreApplication::setOrganizationDomain(u"airport1.de"_s);

    // English has a file too, for its plurals.
    QTranslator translator;
    const bool isC = isLocaleC();
    if ((!isC && translator.load(QLocale(), u"rufzeichen"_s, u"_"_s, u":/i18n"_s))
        || translator.load(u":/i18n/rufzeichen_en.qm"_s)) {
        QCoreApplication::installTranslator(&translator);
    }

    auto reading = CommandLineReader::read(QCoreApplication::arguments());
    QTranslator qtTranslator;
    if (!isC && !std::holds_alternative<CommandLine>(reading)
        && qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        // Help and errors hold words of Qt. They are read only when needed: they are large.
        QCoreApplication::installTranslator(&qtTranslator);
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
