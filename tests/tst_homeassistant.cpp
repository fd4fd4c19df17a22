// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/homeassistant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QString caller = u"01755290123"_s;
const QString office = u"732123"_s;

StoredCall callOf(CallPhase phase, const QString &local = office, const QString &remote = caller)
{
    StoredCall call;
    call.call.key = u"key"_s;
    call.call.phase = phase;
    call.call.direction = CallDirection::Incoming;
    call.call.remote = remote;
    call.call.local = local;
    call.party.name = u"Anna \"Ännchen\""_s;
    call.note = u"secret"_s;
    call.numberNote = u"secret"_s;
    call.claimant = u"Berta"_s;
    return call;
}

HomePrivacy privacyOf(Masking masking)
{
    const QByteArray key(32, 'k');
    return {.anonymizer = Anonymizer(masking, key),
            .key = key,
            .plan = {},
            .names = {.ofLine = [](const QString &number) { return number == office ? u"Office"_s : QString(); }}};
}

HomeBox boxOf(Masking masking, HomeCommands commands = HomeCommands::Refused)
{
    return {.id = HomeAssistant::boxId(u"uuid:1"_s, u"fritz.box"_s),
            .host = u"fritz.box"_s,
            .version = u"1.0"_s,
            .prefix = u"rufzeichen"_s,
            .discoveryPrefix = u"homeassistant"_s,
            .commands = commands,
            .lines = {HomeAssistant::line(office, privacyOf(masking))}};
}

QJsonObject objectOf(const QByteArray &payload)
{
    return QJsonDocument::fromJson(payload).object();
}

QByteArray payloadOf(const QList<MqttMessage> &messages, const QByteArray &topic)
{
    for (const MqttMessage &message : messages) {
        if (message.topic == topic) {
            return message.payload;
        }
    }
    return {};
}

} // namespace

/** What home automations are told. */
class TestHomeAssistant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void topicPartsArePlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("host") << u"fritz.box"_s << u"fritz_box"_s;
        QTest::newRow("IPv6") << u"fd00::1"_s << u"fd00__1"_s;
        QTest::newRow("wildcards") << u"a/#+$"_s << u"a____"_s;
        QTest::newRow("empty") << QString() << u"_"_s;
        QTest::newRow("umlaut, zero") << (u"ä"_s + QChar(0) + u"B-9"_s) << u"__B-9"_s;
    }
    void topicPartsArePlain()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QCOMPARE(HomeAssistant::topicPart(text), part);
    }

    void aBoxIsKnownByItsUdnElseByItsHost()
    {
        const QString udn = u"uuid:75802409"_s;
        QCOMPARE(HomeAssistant::boxId(udn, u"fritz.box"_s), HomeAssistant::boxId(udn, u"192.168.178.1"_s));
        QCOMPARE_NE(HomeAssistant::boxId({}, u"fritz.box"_s), HomeAssistant::boxId({}, u"192.168.178.1"_s));
    }

    // Each message of discovery as Home Assistant wants it: one device, ids that occur once, topics that are told.
    void discoveryIsWhole()
    {
        const HomeBox box = boxOf(Masking::None, HomeCommands::Allowed);
        const HomePrivacy privacy = privacyOf(Masking::None);
        QSet<QByteArray> told {"rufzeichen/fritz_box/event", "rufzeichen/fritz_box/line/732123/event"};
        for (const MqttMessage &state : HomeAssistant::states(box, {}, privacy)) {
            told.insert(state.topic);
        }
        QSet<QString> ids;
        QStringList topics;
        for (const MqttMessage &message : HomeAssistant::discovery(box)) {
            QCOMPARE(message.retain, MqttRetain::Yes);
            const QJsonObject object = objectOf(message.payload);
            QVERIFY2(!object.isEmpty(), message.payload);
            ids.insert(object[u"unique_id"_s].toString());
            QCOMPARE(object[u"device"_s][u"identifiers"_s].toArray().size(), 1);
            QCOMPARE(object[u"availability_topic"_s].toString(), u"rufzeichen/fritz_box/availability"_s);
            QVERIFY(!object[u"name"_s].toString().isEmpty());
            for (const QString &key : {u"state_topic"_s, u"json_attributes_topic"_s}) {
                const QByteArray topic = object[key].toString().toUtf8();
                QVERIFY2(topic.isEmpty() || told.contains(topic), topic);
            }
            topics.append(QString::fromUtf8(message.topic).section(u'/', 1, 1) + u'/'
                          + QString::fromUtf8(message.topic).section(u'/', 3, 3));
        }
        QCOMPARE(ids.size(), topics.size());
        QCOMPARE(topics,
                 (QStringList {u"binary_sensor/connection"_s, u"sensor/last_caller"_s, u"sensor/missed"_s,
                               u"sensor/to_call_back"_s, u"sensor/new_messages"_s, u"event/calls"_s,
                               u"sensor/line_732123"_s, u"event/calls_732123"_s, u"button/mark_seen"_s,
                               u"button/fetch"_s}));
    }

    void withoutLeaveThereAreNoButtons()
    {
        for (const MqttMessage &message : HomeAssistant::discovery(boxOf(Masking::None))) {
            QVERIFY2(!message.topic.contains("/button/") && !message.payload.contains("command"), message.topic);
        }
    }

    void aLineHasTheStateOfItsForemostCall_data()
    {
        QTest::addColumn<QList<CallPhase>>("phases");
        QTest::addColumn<QString>("state");
        QTest::newRow("none") << QList<CallPhase> {} << u"idle"_s;
        QTest::newRow("rings") << QList {CallPhase::Ringing} << u"ringing"_s;
        QTest::newRow("dials") << QList {CallPhase::Dialling} << u"dialling"_s;
        QTest::newRow("talks, another rings") << QList {CallPhase::Talking, CallPhase::Ringing} << u"talking"_s;
        QTest::newRow("dials, another rings") << QList {CallPhase::Dialling, CallPhase::Ringing} << u"ringing"_s;
    }
    void aLineHasTheStateOfItsForemostCall()
    {
        QFETCH(QList<CallPhase>, phases);
        QFETCH(QString, state);
        HomeFacts facts;
        for (const CallPhase phase : phases) {
            facts.running.append(callOf(phase));
        }
        facts.running.append(callOf(CallPhase::Talking, u"732124"_s)); // on another line
        const auto messages = HomeAssistant::states(boxOf(Masking::None), facts, privacyOf(Masking::None));
        const QJsonObject line = objectOf(payloadOf(messages, "rufzeichen/fritz_box/line/732123/state"));
        QCOMPARE(line[u"state"_s].toString(), state);
        QCOMPARE(line[u"calls"_s].toArray().size(), phases.size());
    }

    void statesSayHowThingsStand()
    {
        HomeFacts facts {.connection = CallMonitorState::Phase::Connected,
                         .lastIncoming = callOf(CallPhase::Ended),
                         .missed = 3,
                         .newMessages = 2};
        const HomePrivacy privacy = privacyOf(Masking::None);
        auto messages = HomeAssistant::states(boxOf(Masking::None), facts, privacy);
        QCOMPARE(payloadOf(messages, "rufzeichen/fritz_box/connection"), "ON");
        QCOMPARE(payloadOf(messages, "rufzeichen/fritz_box/missed"), "3");
        QCOMPARE(payloadOf(messages, "rufzeichen/fritz_box/to_call_back"), "None");
        QCOMPARE(payloadOf(messages, "rufzeichen/fritz_box/new_messages"), "2");
        QJsonObject last = objectOf(payloadOf(messages, "rufzeichen/fritz_box/last_caller"));
        QCOMPARE(last[u"state"_s].toString(), u"Anna \"Ännchen\""_s);
        QCOMPARE(last[u"remote"_s].toString(), caller);
        QCOMPARE(last[u"localName"_s].toString(), u"Office"_s);
        QVERIFY(!last.contains(u"note"_s) && !last.contains(u"numberNote"_s) && !last.contains(u"claimant"_s));
        facts.lastIncoming->call.remote = QString();
        facts.lastIncoming->party = {};
        messages = HomeAssistant::states(boxOf(Masking::None), facts, privacy);
        last = objectOf(payloadOf(messages, "rufzeichen/fritz_box/last_caller"));
        QCOMPARE(last[u"state"_s].toString(), u"Withheld"_s);
        facts.lastIncoming->party.name = QString(5000, u'ä');
        messages = HomeAssistant::states(boxOf(Masking::None), facts, privacy);
        last = objectOf(payloadOf(messages, "rufzeichen/fritz_box/last_caller"));
        QVERIFY(last[u"state"_s].toString().size() <= 255);
    }

    void eachStepIsAnEvent_data()
    {
        QTest::addColumn<CallPhase>("phase");
        QTest::addColumn<std::optional<CallOutcome>>("outcome");
        QTest::addColumn<QString>("type");
        const std::optional<CallOutcome> none;
        QTest::newRow("rings") << CallPhase::Ringing << none << u"ring"_s;
        QTest::newRow("dials") << CallPhase::Dialling << none << u"call"_s;
        QTest::newRow("talks") << CallPhase::Talking << none << u"connect"_s;
        QTest::newRow("answered") << CallPhase::Ended << std::optional(CallOutcome::Answered) << u"disconnect"_s;
        QTest::newRow("missed") << CallPhase::Ended << std::optional(CallOutcome::Missed) << u"missed"_s;
    }
    void eachStepIsAnEvent()
    {
        QFETCH(CallPhase, phase);
        QFETCH(std::optional<CallOutcome>, outcome);
        QFETCH(QString, type);
        StoredCall call = callOf(phase);
        call.call.outcome = outcome;
        const auto events = HomeAssistant::events(boxOf(Masking::None), call, {}, privacyOf(Masking::None));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].topic, "rufzeichen/fritz_box/line/732123/event");
        QCOMPARE(events[1].topic, "rufzeichen/fritz_box/event");
        for (const MqttMessage &event : events) {
            QCOMPARE(event.retain, MqttRetain::No);
            QCOMPARE(objectOf(event.payload)[u"event_type"_s].toString(), type);
        }
    }

    void hiddenNumbersAreNowhere_data()
    {
        QTest::addColumn<Masking>("masking");
        QTest::newRow("masked") << Masking::Masked;
        QTest::newRow("pseudonymous") << Masking::Pseudonymous;
    }
    void hiddenNumbersAreNowhere()
    {
        QFETCH(Masking, masking);
        const HomePrivacy privacy = privacyOf(masking);
        const StoredCall call = callOf(CallPhase::Talking);
        const HomeBox box = boxOf(masking, HomeCommands::Allowed);
        const QList<MqttMessage> all = HomeAssistant::discovery(box)
            + HomeAssistant::states(box, {.running = {call}, .lastIncoming = call}, privacy)
            + HomeAssistant::events(box, call, {}, privacy);
        for (const MqttMessage &message : all) {
            for (const QByteArray &secret :
                 {caller.toUtf8(), office.toUtf8(), QByteArray("nna"), QByteArray("Office"), QByteArray("secret")}) {
                QVERIFY2(!message.topic.contains(secret) && !message.payload.contains(secret), message.payload);
            }
        }
        // Two lines that look alike when they are masked stay two.
        QCOMPARE_NE(HomeAssistant::line(office, privacy).id, HomeAssistant::line(u"732124"_s, privacy).id);
    }

    // Each message is valid, whatever a box sends.
    void nothingBreaksTheMessages()
    {
        const QString wild = u"\"\\{}/#+\n\u0000\u2028"_s + QChar(0xd800);
        StoredCall call = callOf(CallPhase::Ringing, wild, wild);
        call.party.name = wild;
        const HomePrivacy privacy = privacyOf(Masking::None);
        HomeBox box = boxOf(Masking::None);
        box.lines = {HomeAssistant::line(wild, privacy)};
        const QList<MqttMessage> all = HomeAssistant::discovery(box)
            + HomeAssistant::states(box, {.running = {call}, .lastIncoming = call}, privacy)
            + HomeAssistant::events(box, call, {}, privacy);
        for (const MqttMessage &message : all) {
            QVERIFY(!message.topic.contains('#') && !message.topic.contains('+') && !message.topic.contains('\0')
                    && !message.topic.contains('\n'));
            QVERIFY(QString::fromUtf8(message.payload).toUtf8() == message.payload);
            if (message.payload.startsWith('{')) {
                QVERIFY2(!objectOf(message.payload).isEmpty(), message.payload);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHomeAssistant)
#include "tst_homeassistant.moc"
