// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mqtt/mqttconnection.h"

#include "core/http/hostaddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QPluginLoader>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds proven = 10s;
constexpr std::chrono::milliseconds afterRefusal = 60s; // a wrong password seldom gets right by itself

QString installedLibrary()
{
    return u"%1/%2/rufzeichen-mqtt"_s.arg(QCoreApplication::applicationDirPath(),
                                          QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER));
}

} // namespace

MqttConnection::MqttConnection(QString library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_backoff(proven)
{
    m_clock.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MqttConnection::tryNow);
}

MqttConnection::~MqttConnection() = default;

void MqttConnection::start(const MqttBroker &broker)
{
    stop();
    m_broker = broker;
    m_backoff.restart(std::chrono::milliseconds(m_clock.elapsed()));
    setState({.phase = MqttState::Phase::Connecting});
    tryNow();
}

void MqttConnection::stop()
{
    m_again.stop();
    m_attempt.reset();
    m_link.reset();
    setState({});
}

void MqttConnection::publish(const MqttMessage &message)
{
    if (m_state.phase == MqttState::Phase::Connected) {
        m_link->publish(message);
    }
}

void MqttConnection::tryNow()
{
    m_backoff.noteTry(std::chrono::milliseconds(m_clock.elapsed()));
    m_attempt = std::make_unique<QObject>();
    lookUpHost(m_broker.host, m_attempt.get(), [this](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty()) {
            takeEnd(MqttFailure::HostNotFound);
            return;
        }
        if (m_broker.tls == MqttTls::On) {
            open(m_broker.host); // whose name the certificate has
            return;
        }
        const auto found = std::find_if(addresses.begin(), addresses.end(), isPrivate);
        if (found == addresses.end()) {
            takeEnd(MqttFailure::NotPrivate);
        } else {
            open(found->toString());
        }
    });
}

void MqttConnection::open(const QString &host)
{
    QPluginLoader loader(m_library.isEmpty() ? installedLibrary() : m_library);
    auto *const library = qobject_cast<MqttLibrary *>(loader.instance());
    if (library == nullptr) {
        setState({.phase = MqttState::Phase::Connecting, .failure = MqttFailure::NoLibrary});
        return; // and that stays so as long as the program runs
    }
    MqttBroker broker = m_broker;
    broker.host = host;
    m_link = library->open(broker, this,
                           {.connected = [this] { takeConnected(); },
                            .ended = [this](MqttFailure failure) { takeEnd(failure); },
                            .received = [this](const MqttMessage &message) { Q_EMIT received(message); }});
}

void MqttConnection::takeConnected()
{
    m_backoff.noteConnection(std::chrono::milliseconds(m_clock.elapsed()));
    setState({.phase = MqttState::Phase::Connected});
}

void MqttConnection::takeEnd(MqttFailure failure)
{
    m_link.reset();
    const auto pause = m_backoff.noteEnd(std::chrono::milliseconds(m_clock.elapsed()));
    m_again.start(failure == MqttFailure::WrongLogin ? std::max(pause, afterRefusal) : pause);
    setState({.phase = MqttState::Phase::Connecting, .failure = failure});
}

void MqttConnection::setState(const MqttState &state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace Rufzeichen
