// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/tlspolicy.h"

#include <QDialog>
#include <QString>

class QLayout;

namespace Rufzeichen {

/** Asks whether the certificate of the box is to be trusted. Enter means no; rejected() is emitted for that. */
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p host: where the box is, for people. @p fingerprint: SHA-256, in hexadecimal digits. */
    CertificateDialog(CertificateTrouble trouble, const QString &host, const QString &fingerprint,
                      QWidget *parent = nullptr);
    ~CertificateDialog() override;

Q_SIGNALS:
    /** The certificate with this fingerprint is to be trusted; accepted() follows. */
    void trusted(const QString &fingerprint);

private:
    void addTexts(CertificateTrouble trouble, const QString &host);
    void addFingerprint(const QString &fingerprint);
    void addButtons(CertificateTrouble trouble, const QString &fingerprint);
};

} // namespace Rufzeichen
