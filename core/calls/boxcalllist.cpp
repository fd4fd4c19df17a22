// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/boxcalllist.h"

namespace Rufzeichen {

CallDirection BoxCall::direction() const
{
    return type == BoxCallType::Outgoing || type == BoxCallType::ActiveOutgoing ? CallDirection::Outgoing
                                                                                : CallDirection::Incoming;
}

std::optional<CallOutcome> BoxCall::outcome(const OwnMachines &machines) const
{
    switch (type) {
    case BoxCallType::ActiveIncoming:
    case BoxCallType::ActiveOutgoing:
        return std::nullopt;
    case BoxCallType::Rejected:
        return CallOutcome::Rejected;
    case BoxCallType::Missed:
        return CallOutcome::Missed;
    case BoxCallType::Outgoing:
        return callOutcome({.step = minutes > 0 ? CallStep::Talking : CallStep::Dialling, .device = extension},
                           direction(), {});
    case BoxCallType::Incoming:
        break;
    }
    return callOutcome({.step = CallStep::Talking, .device = extension}, CallDirection::Incoming, {}, machines);
}

} // namespace Rufzeichen
