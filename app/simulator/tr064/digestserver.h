// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxuser.h"
#include "app/simulator/tr064/httpmessage.h"

#include <QHash>
#include <QList>
#include <optional>

namespace Rufzeichen::Simulation {

/** Whether a client is told that its login was right, only its nonce too old. */
enum class NonceChange {
    Stale, ///< with stale=true: clients recover in silence
    Silent, ///< as after a restart of the box
};

/** Who sends a request, as far as that is settled. */
struct LoginResult {
    std::optional<BoxUser> user {};
    HttpAnswer refusal {}; ///< if there is no user
};

/**
 * HTTP digest (RFC 2617: MD5, qop auth) as the box does it. A nonce may be used as often as its count grows. Too many
 * wrong logins are answered with 503 until unblock().
 */
class DigestServer
{
public:
    /** So many wrong logins in a row, then 503. */
    static constexpr int wrongLoginsAllowed = 5;

    DigestServer();

    /** Checks the Authorization header of @p request; without users everybody may do everything but dial. */
    [[nodiscard]] LoginResult check(const HttpRequest &request, const QList<BoxUser> &users);

    /** Wants a login, with a new nonce. */
    [[nodiscard]] LoginResult refuse(NonceChange change);

    /** Makes all nonces invalid. */
    void changeNonce(NonceChange change);

    /** Forgets the wrong logins. */
    void unblock() { m_wrongLogins = 0; }

    [[nodiscard]] int wrongLogins() const { return m_wrongLogins; }

private:
    struct Nonce {
        QByteArray value;
        quint32 count = 0; // the last one used with it
    };

    [[nodiscard]] Nonce *find(const QByteArray &value);

    QList<Nonce> m_nonces; // bounded, the oldest first
    NonceChange m_change = NonceChange::Silent;
    int m_wrongLogins = 0;
};

/** The parameters of a Digest header: names in lower case, values without quotes. */
[[nodiscard]] QHash<QByteArray, QByteArray> readDigest(const QByteArray &header);

} // namespace Rufzeichen::Simulation
