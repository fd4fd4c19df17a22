// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/listxml.h"

#include "core/phonebook/untrustedtext.h"

#include <QXmlStreamReader>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Boxes keep 999 calls at most; their other lists are shorter.
constexpr qsizetype maximumRecords = 10'000;
constexpr qsizetype maximumTextsOfRecord = 50;

ListRecord readRecord(QXmlStreamReader &reader)
{
    ListRecord record;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (!record.contains(name) && record.size() < maximumTextsOfRecord) {
            record.insert(name, text);
        }
    }
    return record;
}

} // namespace

bool readList(const QByteArray &document, QLatin1StringView root,
              const std::function<void(QXmlStreamReader &reader)> &readRoot)
{
    if (document.size() > maximumListSize) {
        return false;
    }
    QXmlStreamReader reader(withoutForbidden(decodedText(document, '<')));
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

} // namespace Rufzeichen
