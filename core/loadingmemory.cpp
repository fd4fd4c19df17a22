// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loadingmemory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#    include <link.h>
#    include <malloc.h> // brings __GLIBC__, too
#    include <sys/mman.h>
#    include <unistd.h>

namespace Rufzeichen::LoadingMemory {

namespace {

// The first segment of a library has what the loader reads: symbols, their names and what to relocate.
bool isLoadersOwn(const ElfW(Phdr) & segment)
{
    return segment.p_flags == PF_R && segment.p_offset == 0;
}

// Of the program's own code most has run for the last time when all is put together.
bool isCodeOfStart(const ElfW(Phdr) & segment, const dl_phdr_info &library)
{
    return segment.p_flags == (PF_R | PF_X) && library.dlpi_name[0] == '\0'; // that is the program
}

// What can't be written is as in the file, so nothing is lost.
int releaseOf(dl_phdr_info *library, size_t /*size*/, void * /*data*/)
{
    const auto page = static_cast<ElfW(Addr)>(sysconf(_SC_PAGESIZE));
    for (int each = 0; each < library->dlpi_phnum; ++each) {
        const auto &segment = library->dlpi_phdr[each];
        if (segment.p_type == PT_LOAD && (isLoadersOwn(segment) || isCodeOfStart(segment, *library))) {
            const ElfW(Addr) begin = (library->dlpi_addr + segment.p_vaddr) / page * page;
            madvise(reinterpret_cast<void *>(begin), segment.p_filesz, MADV_DONTNEED); // failing costs memory only
        }
    }
    return 0;
}

} // namespace

void release()
{
    dl_iterate_phdr(releaseOf, nullptr);
#    ifdef __GLIBC__
    malloc_trim(0);
#    endif
}

} // namespace Rufzeichen::LoadingMemory
#else
namespace Rufzeichen::LoadingMemory {

void release() { }

} // namespace Rufzeichen::LoadingMemory
#endif
