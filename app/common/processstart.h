// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What each of the programs does before anything else. */
namespace Rufzeichen::ProcessStart {

/**
 * Before the application object is made: what is written is its user's alone, a reader that goes away and a limit for
 * files are noticed when writing, and a closed standard output is not replaced by the next file.
 */
void prepare();

/** After the application object is made. @p name is the program's, as people type it. */
void introduce(const QString &name);

} // namespace Rufzeichen::ProcessStart
