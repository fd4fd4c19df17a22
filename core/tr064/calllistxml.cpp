// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/calllistxml.h"

#include "core/tr064/listxml.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

std::optional<BoxCallType> readType(const QString &text)
{
    for (const BoxCallType type : {BoxCallType::Incoming, BoxCallType::Missed, BoxCallType::Outgoing,
                                   BoxCallType::ActiveIncoming, BoxCallType::Rejected, BoxCallType::ActiveOutgoing}) {
        if (readInteger(text) == static_cast<qint64>(type)) {
            return type;
        }
    }
    return std::nullopt;
}

std::optional<int> readExtension(const QString &text)
{
    const std::optional<qint64> port = readInteger(text);
    return port && *port >= 0 && *port < 1000 ? std::optional(static_cast<int>(*port)) : std::nullopt;
}

// The column for it has the bare number; where it is empty, "SIP: 12345" has it too.
QString ownNumber(const QString &number, const QString &line)
{
    return number.isEmpty() ? line.sliced(line.indexOf(u':') + 1).trimmed() : number;
}

std::optional<BoxCall> readCall(const ListRecord &record)
{
    const std::optional<qint64> id = readInteger(record.value(u"Id"_s));
    const std::optional<BoxCallType> type = readType(record.value(u"Type"_s));
    const std::optional<BoxTime> started = readMinute(record.value(u"Date"_s));
    if (!id || *id < 0 || !type || !started) {
        return std::nullopt;
    }
    BoxCall call {.id = *id,
                  .type = *type,
                  .remote = record.value(u"Caller"_s),
                  .local = ownNumber(record.value(u"CalledNumber"_s), record.value(u"Called"_s)),
                  .name = record.value(u"Name"_s),
                  .device = record.value(u"Device"_s),
                  .extension = readExtension(record.value(u"Port"_s)),
                  .started = *started,
                  .minutes = readMinutes(record.value(u"Duration"_s)).value_or(0),
                  .path = record.value(u"Path"_s)};
    if (call.direction() == CallDirection::Outgoing) {
        call.remote = record.value(u"Called"_s);
        call.local = ownNumber(record.value(u"CallerNumber"_s), record.value(u"Caller"_s));
    }
    return call;
}

} // namespace

std::optional<BoxCallList> readCallList(const QByteArray &document)
{
    const std::optional<RecordList> list = readRecords(document, "root"_L1, "Call"_L1);
    if (!list) {
        return std::nullopt;
    }
    BoxCallList calls {.timestamp = list->timestamp ? QString::number(*list->timestamp) : QString()};
    for (const ListRecord &record : list->records) {
        if (std::optional<BoxCall> call = readCall(record)) {
            calls.calls.append(*std::move(call));
        }
    }
    return calls;
}

} // namespace Rufzeichen
