// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactxml.h"

#include "core/phonebook/untrustedtext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString textOf(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

void readPerson(QXmlStreamReader &reader, Contact &contact)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "realName"_L1) {
            contact.name = textOf(reader);
        } else if (reader.name() == "imageURL"_L1) {
            contact.picture = textOf(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
}

void readServices(QXmlStreamReader &reader, Contact &contact)
{
    while (reader.readNextStartElement()) {
        if (reader.name() == "email"_L1) {
            const QString email = textOf(reader);
            if (!email.isEmpty() && contact.emails.size() < maximumOfContact) {
                contact.emails.append(email);
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
    if (!number.number.isEmpty() && contact.numbers.size() < maximumOfContact) {
        contact.numbers.append(number);
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

void writeAttribute(QXmlStreamWriter &writer, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        writer.writeAttribute(name, withoutForbidden(value));
    }
}

} // namespace

Contact readContact(QXmlStreamReader &reader)
{
    Contact contact;
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
    return contact;
}

void writeContact(QXmlStreamWriter &writer, const Contact &contact)
{
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

ContactNumberKind contactNumberKind(QStringView boxName)
{
    const auto is = [boxName](QLatin1StringView name) { return boxName.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("home"_L1)) {
        return ContactNumberKind::Home;
    }
    if (is("mobile"_L1)) {
        return ContactNumberKind::Mobile;
    }
    if (is("work"_L1)) {
        return ContactNumberKind::Work;
    }
    return boxName.startsWith("fax"_L1, Qt::CaseInsensitive) ? ContactNumberKind::Fax : ContactNumberKind::Other;
}

QString boxName(ContactNumberKind kind)
{
    switch (kind) {
    case ContactNumberKind::Home:
        return u"home"_s;
    case ContactNumberKind::Mobile:
        return u"mobile"_s;
    case ContactNumberKind::Work:
        return u"work"_s;
    case ContactNumberKind::Fax:
        return u"fax_work"_s;
    case ContactNumberKind::Other:
        return u"other"_s;
    }
    return {};
}

} // namespace Rufzeichen
