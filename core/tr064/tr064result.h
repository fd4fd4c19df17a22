// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr064/soapmessage.h"
#include "core/tr064/tr064error.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace Rufzeichen {

/** What became of one request to the box. Its texts were made by somebody else: escape them before you show them. */
struct Tr064Result {
    Tr064Error error = Tr064Error::None;
    SoapArguments arguments {}; ///< of an action's answer
    QByteArray body {}; ///< of a download
    QString
        fingerprint {}; ///< SHA-256 of the certificate that was met, with CertificateUnknown and CertificateChanged
    bool maybeDone = false; ///< with an error: the request was sent, so the box may have done what it was told to

    /** An argument of the answer, in whatever case its name is written; empty if it is not there. */
    [[nodiscard]] QString value(QStringView argument) const;

    bool operator==(const Tr064Result &) const = default;
};

} // namespace Rufzeichen
