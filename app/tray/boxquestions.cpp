// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/boxquestions.h"

#include "app/tray/boxdesk.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/passworddialog.h"
#include "ui/notifications/callalerts.h"
#include "ui/text/boxtext.h"

#include <QApplication>
#include <QLineEdit>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString noticeKey()
{
    return u"box"_s;
}

} // namespace

BoxQuestions::BoxQuestions(BoxDesk &desk, CallAlerts &alerts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_alerts(alerts)
{
    connect(&desk.connection(), &BoxConnection::passwordWanted, this, &BoxQuestions::takePassword);
    connect(&desk.connection(), &BoxConnection::certificateWanted, this, &BoxQuestions::takeCertificate);
    connect(&desk, &BoxDesk::loginChanged, this, [this] {
        if (m_desk.login().stage != LoginStage::Failed) {
            withdraw(); // somebody tries it another way, or it works
        }
    });
}

BoxQuestions::~BoxQuestions()
{
    delete m_dialog;
}

void BoxQuestions::takePassword(PasswordReason reason)
{
    m_password = reason;
    m_certificate.reset();
    tell(reason == PasswordReason::Refused ? boxErrorText(Tr064Error::WrongPassword)
                                           : boxErrorText(Tr064Error::LoginRequired));
}

void BoxQuestions::takeCertificate(const QString &fingerprint, CertificateTrouble trouble)
{
    m_certificate = Certificate {.host = m_desk.host(), .fingerprint = fingerprint, .trouble = trouble};
    m_password.reset();
    tell(boxErrorText(trouble == CertificateTrouble::Changed ? Tr064Error::CertificateChanged
                                                             : Tr064Error::CertificateUnknown));
}

void BoxQuestions::tell(const QString &text)
{
    Q_EMIT pendingChanged();
    if (m_desk.takeAwaited()) {
        ask();
        return;
    }
    m_alerts.tell(
        {.key = noticeKey(), .heading = tr("Login to the FRITZ!Box"), .text = text, .open = [this] { ask(); }});
}

void BoxQuestions::withdraw()
{
    if (isPending()) {
        m_password.reset();
        m_certificate.reset();
        m_alerts.withdraw(noticeKey());
        Q_EMIT pendingChanged();
    }
}

void BoxQuestions::ask()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (m_certificate && m_certificate->host != m_desk.host()) {
        withdraw(); // the settings name another box meanwhile
    }
    if (!isPending()) {
        return;
    }
    m_alerts.withdraw(noticeKey());
    m_dialog = m_password ? makePasswordDialog(*m_password) : makeCertificateDialog(*m_certificate);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

void BoxQuestions::retranslate()
{
    const QLineEdit *const field = m_dialog ? m_dialog->findChild<QLineEdit *>() : nullptr;
    if (m_dialog && (field == nullptr || field->text().isEmpty())) {
        delete m_dialog;
        ask();
    }
}

QDialog *BoxQuestions::makePasswordDialog(PasswordReason reason)
{
    auto *dialog = new PasswordDialog(m_desk.connection().user(), m_desk.login().store, QApplication::activeWindow());
    if (reason == PasswordReason::Refused) {
        dialog->showProblem(boxErrorText(Tr064Error::WrongPassword));
    }
    connect(dialog, &PasswordDialog::passwordGiven, this,
            [this](const QString &password, PasswordKeeping keeping) { m_desk.logInWith(password, keeping); });
    return dialog;
}

// What is trusted is what the dialog shows, whatever the box has shown meanwhile.
QDialog *BoxQuestions::makeCertificateDialog(const Certificate &certificate)
{
    auto *dialog = new CertificateDialog(certificate.trouble, certificate.host, certificate.fingerprint,
                                         QApplication::activeWindow());
    connect(dialog, &CertificateDialog::trusted, this, [this, host = certificate.host](const QString &fingerprint) {
        if (m_desk.host() == host) { // else the settings name another box meanwhile
            m_desk.trust(fingerprint);
        }
    });
    return dialog;
}

} // namespace Rufzeichen
