// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/quietstate.h"

namespace Rufzeichen {

void QuietState::begin(std::optional<QDateTime> until)
{
    m_wished = true;
    m_until = std::move(until);
}

void QuietState::end()
{
    m_wished = false;
    m_until.reset();
}

bool QuietState::isWished(const QDateTime &now) const
{
    return m_wished && (!m_until || now < *m_until);
}

bool QuietState::isQuiet(const QDateTime &now) const
{
    return isWished(now) || m_hours.contain(now);
}

std::optional<QDateTime> QuietState::nextChange(const QDateTime &now) const
{
    const auto hours = m_hours.nextChange(now);
    if (isWished(now) && m_until && (!hours || *m_until < *hours)) {
        return m_until;
    }
    return hours;
}

} // namespace Rufzeichen
