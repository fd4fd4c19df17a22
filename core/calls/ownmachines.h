// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <functional>

namespace Rufzeichen {

/** Phones that the user says are answering machines, by their extensions. */
using OwnMachines = QList<int>;

/** Says which phones those are now: whoever has to know asks each time, and keeps no copy. Null: there are none. */
using OwnMachinesNow = std::function<OwnMachines()>;

/** What @p now says. */
[[nodiscard]] inline OwnMachines machinesOf(const OwnMachinesNow &now)
{
    return now ? now() : OwnMachines();
}

} // namespace Rufzeichen
