// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardreader.h"

#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/untrustedtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumParameters = 30;

// Where the head of a line ends; quotation marks protect colons in parameters.
qsizetype endOfHead(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '"') {
            quoted = !quoted;
        } else if (line[at] == ':' && !quoted) {
            return at;
        }
    }
    return -1;
}

void addParameter(QStringList &parameters, const QString &text)
{
    const QString lower = text.toLower().remove(u'"');
    const qsizetype equals = lower.indexOf(u'=');
    const QString key = equals < 0 ? QString() : lower.first(equals);
    if (key.isEmpty() || key == "type"_L1) {
        for (const QString &value : lower.sliced(equals + 1).split(u',')) {
            parameters.append(value.trimmed());
        }
    } else if (key == "pref"_L1) {
        parameters.append(u"pref"_s);
    } else {
        parameters.append(lower);
    }
}

QByteArray withoutQuoting(const QByteArray &value)
{
    // The same as a URL's percent signs, but for the sign; a percent sign in the text stays as it is.
    return QByteArray::fromPercentEncoding(value, '=');
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

constexpr qsizetype maximumText = 1000;
constexpr qsizetype maximumPicture = 130'000;

// What may stand in place of a name, the best last.
struct Names {
    QString organization;
    QString parts;
    QString formatted;
};

// Twice as long while each character may have a backslash before it.
QString oneLine(const QString &value)
{
    return unescaped(QStringView(value).left(2 * maximumText)).left(maximumText).simplified();
}

QString nameOfParts(const QString &value)
{
    const QStringList parts = components(value.left(2 * maximumText));
    const QStringList order {parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)};
    return order.join(u' ').left(maximumText).simplified();
}

ContactNumberKind kindOf(const VCardLine &line)
{
    if (line.has("fax"_L1)) {
        return ContactNumberKind::Fax;
    }
    if (line.has("cell"_L1) || line.has("mobile"_L1)) {
        return ContactNumberKind::Mobile;
    }
    if (line.has("work"_L1)) {
        return ContactNumberKind::Work;
    }
    return line.has("home"_L1) ? ContactNumberKind::Home : ContactNumberKind::Other;
}

QString numberOf(const VCardLine &line)
{
    QString text = oneLine(line.value);
    for (const QLatin1StringView scheme : {"tel:"_L1, "sip:"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            const QString number = text.sliced(scheme.size()).section(u';', 0, 0);
            return QString::fromUtf8(QByteArray::fromPercentEncoding(number.toUtf8())).simplified();
        }
    }
    return text;
}

QLatin1StringView imageType(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return "image/jpeg"_L1;
    }
    return bytes.startsWith("\x89PNG") ? "image/png"_L1 : QLatin1StringView();
}

// The picture as a data URL; empty if it is none, elsewhere, or too large.
QString pictureOf(const VCardLine &line)
{
    const QStringView value(line.value);
    const bool isUrl = value.startsWith("data:"_L1, Qt::CaseInsensitive);
    const bool isEncoded = line.has("encoding=b"_L1) || line.has("encoding=base64"_L1) || line.has("base64"_L1);
    if (value.size() > maximumPicture || (!isUrl && !isEncoded)) {
        return {};
    }
    const QByteArray encoded = value.sliced(isUrl ? value.indexOf(u',') + 1 : 0).toLatin1();
    const QByteArray bytes = QByteArray::fromBase64(encoded);
    const QLatin1StringView type = imageType(bytes);
    return type.isEmpty() ? QString() : "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64());
}

void addNumber(const VCardLine &line, Contact &contact)
{
    ContactNumber number {.number = numberOf(line), .kind = kindOf(line), .main = line.has("pref"_L1)};
    if (!number.number.isEmpty() && contact.numbers.size() < maximumOfContact) {
        contact.numbers.append(std::move(number));
    }
}

void addEmail(const VCardLine &line, Contact &contact)
{
    const QString email = oneLine(line.value);
    if (!email.isEmpty() && contact.emails.size() < maximumOfContact) {
        contact.emails.append(email);
    }
}

void addLine(const VCardLine &line, Contact &contact, Names &names)
{
    if (line.name == "FN"_L1 && names.formatted.isEmpty()) {
        names.formatted = oneLine(line.value);
    } else if (line.name == "N"_L1) {
        names.parts = nameOfParts(line.value);
    } else if (line.name == "ORG"_L1) {
        names.organization = components(line.value.left(maximumText)).value(0).simplified();
    } else if (line.name == "TEL"_L1) {
        addNumber(line, contact);
    } else if (line.name == "EMAIL"_L1) {
        addEmail(line, contact);
    } else if (line.name == "UID"_L1) {
        contact.id = oneLine(line.value);
    } else if (line.name == "PHOTO"_L1 && contact.picture.isEmpty()) {
        contact.picture = pictureOf(line);
    }
}

} // namespace

std::optional<VCardLine> VCardLine::parse(const QByteArray &line)
{
    const qsizetype end = endOfHead(line);
    if (end <= 0) {
        return std::nullopt;
    }
    const QStringList head = decodedText(line.first(end), ';').split(u';');
    VCardLine result;
    result.name = head.first().sliced(head.first().lastIndexOf(u'.') + 1).trimmed().toUpper();
    for (qsizetype at = 1; at < head.size() && at < maximumParameters; ++at) {
        addParameter(result.parameters, head[at]);
    }
    const bool quoted = result.has("encoding=quoted-printable"_L1) || result.has("quoted-printable"_L1);
    const QByteArray value = line.sliced(end + 1);
    result.value = withoutForbidden(decodedText(quoted ? withoutQuoting(value) : value, '\n'));
    return result;
}

QList<QByteArray> unfoldedLines(QByteArrayView file)
{
    QList<QByteArray> lines;
    bool continues = false; // a quoted-printable line that ends with `=`
    while (!file.isEmpty()) {
        const qsizetype end = file.indexOf('\n');
        QByteArrayView line = end < 0 ? file : file.first(end);
        file = end < 0 ? QByteArrayView() : file.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
        if ((continues || isFolded) && !lines.isEmpty()) {
            lines.last().append(isFolded && !continues ? line.sliced(1) : line);
        } else {
            lines.append(line.toByteArray());
        }
        continues = lines.last().endsWith('=') && isQuotedPrintable(lines.last());
        if (continues) {
            lines.last().chop(1);
        }
    }
    return lines;
}

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u'\\' && at + 1 < value.size()) {
            const QChar next = value[++at];
            text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else {
            text += value[at];
        }
    }
    return text;
}

QStringList components(const QString &value)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at == value.size() || value[at] == u';') {
            parts.append(unescaped(QStringView(value).sliced(begin, at - begin)));
            begin = at + 1;
        } else if (value[at] == u'\\' && at + 1 < value.size()) {
            ++at;
        }
    }
    return parts;
}

QList<Contact> readVCards(const QByteArray &file)
{
    QList<Contact> contacts;
    if (file.size() > maximumVCardSize) {
        return contacts;
    }
    Contact contact;
    Names names;
    int depth = 0; // a card may hold that of an agent: it is passed over
    for (const QByteArray &bytes : unfoldedLines(file)) {
        const std::optional<VCardLine> line = VCardLine::parse(bytes);
        if (!line || contacts.size() >= maximumContacts) {
            continue;
        }
        const bool isCard = line->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (line->name == "BEGIN"_L1 && isCard) {
            ++depth;
        } else if (line->name == "END"_L1 && isCard && depth > 0) {
            if (--depth == 0) {
                const QString &known = names.formatted.isEmpty() ? names.parts : names.formatted;
                contact.name = known.isEmpty() ? names.organization : known;
                contacts.append(std::exchange(contact, {}));
                names = {};
            }
        } else if (depth == 1) {
            addLine(*line, contact, names);
        }
    }
    return contacts;
}

std::optional<Phonebook> readVCardBook(const QString &path)
{
    const QFileInfo info(path);
    // A pipe or a device might never end.
    if (!info.isReadable() || !(info.isDir() || info.isFile())) {
        return std::nullopt;
    }
    const QDir folder = info.isDir() ? QDir(path) : info.dir();
    const QStringList names = info.isDir() ? folder.entryList({u"*.vcf"_s}, QDir::Files | QDir::Readable, QDir::Name)
                                           : QStringList {info.fileName()};
    Phonebook book {.name = info.isDir() ? folder.dirName() : info.completeBaseName(),
                    .readOnly = true,
                    .source = PhonebookSource::File};
    qsizetype room = maximumVCardSize; // for all files together
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > room) {
            continue;
        }
        const QByteArray content = file.read(room);
        room -= content.size();
        book.contacts += readVCards(content);
    }
    return book;
}

} // namespace Rufzeichen
