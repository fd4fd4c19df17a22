// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/postgres/hostlookup.h"
#include "core/sharing/sharelink.h"

#include <QByteArray>
#include <functional>
#include <libpq-fe.h>
#include <memory>

namespace Rufzeichen {

class ConnectionWords;
class LinkSignal;

/** What a server may take of us with one question. */
struct LinkBounds {
    Deadline until {};
    qint64 bytes = 0; ///< that it sends
};

/**
 * One connection of libpq, which never waits longer and never takes more than it may, whatever the server sends. What
 * goes over its bounds closes it. Each function waits; all are for one thread.
 */
class PostgresConnection
{
public:
    /** It gives up at once when @p abandoned is given, which has to live longer. */
    explicit PostgresConnection(const LinkSignal &abandoned);

    [[nodiscard]] bool isOpen() const;

    /** Answers with no JSON. */
    [[nodiscard]] ShareAnswer connect(const ConnectionWords &words, LinkBounds bounds);

    /** Asks one question that has one answer, a single value. */
    [[nodiscard]] ShareAnswer ask(const QByteArray &query, const QByteArray &argument, LinkBounds bounds);

    /** Runs statements, in one transaction; their answers are dropped. */
    [[nodiscard]] ShareAnswer run(const QByteArray &statements, LinkBounds bounds);

    /** Waits until something comes that was not asked for, @p file can be read, or time or bytes are used up. */
    void listen(LinkBounds bounds, int file);

    /** Whether a notification has come since the last time. */
    [[nodiscard]] bool takeNews();

    /** What the server has sent so far, in bytes. */
    [[nodiscard]] qint64 received() const;

private:
    struct Finish {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    enum class Step : quint8 { Ready, Timeout, Abandoned, TooMuch, Broken };

    [[nodiscard]] Step await(short events, const LinkBounds &bounds, int file = -1);
    [[nodiscard]] Step receive(const LinkBounds &bounds);
    [[nodiscard]] Step send(const LinkBounds &bounds);
    [[nodiscard]] bool readInput();
    void noteNews();
    [[nodiscard]] ShareAnswer collect(const LinkBounds &bounds, const std::function<ShareAnswer(PGresult *)> &take);
    [[nodiscard]] ShareAnswer givenUp(Step step);
    [[nodiscard]] ShareAnswer refused(ConnStatusType stage);
    [[nodiscard]] bool hasPeerEnded() const;

    const LinkSignal &m_abandoned;
    std::unique_ptr<PGconn, Finish> m_connection;
    qint64 m_before = 0; // bytes, when the question began
    qint64 m_countedHere = 0; // bytes, where the system doesn't count
    bool m_hasNews = false;
    bool m_isBound = false; // the login proves the server
};

} // namespace Rufzeichen
