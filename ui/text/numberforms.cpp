// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/numberforms.h"

#include "core/calls/storedcall.h"
#include "ui/text/calltext.h"

namespace Rufzeichen {

NumberForms::NumberForms(NumberReader &numbers, QObject *parent)
    : QObject(parent)
    , m_numbers(numbers)
    , m_known(2000) // numbers; more than anybody sees at once
    , m_plan(numbers.dialPlan())
    , m_language(numbers.language())
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

NumberFacts NumberForms::facts(const QString &number)
{
    if (!m_isLoaded) {
        const QString trimmed = number.trimmed();
        return {
            .display = trimmed.isEmpty() ? number : trimmed, .place = {}, .kind = m_numbers.number(number).kind()};
    }
    if (m_plan != m_numbers.dialPlan() || m_language != m_numbers.language()) {
        m_plan = m_numbers.dialPlan();
        m_language = m_numbers.language();
        m_known.clear();
    }
    if (const NumberFacts *known = m_known.object(number)) {
        return *known;
    }
    NumberFacts facts = m_numbers.facts(m_numbers.number(number));
    if (facts.display.isEmpty()) {
        facts.display = number;
    }
    m_known.insert(number, new NumberFacts(facts)); // the cache owns it
    return facts;
}

void NumberForms::setNames(const OwnNames &names)
{
    m_names = names;
}

void NumberForms::setLineColours(std::function<LineColour(const QString &number)> colours)
{
    m_colours = std::move(colours);
}

LineColour NumberForms::lineColour(const std::optional<QString> &number) const
{
    return m_colours && number && !number->isEmpty() ? m_colours(*number) : LineColour::None;
}

QString NumberForms::line(const QString &number) const
{
    const QString name = m_names.line(number);
    return name.isEmpty() ? number : name;
}

QString NumberForms::phone(const StoredCall &call) const
{
    if (!call.call.extension) {
        return {};
    }
    const QString name = m_names.phone(call.call.extension);
    const QString known = name.isEmpty() ? call.device : name;
    return known.isEmpty() ? CallText::device(*call.call.extension) : known;
}

} // namespace Rufzeichen
