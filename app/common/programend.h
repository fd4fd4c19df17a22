// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Rufzeichen {

/**
 * The end of main(), when all is written and destroyed but the application: returns @p exitCode. Where a name server
 * that does not answer is being asked, it ends the process instead, since Qt would wait for the answer.
 */
[[nodiscard]] int endProgram(int exitCode);

} // namespace Rufzeichen
