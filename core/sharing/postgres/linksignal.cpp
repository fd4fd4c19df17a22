// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/postgres/linksignal.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Rufzeichen {

LinkSignal::LinkSignal()
    : m_file(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_file < 0) {
        qFatal("the system has no file left"); // as a mutex that can't be made
    }
}

LinkSignal::~LinkSignal()
{
    ::close(m_file);
}

void LinkSignal::give() const
{
    [[maybe_unused]] const int failed = ::eventfd_write(m_file, 1); // only where it was given many times
}

bool LinkSignal::take() const
{
    eventfd_t times = 0;
    return ::eventfd_read(m_file, &times) == 0;
}

bool LinkSignal::isGiven() const
{
    pollfd file {.fd = m_file, .events = POLLIN, .revents = 0};
    return ::poll(&file, 1, 0) > 0;
}

} // namespace Rufzeichen
