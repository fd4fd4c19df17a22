// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QUdpSocket>

namespace Rufzeichen::Simulation {

/** Answers SSDP searches for internet gateways by unicast, like the box. Never speaks unasked. */
class SearchAnswers : public QObject
{
    Q_OBJECT
public:
    explicit SearchAnswers(QObject *parent = nullptr);
    ~SearchAnswers() override;

    /** Begins to answer at @p port of @p address, any free one if it is 0: at @p location is the description of the
     * device with @p udn. False if it can't listen there. */
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port, const QString &location, const QString &udn);

    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

private:
    void answer();

    QUdpSocket m_socket;
    QByteArray m_reply;
};

} // namespace Rufzeichen::Simulation
