// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httpexchange.h"
#include "core/tr064/devicedescription.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Rufzeichen {

/** How long a device may take to describe itself; a box needs some hundredths of a second. */
constexpr HttpTimeouts descriptionTimeouts {.silence = std::chrono::seconds(3), .whole = std::chrono::seconds(5)};

/** Asks a device for its description. @p address must be private. */
[[nodiscard]] std::unique_ptr<HttpExchange> askForDescription(const QHostAddress &address, quint16 port,
                                                              const HttpTimeouts &timeouts = descriptionTimeouts);

/** What it says it is: nothing if it did not answer over HTTP, an empty one if the answer is no description. */
[[nodiscard]] std::optional<DeviceDescription> askedDescription(const HttpOutcome &outcome);

} // namespace Rufzeichen
