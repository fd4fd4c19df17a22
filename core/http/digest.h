// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** Who logs in to the box. */
struct BoxLogin {
    QString user {};
    QString password {};

    bool operator==(const BoxLogin &) const = default;
};

/** What a server wants to see before it answers: RFC 2617, MD5, with `qop=auth` or without. */
struct DigestChallenge {
    QByteArray realm {};
    QByteArray nonce {};
    std::optional<QByteArray> opaque {}; ///< to be sent back as it is
    bool hasQop = false; ///< it supports `auth`, which counts the requests
    bool stale = false; ///< the login was right, but its nonce is too old

    bool operator==(const DigestChallenge &) const = default;
};

/** Reads the value of a WWW-Authenticate header. Nothing if it is another kind of login than the one above. */
[[nodiscard]] std::optional<DigestChallenge> readChallenge(QByteArrayView header);

/** What is answered to a challenge, apart from who answers. */
struct DigestAnswer {
    QByteArray method {};
    QByteArray path {}; ///< with the query, as it stands in the request
    quint32 count = 1; ///< of requests with this nonce
    QByteArray clientNonce {};
};

/** The value of an Authorization header. Names and passwords go in as UTF-8. */
[[nodiscard]] QByteArray digestAuthorization(const DigestChallenge &challenge, const BoxLogin &login,
                                             const DigestAnswer &answer);

/** Remembers the last challenge, counts the requests, and knows whether a login was refused. */
class DigestLogin
{
public:
    /** Another one than before is not refused yet. */
    void setLogin(const BoxLogin &login);

    /** There is a user and a password. */
    [[nodiscard]] bool hasLogin() const { return !m_login.password.isEmpty(); }

    /** The server did not accept it; it won't be used again. */
    void setRefused() { m_refused = true; }
    [[nodiscard]] bool isRefused() const { return m_refused; }

    /** Takes a new challenge. */
    void challenge(const DigestChallenge &challenge);

    /** Another server: what the old one has said counts no more. */
    void forgetServer();

    /** The Authorization header for the next request; nothing without a challenge or an unrefused login. */
    [[nodiscard]] std::optional<QByteArray> authorization(const QByteArray &method, const QByteArray &path);

private:
    BoxLogin m_login;
    std::optional<DigestChallenge> m_challenge;
    quint32 m_count = 0; // of requests with its nonce
    bool m_refused = false;
};

} // namespace Rufzeichen
