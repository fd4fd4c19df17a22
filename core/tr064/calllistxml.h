// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"

#include <QByteArray>
#include <optional>

namespace Rufzeichen {

/**
 * Reads the box's call list. Entries without an id or a time, and those of an unknown type, are left out; a duration
 * that can't be read is none. Nothing if the document is no whole call list, as readList() says.
 */
[[nodiscard]] std::optional<BoxCallList> readCallList(const QByteArray &document);

} // namespace Rufzeichen
