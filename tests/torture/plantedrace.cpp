// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two threads write the same, and nothing orders them: ThreadSanitizer has to report it, or it would miss others,
// too.

#include "core/background.h"

int main()
{
    int writes = 0;
    const auto write = [&writes] { ++writes; };
    Rufzeichen::WorkThread one(write);
    Rufzeichen::WorkThread other(write);
    return one.tryToStart() && other.tryToStart() ? 0 : 1;
}
