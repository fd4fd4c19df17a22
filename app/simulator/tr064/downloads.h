// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/httpmessage.h"

#include <QDateTime>
#include <optional>

namespace Rufzeichen::Simulation {

struct Box;

/**
 * The answer to a request for a file: phone books, lists of calls and messages, pictures. The sid in the URL is the
 * ticket. Nothing if the path is none of a file.
 */
[[nodiscard]] std::optional<HttpAnswer> download(Box &box, const HttpRequest &request, const QDateTime &now);

} // namespace Rufzeichen::Simulation
