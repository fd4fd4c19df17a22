// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactsearch.h"

#include "core/calls/searchtext.h"
#include "core/numbers/canonicalnumber.h"

#include <algorithm>

namespace Rufzeichen {

ContactSearch ContactSearch::of(const QString &typed)
{
    return {.digits = SearchText::digits(typed), .words = SearchText::words(typed)};
}

bool ContactSearch::matches(const QString &text) const
{
    if (!digits.isEmpty() && text.contains(digits)) {
        return true;
    }
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

QString contactSearchText(const Contact &contact, const DialPlan &plan)
{
    QStringList parts {SearchText::folded(contact.name)};
    for (const ContactNumber &number : contact.numbers) {
        const QString written = SearchText::digits(number.number);
        const QString dialled = SearchText::digits(canonicalNumber(number.number, plan));
        parts.append(SearchText::folded(number.number));
        parts.append(written);
        if (dialled != written) {
            parts.append(dialled);
        }
    }
    for (const QString &email : contact.emails) {
        parts.append(SearchText::folded(email));
    }
    return parts.join(u'\n');
}

} // namespace Rufzeichen
