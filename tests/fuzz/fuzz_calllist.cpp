// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxusers.h"
#include "core/tr064/listxml.h"

using namespace Rufzeichen;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

} // namespace

/** A document in place of each of the box's lists: what is read of it holds to its bounds. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto list = readCallList(bytes)) {
        for (const BoxCall &call : list->calls) {
            require(call.id >= 0 && call.minutes >= 0 && call.extension.value_or(0) >= 0);
            require(call.started.date().isValid());
            require(call.outcome().has_value()
                    == (call.type != BoxCallType::ActiveIncoming && call.type != BoxCallType::ActiveOutgoing));
        }
    }
    const auto messages = readTamMessages(bytes).value_or(QList<TamMessage>());
    for (const TamMessage &message : messages) {
        require(message.index >= 0 && message.machine >= 0);
    }
    (void)readAnsweringMachines(bytes);
    (void)readRights(bytes);
    (void)loginForm(readUsers(bytes));
    return 0;
}
