// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace Rufzeichen {

/** A session bus of the test's own: without any service, and never the user's. */
class PrivateBus
{
public:
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_connections)) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /** Whether there is a dbus-daemon to start. */
    [[nodiscard]] static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
    }

    /** Starts the daemon. */
    [[nodiscard]] bool start()
    {
        QFile configuration(m_folder.filePath(QStringLiteral("bare.conf")));
        if (!configuration.open(QIODevice::WriteOnly)) {
            return false;
        }
        configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                            "</busconfig>");
        configuration.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + configuration.fileName(), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead()) {
                return false;
            }
        }
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return !m_address.isEmpty();
    }

    /** A connection as another program has it: a new one, or the one that this @p name has got before. */
    [[nodiscard]] QDBusConnection connection(const QString &name = {})
    {
        const QString own = name.isEmpty() ? QString::number(m_connections.size()) : name;
        const QString full = m_address + QLatin1Char(' ') + own;
        if (!m_connections.contains(full)) {
            m_connections.append(full);
        }
        return QDBusConnection::connectToBus(m_address, full);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace Rufzeichen
