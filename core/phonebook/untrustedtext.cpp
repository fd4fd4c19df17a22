// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/untrustedtext.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <optional>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// What stands from 0x80 to 0x9F in Windows-1252; the five free places are as in Latin-1.
constexpr QStringView windows1252 = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character >= u'\u0080' && character <= u'\u009F') {
            character = windows1252[character.unicode() - 0x80];
        }
    }
    return text;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// Whether any character beyond ASCII came out of it. Those of N'Ko don't count: in Windows-1252 their bytes are a
// sharp s with a quotation mark or a dash behind it.
bool hasUtf8(QStringView decoded)
{
    return std::any_of(decoded.begin(), decoded.end(), [](QChar character) {
        const bool isByChance = character >= u'\u07C0' && character <= u'\u07FF';
        return character > u'\u007F' && character != QChar::ReplacementCharacter && !isByChance;
    });
}

bool isAscii(char byte)
{
    return static_cast<uchar>(byte) < 0x80;
}

// How many bytes at the end are the beginning of a character of UTF-8.
qsizetype halfCharacterLength(QByteArrayView bytes)
{
    constexpr qsizetype longest = 3;
    qsizetype length = 0; // of the bytes that only go on with one
    while (length < std::min(longest, bytes.size()) && (bytes[bytes.size() - 1 - length] & 0xC0) == 0x80) {
        ++length;
    }
    const uchar first = length < bytes.size() ? static_cast<uchar>(bytes[bytes.size() - 1 - length]) : 0;
    const qsizetype whole = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return length + 1 < whole ? length + 1 : 0;
}

// Whether half a character at the end is rather a letter of Windows-1252 behind plain ones, as in `André` or `Voß`:
// not if it begins Latin, Greek or Cyrillic letters or quotation marks, as in names it nearly always does.
bool mayBeLetter(QByteArrayView half, QByteArrayView before)
{
    constexpr QByteArrayView usual("\xC2\xC3\xC4\xC5\xCE\xCF\xD0\xD1\xE2");
    return half.size() == 1 && !usual.contains(half.front()) && std::all_of(before.begin(), before.end(), isAscii);
}

// Boxes cut names at a byte. Without the halves of characters at the ends of values.
QByteArray withoutHalves(QByteArrayView bytes)
{
    constexpr QByteArrayView ends("<&\";,\t\r\n");
    QByteArray whole;
    whole.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const auto *const found = std::find_first_of(bytes.begin(), bytes.end(), ends.begin(), ends.end());
        const QByteArrayView value = bytes.first(found - bytes.begin());
        const qsizetype half = halfCharacterLength(value);
        const bool isCut = half > 0 && !mayBeLetter(value.last(half), value.chopped(half));
        whole += isCut ? value.chopped(half) : value;
        bytes = bytes.sliced(value.size());
        if (!bytes.isEmpty()) {
            whole += bytes.front();
            bytes = bytes.sliced(1);
        }
    }
    return whole;
}

/** What bytes are said to be. */
enum class Claim {
    Nothing,
    Utf8,
};

// UTF-8 that is whole but for halves of characters. Nothing if it is not, or could be Windows-1252 as well.
std::optional<QString> fromCutUtf8(QByteArrayView bytes, Claim claim)
{
    const std::optional<QString> text = fromUtf8(withoutHalves(bytes));
    return text && (claim == Claim::Utf8 || hasUtf8(*text)) ? text : std::nullopt;
}

// UTF-8 that lost a byte stays UTF-8.
QString decodedPiece(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError()) {
        return text;
    }
    const std::optional<QString> cut = fromCutUtf8(bytes, Claim::Nothing);
    return cut ? *cut : hasUtf8(text) ? text : fromWindows1252(bytes);
}

// As decodedText().
QString decoded(QByteArrayView bytes, char separator, Claim claim)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    if (const std::optional<QString> whole = fromUtf8(bytes)) {
        return *whole;
    }
    if (const std::optional<QString> cut = fromCutUtf8(bytes, claim)) {
        return *cut;
    }
    QString text;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf(separator) + 1;
        const QByteArrayView piece = end > 0 ? bytes.first(end) : bytes;
        text += decodedPiece(piece);
        bytes = bytes.sliced(piece.size());
    }
    return text;
}

bool isWord(QByteArrayView name)
{
    constexpr qsizetype longest = 40;
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char character) {
        return QChar::fromLatin1(character).isLetterOrNumber() || character == '-' || character == '_';
    });
}

// What the document says of itself, in small letters; empty: nothing, or nothing that can be.
QByteArray declaredEncoding(QByteArrayView document)
{
    const QByteArray start = document.first(std::min<qsizetype>(document.size(), 200)).toByteArray().toLower();
    const QByteArray declaration = start.first(std::max<qsizetype>(start.indexOf("?>"), 0));
    const qsizetype key = declaration.indexOf("encoding");
    const qsizetype equals = key < 0 ? -1 : declaration.indexOf('=', key);
    const QByteArray value = equals < 0 ? QByteArray() : declaration.sliced(equals + 1).trimmed();
    const qsizetype end = value.isEmpty() ? -1 : value.indexOf(value.front(), 1);
    return end < 0 ? QByteArray() : value.sliced(1, end - 1);
}

// Those of which decodedText() knows more, or that can't be since their name could be read.
bool isBetterGuessed(const QByteArray &encoding)
{
    return !isWord(encoding) || encoding.startsWith("utf") || encoding.startsWith("iso-10646")
        || encoding.startsWith("ucs") || encoding.endsWith("ascii") || encoding == "iso-8859-1"
        || encoding == "latin1" || encoding == "windows-1252" || encoding == "cp1252";
}

// Those of East Asia: their pairs of bytes may well be UTF-8 by chance.
bool hasPairs(const QByteArray &encoding)
{
    constexpr std::array<QByteArrayView, 9> starts {"gb",  "big5",     "shift", "sjis",     "euc",
                                                    "ks_", "iso-2022", "cp9",   "windows-9"};
    return std::any_of(starts.begin(), starts.end(),
                       [&encoding](QByteArrayView start) { return encoding.startsWith(start); });
}

bool isForbidden(QChar character)
{
    return (character < u' ' && character != u'\t' && character != u'\n' && character != u'\r')
        || character == u'\ufffe' || character == u'\uffff';
}

} // namespace

QString decodedText(QByteArrayView bytes, char separator)
{
    return decoded(bytes, separator, Claim::Nothing);
}

bool isUtf16(QByteArrayView file)
{
    return file.size() >= 2
        && (file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF") || (file[0] == 0) != (file[1] == 0));
}

QString decodedUtf16(QByteArrayView file)
{
    const bool isBigEndian = file.startsWith("\xFE\xFF") || file.startsWith('\0');
    QStringDecoder decoder(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(file);
    return text.startsWith(u'\uFEFF') ? text.sliced(1) : text;
}

QString decodedAs(QByteArrayView bytes, const QByteArray &encoding, char separator)
{
    if (isBetterGuessed(encoding) || (!hasPairs(encoding) && fromUtf8(bytes))) {
        return decodedText(bytes, separator);
    }
    QStringDecoder decoder(encoding.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : decodedText(bytes, separator);
}

QString decodedXml(QByteArrayView document)
{
    if (isUtf16(document)) {
        return decodedUtf16(document);
    }
    const QByteArray encoding = declaredEncoding(document);
    // Of a whole document that is no chance, and one that came within another was decoded before.
    const bool isUtf8 = isBetterGuessed(encoding) || fromUtf8(document);
    const Claim claim = encoding == "utf-8" ? Claim::Utf8 : Claim::Nothing;
    return isUtf8 ? decoded(document, '<', claim) : decodedAs(document, encoding, '<');
}

QString withoutForbidden(QString text)
{
    const auto isSuspect = [](QChar character) { return isForbidden(character) || character.isSurrogate(); };
    if (std::none_of(text.cbegin(), text.cend(), isSuspect)) {
        return text;
    }
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            clean += character;
            clean += text[++at];
        } else if (!isForbidden(character) && !character.isSurrogate()) {
            clean += character;
        }
    }
    return clean;
}

} // namespace Rufzeichen
