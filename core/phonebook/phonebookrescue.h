// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"
#include "core/phonebook/phonebookxml.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Rufzeichen {

/**
 * Markup that says what was meant: an ampersand or a bracket that starts nothing becomes text, as do brackets in a
 * name, `&uuml;` and its like become characters, references to forbidden ones go, and `<@name>` becomes `<name>`.
 * What is right stays as it is, but for what stands in CDATA. Takes linear time.
 */
[[nodiscard]] QString mendedMarkup(QStringView document);

/** What could be got out of a damaged phone book. */
struct RescuedContacts {
    QList<Contact> contacts {}; ///< at most maximumContacts
    QStringList damaged {}; ///< names of those that could not be read, as far as one can tell; the first of them
    bool endsWell = false; ///< the last book has an end: it is only damaged and does not break off
    bool isTooMany = false; ///< there are more than maximumContacts
    int furtherBooks = 0; ///< of which contacts were read, besides the first
};

/** Reads each contact in @p text, of which the start of the first book was read, by itself, so that a damaged one
 * costs no other. Takes linear time. */
[[nodiscard]] RescuedContacts rescuedContacts(QStringView text, BooksOfDocument books);

} // namespace Rufzeichen
