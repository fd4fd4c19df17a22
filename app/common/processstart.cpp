// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/processstart.h"

#include "core/settings/secretstore.h"
#include "core/userumask.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace Rufzeichen::ProcessStart {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

constexpr auto noGLib = "QT_NO_GLIB"; // Qt's own event loop is enough, and lighter than GLib's
bool isNoGLibOurs = false;

// A handler ends with exec(), while a program that is started would go on ignoring what is ignored here.
void ignoreHere(int signal)
{
    struct sigaction before = {};
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) {
        std::signal(signal, [](int) {});
    }
}

// Where standard input, output or error is closed, the next file that is opened would take its place.
void occupyStandardDescriptors()
{
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDWR);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    ::close(descriptor);
}

} // namespace

#endif

void prepare()
{
#ifdef Q_OS_UNIX
    isNoGLibOurs = !qEnvironmentVariableIsSet(noGLib) && qputenv(noGLib, "1");
    occupyStandardDescriptors();
    UserUmask::replaceByStrictOne();
    ignoreHere(SIGPIPE);
    ignoreHere(SIGXFSZ); // a file that may not grow is an error like a full disk
#endif
}

void introduce(const QString &name)
{
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUFZEICHEN_VERSION));
    QCoreApplication::setOrganizationDomain(u"airport1.de"_s);
    takePasswordsFromEnvironment();
}

void restoreEnvironment()
{
#ifdef Q_OS_UNIX
    if (isNoGLibOurs) {
        qunsetenv(noGLib);
    }
#endif
}

} // namespace Rufzeichen::ProcessStart
