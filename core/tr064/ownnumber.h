// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** An own number of the box. */
struct OwnNumber {
    QString number {};
    QString name {}; ///< may be empty

    bool operator==(const OwnNumber &) const = default;
};

} // namespace Rufzeichen
