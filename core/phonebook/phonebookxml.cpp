// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookxml.h"

#include "core/phonebook/phonebookrescue.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlbounds.h"
#include "core/wordtable.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Word<ContactNumberKind>, 5> kindNames {{{ContactNumberKind::Home, "home"_L1},
                                                             {ContactNumberKind::Mobile, "mobile"_L1},
                                                             {ContactNumberKind::Work, "work"_L1},
                                                             {ContactNumberKind::Fax, "fax_work"_L1},
                                                             {ContactNumberKind::Other, "other"_L1}}};

QString textOf(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

void readPerson(QXmlStreamReader &reader, Contact &contact)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "realName"_L1) {
            contact.name = textOf(reader).simplified();
        } else if (reader.name() == "imageURL"_L1) {
            contact.picture = textOf(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
}

// The reader has an error where there is no room for one more.
template <typename Item> void add(QXmlStreamReader &reader, QList<Item> &items, const Item &item)
{
    if (items.size() < maximumOfContact) {
        items.append(item);
    } else {
        reader.raiseError(u"too much in one contact"_s);
    }
}

void readServices(QXmlStreamReader &reader, Contact &contact)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "email"_L1) {
            const QString email = textOf(reader);
            if (!email.isEmpty()) {
                add(reader, contact.emails, email);
            }
        } else {
            reader.skipCurrentElement();
        }
    }
}

void readNumber(QXmlStreamReader &reader, Contact &contact)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    ContactNumber number {.kind = contactNumberKind(attributes.value("type"_L1)),
                          .main = attributes.value("prio"_L1) == "1"_L1,
                          .id = attributes.value("id"_L1).toString(),
                          .quickdial = attributes.value("quickdial"_L1).toString(),
                          .vanity = attributes.value("vanity"_L1).toString()};
    number.number = textOf(reader);
    if (!number.number.isEmpty()) {
        add(reader, contact.numbers, number);
    }
}

void readTelephony(QXmlStreamReader &reader, Contact &contact)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "number"_L1) {
            readNumber(reader, contact);
        } else if (reader.name() == "services"_L1) {
            readServices(reader, contact);
        } else {
            reader.skipCurrentElement();
        }
    }
}

// What the reader has read of @p text since the start of the element that it stood in at @p begin; empty if that
// can't be told.
QString sourceOf(const QXmlStreamReader &reader, QStringView text, qsizetype begin)
{
    constexpr qsizetype longest = 200'000;
    const qsizetype start = text.first(std::clamp<qsizetype>(begin, 0, text.size())).lastIndexOf(u'<');
    const qsizetype end = reader.characterOffset();
    if (reader.hasError() || start < 0 || end > text.size() || end - start > longest) {
        return {};
    }
    const QStringView source = text.sliced(start, end - start);
    return source.startsWith("<contact"_L1) && source.endsWith(u'>') ? source.toString() : QString();
}

void writeAttribute(QXmlStreamWriter &writer, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        writer.writeAttribute(name, withoutForbidden(value));
    }
}

void writeNumber(QXmlStreamWriter &writer, const ContactNumber &number)
{
    writer.writeStartElement(u"number"_s);
    writer.writeAttribute(u"type"_s, boxName(number.kind));
    writer.writeAttribute(u"prio"_s, number.main ? u"1"_s : u"0"_s);
    writeAttribute(writer, u"id"_s, number.id);
    writeAttribute(writer, u"quickdial"_s, number.quickdial);
    writeAttribute(writer, u"vanity"_s, number.vanity);
    writer.writeCharacters(withoutForbidden(number.number));
    writer.writeEndElement();
}

bool isWebPage(QStringView text)
{
    const QString start = text.left(1000).trimmed().toString().toLower();
    const qsizetype end = start.startsWith("<?xml"_L1) ? start.indexOf("?>"_L1) + 2 : 0;
    const QString first = start.sliced(end).trimmed();
    return first.startsWith("<!doctype html"_L1) || first.startsWith("<html"_L1);
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
    book.incomplete = attributes.value("incomplete"_L1) == "1"_L1;
    book.source = attributes.value("source"_L1) == "file"_L1 ? PhonebookSource::File : PhonebookSource::Box;
    bool isNumber = false;
    const int position = attributes.value("position"_L1).toInt(&isNumber);
    if (isNumber && position >= 0) {
        book.position = position;
    }
}

// Not in what this program stored before it kept all that it knows nothing of. Only its own books have a position.
bool hasSources(const QXmlStreamAttributes &attributes)
{
    return attributes.value("form"_L1) == "2"_L1 || !attributes.hasAttribute("position"_L1);
}

// From the start of the phone book to its end.
PhonebookReading readBook(QXmlStreamReader &reader, QStringView text, Phonebook &book)
{
    bool isUnchanged = false;
    bool isTooMany = false;
    const bool isFromOldProgram = !hasSources(reader.attributes());
    readHeader(reader.attributes(), book);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::Comment) {
            isUnchanged = isUnchanged || reader.text().trimmed() == "not modified"_L1;
        } else if (token == QXmlStreamReader::EndElement) {
            break;
        } else if (token == QXmlStreamReader::StartElement && reader.name() == "contact"_L1) {
            Contact contact = readContact(reader, text);
            if (!reader.hasError() && book.contacts.size() < maximumContacts) {
                book.contacts.append(std::move(contact));
            } else {
                isTooMany = true;
            }
        } else if (token == QXmlStreamReader::StartElement && reader.name() == "timestamp"_L1) {
            book.timestamp = readTimestamp(reader.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (token == QXmlStreamReader::StartElement) {
            reader.skipCurrentElement();
        }
    }
    if (isFromOldProgram) {
        book.timestamp.reset(); // all of it is asked for again
    }
    book.incomplete = book.incomplete || isTooMany;
    return isTooMany                             ? PhonebookReading::TooMany
        : isUnchanged && book.contacts.isEmpty() ? PhonebookReading::NotModified
                                                 : PhonebookReading::Whole;
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

// Nothing if the document is no well-formed one.
std::optional<PhonebookDocument> readWellFormed(const QString &text, BooksOfDocument books)
{
    if (!isWithinXmlBounds(text)) {
        return std::nullopt;
    }
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    PhonebookDocument result;
    if (findBook(reader)) {
        result.reading = readBook(reader, text, result.book);
    }
    // What stands behind the last one is no matter, as it is none behind the first where only that is read.
    while (books == BooksOfDocument::All && text.indexOf("<phonebook"_L1, reader.characterOffset()) >= 0
           && findBook(reader)) {
        Phonebook further;
        const PhonebookReading reading = readBook(reader, text, further);
        const qsizetype room = maximumContacts - result.book.contacts.size();
        const bool isTooMany = reading == PhonebookReading::TooMany || further.contacts.size() > room;
        result.reading = isTooMany ? PhonebookReading::TooMany : result.reading;
        result.book.contacts += further.contacts.first(std::min(further.contacts.size(), room));
        ++result.furtherBooks;
    }
    return reader.hasError() ? std::nullopt : std::optional(result);
}

PhonebookDocument readDamaged(const QString &text, BooksOfDocument books)
{
    constexpr qsizetype longestHead = 20'000; // more attributes than fit into it would take too long
    QXmlStreamReader reader(text.left(longestHead));
    reader.setNamespaceProcessing(false);
    PhonebookDocument result;
    if (!findBook(reader)) {
        return result;
    }
    readHeader(reader.attributes(), result.book);
    const QStringView inside = QStringView(text).sliced(reader.characterOffset());
    RescuedContacts rescued = rescuedContacts(inside, books);
    result.furtherBooks = rescued.furtherBooks;
    const bool isUseful = rescued.endsWell && !rescued.contacts.isEmpty();
    result.reading = !isUseful ? PhonebookReading::CutOff
        : rescued.isTooMany    ? PhonebookReading::TooMany
                               : PhonebookReading::Damaged;
    result.book.contacts = std::move(rescued.contacts);
    result.book.incomplete = true;
    result.damaged = std::move(rescued.damaged);
    return result;
}

} // namespace

Contact readContact(QXmlStreamReader &reader, QStringView text)
{
    Contact contact;
    const qsizetype begin = reader.characterOffset();
    while (reader.readNextStartElement()) {
        if (reader.name() == "person"_L1) {
            readPerson(reader, contact);
        } else if (reader.name() == "telephony"_L1) {
            readTelephony(reader, contact);
        } else if (reader.name() == "services"_L1) {
            readServices(reader, contact);
        } else if (reader.name() == "category"_L1) {
            contact.vip = textOf(reader) == "1"_L1;
        } else if (reader.name() == "uniqueid"_L1) {
            contact.id = textOf(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
    contact.source.xml = sourceOf(reader, text, begin);
    return contact;
}

QString contactXml(const Contact &contact)
{
    if (!contact.source.xml.isEmpty()) {
        return contact.source.xml;
    }
    QString text;
    QXmlStreamWriter writer(&text);
    writer.writeStartElement(u"contact"_s);
    writer.writeTextElement(u"category"_s, contact.vip ? u"1"_s : u"0"_s);
    writer.writeStartElement(u"person"_s);
    writer.writeTextElement(u"realName"_s, withoutForbidden(contact.name));
    if (!contact.picture.isEmpty()) {
        writer.writeTextElement(u"imageURL"_s, withoutForbidden(contact.picture));
    }
    writer.writeEndElement();
    writer.writeStartElement(u"telephony"_s);
    writer.writeAttribute(u"nid"_s, QString::number(contact.numbers.size()));
    for (const ContactNumber &number : contact.numbers) {
        writeNumber(writer, number);
    }
    writer.writeEndElement();
    if (!contact.emails.isEmpty()) {
        writer.writeStartElement(u"services"_s);
        for (const QString &email : contact.emails) {
            writer.writeTextElement(u"email"_s, withoutForbidden(email));
        }
        writer.writeEndElement();
    }
    if (!contact.id.isEmpty()) {
        writer.writeTextElement(u"uniqueid"_s, withoutForbidden(contact.id));
    }
    writer.writeEndElement();
    return text;
}

ContactNumberKind contactNumberKind(QStringView boxName)
{
    const auto named = std::find_if(kindNames.begin(), kindNames.end(), [boxName](const auto &word) {
        return boxName.compare(word.text, Qt::CaseInsensitive) == 0;
    });
    if (named != kindNames.end()) {
        return named->value;
    }
    return boxName.startsWith("fax"_L1, Qt::CaseInsensitive) ? ContactNumberKind::Fax : ContactNumberKind::Other;
}

QString boxName(ContactNumberKind kind)
{
    return wordFor(kindNames, kind);
}

PhonebookDocument readPhonebook(const QByteArray &document, BooksOfDocument books)
{
    if (document.size() > maximumPhonebookSize) {
        return {.reading = PhonebookReading::TooLarge};
    }
    const QString text = withoutForbidden(decodedXml(document));
    if (isWebPage(text)) {
        return {.reading = PhonebookReading::LoginPage};
    }
    if (const auto read = readWellFormed(text, books)) {
        return *read;
    }
    const QString mended = mendedMarkup(text);
    const auto read = readWellFormed(mended, books);
    return read ? *read : readDamaged(mended, books);
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
        writer.writeAttribute(u"form"_s, u"2"_s);
    }
    if (book.readOnly) {
        writer.writeAttribute(u"readOnly"_s, u"1"_s);
    }
    if (book.incomplete) {
        writer.writeAttribute(u"incomplete"_s, u"1"_s);
    }
    if (book.source == PhonebookSource::File) {
        writer.writeAttribute(u"source"_s, u"file"_s);
    }
    if (book.timestamp) {
        writer.writeTextElement(u"timestamp"_s, QString::number(*book.timestamp));
    }
    writer.writeCharacters(u"\n"_s); // ends the start of the element
    for (const Contact &contact : book.contacts) {
        document += contactXml(contact).toUtf8() + '\n';
    }
    return document + "</phonebook>\n</phonebooks>\n";
}

QByteArray exportedPhonebook(const Phonebook &book)
{
    Phonebook exported {.name = book.name,
                        .owner = book.owner.isEmpty() ? u"0"_s : book.owner,
                        .timestamp = book.timestamp,
                        .contacts = book.contacts};
    for (Contact &contact : exported.contacts) {
        for (qsizetype at = 0; contact.source.xml.isEmpty() && at < contact.numbers.size(); ++at) {
            contact.numbers[at].id = QString::number(at);
        }
    }
    return writePhonebook(exported);
}

Phonebook refreshed(const Phonebook &known, const PhonebookDocument &document)
{
    Phonebook book = known;
    const bool isEmptyByMistake
        = document.book.contacts.isEmpty() && !known.contacts.isEmpty() && document.book.timestamp == known.timestamp;
    const bool isBetterThanNothing = document.reading == PhonebookReading::CutOff && known.contacts.isEmpty();
    const bool isDamaged
        = document.reading == PhonebookReading::Damaged || document.reading == PhonebookReading::TooMany;
    if (document.reading == PhonebookReading::Whole && !isEmptyByMistake) {
        book.contacts = document.book.contacts;
        book.timestamp = document.book.timestamp;
        book.incomplete = document.book.incomplete;
    } else if (isDamaged || isBetterThanNothing) {
        // Without its time stamp: the next time all of it is asked for.
        book.contacts = document.book.contacts;
        book.timestamp = std::nullopt;
        book.incomplete = true;
    }
    return book;
}

} // namespace Rufzeichen
