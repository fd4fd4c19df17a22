// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"
#include "ui/text/ownnames.h"

#include <QByteArray>

/** Calls as JSON objects (docs/command-line.md). */
namespace Rufzeichen::CallJson {

/** The place of a call in time where that is another one than the first of its times. */
[[nodiscard]] std::optional<BoxTime> momentElsewhere(const Call &call);

/** Call::rang. */
[[nodiscard]] std::optional<qint64> ringMilliseconds(const Call &call);

/** StoredCall::reminder in UTC, as ISO 8601 has it. */
[[nodiscard]] std::optional<QString> reminderText(const StoredCall &call);

/** One object, without a line end. @p party is that of its remote number. Names stand last. */
[[nodiscard]] QByteArray of(const Call &call, const Party &party, const OwnNames &names = {});

/** The same keys, then those that only the history knows. */
[[nodiscard]] QByteArray of(const StoredCall &call, const OwnNames &names = {});

} // namespace Rufzeichen::CallJson
