// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

#include <QMap>

QT_BEGIN_NAMESPACE
class QTimeEdit;
QT_END_NAMESPACE

namespace Rufzeichen {

/** Hours of the week in which nothing pops up. */
class QuietHoursForm : public SettingsForm
{
    Q_OBJECT
public:
    explicit QuietHoursForm(QWidget *parent);
    ~QuietHoursForm() override;

    void load(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    QTimeEdit *addTime(const QString &label);
    void addDays();
    [[nodiscard]] QuietHours hours() const;
    void showHours();

    QCheckBox *m_enabled = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QMap<int, QCheckBox *> m_days; // by Qt::DayOfWeek
    QLabel *m_sentence = nullptr;
};

} // namespace Rufzeichen
