// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsform.h"

#include <QStringList>
#include <QTimer>

class QTableWidget;

namespace Rufzeichen {

class AppActions;
class BoxAccount;
class CallReader;
class LineOptions;

/** What own numbers and phones are called and are, and how own numbers ring and look: those that the box or a call
 * has named. */
class LinesForm : public SettingsForm
{
    Q_OBJECT
public:
    /** All must outlive the form. */
    LinesForm(const CallReader &reader, const BoxAccount &account, AppActions &actions, SettingsStore &settings,
              QWidget *parent);
    ~LinesForm() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLines(AppActions &actions);
    void addPhones();
    [[nodiscard]] QTableWidget *addTable(const QStringList &heads);
    void showTables();
    void showLines();
    void showOptions();
    void showPhones();
    void takeLine(int row);
    void takePhone(int row);
    [[nodiscard]] QList<QStringList> lines() const;
    [[nodiscard]] QList<int> phones() const;
    [[nodiscard]] QStringList writingsAt(int row) const;
    [[nodiscard]] QString nameOfBox(const QStringList &writings) const;

    const CallReader &m_reader;
    const BoxAccount &m_account;
    QTimer m_refresh;
    QTableWidget *m_lines = nullptr;
    LineOptions *m_options = nullptr; // of the current line
    QTableWidget *m_phones = nullptr;
};

} // namespace Rufzeichen
