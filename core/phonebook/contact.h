// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** Where a contact's number rings. */
enum class ContactNumberKind : quint8 {
    Home,
    Mobile,
    Work,
    Fax,
    Other,
};

/** One number of a contact. */
struct ContactNumber {
    QString number {}; ///< as it was written
    ContactNumberKind kind = ContactNumberKind::Home;
    bool main = false; ///< the one that is dialled first
    QString id {}; ///< the box's own for it; empty: new, or it has none
    QString quickdial {}; ///< digits after `**7`; empty: none
    QString vanity {}; ///< letters after `**8`; empty: none

    bool operator==(const ContactNumber &) const = default;
};

/** A person or a company of a phone book, as far as it is shown. Its texts are as untrusted as where they come from.
 */
struct Contact {
    QString id {}; ///< unique within its book, except for `0`; empty: none
    QString name {}; ///< may be empty
    bool vip = false;
    QString picture {}; ///< a path in the box, or a `data:` URL; empty: none
    QStringList emails {};
    QList<ContactNumber> numbers {};

    bool operator==(const Contact &) const = default;
};

} // namespace Rufzeichen
