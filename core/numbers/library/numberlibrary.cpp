// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/library/numberlibrary.h"

#include <mutex>
#include <phonenumbers/geocoding/phonenumber_offline_geocoder.h>
#include <phonenumbers/phonenumberutil.h>
#include <string>
#include <unicode/locid.h>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberOfflineGeocoder;
using i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

namespace {

NumberKind kindOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: // North America does not tell them apart
    case PhoneNumberUtil::VOIP:
        return NumberKind::Fixed;
    case PhoneNumberUtil::MOBILE:
        return NumberKind::Mobile;
    case PhoneNumberUtil::TOLL_FREE:
        return NumberKind::Freephone;
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
        return NumberKind::Premium;
    case PhoneNumberUtil::PERSONAL_NUMBER:
    case PhoneNumberUtil::PAGER:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::VOICEMAIL:
    case PhoneNumberUtil::UNKNOWN:
        break;
    }
    return NumberKind::Unknown;
}

// Place and country as the geocoder has them; the same text twice where it has no place.
struct Whereabouts {
    QString place;
    QString country;
};

// The geocoder finds out anew what type a number has, each time, and that takes longer than all else: what it does
// for one whose type is known, it is asked for directly.
Whereabouts whereaboutsOf(const LibraryNumber &number, PhoneNumberUtil::PhoneNumberType type, const QString &language)
{
    if (type == PhoneNumberUtil::UNKNOWN) {
        return {};
    }
    // Loading its tables takes longest, so there is one for the whole time.
    static const PhoneNumberOfflineGeocoder geocoder;
    // It reads tables into itself when it is asked, whoever asks: NumberReader::prepare() does so in other threads.
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const icu::Locale locale(language.toLatin1().constData());
    if (!PhoneNumberUtil::GetInstance()->IsNumberGeographical(type, number.country_code())) {
        const QString country = QString::fromStdString(geocoder.GetDescriptionForNumber(number, locale));
        return {.place = country, .country = country};
    }
    // A region that no number is in: the geocoder then keeps to the country.
    const std::string elsewhere = "ZZ";
    return {.place = QString::fromStdString(geocoder.GetDescriptionForValidNumber(number, locale)),
            .country = QString::fromStdString(geocoder.GetDescriptionForValidNumber(number, locale, elsewhere))};
}

QString placeOf(const Whereabouts &where, bool isAbroad)
{
    const bool hasPlace = where.place != where.country;
    if (!isAbroad) {
        return hasPlace ? where.place : QString();
    }
    return hasPlace && !where.country.isEmpty() ? u"%1, %2"_s.arg(where.place, where.country) : where.place;
}

// What can't be a number of the user's own country is written without the prefix that it needs.
bool lacksPrefix(const LibraryNumber &number, const std::string &national)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::string region;
    std::string prefix;
    library.GetRegionCodeForCountryCode(number.country_code(), &region);
    library.GetNddPrefixForRegion(region, true, &prefix);
    return national.compare(0, prefix.size(), prefix) != 0 && !library.IsValidNumber(number);
}

QString displayOf(const LibraryNumber &number, bool isAbroad)
{
    std::string display;
    PhoneNumberUtil::GetInstance()->Format(
        number, isAbroad ? PhoneNumberUtil::INTERNATIONAL : PhoneNumberUtil::NATIONAL, &display);
    return isAbroad || !lacksPrefix(number, display) ? QString::fromStdString(display) : QString();
}

} // namespace

std::optional<NumberFacts> NumberLibrary::facts(const QString &number, const QString &countryCode,
                                                const QString &language) const
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    LibraryNumber parsed;
    if (library.Parse(number.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) {
        return std::nullopt;
    }
    const bool isAbroad = QString::number(parsed.country_code()) != countryCode;
    const PhoneNumberUtil::PhoneNumberType type = library.GetNumberType(parsed);
    return NumberFacts {.display = displayOf(parsed, isAbroad),
                        .place = placeOf(whereaboutsOf(parsed, type, language), isAbroad),
                        .kind = kindOf(type)};
}

void NumberLibrary::prepare(const QString &countryCode, const QString &language) const
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::string region;
    library.GetRegionCodeForCountryCode(countryCode.toInt(), &region);
    LibraryNumber example;
    std::string whole;
    if (library.GetExampleNumber(region, &example)) {
        library.Format(example, PhoneNumberUtil::E164, &whole);
        static_cast<void>(facts(QString::fromStdString(whole), countryCode, language));
    }
}

} // namespace Rufzeichen
