// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/storedcall.h"

#include <QByteArray>

/** Calls as JSON objects (docs/command-line.md). */
namespace Rufzeichen::CallJson {

/** One object, without a line end. */
[[nodiscard]] QByteArray of(const Call &call);

/** The same keys, then those that only the history knows. */
[[nodiscard]] QByteArray of(const StoredCall &call);

} // namespace Rufzeichen::CallJson
