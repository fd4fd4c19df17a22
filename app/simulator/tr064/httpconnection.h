// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/httpmessage.h"

#include <QObject>
#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Rufzeichen::Simulation {

/** Makes the answer to a request. */
using HttpHandler = std::function<HttpAnswer(const HttpRequest &)>;

/** One client of a HttpServer: answers its requests, one after the other. Deletes itself when the client is gone. */
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /** Takes @p socket over. */
    HttpConnection(QTcpSocket *socket, Transport transport, HttpHandler handler, QObject *parent);
    ~HttpConnection() override;

private:
    void goOn();
    [[nodiscard]] bool isReady() const;
    void serve();
    void answer();
    void writeOn();
    void end();

    QTcpSocket *m_socket; // a child
    Transport m_transport;
    HttpHandler m_handler;
    QByteArray m_bytes; // that no answer was made for
    bool m_saidContinue = false;
    HttpRequest m_request;
    HttpAnswer m_answer; // waits while m_delay is active
    QTimer m_delay;
};

} // namespace Rufzeichen::Simulation
