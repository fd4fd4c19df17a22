// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/plainwords.h"

#include <QLocale>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestPlainWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void namesAreShortInMessages()
    {
        QCOMPARE(inMessage(u"Erika\nMustermann"_s), u"Erika\ufffdMustermann"_s);
        QCOMPARE(inMessage(QString(80, u'x')), QString(80, u'x'));
        QCOMPARE(inMessage(QString(200'000, u'x')), QString(79, u'x') + u'…');
        QCOMPARE(inMessage(QString(78, u'x') + u"😀y"_s), QString(78, u'x') + u'…');
    }

    // As a list has it, with seconds: nothing beside it may have another clock.
    void timeToTheSecond_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("terminal") << u"C"_s << u"15:04:05"_s;
        QTest::newRow("Germany") << u"de_DE"_s << u"15:04:05"_s;
        QTest::newRow("United Kingdom") << u"en_GB"_s << u"15:04:05"_s;
        QTest::newRow("Finland") << u"fi_FI"_s << u"15.04.05"_s;
    }
    void timeToTheSecond()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(Rufzeichen::timeToTheSecond(QTime(15, 4, 5)), "text");
    }

    void twelveHoursStayTwelve()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QString text = Rufzeichen::timeToTheSecond(QTime(15, 4, 5));
        QCOMPARE(text.replace(QChar(0x202f), u' '), u"3:04:05 PM"_s); // later versions have a narrow space
    }
};

QTEST_GUILESS_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
