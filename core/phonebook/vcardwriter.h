// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/phonebook/phonebook.h"

#include <QByteArray>

namespace Rufzeichen {

/** Which vCards are written. */
enum class VCardVersion : quint8 {
    V3, ///< 3.0, for old programs
    V4, ///< 4.0
};

/** A file with a vCard for each contact, in UTF-8. A picture is in it only if it is a `data:` URL. */
[[nodiscard]] QByteArray writeVCards(const QList<Contact> &contacts, VCardVersion version);

/** How many of a kind vCards have no place for, though a phone book of the box has. */
struct LeftOutOfVCards {
    int vips = 0;
    int pictures = 0; ///< that are in the box
    int quickdials = 0; ///< numbers with a quick dial or a vanity code
    int ringTones = 0;
    int kinds = 0; ///< of numbers and addresses, such as `fax_home` or those that people have named
    int doorphones = 0; ///< contacts that are one

    [[nodiscard]] bool isNothing() const { return *this == LeftOutOfVCards(); }

    bool operator==(const LeftOutOfVCards &) const = default;
};

/** What of these contacts is not in their vCards. */
[[nodiscard]] LeftOutOfVCards leftOutOfVCards(const QList<Contact> &contacts);

} // namespace Rufzeichen
