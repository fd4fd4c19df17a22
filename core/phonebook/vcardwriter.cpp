// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardwriter.h"

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

bool hasRingTone(const Contact &contact)
{
    std::optional<XmlNode> node = XmlNode::read(contact.source.xml);
    XmlNode *const setup = node ? node->child(u"setup") : nullptr;
    const XmlNode *const ringTone = setup == nullptr ? nullptr : setup->child(u"ringTone");
    return ringTone != nullptr && !ringTone->ownText().trimmed().isEmpty();
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
        leftOut.ringTones += hasRingTone(contact) ? 1 : 0;
    }
    return leftOut;
}

} // namespace Rufzeichen
