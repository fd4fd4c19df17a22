// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebookxml.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/boxanswers.h"

#include <optional>

namespace Rufzeichen {

/** Name and extra id of the book with this id. Whether it is an online one is not known. */
void askPhonebook(const BoxAccess &box, int id, QObject *context, const BoxDone<BoxPhonebook> &done);

/** The present id of a book, looked for as BookKey says. */
void findPhonebook(const BoxAccess &box, const BookKey &key, QObject *context, const BoxDone<int> &done);

/** The book with this id; see FritzBox::phonebook(). */
void fetchPhonebook(const BoxAccess &box, int id, std::optional<qint64> timestamp, QObject *context,
                    const BoxDone<PhonebookDocument> &done);

/** The part of a picture's address that a box may be asked for: anything else could make it do something. Empty if
 * that is no address of a picture. */
[[nodiscard]] QString picturePath(const QString &picture);

} // namespace Rufzeichen
