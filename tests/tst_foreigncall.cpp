// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/foreigncall.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Which numbers are dialled for other programs. */
class TestForeignCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<ForeignCall>("answer");
        for (const QString &number :
             {u"03023125222"_s, u"+49 (30) 23125-222"_s, u"tel:+49-30-23125222"_s, u"*31#03023125222"_s, u"110"_s,
              u"030 23125222,,45#"_s, u"030 23125222 / 0171 3920701"_s}) {
            QTest::newRow(qPrintable(number)) << number << ForeignCall::Granted;
        }
        for (const QString &code : {u"*21*01713920701#"_s, u"*21* 0171 3920701 #"_s, u"#21#"_s, u"**610"_s,
                                    u"*31#*21*01713920701#"_s, u"01030*21*01713920701#"_s, u" #96*0*"_s}) {
            QTest::newRow(qPrintable(code)) << code << ForeignCall::BoxCode;
        }
        for (const QString &text : {QString(), u"Erika"_s, u"erika@example.org"_s, u"tel:*21*01713920701%23"_s,
                                    QString(101, u'1'), QString(100000, u' ')}) {
            QTest::newRow(qPrintable(text.left(20))) << text << ForeignCall::NotANumber;
        }
    }
    void judges()
    {
        QFETCH(QString, number);
        QTEST(judgeForeignCall(number, {}, {.isLoggedIn = true}), "answer");
    }

    void asThingsStand()
    {
        const QString number = u"03023125222"_s;
        QCOMPARE(judgeForeignCall(number, {}, {}), ForeignCall::NotLoggedIn);
        QCOMPARE(judgeForeignCall(number, {}, {.isLoggedIn = true, .isDialling = true}), ForeignCall::Busy);
        QCOMPARE(judgeForeignCall(number, {}, {.isLoggedIn = true, .recent = 9}), ForeignCall::Granted);
        QCOMPARE(judgeForeignCall(number, {}, {.isLoggedIn = true, .recent = 10}), ForeignCall::TooMany);
    }
};

QTEST_GUILESS_MAIN(TestForeignCall)
#include "tst_foreigncall.moc"
