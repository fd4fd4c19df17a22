// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookxml.h"

#include "core/phonebook/contactxml.h"
#include "core/phonebook/untrustedtext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool isWebPage(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 1000)).toByteArray().trimmed().toLower();
    const qsizetype end = start.startsWith("<?xml") ? start.indexOf("?>") + 2 : 0;
    const QByteArray first = start.sliced(end).trimmed();
    return first.startsWith("<!doctype html") || first.startsWith("<html");
}

std::optional<qint64> readTimestamp(QStringView text)
{
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

void readHeader(const QXmlStreamAttributes &attributes, Phonebook &book)
{
    book.name = attributes.value("name"_L1).toString();
    book.extraId = attributes.value("extraId"_L1).toString();
    book.owner = attributes.value("owner"_L1).toString();
    book.readOnly = attributes.value("readOnly"_L1) == "1"_L1;
    book.source = attributes.value("source"_L1) == "file"_L1 ? PhonebookSource::File : PhonebookSource::Box;
    bool isNumber = false;
    const int position = attributes.value("position"_L1).toInt(&isNumber);
    if (isNumber && position >= 0) {
        book.position = position;
    }
}

// More would be an attack on the memory: an empty contact takes ten bytes there, and a hundred here.
constexpr qsizetype maximumContacts = 50'000;

// From the start of the phone book to its end.
PhonebookReading readBook(QXmlStreamReader &reader, Phonebook &book)
{
    bool isUnchanged = false;
    readHeader(reader.attributes(), book);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::Comment) {
            isUnchanged = isUnchanged || reader.text().trimmed() == "not modified"_L1;
        } else if (token == QXmlStreamReader::EndElement) {
            break;
        } else if (token == QXmlStreamReader::StartElement && reader.name() == "contact"_L1) {
            Contact contact = readContact(reader);
            if (!reader.hasError() && book.contacts.size() < maximumContacts) {
                book.contacts.append(std::move(contact));
            }
        } else if (token == QXmlStreamReader::StartElement && reader.name() == "timestamp"_L1) {
            book.timestamp = readTimestamp(reader.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (token == QXmlStreamReader::StartElement) {
            reader.skipCurrentElement();
        }
    }
    if (reader.hasError()) {
        return PhonebookReading::CutOff;
    }
    return isUnchanged && book.contacts.isEmpty() ? PhonebookReading::NotModified : PhonebookReading::Whole;
}

// Whether the reader stands at the start of a phone book then.
bool findBook(QXmlStreamReader &reader)
{
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return false;
        case QXmlStreamReader::StartElement:
            if (reader.name() == "phonebook"_L1) {
                return true;
            }
            if (reader.name() != "phonebooks"_L1) {
                return false;
            }
            break;
        default:
            break;
        }
    }
    return false;
}

} // namespace

PhonebookDocument readPhonebook(const QByteArray &document)
{
    if (document.size() > maximumPhonebookSize) {
        return {.reading = PhonebookReading::TooLarge};
    }
    if (isWebPage(document)) {
        return {.reading = PhonebookReading::LoginPage};
    }
    QXmlStreamReader reader(withoutForbidden(decodedText(document, '<')));
    reader.setNamespaceProcessing(false);
    PhonebookDocument result;
    if (findBook(reader)) {
        result.reading = readBook(reader, result.book);
    }
    return result;
}

QByteArray writePhonebook(const Phonebook &book)
{
    QByteArray document;
    QXmlStreamWriter writer(&document);
    writer.writeStartDocument();
    writer.writeStartElement(u"phonebooks"_s);
    writer.writeStartElement(u"phonebook"_s);
    writer.writeAttribute(u"owner"_s, withoutForbidden(book.owner));
    writer.writeAttribute(u"name"_s, withoutForbidden(book.name));
    if (!book.extraId.isEmpty()) {
        writer.writeAttribute(u"extraId"_s, withoutForbidden(book.extraId));
    }
    if (book.position) {
        writer.writeAttribute(u"position"_s, QString::number(*book.position));
    }
    if (book.readOnly) {
        writer.writeAttribute(u"readOnly"_s, u"1"_s);
    }
    if (book.source == PhonebookSource::File) {
        writer.writeAttribute(u"source"_s, u"file"_s);
    }
    if (book.timestamp) {
        writer.writeTextElement(u"timestamp"_s, QString::number(*book.timestamp));
    }
    for (const Contact &contact : book.contacts) {
        writer.writeCharacters(u"\n"_s);
        writeContact(writer, contact);
    }
    writer.writeEndDocument();
    return document;
}

Phonebook refreshed(const Phonebook &known, const PhonebookDocument &document)
{
    Phonebook book = known;
    const bool isEmptyByMistake
        = document.book.contacts.isEmpty() && !known.contacts.isEmpty() && document.book.timestamp == known.timestamp;
    const bool isBetterThanNothing = document.reading == PhonebookReading::CutOff && known.contacts.isEmpty();
    if (document.reading == PhonebookReading::Whole && !isEmptyByMistake) {
        book.contacts = document.book.contacts;
        book.timestamp = document.book.timestamp;
    } else if (isBetterThanNothing) {
        // Without its time stamp: the next time all of it is asked for.
        book.contacts = document.book.contacts;
        book.timestamp = std::nullopt;
    }
    return book;
}

} // namespace Rufzeichen
