// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/tcplink.h"

#ifdef Q_OS_WIN
#    include <mstcpip.h>
#    include <winsock2.h>
#else
#    include <fcntl.h>
#    include <netinet/in.h>
#    include <netinet/tcp.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

namespace Rufzeichen {

namespace {

#ifndef Q_OS_WIN
bool setTcpOption(qintptr descriptor, int option, int value)
{
    return ::setsockopt(static_cast<int>(descriptor), IPPROTO_TCP, option, &value, sizeof(value)) == 0;
}
#endif

} // namespace

#ifdef Q_OS_LINUX

TcpLink::TcpLink(qintptr descriptor)
    : m_descriptor(::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

TcpLink::~TcpLink()
{
    if (m_descriptor >= 0) {
        ::close(static_cast<int>(m_descriptor));
    }
}

bool TcpLink::setKeepAlive(const KeepAlive &times)
{
    // The idle time comes last: the kernel starts its timer anew with it.
    return setTcpOption(m_descriptor, TCP_KEEPCNT, times.probes)
        && setTcpOption(m_descriptor, TCP_KEEPINTVL, static_cast<int>(times.interval.count()))
        && setTcpOption(m_descriptor, TCP_KEEPIDLE, static_cast<int>(times.idle.count()));
}

bool TcpLink::wasReset() const
{
    tcp_info info {};
    socklen_t size = sizeof(info);
    // After an orderly end the connection waits for our half to be closed; after a reset nothing is left of it.
    return ::getsockopt(static_cast<int>(m_descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0
        && info.tcpi_state == TCP_CLOSE;
}

#else

TcpLink::TcpLink(qintptr descriptor)
    : m_descriptor(descriptor)
{
}

TcpLink::~TcpLink() = default;

bool TcpLink::setKeepAlive(const KeepAlive &times)
{
#    ifdef Q_OS_WIN
    tcp_keepalive values {
        .onoff = 1,
        .keepalivetime = static_cast<ULONG>(std::chrono::milliseconds(times.idle).count()),
        .keepaliveinterval = static_cast<ULONG>(std::chrono::milliseconds(times.interval).count()),
    };
    DWORD written = 0; // the number of probes is fixed: ten
    return ::WSAIoctl(static_cast<SOCKET>(m_descriptor), SIO_KEEPALIVE_VALS, &values, sizeof(values), nullptr, 0,
                      &written, nullptr, nullptr)
        == 0;
#    else
#        ifdef TCP_KEEPALIVE // macOS
    constexpr int idleOption = TCP_KEEPALIVE;
#        else
    constexpr int idleOption = TCP_KEEPIDLE;
#        endif
    return setTcpOption(m_descriptor, TCP_KEEPCNT, times.probes)
        && setTcpOption(m_descriptor, TCP_KEEPINTVL, static_cast<int>(times.interval.count()))
        && setTcpOption(m_descriptor, idleOption, static_cast<int>(times.idle.count()));
#    endif
}

bool TcpLink::wasReset() const
{
    return false;
}

#endif

} // namespace Rufzeichen
