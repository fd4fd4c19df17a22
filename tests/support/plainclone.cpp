// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For ThreadSanitizer. Its own clone(), as of clang 14, takes every child for one with memory of its own, and fails
// where QProcess starts a program, whose child shares the memory until then. This one is only that of the C library.

#include <cstdarg>
#include <sys/types.h>

extern "C" int __clone(int (*start)(void *), void *stack, int flags, void *argument, ...); // NOLINT: its name

extern "C" int clone(int (*start)(void *), void *stack, int flags, void *argument, ...)
{
    std::va_list others;
    va_start(others, argument);
    auto *parentThread = va_arg(others, pid_t *);
    auto *storage = va_arg(others, void *);
    auto *childThread = va_arg(others, pid_t *);
    va_end(others);
    return __clone(start, stack, flags, argument, parentThread, storage, childThread);
}
