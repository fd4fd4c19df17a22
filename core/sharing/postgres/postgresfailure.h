// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/sharelink.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** What a server has said about a connection that it refused, by the text of libpq with PQERRORS_VERBOSE. */
struct ConnectionError {
    QByteArray state {}; ///< SQLSTATE; empty where it was not the server that refused
    QString reason {}; ///< one line
};

[[nodiscard]] ConnectionError readConnectionError(const QByteArray &text);

/** The meaning of an SQLSTATE with which a server refuses a connection. */
[[nodiscard]] ShareFailure meaningOfRefusal(const QByteArray &state);

/** The meaning of an SQLSTATE in answer to a question. */
[[nodiscard]] ShareFailure meaningOfError(const QByteArray &state);

/** One line of what somebody else has written, as it can be shown: short, without control characters. */
[[nodiscard]] QString shownLine(const QByteArray &text);

} // namespace Rufzeichen
