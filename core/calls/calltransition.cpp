// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calltransition.h"

#include "core/calls/call.h"

namespace Rufzeichen {

CallTransition callTransition(CallStep step, const CallMonitorFacts &line)
{
    switch (line.event) {
    case CallMonitorEvent::Ring:
        return CallTransition::Open;
    case CallMonitorEvent::Call:
        return step == CallStep::Ringing ? CallTransition::Accept : CallTransition::Open;
    case CallMonitorEvent::Connect:
        switch (step) {
        case CallStep::Idle:
            return line.extension ? CallTransition::OpenTalking : CallTransition::Ignore;
        case CallStep::Talking:
            return CallTransition::Update;
        case CallStep::Ringing:
        case CallStep::Accepted:
        case CallStep::Dialling:
            return CallTransition::Connect;
        }
        break;
    case CallMonitorEvent::Disconnect:
        return step == CallStep::Idle ? CallTransition::Ignore : CallTransition::Close;
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
        return CallStep::Idle;
    }
    return step;
}

// The presence of CONNECT decides, never the duration: an answered call may last 0 s.
CallOutcome callOutcome(CallDirection direction, CallStep step, std::optional<int> extension)
{
    const bool outgoing = direction == CallDirection::Outgoing;
    if (step != CallStep::Talking) {
        return outgoing ? CallOutcome::Unanswered : CallOutcome::Missed;
    }
    const ExtensionKind kind = extension ? extensionKind(*extension) : ExtensionKind::Other;
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
