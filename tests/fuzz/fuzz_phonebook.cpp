// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/contactdirectory.h"
#include "core/phonebook/contactentry.h"
#include "core/phonebook/phonebookxml.h"

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan plan {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

void checkNumber(const ContactDirectory &directory, const Contact &contact, const ContactNumber &number)
{
    const QString canonical = canonicalNumber(number.number, plan);
    require(!canonical.startsWith(u'+') || canonicalNumber(canonical, plan) == canonical);
    const auto match = directory.lookup(PhoneNumber(number.number, plan));
    require(contact.name.isEmpty() || isWildcard(canonical) || match);
}

} // namespace

/**
 * A document as a box, a file or a stranger may send it: whatever can be read can be written and read again, each
 * number with a name is found, and an entry in which nothing is changed says the same afterwards.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const PhonebookDocument first = readPhonebook(bytes);
    const PhonebookDocument second = readPhonebook(writePhonebook(first.book));
    require(second.reading == PhonebookReading::Whole);
    require(second.book.contacts.size() == first.book.contacts.size());
    require(readPhonebook(writePhonebook(second.book)) == second);

    const ContactDirectory directory({first.book}, plan);
    for (const Contact &contact : first.book.contacts) {
        for (const ContactNumber &number : contact.numbers) {
            checkNumber(directory, contact, number);
        }
        require(readEntry(newEntry(contact)).has_value());
        require(contact.source.xml.isEmpty() || readEntry(contact.source.xml.toUtf8()) == contact);
    }

    if (const auto same = editedEntry(bytes, {})) {
        require(editedEntry(*same, {}) == same);
        const auto numbers = readEntry(*same).value_or(Contact()).numbers;
        require(editedEntry(*same, {.name = u"x"_s, .vip = true, .numbers = numbers}).has_value());
    }
    return 0;
}
