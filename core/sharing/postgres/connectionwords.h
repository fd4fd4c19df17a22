// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <vector>

namespace Rufzeichen {

/** What libpq is told about a connection: each of its options that anything else could set. */
class ConnectionWords
{
public:
    /**
     * For a connection to @p peer, one of the addresses of address.host; null where that is the folder of a socket.
     * The words hold the password.
     */
    ConnectionWords(const ShareAddress &address, const QHostAddress &peer);

    /** The variable of the environment that would lead the connection elsewhere, which libpq lets nobody prevent. */
    [[nodiscard]] const QByteArray &obstacle() const { return m_obstacle; }

    /** Whether the login itself proves that nobody stands between, without any certificate. */
    [[nodiscard]] bool provesServer() const { return m_words.value("channel_binding") == "require"; }

    /** As PQconnectStartParams() takes them: with a null pointer at the end, as long as this object is there. */
    [[nodiscard]] std::vector<const char *> keywords() const;
    [[nodiscard]] std::vector<const char *> values() const;

private:
    void setTls(const ShareAddress &address, const QHostAddress &peer);
    void overruleEnvironment();

    QHash<QByteArray, QByteArray> m_words;
    QByteArrayList m_order;
    QByteArray m_obstacle;
};

/** Whether a connection stays on this computer: to a socket's folder (no @p peer), or a loopback address asked as
 * such. */
[[nodiscard]] bool isOnThisComputer(const QString &host, const QHostAddress &peer);

} // namespace Rufzeichen
