// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/processstart.h"
#include "app/common/programend.h"
#include "app/common/singleinstance.h"
#include "app/common/terminationsignals.h"
#include "app/common/translations.h"
#include "app/tray/demobox.h"
#include "app/tray/dialogicons.h"
#include "app/tray/display.h"
#include "app/tray/menuboxcolour.h"
#include "app/tray/placeholdercolour.h"
#include "app/tray/trayapplication.h"
#include "core/loadingmemory.h"
#include "ui/icons/icons.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/x11server.h"

#include <QApplication>
#include <QSessionManager>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
}

// Lets a window of this program take the keyboard. GLib up to 2.74 gives a program that it starts the older variable
// only, whose value serves as well under Wayland. Qt takes both away.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

// Passes the command line to the program that runs already. Returns the exit code.
int askFirst(SingleInstance &instance, const TrayCommandLine &commandLine, const QString &token)
{
    if (const QStringList &late = commandLine.startOptions; !late.isEmpty()) {
        print(stderr,
              QCoreApplication::translate("main",
                                          "Rufzeichen is already running: %1 has no effect now, only when it "
                                          "starts.")
                      .arg(late.join(u", "_s))
                  + u'\n');
    }
    const InstanceRequest request {.arguments = QCoreApplication::arguments(), .activationToken = token};
    if (instance.send(request)) {
        return 0;
    }
    print(stderr,
          QCoreApplication::translate("main", "Rufzeichen is already running, but does not answer: quit it first.")
              + u'\n');
    return 1;
}

void answer(TrayApplication &application, const InstanceRequest &request)
{
    const auto reading = TrayCommandLineReader::read(request.arguments);
    if (const auto *wishes = std::get_if<TrayCommandLine>(&reading)) {
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8()); // Qt uses it when a window is raised
        application.perform(*wishes);
    }
}

int run(const TrayCommandLine &commandLine, const QString &token, Translations &translations)
{
    std::unique_ptr<DemoBox> demo;
    if (commandLine.demo) {
        demo = std::make_unique<DemoBox>();
        if (!demo->start()) {
            print(stderr, QCoreApplication::translate("main", "The demo can't start.") + u'\n');
            return 1;
        }
    }
    const std::optional<QString> folder = SingleInstance::runtimeFolder();
    if (!folder) {
        print(stderr,
              QCoreApplication::translate("main",
                                          "There is no folder for run-time data in which only you can write. Set "
                                          "XDG_RUNTIME_DIR.")
                  + u'\n');
        return 1;
    }
    SingleInstance instance(demo ? u"rufzeichen-demo"_s : Profile::of(commandLine).instanceName(), *folder);
    if (!instance.becomeFirst()) {
        return askFirst(instance, commandLine, token);
    }
    if (commandLine.quit) {
        return 0; // nothing runs
    }
    const TerminationSignals signalWatcher;
    QObject::connect(&signalWatcher, &TerminationSignals::terminationRequested, qApp, &QCoreApplication::quit);
    if (QGuiApplication::platformName().startsWith("wayland"_L1) && !commandLine.minimized) {
        // Qt uses it with the window, and then the pointer is busy no longer.
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
    TrayApplication application(commandLine, translations, demo.get());
    QObject::connect(&instance, &SingleInstance::requested, &application,
                     [&application](const InstanceRequest &request) { answer(application, request); });
    application.start();
    LoadingMemory::release();
    return QApplication::exec();
}

// Options of Qt itself, such as -platform, which only the application with windows understands.
bool hasOptionsOfQt(const QStringList &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return argument.size() > 2 && argument.startsWith(u'-') && argument[1] != u'-';
    });
}

// Answers what needs no window, so that it works without a display too. Returns the exit code, if that was all.
std::optional<int> answerWithoutWindow(const TrayReading &reading)
{
    if (const auto *information = std::get_if<Information>(&reading)) {
        print(stdout, information->text);
        return 0;
    }
    if (const auto *error = std::get_if<UsageError>(&reading)) {
        print(stderr,
              u"rufzeichen: "_s + sanitized(error->message) + u'\n'
                  + QCoreApplication::translate("main", "Try rufzeichen --help.") + u'\n');
        return 2;
    }
    return std::nullopt;
}

// Over ssh, say. The program that runs at the display can be ended all the same. Returns the exit code.
int runWithoutDisplay(const TrayCommandLine &commandLine)
{
    if (const auto folder = commandLine.quit ? SingleInstance::runtimeFolder() : std::nullopt) {
        SingleInstance instance(Profile::of(commandLine).instanceName(), *folder);
        return instance.becomeFirst() ? 0 : askFirst(instance, commandLine, {});
    }
    print(stderr,
          QCoreApplication::translate("main",
                                      "There is no display for windows here. In a terminal, rufzeichen-cli monitor "
                                      "shows who is calling.")
              + u'\n');
    return 1;
}

std::optional<int> runWithoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (hasOptionsOfQt(QCoreApplication::arguments())) {
        return std::nullopt;
    }
    ProcessStart::introduce(u"rufzeichen"_s);
    Translations translations;
    translations.use({});
    const TrayReading reading = TrayCommandLineReader::read(QCoreApplication::arguments());
    const std::optional<int> exitCode = answerWithoutWindow(reading);
    return exitCode || hasDisplay() ? exitCode : runWithoutDisplay(std::get<TrayCommandLine>(reading));
}

} // namespace

int main(int argc, char *argv[])
{
    ProcessStart::prepare();
    const QString token = activationToken();
    const QByteArray startupId = qgetenv("DESKTOP_STARTUP_ID");
    if (const auto exitCode = runWithoutWindow(argc, argv)) {
        return *exitCode;
    }
    const QApplication application(argc, argv);
    ProcessStart::introduce(u"rufzeichen"_s);
    ProcessStart::restoreEnvironment();
    QGuiApplication::setApplicationDisplayName(u"Rufzeichen"_s);
    QGuiApplication::setDesktopFileName(u"de.airport1.rufzeichen"_s);
    QGuiApplication::setWindowIcon(appIcon());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    // Who wants the program after each login says so in its settings. A session that starts again what ran would open
    // a window with it, or start it twice.
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application,
                     [](QSessionManager &session) { session.setRestartHint(QSessionManager::RestartNever); });
    const PlaceholderColour placeholderColour;
    const MenuBoxColour menuBoxColour;
    const DialogIcons dialogIcons;
    Translations translations;
    translations.use({});
    translations.useThoseOfQt();

    TrayReading reading = TrayCommandLineReader::read(QCoreApplication::arguments());
    if (const auto exitCode = answerWithoutWindow(reading)) {
        return *exitCode;
    }
    auto &commandLine = std::get<TrayCommandLine>(reading);
    commandLine.minimized = commandLine.minimized || application.isSessionRestored();
    X11Server::endStartupNotification(startupId);
    return endProgram(run(commandLine, token, translations));
}
