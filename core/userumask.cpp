// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/userumask.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#    include <optional>
#    include <pthread.h>
#    include <sys/stat.h>

namespace {

std::optional<mode_t> ofUser;

} // namespace

void Rufzeichen::UserUmask::replaceByStrictOne()
{
    ofUser = ::umask(S_IRWXG | S_IRWXO);
    ::pthread_atfork(nullptr, nullptr, restore); // for what a library starts
}

void Rufzeichen::UserUmask::restore()
{
    if (ofUser) {
        ::umask(*ofUser);
    }
}

#endif
