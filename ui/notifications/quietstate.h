// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settingsstore.h"
#include "ui/actions/quietchoice.h"

namespace Rufzeichen {

/** Whether things may pop up: by the quiet hours, and by what the user wishes for now, which wins. Local times. */
class QuietState
{
public:
    /** @p settings must outlive it. */
    explicit QuietState(const SettingsStore &settings);

    /** The user wishes this at @p now. Off lasts until these quiet hours end, or others are set. */
    void choose(QuietChoice choice, const QDateTime &now);

    /** Whether it is quiet at @p now. */
    [[nodiscard]] bool isQuiet(const QDateTime &now) const;

    /** When the quiet that there is at @p now ends by itself; nothing: there is none, or it does not. */
    [[nodiscard]] std::optional<QDateTime> until(const QDateTime &now) const;

    /** When isQuiet() may change next; nothing if it does not by itself. */
    [[nodiscard]] std::optional<QDateTime> nextChange(const QDateTime &now) const;

private:
    struct Wish {
        bool quiet;
        std::optional<QDateTime> until; ///< none: until the next wish
        QuietHours hours; ///< when it was wished
    };
    [[nodiscard]] const Wish *wish(const QDateTime &now) const;
    [[nodiscard]] const QuietHours &hours() const { return m_settings.inForce().quietHours; }

    const SettingsStore &m_settings;
    std::optional<Wish> m_wish;
};

} // namespace Rufzeichen
