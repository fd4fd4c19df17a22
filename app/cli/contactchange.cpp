// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/contactchange.h"

#include "core/numbers/canonicalnumber.h"

#include <QSet>
#include <algorithm>

namespace Rufzeichen {

namespace {

// What is no number is compared as it is written.
QString comparable(const QString &number, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(number, plan);
    return canonical.isEmpty() ? number.trimmed() : canonical;
}

QSet<QString> comparableNumbers(const Contact &contact, const DialPlan &plan)
{
    QSet<QString> numbers;
    for (const ContactNumber &number : contact.numbers) {
        numbers.insert(comparable(number.number, plan));
    }
    return numbers;
}

} // namespace

QList<ContactNumber> mergedNumbers(const QList<GivenNumber> &given, const QList<ContactNumber> &old,
                                   const DialPlan &plan)
{
    QList<ContactNumber> numbers;
    for (const GivenNumber &each : given) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const ContactNumber &number) {
            return comparable(number.number, plan) == comparable(each.number, plan);
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

bool hasContact(const Phonebook &book, const Contact &contact, const DialPlan &plan)
{
    const QSet<QString> numbers = comparableNumbers(contact, plan);
    return std::any_of(book.contacts.begin(), book.contacts.end(), [&](const Contact &known) {
        return known.name == contact.name && comparableNumbers(known, plan) == numbers;
    });
}

Contact anonymized(Contact contact, const Anonymizer &anonymizer)
{
    if (anonymizer.masking() == Masking::None) {
        return contact;
    }
    contact.name.clear();
    contact.emails.clear();
    for (ContactNumber &number : contact.numbers) {
        number.number = anonymizer.number(number.number);
    }
    return contact;
}

} // namespace Rufzeichen
