// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** What was read from a file with vCards. */
struct VCardFile {
    QList<Contact> contacts {};
    qsizetype cards = 0; ///< that have an end, those of groups included, which are no contacts
    QStringList unfinished {}; ///< names in cards that are not read: without an end, or with too much; the first ones
    bool isTooMany = false; ///< there are more contacts than maximumContacts

    bool operator==(const VCardFile &) const = default;
};

/**
 * The contacts in a file with any number of vCards, of version 2.1, 3.0 or 4.0. Any bytes are allowed; what is no
 * vCard gives no contact. Of a name whatever there is: in one piece, in parts, as nickname, of the company, an
 * address. One number of each contact is the main one. Pictures are kept where they are in the file and small, never
 * fetched from elsewhere.
 */
[[nodiscard]] VCardFile readVCards(const QByteArray &file);

} // namespace Rufzeichen
