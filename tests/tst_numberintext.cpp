// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/numberintext.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The number that somebody has copied together with other text. */
class TestNumberInText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto row = [](const QString &text, const QString &number) {
            QTest::newRow(qPrintable(text.left(40))) << text << number;
        };
        row(u"03023125222"_s, u"03023125222"_s);
        row(u" +49 (30) 123-456\n"_s, u"+49 (30) 123-456"_s);
        row(u"110"_s, u"110"_s);
        row(u"030 23125222 / 0171 3920701"_s, u"030 23125222 / 0171 3920701"_s); // the window says which is dialled
        row(u"030 23125222,,45#"_s, u"030 23125222,,45#"_s);
        row(u"Tel.: 030/23125-222, Fax: 030/23125-223"_s, u"030/23125-222"_s);
        row(u"Call me: (030) 23125 222."_s, u"(030) 23125 222"_s);
        row(u"Phone +49\u00a030\u00a023125\u2011222"_s, u"+49\u00a030\u00a023125\u2011222"_s);
        row(u"tel:+49-30-23125222"_s, u"+493023125222"_s);
        row(u"see <a href=\"tel:+49-30-23125222\">us</a>"_s, u"+493023125222"_s);
        row(u"Order 4711234 of 30.11.2026, call 0175 5290123"_s, u"0175 5290123"_s);
        row(u"extension 23125222 please"_s, u"23125222"_s);
        row(u"first line\n030 1234\n567 second"_s, u"030 1234"_s);
    }
    void finds()
    {
        QFETCH(QString, text);
        QTEST(numberInText(text, {}), "number");
    }

    void findsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QString(), u"Erika Mustermann"_s, u"30.11.2026"_s, u"on 2026-11-30 at 12:30"_s,
              u"DE89 3704 0044 0532 0130 00"_s, u"4711 0815 4711 0815 4711 0815 4711"_s, u"in 2026"_s,
              u"1.234.567,89 \u20ac"_s, u"12345678%"_s, u"*21*01713920701#"_s, u"Dial *21*01713920701# now"_s,
              u"tel:*21*01713920701%23"_s, u"erika03023125222@example.org"_s, u"192.168.178.1:49000"_s,
              u"deadbeef03023125222"_s}) {
            QTest::newRow(qPrintable(text.left(40))) << text;
        }
    }
    void findsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(numberInText(text, {}), QString());
    }

    void looksAtTheBeginningOnly()
    {
        QCOMPARE(numberInText(QString(100'000, u'x') + u" 03023125222"_s, {}), QString());
        QCOMPARE(numberInText(QString(10'000'000, u'1'), {}), QString());
        QCOMPARE(numberInText(QString(u"1 "_s).repeated(1'000'000), {}), QString());
        QCOMPARE(numberInText(u"tel:"_s.repeated(1'000'000), {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestNumberInText)
#include "tst_numberintext.moc"
