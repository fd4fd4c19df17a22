// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookrescue.h"

#include "core/phonebook/xmlbounds.h"
#include "core/wordtable.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <optional>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumDamaged = 20;
constexpr qsizetype longestName = 1000;
constexpr qsizetype longestReference = 10;

// The characters from U+00A0 on, in their order.
constexpr std::array latinNames {
    "nbsp"_L1,   "iexcl"_L1,  "cent"_L1,   "pound"_L1,  "curren"_L1, "yen"_L1,    "brvbar"_L1, "sect"_L1,
    "uml"_L1,    "copy"_L1,   "ordf"_L1,   "laquo"_L1,  "not"_L1,    "shy"_L1,    "reg"_L1,    "macr"_L1,
    "deg"_L1,    "plusmn"_L1, "sup2"_L1,   "sup3"_L1,   "acute"_L1,  "micro"_L1,  "para"_L1,   "middot"_L1,
    "cedil"_L1,  "sup1"_L1,   "ordm"_L1,   "raquo"_L1,  "frac14"_L1, "frac12"_L1, "frac34"_L1, "iquest"_L1,
    "Agrave"_L1, "Aacute"_L1, "Acirc"_L1,  "Atilde"_L1, "Auml"_L1,   "Aring"_L1,  "AElig"_L1,  "Ccedil"_L1,
    "Egrave"_L1, "Eacute"_L1, "Ecirc"_L1,  "Euml"_L1,   "Igrave"_L1, "Iacute"_L1, "Icirc"_L1,  "Iuml"_L1,
    "ETH"_L1,    "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1,  "Otilde"_L1, "Ouml"_L1,   "times"_L1,
    "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1,  "Uuml"_L1,   "Yacute"_L1, "THORN"_L1,  "szlig"_L1,
    "agrave"_L1, "aacute"_L1, "acirc"_L1,  "atilde"_L1, "auml"_L1,   "aring"_L1,  "aelig"_L1,  "ccedil"_L1,
    "egrave"_L1, "eacute"_L1, "ecirc"_L1,  "euml"_L1,   "igrave"_L1, "iacute"_L1, "icirc"_L1,  "iuml"_L1,
    "eth"_L1,    "ntilde"_L1, "ograve"_L1, "oacute"_L1, "ocirc"_L1,  "otilde"_L1, "ouml"_L1,   "divide"_L1,
    "oslash"_L1, "ugrave"_L1, "uacute"_L1, "ucirc"_L1,  "uuml"_L1,   "yacute"_L1, "thorn"_L1,  "yuml"_L1};

constexpr std::array<Word<char16_t>, 15> furtherNames {{{u'€', "euro"_L1},
                                                        {u'–', "ndash"_L1},
                                                        {u'—', "mdash"_L1},
                                                        {u'‘', "lsquo"_L1},
                                                        {u'’', "rsquo"_L1},
                                                        {u'‚', "sbquo"_L1},
                                                        {u'“', "ldquo"_L1},
                                                        {u'”', "rdquo"_L1},
                                                        {u'„', "bdquo"_L1},
                                                        {u'…', "hellip"_L1},
                                                        {u'™', "trade"_L1},
                                                        {u'Š', "Scaron"_L1},
                                                        {u'š', "scaron"_L1},
                                                        {u'Œ', "OElig"_L1},
                                                        {u'œ', "oelig"_L1}}};

std::optional<QChar> namedCharacter(QStringView name)
{
    const auto *const latin = std::find(latinNames.begin(), latinNames.end(), name);
    if (latin != latinNames.end()) {
        return QChar(static_cast<char16_t>(0xA0 + std::distance(latinNames.begin(), latin)));
    }
    const std::optional<char16_t> further = valueOf(furtherNames, name.toString());
    return further ? std::optional(QChar(*further)) : std::nullopt;
}

bool isAllowed(uint character)
{
    return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character < 0xD800)
        || (character >= 0xE000 && character < 0xFFFE) || (character >= 0x10000 && character < 0x110000);
}

// What stands for a reference, of which @p name is what is between & and ;. Nothing: it is none.
std::optional<QString> mendedReference(QStringView name)
{
    constexpr std::array known {"amp"_L1, "lt"_L1, "gt"_L1, "quot"_L1, "apos"_L1};
    const QString whole = u'&' + name.toString() + u';';
    if (name.startsWith(u'#')) {
        const bool isHex = name.startsWith("#x"_L1);
        bool isNumber = false;
        const uint character = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber ? std::optional(isAllowed(character) ? whole : QString()) : std::nullopt;
    }
    if (std::find(known.begin(), known.end(), name) != known.end()) {
        return whole;
    }
    const std::optional<QChar> character = namedCharacter(name);
    return character ? std::optional(QString(*character)) : std::nullopt;
}

// Text without a bracket.
QString mendedText(QStringView text)
{
    QString mended;
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf(u'&');
        mended += start < 0 ? text : text.first(start);
        if (start < 0) {
            break;
        }
        const qsizetype length = text.sliced(start + 1).left(longestReference).indexOf(u';');
        const auto reference = length < 0 ? std::nullopt : mendedReference(text.sliced(start + 1, length));
        mended += reference.value_or(u"&amp;"_s);
        text = text.sliced(reference ? start + length + 2 : start + 1);
    }
    return mended;
}

bool startsMarkup(QStringView text)
{
    const QStringView name = text.sliced(text.startsWith("</"_L1) ? 2 : 1);
    const bool isName = !name.isEmpty() && (name.front().isLetter() || name.front() == u'_');
    return isName || name.startsWith(u'?') || name.startsWith("!--"_L1) || name.startsWith("![CDATA["_L1);
}

// How long the name is that @p text, the start of its element, holds; nothing if it does not end.
std::optional<qsizetype> lengthOfName(QStringView text)
{
    const qsizetype end = text.left(longestName).indexOf("</realName>"_L1);
    const qsizetype other = text.left(std::max<qsizetype>(end, 0)).indexOf("<contact"_L1);
    return end < 0 || other >= 0 ? std::nullopt : std::optional(end);
}

bool startsContact(QStringView text)
{
    constexpr QLatin1StringView start = "<contact"_L1;
    const QStringView after = text.sliced(start.size());
    return !after.isEmpty() && (after.front().isSpace() || after.front() == u'>' || after.front() == u'/');
}

qsizetype findContact(QStringView book, qsizetype from)
{
    qsizetype at = book.indexOf("<contact"_L1, from);
    while (at >= 0 && !startsContact(book.sliced(at))) {
        at = book.indexOf("<contact"_L1, at + 1);
    }
    return at < 0 ? book.size() : at;
}

// As far as one can tell.
QString nameIn(QStringView contact)
{
    const qsizetype element = contact.indexOf("<realName"_L1);
    const QStringView after = element < 0 ? QStringView() : contact.sliced(element);
    const qsizetype start = after.indexOf(u'>') + 1;
    const QStringView name = after.sliced(start).left(longestName);
    const qsizetype end = name.indexOf(u'<');
    QString text = name.left(end < 0 ? name.size() : end).toString();
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1).simplified();
}

} // namespace

QString mendedMarkup(QStringView document)
{
    QString mended;
    mended.reserve(document.size());
    while (!document.isEmpty()) {
        const qsizetype next = document.indexOf(u'<');
        mended += mendedText(next < 0 ? document : document.first(next));
        if (next < 0) {
            break;
        }
        document = document.sliced(next);
        const qsizetype mark = document.startsWith("</@"_L1) ? 2 : 1;
        if (document.startsWith("<realName>"_L1)) {
            const QStringView after = document.sliced("<realName>"_L1.size());
            const qsizetype length = lengthOfName(after).value_or(0);
            mended += "<realName>"_L1 + mendedText(after.first(length)).replace(u'<', "&lt;"_L1);
            document = after.sliced(length);
        } else if (document.sliced(mark).startsWith(u'@')) {
            mended += document.first(mark);
            document = document.sliced(mark + 1);
        } else {
            mended += startsMarkup(document) ? u"<"_s : u"&lt;"_s;
            document = document.sliced(1);
        }
    }
    return mended;
}

RescuedContacts rescuedContacts(QStringView text, BooksOfDocument books)
{
    constexpr auto bookEnd = "</phonebook>"_L1;
    RescuedContacts rescued;
    const qsizetype end = books == BooksOfDocument::All ? text.lastIndexOf(bookEnd) : text.indexOf(bookEnd);
    rescued.endsWell = end >= 0 && (books == BooksOfDocument::First || findContact(text, end) == text.size());
    const QStringView book = rescued.endsWell ? text.first(end) : text;
    rescued.furtherBooks = books == BooksOfDocument::All ? int(book.count(bookEnd)) : 0;
    qsizetype at = findContact(book, 0);
    while (at < book.size() && rescued.contacts.size() < maximumContacts) {
        const qsizetype next = findContact(book, at + 1);
        const QStringView piece = book.sliced(at, next - at);
        QXmlStreamReader reader(isWithinXmlBounds(piece) ? piece.toString() : QString()); // nothing is damaged too
        reader.setNamespaceProcessing(false);
        Contact contact = reader.readNextStartElement() ? readContact(reader, piece) : Contact();
        if (!reader.hasError()) {
            rescued.contacts.append(std::move(contact));
        } else if (rescued.damaged.size() < maximumDamaged) {
            rescued.damaged.append(nameIn(piece));
        }
        at = next;
    }
    rescued.isTooMany = at < book.size();
    return rescued;
}

} // namespace Rufzeichen
