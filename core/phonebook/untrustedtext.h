// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Rufzeichen {

/**
 * Text of a file from elsewhere: UTF-8 with or without its mark, and Windows-1252 for pieces without any
 * character in UTF-8, whatever the file says of itself. Broken UTF-8 becomes U+FFFD; half a character at the end of a
 * value, where a box has cut a name, is left out. @p separator, an ASCII character, ends a piece, so that one wrong
 * byte spoils nothing else.
 */
[[nodiscard]] QString decodedText(QByteArrayView bytes, char separator);

/** Whether these are the first bytes of a file in UTF-16: with its mark, or with every other one zero. */
[[nodiscard]] bool isUtf16(QByteArrayView file);

/** The text of such a file, without the mark. */
[[nodiscard]] QString decodedUtf16(QByteArrayView file);

/**
 * The text of bytes that name their encoding: UTF-8 where all of them are, since a wrong name is more likely than
 * such a chance, unless the encoding has several bytes for a character; else that encoding, as far as it is known,
 * else as decodedText(). @p encoding in small letters.
 */
[[nodiscard]] QString decodedAs(QByteArrayView bytes, const QByteArray &encoding, char separator);

/**
 * The text of an XML document: UTF-8 where all of it is, whatever it says of itself, UTF-16, else the encoding that
 * it names, as far as that is known, else as decodedText(). The declaration stays in it.
 */
[[nodiscard]] QString decodedXml(QByteArrayView document);

/** Without the characters that XML forbids: one of them would end a document for its reader. */
[[nodiscard]] QString withoutForbidden(QString text);

} // namespace Rufzeichen
