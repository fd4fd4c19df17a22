// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

#include <QStringList>
#include <QTimer>

class QTableWidget;

namespace Rufzeichen {

class BoxAccount;
class CallReader;

/** What own numbers and phones are called, and which own numbers disturb: those that the box or a call has named. */
class LinesForm : public SettingsForm
{
    Q_OBJECT
public:
    /** All must outlive the form. */
    LinesForm(const CallReader &reader, const BoxAccount &account, SettingsStore &settings, QWidget *parent);
    ~LinesForm() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLines();
    void addPhones();
    [[nodiscard]] QTableWidget *addTable(const QStringList &heads);
    void showTables();
    void showLines();
    void showPhones();
    void takeLine(int row);
    void takePhone(int row);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString nameOfBox(const QString &number) const;

    const CallReader &m_reader;
    const BoxAccount &m_account;
    QTimer m_refresh;
    QTableWidget *m_lines = nullptr;
    QTableWidget *m_phones = nullptr;
};

} // namespace Rufzeichen
