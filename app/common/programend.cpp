// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/programend.h"

#include "core/http/hostaddress.h"

#include <cstdio>
#include <cstdlib>

namespace Rufzeichen {

int endProgram(int exitCode)
{
    if (isLookingUpHosts()) {
        std::fflush(nullptr);
        std::_Exit(exitCode);
    }
    return exitCode;
}

} // namespace Rufzeichen
