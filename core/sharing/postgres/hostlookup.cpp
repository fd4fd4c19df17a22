// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/hostlookup.h"

#include "core/sharing/postgres/linksignal.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <csignal>
#include <limits>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace Rufzeichen {

namespace {

constexpr int mostAddresses = 4;

/** What both threads know. */
struct Lookup {
    QByteArray host;
    LinkSignal isDone;
    std::mutex mutex; // for what follows
    QList<QHostAddress> addresses;
};

QList<QHostAddress> askSystem(const QByteArray &host)
{
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    if (::getaddrinfo(host.constData(), nullptr, &hints, &list) != 0) {
        return {};
    }
    QList<QHostAddress> found;
    for (const addrinfo *entry = list; entry != nullptr && found.size() < mostAddresses; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !found.contains(address)) {
            found.append(address);
        }
    }
    ::freeaddrinfo(list);
    return found;
}

void start(const std::shared_ptr<Lookup> &lookup)
{
    sigset_t all; // signals are for the program's first thread
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    std::thread([lookup] {
        const QList<QHostAddress> found = askSystem(lookup->host);
        {
            const std::lock_guard lock(lookup->mutex);
            lookup->addresses = found;
        }
        lookup->isDone.give();
    }).detach();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

} // namespace

int remaining(Deadline until)
{
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(until - steady_clock::now()).count();
    return static_cast<int>(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

FoundHost findHost(const QString &host, Deadline until, const LinkSignal &abandoned)
{
    if (const QHostAddress address(host); !address.isNull()) {
        return {.addresses = {address}};
    }
    const auto lookup = std::make_shared<Lookup>();
    lookup->host = host.toUtf8();
    start(lookup);
    std::array<pollfd, 2> files {{
        {.fd = lookup->isDone.file(), .events = POLLIN, .revents = 0},
        {.fd = abandoned.file(), .events = POLLIN, .revents = 0},
    }};
    while (!lookup->isDone.isGiven()) {
        if (abandoned.isGiven()) {
            return {.failure = ShareFailure::Network};
        }
        if (remaining(until) == 0) {
            return {.failure = ShareFailure::Timeout};
        }
        ::poll(files.data(), files.size(), remaining(until));
    }
    const std::lock_guard lock(lookup->mutex);
    if (lookup->addresses.isEmpty()) {
        return {.failure = ShareFailure::HostNotFound};
    }
    return {.addresses = lookup->addresses};
}

} // namespace Rufzeichen
