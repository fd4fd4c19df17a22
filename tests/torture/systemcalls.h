// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

/** For libraries that are preloaded into a program and stand between it and the C library. */
namespace SystemCalls {

/** The C library's own function. @p Function is the type that it has. */
template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/** What a file descriptor leads to; of type 0 if that can't be told. */
inline struct stat statusOf(int descriptor)
{
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0) {
        status = {};
    }
    return status;
}

/** The path that a file descriptor was opened by, as the system knows it now; empty if it has none. */
inline std::string pathOf(int descriptor)
{
    char path[4096];
    const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), path, sizeof path);
    return length < 0 ? std::string() : std::string(path, static_cast<size_t>(length));
}

/** An absolute path for one that may be relative. Links in it stay. */
inline std::string absolute(const char *path)
{
    if (path == nullptr || *path == '/') {
        return path == nullptr ? "" : path;
    }
    char folder[4096];
    return ::getcwd(folder, sizeof folder) == nullptr ? std::string(path) : std::string(folder) + '/' + path;
}

/** The value of an environment variable; empty if there is none. */
inline std::string environment(const char *name)
{
    const char *const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

} // namespace SystemCalls
