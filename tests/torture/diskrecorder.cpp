// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program it records, in their order, all changes of files, when they were brought onto the disk,
// and what was told: written to standard output or to a local socket, such as that of the desktop's bus. The record
// is the file that DISK_RECORD names; recording.py reads it. Nothing is really brought onto the disk: that is what
// disk.py plays. Programs that are started from here are not recorded.

#include "tests/torture/systemcalls.h"

#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>

using namespace SystemCalls;

namespace {

enum class Kind : uint32_t { Open, Write, Truncate, Sync, Rename, Link, Unlink, Told };

enum OpenedAs : int64_t { Existing = 0, New = 1, Emptied = 2, Nameless = 3 };

// As recording.py unpacks it.
struct Header {
    Kind kind;
    uint32_t firstLength;
    uint32_t secondLength;
    uint32_t reserved;
    uint64_t inode;
    int64_t number; // offset, size, or how it was opened
    uint64_t microseconds;
};

// A thread that brings a file onto the disk runs beside the one that writes.
std::recursive_mutex &order()
{
    static std::recursive_mutex mutex;
    return mutex;
}

int recordFile()
{
    static const int file = [] {
        const std::string path = environment("DISK_RECORD");
        ::unsetenv("DISK_RECORD");
        ::unsetenv("LD_PRELOAD");
        const long opened
            = ::syscall(SYS_openat, AT_FDCWD, path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
        return static_cast<int>(opened);
    }();
    return file;
}

// Before the program can look at its environment.
[[gnu::constructor]] void begin()
{
    recordFile();
}

void record(Kind kind, uint64_t inode, int64_t number, std::string_view first, std::string_view second = {})
{
    timespec now {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    Header header {kind,
                   static_cast<uint32_t>(first.size()),
                   static_cast<uint32_t>(second.size()),
                   0,
                   inode,
                   number,
                   static_cast<uint64_t>(now.tv_sec) * 1'000'000 + static_cast<uint64_t>(now.tv_nsec) / 1000};
    iovec pieces[] = {{&header, sizeof header},
                      {const_cast<char *>(first.data()), first.size()},
                      {const_cast<char *>(second.data()), second.size()}};
    ::syscall(SYS_writev, recordFile(), pieces, 3);
}

uint64_t inodeOf(const char *path)
{
    struct stat status {
    };
    return ::stat(path, &status) == 0 ? status.st_ino : 0;
}

bool isFile(int descriptor)
{
    return S_ISREG(statusOf(descriptor).st_mode);
}

bool tells(int descriptor)
{
    return descriptor == STDOUT_FILENO || S_ISSOCK(statusOf(descriptor).st_mode);
}

template <typename Open> int recordedOpen(const char *name, int flags, Open open)
{
    const std::lock_guard lock(order());
    const std::string path = absolute(name);
    const bool existed = ::access(path.c_str(), F_OK) == 0;
    const int file = open();
    if (file < 0 || (flags & O_ACCMODE) == O_RDONLY || !isFile(file)) {
        return file;
    }
    const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
    record(Kind::Open, statusOf(file).st_ino,
           isNameless                   ? Nameless
               : !existed               ? New
               : (flags & O_TRUNC) != 0 ? Emptied
                                        : Existing,
           path);
    return file;
}

ssize_t written(int descriptor, ssize_t count, off_t offset, const void *data)
{
    if (count > 0 && isFile(descriptor)) {
        record(Kind::Write, statusOf(descriptor).st_ino, offset, {},
               {static_cast<const char *>(data), static_cast<size_t>(count)});
    }
    return count;
}

ssize_t told(int descriptor, ssize_t count, const void *data)
{
    if (count > 0 && tells(descriptor)) {
        record(Kind::Told, 0, descriptor, {}, {static_cast<const char *>(data), static_cast<size_t>(count)});
    }
    return count;
}

int synced(int descriptor)
{
    const std::lock_guard lock(order());
    const struct stat status = statusOf(descriptor);
    record(Kind::Sync, status.st_ino, 0, S_ISDIR(status.st_mode) ? pathOf(descriptor) : std::string());
    return 0;
}

int truncated(int descriptor, off_t size, int result)
{
    if (result == 0) {
        record(Kind::Truncate, statusOf(descriptor).st_ino, size, {});
    }
    return result;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

int named(Kind kind, const char *from, const char *to, int result)
{
    if (result == 0) {
        record(kind, inodeOf(to), 0, absolute(from), *to == '\0' ? "" : absolute(to));
    }
    return result;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static auto *const real = original<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return recordedOpen(path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static auto *const real = original<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return recordedOpen(path, flags, [&] { return real(path, flags, mode); });
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static auto *const real = original<ssize_t(int, const void *, size_t)>("write");
    const std::lock_guard lock(order());
    const ssize_t count = real(descriptor, data, size);
    return told(descriptor, written(descriptor, count, ::lseek(descriptor, 0, SEEK_CUR) - count, data), data);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off_t offset)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, off_t)>("pwrite64");
    const std::lock_guard lock(order());
    return written(descriptor, real(descriptor, data, size, offset), offset, data);
}

ssize_t send(int descriptor, const void *data, size_t size, int flags)
{
    static auto *const real = original<ssize_t(int, const void *, size_t, int)>("send");
    const std::lock_guard lock(order());
    return told(descriptor, real(descriptor, data, size, flags), data);
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    static auto *const real = original<ssize_t(int, const msghdr *, int)>("sendmsg");
    const std::lock_guard lock(order());
    const ssize_t count = real(descriptor, message, flags);
    std::string all;
    for (size_t each = 0; count > 0 && each < message->msg_iovlen; ++each) {
        all.append(static_cast<const char *>(message->msg_iov[each].iov_base), message->msg_iov[each].iov_len);
    }
    return told(descriptor, count, all.data());
}

int fsync(int descriptor)
{
    return synced(descriptor);
}

int fdatasync(int descriptor)
{
    return synced(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static auto *const real = original<int(int, off_t)>("ftruncate");
    const std::lock_guard lock(order());
    return truncated(descriptor, size, real(descriptor, size));
}

int ftruncate64(int descriptor, off_t size) noexcept
{
    static auto *const real = original<int(int, off_t)>("ftruncate64");
    const std::lock_guard lock(order());
    return truncated(descriptor, size, real(descriptor, size));
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("rename");
    const std::lock_guard lock(order());
    return named(Kind::Rename, from, to, real(from, to));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, unsigned)>("renameat2");
    const std::lock_guard lock(order());
    return named(Kind::Rename, from, to, real(fromFolder, from, toFolder, to, flags));
}

int link(const char *from, const char *to) noexcept
{
    static auto *const real = original<int(const char *, const char *)>("link");
    const std::lock_guard lock(order());
    return named(Kind::Link, from, to, real(from, to));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = original<int(int, const char *, int, const char *, int)>("linkat");
    const std::lock_guard lock(order());
    return named(Kind::Link, from, to, real(fromFolder, from, toFolder, to, flags));
}

int unlink(const char *path) noexcept
{
    static auto *const real = original<int(const char *)>("unlink");
    const std::lock_guard lock(order());
    return named(Kind::Unlink, path, "", real(path));
}
}
