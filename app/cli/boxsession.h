// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/configuration.h"
#include "app/cli/output.h"
#include "app/common/boxconnection.h"
#include "core/settings/secretstore.h"
#include "core/tr064/secondfactor.h"
#include "ui/text/boxtext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <functional>

namespace Rufzeichen {

/**
 * What a command has to do with the box, one thing after the other: each function here waits until that is done. So
 * it is for programs whose main thread runs no event loop yet. What the box makes necessary is asked on the terminal.
 */
class BoxSession
{
    Q_DECLARE_TR_FUNCTIONS(BoxSession)
public:
    explicit BoxSession(const Configuration &configuration);

    /** Opens the way to the box. Whether that went well; else problem() says more. */
    [[nodiscard]] bool open();

    /** The same, and says the problem on standard error. */
    [[nodiscard]] bool openOrSay();

    /** Why the box can't be asked, in a line for people. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /** What is stored may be shown instead of the box's answer: nobody has to decide anything first. */
    [[nodiscard]] bool isOnlyAway() const { return m_isOnlyAway; }

    [[nodiscard]] BoxConnection &connection() { return m_connection; }
    [[nodiscard]] FritzBox &box() { return m_connection.box(); }
    [[nodiscard]] DialPlan dialPlan() const { return m_connection.dialPlan(); }

    /** Calls one of the functions of FritzBox or PhonebookStore, with the context and `done` that it gets. */
    template <typename T> using Question = std::function<void(QObject *, const BoxDone<T> &)>;

    /** Asks the box, once more if somebody had to confirm it there, and returns the answer. */
    template <typename T> [[nodiscard]] BoxResult<T> ask(const Question<T> &question)
    {
        BoxResult<T> result = askOnce(question);
        if (result.error == Tr064Error::SecondFactorRequired) {
            result.error = confirm();
            if (result.error == Tr064Error::None) {
                result = askOnce(question);
            }
        }
        return result;
    }

    /** The same; nothing, with the reason on standard error, if the box has not done it. */
    template <typename T> [[nodiscard]] std::optional<T> askOrSay(const Question<T> &question)
    {
        const BoxResult<T> result = ask(question);
        if (!result.isOk()) {
            printError(explain(result));
        }
        return result.isOk() ? std::optional(result.value) : std::nullopt;
    }

    /** What to say of a result that has an error: a line that a person can act on. */
    template <typename T> [[nodiscard]] QString explain(const BoxResult<T> &result) const
    {
        return result.maybeDone ? boxMaybeDoneText() : explain(result.error);
    }
    [[nodiscard]] QString explain(const Tr064Failure &failure) const { return explain(failure, m_connection.user()); }

    /** The same for whoever has no session; @p user logs in. */
    [[nodiscard]] static QString explain(const Tr064Failure &failure, const QString &user);

    /** Why nothing was sent to a box with this certificate, where nobody can be asked. */
    [[nodiscard]] static QString explain(const QString &fingerprint, CertificateTrouble trouble);

private:
    template <typename T> [[nodiscard]] BoxResult<T> askOnce(const Question<T> &question)
    {
        QEventLoop loop;
        BoxResult<T> answer;
        question(&loop, [&loop, &answer](const BoxResult<T> &result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
        return answer;
    }

    /** What is told in words of the command line, where the usual ones lead to the windows; else empty. */
    [[nodiscard]] static QString ownWords(Tr064Error error, const QString &user);
    [[nodiscard]] Tr064Failure confirm();
    void askForPassword(PasswordReason reason, QEventLoop &loop);
    void askForCertificate(const QString &fingerprint, CertificateTrouble trouble, QEventLoop &loop);
    void giveUp(const QString &problem, QEventLoop &loop);

    const Configuration m_configuration;
    const SettingsStore m_settings;
    SecretStore m_secrets;
    BoxConnection m_connection;
    SecondFactor m_secondFactor;
    int m_passwordsAsked = 0;
    bool m_isOnlyAway = false;
    bool m_hasToldOfPlain = false; // that TLS, which was preferred, is not to be had
    QString m_problem;
};

} // namespace Rufzeichen
