// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxresult.h"
#include "core/tr064/tr064error.h"

#include <QString>

namespace Rufzeichen {

/** What went wrong with the box, and what can be done about it, in whole sentences. Empty for None. */
[[nodiscard]] QString boxErrorText(Tr064Error error);

/** What is to be said where it is not known whether the box has done what it was told to. */
[[nodiscard]] QString boxMaybeDoneText();

/** The same for a result: maybeDone comes first, since it tells what to do now. */
template <typename T> [[nodiscard]] QString boxErrorText(const BoxResult<T> &result)
{
    return result.maybeDone ? boxMaybeDoneText() : boxErrorText(result.error);
}

} // namespace Rufzeichen
