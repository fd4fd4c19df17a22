// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/terminationsignals.h"

#ifndef Q_OS_WIN
#    include <QSocketNotifier>
#    include <array>
#    include <cerrno>
#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace Rufzeichen {

#ifdef Q_OS_WIN

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

int TerminationSignals::descriptor()
{
    return -1;
}

#else

namespace {

constexpr std::array signals {SIGINT, SIGTERM, SIGHUP};
std::array<int, 2> wakePipe {-1, -1}; // a handler may do next to nothing but write

void noteSignal(int)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakePipe[1], &byte, 1);
    errno = error;
}

void restoreSignals()
{
    for (const int signal : signals) {
        if (std::signal(signal, SIG_DFL) == SIG_IGN) {
            std::signal(signal, SIG_IGN);
        }
    }
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(wakePipe.data()) != 0) {
        return; // no descriptors left: the signals end the program at once, as they would without this class
    }
    for (const int descriptor : wakePipe) {
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    }
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    for (const int signal : signals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) { // nohup, or a shell's background job
            ::sigaction(signal, &action, nullptr);
        }
    }
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        restoreSignals(); // a second one ends the program at once
        Q_EMIT terminationRequested();
    });
}

TerminationSignals::~TerminationSignals()
{
    restoreSignals();
    for (int &descriptor : wakePipe) {
        ::close(descriptor);
        descriptor = -1;
    }
}

int TerminationSignals::descriptor()
{
    return wakePipe[0];
}

#endif

} // namespace Rufzeichen
