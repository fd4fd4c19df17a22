// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/mqttpublisher.h"

#include "app/common/boxsync.h"
#include "app/common/linenames.h"
#include "app/common/waitingcalls.h"
#include "core/calls/callfeed.h"
#include "core/calls/callhistory.h"
#include "core/settings/installationkey.h"
#include "core/settings/settingsstore.h"
#include "core/settings/userfiles.h"

#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds wishPause = 1s; // whoever floods us with wishes has them done once a second
constexpr qsizetype mostLines = 50;

bool isOtherPlace(const MqttSettings &one, const MqttSettings &other)
{
    return one.host != other.host || one.prefix != other.prefix || one.discoveryPrefix != other.discoveryPrefix;
}

} // namespace

MqttBroker brokerOf(const MqttSettings &settings, const QString &password)
{
    return {.host = settings.host,
            .port = settings.port,
            .tls = settings.tls ? MqttTls::On : MqttTls::Off,
            .user = settings.user,
            .password = password};
}

MqttPublisher::MqttPublisher(const MqttSources &sources, const QString &library, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_connection(library)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    m_perform.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &MqttPublisher::tell);
    connect(&m_perform, &QTimer::timeout, this, &MqttPublisher::perform);
    connect(&m_connection, &MqttConnection::stateChanged, this, &MqttPublisher::takeState);
    connect(&m_connection, &MqttConnection::received, this, &MqttPublisher::takeMessage);
    connect(&sources.settings, &SettingsStore::changed, this, &MqttPublisher::takeSettings);
}

MqttPublisher::~MqttPublisher()
{
    m_connection.disconnect(this);
    stop();
}

void MqttPublisher::stop()
{
    m_isStarted = false;
    if (m_turn == MqttTurn::Ours) {
        m_connection.publish(HomeAssistant::offline(box()));
    }
    end();
}

void MqttPublisher::start()
{
    m_isStarted = true;
    for (const Call &call : m_sources.feed.running()) {
        m_phases.insert(call.key, call.phase);
    }
    connectSources();
    begin();
}

void MqttPublisher::connectSources()
{
    const auto tellSoon = [this] { m_tell.start(); };
    const auto readAgain = [this] {
        m_lastIsKnown = false;
        m_locals.reset();
        m_tell.start();
    };
    connect(&m_sources.history, &CallHistory::changed, this, readAgain);
    connect(&m_sources.history, &CallHistory::replaced, this, readAgain);
    connect(&m_sources.feed, &CallFeed::stateChanged, this, tellSoon);
    connect(&m_sources.names, &LineNames::changed, this, tellSoon);
    connect(&m_sources.box.messages(), &MessageStore::changed, this, tellSoon);
    connect(&m_sources.box.connection(), &BoxConnection::learnedChanged, this, tellSoon);
}

void MqttPublisher::setTurn(MqttTurn turn)
{
    if (std::exchange(m_turn, turn) != turn && m_isStarted) {
        end();
        begin();
    }
}

void MqttPublisher::restart()
{
    end();
    begin();
}

void MqttPublisher::takeSettings(const Settings &before, const Settings &after)
{
    if (!m_isStarted) {
        return;
    }
    if (before.mqtt == after.mqtt && before.callMonitor.host == after.callMonitor.host) {
        m_tell.start();
        return;
    }
    const bool isOther = before.callMonitor.host != after.callMonitor.host || isOtherPlace(before.mqtt, after.mqtt);
    if (isOther || !after.mqtt.enabled) {
        withdraw();
    }
    restart();
}

void MqttPublisher::begin()
{
    const MqttSettings &settings = m_sources.settings.inForce().mqtt;
    if (!m_isStarted || !settings.enabled || m_turn == MqttTurn::Others) {
        return;
    }
    readPrivacy();
    m_session = std::make_unique<QObject>();
    m_password.find(userOf(settings), m_session.get(), [this](const QString &password) { open(password); });
}

void MqttPublisher::open(const QString &password)
{
    const HomeBox home = box();
    MqttBroker broker = brokerOf(m_sources.settings.inForce().mqtt, password);
    broker.will = HomeAssistant::offline(home);
    broker.subscriptions << HomeAssistant::statusTopic(home);
    if (home.commands == HomeCommands::Allowed) {
        broker.subscriptions << HomeAssistant::markSeenTopic(home) << HomeAssistant::fetchTopic(home);
    }
    m_connection.start(broker);
}

void MqttPublisher::end()
{
    m_session.reset();
    m_wishes.clear();
    m_connection.stop();
}

// What was told is gone, for those too who come later.
void MqttPublisher::withdraw()
{
    for (auto each = m_told.cbegin(); each != m_told.cend(); ++each) {
        m_connection.publish({.topic = each.key(), .payload = {}, .retain = MqttRetain::Yes});
    }
    m_told.clear();
}

void MqttPublisher::takeState(const MqttState &state)
{
    if (state.phase == MqttState::Phase::Connected) {
        announceAgain();
    }
    Q_EMIT stateChanged(state);
}

// The broker may have lost all, or Home Assistant all that it had heard.
void MqttPublisher::announceAgain()
{
    for (QByteArray &payload : m_told) {
        payload = QByteArray();
    }
    tell();
}

// Each step of a call is told of once, whatever else changes about it.
void MqttPublisher::takeCall(const StoredCall &call)
{
    const QString &key = call.call.key;
    const bool isOver = call.call.phase == CallPhase::Ended;
    const auto former = m_phases.constFind(key);
    const bool isNews = former == m_phases.cend() ? !isOver : *former != call.call.phase;
    if (isOver) {
        m_phases.remove(key);
    } else {
        m_phases.insert(key, call.call.phase);
    }
    if (isNews && state().phase == MqttState::Phase::Connected) {
        const HomePrivacy hides = privacy();
        const MissedRule missed = m_sources.settings.inForce().notifications.missedRule(hides.plan);
        for (const MqttMessage &event : HomeAssistant::events(box(), call, missed, hides)) {
            m_connection.publish(event);
        }
    }
    const bool isLast = m_lastIncoming && m_lastIncoming->call.key == key;
    if (call.call.direction == CallDirection::Incoming && (isLast || (isNews && !isOver))) {
        m_lastIncoming = call;
        m_lastIsKnown = true;
    }
    if (m_locals && call.call.local && !m_locals->contains(*call.call.local)) {
        m_locals->append(*call.call.local);
    }
    m_tell.start();
}

// Only what was asked for comes here, but anybody may have sent it. What the broker kept is no wish of now.
void MqttPublisher::takeMessage(const MqttMessage &message)
{
    const bool isStatus = message.topic == HomeAssistant::statusTopic(box());
    const bool counts
        = isStatus ? message.payload == "online" : message.payload == "PRESS" && message.retain == MqttRetain::No;
    if (counts && !m_wishes.contains(message.topic)) {
        m_wishes.append(message.topic);
        if (!m_perform.isActive()) {
            perform();
        }
    }
}

void MqttPublisher::perform()
{
    if (m_wishes.isEmpty()) {
        return;
    }
    const HomeBox home = box();
    for (const QByteArray &wish : std::exchange(m_wishes, {})) {
        if (wish == HomeAssistant::statusTopic(home)) {
            announceAgain();
        } else if (wish == HomeAssistant::markSeenTopic(home)) {
            [[maybe_unused]] const auto marked = m_sources.history.markAllSeen(); // else the count stays as it is
        } else if (wish == HomeAssistant::fetchTopic(home)) {
            m_sources.box.sync();
        }
    }
    m_perform.start(wishPause);
}

// Only what has changed since it was told last.
void MqttPublisher::tell()
{
    if (state().phase != MqttState::Phase::Connected) {
        return;
    }
    HomeBox home = box();
    home.lines = lines();
    const QList<MqttMessage> all = HomeAssistant::discovery(home) + HomeAssistant::states(home, facts(), privacy())
        + QList {HomeAssistant::online(home)};
    const QHash<QByteArray, QByteArray> before = std::exchange(m_told, {});
    for (const MqttMessage &message : all) {
        if (before.value(message.topic) != message.payload) {
            m_connection.publish(message);
        }
        m_told.insert(message.topic, message.payload);
    }
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        if (!m_told.contains(each.key())) {
            m_connection.publish({.topic = each.key(), .payload = {}, .retain = MqttRetain::Yes});
        }
    }
}

// Without a key that is kept, numbers are masked, and lines are other ones after the next start.
void MqttPublisher::readPrivacy()
{
    const Masking masking = m_sources.settings.inForce().mqtt.masking;
    const auto key = masking == Masking::None ? std::nullopt : installationKey(UserFiles::pseudonymKey());
    m_key = key.value_or(randomKey());
    m_anonymizer
        = masking == Masking::Pseudonymous && !key ? Anonymizer(Masking::Masked) : Anonymizer(masking, m_key);
}

HomePrivacy MqttPublisher::privacy() const
{
    return {.anonymizer = m_anonymizer,
            .key = m_key,
            .plan = m_sources.box.connection().dialPlan(),
            .names = {.ofLine = [this](const QString &number) { return m_sources.names.ofLine(number); },
                      .ofPhone = [this](int extension) { return m_sources.names.ofPhone(extension); }}};
}

HomeBox MqttPublisher::box() const
{
    const Settings &settings = m_sources.settings.inForce();
    return {.id = HomeAssistant::boxId(m_sources.box.connection().udn(), settings.callMonitor.host),
            .host = settings.callMonitor.host,
            .version = QCoreApplication::applicationVersion(),
            .prefix = settings.mqtt.prefix,
            .discoveryPrefix = settings.mqtt.discoveryPrefix,
            .commands = settings.mqtt.commands ? HomeCommands::Allowed : HomeCommands::Refused};
}

// Those that the box has told, that the user has named, and that calls have had: each once, however it is written.
QList<HomeLine> MqttPublisher::lines()
{
    if (!m_locals) {
        m_locals = m_sources.history.reader().unsortedLocals();
    }
    QStringList numbers = m_sources.settings.inForce().lines.names.keys() + m_locals.value_or(QStringList());
    for (const OwnNumber &own : m_sources.box.connection().ownNumbers()) {
        numbers.append(own.number);
    }
    numbers.removeAll(QString());
    const HomePrivacy hides = privacy();
    QMap<QString, HomeLine> lines;
    for (const QString &number : numbers) {
        const HomeLine line = HomeAssistant::line(number, hides);
        if (lines.size() < mostLines && !lines.contains(line.id)) {
            lines.insert(line.id, line);
        }
    }
    return lines.values();
}

HomeFacts MqttPublisher::facts()
{
    if (!m_lastIsKnown) {
        CallQuery query;
        query.filter = CallFilter::Incoming;
        const auto last = m_sources.history.reader().calls(query, 1);
        m_lastIncoming = last && !last->isEmpty() ? std::optional(last->constFirst()) : std::nullopt;
        m_lastIsKnown = last.has_value();
    }
    HomeFacts facts {.connection = m_sources.monitor.state().phase,
                     .lastIncoming = m_lastIncoming,
                     .missed = m_sources.waiting.missed(),
                     .toCallBack = m_sources.waiting.toCallBack(),
                     .newMessages = m_sources.box.messages().newCount()};
    for (const Call &call : m_sources.feed.running()) {
        const QString remote = call.remote.value_or(QString());
        facts.running.append({.call = call, .party = m_sources.history.reader().party(remote).value_or(Party())});
    }
    return facts;
}

} // namespace Rufzeichen
