// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/quietstate.h"

namespace Rufzeichen {

QuietState::QuietState(const SettingsStore &settings)
    : m_settings(settings)
{
}

void QuietState::choose(QuietChoice choice, const QDateTime &now)
{
    m_wish.reset();
    if (choice != QuietChoice::Off) {
        m_wish = Wish {.quiet = true, .until = quietEnd(choice, now), .hours = hours()};
    } else if (hours().contain(now)) {
        m_wish = Wish {.quiet = false, .until = hours().nextChange(now), .hours = hours()};
    }
}

const QuietState::Wish *QuietState::wish(const QDateTime &now) const
{
    const bool holds = m_wish && (!m_wish->until || now < *m_wish->until);
    return holds && (m_wish->quiet || m_wish->hours == hours()) ? &*m_wish : nullptr;
}

bool QuietState::isQuiet(const QDateTime &now) const
{
    const Wish *wished = wish(now);
    return wished != nullptr ? wished->quiet : hours().contain(now);
}

std::optional<QDateTime> QuietState::until(const QDateTime &now) const
{
    if (!isQuiet(now)) {
        return std::nullopt;
    }
    const Wish *wished = wish(now);
    if (wished == nullptr) {
        return hours().nextChange(now);
    }
    const bool goesOn = wished->until && hours().contain(*wished->until);
    return goesOn ? hours().nextChange(*wished->until) : wished->until;
}

std::optional<QDateTime> QuietState::nextChange(const QDateTime &now) const
{
    const Wish *wished = wish(now);
    return wished != nullptr ? wished->until : hours().nextChange(now);
}

} // namespace Rufzeichen
