// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** Why there is no answer. */
enum class HttpError : quint8 {
    None,
    Network, ///< the server can't be reached, or the connection broke
    Timeout,
    BadAnswer, ///< it is no HTTP, or cut off
    TooLarge,
    CertificateUnknown, ///< none was accepted yet: nothing was sent
    CertificateChanged, ///< it is not the one that was accepted: nothing was sent
};

} // namespace Rufzeichen
