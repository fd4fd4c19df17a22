// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/storedcall.h"
#include "core/missedrule.h"
#include "core/mqtt/mqttlink.h"
#include "core/numbers/dialplan.h"
#include "ui/text/ownnames.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What is told of numbers, and by which names lines go. */
struct HomePrivacy {
    Anonymizer anonymizer {};
    QByteArray key {}; ///< the installation's: lines are known by it where their numbers are hidden
    DialPlan plan {};
    OwnNames names {};
};

/** An own number as home automations see it. */
struct HomeLine {
    QString id; ///< a part of topics; tells the number only where nothing is hidden
    QString name;

    bool operator==(const HomeLine &) const = default;
};

/** Whether a home automation may do something. */
enum class HomeCommands : quint8 { Refused, Allowed };

/** What a home automation has to know of a box to find it. */
struct HomeBox {
    QString id; ///< a part of topics, the same for ever
    QString host;
    QString version; ///< of this program
    QString prefix; ///< of all topics
    QString discoveryPrefix;
    HomeCommands commands = HomeCommands::Refused;
    QList<HomeLine> lines {};
};

/** How things stand. Nothing is hidden yet. */
struct HomeFacts {
    CallMonitorState::Phase connection = CallMonitorState::Phase::Disconnected;
    QList<StoredCall> running {};
    std::optional<StoredCall> lastIncoming {};
    std::optional<int> missed {}; ///< nothing: the history can't be read
    std::optional<int> toCallBack {}; ///< likewise
    int newMessages = 0;
};

/**
 * What is told to a broker, in the form in which Home Assistant finds it by itself (docs/home-automation.md).
 * Functions of values: nothing is sent here.
 */
class HomeAssistant
{
    Q_DECLARE_TR_FUNCTIONS(HomeAssistant)
public:
    /** `text` with `_` for all that may not stand in a part of a topic. */
    [[nodiscard]] static QString topicPart(const QString &text);

    /** Which id a box has: by its UDN, or by its host where that is not known. */
    [[nodiscard]] static QString boxId(const QString &udn, const QString &host);

    [[nodiscard]] static HomeLine line(const QString &number, const HomePrivacy &privacy);

    // --- topics, all below the prefix and the host

    [[nodiscard]] static QByteArray availabilityTopic(const HomeBox &box);
    [[nodiscard]] static QByteArray markSeenTopic(const HomeBox &box);
    [[nodiscard]] static QByteArray fetchTopic(const HomeBox &box);

    /** Where Home Assistant says that it has started. */
    [[nodiscard]] static QByteArray statusTopic(const HomeBox &box);

    // --- messages

    [[nodiscard]] static MqttMessage online(const HomeBox &box);
    [[nodiscard]] static MqttMessage offline(const HomeBox &box);

    /** What Home Assistant makes a device and its entities of; retained. */
    [[nodiscard]] static QList<MqttMessage> discovery(const HomeBox &box);

    /** The values of all of them but the events; retained. */
    [[nodiscard]] static QList<MqttMessage> states(const HomeBox &box, const HomeFacts &facts,
                                                   const HomePrivacy &privacy);

    /** What happens with a call now, for all calls and for those of its line; not retained. */
    [[nodiscard]] static QList<MqttMessage> events(const HomeBox &box, const StoredCall &call,
                                                   const MissedRule &missed, const HomePrivacy &privacy);
};

} // namespace Rufzeichen
