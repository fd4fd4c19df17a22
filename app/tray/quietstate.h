// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/quiethours.h"

namespace Rufzeichen {

/** Whether things may pop up: what the user wishes for now, and the quiet hours of the week. Local time. */
class QuietState
{
public:
    /** Quiet until that moment; for ever without one. */
    void begin(std::optional<QDateTime> until);
    void end();

    void setHours(const QuietHours &hours) { m_hours = hours; }

    /** Whether the user wishes quiet at @p now, apart from the quiet hours. */
    [[nodiscard]] bool isWished(const QDateTime &now) const;

    /** Whether it is quiet at @p now for whatever reason. */
    [[nodiscard]] bool isQuiet(const QDateTime &now) const;

    /** Until when the wish lasts; nothing: for ever, or there is none. */
    [[nodiscard]] std::optional<QDateTime> until() const { return m_until; }

    /** When isQuiet() may change next; nothing if it does not by itself. */
    [[nodiscard]] std::optional<QDateTime> nextChange(const QDateTime &now) const;

private:
    QuietHours m_hours;
    bool m_wished = false;
    std::optional<QDateTime> m_until;
};

} // namespace Rufzeichen
