// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/recordedreader.h"

#include <QTest>

using namespace Rufzeichen;

class TestRecordedLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesCommentsOff_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("line"); // empty: none

        QTest::newRow("plain") << QByteArray("t;RING;0;1;2;SIP1;") << QByteArray("t;RING;0;1;2;SIP1;");
        QTest::newRow("comment") << QByteArray("t;RING;0;1;2;SIP1;  # a call") << QByteArray("t;RING;0;1;2;SIP1;");
        QTest::newRow("tab before comment") << QByteArray("t;RING;\t# a call") << QByteArray("t;RING;");
        QTest::newRow("comment with #") << QByteArray("t;D;0;0; # not #1 # answered") << QByteArray("t;D;0;0;");
        QTest::newRow("number with #") << QByteArray("t;CALL;1;2;3;022#;SIP0;")
                                       << QByteArray("t;CALL;1;2;3;022#;SIP0;");
        QTest::newRow("number with # and comment")
            << QByteArray("t;CALL;1;2;3;022#;SIP0; # x") << QByteArray("t;CALL;1;2;3;022#;SIP0;");
        QTest::newRow("number that is #") << QByteArray("t;CALL;1;2;3;#;") << QByteArray("t;CALL;1;2;3;#;");
        QTest::newRow("# after a blank without ;") << QByteArray("t;D;0;0 # x") << QByteArray("t;D;0;0 # x");
        QTest::newRow("comment line") << QByteArray("# comment") << QByteArray();
        QTest::newRow("# only") << QByteArray("#") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("blank") << QByteArray(" \t ") << QByteArray();
        const QByteArray stamped = "16.06.20 12:25:42;RING;0;1;2;SIP1;";
        QTest::newRow("stamp") << stamped << stamped;
        QTest::newRow("journal") << "Jun 16 12:25:42 host monitor[12]: " + stamped << stamped;
        QTest::newRow("log with columns") << "2020-06-16;info;" + stamped + " # x" << stamped;
        QTest::newRow("quoted") << "\"" + stamped + "\"" << stamped + "\"";
        QTest::newRow("no stamp after all")
            << QByteArray("host: 1.6.20;RING;0;") << QByteArray("host: 1.6.20;RING;0;");
        QTest::newRow("another stamp behind") << stamped + stamped << stamped + stamped;
        QTest::newRow("blank at the end") << QByteArray("t;D;0;0; ") << QByteArray("t;D;0;0; ");
    }
    void takesCommentsOff()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, line);
        QCOMPARE(recordedLine(row).value_or(QByteArrayView()).toByteArray(), line);
        QCOMPARE(recordedLine(row).has_value(), !line.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordedLine)
#include "tst_recordedline.moc"
