// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/**
 * Memory that only the start, or the loading of libraries, needed: the tables by which these were fitted to their
 * addresses, 11 MB for the library of places, the program's code that has run, and what was freed since. Linux only,
 * elsewhere nothing happens.
 */
namespace Rufzeichen::LoadingMemory {

/** Gives it back. Should something be needed again, the system gets it from the file, mostly still in memory. */
void release();

} // namespace Rufzeichen::LoadingMemory
