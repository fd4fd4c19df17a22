// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/homeassistant.h"
#include "app/common/serverpassword.h"
#include "core/mqtt/mqttconnection.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace Rufzeichen {

class BoxSync;
class CallFeed;
class CallHistory;
class CallMonitor;
class LineNames;
class SettingsStore;
class WaitingCalls;
struct Settings;

/** Whom the publisher asks. All must outlive it. */
struct MqttSources {
    const SettingsStore &settings;
    CallHistory &history;
    const CallMonitor &monitor;
    const CallFeed &feed;
    BoxSync &box;
    WaitingCalls &waiting;
    const LineNames &names;
};

/** The broker of the settings; nothing is told or heard there. */
[[nodiscard]] MqttBroker brokerOf(const MqttSettings &settings, const QString &password);

/** Which program of this user tells the broker of a history's calls. */
enum class MqttTurn : quint8 { Ours, Others };

/**
 * Tells calls and how things stand to the broker of a home automation, as long as the settings want that. Keeps only
 * what it has told: all else it asks for, from those whose fact it is.
 */
class MqttPublisher : public QObject
{
    Q_OBJECT
public:
    /** @p sources as above. @p library as in MqttConnection. */
    explicit MqttPublisher(const MqttSources &sources, const QString &library = {}, QObject *parent = nullptr);

    /** Says good-bye to the broker. */
    ~MqttPublisher() override;

    /** From now on the settings are followed. The history is open. */
    void start();

    /** While it is another program's turn, nothing is sent. */
    void setTurn(MqttTurn turn);

    /** Logs in anew: another password is known. */
    void restart();

    /** Says good-bye to the broker, before others are told that this program ends. */
    void stop();

    /** A call has begun, gone on or ended. */
    void takeCall(const StoredCall &call);

    [[nodiscard]] ServerPassword &password() { return m_password; }

    [[nodiscard]] const MqttState &state() const { return m_connection.state(); }

Q_SIGNALS:
    void stateChanged(const MqttState &state);

private:
    void connectSources();
    void takeSettings(const Settings &before, const Settings &after);
    void begin();
    void open(const QString &password);
    void end();
    void withdraw();
    void takeState(const MqttState &state);
    void takeMessage(const MqttMessage &message);
    void announceAgain();
    void perform();
    void tell();
    void readPrivacy();
    [[nodiscard]] HomePrivacy privacy() const;
    [[nodiscard]] HomeBox box() const;
    [[nodiscard]] QList<HomeLine> lines();
    [[nodiscard]] HomeFacts facts();

    const MqttSources m_sources;
    MqttConnection m_connection;
    ServerPassword m_password;
    std::unique_ptr<QObject> m_session; // context of the question for the password
    MqttTurn m_turn = MqttTurn::Ours;
    bool m_isStarted = false;
    Anonymizer m_anonymizer;
    QByteArray m_key; // of the installation
    QHash<QByteArray, QByteArray> m_told; // retained payloads by topic; null: on an earlier connection
    QHash<QString, CallPhase> m_phases; // of running calls by key, as they were told
    std::optional<StoredCall> m_lastIncoming; // if m_lastIsKnown
    bool m_lastIsKnown = false;
    std::optional<QStringList> m_locals; // own numbers that calls have had; nothing: to be read
    QList<QByteArray> m_wishes; // topics of commands, once each
    QTimer m_tell; // gathers changes that come together
    QTimer m_perform; // likewise wishes, however many come
};

} // namespace Rufzeichen
