// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace Rufzeichen {

/** What is dialled in a country before the codes. Digits only. */
struct CountryPrefixes {
    QLatin1StringView country; ///< before a country code
    QLatin1StringView area; ///< before an area code; empty where numbers are always dialled whole, as in Denmark
};

/** The prefixes of the country with this code, `49`. Nothing if no country has it. Fast. */
[[nodiscard]] std::optional<CountryPrefixes> prefixesOf(QStringView countryCode);

/** How many digits at the beginning are the code of a country. 0 if there is none. */
[[nodiscard]] qsizetype countryCodeLength(QStringView digits);

/**
 * How many digits at the beginning of @p number, which follows this country's code, are only dialled within the
 * country: `8` in Russia. They may be the beginning of the number, so its length tells. 0 where all numbers have no
 * one length, and where the prefix is 0 or 1, with which no number begins.
 */
[[nodiscard]] qsizetype doubtfulPrefixLength(QStringView countryCode, QStringView number);

/** Whether a zero after this country's code is a part of the number: in Italy, San Marino and the Vatican. */
[[nodiscard]] bool keepsZero(QStringView countryCode);

/**
 * Whether these digits are a short number of the country: emergency, enquiries, city hall. Only what is certain, as
 * a local number is never one; nothing of those that only take text messages.
 */
[[nodiscard]] bool isShortNumberOf(QStringView countryCode, QStringView digits);

} // namespace Rufzeichen
