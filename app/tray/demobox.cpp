// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/demobox.h"

#include "app/simulator/scenario.h"
#include "core/calls/callhistory.h"
#include "core/calls/callnotes.h"
#include "core/settings/settingsfile.h"

#include <QSslCertificate>
#include <array>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString userName()
{
    return u"demo"_s;
}

// Somebody in the box's list whom nobody has spoken to, as if the program had heard it.
Call heard(const Simulation::ListedCall &listed)
{
    Call call;
    call.key = u"demo-%1"_s.arg(listed.id);
    call.phase = CallPhase::Ended;
    call.direction = CallDirection::Incoming;
    call.outcome = listed.port ? CallOutcome::Machine : CallOutcome::Missed;
    call.remote = listed.remote;
    call.local = listed.own;
    call.extension = listed.port;
    call.started = BoxTime::fromLocal(listed.start);
    call.connected = listed.port ? call.started : std::nullopt;
    call.ended = BoxTime::fromLocal(listed.start.addSecs(listed.seconds));
    call.duration = listed.seconds;
    return call;
}

} // namespace

DemoBox::DemoBox() = default;

bool DemoBox::start()
{
    if (!m_folder.isValid() || !m_box.listen()) {
        return false;
    }
    m_box.model().users = {{.name = userName(), .password = password(), .rights = Simulation::Right::Phone}};
    translate();
    if (!remember()) {
        return false;
    }
    m_box.callMonitor().play(ScenarioReader::shipped(u"demo"_s));
    return true;
}

// The simulated box is a German one, whose owner has named all in German.
void DemoBox::translate()
{
    const std::array names {std::pair(u"Privat"_s, tr("Private")),
                            std::pair(u"Büro"_s, tr("Office")),
                            std::pair(u"Arbeitszimmer"_s, tr("Study")),
                            std::pair(u"Wohnzimmer"_s, tr("Living room")),
                            std::pair(u"Küche"_s, tr("Kitchen")),
                            std::pair(u"Werkstatt"_s, tr("Workshop")),
                            std::pair(u"Anrufbeantworter"_s, tr("Answering machine")),
                            std::pair(u"Telefonbuch"_s, tr("Phone book")),
                            std::pair(u"Verein"_s, tr("Club")),
                            std::pair(u"Wolke"_s, tr("Cloud"))};
    const auto rename = [&names](QString &text) {
        for (const auto &[german, translated] : names) {
            text.replace(german, translated);
        }
    };
    const auto renameAll = [&rename](auto &things) {
        for (auto &thing : things) {
            rename(thing.name);
        }
    };
    Simulation::BoxModel &box = m_box.model();
    renameAll(box.numbers);
    renameAll(box.phones);
    renameAll(box.handsets);
    renameAll(box.machines);
    renameAll(box.books.local);
    renameAll(box.books.online);
    rename(box.dialPort);
    for (Simulation::Phone &phone : box.phones) {
        rename(phone.port);
    }
    for (Simulation::ListedCall &call : box.calls.calls) {
        rename(call.device);
    }
}

// What was missed is still to be called back, and there are notes of it. What the box tells later is old.
bool DemoBox::remember()
{
    CallHistory history(profile().database);
    const QString failure = SettingsFile(profile().settingsFile).write({}, {retentionKey}); // there are calls: chosen
    if (!failure.isEmpty() || !history.open().failure.isEmpty()) {
        return false;
    }
    constexpr int firstMachine = 40; // its extension
    for (const Simulation::ListedCall &listed : std::as_const(m_box.model().calls.calls)) {
        const bool isMachine = listed.port == firstMachine;
        if (listed.type != Simulation::CallType::Missed && !isMachine) {
            continue;
        }
        const StoredCall call = history.store(heard(listed), listed.start);
        const QString text = isMachine ? tr("Wants to offer winter tyres") : tr("The roofer, has a key");
        history.change([&](HistoryTransaction &transaction) {
            return isMachine ? CallNotes::write(transaction, call.id, text)
                             : CallNotes::writeOfNumber(transaction, listed.remote, text);
        });
    }
    history.beginOutage(BoxTime::fromLocal(QDateTime::currentDateTime())); // nothing was lost before
    return true;
}

SettingsOverrides DemoBox::overrides()
{
    return {{u"fritzbox/host"_s, m_box.callMonitor().address().toString()},
            {u"fritzbox/port"_s, QString::number(m_box.callMonitor().port())},
            {u"fritzbox/tr064Port"_s, QString::number(m_box.tr064().port())},
            {u"fritzbox/user"_s, userName()}};
}

QString DemoBox::fingerprint()
{
    return QString::fromLatin1(m_box.tr064().certificate().digest(QCryptographicHash::Sha256).toHex());
}

QString DemoBox::password()
{
    return u"demo"_s;
}

Profile DemoBox::profile() const
{
    Profile profile = Profile::inFolder(m_folder.path());
    profile.isDemo = true;
    return profile;
}

} // namespace Rufzeichen
