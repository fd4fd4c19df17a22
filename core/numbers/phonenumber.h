// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/numbers/numberfacts.h"

#include <QString>

namespace Rufzeichen {

/** A number as it was sent or written, and what the dial plan makes of it. Unchangeable. */
class PhoneNumber
{
public:
    /** A withheld number. */
    PhoneNumber() = default;

    PhoneNumber(QString text, const DialPlan &plan);

    /** As it was sent. */
    [[nodiscard]] const QString &text() const { return m_text; }

    /** See canonicalNumber(). Empty if withheld or no number. */
    [[nodiscard]] const QString &canonical() const { return m_canonical; }

    /** See canonicalUserPart(). Empty unless this is an address. */
    [[nodiscard]] const QString &userPart() const { return m_userPart; }

    /** After simple rules that need no library: Unknown for other countries. NumberReader knows better. */
    [[nodiscard]] NumberKind kind() const { return m_kind; }

    bool operator==(const PhoneNumber &) const = default;

private:
    QString m_text;
    QString m_canonical;
    QString m_userPart;
    NumberKind m_kind = NumberKind::Withheld;
};

} // namespace Rufzeichen
