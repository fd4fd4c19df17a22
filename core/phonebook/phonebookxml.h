// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace Rufzeichen {

/** A contact with more numbers or more addresses is damaged: none that people have made comes near it. */
constexpr qsizetype maximumOfContact = 1000;

/**
 * Reads a contact in the box's form, of which the reader of @p text has read the start. Children may come in any
 * order; unknown ones are skipped, but kept in the contact's source. The reader stands at the contact's end then, or
 * has an error, also where there are more numbers or addresses than maximumOfContact.
 */
[[nodiscard]] Contact readContact(QXmlStreamReader &reader, QStringView text);

/** A contact in the same form: its source as it is, else an element with all that a Contact holds. */
[[nodiscard]] QString contactXml(const Contact &contact);

/** What the box's name of a kind means: `fax_work` is Fax, an unknown one Other. Case does not matter. */
[[nodiscard]] ContactNumberKind contactNumberKind(QStringView boxName);

/** The box's name of a kind: `home`, `mobile`, `work`, `fax_work`, `other`. */
[[nodiscard]] QString boxName(ContactNumberKind kind);

/** How far the reading of a phone book came. */
enum class PhonebookReading : quint8 {
    Whole,
    NotModified, ///< the box says that it has not changed since the time stamp that it was asked with
    Damaged, ///< single contacts are; all others were read
    TooMany, ///< more than maximumContacts: the others were not read
    CutOff, ///< it breaks off or is damaged; what can be read of it was
    LoginPage, ///< a web page in its place: the box wants a login, or it is some other host
    NoPhonebook, ///< something else
    TooLarge, ///< larger than maximumPhonebookSize: not read
};

/** A phone book as it was read. Position, extra id and source are not in it, unless this program has written it. */
struct PhonebookDocument {
    PhonebookReading reading = PhonebookReading::NoPhonebook;
    Phonebook book {};
    QStringList damaged {}; ///< names of contacts that could not be read, as far as one can tell; at most twenty
    int furtherBooks = 0; ///< how many were read besides the first

    bool operator==(const PhonebookDocument &) const = default;
};

/** Which books of a document are read. The box writes one; people put several into one file. */
enum class BooksOfDocument : quint8 {
    First,
    All, ///< the contacts of all, as if they were one book: the first
};

/**
 * Reads the first book of a document as the box sends and exports it, or all. Any bytes are allowed: wrong encodings,
 * forbidden characters and markup that was meant as text are mended, and a contact that is damaged beyond that costs
 * no other one. A document type, which could hide a bomb, is refused.
 */
[[nodiscard]] PhonebookDocument readPhonebook(const QByteArray &document,
                                              BooksOfDocument books = BooksOfDocument::First);

/** Writes a book in the same form, with position, extra id, source and whether it may be changed besides. */
[[nodiscard]] QByteArray writePhonebook(const Phonebook &book);

/** Writes a book for others, as the box exports it: a box can read it, and nothing is in it but what a box writes. */
[[nodiscard]] QByteArray exportedPhonebook(const Phonebook &book);

/**
 * The book that is right after @p document was read in place of @p known: the old one where nothing has changed or
 * nothing useful came, so that a broken connection never empties a book. Of a damaged one those that can be read.
 * What names the book, its source and whether it may be changed stay those of @p known.
 */
[[nodiscard]] Phonebook refreshed(const Phonebook &known, const PhonebookDocument &document);

} // namespace Rufzeichen
