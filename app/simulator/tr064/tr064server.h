// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/box.h"
#include "app/simulator/tr064/boxservice.h"
#include "app/simulator/tr064/httpserver.h"
#include "app/simulator/tr064/searchanswers.h"
#include "app/simulator/tr064/soapenvelope.h"

#include <QHostAddress>
#include <QObject>

namespace Rufzeichen::Simulation {

/**
 * The TR-064 side of a simulated box, on one port without and one with TLS: description, actions and downloads. Tests
 * and programs change its box() while it runs.
 */
class Tr064Server : public QObject
{
    Q_OBJECT
public:
    explicit Tr064Server(QObject *parent = nullptr);
    ~Tr064Server() override;

    /** Listens on both ports; on any free one where it is 0. False if it can't, see errorString(). */
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port, quint16 tlsPort);

    /** Lets programs find the box by an SSDP search at @p port of its address, any free one if it is 0. False if that
     * failed. */
    [[nodiscard]] bool answerSearches(quint16 port);
    [[nodiscard]] quint16 searchPort() const { return m_searches.port(); }

    [[nodiscard]] QString errorString() const;
    [[nodiscard]] quint16 port() const { return m_plain.serverPort(); }
    [[nodiscard]] quint16 tlsPort() const { return m_tls.serverPort(); }

    [[nodiscard]] Box &box() { return m_box; }

    [[nodiscard]] QSslCertificate certificate() const { return m_tls.certificate(); }
    void setCertificate(BoxCertificate certificate) { m_tls.setCertificate(certificate); }

    /** The box restarts: breaks connections, forgets sids and nonces. */
    void restart();

Q_SIGNALS:
    /** An action was asked for, successfully or not; what was not understood counts as one without a name. */
    void asked(const QString &action, int fault);

private:
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    [[nodiscard]] HttpAnswer get(const HttpRequest &request);
    [[nodiscard]] HttpAnswer post(const HttpRequest &request, const Service &service);
    [[nodiscard]] ActionAnswer perform(const Action &action, const ActionRequest &request, ActionCall call);
    [[nodiscard]] QString base(const HttpRequest &request) const;
    [[nodiscard]] QList<Service> services() const;

    Box m_box;
    QList<Service> m_services; // refer to m_box
    HttpServer m_plain;
    HttpServer m_tls;
    SearchAnswers m_searches;
};

} // namespace Rufzeichen::Simulation
