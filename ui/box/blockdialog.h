// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/boxanswers.h"

#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;

namespace Rufzeichen {

class FieldMessage;

/** Asks whether a number is to be barred in the box, and shows how that went. Closes itself when it is. */
class BlockDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p number as it was sent, @p shown as people write it, @p name for the box to note with it; may be empty. */
    BlockDialog(const QString &number, const QString &shown, const QString &name, QWidget *parent = nullptr);
    ~BlockDialog() override;

    /** What FritzBox::block() has answered to blockRequested(). */
    void showResult(const BoxResult<BarringChange> &result);

Q_SIGNALS:
    /** The user is sure; showResult() is to follow. */
    void blockRequested(const QString &number, const QString &name);

    /** The user wants to see what is blocked already, or to unblock something. */
    void blockedNumbersRequested();

private:
    void addTexts(const QString &shown);
    void addName(const QString &name);
    void addButtons();
    void block();

    const QString m_number;
    QLineEdit *m_name = nullptr;
    FieldMessage *m_message = nullptr;
    QPushButton *m_block = nullptr;
};

} // namespace Rufzeichen
