// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"

#include <QStringView>

namespace Rufzeichen {

/**
 * Whether these digits are dialled as they are, without an area code: emergency, harmonised European service numbers
 * and directory enquiries. Only what is certain for the country; a local number is never one.
 */
[[nodiscard]] bool isServiceNumber(QStringView digits, const DialPlan &plan);

} // namespace Rufzeichen
