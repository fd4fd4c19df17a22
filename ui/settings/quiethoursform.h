// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/quiethours.h"
#include "ui/settings/settingsform.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rufzeichen {

class BoxAccount;
class ImportantList;

/** Quiet hours in words for people. */
class QuietHoursText
{
    Q_DECLARE_TR_FUNCTIONS(QuietHoursText)
public:
    /** One sentence that says what is set. */
    [[nodiscard]] static QString sentence(const QuietHours &hours, const QLocale &locale);

private:
    [[nodiscard]] static QString time(const QuietHours &hours, const QLocale &locale);
    [[nodiscard]] static QString days(const QSet<int> &days, const QLocale &locale);
};

/** Hours of the week in which nothing pops up, and whose calls do all the same. */
class QuietHoursForm : public SettingsForm
{
    Q_OBJECT
public:
    /** All must outlive the form. */
    QuietHoursForm(BoxAccount &account, SettingsStore &settings, QWidget *parent);
    ~QuietHoursForm() override;

private:
    void addTime(const QString &label, SettingField<QTime> field);
    void addDays();
    QCheckBox *addDay(int day);
    void enableWith(QWidget *control);
    void addImportant();
    void addTyped(const QString &typed);

    BoxAccount &m_account;
    ImportantList *m_important = nullptr;
};

} // namespace Rufzeichen
