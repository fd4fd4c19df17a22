// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** How far the reading of a file with contacts came. */
enum class ContactFileReading : quint8 {
    Whole,
    Damaged, ///< some contacts are, or the file breaks off; the others were read
    TooMany, ///< more than maximumContacts: the others were not read
    Empty,
    NoContacts, ///< something else: neither vCards nor a phone book of the box
    TooLarge, ///< larger than maximumPhonebookSize: not read
    Unreadable, ///< the system does not let it be read
};

/** In which form contacts are in a file. */
enum class ContactFileForm : quint8 {
    VCards,
    Xml, ///< as the box exports its phone books
};

/** What was read from a file with contacts. */
struct ContactFile {
    ContactFileReading reading = ContactFileReading::NoContacts;
    ContactFileForm form = ContactFileForm::VCards;
    QList<Contact> contacts {};
    QStringList damaged {}; ///< names of contacts that could not be read, as far as one can tell; the first ones
    int furtherBooks = 0; ///< how many phone books it has besides the first, whose contacts are there as well

    bool operator==(const ContactFile &) const = default;
};

/** Reads vCards or a phone book of the box, whichever it is by its content. Any bytes are allowed. */
[[nodiscard]] ContactFile readContactFile(const QByteArray &file);

/** A file that was not, or not wholly, read. */
struct ContactFileProblem {
    QString path {};
    ContactFile file {}; ///< without its contacts
    QString reason {}; ///< the system's, of an unreadable one

    bool operator==(const ContactFileProblem &) const = default;
};

/** A phone book of the user's own, and what is wrong with its files. */
struct FileBook {
    std::optional<Phonebook> book {}; ///< nothing: there is no such file, or the system does not let it be read
    QList<ContactFileProblem> problems {};

    bool operator==(const FileBook &) const = default;
};

/**
 * A file with contacts, or a folder with such files (`.vcf`, `.vcard`, `.xml`), not those in folders in it. Named
 * like the file or folder. Read-only. Blocks while it reads.
 */
[[nodiscard]] FileBook readFileBook(const QString &path);

} // namespace Rufzeichen
