// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/steeredclock.h"

#include <atomic>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

// The real one: the system waits by it, so that what shows less would let threads wake up too early.
long startOfProgram()
{
    timespec now {};
    ::syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

std::atomic<long> steadySeconds = startOfProgram(); // NOLINT: a test has one
std::atomic<long> wallSeconds = 1'600'000'000; // NOLINT

} // namespace

void Rufzeichen::SteeredClock::set(std::chrono::seconds passed, std::chrono::seconds wall)
{
    static const long start = startOfProgram();
    steadySeconds = start + passed.count();
    wallSeconds = wall.count();
}

// These stand before those of the C library, for all libraries of the program.

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    *time = {.tv_sec = clock == CLOCK_REALTIME ? wallSeconds : steadySeconds, .tv_nsec = 0};
    return 0;
}

extern "C" int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    *time = {.tv_sec = wallSeconds, .tv_usec = 0};
    return 0;
}
