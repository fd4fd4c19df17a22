// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** The box keeps no more numbers in one contact. */
constexpr qsizetype maximumNumbersOfEntry = 9;

/** What a user has changed in a contact. What is absent stays. */
struct ContactChanges {
    std::optional<QString> name {};
    std::optional<bool> vip {};
    std::optional<QList<ContactNumber>> numbers {}; ///< all of them, in their new order
    std::optional<QStringList> emails {}; ///< the same

    bool operator==(const ContactChanges &) const = default;
};

/**
 * The contact in a document that holds one, as the box gives and takes it: the contact itself or one in a wrapper.
 * Nothing if there is none or the document is broken. The same guards as in readPhonebook().
 */
[[nodiscard]] std::optional<Contact> readEntry(const QByteArray &document);

/** The contact with these numbers in place of its own. All else that the box keeps of it stays in its source. */
[[nodiscard]] Contact withNumbers(const Contact &contact, const QList<ContactNumber> &numbers);

/** Which ring tone the box has for this contact, by its source. Empty: the usual one, or none is known. */
[[nodiscard]] QString ringTone(const Contact &contact);

/** The same contact with this ring tone of the box in its source. One that is longer than any real one is left out.
 */
[[nodiscard]] Contact withRingTone(const Contact &contact, const QString &tone);

/** A document for a new contact: its source, if it has one. Its id is left out: the box gives one. */
[[nodiscard]] QByteArray newEntry(const Contact &contact);

/**
 * The same document with only these changes in it: everything else that the box keeps of a contact stays, what this
 * program does not know included. A number that stays (the same writing, else the same id) keeps its attributes.
 * Nothing if the document is broken or holds no contact.
 */
[[nodiscard]] std::optional<QByteArray> editedEntry(const QByteArray &document, const ContactChanges &changes);

} // namespace Rufzeichen
