// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/postgresconnection.h"

#include "core/sharing/postgres/connectionwords.h"
#include "core/sharing/postgres/linksignal.h"
#include "core/sharing/postgres/postgresfailure.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

struct ClearResult {
    void operator()(PGresult *result) const { PQclear(result); }
};

bool names(const QByteArray &text, int error)
{
    // libpq has the same words from the same system, in the same language.
    return text.contains(std::strerror(error)); // NOLINT(concurrency-mt-unsafe): glibc's is safe for known errors
}

} // namespace

PostgresConnection::PostgresConnection(const LinkSignal &abandoned)
    : m_abandoned(abandoned)
{
}

bool PostgresConnection::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

ShareAnswer PostgresConnection::connect(const ConnectionWords &words, LinkBounds bounds)
{
    m_connection.reset(PQconnectStartParams(words.keywords().data(), words.values().data(), 0));
    PGconn *const connection = m_connection.get();
    if (connection == nullptr || PQstatus(connection) == CONNECTION_BAD) {
        return refused(CONNECTION_BAD);
    }
    m_before = 0;
    m_isBound = words.provesServer();
    PQsetNoticeReceiver(
        connection, [](void *, const PGresult *) {}, nullptr); // else they are printed
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE); // for the SQLSTATE
    PostgresPollingStatusType wish = PGRES_POLLING_WRITING;
    while (wish != PGRES_POLLING_OK) {
        const Step step = await(wish == PGRES_POLLING_READING ? POLLIN : POLLOUT, bounds);
        if (step != Step::Ready) {
            return givenUp(step);
        }
        const ConnStatusType stage = PQstatus(connection);
        wish = PQconnectPoll(connection);
        if (wish == PGRES_POLLING_FAILED) {
            return refused(stage);
        }
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    PQsetnonblocking(connection, 1);
    return {};
}

ShareAnswer PostgresConnection::ask(const QByteArray &query, const QByteArray &argument, LinkBounds bounds)
{
    m_before = received();
    const std::array<const char *, 1> values {argument.constData()};
    if (!isOpen()
        || PQsendQueryParams(m_connection.get(), query.constData(), 1, nullptr, values.data(), nullptr, nullptr, 0)
            != 1) {
        return givenUp(Step::Broken);
    }
    PQsetSingleRowMode(m_connection.get()); // so that rows don't add up
    ShareAnswer answer = collect(bounds, [seen = false](PGresult *result) mutable -> ShareAnswer {
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_FATAL_ERROR) {
            const QByteArray state(PQresultErrorField(result, PG_DIAG_SQLSTATE));
            return {.failure = meaningOfError(state), .reason = u"SQLSTATE "_s + shownLine(state)};
        }
        if (status == PGRES_TUPLES_OK && PQntuples(result) == 0 && seen) {
            return {}; // the end of the rows
        }
        const bool isValue = status == PGRES_SINGLE_TUPLE && PQntuples(result) == 1 && PQnfields(result) == 1
            && PQgetisnull(result, 0, 0) == 0;
        if (!isValue || std::exchange(seen, true)) {
            return {.failure = ShareFailure::Misbehaves};
        }
        return {.json = QByteArray(PQgetvalue(result, 0, 0), PQgetlength(result, 0, 0))};
    });
    if (!answer.failure && answer.json.isEmpty()) {
        answer.failure = ShareFailure::Misbehaves;
    }
    return answer;
}

ShareAnswer PostgresConnection::run(const QByteArray &statements, LinkBounds bounds)
{
    m_before = received();
    if (!isOpen() || PQsendQuery(m_connection.get(), statements.constData()) != 1) {
        return givenUp(Step::Broken);
    }
    return collect(bounds, [](PGresult *result) -> ShareAnswer {
        switch (PQresultStatus(result)) {
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
        case PGRES_EMPTY_QUERY:
            return {};
        case PGRES_FATAL_ERROR:
            return {.failure = meaningOfError(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                    .reason = shownLine(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))};
        default:
            return {.failure = ShareFailure::Misbehaves};
        }
    });
}

// All that is answered to one question; the first failure counts.
ShareAnswer PostgresConnection::collect(const LinkBounds &bounds, const std::function<ShareAnswer(PGresult *)> &take)
{
    ShareAnswer answer;
    Step step = send(bounds);
    while (step == Step::Ready) {
        if (PQisBusy(m_connection.get()) != 0) {
            step = receive(bounds);
            continue;
        }
        const std::unique_ptr<PGresult, ClearResult> result(PQgetResult(m_connection.get()));
        if (!result) {
            return answer;
        }
        ShareAnswer part = take(result.get());
        if (part.failure == ShareFailure::Misbehaves) {
            m_connection.reset();
            return part;
        }
        if (!answer.failure && (part.failure || !part.json.isEmpty())) {
            answer = std::move(part);
        }
    }
    const ShareAnswer end = givenUp(step);
    return answer.failure ? ShareAnswer {.failure = answer.failure, .reason = answer.reason} : end;
}

PostgresConnection::Step PostgresConnection::send(const LinkBounds &bounds)
{
    while (true) {
        const int left = PQflush(m_connection.get());
        if (left <= 0) {
            return left == 0 ? Step::Ready : Step::Broken;
        }
        if (const Step step = await(POLLIN | POLLOUT, bounds); step != Step::Ready) {
            return step;
        }
        if (!readInput()) { // else both sides might wait for the other
            return Step::Broken;
        }
    }
}

PostgresConnection::Step PostgresConnection::receive(const LinkBounds &bounds)
{
    const Step step = await(POLLIN, bounds);
    return step == Step::Ready && !readInput() ? Step::Broken : step;
}

bool PostgresConnection::readInput()
{
    if (PQconsumeInput(m_connection.get()) != 1) {
        return false;
    }
    noteNews();
    return true;
}

void PostgresConnection::noteNews()
{
    while (PGnotify *const notification = PQnotifies(m_connection.get())) {
        PQfreemem(notification);
        m_hasNews = true;
    }
}

PostgresConnection::Step PostgresConnection::await(short events, const LinkBounds &bounds, int file)
{
    if (received() - m_before > bounds.bytes) {
        return Step::TooMuch;
    }
    const int left = remaining(bounds.until);
    if (left == 0) {
        return Step::Timeout;
    }
    std::array<pollfd, 3> files {{
        {.fd = PQsocket(m_connection.get()), .events = events, .revents = 0},
        {.fd = m_abandoned.file(), .events = POLLIN, .revents = 0},
        {.fd = file, .events = POLLIN, .revents = 0}, // none where it is negative
    }};
    if (files[0].fd < 0) {
        return Step::Broken;
    }
    const int ready = ::poll(files.data(), files.size(), left);
    if (m_abandoned.isGiven()) {
        return Step::Abandoned;
    }
    if (ready == 0) {
        return Step::Timeout;
    }
    int waiting = 0;
    if (::ioctl(files[0].fd, FIONREAD, &waiting) == 0) {
        m_countedHere += waiting; // what is not read at once counts again: too much rather than too little
    }
    return Step::Ready;
}

void PostgresConnection::listen(LinkBounds bounds, int file)
{
    m_before = received();
    const Step step = await(POLLIN, bounds, file);
    if ((step != Step::Ready && step != Step::Timeout) || (step == Step::Ready && !readInput())) {
        m_connection.reset();
    }
}

// What came together with an answer was read with that, and nothing more would come to tell of it.
bool PostgresConnection::takeNews()
{
    if (m_connection) {
        noteNews();
    }
    return std::exchange(m_hasNews, false);
}

qint64 PostgresConnection::received() const
{
    tcp_info info {};
    socklen_t length = sizeof info;
    const int file = m_connection ? PQsocket(m_connection.get()) : -1;
    const bool isCounted = file >= 0 && ::getsockopt(file, IPPROTO_TCP, TCP_INFO, &info, &length) == 0
        && length >= offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received;
    return isCounted ? static_cast<qint64>(info.tcpi_bytes_received) : m_countedHere;
}

ShareAnswer PostgresConnection::givenUp(Step step)
{
    m_connection.reset();
    switch (step) {
    case Step::Timeout:
        return {.failure = ShareFailure::Timeout};
    case Step::TooMuch:
        return {.failure = ShareFailure::Misbehaves};
    case Step::Ready:
    case Step::Abandoned:
    case Step::Broken:
        break;
    }
    return {.failure = ShareFailure::Network};
}

ShareAnswer PostgresConnection::refused(ConnStatusType stage)
{
    const QByteArray text(PQerrorMessage(m_connection.get()));
    const ConnectionError error = readConnectionError(text);
    ShareFailure failure = ShareFailure::Network;
    if (!error.state.isEmpty()) {
        failure = meaningOfRefusal(error.state);
    } else if (stage == CONNECTION_SSL_STARTUP) {
        failure = ShareFailure::Untrusted;
    } else if (stage == CONNECTION_BAD || stage == CONNECTION_STARTED || stage == CONNECTION_MADE) {
        // Where a socket's file is missing, nothing listens either.
        failure = names(text, ECONNREFUSED) || names(text, ENOENT) ? ShareFailure::Refused
            : names(text, ETIMEDOUT)                               ? ShareFailure::Timeout
                                                                   : ShareFailure::Network;
    } else if (PQconnectionNeedsPassword(m_connection.get()) != 0) {
        failure = ShareFailure::WrongLogin;
    } else if (!hasPeerEnded()) {
        failure = m_isBound ? ShareFailure::Untrusted : ShareFailure::Misbehaves;
    }
    m_connection.reset();
    return {.failure = failure, .reason = error.reason};
}

bool PostgresConnection::hasPeerEnded() const
{
    const int file = PQsocket(m_connection.get());
    char any = 0;
    const auto length = file < 0 ? 1 : ::recv(file, &any, 1, MSG_PEEK | MSG_DONTWAIT);
    return length == 0 || (length < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
}

} // namespace Rufzeichen
