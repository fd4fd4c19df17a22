// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/contactchange.h"

#include "core/phonebook/importqueue.h"

#include <algorithm>

namespace Rufzeichen {

QList<ContactNumber> mergedNumbers(const QList<GivenNumber> &given, const QList<ContactNumber> &old,
                                   const DialPlan &plan)
{
    QList<ContactNumber> numbers;
    for (const GivenNumber &each : given) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const ContactNumber &number) {
            return comparableNumber(number.number, plan) == comparableNumber(each.number, plan);
        });
        ContactNumber number = same == old.end() ? ContactNumber() : *same;
        number.number = each.number;
        number.kind = each.kind.value_or(number.kind);
        numbers.append(number);
    }
    const bool hasMain
        = std::any_of(numbers.begin(), numbers.end(), [](const ContactNumber &each) { return each.main; });
    if (!hasMain && !numbers.isEmpty()) {
        numbers.first().main = true;
    }
    return numbers;
}

Contact anonymized(Contact contact, const Anonymizer &anonymizer)
{
    if (anonymizer.masking() == Masking::None) {
        return contact;
    }
    contact.source = {};
    contact.name.clear();
    contact.emails.clear();
    for (ContactNumber &number : contact.numbers) {
        number.number = anonymizer.number(number.number);
    }
    return contact;
}

} // namespace Rufzeichen
