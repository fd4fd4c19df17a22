// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QByteArray>

/** Calls as JSON objects, and the words that scripts know them by (docs/command-line.md). */
namespace Rufzeichen::CallJson {

[[nodiscard]] QByteArrayView name(CallPhase phase);
[[nodiscard]] QByteArrayView name(CallDirection direction);
[[nodiscard]] QByteArrayView name(CallOutcome outcome);
[[nodiscard]] QByteArrayView name(CallSource source);

/** One object, without a line end. */
[[nodiscard]] QByteArray of(const Call &call);

/** The same keys, then those that only the history knows. */
[[nodiscard]] QByteArray of(const StoredCall &call);

} // namespace Rufzeichen::CallJson
