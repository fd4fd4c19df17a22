// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"
#include "core/tr064/boxanswers.h"

#include <QList>
#include <QStringList>

namespace Rufzeichen {

/** How a book of the box is found again there. */
[[nodiscard]] BookKey bookKey(const Phonebook &book);

/**
 * The books that the box tells of, with what was known of each of them. A book is the same where its name and extra
 * id are, if possible at the same place: places shift. Those that are gone are left out, unless the box could not
 * tell of all.
 */
[[nodiscard]] QList<Phonebook> listedBooks(const QList<Phonebook> &known, const BoxPhonebookList &list);

/** The books by the place of their names in @p order; the others after them, as they were. */
[[nodiscard]] QList<Phonebook> orderedBooks(QList<Phonebook> books, const QStringList &order);

} // namespace Rufzeichen
