// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/phonebook/contact.h"

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** What is looked for among contacts. */
struct ContactSearch {
    QString digits {}; ///< of a number or a part of one; empty if what was typed is none
    QStringList words {}; ///< folded; all of them must be found

    /** Of what a person typed: accents, case and how a number is written don't count. */
    [[nodiscard]] static ContactSearch of(const QString &typed);

    /** Whether a contact is one of those that are looked for. @p text is its contactSearchText(). */
    [[nodiscard]] bool matches(const QString &text) const;

    bool operator==(const ContactSearch &) const = default;
};

/** All that a contact is found by: its name, e-mail addresses, and numbers as written and as dialled. */
[[nodiscard]] QString contactSearchText(const Contact &contact, const DialPlan &plan);

} // namespace Rufzeichen
