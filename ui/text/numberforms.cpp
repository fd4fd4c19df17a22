// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/numberforms.h"

namespace Rufzeichen {

NumberForms::NumberForms(NumberReader &numbers, QObject *parent)
    : QObject(parent)
    , m_numbers(numbers)
    , m_known(2000) // numbers; more than anybody sees at once
    , m_plan(numbers.dialPlan())
{
    connect(&m_loading, &QFutureWatcher<void>::finished, this, [this] {
        m_isLoaded = true;
        m_known.clear();
        Q_EMIT changed();
    });
}

NumberForms::~NumberForms() = default;

void NumberForms::prepare()
{
    if (!m_isLoaded && !m_loading.isRunning()) {
        m_loading.setFuture(m_numbers.prepare());
    }
}

QString NumberForms::shown(const QString &number)
{
    if (!m_isLoaded) {
        return number;
    }
    if (m_plan != m_numbers.dialPlan()) {
        m_plan = m_numbers.dialPlan();
        m_known.clear();
    }
    if (const QString *known = m_known.object(number)) {
        return *known;
    }
    const QString display = m_numbers.facts(m_numbers.number(number)).display;
    const QString shown = display.isEmpty() ? number : display;
    m_known.insert(number, new QString(shown)); // the cache owns it
    return shown;
}

} // namespace Rufzeichen
