// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/quiethoursform.h"

#include "ui/settings/quiethourstext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

namespace Rufzeichen {

QuietHoursForm::QuietHoursForm(QWidget *parent)
    : SettingsForm(tr("Quiet hours"), parent)
{
    m_enabled = addCheckBox(tr("&Keep quiet at certain hours"));
    m_from = addTime(tr("&From:"));
    m_until = addTime(tr("&Until:"));
    addDays();
    m_sentence = addParagraph({});
    connect(this, &QuietHoursForm::edited, this, &QuietHoursForm::showHours);
}

QuietHoursForm::~QuietHoursForm() = default;

QTimeEdit *QuietHoursForm::addTime(const QString &label)
{
    auto *edit = new QTimeEdit(this);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ignoreWheelWithoutFocus(edit);
    form()->addRow(label, edit);
    connect(edit, &QTimeEdit::timeChanged, this, &QuietHoursForm::edited);
    return edit;
}

void QuietHoursForm::addDays()
{
    const QLocale locale;
    auto *row = new QHBoxLayout;
    for (int i = 0; i < Qt::Sunday; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % Qt::Sunday + 1;
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), this);
        box->setAccessibleName(locale.dayName(day));
        connect(box, &QCheckBox::toggled, this, &QuietHoursForm::edited);
        row->addWidget(box);
        m_days.insert(day, box);
    }
    row->addStretch();
    form()->addRow(tr("On these days:"), row);
}

void QuietHoursForm::load(const Settings &settings)
{
    const QuietHours &hours = settings.quietHours;
    m_enabled->setChecked(hours.enabled);
    m_from->setTime(hours.from);
    m_until->setTime(hours.until);
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        day.value()->setChecked(hours.days.contains(day.key()));
    }
    showHours();
}

void QuietHoursForm::apply(Settings &settings) const
{
    settings.quietHours = hours();
}

QuietHours QuietHoursForm::hours() const
{
    QuietHours hours {
        .enabled = m_enabled->isChecked(), .from = m_from->time(), .until = m_until->time(), .days = {}};
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        if (day.value()->isChecked()) {
            hours.days.insert(day.key());
        }
    }
    return hours;
}

void QuietHoursForm::showHours()
{
    const bool enabled = m_enabled->isChecked();
    m_from->setEnabled(enabled);
    m_until->setEnabled(enabled);
    for (QCheckBox *day : std::as_const(m_days)) {
        day->setEnabled(enabled);
    }
    m_sentence->setText(QuietHoursText::sentence(hours(), QLocale()));
}

} // namespace Rufzeichen
