// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebookxml.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/boxphonebook.h"

#include <QByteArray>
#include <optional>

namespace Rufzeichen {

/** The present id of a book, looked for as BookKey says. */
void findPhonebook(const BoxAccess &box, const BookKey &key, QObject *context, const BoxDone<int> &done);

/** See FritzBox::phonebook(). */
void fetchPhonebook(const BoxAccess &box, int id, std::optional<qint64> timestamp, QObject *context,
                    const BoxDone<PhonebookDocument> &done);

/** See FritzBox::picture(). */
void fetchPicture(const BoxAccess &box, const QString &picture, QObject *context, const BoxDone<QByteArray> &done);

/** The part of a picture's address that a box may be asked for: anything else could make it do something. Empty if
 * that is no address of a picture. */
[[nodiscard]] QString picturePath(const QString &picture);

} // namespace Rufzeichen
