// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** Where a contact's number rings. */
enum class ContactNumberKind : quint8 {
    Home,
    Mobile,
    Work,
    Fax,
    Other,
};

/** One number of a contact. */
struct ContactNumber {
    QString number {}; ///< as it was written
    ContactNumberKind kind = ContactNumberKind::Home;
    bool main = false; ///< the one that is dialled first
    QString id {}; ///< the box's own for it; empty: new, or it has none
    QString quickdial {}; ///< digits after `**7`; empty: none
    QString vanity {}; ///< letters after `**8`; empty: none

    bool operator==(const ContactNumber &) const = default;
};

/** How a contact is written in the box's form, with all that this program knows nothing of. Two contacts that say the
 * same are equal, however they are written. */
struct ContactSource {
    QString xml {}; ///< the element; empty: it comes from elsewhere

    bool operator==(const ContactSource &) const { return true; }
};

/** A person or a company of a phone book, as far as it is shown. Its texts are as untrusted as where they come from.
 */
struct Contact {
    QString id {}; ///< unique within its book, except for `0`; empty: none
    QString name {}; ///< may be empty
    bool vip = false;
    QString picture {}; ///< a path in the box, or a `data:` URL; empty: none
    QStringList emails {};
    QList<ContactNumber> numbers {};
    ContactSource source {}; ///< of a contact that was read in that form; whoever changes the contact clears it

    bool operator==(const Contact &) const = default;
};

/** More contacts of one book are not read: an empty one takes ten bytes in a file, and a hundred in memory. */
constexpr qsizetype maximumContacts = 50'000;

/** In bytes. A file or document that is larger is not read. The largest books that people tell of have 2000 entries,
 * of some 500 bytes. */
constexpr qsizetype maximumPhonebookSize = 16'000'000;

/** Where a phone book comes from. */
enum class PhonebookSource : quint8 {
    Box,
    File, ///< files of the user
};

/** A phone book. */
struct Phonebook {
    QString name {}; ///< names the book for people and for its place in the order
    std::optional<int> position {}; ///< the box's present id of it, which shifts when books come or go
    QString extraId {}; ///< the box's further mark of it; most boxes leave it empty
    QString owner {}; ///< the box's mark of what kind of book it is: 258 holds the barred numbers
    bool readOnly = false;
    PhonebookSource source = PhonebookSource::Box;
    std::optional<qint64> timestamp {}; ///< seconds since 1970; what the box compares to tell whether it has changed
    bool incomplete = false; ///< there is more in the box or the files, which could not be read
    QList<Contact> contacts {};

    bool operator==(const Phonebook &) const = default;
};

/** Whether the box lets contacts of this book be added and changed. */
[[nodiscard]] inline bool canBeChanged(const Phonebook &book)
{
    return book.source == PhonebookSource::Box && !book.readOnly;
}

/** Whether this contact of the book can be changed. Several of the box's own have the id 0: any could be meant. */
[[nodiscard]] inline bool canBeChanged(const Phonebook &book, const Contact &contact)
{
    return canBeChanged(book) && !contact.id.isEmpty() && contact.id != QLatin1StringView("0");
}

} // namespace Rufzeichen
