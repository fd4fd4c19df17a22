// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/calltext.h"

#include "core/calls/call.h"
#include "core/calls/storedcall.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString CallText::party(const std::optional<QString> &number)
{
    if (!number) {
        return tr("unknown");
    }
    return number->isEmpty() ? tr("number withheld") : *number;
}

QString CallText::party(const std::optional<QString> &number, NumberForms &numbers)
{
    return party(number && !number->isEmpty() ? numbers.shown(*number) : number);
}

QString CallText::title(const std::optional<QString> &number, NumberForms &numbers)
{
    QString text = party(number, numbers);
    return number && !number->isEmpty() ? text : text.replace(0, 1, text.left(1).toUpper());
}

QString CallText::place(const Party &party)
{
    return party.place.isEmpty() && party.kind == NumberKind::Mobile ? tr("mobile") : party.place;
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

QString CallText::claim(const StoredCall &stored)
{
    //: Said of a colleague, who will soon call somebody back
    return stored.settled || stored.claimant.isEmpty() ? QString()
                                                       : tr("%1 is calling back").arg(inMessage(stored.claimant));
}

QString CallText::outcome(const Call &call)
{
    static constexpr std::array running {QT_TR_NOOP("ringing"), QT_TR_NOOP("dialling"), QT_TR_NOOP("in call"),
                                         QT_TR_NOOP("in call")};
    static constexpr std::array ended {
        QT_TR_NOOP("answered"), QT_TR_NOOP("missed"),       QT_TR_NOOP("rejected"),   QT_TR_NOOP("answering machine"),
        QT_TR_NOOP("fax"),      QT_TR_NOOP("not answered"), QT_TR_NOOP("end unknown")};
    static_assert(running.size() == std::size_t(CallPhase::Ended) + 1
                  && ended.size() == std::size_t(CallOutcome::Lost) + 1);
    return tr(call.outcome ? ended.at(std::size_t(*call.outcome)) : running.at(std::size_t(call.phase)));
}

QString CallText::note(const QString &note, int lines)
{
    QStringList shown;
    for (const QString &line : note.split(u'\n').mid(0, lines)) {
        shown.append(sanitized(line));
    }
    return shown.join(u'\n');
}

} // namespace Rufzeichen
