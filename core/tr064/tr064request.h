// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpmessage.h"
#include "core/tr064/boxendpoint.h"
#include "core/tr064/devicedescription.h"
#include "core/tr064/soapmessage.h"
#include "core/tr064/tr064error.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <optional>

namespace Rufzeichen {

/** In bytes; a phone book with 10,000 contacts has about 5 MB. */
constexpr qint64 largestBoxFile = 32 << 20;

/** One thing that a box is asked: an action or a file; else only its description. */
struct Tr064Request {
    std::optional<SoapRequest> soap {};
    std::optional<QString> fileUrl {}; ///< from an answer of the box
    qint64 largestFile = largestBoxFile; ///< in bytes

    /** Only what anybody may ask. */
    [[nodiscard]] BoxAudience audience() const;

    /** It is answered by the description alone. */
    [[nodiscard]] bool isOnlyDescription() const;

    /** The request to a box with this description; nothing if that lacks the service, or the URL is none. */
    [[nodiscard]] std::optional<HttpRequest> overHttp(const DeviceDescription &description) const;

    bool operator==(const Tr064Request &) const = default;
};

/** What became of one request to the box. Its texts were made by somebody else: escape them before you show them. */
struct Tr064Result {
    Tr064Failure error {};
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
