// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcall.h"

#include <QList>
#include <QString>

namespace Rufzeichen {

/** The box's call list, or what was asked for of it: everything, or what came after a BoxListPosition. */
struct BoxCallList {
    QString timestamp {}; ///< identifies the list: a new one counts its entries anew
    QList<BoxCall> calls {}; ///< in any order

    bool operator==(const BoxCallList &) const = default;
};

/** How far a box's call list is known: ask for what comes after that. */
struct BoxListPosition {
    QString timestamp {}; ///< of the list
    qint64 id = 0; ///< of an entry

    bool operator==(const BoxListPosition &) const = default;
};

} // namespace Rufzeichen
