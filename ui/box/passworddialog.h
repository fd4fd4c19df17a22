// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/secretkeeper.h"

#include <QDialog>
#include <QString>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Rufzeichen {

class FieldMessage;

/** Asks for the password of the box if it is not known or wrong. rejected(): the user does not want to log in. */
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p user: who logs in; empty where the box has no user names. */
    PasswordDialog(const QString &user, KeyStore store, QWidget *parent = nullptr);
    ~PasswordDialog() override;

    /** Says what was wrong with the last one. */
    void showProblem(const QString &text);

Q_SIGNALS:
    /** accepted() follows. */
    void passwordGiven(const QString &password, PasswordKeeping keeping);

private:
    void addFields(const QString &user, KeyStore store);
    void addButtons();
    void give();

    QLineEdit *m_password = nullptr;
    FieldMessage *m_problem = nullptr;
    QCheckBox *m_keep = nullptr; // null where there is no key store
    QPushButton *m_logIn = nullptr;
};

} // namespace Rufzeichen
