// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/boxaccount.h"
#include "ui/settings/settingsform.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Rufzeichen {

class SmallPrint;
struct BoxRights;

/** What a user of the box may do and what not, and how that is changed. Takes no room while there is no user. */
class RightsList : public QWidget
{
    Q_OBJECT
public:
    explicit RightsList(QWidget *parent);
    ~RightsList() override;

    void setRights(const BoxRights &rights);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QVBoxLayout *m_rows;
};

/**
 * The user that this program logs in as, what that user may do, and the phone for dialling. Whoever has to type a
 * password is asked for it elsewhere.
 */
class AccessForm : public SettingsForm
{
    Q_OBJECT
public:
    AccessForm(BoxAccount &account, SettingsStore &settings, QWidget *parent);
    ~AccessForm() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLogin();
    void addButtons();
    void addDialling();
    void addEncryption();
    void showLogin();
    void showUsers();
    void showPassword();
    [[nodiscard]] static QString whereItIs(const LoginState &state);
    [[nodiscard]] static QString whyNotKept(KeyStore store);
    void showOutcome();
    void showRights();
    void showPhones();
    void logIn();

    BoxAccount &m_account;
    QComboBox *m_users = nullptr;
    SmallPrint *m_whereItIs = nullptr;
    QPushButton *m_logIn = nullptr;
    QPushButton *m_logOut = nullptr;
    FieldMessage *m_outcome = nullptr;
    RightsList *m_rights = nullptr;
    FieldMessage *m_withoutTls = nullptr;
    QComboBox *m_phone = nullptr;
};

} // namespace Rufzeichen
