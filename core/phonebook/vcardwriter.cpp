// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardwriter.h"

#include "core/phonebook/contactentry.h"
#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlnode.h"
#include "core/wordtable.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// In bytes, without the line end.
constexpr qsizetype maximumLine = 75;

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

void writeLine(QByteArray &file, const QString &text)
{
    // A line end that nothing has escaped would let its text pass for lines of the card.
    const QByteArray line = withoutForbidden(text).remove(u'\r').remove(u'\n').toUtf8();
    qsizetype begin = 0;
    qsizetype room = maximumLine;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin + 1 && isInsideCharacter(line[end])) {
            --end;
        }
        file += line.sliced(begin, end - begin) + "\r\n ";
        begin = end;
        room = maximumLine - 1;
    }
    file += line.sliced(begin) + "\r\n";
}

QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
}

constexpr std::array<Word<ContactNumberKind>, 5> types {{{ContactNumberKind::Home, "home"_L1},
                                                         {ContactNumberKind::Mobile, "cell"_L1},
                                                         {ContactNumberKind::Work, "work"_L1},
                                                         {ContactNumberKind::Fax, "fax"_L1},
                                                         {ContactNumberKind::Other, "voice"_L1}}};

void writeNumber(QByteArray &file, const ContactNumber &number, VCardVersion version)
{
    QString head = u"TEL;TYPE="_s + wordFor(types, number.kind);
    if (number.main) {
        head += version == VCardVersion::V4 ? u";PREF=1"_s : u",pref"_s;
    }
    writeLine(file, head + u':' + escaped(number.number));
}

void writePicture(QByteArray &file, const QString &url, VCardVersion version)
{
    const qsizetype comma = url.indexOf(";base64,"_L1);
    if (!url.startsWith("data:image/"_L1) || comma < 0) {
        return;
    }
    if (version == VCardVersion::V4) {
        writeLine(file, u"PHOTO:"_s + url);
    } else {
        const QString type = url.sliced(11, comma - 11).toUpper();
        writeLine(file, u"PHOTO;ENCODING=b;TYPE="_s + type + u':' + url.sliced(comma + 8));
    }
}

void writeContact(QByteArray &file, const Contact &contact, VCardVersion version)
{
    writeLine(file, u"BEGIN:VCARD"_s);
    writeLine(file, version == VCardVersion::V4 ? u"VERSION:4.0"_s : u"VERSION:3.0"_s);
    writeLine(file, u"FN:"_s + escaped(contact.name));
    writeLine(file, u"N:"_s + escaped(contact.name) + u";;;;"_s);
    for (const ContactNumber &number : contact.numbers) {
        writeNumber(file, number, version);
    }
    for (const QString &email : contact.emails) {
        writeLine(file, u"EMAIL:"_s + escaped(email));
    }
    writePicture(file, contact.picture, version);
    if (!contact.id.isEmpty()) {
        writeLine(file, u"UID:"_s + escaped(contact.id));
    }
    writeLine(file, u"END:VCARD"_s);
}

bool hasQuickdial(const ContactNumber &number)
{
    return !number.quickdial.isEmpty() || !number.vanity.isEmpty();
}

bool isElement(const XmlNode &node, QLatin1StringView name)
{
    return node.type == XmlNode::Type::Element && node.name == name;
}

// A kind of number that is none of the few that the program knows and vCards have: `fax_home`, `label:Hut`.
bool hasOtherKind(const XmlNode &node)
{
    const QStringView type = node.attributes.value("type"_L1);
    return isElement(node, "number"_L1) && !type.isEmpty()
        && type.compare(boxName(contactNumberKind(type)), Qt::CaseInsensitive) != 0;
}

// What the program gives to each address says nothing.
bool hasClassifier(const XmlNode &node)
{
    const QStringView classifier = node.attributes.value("classifier"_L1);
    return isElement(node, "email"_L1) && !classifier.isEmpty() && classifier != "private"_L1;
}

template <typename Fits> int childrenThat(const XmlNode *node, const Fits &fits)
{
    return node == nullptr ? 0 : static_cast<int>(std::count_if(node->children.begin(), node->children.end(), fits));
}

// What only the contact's source has.
void countSource(LeftOutOfVCards &leftOut, const Contact &contact)
{
    std::optional<XmlNode> node = XmlNode::read(contact.source.xml);
    if (!node) {
        return;
    }
    XmlNode *const telephony = node->child(u"telephony");
    leftOut.kinds += childrenThat(telephony, hasOtherKind);
    leftOut.kinds += childrenThat(node->child(u"services"), hasClassifier);
    leftOut.kinds += childrenThat(telephony != nullptr ? telephony->child(u"services") : nullptr, hasClassifier);
    const XmlNode *const features = node->child(u"features");
    leftOut.doorphones += features != nullptr && features->attributes.value("doorphone"_L1) == "1"_L1 ? 1 : 0;
}

} // namespace

QByteArray writeVCards(const QList<Contact> &contacts, VCardVersion version)
{
    QByteArray file;
    for (const Contact &contact : contacts) {
        writeContact(file, contact, version);
    }
    return file;
}

LeftOutOfVCards leftOutOfVCards(const QList<Contact> &contacts)
{
    LeftOutOfVCards leftOut;
    for (const Contact &contact : contacts) {
        const bool isInBox = !contact.picture.isEmpty() && !contact.picture.startsWith("data:image/"_L1);
        const auto &numbers = contact.numbers;
        leftOut.vips += contact.vip ? 1 : 0;
        leftOut.pictures += isInBox ? 1 : 0;
        leftOut.quickdials += static_cast<int>(std::count_if(numbers.begin(), numbers.end(), hasQuickdial));
        leftOut.ringTones += ringTone(contact).isEmpty() ? 0 : 1;
        countSource(leftOut, contact);
    }
    return leftOut;
}

} // namespace Rufzeichen
