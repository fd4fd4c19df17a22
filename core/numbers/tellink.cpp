// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/tellink.h"

#include "core/numbers/country.h"
#include "core/numbers/dialkeys.h"
#include "core/numbers/postdial.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "tel:"_L1;
constexpr qsizetype longestNumber = 64;
constexpr qsizetype longestLink = 1000; // percent signs make three of one

QString withoutSeparators(QString number)
{
    // A zero that is not dialled from abroad. Without its brackets nobody could tell.
    if (number.startsWith(u'+')) {
        const QStringView digits = QStringView(number).sliced(1);
        if (!keepsZero(digits.first(countryCodeLength(digits)))) {
            number.remove("(0)"_L1);
        }
    }
    number.removeIf([](QChar character) { return u" -.()/"_s.contains(character); });
    return number;
}

bool isPlain(const QString &number)
{
    return !number.isEmpty() && number != "+"_L1
        && std::all_of(number.cbegin(), number.cend(), [&number](const QChar &character) {
               const bool isLeadingPlus = character == u'+' && &character == number.cbegin();
               return isDigit(character) || character == u'*' || character == u'#' || isLeadingPlus;
           });
}

// What a number without country or area belongs to. Emergency and other short numbers are the same everywhere within.
// Empty where the context is a domain: only its own telephones know that number.
QString inContext(const QString &number, const QString &context)
{
    constexpr qsizetype longestShort = 3;
    const QString prefix = withoutSeparators(context);
    if (number.startsWith(u'+')) {
        return number;
    }
    if (!prefix.startsWith(u'+') || !isPlain(prefix)) {
        return {};
    }
    const bool isLocal = std::all_of(number.begin(), number.end(), isDigit) && number.size() > longestShort
        && !(number.startsWith("116"_L1) && number.size() == 6);
    return isLocal ? prefix + number : number;
}

} // namespace

bool isTelLink(QStringView text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

std::optional<QString> numberOfTelLink(const QString &link)
{
    if (!isTelLink(link) || link.size() > longestLink) {
        return std::nullopt;
    }
    const QString decoded = QUrl::fromPercentEncoding(link.sliced(scheme.size()).toUtf8());
    const QStringList parts = decoded.split(u';');
    const qsizetype tail = postDialStart(parts.first());
    QString number = withoutSeparators(parts.first().first(tail));
    QString sentLater = parts.first().sliced(tail);
    for (const QString &parameter : parts.sliced(1)) {
        const QString value = parameter.section(u'=', 1);
        if (parameter.startsWith("phone-context="_L1, Qt::CaseInsensitive)) {
            number = inContext(number, value);
        } else if (parameter.startsWith("ext="_L1, Qt::CaseInsensitive)
                   || parameter.startsWith("isub="_L1, Qt::CaseInsensitive)) {
            sentLater += u';' + withoutSeparators(value);
        } else if (isPlain(parameter)) {
            sentLater += u';' + parameter;
        }
    }
    const QString whole = number + sentLater;
    const bool isWhole = isPlain(number) && whole.size() <= longestNumber
        && (sentLater.isEmpty() || postDialStart(whole) == number.size());
    return isWhole ? std::optional(whole) : std::nullopt;
}

} // namespace Rufzeichen
