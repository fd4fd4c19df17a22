// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/**
 * What each of the programs does before anything else. None of it reaches the programs that are started later: they
 * get the environment, the umask and the signals that the user has, without the password.
 */
namespace Rufzeichen::ProcessStart {

/**
 * Before the application object is made: what is written is its user's alone, a reader that goes away and a limit for
 * files are noticed when writing, and a closed standard output is not replaced by the next file.
 */
void prepare();

/**
 * After the application object is made. @p name is the program's, as people type it. The password is no longer in the
 * environment then, see passwordOfEnvironment().
 */
void introduce(const QString &name);

/**
 * Takes back what prepare() has put into the environment. For programs that start others, once they have the
 * application object that they keep.
 */
void restoreEnvironment();

} // namespace Rufzeichen::ProcessStart
