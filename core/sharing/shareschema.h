// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sharing/serverstate.h"

#include <QByteArray>

namespace Rufzeichen {

/**
 * The SQL that makes a shared history of version @p from (0: none) one of the newest version, for PostgreSQL 13 or
 * newer: for one transaction, in which it may be run again. It fails with the SQLSTATE RZ001, and changes nothing,
 * where the history is newer than this program.
 */
[[nodiscard]] QByteArray shareMigrations(int from);

} // namespace Rufzeichen
