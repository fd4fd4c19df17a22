// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"
#include "core/phonebook/vcardwriter.h"
#include "core/sync/phonebookstore.h"

#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

/** What belongs to a contact in words for people, for the terminal and for windows alike. */
class ContactText
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)
public:
    /** Where a number rings: `home`, `mobile` … */
    [[nodiscard]] static QString kind(ContactNumberKind kind);

    /** The name, sanitized, or words where there is none. */
    [[nodiscard]] static QString name(const Contact &contact);

    /** That this contact can't be read, and what to do about it. */
    [[nodiscard]] static QString damaged(const DamagedContact &contact);

    /** That a phone book of the box has more contacts than are read, and what to do about it. */
    [[nodiscard]] static QString tooMany(const QString &book);

    /** The phone books could not be written to the disk, for this reason of the system. */
    [[nodiscard]] static QString notKept(const QString &reason);

    /** That a file was not, or not wholly, read. Empty if it was. */
    [[nodiscard]] static QString problem(const ContactFileProblem &problem);

    /** What a person may not expect of what was read: several books in one file. Empty: nothing. */
    [[nodiscard]] static QString furtherBooks(const QString &path, const ContactFile &file);

    /** What of an export is not in it. Empty: nothing. */
    [[nodiscard]] static QString leftOut(const LeftOutOfVCards &leftOut);

    /** That this contact becomes several ones. */
    [[nodiscard]] static QString split(const Contact &contact);

    /** That this contact was not added, and why. */
    [[nodiscard]] static QString refused(const RefusedContact &contact);
};

} // namespace Rufzeichen
