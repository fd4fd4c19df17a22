// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

namespace Rufzeichen {

/**
 * A server on loopback with TLS that is not safe any more, which those of Qt refuse to be: `openssl s_server` with a
 * key of 1024 bits and a certificate that is signed with SHA-1.
 */
class WeakServer
{
public:
    /** @p options are those of s_server. */
    explicit WeakServer(const QStringList &options)
    {
        const QString key = m_home.filePath(QStringLiteral("key.pem"));
        const QString certificate = m_home.filePath(QStringLiteral("certificate.pem"));
        const QString request = QStringLiteral("req -x509 -newkey rsa:1024 -nodes -sha1 -days 3 -subj /CN=fritz.box");
        m_process.start(QStringLiteral("openssl"),
                        request.split(u' ')
                            + QStringList {QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
        if (!m_process.waitForFinished() || m_process.exitCode() != 0) {
            return;
        }
        const QString server = QStringLiteral("s_server -accept 127.0.0.1:0");
        m_process.start(QStringLiteral("openssl"),
                        server.split(u' ')
                            + QStringList {QStringLiteral("-key"), key, QStringLiteral("-cert"), certificate}
                            + options);
        QString said;
        static const QRegularExpression accepting(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)\\s"));
        while (port == 0 && m_process.waitForReadyRead(10000)) {
            said += QString::fromLatin1(m_process.readAllStandardOutput());
            port = accepting.match(said).captured(1).toUShort();
        }
    }

    ~WeakServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(WeakServer)

    quint16 port = 0; ///< 0: there is no openssl, or it can't do that

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace Rufzeichen
