// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/httpconnection.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <functional>

namespace Rufzeichen::Simulation {

/** Which of the certificates that come with the simulator a box shows. Their keys are public: they protect nothing.
 */
enum class BoxCertificate {
    Usual,
    Changed, ///< for the same name, as after a reset of the box
};

/** Whether programs of today take what a box offers as TLS. */
enum class TlsAge {
    UpToDate,
    Outdated, ///< TLS 1.0: the handshake fails
};

/** A small HTTP/1.1 server in the caller's event loop. Bounds its connections and what it reads. */
class HttpServer : public QTcpServer
{
    Q_OBJECT
public:
    /** @p age is asked for each connection, with TLS only. */
    HttpServer(
        Transport transport, HttpHandler handler, std::function<TlsAge()> age = [] { return TlsAge::UpToDate; });
    ~HttpServer() override;

    /** The certificate for new connections. */
    void setCertificate(BoxCertificate certificate);

    /** The certificate that clients see. */
    [[nodiscard]] QSslCertificate certificate() const { return m_tls.localCertificate(); }

    /** Breaks all connections. */
    void breakConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Transport m_transport;
    HttpHandler m_handler;
    std::function<TlsAge()> m_age;
    QSslConfiguration m_tls;
};

} // namespace Rufzeichen::Simulation
