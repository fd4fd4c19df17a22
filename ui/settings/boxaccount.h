// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/settings/secretkeeper.h"
#include "core/settings/settings.h"
#include "core/tr064/boxanswers.h"
#include "core/tr064/boxusers.h"
#include "core/tr064/tr064error.h"
#include "ui/text/ownnames.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** How far logging in to the box is. */
enum class LoginStage : quint8 {
    NotTried,
    Trying,
    Failed,
    LoggedIn,
};

/** What the settings window shows of the login to the box. The application knows it; nothing of it is a setting. */
struct LoginState {
    LoginForm form {}; ///< the box's users
    QStringList phones {}; ///< that can dial, by the box's names for them
    KeyStore store = KeyStore::Available;
    PasswordPlace password = PasswordPlace::None;
    LoginStage stage = LoginStage::NotTried;
    Tr064Failure error {}; ///< why it has Failed
    bool withoutTls = false; ///< LoggedIn, but TLS, which was preferred, is not to be had
    std::optional<BoxRights> rights {}; ///< of the user who is LoggedIn; nothing: the box has not told them

    bool operator==(const LoginState &) const = default;
};

/** The login to the box, as the settings show it and the user changes it, and what the box tells of itself. */
class BoxAccount : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** How things stand with the login. */
    [[nodiscard]] virtual const LoginState &login() const = 0;

    /** The names of all phone books that there are. */
    [[nodiscard]] virtual QStringList phonebooks() const = 0;

    /** The box's own numbers, with the names that it has for them; empty: it was not asked yet. */
    [[nodiscard]] virtual QList<OwnNumber> ownNumbers() const = 0;

    /** What own numbers and phones are called: by the settings, else by the box. */
    [[nodiscard]] virtual OwnNames ownNames() const { return {}; }

    /** How the box itself says that numbers are dialled; nothing: it was not asked yet. */
    [[nodiscard]] virtual std::optional<DialPlan> learnedDialPlan() const = 0;

    /** A number of others as people write it, with the name of who has it: `Anna · 030 23125222`. To be sanitized. */
    [[nodiscard]] virtual QString shownCaller(const QString &number) { return number; }

    /** Asks the box who can log in; loginChanged() follows. */
    virtual void askForUsers() = 0;

    /** Logs in as the user of the settings. Where no password is known, or a wrong one, the user is asked for it. */
    virtual void logIn() = 0;

    /** Ends that, and removes the password from wherever it is kept. */
    virtual void logOut() = 0;

Q_SIGNALS:
    void loginChanged();
    void phonebooksChanged();
    void ownNumbersChanged();
    void learnedDialPlanChanged();

    /** shownCaller() may say something else now. */
    void callersChanged();
};

/** How numbers are dialled: what the user has set, else what the box says. */
[[nodiscard]] inline DialPlan dialPlanOf(const BoxAccount &account, const NumberSettings &numbers)
{
    return account.learnedDialPlan().value_or(DialPlan()).with(numbers.countryCode, numbers.areaCode);
}

} // namespace Rufzeichen
