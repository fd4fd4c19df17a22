// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callkey.h"
#include "core/calls/calltracker.h"

#include <QSet>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/** What names a call for all programs that follow a box. */
class TestCallKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Other versions of the program must make the same of it. The value is that of another implementation of SHA-256.
    void isTheSameForEver() { QCOMPARE(callKey(identity()), u"c-bd22ae4ac8b19977a33b"_s); }

    void differsWithEachPart()
    {
        QSet<QString> keys {callKey(identity())};
        CallIdentity other = identity();
        other.box += u'1';
        keys.insert(callKey(other));
        other = identity();
        other.connectionId = 4;
        keys.insert(callKey(other));
        other = identity();
        other.begun.second = 43;
        keys.insert(callKey(other));
        other = identity();
        other.direction = CallDirection::Outgoing;
        keys.insert(callKey(other));
        QCOMPARE(keys.size(), 5);
    }

    void twoProgramsAgree()
    {
        CallTracker one = trackerOf(u"uuid:a"_s);
        CallTracker two = trackerOf(u"uuid:a"_s);
        CallTracker elsewhere = trackerOf(u"uuid:b"_s);
        const QString key = keyOf(one, "16.06.20 12:25:42;RING;3;0301;732123;SIP0;");
        QCOMPARE(keyOf(two, "16.06.20 12:25:42;RING;3;0301;732123;SIP0;"), key);
        QVERIFY(keyOf(elsewhere, "16.06.20 12:25:42;RING;3;0301;732123;SIP0;") != key);
        QCOMPARE(keyOf(one, "16.06.20 12:25:50;CONNECT;3;10;0301;"), key);
    }

    // A box that is asked for much in a second.
    void callsInOneSecondAreCounted()
    {
        CallTracker one = trackerOf(u"uuid:a"_s);
        CallTracker two = trackerOf(u"uuid:a"_s);
        QSet<QString> keys;
        for (int call = 0; call < 50; ++call) {
            const QString key = keyOf(one, "16.06.20 12:25:42;RING;3;0301;732123;SIP0;");
            QCOMPARE(keyOf(two, "16.06.20 12:25:42;RING;3;0301;732123;SIP0;"), key);
            keys.insert(key);
            keyOf(one, "16.06.20 12:25:42;DISCONNECT;3;0;");
            keyOf(two, "16.06.20 12:25:42;DISCONNECT;3;0;");
        }
        QCOMPARE(keys.size(), 50);
    }

    void whatNobodyElseCanKnowIsUnique_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no box") << QString() << QByteArray("16.06.20 12:25:42;RING;3;0301;732123;SIP0;");
        QTest::newRow("a box that does not know the time")
            << u"uuid:a"_s << QByteArray("01.01.70 01:00:42;RING;3;0301;732123;SIP0;");
        QTest::newRow("no stamp") << u"uuid:a"_s << QByteArray("nonsense;RING;3;0301;732123;SIP0;");
    }
    void whatNobodyElseCanKnowIsUnique()
    {
        QFETCH(QString, box);
        QFETCH(QByteArray, line);
        CallTracker one = trackerOf(box);
        CallTracker two = trackerOf(box);
        QVERIFY(keyOf(one, line) != keyOf(two, line));
    }

    // Ids are the box's, and somebody else may be in its place.
    void manyIdsNeedLittleMemory()
    {
        CallKeys keys;
        keys.setBox([] { return u"uuid:a"_s; });
        QSet<QString> all;
        for (int id = 0; id < 5000; ++id) {
            all.insert(
                keys.keyOf(CallMonitorLine::parse("16.06.20 12:25:42;RING;" + QByteArray::number(id) + ";1;2;")));
            all.insert(
                keys.keyOf(CallMonitorLine::parse("16.06.20 12:25:42;RING;" + QByteArray::number(id) + ";1;2;")));
        }
        QCOMPARE(all.size(), 10000);
    }

private:
    static CallIdentity identity()
    {
        return {.box = u"uuid:75802409-bccb-40e7-8e6c-2C3AFD000000"_s,
                .connectionId = 3,
                .begun = *BoxTime::parse("16.06.20 12:25:42"),
                .direction = CallDirection::Incoming};
    }

    static CallTracker trackerOf(const QString &box)
    {
        CallTracker tracker;
        tracker.setBox([box] { return box; });
        return tracker;
    }

    static QString keyOf(CallTracker &tracker, QByteArrayView line)
    {
        const QList<Call> calls = tracker.process(CallMonitorLine::parse(line), milliseconds(0));
        return calls.isEmpty() ? QString() : calls.constLast().key;
    }
};

QTEST_GUILESS_MAIN(TestCallKey)
#include "tst_callkey.moc"
