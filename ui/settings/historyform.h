// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/appactions.h"
#include "ui/settings/settingsform.h"

#include <QDate>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Rufzeichen {

/** How long past calls are kept, and how to be rid of them or to get old ones. Removes none itself. */
class HistoryForm : public SettingsForm
{
    Q_OBJECT
public:
    HistoryForm(SettingsStore &settings, AppActions &actions, QWidget *parent);
    ~HistoryForm() override;

    void loadDefaults() override;

    /** Says how many calls a request has removed. */
    void showRemoved(int calls);

Q_SIGNALS:
    /** The user wants to be rid of all calls before this day, and has confirmed that. */
    void purgeRequested(QDate firstKept);

    /** The user wants all about this number forgotten, and has confirmed that. */
    void forgetNumberRequested(const QString &number);

private:
    void addRetention();
    void addRemoval();
    void showRetention(int days);
    void chooseRetention(int days);
    void setRetention(int days);
    void forgetNumber();
    void removeAll();

    QComboBox *m_retention = nullptr;
    QLineEdit *m_number = nullptr;
    FieldMessage *m_removed = nullptr;
};

} // namespace Rufzeichen
