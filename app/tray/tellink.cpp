// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/tellink.h"

#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

std::optional<QString> numberOfTelLink(const QString &link)
{
    constexpr auto scheme = "tel:"_L1;
    constexpr qsizetype longestNumber = 64;
    if (!link.startsWith(scheme, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    QString number = QUrl::fromPercentEncoding(link.sliced(scheme.size()).toUtf8());
    number.truncate(std::max<qsizetype>(number.indexOf(u';'), -1) < 0 ? number.size() : number.indexOf(u';'));
    number.removeIf([](QChar character) { return u" -.()/"_s.contains(character); });
    const bool plain = std::all_of(number.cbegin(), number.cend(), [&number](const QChar &character) {
        const bool leadingPlus = character == u'+' && &character == number.cbegin();
        return (character >= u'0' && character <= u'9') || character == u'*' || character == u'#' || leadingPlus;
    });
    const bool dials = plain && !number.isEmpty() && number != u"+"_s && number.size() <= longestNumber;
    return dials ? std::optional(number) : std::nullopt;
}

} // namespace Rufzeichen
