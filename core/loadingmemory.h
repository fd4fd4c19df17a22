// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/**
 * Memory that only the loading of libraries needed: the tables by which they were fitted to their addresses, 11 MB
 * for the library of places, and what was freed since. Linux only, elsewhere nothing happens.
 */
namespace Rufzeichen::LoadingMemory {

/** Gives it back. Should something read those tables again, the system gets them from the file. */
void release();

} // namespace Rufzeichen::LoadingMemory
