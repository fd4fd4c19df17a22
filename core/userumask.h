// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/**
 * The umask that the user has set. This program has a stricter one; the programs that it starts get the user's. Not
 * on Windows.
 */
namespace Rufzeichen::UserUmask {

/** Makes new files this user's alone. Once, at the start. */
void replaceByStrictOne();

/** For the new process between fork() and exec(). Before replaceByStrictOne() it does nothing. */
void restore();

} // namespace Rufzeichen::UserUmask
