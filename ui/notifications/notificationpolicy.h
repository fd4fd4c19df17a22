// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "core/settings/settings.h"
#include "ui/notifications/notification.h"

#include <optional>

namespace Rufzeichen {

/** What to do about a call now. */
enum class Alert : quint8 {
    None,
    Wait, ///< for the hold, which may be 0: the call may be over by then
    Ringing,
    InCall,
    Missed,
    Close, ///< what is on the screen is over
};

/** What the user has seen of a call so far. */
enum class AlertStage : quint8 {
    New, ///< not heard of before
    Waiting, ///< for the end of the hold
    Due, ///< the hold is over
    Ringing, ///< on the screen
    InCall, ///< on the screen
    Silent, ///< nothing, or no longer anything
};

/** What else the decision depends on. */
struct AlertContext {
    NotificationSettings settings;
    DialPlan plan {}; ///< by which the box writes its own numbers
    bool quiet = false; ///< quiet hours, or quiet for a while
    bool doNotDisturb = false; ///< the desktop does not want to be disturbed
    bool late = false; ///< the call's RING came late
    bool important = false; ///< who calls may disturb at any time
    std::optional<bool> shown {}; ///< what a rule says about the call: true: also where it would not pop up

    bool operator==(const AlertContext &) const = default;
};

/**
 * What to do about @p call, which has changed or whose hold is over. Only incoming calls that were heard live alert.
 * A late one never pops up as if it rang now, but may as missed. One whose end has come before the hold was over
 * never pops up as if it rang, either; without a hold that is what comes together with its end.
 */
[[nodiscard]] Alert alertFor(const StoredCall &call, AlertStage stage, const AlertContext &context);

/**
 * How long a ring is held back: a little longer than the hold, so that what was on the screen never counts as barred
 * because two clocks were rounded.
 */
[[nodiscard]] std::chrono::milliseconds holdTime(const NotificationSettings &settings);

/** Whether anything new may pop up now. */
[[nodiscard]] bool mayDisturb(const AlertContext &context);

/** How much a notification of this kind presses. Some desktops show critical ones in spite of "do not disturb". */
[[nodiscard]] NotificationUrgency urgencyOf(NotificationKind kind, const AlertContext &context);

} // namespace Rufzeichen
