// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/numbersform.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/fieldmessage.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Digits, with all that people write between and before them; nothing if there is anything else.
std::optional<QString> readCode(QString text)
{
    text.removeIf([](QChar character) { return u"+-/() "_s.contains(character); });
    return readDiallingCode(text);
}

QString shownCountry(const QString &code)
{
    return code.isEmpty() ? code : u'+' + code;
}

} // namespace

NumbersForm::NumbersForm(QWidget *parent)
    : SettingsForm(tr("Numbers"), parent)
{
    addParagraph(
        tr("A call from next door comes without the area code, one from your country without the country code. "
           "Rufzeichen adds them, so that it finds the number in your phone books however it is written there."));
    m_country = new QLineEdit(this);
    form()->addRow(tr("&Country code:"), m_country);
    m_countryMessage = addMessage();
    m_area = new QLineEdit(this);
    form()->addRow(tr("&Area code:"), m_area);
    m_areaMessage = addMessage();
    addExplanation(tr("Leave both empty, and Rufzeichen takes what the box says once you are logged in."), m_area);
    for (QLineEdit *field : {m_country, m_area}) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
        connect(field, &QLineEdit::editingFinished, this, &NumbersForm::commit);
    }
    setDialPlan({});
}

NumbersForm::~NumbersForm() = default;

void NumbersForm::load(const Settings &settings)
{
    m_countryCode = settings.numbers.countryCode;
    m_areaCode = settings.numbers.areaCode;
    m_country->setText(shownCountry(m_countryCode));
    m_area->setText(m_areaCode);
    m_countryMessage->clear();
    m_areaMessage->clear();
}

void NumbersForm::apply(Settings &settings) const
{
    settings.numbers.countryCode = m_countryCode;
    settings.numbers.areaCode = m_areaCode;
}

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

void NumbersForm::hideEvent(QHideEvent *event)
{
    SettingsForm::hideEvent(event);
    commit();
}

void NumbersForm::commit()
{
    const QString countryBefore = m_countryCode;
    const QString areaBefore = m_areaCode;
    if (const std::optional<QString> code = readCode(m_country->text())) {
        m_countryCode = DialPlan {.countryCode = *code}.tidied().countryCode;
        m_country->setText(shownCountry(m_countryCode));
        m_countryMessage->clear();
    } else {
        m_countryMessage->setMessage(
            MessageKind::Bad, tr("This is no country code. It needs to look like +49, with six digits at most."));
    }
    if (const std::optional<QString> code = readCode(m_area->text())) {
        m_areaCode = *code;
        m_area->setText(m_areaCode);
        m_areaMessage->clear();
    } else {
        m_areaMessage->setMessage(MessageKind::Bad,
                                  tr("This is no area code. It needs to look like 030, with six digits at most."));
    }
    if (m_countryCode != countryBefore || m_areaCode != areaBefore) {
        Q_EMIT edited();
    }
}

} // namespace Rufzeichen
