// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxcalllist.h"
#include "core/calls/calllistmatch.h"
#include "core/calls/storedcall.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace Rufzeichen {

/**
 * The entry of the box's list that is @p call, and of whose fax the box has a file; nothing if there is none any
 * more.
 * @p canonical as in CallListMatch.
 */
[[nodiscard]] std::optional<BoxCall> faxEntry(const BoxCallList &list, const StoredCall &call,
                                              const CallListMatch::CanonicalNumber &canonical);

/** How the name of a file ends that has this fax: `.pdf` or `.tif`, by what it begins with. Empty: it is neither. */
[[nodiscard]] QString faxEnding(const QByteArray &content);

} // namespace Rufzeichen
