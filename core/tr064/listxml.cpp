// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/listxml.h"

#include "core/phonebook/phonebookrescue.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlbounds.h"

#include <QXmlStreamReader>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTextsOfRecord = 50;
constexpr qsizetype longestTextOfRecord = 2000; // characters; the longest are paths of files

ListRecord readRecord(QXmlStreamReader &reader)
{
    ListRecord record;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        const bool isSensible = text.size() <= longestTextOfRecord;
        if (isSensible && !record.contains(name) && record.size() < maximumTextsOfRecord) {
            record.insert(name, text);
        }
    }
    return record;
}

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

// The column for it has the bare number; where it is empty, the line has it too.
QString ownNumber(const QString &number, const QString &line)
{
    return number.isEmpty() ? ownNumberIn(line) : number;
}

// The box has five machines; indexes of messages grow for ever.
std::optional<int> readIndex(const QString &text)
{
    const std::optional<qint64> index = readInteger(text);
    return index && *index >= 0 && *index <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(*index))
                                                                             : std::nullopt;
}

// As far as its document type, if it has one: that is not to be followed.
bool isWellFormed(const QString &text)
{
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) { }
    return !reader.hasError();
}

} // namespace

bool readList(const QByteArray &document, QLatin1StringView root,
              const std::function<void(QXmlStreamReader &reader)> &readRoot)
{
    if (document.size() > maximumListSize) {
        return false;
    }
    QString text = withoutForbidden(decodedXml(document));
    if (!isWithinXmlBounds(text)) {
        return false;
    }
    if (!isWellFormed(text)) {
        text = mendedMarkup(text);
        if (!isWithinXmlBounds(text)) {
            return false;
        }
    }
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            return false;
        }
        if (token == QXmlStreamReader::StartElement) {
            if (reader.name().compare(root, Qt::CaseInsensitive) != 0) {
                return false;
            }
            readRoot(reader);
            return !reader.hasError();
        }
    }
    return false;
}

bool readEachRecord(const QByteArray &document, QLatin1StringView root, QLatin1StringView record,
                    const std::function<void(const ListRecord &)> &sink)
{
    return readList(document, root, [&sink, record](QXmlStreamReader &reader) {
        while (reader.readNextStartElement()) {
            if (reader.name() == record) {
                sink(readRecord(reader));
            } else {
                reader.skipCurrentElement();
            }
        }
    });
}

std::optional<RecordList> readRecords(const QByteArray &document, QLatin1StringView root, QLatin1StringView record)
{
    RecordList list;
    const bool isWhole = readList(document, root, [&list, record](QXmlStreamReader &reader) {
        while (reader.readNextStartElement()) {
            if (reader.name() == record && list.records.size() < maximumRecords) {
                list.records.append(readRecord(reader));
            } else if (reader.name() == "timestamp"_L1) {
                list.timestamp = readInteger(reader.readElementText(QXmlStreamReader::SkipChildElements));
            } else {
                reader.skipCurrentElement();
            }
        }
    });
    return isWhole ? std::optional(std::move(list)) : std::nullopt;
}

std::optional<qint64> readInteger(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<int> readMinutes(const QString &text)
{
    constexpr qint64 longestHours = 10'000;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return std::nullopt;
    }
    const auto hours = readInteger(text.first(colon));
    const auto minutes = readInteger(text.sliced(colon + 1));
    const bool isDuration
        = hours && minutes && *hours >= 0 && *hours < longestHours && *minutes >= 0 && *minutes < 60;
    return isDuration ? std::optional(static_cast<int>(*hours * 60 + *minutes)) : std::nullopt;
}

std::optional<BoxTime> readMinute(const QString &text)
{
    return BoxTime::parse(text.trimmed().toLatin1() + ":00");
}

QString ownNumberIn(const QString &line)
{
    return line.sliced(line.indexOf(u':') + 1).trimmed();
}

void readRemote(BoxCall &call, const QString &text)
{
    const qsizetype bracket = text.indexOf(u'(');
    if (bracket < 0 || !text.endsWith(u')')) {
        call.remote = text;
    } else {
        call.remote = text.first(bracket).trimmed();
        call.origin = text.sliced(bracket + 1).chopped(1).trimmed();
    }
    if (call.remote.isEmpty() || call.remote == u"0"_s) {
        call.remote = std::exchange(call.origin, {});
    }
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
                  .local = ownNumber(record.value(u"CalledNumber"_s), record.value(u"Called"_s)),
                  .name = record.value(u"Name"_s),
                  .device = record.value(u"Device"_s),
                  .extension = readExtension(record.value(u"Port"_s)),
                  .started = *started,
                  .minutes = readMinutes(record.value(u"Duration"_s)).value_or(0),
                  .path = record.value(u"Path"_s)};
    const bool isOutgoing = call.direction() == CallDirection::Outgoing;
    readRemote(call, record.value(isOutgoing ? u"Called"_s : u"Caller"_s));
    if (isOutgoing) {
        call.local = ownNumber(record.value(u"CallerNumber"_s), record.value(u"Caller"_s));
    }
    return call;
}

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
