// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace Rufzeichen {

/** The real broker mosquitto on loopback, with all that it is told. */
class Mosquitto
{
public:
    static constexpr int timeout = 20000; // ms

    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(
            QStringLiteral("mosquitto"),
            {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin")});
    }

    Mosquitto()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost, 0);
        m_port = free.serverPort();
    }
    ~Mosquitto()
    {
        kill(m_listener);
        kill(m_broker);
    }
    Q_DISABLE_COPY_MOVE(Mosquitto)

    [[nodiscard]] quint16 port() const { return m_port; }

    /** Who logs in from now on; before start(). */
    void setLogin(const QByteArray &user, const QByteArray &password)
    {
        QProcess::execute(QStringLiteral("mosquitto_passwd"),
                          {QStringLiteral("-b"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("passwords")),
                           QString::fromLatin1(user), QString::fromLatin1(password)});
        m_login
            = {QStringLiteral("-u"), QString::fromLatin1(user), QStringLiteral("-P"), QString::fromLatin1(password)};
    }

    /** Encrypts from now on, with a certificate of its own for 127.0.0.1; before start(). Returns its file. */
    QString setTls()
    {
        const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
        QProcess::execute(QStringLiteral("openssl"),
                          {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                           QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                           QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                           QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                           QStringLiteral("-keyout"), m_folder.filePath(QStringLiteral("key.pem")),
                           QStringLiteral("-out"), certificate});
        m_login += {QStringLiteral("--cafile"), certificate};
        m_tls = "certfile " + QFile::encodeName(certificate) + "\nkeyfile "
            + QFile::encodeName(m_folder.filePath(QStringLiteral("key.pem"))) + '\n';
        return certificate;
    }

    void start()
    {
        QFile file(m_folder.filePath(QStringLiteral("mosquitto.conf")));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no configuration");
        }
        file.write("listener " + QByteArray::number(m_port) + " 127.0.0.1\n");
        file.write(m_tls);
        file.write(!m_login.contains(QStringLiteral("-u"))
                       ? QByteArray("allow_anonymous true\n")
                       : "password_file " + QFile::encodeName(m_folder.filePath(QStringLiteral("passwords"))) + '\n');
        file.write("user root\n");
        file.close();
        m_broker.setProcessChannelMode(QProcess::MergedChannels);
        m_broker.start(program(), {QStringLiteral("-c"), file.fileName()});
        m_broker.waitForStarted();
        for (int tries = 0; tries < 200 && !isUp(); ++tries) {
            QTest::qWait(20);
        }
        restartListener();
    }

    void stop()
    {
        kill(m_listener);
        kill(m_broker);
    }

    void publish(const QString &topic, const QByteArray &payload, const QStringList &options = {})
    {
        QProcess::execute(
            QStringLiteral("mosquitto_pub"),
            client(QStringList {QStringLiteral("-t"), topic, QStringLiteral("-m"), QString::fromUtf8(payload)}
                   + options));
    }

    /** All that was told so far, by everybody: the lines `retained topic payload`. */
    const QByteArray &heard()
    {
        QTest::qWait(1);
        m_heard += m_listener.readAllStandardOutput();
        return m_heard;
    }

    /** What was told with this topic so far. */
    QByteArrayList payloads(const QByteArray &topic)
    {
        QByteArrayList found;
        for (const QByteArray &line : heard().split('\n')) {
            const QByteArray message = line.mid(2);
            if (message.startsWith(topic + ' ')) {
                found.append(message.mid(topic.size() + 1));
            }
        }
        return found;
    }

    /** What was told last with this topic. */
    QByteArray last(const QByteArray &topic)
    {
        return payloads(topic).isEmpty() ? QByteArray() : payloads(topic).constLast();
    }

    /** What the broker has kept, by topic, as somebody hears it who comes now. */
    [[nodiscard]] QHash<QByteArray, QByteArray> kept() const
    {
        QProcess process;
        process.start(
            QStringLiteral("mosquitto_sub"),
            client({QStringLiteral("-t"), QStringLiteral("#"), QStringLiteral("--retained-only"),
                    QStringLiteral("-W"), QStringLiteral("1"), QStringLiteral("-F"), QStringLiteral("%t %p")}));
        process.waitForFinished(timeout);
        QHash<QByteArray, QByteArray> found;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (const qsizetype blank = line.indexOf(' '); blank > 0) {
                found.insert(line.first(blank), line.mid(blank + 1));
            }
        }
        return found;
    }

    /** For what is too much to hear. */
    void stopListening() { kill(m_listener); }

private:
    void restartListener()
    {
        kill(m_listener);
        m_listener.start(
            QStringLiteral("mosquitto_sub"),
            client({QStringLiteral("-t"), QStringLiteral("#"), QStringLiteral("-F"), QStringLiteral("%r %t %p")}));
        publishUntilHeard();
    }

    [[nodiscard]] QStringList client(const QStringList &options) const
    {
        return QStringList {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                            QString::number(m_port)}
        + m_login + options;
    }

    [[nodiscard]] bool isUp() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1000);
    }

    void publishUntilHeard()
    {
        const QByteArray word = "ready" + QByteArray::number(++m_readies);
        for (int tries = 0; tries < 200 && !heard().contains(word); ++tries) {
            publish(QStringLiteral("test"), word);
            QTest::qWait(20);
        }
    }

    static void kill(QProcess &process)
    {
        process.kill();
        process.waitForFinished(timeout);
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QStringList m_login;
    QByteArray m_tls;
    QProcess m_broker;
    QProcess m_listener;
    QByteArray m_heard;
    int m_readies = 0;
};

} // namespace Rufzeichen
