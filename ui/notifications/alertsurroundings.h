// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "core/settings/settingsstore.h"
#include "ui/notifications/notificationpolicy.h"

#include <QString>
#include <functional>
#include <utility>

namespace Rufzeichen {

class NumberForms;
class QuietState;

/** What decides, besides a call itself, whether it may alert: it asks all who know, and keeps none of the answers. */
class AlertSurroundings
{
public:
    /** All must outlive it. */
    AlertSurroundings(const SettingsStore &settings, const QuietState &quiet, const NumberForms &numbers);

    /** See CallAlerts, which is told of them. */
    void setDoNotDisturb(bool on) { m_doNotDisturb = on; }
    void setImportance(std::function<bool(const QString &number)> important) { m_isImportant = std::move(important); }
    void setWishes(std::function<RuleWish(const StoredCall &call)> wishes) { m_wishes = std::move(wishes); }

    /** What holds now for what is of no call. */
    [[nodiscard]] AlertContext now() const;

    /** What holds now for a call, but for what rules say of it. */
    [[nodiscard]] AlertContext of(const StoredCall &call) const;

    /** What rules say of a call. */
    [[nodiscard]] RuleWish wish(const StoredCall &call) const { return m_wishes ? m_wishes(call) : RuleWish(); }

    /** How own numbers are dialled and written now. */
    [[nodiscard]] const DialPlan &plan() const;

private:
    const SettingsStore &m_settings;
    const QuietState &m_quiet;
    const NumberForms &m_numbers;
    bool m_doNotDisturb = false;
    std::function<bool(const QString &number)> m_isImportant; // may be empty
    std::function<RuleWish(const StoredCall &call)> m_wishes; // likewise
};

} // namespace Rufzeichen
