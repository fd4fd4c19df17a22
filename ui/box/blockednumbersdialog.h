// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/fritzbox.h"
#include "ui/actions/calleractions.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Rufzeichen {

class FieldMessage;
class NumberForms;

/** The numbers that the box lets ring nowhere, each of which can be unblocked. Asks the box each time it is shown. */
class BlockedNumbersDialog : public QDialog
{
    Q_OBJECT
public:
    /** All must outlive the dialog. */
    BlockedNumbersDialog(const FritzBox &box, NumberForms &forms, CallerActions &actions, QWidget *parent = nullptr);
    ~BlockedNumbersDialog() override;

    /** Asks the box again. */
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    void showNumbers(const BoxResult<Phonebook> &result);
    void updateTexts();
    [[nodiscard]] QString chosenNumber() const;
    void updateButtons();

    const FritzBox &m_box;
    NumberForms &m_forms;
    CallerActions &m_actions;
    QListWidget *m_numbers;
    FieldMessage *m_message;
    QPushButton *m_unblock = nullptr;
    QPushButton *m_showCalls = nullptr;
};

} // namespace Rufzeichen
