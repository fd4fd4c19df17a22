// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QString>

namespace Rufzeichen {

/** How things stand when another program wants a number dialled. */
struct ForeignCallState {
    bool isLoggedIn = false; ///< else nothing can be dialled
    bool isDialling = false; ///< somebody is asked already, or a call is dialled
    int recent = 0; ///< wishes of other programs that were granted within a minute
};

/** What becomes of such a wish. */
enum class ForeignCall : quint8 {
    Granted,
    NotANumber, ///< or one that is too long
    BoxCode, ///< changes the box or the line
    NotLoggedIn,
    Busy,
    TooMany, ///< within a minute
};

/** Whether @p number may be dialled, or at least asked about, for another program. */
[[nodiscard]] ForeignCall judgeForeignCall(const QString &number, const DialPlan &plan,
                                           const ForeignCallState &state);

} // namespace Rufzeichen
