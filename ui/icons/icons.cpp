// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons/icons.h"

#include "core/settings/wordtable.h"
#include "ui/icons/symboliciconengine.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QIcon symbolic(QLatin1StringView name, const SymbolicColours &colours)
{
    return QIcon(new SymbolicIconEngine(u":/icons/symbolic/%1.svg"_s.arg(name), colours)); // the icon owns it
}

constexpr WordTable<StatusIcon, 7> statusNames {{
    {StatusIcon::Idle, ""_L1},
    {StatusIcon::Incoming, "-incoming"_L1},
    {StatusIcon::IncomingPause, "-incoming2"_L1},
    {StatusIcon::Active, "-active"_L1},
    {StatusIcon::Missed, "-missed"_L1},
    {StatusIcon::Offline, "-offline"_L1},
    {StatusIcon::Quiet, "-quiet"_L1},
}};

constexpr WordTable<CallPhase, 3> phaseNames {{
    {CallPhase::Ringing, "call-ringing"_L1},
    {CallPhase::Dialling, "call-outgoing"_L1},
    {CallPhase::Talking, "call-talking"_L1},
}};

constexpr WordTable<CallOutcome, 7> outcomeNames {{
    {CallOutcome::Answered, "call-incoming"_L1},
    {CallOutcome::Missed, "call-missed"_L1},
    {CallOutcome::Rejected, "call-rejected"_L1},
    {CallOutcome::Machine, "call-machine"_L1},
    {CallOutcome::Fax, "call-fax"_L1},
    {CallOutcome::Unanswered, "call-unanswered"_L1},
    {CallOutcome::Lost, "call-lost"_L1},
}};

} // namespace

QIcon appIcon()
{
    return QIcon::fromTheme(statusIconName(StatusIcon::Idle), statusIcon(StatusIcon::Idle));
}

QString statusIconName(StatusIcon icon)
{
    return "de.airport1.rufzeichen"_L1 + wordFor(statusNames, icon);
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
    if (call.phase != CallPhase::Ended) {
        return wordFor(phaseNames, call.phase);
    }
    const bool dialled = call.outcome == CallOutcome::Answered && call.direction == CallDirection::Outgoing;
    return dialled ? "call-outgoing"_L1 : wordFor(outcomeNames, call.outcome.value_or(CallOutcome::Lost));
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
