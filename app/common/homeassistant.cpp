// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/homeassistant.h"

#include "core/calls/callwords.h"
#include "core/calls/missedcall.h"
#include "core/numbers/canonicalnumber.h"
#include "ui/writers/calljson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestState = 200; // characters: Home Assistant takes 255
constexpr qsizetype hashBytes = 6;

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString shortHash(const QByteArray &hash)
{
    return QString::fromLatin1(hash.first(hashBytes).toHex());
}

QByteArray topic(const HomeBox &box, const QString &rest)
{
    return (box.prefix + u'/' + HomeAssistant::topicPart(box.host) + u'/' + rest).toUtf8();
}

QString lineTopic(const QString &id, const QString &rest)
{
    return "line/"_L1 + id + u'/' + rest;
}

MqttMessage kept(const QByteArray &topic, const QByteArray &payload)
{
    return {.topic = topic, .payload = payload, .retain = MqttRetain::Yes};
}

QString numberId(const QString &number, const HomePrivacy &privacy)
{
    const QString canonical = canonicalNumber(number, privacy.plan);
    const QString known = canonical.isEmpty() ? number : canonical;
    if (privacy.anonymizer.masking() == Masking::None) {
        const QString plain = known.startsWith(u'+') ? known.mid(1) : known;
        return HomeAssistant::topicPart(plain);
    }
    return shortHash(QMessageAuthenticationCode::hash(known.toUtf8(), privacy.key, QCryptographicHash::Sha256));
}

// The keys that scripts know, of a call in which nothing is to be hidden any more.
QJsonObject callObject(const StoredCall &call, const HomePrivacy &privacy)
{
    const OwnNames names = privacy.anonymizer.masking() == Masking::None ? privacy.names : OwnNames();
    QJsonObject object = QJsonDocument::fromJson(CallJson::of(call.anonymized(privacy.anonymizer), names)).object();
    object.remove(u"type"_s); // nothing else comes here
    object.remove(u"note"_s); // what somebody has written is for that person
    object.remove(u"numberNote"_s);
    object.remove(u"claimant"_s); // nor is it said who works there
    return object;
}

/** A kind of entity, and what Home Assistant is told of it. */
struct Entity {
    QString component;
    QString id;
    QJsonObject fields;
};

MqttMessage discoveryMessage(const HomeBox &box, const QJsonObject &device, const Entity &entity)
{
    QJsonObject fields = entity.fields;
    fields[u"unique_id"_s] = u"rufzeichen_%1_%2"_s.arg(box.id, entity.id);
    fields[u"availability_topic"_s] = QString::fromUtf8(HomeAssistant::availabilityTopic(box));
    fields[u"device"_s] = device;
    fields[u"origin"_s] = QJsonObject {{u"name"_s, u"Rufzeichen"_s}, {u"sw_version"_s, box.version}};
    const QString topic
        = u"%1/%2/rufzeichen_%3/%4/config"_s.arg(box.discoveryPrefix, entity.component, box.id, entity.id);
    return kept(topic.toUtf8(), jsonText(fields));
}

QJsonObject stateFields(const HomeBox &box, const QString &name, const QString &icon, const QString &rest)
{
    return {{u"name"_s, name}, {u"icon"_s, icon}, {u"state_topic"_s, QString::fromUtf8(topic(box, rest))}};
}

// The state is one value of an object, and all of it are its attributes.
QJsonObject objectFields(const HomeBox &box, const QString &name, const QString &icon, const QString &rest)
{
    QJsonObject fields = stateFields(box, name, icon, rest);
    fields[u"json_attributes_topic"_s] = QString::fromUtf8(topic(box, rest));
    fields[u"value_template"_s] = u"{{ value_json.state }}"_s;
    return fields;
}

QJsonObject eventFields(const HomeBox &box, const QString &name, const QString &rest)
{
    QJsonObject fields = stateFields(box, name, u"mdi:phone-ring"_s, rest);
    fields[u"event_types"_s] = QJsonArray {u"ring"_s, u"call"_s, u"connect"_s, u"disconnect"_s, u"missed"_s};
    return fields;
}

QJsonObject lineFields(const HomeBox &box, const HomeLine &line)
{
    QJsonObject fields = objectFields(box, line.name, u"mdi:phone-classic"_s, lineTopic(line.id, u"state"_s));
    fields[u"device_class"_s] = u"enum"_s;
    fields[u"options"_s] = QJsonArray {u"idle"_s, u"ringing"_s, u"dialling"_s, u"talking"_s};
    return fields;
}

QJsonObject buttonFields(const QString &name, const QString &icon, const QByteArray &topic)
{
    return {{u"name"_s, name},
            {u"icon"_s, icon},
            {u"command_topic"_s, QString::fromUtf8(topic)},
            {u"payload_press"_s, u"PRESS"_s}};
}

QByteArray countText(const std::optional<int> &count)
{
    return count ? QByteArray::number(*count) : QByteArray("None"); // which Home Assistant shows as unknown
}

// Of several calls on one line the one that most can be said of.
CallPhase foremost(const QList<StoredCall> &calls)
{
    CallPhase phase = CallPhase::Ended;
    for (const CallPhase each : {CallPhase::Dialling, CallPhase::Ringing, CallPhase::Talking}) {
        const bool has = std::any_of(calls.begin(), calls.end(),
                                     [each](const StoredCall &call) { return call.call.phase == each; });
        phase = has ? each : phase;
    }
    return phase;
}

QByteArray lineState(const QList<StoredCall> &calls, const HomePrivacy &privacy)
{
    QJsonArray objects;
    for (const StoredCall &call : calls) {
        objects.append(callObject(call, privacy));
    }
    const CallPhase phase = foremost(calls);
    const QString state = phase == CallPhase::Ended ? u"idle"_s : QString(wordFor(CallWords::phaseWords, phase));
    return jsonText({{u"state"_s, state}, {u"calls"_s, objects}});
}

QString eventType(const StoredCall &call, const MissedRule &missed)
{
    switch (call.call.phase) {
    case CallPhase::Ringing:
        return u"ring"_s;
    case CallPhase::Dialling:
        return u"call"_s;
    case CallPhase::Talking:
        return u"connect"_s;
    case CallPhase::Ended:
        break;
    }
    return isMissed(call.call, missed) ? u"missed"_s : u"disconnect"_s;
}

} // namespace

QString HomeAssistant::topicPart(const QString &text)
{
    QString part = text;
    for (QChar &character : part) {
        const bool isPlain = (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
            || (character >= u'0' && character <= u'9') || character == u'-';
        character = isPlain ? character : QChar(u'_');
    }
    return part.isEmpty() ? u"_"_s : part;
}

QString HomeAssistant::boxId(const QString &udn, const QString &host)
{
    const QByteArray name = (udn.isEmpty() ? host : udn).toUtf8();
    return shortHash(QCryptographicHash::hash(name, QCryptographicHash::Sha256));
}

HomeLine HomeAssistant::line(const QString &number, const HomePrivacy &privacy)
{
    const QString id = numberId(number, privacy);
    if (privacy.anonymizer.masking() != Masking::None) {
        return {.id = id, .name = tr("Line %1").arg(privacy.anonymizer.number(number))};
    }
    const QString name = privacy.names.line(number);
    return {.id = id, .name = name.isEmpty() ? tr("Line %1").arg(number) : name};
}

QByteArray HomeAssistant::availabilityTopic(const HomeBox &box)
{
    return topic(box, u"availability"_s);
}

QByteArray HomeAssistant::markSeenTopic(const HomeBox &box)
{
    return topic(box, u"command/mark_seen"_s);
}

QByteArray HomeAssistant::fetchTopic(const HomeBox &box)
{
    return topic(box, u"command/fetch"_s);
}

QByteArray HomeAssistant::statusTopic(const HomeBox &box)
{
    return box.discoveryPrefix.toUtf8() + "/status";
}

MqttMessage HomeAssistant::online(const HomeBox &box)
{
    return kept(availabilityTopic(box), "online");
}

MqttMessage HomeAssistant::offline(const HomeBox &box)
{
    return kept(availabilityTopic(box), "offline");
}

QList<MqttMessage> HomeAssistant::discovery(const HomeBox &box)
{
    QUrl page;
    page.setScheme(u"http"_s);
    page.setHost(box.host);
    QJsonObject device {{u"identifiers"_s, QJsonArray {"rufzeichen_"_L1 + box.id}},
                        {u"name"_s, tr("FRITZ!Box calls")},
                        {u"manufacturer"_s, u"Rufzeichen"_s},
                        {u"sw_version"_s, box.version}};
    if (page.isValid()) {
        device[u"configuration_url"_s] = page.toString(QUrl::FullyEncoded);
    }

    QJsonObject connection = stateFields(box, tr("Connection"), u"mdi:lan-connect"_s, u"connection"_s);
    connection[u"device_class"_s] = u"connectivity"_s;
    connection[u"entity_category"_s] = u"diagnostic"_s;
    QList<Entity> entities {
        {u"binary_sensor"_s, u"connection"_s, connection},
        {u"sensor"_s, u"last_caller"_s,
         objectFields(box, tr("Last caller"), u"mdi:phone-incoming"_s, u"last_caller"_s)},
        {u"sensor"_s, u"missed"_s, stateFields(box, tr("Missed calls"), u"mdi:phone-missed"_s, u"missed"_s)},
        {u"sensor"_s, u"to_call_back"_s,
         stateFields(box, tr("Calls to return"), u"mdi:phone-return"_s, u"to_call_back"_s)},
        {u"sensor"_s, u"new_messages"_s,
         stateFields(box, tr("New voice messages"), u"mdi:voicemail"_s, u"new_messages"_s)},
        {u"event"_s, u"calls"_s, eventFields(box, tr("Calls"), u"event"_s)},
    };
    for (const HomeLine &each : box.lines) {
        entities.append({u"sensor"_s, "line_"_L1 + each.id, lineFields(box, each)});
        entities.append({u"event"_s, "calls_"_L1 + each.id,
                         eventFields(box, tr("Calls on %1").arg(each.name), lineTopic(each.id, u"event"_s))});
    }
    if (box.commands == HomeCommands::Allowed) {
        entities.append({u"button"_s, u"mark_seen"_s,
                         buttonFields(tr("Mark missed calls as seen"), u"mdi:eye-check"_s, markSeenTopic(box))});
        entities.append(
            {u"button"_s, u"fetch"_s, buttonFields(tr("Fetch the call list"), u"mdi:refresh"_s, fetchTopic(box))});
    }
    QList<MqttMessage> messages;
    for (const Entity &entity : entities) {
        messages.append(discoveryMessage(box, device, entity));
    }
    return messages;
}

QList<MqttMessage> HomeAssistant::states(const HomeBox &box, const HomeFacts &facts, const HomePrivacy &privacy)
{
    const bool isConnected = facts.connection == CallMonitorState::Phase::Connected;
    QJsonObject last {{u"state"_s, tr("None")}};
    if (facts.lastIncoming) {
        const StoredCall shown = facts.lastIncoming->anonymized(privacy.anonymizer);
        const QString number = shown.call.remote.value_or(QString());
        const QString caller = shown.party.name.isEmpty() ? number : shown.party.name;
        last = callObject(*facts.lastIncoming, privacy);
        last[u"state"_s] = caller.isEmpty() ? tr("Withheld") : caller.left(longestState);
    }
    QList<MqttMessage> messages {
        kept(topic(box, u"connection"_s), isConnected ? "ON" : "OFF"),
        kept(topic(box, u"last_caller"_s), jsonText(last)),
        kept(topic(box, u"missed"_s), countText(facts.missed)),
        kept(topic(box, u"to_call_back"_s), countText(facts.toCallBack)),
        kept(topic(box, u"new_messages"_s), QByteArray::number(facts.newMessages)),
    };
    for (const HomeLine &each : box.lines) {
        QList<StoredCall> calls = facts.running;
        calls.removeIf([&each, &privacy](const StoredCall &call) {
            return !call.call.local || numberId(*call.call.local, privacy) != each.id;
        });
        messages.append(kept(topic(box, lineTopic(each.id, u"state"_s)), lineState(calls, privacy)));
    }
    return messages;
}

QList<MqttMessage> HomeAssistant::events(const HomeBox &box, const StoredCall &call, const MissedRule &missed,
                                         const HomePrivacy &privacy)
{
    QJsonObject object = callObject(call, privacy);
    object[u"event_type"_s] = eventType(call, missed);
    const QByteArray payload = jsonText(object);
    QList<MqttMessage> messages;
    if (call.call.local && !call.call.local->isEmpty()) {
        const QString id = numberId(*call.call.local, privacy);
        messages.append({.topic = topic(box, lineTopic(id, u"event"_s)), .payload = payload});
    }
    messages.append({.topic = topic(box, u"event"_s), .payload = payload});
    return messages;
}

} // namespace Rufzeichen
