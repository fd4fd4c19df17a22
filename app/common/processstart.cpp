// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/processstart.h"

#include <QCoreApplication>
#include <csignal>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

namespace Rufzeichen::ProcessStart {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

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
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop is enough, and lighter than GLib's
    occupyStandardDescriptors();
    ::umask(S_IRWXG | S_IRWXO);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like a full disk
#endif
}

void introduce(const QString &name)
{
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(RUFZEICHEN_VERSION));
    QCoreApplication::setOrganizationDomain(u"airport1.de"_s);
}

} // namespace Rufzeichen::ProcessStart
