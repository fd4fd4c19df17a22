// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"
#include "core/tr064/boxendpoint.h"
#include "core/tr064/devicedescription.h"
#include "core/tr064/soapmessage.h"

#include <QString>
#include <optional>

namespace Rufzeichen {

/** One thing that a box is asked: an action or a file; else only its description. */
struct Tr064Request {
    std::optional<SoapRequest> soap {};
    std::optional<QString> fileUrl {}; ///< from an answer of the box

    /** Only what anybody may ask. */
    [[nodiscard]] BoxAudience audience() const;

    /** It is answered by the description alone. */
    [[nodiscard]] bool isOnlyDescription() const;

    /** The request to a box with this description; nothing if that lacks the service, or the URL is none. */
    [[nodiscard]] std::optional<HttpRequest> overHttp(const DeviceDescription &description) const;

    bool operator==(const Tr064Request &) const = default;
};

} // namespace Rufzeichen
