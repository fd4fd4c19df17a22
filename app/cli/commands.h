// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Rufzeichen {

/** All commands, in the order of the help. */
[[nodiscard]] QList<const Command *> allCommands();

} // namespace Rufzeichen
