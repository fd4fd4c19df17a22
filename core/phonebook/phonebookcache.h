// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QList>
#include <QString>

namespace Rufzeichen {

/**
 * The phone books of one box on disk, so that names are there at once and without the box. One file for each book:
 * a book that can't be fetched or written touches no other. Only its user can read them.
 */
class PhonebookCache
{
public:
    /** @p folder is made when the first book is saved. */
    explicit PhonebookCache(QString folder);

    /** All books that can be read, by position, then name. */
    [[nodiscard]] QList<Phonebook> books() const;

    /** Puts the book in place of the one with the same name, extra id and position: a box may have several books with
     * one name. Returns the system's reason if that fails; then the old one is still there. */
    [[nodiscard]] QString save(const Phonebook &book) const;

    /** Forgets a book that the box has no more, or no more at this position. */
    void remove(const Phonebook &book) const;

private:
    [[nodiscard]] QString path(const Phonebook &book) const;

    QString m_folder;
};

} // namespace Rufzeichen
