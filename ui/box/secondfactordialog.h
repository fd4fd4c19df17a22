// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/secondfactor.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Rufzeichen {

class Announced;
class FieldMessage;

/** Says how a change can be confirmed at the box or its phones, and how that ended. rejected(): it is to stop. */
class SecondFactorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SecondFactorDialog(QWidget *parent = nullptr);
    ~SecondFactorDialog() override;

    /** SecondFactor::waiting(): somebody can confirm now, in these ways. */
    void showMethods(const ConfirmationMethods &methods);

    /** SecondFactor::finished(): accepts the dialog, or says why not and offers to try again. */
    void showOutcome(Confirmation outcome);

Q_SIGNALS:
    /** The box is to be asked once more. */
    void tryAgainRequested();

private:
    void addMethods();
    void addButtons();
    void begin();

    Announced *m_methods = nullptr;
    QLabel *m_button = nullptr;
    QLabel *m_dial = nullptr;
    QLabel *m_code = nullptr;
    FieldMessage *m_message = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Rufzeichen
