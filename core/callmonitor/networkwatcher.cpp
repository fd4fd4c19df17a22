// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/networkwatcher.h"

#ifdef Q_OS_LINUX
#    include <QSocketNotifier>
#    include <QtEndian>
#    include <array>
#    include <cerrno>
#    include <limits>
#    include <linux/netlink.h>
#    include <linux/rtnetlink.h>
#    include <sys/socket.h>
#    include <sys/timerfd.h>
#    include <unistd.h>
#else
#    include <QNetworkInformation>
#endif

namespace Rufzeichen {

#ifdef Q_OS_LINUX

namespace {

// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

// Routing messages of the kernel: new addresses and routes, IPv4 and IPv6.
int openRoutingSocket()
{
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    sockaddr_nl address {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (socket >= 0 && ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

// Whether any of the waiting messages says that something appeared. Reads them all.
bool somethingAppeared(int routingSocket)
{
    bool appeared = false;
    alignas(nlmsghdr) std::array<char, 16384> buffer;
    for (;;) {
        const ssize_t received = ::recv(routingSocket, buffer.data(), buffer.size(), 0);
        if (received <= 0) {
            // Messages that did not fit are lost: then assume the best.
            return appeared || (received < 0 && errno == ENOBUFS);
        }
        auto rest = static_cast<unsigned int>(received);
        for (auto *message = reinterpret_cast<nlmsghdr *>(buffer.data()); NLMSG_OK(message, rest);
             message = NLMSG_NEXT(message, rest)) {
            appeared = appeared || message->nlmsg_type == RTM_NEWADDR || message->nlmsg_type == RTM_NEWROUTE;
        }
    }
}

// A timer that never fires, but can be read when the clock is set, which waking from sleep does too.
void watchForClockJump(int timer)
{
    itimerspec never {};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    ::timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

} // namespace

struct NetworkWatcher::Sources {
    Descriptor routing {openRoutingSocket()};
    Descriptor clock {::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)};
    std::unique_ptr<QSocketNotifier> routingNotifier;
    std::unique_ptr<QSocketNotifier> clockNotifier;
};

NetworkWatcher::NetworkWatcher(QObject *parent)
    : QObject(parent)
    , m_sources(std::make_unique<Sources>())
{
    if (const int routing = m_sources->routing.get(); routing >= 0) {
        m_sources->routingNotifier = std::make_unique<QSocketNotifier>(routing, QSocketNotifier::Read);
        connect(m_sources->routingNotifier.get(), &QSocketNotifier::activated, this, [this, routing] {
            if (somethingAppeared(routing)) {
                Q_EMIT networkChanged();
            }
        });
    }
    if (const int clock = m_sources->clock.get(); clock >= 0) {
        watchForClockJump(clock);
        m_sources->clockNotifier = std::make_unique<QSocketNotifier>(clock, QSocketNotifier::Read);
        connect(m_sources->clockNotifier.get(), &QSocketNotifier::activated, this, [this, clock] {
            quint64 expirations = 0;
            [[maybe_unused]] const ssize_t size = ::read(clock, &expirations, sizeof(expirations));
            watchForClockJump(clock);
            Q_EMIT networkChanged();
        });
    }
}

#else

struct NetworkWatcher::Sources {
};

NetworkWatcher::NetworkWatcher(QObject *parent)
    : QObject(parent)
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Disconnected) {
                        Q_EMIT networkChanged();
                    }
                });
    }
}

#endif

NetworkWatcher::~NetworkWatcher() = default;

} // namespace Rufzeichen
