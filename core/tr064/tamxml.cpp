// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tamxml.h"

#include "core/tr064/listxml.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// The box has five machines; indexes of messages grow for ever.
std::optional<int> readIndex(const QString &text)
{
    const std::optional<qint64> index = readInteger(text);
    return index && *index >= 0 && *index <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(*index))
                                                                             : std::nullopt;
}

} // namespace

std::optional<QList<AnsweringMachine>> readAnsweringMachines(const QByteArray &document)
{
    const std::optional<RecordList> list = readRecords(document, "List"_L1, "Item"_L1);
    if (!list) {
        return std::nullopt;
    }
    QList<AnsweringMachine> machines;
    for (const ListRecord &record : list->records) {
        const std::optional<int> index = readIndex(record.value(u"Index"_s));
        if (index && record.value(u"Display"_s) == u"1"_s) {
            machines.append(
                {.index = *index, .name = record.value(u"Name"_s), .enabled = record.value(u"Enable"_s) == u"1"_s});
        }
    }
    return machines;
}

std::optional<QList<TamMessage>> readTamMessages(const QByteArray &document)
{
    const std::optional<RecordList> list = readRecords(document, "Root"_L1, "Message"_L1);
    if (!list) {
        return std::nullopt;
    }
    QList<TamMessage> messages;
    for (const ListRecord &record : list->records) {
        if (const std::optional<int> index = readIndex(record.value(u"Index"_s))) {
            messages.append({.machine = readIndex(record.value(u"Tam"_s)).value_or(0),
                             .index = *index,
                             .isNew = record.value(u"New"_s) == u"1"_s,
                             .remote = record.value(u"Number"_s),
                             .local = record.value(u"Called"_s),
                             .name = record.value(u"Name"_s),
                             .date = readMinute(record.value(u"Date"_s)),
                             .minutes = readMinutes(record.value(u"Duration"_s)),
                             .path = record.value(u"Path"_s)});
        }
    }
    return messages;
}

} // namespace Rufzeichen
