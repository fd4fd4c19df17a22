// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/numbersform.h"

#include "ui/text/plainwords.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Digits, with all that people write between and before them; nothing if there is anything else.
std::optional<QString> readCode(const QString &typed)
{
    QString text = typed;
    text.removeIf([](QChar character) { return u"+-/() "_s.contains(character); });
    return readDiallingCode(text);
}

std::optional<QString> readCountry(const QString &typed)
{
    const std::optional<QString> code = readCode(typed);
    return code ? std::optional(DialPlan {.countryCode = *code}.tidied().countryCode) : std::nullopt;
}

QString shownCountry(const QString &code)
{
    return code.isEmpty() ? code : u'+' + code;
}

} // namespace

NumbersForm::NumbersForm(SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Dialling codes"), settings, parent)
{
    addParagraph(
        tr("A call from next door comes without the area code, one from your country without the country code. "
           "Rufzeichen adds them, so that it finds the number in your phone books however it is written there."));
    m_country = new QLineEdit(this);
    form()->addRow(tr("&Country code:"), m_country);
    bindText<QString>(m_country, addMessage(), setting<&Settings::numbers, &NumberSettings::countryCode>, readCountry,
                      shownCountry,
                      tr("This is not a country code. It needs to look like +49, with six digits at most."));
    m_area = new QLineEdit(this);
    form()->addRow(tr("&Area code:"), m_area);
    bindText<QString>(
        m_area, addMessage(), setting<&Settings::numbers, &NumberSettings::areaCode>, readCode,
        [](const QString &code) { return code; },
        tr("This is not an area code. It needs to look like 030, with six digits at most."));
    addExplanation(tr("Leave both empty, and Rufzeichen takes what the box says once you are logged in."), m_area);
    for (QLineEdit *field : {m_country, m_area}) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    }
    setDialPlan({});
}

NumbersForm::~NumbersForm() = default;

void NumbersForm::setDialPlan(const std::optional<DialPlan> &plan)
{
    const DialPlan shown = plan.value_or(DialPlan()).tidied();
    m_country->setPlaceholderText(plan ? tr("%1 (says the box)").arg(shownCountry(shown.countryCode))
                                       : tr("such as %1").arg(shownCountry(shown.countryCode)));
    m_area->setPlaceholderText(!plan ? tr("such as %1").arg(u"030"_s)
                                   : shown.areaCode.isEmpty()
                                   ? tr("none (says the box)")
                                   : tr("%1 (says the box)").arg(shown.areaPrefix + shown.areaCode));
}

} // namespace Rufzeichen
