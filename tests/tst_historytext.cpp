// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/historytext.h"

#include <QTest>
#include <sqlite3.h>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestHistoryText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatHelps_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("full") << SQLITE_FULL;
        QTest::newRow("read only") << SQLITE_READONLY;
        QTest::newRow("locked") << SQLITE_BUSY;
        QTest::newRow("no locks") << SQLITE_PROTOCOL;
        QTest::newRow("broken disk") << SQLITE_IOERR;
        QTest::newRow("not to be opened") << SQLITE_CANTOPEN;
        QTest::newRow("damaged") << SQLITE_CORRUPT;
        QTest::newRow("no memory") << SQLITE_NOMEM;
    }
    void saysWhatHelps()
    {
        QFETCH(int, code);
        const QString raw = QString::fromUtf8(sqlite3_errstr(code));
        const QString text = HistoryText::reason(raw);
        QVERIFY(HistoryText::isKnown(raw));
        QVERIFY2(text.endsWith(u" ("_s + raw + u')'), qPrintable(text));
        QVERIFY(!text.startsWith(raw));
    }

    void keepsWhatItDoesNotKnow()
    {
        const QString raw = u"no such table: calls"_s;
        QVERIFY(!HistoryText::isKnown(raw));
        QCOMPARE(HistoryText::reason(raw), raw);
        QCOMPARE(HistoryText::reason({}), QString());
    }

    void wordsOfOurOwnAreNotRepeated()
    {
        const QString text = HistoryText::reason(u"a file of another program"_s);
        QVERIFY(!text.isEmpty() && !text.contains(u'('));
    }
};

QTEST_GUILESS_MAIN(TestHistoryText)
#include "tst_historytext.moc"
