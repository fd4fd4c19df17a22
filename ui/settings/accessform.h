// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/loginstate.h"
#include "ui/settings/settingsform.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Rufzeichen {

class RightsList;
class SmallPrint;

/**
 * The user of the box who this program logs in as, what that user may do, and what goes with it. Asks and shows: the
 * application does the logging in.
 */
class AccessForm : public SettingsForm
{
    Q_OBJECT
public:
    explicit AccessForm(QWidget *parent);
    ~AccessForm() override;

    void load(const Settings &settings) override;
    void apply(Settings &settings) const override;

    void setLogin(const LoginState &state);

Q_SIGNALS:
    /** The page is there: what it shows of the box may be asked for anew. */
    void loginStateWanted();

    /** An empty password: the one that is known already. The user is in the settings, which were edited() before. */
    void loginRequested(const QString &user, const QString &password);

    /** The password is to be removed from wherever it is kept. */
    void passwordForgotten();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLogin();
    void addButtons();
    void addDialling();
    void addEncryption();
    void showUsers();
    void showPassword();
    void showOutcome();
    void showPhones(const QString &chosen);
    void logIn();

    LoginState m_state;
    QString m_user; // the last one who has logged in or tried to
    QComboBox *m_users = nullptr;
    QLineEdit *m_password = nullptr;
    SmallPrint *m_keeping = nullptr;
    QPushButton *m_logIn = nullptr;
    QPushButton *m_forget = nullptr;
    FieldMessage *m_outcome = nullptr;
    RightsList *m_rights = nullptr;
    QComboBox *m_phone = nullptr;
    QComboBox *m_tls = nullptr;
};

} // namespace Rufzeichen
