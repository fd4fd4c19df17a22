// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Rufzeichen {

/**
 * Tells systemd how a service fares, by the protocol of sd_notify(3): a datagram to the socket in NOTIFY_SOCKET.
 * Where nobody has set that, it does nothing and no timer runs. systemd's own library would have to be loaded for
 * each command, for these few bytes.
 */
class ServiceManager : public QObject
{
    Q_OBJECT
public:
    /** Takes the variables out of the environment, so that no program that is started inherits them. */
    explicit ServiceManager(QObject *parent = nullptr);
    ~ServiceManager() override;

    /** The service works. From now on it tells that it lives, as often as the manager wants. */
    void tellReady();

    /** What the manager shows of it: one line, without phone numbers, for that goes into its log. */
    void tellStatus(const QString &status);

    /** It is about to end. */
    void tellStopping();

private:
    void send(const QByteArray &message) const;

    QByteArray m_address; // empty: there is no manager
    QTimer m_watchdog;
};

} // namespace Rufzeichen
