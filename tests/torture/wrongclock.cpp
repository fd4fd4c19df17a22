// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program, this lets its clock be wrong by WRONG_BY seconds. What measures time stays right.

#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

long wrongBy() noexcept
{
    static const long seconds = [] {
        const char *const text = ::getenv("WRONG_BY"); // NOLINT: before any thread
        return text != nullptr ? std::strtol(text, nullptr, 10) : 0;
    }();
    return seconds;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    const bool tellsTheTime = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    time->tv_sec += result == 0 && tellsTheTime ? wrongBy() : 0;
    return static_cast<int>(result);
}

extern "C" int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    timespec now {};
    const int result = clock_gettime(CLOCK_REALTIME, &now);
    *time = {.tv_sec = now.tv_sec, .tv_usec = now.tv_nsec / 1000};
    return result;
}

extern "C" time_t time(time_t *kept) noexcept
{
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (kept != nullptr) {
        *kept = now.tv_sec;
    }
    return now.tv_sec;
}
