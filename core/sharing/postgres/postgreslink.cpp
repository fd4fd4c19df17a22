// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/postgreslink.h"

#include "core/http/hostaddress.h"
#include "core/sharing/postgres/connectionwords.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto connectTime = 10s;
constexpr auto answerTime = 30s;
constexpr auto runTime = 120s;
constexpr qint64 mostWords = 1 << 20; // bytes, until the connection stands
constexpr qint64 mostBytes = 64 << 20;

// The server gives up a little earlier than we do, so that the link stays of use.
const QByteArray setUp = "SET statement_timeout = 25000;"
                         "SET idle_in_transaction_session_timeout = 60000;"
                         "LISTEN rufzeichen"_ba;
const QByteArray longerTime = "SET LOCAL statement_timeout = 110000;\n"_ba;

// libpq takes texts up to their first zero, and several hosts that are parted by commas.
bool canBe(const ShareAddress &address)
{
    const QString texts = address.host + address.database + address.user + address.password + address.authorities;
    return !address.host.isEmpty() && !texts.contains(QChar::Null) && !address.host.contains(u',')
        && !address.host.startsWith(u'@');
}

bool isWorthAnotherTry(ShareFailure failure)
{
    return failure == ShareFailure::Refused || failure == ShareFailure::Timeout || failure == ShareFailure::Network;
}

} // namespace

ShareAnswer PostgresLink::connect(const ShareAddress &address)
{
    const Deadline until = Clock::now() + connectTime;
    if (!canBe(address)) {
        return {.failure = ShareFailure::HostNotFound};
    }
    FoundHost found {.addresses = {QHostAddress()}};
    if (!address.host.startsWith(u'/')) {
        found = findHost(address.host, until, m_abandoned);
        if (found.failure) {
            return {.failure = found.failure};
        }
        if (address.trust == ShareTrust::Encrypted
            && !std::all_of(found.addresses.cbegin(), found.addresses.cend(), isPrivate)) {
            return {.failure = ShareFailure::NotPrivate};
        }
    }
    ShareAnswer answer = tryAll(address, found.addresses, until);
    if (!answer.failure) {
        answer = m_connection.run(setUp, {.until = until, .bytes = mostWords});
    }
    if (!address.password.isEmpty() && answer.reason.contains(address.password)) {
        answer.reason.clear();
    }
    return answer;
}

// One after the other, each with its part of the time: a name often has an IPv6 address that leads nowhere.
ShareAnswer PostgresLink::tryAll(const ShareAddress &address, const QList<QHostAddress> &peers, Deadline until)
{
    ShareAnswer answer {.failure = ShareFailure::Network}; // where it is abandoned before the first
    for (qsizetype index = 0; index < peers.size() && !m_abandoned.isGiven(); ++index) {
        const ConnectionWords words(address, peers.at(index));
        if (!words.obstacle().isEmpty()) {
            return {.failure = ShareFailure::Network, .reason = QString::fromLatin1(words.obstacle())};
        }
        const Clock::duration part = (until - Clock::now()) / (peers.size() - index);
        answer = m_connection.connect(words, {.until = Clock::now() + part, .bytes = mostWords});
        if (!answer.failure || !isWorthAnotherTry(*answer.failure)) {
            return answer;
        }
    }
    return answer;
}

ShareAnswer PostgresLink::ask(const QByteArray &function, const QByteArray &argument)
{
    const bool isName = !function.isEmpty() && std::all_of(function.cbegin(), function.cend(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || letter == '_';
    });
    if (!isName) {
        return {.failure = ShareFailure::NotSetUp};
    }
    return m_connection.ask("SELECT rufzeichen." + function + "($1)", argument,
                            {.until = Clock::now() + answerTime, .bytes = mostBytes});
}

ShareAnswer PostgresLink::run(const QByteArray &statements)
{
    return m_connection.run(longerTime + statements, {.until = Clock::now() + runTime, .bytes = mostBytes});
}

ShareLink::News PostgresLink::wait(std::chrono::milliseconds atMost)
{
    const Deadline until = Clock::now() + std::clamp<std::chrono::milliseconds>(atMost, 0ms, 24h);
    while (true) {
        if (!isOpen()) {
            return News::Ended;
        }
        if (m_connection.takeNews()) {
            return News::Changes;
        }
        if (m_woken.take()) {
            return News::Woken;
        }
        if (remaining(until) == 0) {
            return News::None;
        }
        const qint64 before = m_connection.received();
        m_connection.listen({.until = until, .bytes = mostBytes - m_unasked}, m_woken.file());
        m_unasked += std::max<qint64>(m_connection.received() - before, 0);
    }
}

} // namespace Rufzeichen
