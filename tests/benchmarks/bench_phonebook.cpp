// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/contactdirectory.h"
#include "core/phonebook/phonebookxml.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 10'000;
const DialPlan berlin {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};

// Two numbers in each contact, in writings that must be tidied; every hundredth has a wildcard.
Phonebook largeBook()
{
    Phonebook book {.name = u"Telefonbuch"_s};
    for (int at = 0; at < contacts; ++at) {
        const QString digits = QString::number(1'000'000 + at * 7);
        Contact contact {.id = QString::number(at), .name = u"Mustermann, Erika "_s + QString::number(at)};
        contact.numbers = {{.number = u"030 / 2"_s + digits, .main = true},
                           {.number = u"+49 (0)171-"_s + digits, .kind = ContactNumberKind::Mobile}};
        if (at % 100 == 0) {
            contact.numbers.append({.number = u"0221 "_s + digits + u'*'});
        }
        book.contacts.append(contact);
    }
    return book;
}

} // namespace

/** What is promised of a phone book with 10,000 contacts. Run by hand, on a quiet machine, built as users get it. */
class BenchPhonebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndIndexes() // at most 120 ms, of which a third is memory that is new to the program
    {
        const QByteArray document = writePhonebook(largeBook());
        QBENCHMARK
        {
            const ContactDirectory directory({readPhonebook(document).book}, berlin);
            QCOMPARE(directory.books().first().contacts.size(), contacts);
        }
    }

    void makesCanonical() // at most 10 µs
    {
        QBENCHMARK
        {
            static_cast<void>(canonicalNumber(u"*31#01033 0049 (0)30 / 231 25-101", berlin));
        }
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("known") << u"01711035000"_s;
        QTest::newRow("wildcard") << u"0221100070055"_s;
        QTest::newRow("nobody") << u"08999998001"_s;
    }
    void findsNames() // at most 5 µs
    {
        QFETCH(QString, text);
        const ContactDirectory directory({largeBook()}, berlin);
        const PhoneNumber number(text, berlin);
        QBENCHMARK
        {
            static_cast<void>(directory.lookup(number));
        }
    }

    void findsNamesOfText_data() { findsNames_data(); }
    void findsNamesOfText() // at most 50 µs
    {
        QFETCH(QString, text);
        const ContactDirectory directory({largeBook()}, berlin);
        QBENCHMARK
        {
            static_cast<void>(directory.lookup(PhoneNumber(text, berlin)));
        }
    }
};

QTEST_GUILESS_MAIN(BenchPhonebook)
#include "bench_phonebook.moc"
