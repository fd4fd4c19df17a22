// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/boxsession.h"

#include "app/cli/terminal.h"
#include "core/settings/userfiles.h"
#include "ui/text/plainwords.h"

#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPasswords = 3; // a box answers ever more slowly to wrong ones

/** In groups, as browsers show it and the box's own page does. */
QString grouped(const QString &fingerprint)
{
    QString text;
    for (qsizetype i = 0; i < fingerprint.size(); i += 2) {
        text += (i == 0 ? QString() : u":"_s) + fingerprint.mid(i, 2).toUpper();
    }
    return text;
}

} // namespace

BoxSession::BoxSession(const Configuration &configuration)
    : m_configuration(configuration)
    , m_settings(configuration.settings)
    , m_connection(m_settings, UserFiles::boxes(), &m_secrets)
    , m_secondFactor(&m_connection.client())
{
    m_connection.adoptCertificate(configuration.formerCertificate);
    m_connection.trustOnly(configuration.onlyCertificate);
}

bool BoxSession::open()
{
    QEventLoop loop;
    m_problem.clear();
    m_isOnlyAway = false;
    QObject::connect(&m_connection, &BoxConnection::opened, &loop, &QEventLoop::quit);
    QObject::connect(&m_connection, &BoxConnection::failed, &loop, [this, &loop](const Tr064Failure &error) {
        m_isOnlyAway = true;
        giveUp(explain(error), loop);
    });
    QObject::connect(&m_connection, &BoxConnection::passwordWanted, &loop,
                     [this, &loop](PasswordReason reason) { askForPassword(reason, loop); });
    QObject::connect(&m_connection, &BoxConnection::certificateWanted, &loop,
                     [this, &loop](const QString &fingerprint, CertificateTrouble trouble) {
                         askForCertificate(fingerprint, trouble, loop);
                     });
    QObject::connect(&m_connection, &BoxConnection::certificateNotKept, &loop, [](const QString &reason) {
        printError(tr("The certificate is accepted for now, but can't be saved: %1").arg(reason));
    });
    m_connection.open();
    loop.exec();
    if (m_connection.doesWithoutTls() && !std::exchange(m_hasToldOfPlain, true)) {
        printError(tr("The FRITZ!Box offers no encryption that is safe: login, names and numbers go unencrypted "
                      "through your network."));
    }
    return m_connection.isOpen();
}

bool BoxSession::openOrSay()
{
    const bool isOpen = open();
    if (!isOpen) {
        printError(m_problem);
    }
    return isOpen;
}

void BoxSession::askForPassword(PasswordReason reason, QEventLoop &loop)
{
    const QString user = sanitized(m_connection.user());
    const bool canAsk = Terminal::canAsk() && !passwordOfEnvironment() && m_passwordsAsked < mostPasswords;
    if (canAsk) {
        if (reason == PasswordReason::Refused) {
            printError(explain(Tr064Error::WrongPassword));
        }
        ++m_passwordsAsked;
        const auto password = Terminal::askSecret(tr("Password of “%1” at the FRITZ!Box:").arg(user));
        if (password && !password->isEmpty()) {
            m_connection.setPassword(*password, PasswordKeeping::ForNow);
            return;
        }
    }
    giveUp(explain(reason == PasswordReason::Refused ? Tr064Error::WrongPassword : Tr064Error::LoginRequired), loop);
}

void BoxSession::askForCertificate(const QString &fingerprint, CertificateTrouble trouble, QEventLoop &loop)
{
    if (!m_configuration.onlyCertificate.isEmpty()) {
        giveUp(tr("The certificate of the FRITZ!Box is not the one after --trust-certificate but %1, so nothing was "
                  "sent. Check it in the box before you trust it.")
                   .arg(fingerprint),
               loop);
        return;
    }
    if (!Terminal::canAsk()) {
        giveUp(explain(fingerprint, trouble), loop);
        return;
    }
    printError(trouble == CertificateTrouble::Unknown
                   ? tr("The certificate of the FRITZ!Box at %1 is not known yet. Its SHA-256 is:")
                         .arg(sanitized(m_configuration.settings.callMonitor.host))
                   : tr("The FRITZ!Box at %1 shows another certificate than before. Unless the box was reset or "
                        "replaced, somebody may be listening. The SHA-256 is now:")
                         .arg(sanitized(m_configuration.settings.callMonitor.host)));
    printError(grouped(fingerprint));
    if (Terminal::askWhether(tr("Accept it? [y/N]"))) {
        m_connection.acceptCertificate(fingerprint);
    } else {
        giveUp(tr("The certificate was not accepted, so nothing was sent."), loop);
    }
}

void BoxSession::giveUp(const QString &problem, QEventLoop &loop)
{
    m_problem = problem;
    loop.quit();
}

QString BoxSession::explain(const QString &fingerprint, CertificateTrouble trouble)
{
    return trouble == CertificateTrouble::Unknown
        ? tr("The certificate of the FRITZ!Box is not accepted yet, so nothing was sent. If it is the "
             "right one, use --trust-certificate %1, or accept it on a terminal.")
              .arg(fingerprint)
        : tr("The FRITZ!Box shows another certificate than before, so nothing was sent: somebody may be "
             "listening. If the box was reset or replaced, use --trust-certificate %1, or accept it on a "
             "terminal.")
              .arg(fingerprint);
}

QString BoxSession::explain(const Tr064Failure &failure, const QString &user)
{
    const QString own = ownWords(failure, user);
    return own.isEmpty() ? boxErrorText(failure) : withBoxCode(own, failure);
}

QString BoxSession::ownWords(Tr064Error error, const QString &user)
{
    if (error == Tr064Error::LoginRequired) {
        return tr("The FRITZ!Box wants a password of “%1”: set the environment variable RUFZEICHEN_PASSWORD, or run "
                  "this on a terminal. --user names another user.")
            .arg(sanitized(user));
    }
    if (error == Tr064Error::WrongPassword) {
        return tr("The FRITZ!Box does not accept “%1” with this password: check --user and RUFZEICHEN_PASSWORD.")
            .arg(sanitized(user));
    }
    if (error == Tr064Error::TlsMissing) {
        return tr("The FRITZ!Box offers no encrypted connection, so nothing was sent. If you trust your network, use "
                  "--tls preferred.");
    }
    if (error == Tr064Error::TlsClosed) {
        return tr(
            "The FRITZ!Box answers, but not over an encrypted connection, so nothing was sent. Try again in a "
            "minute, or restart the box. If that does not help and you trust your network, use --tls preferred: "
            "where the box offers no encryption, login, names and numbers go without.");
    }
    if (error == Tr064Error::TlsGone) {
        return tr("The FRITZ!Box offers no encrypted connection any more, though its certificate was accepted, so "
                  "nothing was sent. Try again in a minute, or restart the box. If that does not help and you trust "
                  "your network, use --tls off, which sends login, names and numbers unencrypted.");
    }
    if (error == Tr064Error::TlsTooWeak) {
        return tr("The FRITZ!Box only offers encryption that is too old to be safe, so nothing was sent: update its "
                  "FRITZ!OS, or use --tls off, which sends login, names and numbers unencrypted through your "
                  "home network.");
    }
    if (error == Tr064Error::TlsRequired) {
        return tr("The FRITZ!Box wants an encrypted connection for this: use --tls required.");
    }
    if (error == Tr064Error::NoSuchEntry) {
        return tr("There is no contact with this id: see rufzeichen-cli phonebook show.");
    }
    return {};
}

Tr064Failure BoxSession::confirm()
{
    QEventLoop loop;
    Tr064Failure error = Tr064Error::SecondFactorRequired;
    QObject::connect(&m_secondFactor, &SecondFactor::waiting, &loop, [](const ConfirmationMethods &methods) {
        if (methods.code.isEmpty()) {
            printError(tr("Please confirm this: press a button at the FRITZ!Box."));
        } else if (methods.button) {
            printError(tr("Please confirm this: press a button at the FRITZ!Box, or dial %1 on one of its phones.")
                           .arg(methods.code));
        } else {
            printError(tr("Please confirm this: dial %1 on a phone of the FRITZ!Box.").arg(methods.code));
        }
    });
    QObject::connect(&m_secondFactor, &SecondFactor::finished, &loop, [&loop, &error](Confirmation confirmation) {
        if (confirmation == Confirmation::Given) {
            error = Tr064Error::None;
        } else if (confirmation == Confirmation::Blocked) {
            error = Tr064Error::SecondFactorBlocked;
        } else if (confirmation == Confirmation::Busy) {
            error = Tr064Error::SecondFactorBusy;
        }
        loop.quit();
    });
    m_secondFactor.start();
    loop.exec();
    if (error == Tr064Error::None) {
        box().setToken(m_secondFactor.token());
    }
    return error;
}

} // namespace Rufzeichen
