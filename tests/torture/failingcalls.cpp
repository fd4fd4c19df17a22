// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program it lets one system call fail, once: that number FAIL_AT of the kind FAIL_KIND, with the
// error FAIL_WITH. Only files below FAIL_FOLDER count, connections over the network, and threads. How many calls of
// each kind there were is in the file FAIL_COUNTS, in binary, and after those what the call was for that has failed.
// Programs that are started from here are left alone.

#include "tests/torture/systemcalls.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string_view>
#include <sys/mman.h>
#include <sys/socket.h>

using namespace SystemCalls;

namespace {

// In the order of torture.py.
enum class Kind {
    Open,
    Read,
    Write,
    Sync,
    Rename,
    Truncate,
    Unlink,
    Folder,
    Map,
    Lock,
    Connect,
    Receive,
    Send,
    Thread
};

constexpr size_t kinds = 14;
constexpr size_t longestTarget = 1024;

struct Counts {
    std::atomic<uint64_t> calls[kinds];
    char target[longestTarget];
};

struct Plan {
    std::string folder = environment("FAIL_FOLDER");
    int kind = std::atoi(environment("FAIL_KIND").c_str());
    uint64_t at = static_cast<uint64_t>(std::atoll(environment("FAIL_AT").c_str()));
    int error = std::atoi(environment("FAIL_WITH").c_str());
    Counts *counts = nullptr;

    Plan()
    {
        const int file = original<int(const char *, int, ...)>("open")(environment("FAIL_COUNTS").c_str(),
                                                                       O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file >= 0 && original<int(int, off_t)>("ftruncate")(file, sizeof(Counts)) == 0) {
            void *const memory = original<void *(void *, size_t, int, int, int, off_t)>("mmap")(
                nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
            counts = memory == MAP_FAILED ? nullptr : static_cast<Counts *>(memory);
        }
        ::unsetenv("LD_PRELOAD");
    }
};

Plan &plan()
{
    static Plan plan;
    return plan;
}

// Before the program can look at its environment.
[[gnu::constructor]] void begin()
{
    plan();
}

// Counts a call. True: it shall fail, and errno says why.
bool fails(Kind kind, std::string_view target)
{
    Plan &now = plan();
    if (now.counts == nullptr) {
        return false;
    }
    const uint64_t count = ++now.counts->calls[static_cast<size_t>(kind)];
    if (static_cast<int>(kind) != now.kind || count != now.at) {
        return false;
    }
    std::memcpy(now.counts->target, target.data(), std::min(target.size(), longestTarget - 1));
    errno = now.error;
    return true;
}

bool isBelow(const std::string &path)
{
    return !plan().folder.empty() && path.starts_with(plan().folder);
}

bool failsAtPath(Kind kind, const char *name)
{
    const std::string path = absolute(name);
    return isBelow(path) && fails(kind, path);
}

bool isNetwork(int descriptor)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    return ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0
        && (address.ss_family == AF_INET || address.ss_family == AF_INET6);
}

bool failsAtFile(Kind kind, int descriptor)
{
    const auto type = statusOf(descriptor).st_mode & S_IFMT;
    if (type == S_IFSOCK && isNetwork(descriptor)) {
        return (kind == Kind::Read && fails(Kind::Receive, "network"))
            || (kind == Kind::Write && fails(Kind::Send, "network"));
    }
    const std::string path = type == S_IFREG || type == S_IFDIR ? pathOf(descriptor) : std::string();
    return isBelow(path) && fails(kind, path);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static auto *const real = original<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = va_arg(arguments, mode_t);
    va_end(arguments);
    return failsAtPath(Kind::Open, path) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = original<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = va_arg(arguments, mode_t);
    va_end(arguments);
    return failsAtPath(Kind::Open, path) ? -1 : real(path, flags, mode);
}

ssize_t read(int descriptor, void *data, size_t size)
{
    static auto *const real = original<ssize_t(int, void *, size_t)>("read");
    return failsAtFile(Kind::Read, descriptor) ? -1 : real(descriptor, data, size);
}

ssize_t pread64(int descriptor, void *data, size_t size, off_t offset)
{
    static auto *const real = original<ssize_t(int, void *, size_t, off_t)>("pread64");
    return failsAtFile(Kind::Read, descriptor) ? -1 : real(descriptor, data, size, offset);
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static auto *const real = original<ssize_t(int, const void *, size_t)>("write");
    return failsAtFile(Kind::Write, descriptor) ? -1 : real(descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off_t offset)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, off_t)>("pwrite64");
    return failsAtFile(Kind::Write, descriptor) ? -1 : real(descriptor, data, size, offset);
}

int fsync(int descriptor)
{
    static auto *const real = original<int(int)>("fsync");
    return failsAtFile(Kind::Sync, descriptor) ? -1 : real(descriptor);
}

int fdatasync(int descriptor)
{
    static auto *const real = original<int(int)>("fdatasync");
    return failsAtFile(Kind::Sync, descriptor) ? -1 : real(descriptor);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("rename");
    return failsAtPath(Kind::Rename, to) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return failsAtPath(Kind::Rename, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("link");
    return failsAtPath(Kind::Rename, to) ? -1 : real(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, int)>("linkat");
    return failsAtPath(Kind::Rename, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static auto *const real = original<int(int, off_t)>("ftruncate");
    return failsAtFile(Kind::Truncate, descriptor) ? -1 : real(descriptor, size);
}

int ftruncate64(int descriptor, off_t size) noexcept
{
    static auto *const real = original<int(int, off_t)>("ftruncate64");
    return failsAtFile(Kind::Truncate, descriptor) ? -1 : real(descriptor, size);
}

int unlink(const char *path) noexcept
{
    static auto *const real = original<int(const char *)>("unlink");
    return failsAtPath(Kind::Unlink, path) ? -1 : real(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const real = original<int(const char *, mode_t)>("mkdir");
    return failsAtPath(Kind::Folder, path) ? -1 : real(path, mode);
}

void *mmap64(void *address, size_t size, int protection, int flags, int descriptor, off_t offset) noexcept
{
    static auto *const real = original<void *(void *, size_t, int, int, int, off_t)>("mmap64");
    const bool isFile = descriptor >= 0 && failsAtFile(Kind::Map, descriptor);
    return isFile ? MAP_FAILED : real(address, size, protection, flags, descriptor, offset);
}

int fcntl64(int descriptor, int command, ...)
{
    static auto *const real = original<int(int, int, ...)>("fcntl64");
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK || command == F_OFD_SETLKW;
    return locks && failsAtFile(Kind::Lock, descriptor) ? -1 : real(descriptor, command, argument);
}

int connect(int descriptor, const sockaddr *address, socklen_t size)
{
    static auto *const real = original<int(int, const sockaddr *, socklen_t)>("connect");
    const bool isInternet = address->sa_family == AF_INET || address->sa_family == AF_INET6;
    return isInternet && fails(Kind::Connect, "network") ? -1 : real(descriptor, address, size);
}

ssize_t recv(int descriptor, void *data, size_t size, int flags)
{
    static auto *const real = original<ssize_t(int, void *, size_t, int)>("recv");
    return failsAtFile(Kind::Read, descriptor) ? -1 : real(descriptor, data, size, flags);
}

ssize_t send(int descriptor, const void *data, size_t size, int flags)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, int)>("send");
    return failsAtFile(Kind::Write, descriptor) ? -1 : real(descriptor, data, size, flags);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument) noexcept
{
    static auto *const real
        = original<int(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *)>("pthread_create");
    return fails(Kind::Thread, "thread") ? errno : real(thread, attributes, run, argument);
}
}
