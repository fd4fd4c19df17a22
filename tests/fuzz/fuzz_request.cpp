// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/singleinstance.h"
#include "tests/fuzz/fuzzinput.h"

using namespace Rufzeichen;

/** What another program of the user may send in place of a second start: no line of it is taken for two. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto request = InstanceRequest::fromLine(bytes)) {
        require(!request->arguments.isEmpty());
        const QByteArray line = request->toLine();
        require(line.indexOf('\n') == line.size() - 1);
        require(InstanceRequest::fromLine(line) == request);
    }
    return 0;
}
