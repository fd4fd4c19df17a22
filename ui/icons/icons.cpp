// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/icons.h"

#include "ui/icons/symboliciconengine.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QIcon symbolic(QLatin1StringView name, const SymbolicColours &colours)
{
    return QIcon(new SymbolicIconEngine(u":/icons/symbolic/%1.svg"_s.arg(name), colours)); // the icon owns it
}

QLatin1StringView endedCallIconName(const Call &call)
{
    switch (call.outcome.value_or(CallOutcome::Lost)) {
    case CallOutcome::Answered:
        return call.direction == CallDirection::Outgoing ? "call-outgoing"_L1 : "call-incoming"_L1;
    case CallOutcome::Missed:
        return "call-missed"_L1;
    case CallOutcome::Rejected:
        return "call-rejected"_L1;
    case CallOutcome::Machine:
        return "call-machine"_L1;
    case CallOutcome::Fax:
        return "call-fax"_L1;
    case CallOutcome::Unanswered:
        return "call-unanswered"_L1;
    case CallOutcome::Lost:
        break;
    }
    return "call-lost"_L1;
}

} // namespace

QIcon appIcon()
{
    return QIcon::fromTheme(statusIconName(StatusIcon::Idle), statusIcon(StatusIcon::Idle));
}

QString statusIconName(StatusIcon icon)
{
    switch (icon) {
    case StatusIcon::Idle:
        break;
    case StatusIcon::Incoming:
        return u"de.airport1.rufzeichen-incoming"_s;
    case StatusIcon::IncomingPause:
        return u"de.airport1.rufzeichen-incoming2"_s;
    case StatusIcon::Active:
        return u"de.airport1.rufzeichen-active"_s;
    case StatusIcon::Missed:
        return u"de.airport1.rufzeichen-missed"_s;
    case StatusIcon::Offline:
        return u"de.airport1.rufzeichen-offline"_s;
    case StatusIcon::Quiet:
        return u"de.airport1.rufzeichen-quiet"_s;
    }
    return u"de.airport1.rufzeichen"_s;
}

QIcon statusIcon(StatusIcon icon)
{
    const auto folder = icon == StatusIcon::Idle ? "apps"_L1 : "status"_L1;
    // Its colours are its own; the engine is for all sizes.
    return QIcon(new SymbolicIconEngine(u":/icons/hicolor/scalable/%1/%2.svg"_s.arg(folder, statusIconName(icon)),
                                        {.normal = Qt::black, .disabled = Qt::black, .selected = Qt::black}));
}

QLatin1StringView callIconName(const Call &call)
{
    switch (call.phase) {
    case CallPhase::Ringing:
        return "call-ringing"_L1;
    case CallPhase::Dialling:
        return "call-outgoing"_L1;
    case CallPhase::Talking:
        return "call-talking"_L1;
    case CallPhase::Ended:
        break;
    }
    return endedCallIconName(call);
}

QIcon callIcon(const Call &call, const QPalette &palette)
{
    return symbolic(callIconName(call),
                    {.normal = palette.color(QPalette::Active, QPalette::Text),
                     .disabled = palette.color(QPalette::Disabled, QPalette::Text),
                     .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon actionIcon(QLatin1StringView name, const QPalette &palette)
{
    return symbolic(name,
                    {.normal = palette.color(QPalette::Active, QPalette::ButtonText),
                     .disabled = palette.color(QPalette::Disabled, QPalette::ButtonText),
                     .selected = palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon symbolicIcon(QLatin1StringView name, const QColor &colour)
{
    QColor faint = colour;
    faint.setAlphaF(colour.alphaF() / 2);
    return symbolic(name, {.normal = colour, .disabled = faint, .selected = colour});
}

} // namespace Rufzeichen
