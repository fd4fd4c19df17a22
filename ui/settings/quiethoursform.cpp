// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/quiethoursform.h"

#include "ui/settings/quiethourstext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace Rufzeichen {

QuietHoursForm::QuietHoursForm(SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Quiet hours"), settings, parent)
{
    addCheckBox(tr("&Keep quiet at certain hours"), setting<&Settings::quietHours, &QuietHours::enabled>);
    addTime(tr("&From:"), setting<&Settings::quietHours, &QuietHours::from>);
    addTime(tr("&Until:"), setting<&Settings::quietHours, &QuietHours::until>);
    addDays();
    QLabel *sentence = addParagraph({});
    addView([sentence](const Settings &shown) {
        sentence->setText(QuietHoursText::sentence(shown.quietHours, QLocale()));
    });
}

QuietHoursForm::~QuietHoursForm() = default;

void QuietHoursForm::addTime(const QString &label, SettingField<QTime> field)
{
    auto *edit = new QTimeEdit(this);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    ignoreWheelWithoutFocus(edit);
    form()->addRow(label, edit);
    bind(edit, field);
    enableWith(edit);
}

void QuietHoursForm::addDays()
{
    const QLocale locale;
    auto *row = new QHBoxLayout;
    for (int i = 0; i < Qt::Sunday; ++i) {
        row->addWidget(addDay((locale.firstDayOfWeek() - 1 + i) % Qt::Sunday + 1));
    }
    row->addStretch();
    form()->addRow(tr("On these days:"), row);
    addDefault(setting<&Settings::quietHours, &QuietHours::days>);
}

QCheckBox *QuietHoursForm::addDay(int day)
{
    const QLocale locale;
    auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), this);
    box->setAccessibleName(locale.dayName(day));
    addView([box, day](const Settings &shown) {
        const QSignalBlocker blocker(box);
        box->setChecked(shown.quietHours.days.contains(day));
    });
    enableWith(box);
    connect(box, &QCheckBox::toggled, this, [this, day](bool on) {
        change([&](Settings &settings) {
            if (on) {
                settings.quietHours.days.insert(day);
            } else {
                settings.quietHours.days.remove(day);
            }
        });
    });
    return box;
}

// What is set for quiet hours can be changed only while there are any.
void QuietHoursForm::enableWith(QWidget *control)
{
    addView([control](const Settings &shown) { control->setEnabled(shown.quietHours.enabled); });
}

} // namespace Rufzeichen
