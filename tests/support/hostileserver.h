// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>
#include <arpa/inet.h>
#include <functional>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace Rufzeichen {

/** Something on loopback that speaks PostgreSQL's protocol up to a point, and then does what no server should. */
class HostileServer
{
public:
    enum class Stage : quint8 {
        Login, ///< instead of an answer to the first message
        Question, ///< instead of an answer to the first question
        Idle, ///< once it is logged in, unasked
    };

    /** The deed gets the connection; it may go on for ever, since say() fails when the other side has closed it. */
    using Deed = std::function<void(const HostileServer &server)>;

    HostileServer(Stage stage, Deed deed)
        : m_stage(stage)
        , m_deed(std::move(deed))
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *const any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, any, length) != 0 || ::listen(m_listener, 4) != 0
            || ::getsockname(m_listener, any, &length) != 0) {
            qFatal("no hostile server");
        }
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] {
            serve();
            ::shutdown(m_socket, SHUT_RDWR);
        });
    }
    ~HostileServer()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(HostileServer)

    [[nodiscard]] quint16 port() const { return m_port; }

    /** False once nobody takes it any more. */
    [[nodiscard]] bool say(const QByteArray &bytes) const
    {
        return ::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }

    void sayForEver(const QByteArray &bytes) const
    {
        while (say(bytes)) { }
    }

    /** Says nothing until the other side has had enough. */
    void stall() const
    {
        char any = 0;
        while (::recv(m_socket, &any, 1, 0) > 0) { }
    }

    /** A message of the protocol; a length that is given is a lie. */
    [[nodiscard]] static QByteArray message(char type, const QByteArray &body, qint64 length = -1)
    {
        QByteArray bytes(5, type);
        qToBigEndian<quint32>(static_cast<quint32>(length < 0 ? body.size() + 4 : length), bytes.data() + 1);
        return bytes + body;
    }

    /** One column, of type jsonb. */
    [[nodiscard]] static QByteArray rowDescription()
    {
        return message('1', {}) + message('2', {})
            + message('T',
                      QByteArray::fromHex("0001") + QByteArray("state\0", 6)
                          + QByteArray::fromHex("00000000000000000edaffffffffffff0000"));
    }

private:
    // 0 where the connection has ended.
    [[nodiscard]] qint64 read(char *data, size_t size) const { return ::recv(m_socket, data, size, MSG_WAITALL); }

    // A message without a type, as the first one is.
    [[nodiscard]] quint32 readFirst() const
    {
        QByteArray head(8, '\0');
        if (read(head.data(), 8) != 8) {
            return 0;
        }
        QByteArray body(static_cast<qsizetype>(qFromBigEndian<quint32>(head.constData())) - 8, '\0');
        if (!body.isEmpty() && read(body.data(), static_cast<size_t>(body.size())) <= 0) {
            return 0;
        }
        return qFromBigEndian<quint32>(head.constData() + 4);
    }

    [[nodiscard]] bool readQuestion() const
    {
        QByteArray any(4096, '\0');
        return ::recv(m_socket, any.data(), static_cast<size_t>(any.size()), 0) > 0;
    }

    void serve()
    {
        m_socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        constexpr quint32 startUp = 196608; // version 3.0
        quint32 code = m_socket < 0 ? 0 : readFirst();
        while (code != 0 && code != startUp) {
            code = say("N") ? readFirst() : 0; // no TLS
        }
        if (code == 0) {
            return;
        }
        if (m_stage == Stage::Login) {
            m_deed(*this);
            return;
        }
        const QByteArray ready = message('Z', "I");
        if (say(message('R', QByteArray(4, '\0')) + ready) && readQuestion()
            && say(message('C', QByteArray("SET\0", 4)).repeated(3) + ready)
            && (m_stage == Stage::Idle || readQuestion())) {
            m_deed(*this);
        }
    }

    const Stage m_stage;
    const Deed m_deed;
    const int m_listener;
    int m_socket = -1;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace Rufzeichen
