// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/contact.h"

#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** Where a phone book comes from. */
enum class PhonebookSource : quint8 {
    Box,
    File, ///< vCards of the user
};

/** A phone book. */
struct Phonebook {
    QString name {}; ///< names the book for people and for its place in the order
    std::optional<int> position {}; ///< the box's present id of it, which shifts when books come or go
    QString extraId {}; ///< the box's further mark of it; most boxes leave it empty
    QString owner {}; ///< the box's mark of what kind of book it is: 258 holds the barred numbers
    bool readOnly = false;
    PhonebookSource source = PhonebookSource::Box;
    std::optional<qint64> timestamp {}; ///< seconds since 1970; what the box compares to tell whether it has changed
    QList<Contact> contacts {};

    bool operator==(const Phonebook &) const = default;
};

} // namespace Rufzeichen
