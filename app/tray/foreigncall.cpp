// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/foreigncall.h"

#include "core/numbers/dialkeys.h"

namespace Rufzeichen {

namespace {

constexpr int mostForeignCalls = 10; // in a minute: a person who dials by hand needs fewer

} // namespace

ForeignCall judgeForeignCall(const QString &number, const DialPlan &plan, const ForeignCallState &state)
{
    if (state.recent >= mostForeignCalls) {
        return ForeignCall::TooMany;
    }
    if (number.size() > longestWriting) {
        return ForeignCall::NotANumber;
    }
    const QString dialled = dialString(number, plan);
    if (isBoxCode(dialKeys(number, plan), plan) || isBoxCode(dialled, plan)) {
        return ForeignCall::BoxCode;
    }
    if (dialled.isEmpty()) {
        return ForeignCall::NotANumber;
    }
    if (!state.isLoggedIn) {
        return ForeignCall::NotLoggedIn;
    }
    return state.isDialling ? ForeignCall::Busy : ForeignCall::Granted;
}

} // namespace Rufzeichen
