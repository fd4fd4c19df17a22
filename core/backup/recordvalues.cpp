// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/recordvalues.h"

#include <array>

namespace Rufzeichen {

namespace {

constexpr qsizetype mostValues = 64;

std::optional<quint64> number(QByteArrayView bytes, qsizetype &offset)
{
    constexpr int longest = 5; // of what tells the size of a value
    quint64 value = 0;
    for (int each = 0; each < longest && offset < bytes.size(); ++each) {
        const auto byte = static_cast<quint8>(bytes[offset++]);
        value = value << 7 | (byte & 0x7fU);
        if (byte < 0x80) {
            return value;
        }
    }
    return std::nullopt;
}

qint64 integer(QByteArrayView bytes)
{
    qint64 value = !bytes.isEmpty() && bytes.front() < 0 ? -1 : 0;
    for (const char byte : bytes) {
        value = static_cast<qint64>(static_cast<quint64>(value) << 8U | static_cast<quint8>(byte));
    }
    return value;
}

// SQLite's serial types: what a value is, and how many bytes it takes.
qsizetype sizeOf(quint64 type)
{
    constexpr std::array<qsizetype, 12> sizes {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < sizes.size() ? sizes.at(type) : static_cast<qsizetype>((type - sizes.size()) / 2);
}

RecordValue valueOf(quint64 type, QByteArrayView bytes)
{
    constexpr quint64 fraction = 7;
    constexpr quint64 one = 9;
    constexpr quint64 firstOfSize = 12;
    if (type == 0) {
        return {};
    }
    if (type < fraction) {
        return {.kind = RecordValue::Kind::Integer, .integer = integer(bytes)};
    }
    if (type == fraction + 1 || type == one) {
        return {.kind = RecordValue::Kind::Integer, .integer = type == one ? 1 : 0};
    }
    if (type > firstOfSize && type % 2 == 1) {
        return {.kind = RecordValue::Kind::Text, .text = QString::fromUtf8(bytes)};
    }
    return {.kind = RecordValue::Kind::Other};
}

} // namespace

std::optional<QList<RecordValue>> recordValues(QByteArrayView record)
{
    qsizetype offset = 0;
    const std::optional<quint64> header = number(record, offset);
    if (!header || *header > static_cast<quint64>(record.size())) {
        return std::nullopt;
    }
    const auto end = static_cast<qsizetype>(*header);
    qsizetype place = end;
    QList<RecordValue> values;
    while (offset < end) {
        const std::optional<quint64> type = number(record, offset);
        const qsizetype size = type ? sizeOf(*type) : 0;
        if (!type || offset > end || size > record.size() - place || values.size() >= mostValues) {
            return std::nullopt;
        }
        values.append(valueOf(*type, record.sliced(place, size)));
        place += size;
    }
    return place == record.size() ? std::optional(values) : std::nullopt;
}

} // namespace Rufzeichen
