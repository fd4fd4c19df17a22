// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxbook.h"
#include "app/simulator/tr064/boxuser.h"
#include "app/simulator/tr064/listedcall.h"
#include "core/numbers/dialplan.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Rufzeichen::Simulation {

/** What kind of device answers. */
enum class DeviceKind {
    Box,
    Repeater, ///< without telephony
};

/** What the box tells of itself. */
struct DeviceFacts {
    DeviceKind kind = DeviceKind::Box;
    QString model = QStringLiteral("FRITZ!Box 7590");
    QString name = QStringLiteral("Simulated FRITZ!Box");
    QString version = QStringLiteral("154.08.02");
    QString serial = QStringLiteral("020000ABCDEF");
    QString udn = QStringLiteral("uuid:739f2409-bccb-40e7-8e6c-020000ABCDEF");
};

/** A number of the household's own. */
struct OwnNumber {
    QString number {};
    QString type = QStringLiteral("eVoIP");
    int index = 0;
    QString name {};
};

/** A phone at the box. */
struct Phone {
    QString port {}; ///< as click-to-dial names it: `DECT: Wohnzimmer`
    QString name {}; ///< as the call list names it
    int extension = 0; ///< as the call monitor names it
};

/** A cordless phone. */
struct Handset {
    int id = 1;
    QString name {};
    int phonebook = 0;
};

/** A rule for where calls go. */
struct DeflectionRule {
    QString type = QStringLiteral("fromAll");
    QString number {};
    QString target {};
    QString mode = QStringLiteral("eImmediately");
    QString phonebook {};
    bool enabled = false;
};

/** What somebody said to an answering machine. */
struct VoiceMessage {
    int index = 0; ///< stays when others go
    QString caller {};
    QString called {};
    QString name {};
    QDateTime date {};
    int minutes = 1;
    bool isNew = true;
    QString path {}; ///< in any of the forms in which boxes name it
};

/** An answering machine of the box. */
struct AnsweringMachine {
    int index = 0;
    QString name {};
    bool enabled = false;
    bool shown = false; ///< somebody has set it up
    QList<VoiceMessage> messages {};
};

/** All that a simulated box knows. A test puts into it what it needs, at any time. */
struct BoxModel {
    DeviceFacts device {};
    QList<BoxUser> users {};
    BoxBooks books {};
    CallRecord calls {};
    QList<AnsweringMachine> machines {};
    QList<Phone> phones {};
    QList<Handset> handsets {};
    QList<OwnNumber> numbers {};
    QList<DeflectionRule> deflections {};
    QString dialPort {}; ///< of the phone for click-to-dial; empty: it is off
    DialPlan dialPlan {};
    QHash<QString, QByteArray> files {}; ///< pictures and voice messages by their path

    /** The phone with this name of its port, or null. */
    [[nodiscard]] const Phone *phone(const QString &port) const;

    /** The name of a device in the call list. */
    [[nodiscard]] QString deviceName(int extension) const;
};

/** A household's box with invented people: `Telefonbuch`, `Verein` and the online book `Wolke`, a call list … */
[[nodiscard]] BoxModel furnishedBox();

/** A local phone book with so many invented contacts. */
[[nodiscard]] Book largeBook(const QString &name, int contacts);

} // namespace Rufzeichen::Simulation
