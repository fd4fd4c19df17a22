// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/boxconnection.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <optional>

namespace Rufzeichen {

class BoxDesk;
class CallAlerts;

/**
 * What the box makes necessary of the user: a password, or trust in a certificate. A dialog opens at once only for
 * whoever has just asked for something of the box; to all others a notification tells of it, and nothing takes the
 * keyboard away from them.
 */
class BoxQuestions : public QObject
{
    Q_OBJECT
public:
    /** Both must outlive this. */
    BoxQuestions(BoxDesk &desk, CallAlerts &alerts, QObject *parent = nullptr);
    ~BoxQuestions() override;

    /** Something is waiting for the user. */
    [[nodiscard]] bool isPending() const { return m_password || m_certificate; }

    /** Opens the dialog, if something is waiting. */
    void ask();

    /** Asks anew in the present language, unless somebody has typed something into the dialog. */
    void retranslate();

Q_SIGNALS:
    void pendingChanged();

private:
    struct Certificate {
        QString host; ///< that has shown it
        QString fingerprint;
        CertificateTrouble trouble;
    };
    void takePassword(PasswordReason reason);
    void takeCertificate(const QString &fingerprint, CertificateTrouble trouble);
    void tell(const QString &text);
    void withdraw();
    [[nodiscard]] QDialog *makePasswordDialog(PasswordReason reason);
    [[nodiscard]] QDialog *makeCertificateDialog(const Certificate &certificate);

    BoxDesk &m_desk;
    CallAlerts &m_alerts;
    std::optional<PasswordReason> m_password;
    std::optional<Certificate> m_certificate;
    QPointer<QDialog> m_dialog; // one at a time
};

} // namespace Rufzeichen
