// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/boxaccount.h"

namespace Rufzeichen {

/** A login that stands as a test says, and writes down what is asked of it. */
class FakeAccount : public BoxAccount
{
public:
    [[nodiscard]] const LoginState &login() const override { return m_login; }
    [[nodiscard]] QStringList phonebooks() const override { return m_phonebooks; }
    [[nodiscard]] QList<OwnNumber> ownNumbers() const override { return own; }
    [[nodiscard]] std::optional<DialPlan> learnedDialPlan() const override { return m_dialPlan; }
    [[nodiscard]] OwnNames ownNames() const override
    {
        return {.ofLine = [this](const QString &number) { return nameOf(number); }, .ofPhone = {}};
    }
    void askForUsers() override { ++questions; }
    void logIn() override { ++logins; }
    void logOut() override { ++logouts; }

    void setLogin(const LoginState &login)
    {
        m_login = login;
        Q_EMIT loginChanged();
    }
    void setPhonebooks(const QStringList &names)
    {
        m_phonebooks = names;
        Q_EMIT phonebooksChanged();
    }
    void setDialPlan(const DialPlan &plan)
    {
        m_dialPlan = plan;
        Q_EMIT learnedDialPlanChanged();
    }

    QList<OwnNumber> own;
    int questions = 0; ///< who can log in
    int logins = 0; ///< tried
    int logouts = 0;

private:
    [[nodiscard]] QString nameOf(const QString &number) const
    {
        for (const OwnNumber &each : own) {
            if (each.number == number) {
                return each.name;
            }
        }
        return {};
    }

    LoginState m_login;
    QStringList m_phonebooks;
    std::optional<DialPlan> m_dialPlan;
};

} // namespace Rufzeichen
