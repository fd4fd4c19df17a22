// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** Whether this word of the command line stands for standard input. */
[[nodiscard]] bool isStandardInput(const QString &name);

/** The name of a file for people: sanitized, and words for standard input, which may also have no name at all. */
[[nodiscard]] QString fileInMessage(const QString &name);

} // namespace Rufzeichen
