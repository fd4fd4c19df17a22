// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QString>
#include <variant>

namespace Rufzeichen {

/** What is wrong with the address of a shared history. */
enum class ShareUrlProblem : quint8 {
    NoUrl, ///< it is not `postgresql://…`, or can't be read
    NoHost,
    NoDatabase,
    Password, ///< it holds one, which others would see in the list of processes
    Parameter, ///< it has one that means nothing here, or one twice
};

/**
 * Reads `postgresql://USER@HOST:PORT/DATABASE`, as PostgreSQL's own programs do: parts may be percent-encoded, an
 * IPv6 address stands in brackets, and `postgresql:///DATABASE?host=/run/postgresql` means the socket in that folder.
 * Trust and password are not part of it.
 */
[[nodiscard]] std::variant<ShareAddress, ShareUrlProblem> readShareUrl(const QString &text);

} // namespace Rufzeichen
