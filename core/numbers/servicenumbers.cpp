// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/servicenumbers.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

bool isServiceNumber(QStringView digits, const DialPlan &plan)
{
    if (digits == "112"_L1) {
        return true;
    }
    if (plan.countryCode == "1"_L1) {
        return digits.size() == 3 && digits.endsWith("11"_L1);
    }
    if (digits.startsWith("116"_L1) && digits.size() == 6) {
        return true;
    }
    if (plan.countryCode == "49"_L1) {
        const qsizetype enquiries = digits.startsWith("1180"_L1) ? 6 : 5;
        return digits == "110"_L1 || digits == "115"_L1
            || (digits.startsWith("118"_L1) && digits.size() == enquiries);
    }
    return digits.size() == 3 && (digits.startsWith(u'1') || digits == "999"_L1);
}

} // namespace Rufzeichen
