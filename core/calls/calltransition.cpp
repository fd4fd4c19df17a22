// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calltransition.h"

#include "core/calls/call.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

using namespace std::chrono_literals;

// The box's count and the times of arrival differ by some seconds.
constexpr std::chrono::seconds tolerance = 10s;

// CONNECT needs no care: one that is told twice finds the call connected, and changes nothing.
bool isRepeated(const OpenCall &call, const CallMonitorFacts &line, const CallParty &party)
{
    if (call.step == CallStep::Idle || !line.time) {
        return false;
    }
    const bool opens = line.event == call.openedBy && line.time == call.openedAt && party == call.party;
    const bool accepts
        = line.event == CallMonitorEvent::Call && line.time == call.acceptedAt && !party.contradicts(call.party);
    return opens || accepts;
}

// Whoever withholds the number in RING does so in the lines that follow, too.
bool isOfAnother(const OpenCall &call, const CallParty &party)
{
    const bool isWithheld = call.openedBy == CallMonitorEvent::Ring && !call.party.isKnown();
    return party.contradicts(call.party) || (isWithheld && party.isKnown());
}

bool isMachine(int extension, const OwnMachines &machines)
{
    const ExtensionKind kind = extensionKind(extension, machines);
    return kind == ExtensionKind::AnsweringMachine || kind == ExtensionKind::Fax;
}

// The end of a call that began later than this one.
bool isEndOfAnother(const OpenCall &call, const CallMonitorFacts &line, std::chrono::milliseconds elapsed)
{
    const std::chrono::seconds ringing = call.step == CallStep::Talking ? 0s : ringingTimeout;
    return call.doubtful && line.duration && std::chrono::seconds(*line.duration) + ringing + tolerance < elapsed;
}

} // namespace

CallParty::CallParty(QByteArrayView number)
{
    take(QLatin1StringView(number));
}

CallParty::CallParty(QStringView number)
{
    take(number);
}

// Without zeros in front, which stand for the code of an area or a country. By hand: it is done for millions of
// lines.
template <typename Text> void CallParty::take(const Text &number)
{
    qsizetype begin = 0;
    while (begin < number.size() && (QChar(number[begin]) == u'0' || QChar(number[begin]) == u'+')) {
        ++begin;
    }
    for (qsizetype place = number.size() - 1; place >= begin && m_size < m_last.size(); --place) {
        const char16_t character = QChar(number[place]).unicode();
        const char16_t lower = character | 0x20;
        if ((character >= u'0' && character <= u'9') || (lower >= u'a' && lower <= u'z')) {
            m_last.at(m_size++) = static_cast<char>(lower); // which leaves digits as they are
        }
    }
}

bool CallParty::contradicts(const CallParty &other) const
{
    const auto size = std::min(m_size, other.m_size);
    return !std::equal(m_last.begin(), m_last.begin() + size, other.m_last.begin());
}

CallTransition callTransition(const OpenCall &call, const CallMonitorFacts &line, const CallParty &party,
                              std::chrono::milliseconds elapsed)
{
    const bool rings = call.step != CallStep::Idle && call.step != CallStep::Talking;
    const bool mayBeOver = call.doubtful || (rings && elapsed > longestRinging);
    const bool ofAnother = isOfAnother(call, party);
    if (isRepeated(call, line, party)) {
        return CallTransition::Ignore;
    }
    switch (line.event) {
    case CallMonitorEvent::Ring:
        return CallTransition::Open;
    case CallMonitorEvent::Call:
        return call.step == CallStep::Ringing && !mayBeOver && !ofAnother ? CallTransition::Accept
                                                                          : CallTransition::Open;
    case CallMonitorEvent::Connect:
        if (call.step == CallStep::Idle || (mayBeOver && ofAnother) || (rings && elapsed > ringingTimeout)) {
            return line.extension                         ? CallTransition::OpenTalking
                : rings || call.step == CallStep::Talking ? CallTransition::Lose
                                                          : CallTransition::Ignore;
        }
        return rings ? CallTransition::Connect : CallTransition::Update;
    case CallMonitorEvent::Disconnect:
        if (call.step == CallStep::Idle) {
            return CallTransition::Ignore;
        }
        return isEndOfAnother(call, line, elapsed) ? CallTransition::Lose : CallTransition::Close;
    case CallMonitorEvent::Unknown:
    case CallMonitorEvent::Malformed:
        break;
    }
    return CallTransition::Ignore;
}

CallStep nextStep(CallStep step, CallTransition transition, CallMonitorEvent event)
{
    switch (transition) {
    case CallTransition::Ignore:
    case CallTransition::Update:
        break;
    case CallTransition::Open:
        return event == CallMonitorEvent::Ring ? CallStep::Ringing : CallStep::Dialling;
    case CallTransition::OpenTalking:
    case CallTransition::Connect:
        return CallStep::Talking;
    case CallTransition::Accept:
        return CallStep::Accepted;
    case CallTransition::Close:
    case CallTransition::Lose:
        return CallStep::Idle;
    }
    return step;
}

std::optional<int> deviceAfter(const OpenCall &call, std::optional<int> extension, const OwnMachines &machines)
{
    const bool isHandedOn = call.step == CallStep::Talking && call.device && extension
        && isMachine(*extension, machines) && !isMachine(*call.device, machines);
    return extension && !isHandedOn ? extension : call.device;
}

CallOutcome callOutcome(const OpenCall &call, CallDirection direction, const CallMonitorFacts &end,
                        const OwnMachines &machines)
{
    const bool outgoing = direction == CallDirection::Outgoing;
    const bool connected = call.step == CallStep::Talking || (call.doubtful && end.duration.value_or(0) > 0);
    if (!connected) {
        return outgoing ? CallOutcome::Unanswered : CallOutcome::Missed;
    }
    const ExtensionKind kind = call.device ? extensionKind(*call.device, machines) : ExtensionKind::Other;
    if (kind == ExtensionKind::Fax) {
        return CallOutcome::Fax;
    }
    return kind == ExtensionKind::AnsweringMachine && !outgoing ? CallOutcome::Machine : CallOutcome::Answered;
}

CallDirection callDirection(CallMonitorEvent event)
{
    if (event == CallMonitorEvent::Ring) {
        return CallDirection::Incoming;
    }
    return event == CallMonitorEvent::Call ? CallDirection::Outgoing : CallDirection::Unknown;
}

} // namespace Rufzeichen
