// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/phonebook/contactfile.h"
#include "core/phonebook/phonebook.h"

#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** The form of a number in which two writings of it are equal; what is no number is compared as it is written. */
[[nodiscard]] QString comparableNumber(const QString &number, const DialPlan &plan);

/** The contacts that a book has. Two are the same if they have the same name and the same numbers, however they are
 * written: an accent may be a letter of its own, and blanks may be doubled. */
class KnownContacts
{
public:
    KnownContacts(const QList<Contact> &contacts, const DialPlan &plan);

    [[nodiscard]] bool has(const Contact &contact) const;
    void add(const Contact &contact);

private:
    [[nodiscard]] QString key(const Contact &contact) const;

    DialPlan m_plan;
    QSet<QString> m_keys;
};

/** The contact as the box can keep it: one with more than maximumNumbersOfEntry numbers becomes several, `Name`,
 * `Name (2)` and so on, each with its VIP mark and ring tone. All else stays with the first. Where no number is the
 * main one, the first becomes it. */
[[nodiscard]] QList<Contact> asBoxKeeps(const Contact &contact);

/** A contact that was not added. */
struct RefusedContact {
    QString name {};
    QString reason {}; ///< for people

    bool operator==(const RefusedContact &) const = default;
};

/** How far an import came. */
struct ImportOutcome {
    int contacts = 0; ///< all that were to be imported: those that follow together
    int added = 0;
    int known = 0; ///< they were in the book before
    int withoutNumber = 0; ///< of vCards: a phone book is not for them
    int left = 0; ///< not tried any more
    QList<RefusedContact> refused {};
    QList<Contact> split {}; ///< those that have too many numbers for one contact of the box

    bool operator==(const ImportOutcome &) const = default;
};

/**
 * The contacts of files on their way into a book: one after the other, without those that the book has or has got
 * meanwhile. One that is refused costs no other one. Whoever holds the queue does the writing.
 */
class ImportQueue
{
public:
    /** For a book as it is now. */
    ImportQueue(const Phonebook &book, const DialPlan &plan);

    /** Puts the contacts of a file into the queue. */
    void add(const ContactFile &file);

    /** The contact whose turn it is; nothing: all are done. The same until it was taken or refused. */
    [[nodiscard]] std::optional<Contact> next();

    /** The box has taken the one whose turn it was. */
    void taken();

    /** The box has not. @p reason for people. */
    void refused(const QString &reason);

    /** How far the import has come: what is still in the queue is left. */
    [[nodiscard]] ImportOutcome outcome() const;

private:
    KnownContacts m_known;
    QList<Contact> m_contacts;
    qsizetype m_at = 0;
    ImportOutcome m_outcome;
};

} // namespace Rufzeichen
