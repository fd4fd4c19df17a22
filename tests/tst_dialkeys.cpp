// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialkeys.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.areaCode = u"30"_s};
const DialPlan denmark
    = {.countryCode = u"45"_s, .countryPrefix = u"00"_s, .areaCode = QString(), .areaPrefix = QString()};

} // namespace

/** What is dialled for a text that holds more than a number. */
class TestDialKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheContextOfLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("another country") << u"tel:1234;phone-context=+44"_s << u"00441234"_s;
        QTest::newRow("another area") << u"tel:7946-0018;phone-context=+44-20"_s << u"00442079460018"_s;
        QTest::newRow("percent signs") << u"tel:1234;phone-context=%2B44"_s << u"00441234"_s;
        QTest::newRow("own country") << u"tel:221-47100;phone-context=+49"_s << u"022147100"_s;
        QTest::newRow("own country, zero") << u"tel:0221-47100;phone-context=+49"_s << u"022147100"_s;
        QTest::newRow("own area") << u"tel:23125222;phone-context=+4930"_s << u"03023125222"_s;
        QTest::newRow("emergency") << u"tel:112;phone-context=+44"_s << u"112"_s;
        QTest::newRow("four digits") << u"tel:1234;phone-context=+49"_s << u"01234"_s;
        QTest::newRow("domain") << u"tel:1234;phone-context=example.org"_s << QString();
        QTest::newRow("domain, emergency") << u"tel:112;phone-context=example.org"_s << QString();
        QTest::newRow("domain, extension") << u"tel:1234;ext=5;phone-context=example.org"_s << QString();
        QTest::newRow("no context") << u"tel:1234;phone-context=0049"_s << QString();
        QTest::newRow("whole number in a domain") << u"tel:+4930123456;phone-context=example.org"_s << u"030123456"_s;
        QTest::newRow("whole number") << u"tel:+4930123456;phone-context=+44"_s << u"030123456"_s;
    }
    void readsTheContextOfLinks()
    {
        QFETCH(QString, link);
        QTEST(dialString(link, berlin), "dialled");
    }

    void tellsSeveralNumbersFromOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dialled");
        QTest::addColumn<QString>("others");
        const auto one = [](const char *name, const QString &text, const QString &dialled) {
            QTest::newRow(name) << text << dialled << QString();
        };
        one("stroke behind the area code", u"030/123456"_s, u"030123456"_s);
        one("stroke with blanks behind it", u"030 / 123456"_s, u"030123456"_s);
        one("strokes behind country and area", u"0049/30/123456"_s, u"030123456"_s);
        one("stroke in front of an extension", u"030 1234567/08"_s, u"030123456708"_s);
        one("local numbers", u"123456 / 654321"_s, u"030123456654321"_s);
        one("pause and a code", u"0800 1234567, 0171234567#"_s, u"08001234567"_s);
        one("pauses", u"0800 1234567,,01712345678"_s, u"08001234567"_s);
        one("pause of phones", u"0800 1234567p01712345678"_s, u"08001234567"_s);
        one("wait and a few digits", u"030 123456;45"_s, u"030123456"_s);
        one("wait and a code", u"030 123456;01712345678#"_s, u"030123456"_s);
        one("extension by its word", u"030 123456;ext=01712345"_s, u"030123456"_s);
        one("stroke, no blanks", u"030/23125222"_s, u"03023125222"_s);
        one("main number", u"(030) 23125-0"_s, u"030231250"_s);
        one("stroke and hyphen behind the area code", u"030/-23125222"_s, u"03023125222"_s);
        QTest::newRow("two") << u"030 123456 / 0171 2345678"_s << u"030123456"_s << u"0171 2345678"_s;
        QTest::newRow("without blanks") << u"030/123456/0171/2345678"_s << u"030123456"_s << u"0171/2345678"_s;
        QTest::newRow("plus") << u"+49 30 123456/+49 171 2345678"_s << u"030123456"_s << u"+49 171 2345678"_s;
        QTest::newRow("semicolon") << u"030 123456; 0171 2345678"_s << u"030123456"_s << u"0171 2345678"_s;
        QTest::newRow("semicolon, no blank") << u"030 123456;0171 2345678"_s << u"030123456"_s << u"0171 2345678"_s;
        QTest::newRow("comma, no blank") << u"030123456,01712345678"_s << u"030123456"_s << u"01712345678"_s;
        QTest::newRow("semicolons") << u"030 123456;+49 171 2345678;+44 20 79460018"_s << u"030123456"_s
                                    << u"+49 171 2345678;+44 20 79460018"_s;
        QTest::newRow("extensions") << u"030 23125-0/-22"_s << u"030231250"_s << u"-22"_s;
        QTest::newRow("extensions, blanks") << u"+49 (30) 23125-0 / \u201322"_s << u"030231250"_s << u"\u201322"_s;
        QTest::newRow("three extensions") << u"(030) 23125-0/-22/-23"_s << u"030231250"_s << u"-22/-23"_s;
        QTest::newRow("comma") << u"030 123456, 0171 2345678"_s << u"030123456"_s << u"0171 2345678"_s;
        QTest::newRow("three") << u"030 123456 | +49 171 2345678 | +44 20 79460018"_s << u"030123456"_s
                               << u"+49 171 2345678 | +44 20 79460018"_s;
    }
    void tellsSeveralNumbersFromOne()
    {
        QFETCH(QString, text);
        QTEST(dialString(text, berlin), "dialled");
        QTEST(otherNumbers(text, berlin), "others");
        QFETCH(QString, others);
        QVERIFY(others.isEmpty() || sentAfterAnswer(text, berlin).isEmpty());
    }

    // What a link says of an extension is one, however long.
    void linksHaveOneNumber()
    {
        const QString link = u"tel:+4930123456;ext=01712345678"_s;
        QCOMPARE(otherNumbers(link, berlin), QString());
        QCOMPARE(sentAfterAnswer(link, berlin), u";01712345678"_s);
    }

    // Whether eight digits there are a number or half of one nobody can tell.
    void tellsSeveralNumbersByTheirPrefixesOnly()
    {
        QCOMPARE(otherNumbers(u"33 12 34 56 / 33 65 43 21", denmark), QString());
        QCOMPARE(otherNumbers(u"+45 33 12 34 56 / +45 33 65 43 21", denmark), u"+45 33 65 43 21"_s);
    }

    void readsNothingEndless()
    {
        const QString hostile = u"0123456"_s + QString(1'000'000, u'/');
        QCOMPARE(dialString(hostile, berlin), QString());
        QCOMPARE(otherNumbers(hostile, berlin), QString());
        QCOMPARE(otherNumbers(u"0123456"_s + QString(90, u'/'), berlin), QString());
    }

    void leavesOutThePrefixOfRussia_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("Russia") << u"+7 8 (495) 123-45-67"_s << u"+74951234567"_s;
        QTest::newRow("an area that begins with it") << u"+7 812 1234567"_s << u"+78121234567"_s;
        QTest::newRow("both") << u"+7 8 812 1234567"_s << u"+78121234567"_s;
        QTest::newRow("one digit less") << u"+7 8 495 123456"_s << u"+78495123456"_s;
        QTest::newRow("Belarus") << u"+375 8 029 123-45-67"_s << u"+375291234567"_s;
        QTest::newRow("Belarus, without zero") << u"+375 8 29 123-45-67"_s << u"+375291234567"_s;
        QTest::newRow("Kazakhstan") << u"+7 8 (727) 1234567"_s << u"+77271234567"_s;
    }
    void leavesOutThePrefixOfRussia()
    {
        QFETCH(QString, number);
        QTEST(canonicalNumber(number, berlin), "canonical");
    }
};

QTEST_GUILESS_MAIN(TestDialKeys)
#include "tst_dialkeys.moc"
