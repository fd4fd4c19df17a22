// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program it stands for a name server that never answers. Makes the file that RESOLVER_ASKED names
// when it is asked.

#include <cstdlib>
#include <fcntl.h>
#include <netdb.h>
#include <unistd.h>

extern "C" int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **)
{
    if (const char *const path = std::getenv("RESOLVER_ASKED")) {
        ::close(::open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    }
    for (;;) {
        ::pause();
    }
}
