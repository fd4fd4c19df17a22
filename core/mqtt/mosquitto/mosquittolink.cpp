// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mqtt/mosquitto/mosquittolink.h"

#include "core/mqtt/mqttqueue.h"

#include <QObject>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <fcntl.h>
#include <mosquitto.h>
#include <mutex>
#include <optional>
#include <poll.h>
#include <unistd.h>

namespace Rufzeichen {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/** What both threads know: under the mutex, but for the pipe. */
struct LinkDesk {
    LinkDesk()
    {
        if (::pipe(pipe.data()) == 0) {
            for (const int end : pipe) {
                ::fcntl(end, F_SETFD, FD_CLOEXEC);
                ::fcntl(end, F_SETFL, O_NONBLOCK);
            }
        }
    }
    ~LinkDesk()
    {
        for (const int end : pipe) {
            if (end >= 0) {
                ::close(end);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(LinkDesk)

    /** Lets the link's thread look. A full pipe has woken it already. */
    void wake() const
    {
        const char any = 0;
        [[maybe_unused]] const auto written = ::write(pipe[1], &any, 1);
    }

    std::mutex mutex;
    std::condition_variable hasEnded;
    std::array<int, 2> pipe {-1, -1};
    MqttQueue queue;
    QObject *receiver = nullptr; // null: nobody is told any more
    int untaken = 0; // messages that were received and not yet looked at
    bool isToEnd = false;
    bool isOver = false;
};

namespace {

constexpr int keepAlive = 60; // seconds of silence, then the broker is asked whether it is there
constexpr std::chrono::milliseconds look = 15s; // at the latest: for that
constexpr std::chrono::milliseconds answerTime = 10s; // of a broker, for a connection
constexpr std::chrono::milliseconds farewellTime = 800ms;
constexpr int mostOnTheWay = 32; // messages that the library has and the system has not
constexpr int mostUntaken = 32;

MqttFailure meaningOf(int code, int systemError)
{
    switch (code) {
    case MOSQ_ERR_EAI:
        return MqttFailure::HostNotFound;
    case MOSQ_ERR_TLS:
    case MOSQ_ERR_TLS_HANDSHAKE:
        return MqttFailure::Untrusted;
    case MOSQ_ERR_AUTH:
        return MqttFailure::WrongLogin;
    case MOSQ_ERR_ERRNO:
        return systemError == ECONNREFUSED ? MqttFailure::Refused : MqttFailure::Network;
    default:
        return MqttFailure::Network;
    }
}

// What a broker answers to a login: MQTT 3.1.1, 3.2.2.3.
MqttFailure meaningOfAnswer(int code)
{
    constexpr int wrongPassword = 4;
    constexpr int notAuthorised = 5;
    return code == wrongPassword || code == notAuthorised ? MqttFailure::WrongLogin : MqttFailure::Network;
}

/** The link's thread: one connection from its beginning to its end. */
class LinkThread
{
public:
    LinkThread(std::shared_ptr<LinkDesk> desk, MqttBroker broker, MqttEvents events)
        : m_desk(std::move(desk))
        , m_broker(std::move(broker))
        , m_events(std::move(events))
    {
    }

    void run()
    {
        blockSignals();
        m_client.reset(mosquitto_new(nullptr, true, this));
        if (m_client) {
            const MqttFailure failure = connect() ? serve() : m_failure;
            m_client.reset();
            tell([ended = m_events.ended, failure] { ended(failure); });
        }
        const std::lock_guard lock(m_desk->mutex);
        m_desk->isOver = true;
        m_desk->hasEnded.notify_all();
    }

private:
    struct Destroy {
        void operator()(mosquitto *client) const { mosquitto_destroy(client); }
    };

    // They are for the program's first thread; and writing to a closed TLS connection is an error, not an end.
    static void blockSignals()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, nullptr);
    }

    template <typename Function> void tell(const Function &function)
    {
        const std::lock_guard lock(m_desk->mutex);
        if (m_desk->receiver != nullptr) {
            QMetaObject::invokeMethod(
                m_desk->receiver,
                [desk = m_desk, function] {
                    if (desk->receiver != nullptr) { // which only this thread changes
                        function();
                    }
                },
                Qt::QueuedConnection);
        }
    }

    bool connect()
    {
        mosquitto *const client = m_client.get();
        mosquitto_connect_callback_set(
            client, [](mosquitto *, void *self, int code) { static_cast<LinkThread *>(self)->takeAnswer(code); });
        mosquitto_publish_callback_set(
            client, [](mosquitto *, void *self, int) { --static_cast<LinkThread *>(self)->m_onTheWay; });
        mosquitto_message_callback_set(client, [](mosquitto *, void *self, const mosquitto_message *message) {
            static_cast<LinkThread *>(self)->takeMessage(*message);
        });
        mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
        const MqttMessage &will = m_broker.will;
        if (!will.topic.isEmpty()) {
            mosquitto_will_set(client, will.topic.constData(), static_cast<int>(will.payload.size()),
                               will.payload.constData(), 0, will.retain == MqttRetain::Yes);
        }
        if (!m_broker.user.isEmpty()) {
            mosquitto_username_pw_set(client, m_broker.user.toUtf8().constData(),
                                      m_broker.password.toUtf8().constData());
        }
        if (m_broker.tls == MqttTls::On) {
            mosquitto_int_option(client, MOSQ_OPT_TLS_USE_OS_CERTS, 1);
            mosquitto_tls_opts_set(client, 1, nullptr, nullptr); // 1: the certificate is verified
        }
        const int code
            = mosquitto_connect_async(client, m_broker.host.toUtf8().constData(), m_broker.port, keepAlive);
        if (code != MOSQ_ERR_SUCCESS) {
            m_failure = meaningOf(code, errno);
            return false;
        }
        ::fcntl(mosquitto_socket(client), F_SETFD, FD_CLOEXEC);
        return true;
    }

    MqttFailure serve()
    {
        const Clock::time_point answerUntil = Clock::now() + answerTime;
        std::optional<Clock::time_point> farewellUntil;
        while (true) {
            const int code = mosquitto_loop(m_client.get(), 0, 1);
            if (code != MOSQ_ERR_SUCCESS || m_failure != MqttFailure::None) {
                return m_failure != MqttFailure::None ? m_failure : meaningOf(code, errno);
            }
            if (!m_isConnected && Clock::now() > answerUntil) {
                return MqttFailure::Timeout;
            }
            sendWaiting();
            if (isToEnd()) {
                farewellUntil = farewellUntil.value_or(Clock::now() + farewellTime);
                if (!m_isConnected || isSent() || Clock::now() > *farewellUntil) {
                    mosquitto_disconnect(m_client.get());
                    mosquitto_loop(m_client.get(), 0, 1);
                    return MqttFailure::None;
                }
            }
            wait(farewellUntil ? 50ms : m_isConnected ? look : std::chrono::milliseconds(500ms));
        }
    }

    void sendWaiting()
    {
        while (m_isConnected && m_onTheWay < mostOnTheWay) {
            const std::optional<MqttMessage> message = takeWaiting();
            if (!message) {
                return;
            }
            const int code = mosquitto_publish(m_client.get(), nullptr, message->topic.constData(),
                                               static_cast<int>(message->payload.size()),
                                               message->payload.constData(), 0, message->retain == MqttRetain::Yes);
            m_onTheWay += code == MOSQ_ERR_SUCCESS ? 1 : 0;
        }
    }

    void wait(std::chrono::milliseconds longest)
    {
        const bool writes = mosquitto_want_write(m_client.get());
        std::array<pollfd, 2> files {{
            {.fd = mosquitto_socket(m_client.get()),
             .events = static_cast<short>(writes ? POLLIN | POLLOUT : POLLIN),
             .revents = 0},
            {.fd = m_desk->pipe[0], .events = POLLIN, .revents = 0},
        }};
        ::poll(files.data(), files.size(), static_cast<int>(longest.count()));
        std::array<char, 64> any {};
        while (::read(m_desk->pipe[0], any.data(), any.size()) > 0) { }
    }

    void takeAnswer(int code)
    {
        if (code != 0) {
            m_failure = meaningOfAnswer(code);
            return;
        }
        for (const QByteArray &topic : m_broker.subscriptions) {
            mosquitto_subscribe(m_client.get(), nullptr, topic.constData(), 0);
        }
        m_isConnected = true;
        tell(m_events.connected);
    }

    // The broker may send what nobody has asked for, as much as it likes.
    void takeMessage(const mosquitto_message &message)
    {
        const QByteArray topic(message.topic);
        if (!m_broker.subscriptions.contains(topic) || message.payloadlen > longestMqttPayload || !countUntaken()) {
            return;
        }
        const MqttMessage received {.topic = topic,
                                    .payload
                                    = QByteArray(static_cast<const char *>(message.payload), message.payloadlen),
                                    .retain = message.retain ? MqttRetain::Yes : MqttRetain::No};
        tell([desk = m_desk, take = m_events.received, received] {
            {
                const std::lock_guard lock(desk->mutex);
                --desk->untaken;
            }
            take(received);
        });
    }

    [[nodiscard]] bool countUntaken()
    {
        const std::lock_guard lock(m_desk->mutex);
        if (m_desk->untaken >= mostUntaken) {
            return false;
        }
        ++m_desk->untaken;
        return true;
    }

    [[nodiscard]] std::optional<MqttMessage> takeWaiting()
    {
        const std::lock_guard lock(m_desk->mutex);
        return m_desk->queue.take();
    }

    [[nodiscard]] bool isToEnd()
    {
        const std::lock_guard lock(m_desk->mutex);
        return m_desk->isToEnd;
    }

    [[nodiscard]] bool isSent()
    {
        const std::lock_guard lock(m_desk->mutex);
        return m_desk->queue.isEmpty() && m_onTheWay == 0;
    }

    const std::shared_ptr<LinkDesk> m_desk;
    const MqttBroker m_broker;
    const MqttEvents m_events;
    std::unique_ptr<mosquitto, Destroy> m_client;
    MqttFailure m_failure = MqttFailure::None;
    bool m_isConnected = false;
    int m_onTheWay = 0;
};

void initialiseLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { mosquitto_lib_init(); });
}

} // namespace

MosquittoLink::MosquittoLink(const MqttBroker &broker, QObject *receiver, const MqttEvents &events)
    : m_desk(std::make_shared<LinkDesk>())
{
    initialiseLibrary();
    m_desk->receiver = receiver;
    m_thread = std::thread([desk = m_desk, broker, events] { LinkThread(desk, broker, events).run(); });
}

// Where a name server is silent, libmosquitto waits for it: nobody else does.
MosquittoLink::~MosquittoLink()
{
    std::unique_lock lock(m_desk->mutex);
    m_desk->receiver = nullptr;
    m_desk->isToEnd = true;
    m_desk->wake();
    const bool isOver = m_desk->hasEnded.wait_for(lock, 1s, [this] { return m_desk->isOver; });
    lock.unlock();
    if (isOver) {
        m_thread.join();
    } else {
        m_thread.detach();
    }
}

void MosquittoLink::publish(const MqttMessage &message)
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->queue.add(message);
    m_desk->wake();
}

} // namespace Rufzeichen
