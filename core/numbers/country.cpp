// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/country.h"

#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Sorted. Which country dials what is taken from libphonenumber's data.
constexpr std::array zeroBeforeArea {
    20,  27,  31,  32,  33,  40,  41,  43,  44,  46,  49,  51,  53,  54,  55,  57,  58,  60,  61,  62,  63,
    64,  66,  81,  82,  84,  86,  90,  91,  92,  93,  94,  95,  98,  211, 212, 213, 218, 231, 232, 233, 234,
    243, 249, 250, 251, 252, 254, 255, 256, 260, 261, 262, 263, 264, 265, 291, 353, 355, 358, 359, 373, 374,
    377, 380, 381, 382, 383, 385, 386, 387, 389, 421, 508, 590, 591, 593, 594, 595, 596, 598, 686, 850, 855,
    856, 880, 886, 961, 962, 963, 964, 966, 967, 970, 971, 972, 976, 977, 994, 995, 996};
constexpr std::array nothingBeforeArea {
    30,  34,  39,  45,  47,  48,  52,  56,  65,  216, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229,
    230, 235, 236, 237, 238, 239, 240, 241, 242, 244, 245, 246, 247, 248, 253, 257, 258, 266, 267, 268,
    269, 290, 297, 298, 299, 350, 351, 352, 354, 356, 357, 371, 372, 376, 378, 379, 420, 423, 500, 501,
    502, 503, 504, 505, 506, 507, 509, 592, 597, 599, 670, 672, 673, 674, 675, 676, 677, 678, 679, 680,
    681, 682, 683, 685, 687, 688, 689, 690, 691, 852, 853, 960, 965, 968, 973, 974, 975, 992};

struct Prefix {
    int countryCode;
    QLatin1StringView digits;
};

constexpr std::array otherBeforeArea {Prefix {1, "1"_L1},   Prefix {7, "8"_L1},   Prefix {36, "06"_L1},
                                      Prefix {370, "8"_L1}, Prefix {375, "8"_L1}, Prefix {692, "1"_L1},
                                      Prefix {993, "8"_L1}, Prefix {998, "8"_L1}};

// Everybody else dials 00.
constexpr std::array otherBeforeCountry {
    Prefix {1, "011"_L1},   Prefix {7, "810"_L1},   Prefix {53, "119"_L1},  Prefix {61, "0011"_L1},
    Prefix {62, "001"_L1},  Prefix {65, "001"_L1},  Prefix {66, "001"_L1},  Prefix {81, "010"_L1},
    Prefix {82, "001"_L1},  Prefix {234, "009"_L1}, Prefix {254, "000"_L1}, Prefix {255, "000"_L1},
    Prefix {256, "000"_L1}, Prefix {375, "810"_L1}, Prefix {592, "001"_L1}, Prefix {692, "011"_L1},
    Prefix {852, "001"_L1}, Prefix {855, "001"_L1}, Prefix {886, "002"_L1}, Prefix {976, "001"_L1},
    Prefix {992, "810"_L1}, Prefix {993, "810"_L1}, Prefix {998, "810"_L1}};

/** A prefix with which numbers may begin as well, and how many digits they have without it. */
struct DoubtfulPrefix {
    QLatin1StringView countryCode;
    QLatin1StringView digits;
    qsizetype length;
};

constexpr std::array doubtfulPrefixes {
    DoubtfulPrefix {"7"_L1, "8"_L1, 10}, // Kazakhstan, too
    DoubtfulPrefix {"370"_L1, "8"_L1, 8}, DoubtfulPrefix {"375"_L1, "80"_L1, 9}, DoubtfulPrefix {"375"_L1, "8"_L1, 9},
    DoubtfulPrefix {"993"_L1, "8"_L1, 8}, DoubtfulPrefix {"998"_L1, "8"_L1, 9},
};

/** Short numbers of a country, with blanks between them; `?` is any digit. */
struct ShortNumbers {
    QLatin1StringView countryCode;
    QLatin1StringView patterns;
};

// libphonenumber's, without those for text messages, and what it lacks: `1450`, `118877`, `14020`. No local number of
// these countries begins with 1, but those of Germany, Austria and Sweden may.
constexpr std::array shortNumbers {
    ShortNumbers {"1"_L1, "?11 988"_L1},
    ShortNumbers {"31"_L1, "1?? 911 1??? 14??? 14????"_L1},
    ShortNumbers {"32"_L1, "1?? 1???"_L1},
    ShortNumbers {"33"_L1, "1?? 10?? 3??? 118???"_L1},
    ShortNumbers {"36"_L1, "1?? 1??? 118?? 137?? 145??"_L1},
    ShortNumbers {"39"_L1, "1?? 1??? 149??? 192???"_L1},
    ShortNumbers {"41"_L1, "1?? 1??? 107?? 108??"_L1},
    ShortNumbers {"43"_L1, "1?? 1450 118??? 118??"_L1},
    ShortNumbers {"44"_L1, "1?? 999 1??? 180?? 118???"_L1},
    ShortNumbers {"45"_L1, "1?? 1???"_L1},
    ShortNumbers {"46"_L1, "1?? 117? 113?? 114?? 118??? 90510"_L1},
    ShortNumbers {"48"_L1, "1?? 9?? 118?? 19???"_L1},
    ShortNumbers {"49"_L1, "110 115 1180?? 1181? 1182? 1183? 1184? 1185? 1186? 1187? 1188? 1189?"_L1},
    ShortNumbers {"352"_L1, "11? 12??? 13?? 118?? 15???"_L1},
    ShortNumbers {"34"_L1, "0?? 1?? 118??"_L1},
    ShortNumbers {"420"_L1, "1?? 1??? 14???"_L1},
    ShortNumbers {"423"_L1, "1?? 1??? 107?? 108??"_L1},
};

// 0 if this is none.
int codeValue(QStringView code)
{
    const bool isCode = !code.isEmpty() && code.size() <= 3 && code.front() != u'0'
        && std::all_of(code.begin(), code.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    return isCode ? code.toInt() : 0;
}

template <typename Prefixes> std::optional<QLatin1StringView> found(const Prefixes &prefixes, int countryCode)
{
    const auto at = std::find_if(prefixes.begin(), prefixes.end(),
                                 [countryCode](const Prefix &prefix) { return prefix.countryCode == countryCode; });
    return at == prefixes.end() ? std::nullopt : std::optional(at->digits);
}

std::optional<QLatin1StringView> areaPrefixOf(int countryCode)
{
    if (std::binary_search(zeroBeforeArea.begin(), zeroBeforeArea.end(), countryCode)) {
        return "0"_L1;
    }
    if (std::binary_search(nothingBeforeArea.begin(), nothingBeforeArea.end(), countryCode)) {
        return ""_L1;
    }
    return found(otherBeforeArea, countryCode);
}

bool fits(QStringView digits, QLatin1StringView pattern)
{
    return digits.size() == pattern.size()
        && std::equal(digits.begin(), digits.end(), pattern.begin(),
                      [](QChar digit, char expected) { return expected == '?' || digit == QLatin1Char(expected); });
}

} // namespace

std::optional<CountryPrefixes> prefixesOf(QStringView countryCode)
{
    const int code = codeValue(countryCode);
    const std::optional<QLatin1StringView> area = areaPrefixOf(code);
    if (!area) {
        return std::nullopt;
    }
    return CountryPrefixes {.country = found(otherBeforeCountry, code).value_or("00"_L1), .area = *area};
}

qsizetype countryCodeLength(QStringView digits)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, digits.size()); ++length) {
        if (areaPrefixOf(codeValue(digits.first(length)))) {
            return length;
        }
    }
    return 0;
}

qsizetype doubtfulPrefixLength(QStringView countryCode, QStringView number)
{
    const auto *const written
        = std::find_if(doubtfulPrefixes.begin(), doubtfulPrefixes.end(), [&](const DoubtfulPrefix &prefix) {
              return countryCode == prefix.countryCode && number.startsWith(prefix.digits)
                  && number.size() == prefix.digits.size() + prefix.length;
          });
    return written == doubtfulPrefixes.end() ? 0 : written->digits.size();
}

bool keepsZero(QStringView countryCode)
{
    return countryCode == "39"_L1 || countryCode == "378"_L1 || countryCode == "379"_L1;
}

bool isShortNumberOf(QStringView countryCode, QStringView digits)
{
    const auto country
        = std::find_if(shortNumbers.begin(), shortNumbers.end(),
                       [countryCode](const ShortNumbers &each) { return countryCode == each.countryCode; });
    if (country == shortNumbers.end()) {
        return digits.size() == 3 && (digits.startsWith(u'1') || digits == "999"_L1);
    }
    QLatin1StringView patterns = country->patterns;
    while (!patterns.isEmpty()) {
        const qsizetype end = patterns.indexOf(u' ') < 0 ? patterns.size() : patterns.indexOf(u' ');
        if (fits(digits, patterns.first(end))) {
            return true;
        }
        patterns = patterns.sliced(std::min(end + 1, patterns.size()));
    }
    return false;
}

} // namespace Rufzeichen
