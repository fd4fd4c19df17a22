// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/maskednumbers.h"

#include <QHash>
#include <QStringView>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype hidden = 3; // digits

// `+4930123456` or `+4930123xxx`: nearly all of them, of which the mask takes the last three and nothing else.
bool isPlain(QStringView number)
{
    if (number.size() <= hidden) {
        return false;
    }
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const QStringView end = number.last(hidden);
    const qsizetype first = number.startsWith(u'+') ? 1 : 0;
    const QStringView rest = number.sliced(first, std::max<qsizetype>(number.size() - hidden - first, 0));
    return !rest.isEmpty() && std::all_of(rest.begin(), rest.end(), isDigit)
        && (end == u"xxx" || std::all_of(end.begin(), end.end(), isDigit));
}

} // namespace

bool MaskedNumbers::isSame(const std::optional<QString> &one, const std::optional<QString> &other) const
{
    return one == other || isMaskOf(one, other) || isMaskOf(other, one);
}

bool MaskedNumbers::isMaskOf(const std::optional<QString> &masked, const std::optional<QString> &number) const
{
    return masked && number && *masked != *number && m_mask.number(*number) == *masked;
}

size_t MaskedNumbers::hash(const std::optional<QString> &number) const
{
    if (!number) {
        return 0;
    }
    return isPlain(*number) ? qHash(QStringView(*number).chopped(hidden)) : qHash(m_mask.number(*number));
}

} // namespace Rufzeichen
