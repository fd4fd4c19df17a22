// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharetrust.h"

#include <QByteArray>
#include <QString>
#include <QtPlugin>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace Rufzeichen {

/** Why a shared history can't be used now. */
enum class ShareFailure : quint8 {
    NoLibrary, ///< the part of this program that talks to PostgreSQL is not installed
    HostNotFound,
    Refused, ///< nothing listens there
    Timeout, ///< no answer in time
    NotPrivate, ///< the settings trust any certificate, and the address leads out of the private network
    Untrusted, ///< its certificate is not one that this computer trusts, or it offers no TLS
    WrongLogin, ///< user or password, or that user may not connect
    NoDatabase, ///< the server has no database of that name
    NotSetUp, ///< the database holds no shared history
    Newer, ///< it is of a version that this program doesn't know how to work with
    Denied, ///< this user may not do that
    Misbehaves, ///< answered what no shared history answers, or more than can be
    Network, ///< the connection broke, or any other error
};

/** Where a shared history is, and how to log in there. */
struct ShareAddress {
    QString host {}; ///< a name, an address, or the folder of a socket, which begins with a slash
    quint16 port = 5432;
    QString database {};
    QString user {};
    QString password {}; ///< empty: what the server lets in without
    ShareTrust trust = ShareTrust::Verified;
    QString authorities {}; ///< file with the certificates that are trusted; empty: those of the system

    bool operator==(const ShareAddress &) const = default;
};

/** What a server has answered. */
struct ShareAnswer {
    QByteArray json {}; ///< where nothing has failed
    std::optional<ShareFailure> failure {};
    QString reason {}; ///< the server's or the system's words, one line, without passwords and numbers
};

/**
 * One connection to the server of a shared history. For one thread, which it makes wait; only wake() is for all. Each
 * question has a time limit and a limit to the length of its answer; where one was reached the link is of no use any
 * more.
 */
class ShareLink
{
public:
    virtual ~ShareLink() = default;

    /** Whether it can still be used. */
    [[nodiscard]] virtual bool isOpen() const = 0;

    /** Calls the function of the shared history that has this name, with one argument, both JSON. */
    [[nodiscard]] virtual ShareAnswer ask(const QByteArray &function, const QByteArray &argument) = 0;

    /** Runs statements in one transaction: for setting up a server. Answers with no JSON. */
    [[nodiscard]] virtual ShareAnswer run(const QByteArray &statements) = 0;

    enum class News : quint8 {
        None, ///< the time is over
        Changes, ///< something was changed on the server, by whomever
        Woken, ///< wake() was called
        Ended, ///< the connection is broken
    };

    /** Waits for news, which are told once. */
    [[nodiscard]] virtual News wait(std::chrono::milliseconds atMost) = 0;

    /** Ends wait(), now or the next one. From any thread. */
    virtual void wake() = 0;

    /** Ends whatever is asked now, and all that will be: the program ends. From any thread. */
    virtual void abandon() = 0;

protected:
    ShareLink() = default;
    Q_DISABLE_COPY_MOVE(ShareLink)
};

/** An attempt to connect. */
struct ShareConnection {
    std::unique_ptr<ShareLink> link {}; ///< null where it has failed
    std::optional<ShareFailure> failure {};
    QString reason {}; ///< as in ShareAnswer
};

/** What talks to servers. In a file of its own, loaded when that is switched on. */
class ShareLibrary
{
public:
    virtual ~ShareLibrary() = default;

    /**
     * Connects, which may take seconds: for a thread that may wait. Listens for changes from then on. Where the
     * program is to end, @p stop ends it at once, from any thread; until this returns.
     */
    [[nodiscard]] virtual ShareConnection connect(const ShareAddress &address, const std::stop_token &stop) = 0;

    /** The same, which nothing ends. */
    [[nodiscard]] ShareConnection connect(const ShareAddress &address) { return connect(address, {}); }

protected:
    ShareLibrary() = default;
    Q_DISABLE_COPY_MOVE(ShareLibrary)
};

} // namespace Rufzeichen

#define RUFZEICHEN_SHARE_LIBRARY "rufzeichen.ShareLibrary/1"
Q_DECLARE_INTERFACE(Rufzeichen::ShareLibrary, RUFZEICHEN_SHARE_LIBRARY)
