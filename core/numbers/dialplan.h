// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Rufzeichen {

/** How numbers are dialled where the box stands. Digits only. */
struct DialPlan {
    QString countryCode = QStringLiteral("49");
    QString countryPrefix = QStringLiteral("00"); ///< dialled before a country code
    QString areaCode {}; ///< without its prefix; empty: not known, or numbers always have it
    QString areaPrefix = QStringLiteral("0"); ///< dialled before an area code; empty in Italy or Denmark

    /**
     * The same with everything but digits removed, and without the prefixes that some people and boxes write before
     * the codes: `+49` and `0049` become `49`, `030` becomes `30`. For what a user or the box has given. Prefixes
     * that are lacking come from the country; so does that of the area where numbers are always dialled whole, as
     * boxes tell a zero there too.
     */
    [[nodiscard]] DialPlan tidied() const;

    /**
     * The same tidied, with these codes in place of its own, where they are not empty. Another country brings its
     * prefixes, and knows nothing of the area code.
     */
    [[nodiscard]] DialPlan with(const QString &country, const QString &area) const;

    bool operator==(const DialPlan &) const = default;
};

/**
 * Whether these digits are dialled as they are, without an area code: emergency, harmonised European service numbers,
 * directory enquiries and other short numbers. Only what is certain for the country; a local number is never one.
 */
[[nodiscard]] bool isServiceNumber(QStringView digits, const DialPlan &plan);

} // namespace Rufzeichen
