// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/askeddescription.h"

namespace Rufzeichen {

std::unique_ptr<HttpExchange> askForDescription(const QHostAddress &address, quint16 port,
                                                const HttpTimeouts &timeouts)
{
    return std::make_unique<HttpExchange>(HttpServerAddress {.address = address, .port = port}, descriptionRequest(),
                                          timeouts);
}

std::optional<DeviceDescription> askedDescription(const HttpOutcome &outcome)
{
    const bool hasAnswered = outcome.error == HttpError::None || outcome.error == HttpError::TooLarge;
    return hasAnswered ? std::optional(parseDescription(outcome.response.body)) : std::nullopt;
}

} // namespace Rufzeichen
