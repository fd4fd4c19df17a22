// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/callledger.h"

#include "app/simulator/tr064/faxpage.h"
#include "app/simulator/tr064/tone.h"
#include "core/phonebook/untrustedtext.h"

#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime moment(const std::optional<BoxTime> &time)
{
    return time ? QDateTime(time->date(), QTime(time->hour, time->minute, time->second)) : QDateTime();
}

} // namespace

CallLedger::CallLedger(BoxModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

CallLedger::~CallLedger() = default;

void CallLedger::take(const QByteArray &line)
{
    const CallMonitorLine read = CallMonitorLine::parse(line);
    if (!read.id) {
        return;
    }
    ListedCall *const call = m_model.calls.find(m_running.value(*read.id));
    switch (read.event) {
    case CallMonitorEvent::Ring:
    case CallMonitorEvent::Call:
        if (call != nullptr) {
            end(*call, read); // its own end was never told
        }
        begin(read);
        break;
    case CallMonitorEvent::Connect:
        if (call != nullptr) {
            connectCall(*call, read);
        }
        break;
    case CallMonitorEvent::Disconnect:
        m_running.remove(*read.id);
        if (call != nullptr) {
            end(*call, read);
        }
        break;
    case CallMonitorEvent::Unknown:
    case CallMonitorEvent::Malformed:
        break;
    }
}

void CallLedger::begin(const CallMonitorLine &line)
{
    const bool isIncoming = line.event == CallMonitorEvent::Ring;
    QString remote = withoutForbidden(line.remote.value_or(QString()));
    remote = remote.endsWith(u'#') ? remote.chopped(1) : remote; // ends dialling, is not dialled
    const int id = m_model.calls.append({.type = isIncoming ? CallType::ActiveIncoming : CallType::ActiveOutgoing,
                                         .remote = remote,
                                         .own = withoutForbidden(line.local.value_or(QString())),
                                         .name = m_model.books.nameOf(remote, m_model.dialPlan),
                                         .device = line.extension ? m_model.deviceName(*line.extension) : QString(),
                                         .port = line.extension,
                                         .start = moment(line.time)});
    m_running.insert(*line.id, id);
}

void CallLedger::connectCall(ListedCall &call, const CallMonitorLine &line) const
{
    call.port = line.extension ? line.extension : call.port;
    call.device = call.port ? m_model.deviceName(*call.port) : QString();
}

void CallLedger::end(ListedCall &call, const CallMonitorLine &line) const
{
    call.seconds = line.duration.value_or(0);
    if (call.type == CallType::ActiveOutgoing) {
        call.type = CallType::Outgoing;
    } else if (m_model.books.isBarred(call.remote, m_model.dialPlan)) {
        call.type = CallType::Rejected;
    } else {
        call.type = call.port ? CallType::Incoming : CallType::Missed;
        record(call);
        keepFax(call);
    }
}

void CallLedger::keepFax(ListedCall &call) const
{
    constexpr int fax = 5;
    if (call.port == fax && call.seconds > 0) {
        const QString path = u"/data/fax/fax.%1.pdf"_s.arg(call.id);
        call.path = u"/download.lua?path="_s + path;
        m_model.files.insert(path, faxPage());
    }
}

void CallLedger::record(ListedCall &call) const
{
    constexpr int firstMachine = 40;
    const int place = call.port.value_or(0) - firstMachine;
    if (place < 0 || place >= m_model.machines.size() || call.seconds == 0) {
        return;
    }
    QList<VoiceMessage> &messages = m_model.machines[place].messages;
    int index = 0;
    for (const VoiceMessage &message : std::as_const(messages)) {
        index = std::max(index, message.index + 1);
    }
    const QString path = u"/data/tam/rec/rec.%1.%2"_s.arg(place).arg(index, 3, 10, '0'_L1);
    call.path = u"/download.lua?path="_s + path;
    constexpr std::chrono::seconds longest = 60s;
    m_model.files.insert(path, tone(330 + 20 * index, std::min(std::chrono::seconds(call.seconds), longest)));
    messages.prepend({.index = index,
                      .caller = call.remote,
                      .called = call.own,
                      .name = call.name,
                      .date = call.start,
                      .minutes = (call.seconds + 59) / 60,
                      .path = call.path});
}

} // namespace Rufzeichen::Simulation
