// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/calltext.h"

#include "core/calls/extension.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString CallText::party(const std::optional<QString> &number)
{
    if (!number) {
        return tr("unknown");
    }
    return number->isEmpty() ? tr("number withheld") : *number;
}

QString CallText::device(int extension)
{
    constexpr int internalNumbers = 600; // **610 is extension 10
    switch (extensionKind(extension)) {
    case ExtensionKind::Analogue:
        return u"FON %1"_s.arg(extension + 1);
    case ExtensionKind::CallThrough:
        return tr("call-through");
    case ExtensionKind::Isdn:
        return u"ISDN"_s;
    case ExtensionKind::Fax:
        return tr("fax");
    case ExtensionKind::AnsweringMachine:
        return tr("answering machine");
    case ExtensionKind::Cordless:
        return u"DECT %1"_s.arg(internalNumbers + extension);
    case ExtensionKind::IpPhone:
        return tr("IP phone %1").arg(internalNumbers + extension);
    case ExtensionKind::Other:
        break;
    }
    return tr("extension %1").arg(extension);
}

QString CallText::outcome(const Call &call)
{
    if (!call.outcome) {
        switch (call.phase) {
        case CallPhase::Ringing:
            return tr("ringing");
        case CallPhase::Dialling:
            return tr("dialling");
        case CallPhase::Talking:
        case CallPhase::Ended:
            break;
        }
        return tr("in call");
    }
    switch (*call.outcome) {
    case CallOutcome::Answered:
        return tr("answered");
    case CallOutcome::Missed:
        return tr("missed");
    case CallOutcome::Rejected:
        return tr("rejected");
    case CallOutcome::Machine:
        return tr("answering machine");
    case CallOutcome::Fax:
        return tr("fax");
    case CallOutcome::Unanswered:
        return tr("not answered");
    case CallOutcome::Lost:
        break;
    }
    return tr("end unknown");
}

} // namespace Rufzeichen
