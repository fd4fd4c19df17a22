// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Rufzeichen {

/**
 * Names a phone book of the box. Its id is a position that shifts when books come or go: before anything is written,
 * the book with the same name and extra id is looked for, and the id decides only between several.
 */
struct BookKey {
    QString name {};
    QString extraId {}; ///< most boxes leave it empty
    int id = 0; ///< where it was last

    bool operator==(const BookKey &) const = default;
};

/** A phone book that the box has, without its contacts. */
struct BoxPhonebook {
    BookKey key {};
    bool readOnly = false; ///< an online book, or one of the box's own: nothing can be written into it

    bool operator==(const BoxPhonebook &) const = default;
};

/** The phone books that the box tells of. */
struct BoxPhonebookList {
    QList<BoxPhonebook> books {};
    bool isComplete = true; ///< else there are books that the box could not tell of now

    bool operator==(const BoxPhonebookList &) const = default;
};

} // namespace Rufzeichen
