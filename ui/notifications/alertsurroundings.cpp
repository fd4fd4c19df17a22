// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/alertsurroundings.h"

#include "ui/notifications/quietstate.h"
#include "ui/text/numberforms.h"

#include <QDateTime>

namespace Rufzeichen {

AlertSurroundings::AlertSurroundings(const SettingsStore &settings, const QuietState &quiet,
                                     const NumberForms &numbers)
    : m_settings(settings)
    , m_quiet(quiet)
    , m_numbers(numbers)
{
}

const DialPlan &AlertSurroundings::plan() const
{
    return m_numbers.reader().dialPlan();
}

AlertContext AlertSurroundings::now() const
{
    return {.settings = m_settings.inForce().notifications,
            .plan = plan(),
            .quiet = m_quiet.isQuiet(QDateTime::currentDateTime()),
            .doNotDisturb = m_doNotDisturb};
}

AlertContext AlertSurroundings::of(const StoredCall &call) const
{
    const QString number = call.call.remote.value_or(QString());
    AlertContext result = now();
    result.important = m_isImportant && !number.isEmpty() && m_isImportant(number);
    return result;
}

} // namespace Rufzeichen
