// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationpolicy.h"

#include "ui/notifications/boxclock.h"

namespace Rufzeichen {

namespace {

bool isOnScreen(AlertStage stage)
{
    return stage == AlertStage::Ringing || stage == AlertStage::InCall;
}

bool rangLongerThan(const Call &call, std::chrono::milliseconds hold)
{
    constexpr qint64 rounding = 1; // the stamps have whole seconds
    return call.started && call.ended
        && secondsBetween(*call.started, *call.ended) * 1000 > hold.count() + rounding * 1000;
}

Alert alertForRinging(AlertStage stage, const AlertContext &context)
{
    const bool popsUp = context.settings.incoming && !context.late && mayDisturb(context);
    switch (stage) {
    case AlertStage::New:
        if (context.settings.hold.count() > 0) {
            return Alert::Wait; // even if it won't pop up: barred calls must not show as missed either
        }
        return popsUp ? Alert::Ringing : Alert::None;
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
    const bool barred = stage == AlertStage::Waiting && !rangLongerThan(call, context.settings.hold);
    if (isMissed(call, context.settings) && context.settings.missed && !barred && mayDisturb(context)) {
        return Alert::Missed;
    }
    return isOnScreen(stage) ? Alert::Close : Alert::None;
}

} // namespace

bool mayDisturb(const AlertContext &context)
{
    return !context.quiet && !(context.doNotDisturb && context.settings.followDoNotDisturb);
}

bool isMissed(const Call &call, const NotificationSettings &settings)
{
    return call.outcome == CallOutcome::Missed || (call.outcome == CallOutcome::Machine && settings.machineIsMissed);
}

Alert alertFor(const StoredCall &call, AlertStage stage, const AlertContext &context)
{
    if (call.source != CallSource::Live || call.call.direction != CallDirection::Incoming) {
        return Alert::None;
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
    const bool yields = kind == NotificationKind::IncomingCall && context.doNotDisturb;
    return yields ? NotificationUrgency::Normal : traitsOf(kind).urgency;
}

} // namespace Rufzeichen
