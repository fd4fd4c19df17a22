// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

namespace Rufzeichen {

/** Hours of the week in which nothing pops up. */
class QuietHoursForm : public SettingsForm
{
    Q_OBJECT
public:
    QuietHoursForm(SettingsStore &settings, QWidget *parent);
    ~QuietHoursForm() override;

private:
    void addTime(const QString &label, SettingField<QTime> field);
    void addDays();
    QCheckBox *addDay(int day);
    void enableWith(QWidget *control);
};

} // namespace Rufzeichen
