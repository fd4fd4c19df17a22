// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationpolicy.h"

#include "core/calls/missedcall.h"

namespace Rufzeichen {

namespace {

bool isOnScreen(AlertStage stage)
{
    return stage == AlertStage::Ringing || stage == AlertStage::InCall;
}

// @p setting is the user's for all such calls.
bool mayPopUp(bool setting, const AlertContext &context)
{
    return context.shown.value_or(setting && mayDisturb(context));
}

// Most people have no such line.
bool isOnSilentLine(const Call &call, const AlertContext &context)
{
    const QStringList &silent = context.settings.silentLines;
    return !silent.isEmpty() && call.local && writingsOf(silent, context.plan).contains(*call.local);
}

Alert alertForRinging(AlertStage stage, const AlertContext &context)
{
    const bool popsUp = !context.late && mayPopUp(context.settings.incoming, context);
    switch (stage) {
    case AlertStage::New:
    case AlertStage::Waiting:
        return Alert::Wait;
    case AlertStage::Due:
        return popsUp ? Alert::Ringing : Alert::None;
    case AlertStage::Ringing:
        return Alert::Ringing;
    case AlertStage::InCall:
    case AlertStage::Silent:
        break;
    }
    return Alert::None;
}

Alert alertForEnded(const Call &call, AlertStage stage, const AlertContext &context)
{
    if (isMissed(call, context.settings.missedRule(context.plan)) && mayPopUp(context.settings.missed, context)) {
        return Alert::Missed;
    }
    return isOnScreen(stage) ? Alert::Close : Alert::None;
}

} // namespace

std::chrono::milliseconds holdTime(const NotificationSettings &settings)
{
    constexpr std::chrono::milliseconds rounding(5);
    return settings.hold.count() > 0 ? settings.hold + rounding : settings.hold;
}

bool mayDisturb(const AlertContext &context)
{
    return context.important || (!context.quiet && !(context.doNotDisturb && context.settings.followDoNotDisturb));
}

Alert alertFor(const StoredCall &call, AlertStage stage, const AlertContext &context)
{
    if (call.source != CallSource::Live || call.call.direction != CallDirection::Incoming) {
        return Alert::None;
    }
    const bool isShown = context.shown.value_or(false);
    if (!isShown && isOnSilentLine(call.call, context)) {
        return isOnScreen(stage) ? Alert::Close : Alert::None; // somebody may have just wished that
    }
    switch (call.call.phase) {
    case CallPhase::Ringing:
        return alertForRinging(stage, context);
    case CallPhase::Talking:
        return isOnScreen(stage) ? Alert::InCall : Alert::None;
    case CallPhase::Ended:
        return alertForEnded(call.call, stage, context);
    case CallPhase::Dialling:
        break;
    }
    return Alert::None;
}

NotificationUrgency urgencyOf(NotificationKind kind, const AlertContext &context)
{
    const bool yields = kind == NotificationKind::IncomingCall && context.doNotDisturb && !context.important;
    return yields ? NotificationUrgency::Normal : traitsOf(kind).urgency;
}

} // namespace Rufzeichen
