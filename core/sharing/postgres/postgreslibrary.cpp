// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/postgreslibrary.h"

#include "core/sharing/postgres/postgreslink.h"

namespace Rufzeichen {

ShareConnection PostgresLibrary::connect(const ShareAddress &address, const std::stop_token &stop)
{
    auto link = std::make_unique<PostgresLink>();
    const std::stop_callback whenStopped(stop, [&link] { link->abandon(); });
    const ShareAnswer answer = link->connect(address);
    if (answer.failure) {
        return {.failure = answer.failure, .reason = answer.reason};
    }
    return {.link = std::move(link)};
}

} // namespace Rufzeichen
