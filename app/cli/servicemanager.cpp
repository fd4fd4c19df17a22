// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/servicemanager.h"

#include <QCoreApplication>
#include <chrono>

#ifdef Q_OS_UNIX
#    include <algorithm>
#    include <cstddef>
#    include <sys/socket.h>
#    include <sys/un.h>
#    include <unistd.h>
#endif

namespace Rufzeichen {

namespace {

QByteArray takeVariable(const char *name)
{
    const QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

} // namespace

ServiceManager::ServiceManager(QObject *parent)
    : QObject(parent)
    , m_address(takeVariable("NOTIFY_SOCKET"))
{
    const std::chrono::microseconds patience(takeVariable("WATCHDOG_USEC").toLongLong());
    const QByteArray process = takeVariable("WATCHDOG_PID");
    const bool isMeant = process.isEmpty() || process.toLongLong() == QCoreApplication::applicationPid();
    if (isMeant && patience.count() > 0) {
        m_watchdog.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(patience / 2));
    }
    connect(&m_watchdog, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
}

ServiceManager::~ServiceManager() = default;

void ServiceManager::tellReady()
{
    send("READY=1");
    if (!m_address.isEmpty() && m_watchdog.interval() > 0) {
        m_watchdog.start();
    }
}

void ServiceManager::tellStatus(const QString &status)
{
    send("STATUS=" + status.toUtf8().replace('\n', ' '));
}

void ServiceManager::tellStopping()
{
    send("STOPPING=1");
}

// A manager that does not read is its own trouble: nothing waits for it.
void ServiceManager::send(const QByteArray &message) const
{
#ifdef Q_OS_UNIX
    sockaddr_un address {};
    const bool isUsable = m_address.size() > 1 && m_address.size() < qsizetype(sizeof(address.sun_path))
        && (m_address.startsWith('/') || m_address.startsWith('@'));
    const int socket = isUsable ? ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1;
    if (socket < 0) {
        return;
    }
    address.sun_family = AF_UNIX;
    std::copy(m_address.begin(), m_address.end(), address.sun_path);
    if (m_address.startsWith('@')) {
        address.sun_path[0] = '\0'; // an abstract one
    }
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_address.size()));
    static_cast<void>(::sendto(socket, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr *>(&address), size));
    ::close(socket);
#else
    Q_UNUSED(message)
#endif
}

} // namespace Rufzeichen
