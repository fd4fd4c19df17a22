// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/reconnectbackoff.h"

#include <QTest>

using namespace Rufzeichen;
using namespace std::chrono_literals;

class TestReconnectBackoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grows()
    {
        const QList<std::chrono::milliseconds> expected {500ms, 1s, 2s, 2s, 2s};
        for (int failures = 1; failures <= expected.size(); ++failures) {
            QCOMPARE(reconnectDelay(failures, 1min), expected[failures - 1]);
        }
    }

    void staysShortForTenMinutesAndBoundedForEver()
    {
        QCOMPARE(reconnectDelay(60, 10min - 1ms), 2s);
        QCOMPARE(reconnectDelay(60, 10min), 30s);
        QCOMPARE(reconnectDelay(std::numeric_limits<int>::max(), std::chrono::hours(24 * 365)), 30s);
    }

    void aFirstFailureAfterALongTimeIsRetriedSoon() { QCOMPARE(reconnectDelay(1, 24h), 500ms); }

    // A box that restarts refuses for two minutes: it is not stormed, and found soon when it is back.
    void twoMinutesOfRefusal()
    {
        ReconnectBackoff backoff(10s);
        std::chrono::milliseconds now = 5s;
        backoff.restart(now);
        int tries = 0;
        while (now < 125s) {
            backoff.noteTry(now);
            ++tries;
            const auto wait = backoff.noteEnd(now);
            QCOMPARE_GE(wait, 500ms);
            QCOMPARE_LE(wait, 2s);
            now += wait;
        }
        QCOMPARE_GE(tries, 50);
        QCOMPARE_LE(tries, 65);
    }

    void countsFromTheStartOfATry()
    {
        ReconnectBackoff backoff(10s);
        backoff.restart(0s);
        backoff.noteTry(0s);
        QCOMPARE(backoff.noteEnd(0s), 500ms);
        backoff.noteTry(1s);
        QCOMPARE(backoff.noteEnd(1200ms), 800ms);
        backoff.noteTry(2s);
        QCOMPARE(backoff.noteEnd(7s), 500ms); // a try that took long is followed by a short wait, not by none
        QCOMPARE(backoff.sinceTry(8s), 6s);
    }

    void onlyAConnectionThatWorkedBeginsAnew()
    {
        for (const bool hasWorked : {false, true}) {
            ReconnectBackoff backoff(10s);
            backoff.restart(0s);
            for (int tries = 0; tries < 4; ++tries) {
                backoff.noteTry(0s);
                static_cast<void>(backoff.noteEnd(0s));
            }
            backoff.noteTry(100s);
            backoff.noteConnection(109s);
            // Since the beginning of the try nearly all of the delay has passed in one case, and all in the other.
            QCOMPARE(backoff.noteEnd(hasWorked ? 119s : 119s - 1ms), 500ms);
            backoff.noteTry(200s);
            QCOMPARE(backoff.noteEnd(200s), hasWorked ? 1s : 2s);
        }
    }

    // Such a box is not told to be connected at each try.
    void tellsThatAConnectionWasShortLived()
    {
        ReconnectBackoff backoff(10s);
        backoff.restart(0s);
        QVERIFY(!backoff.wasShortLived());
        backoff.noteConnection(0s);
        static_cast<void>(backoff.noteEnd(9s));
        QVERIFY(backoff.wasShortLived());
        static_cast<void>(backoff.noteEnd(11s)); // was not even connected
        QVERIFY(backoff.wasShortLived());
        backoff.noteConnection(12s);
        backoff.noteLine();
        static_cast<void>(backoff.noteEnd(13s));
        QVERIFY(!backoff.wasShortLived());
        backoff.noteConnection(14s);
        static_cast<void>(backoff.noteEnd(15s));
        QVERIFY(backoff.wasShortLived());
        backoff.noteConnection(20s);
        static_cast<void>(backoff.noteEnd(30s));
        QVERIFY(!backoff.wasShortLived());
    }

    // What lived as long as the shortest life counts once: after it comes an outage like any other.
    void anOutageBeginsWithTheEndOfAConnectionThatWorked()
    {
        ReconnectBackoff backoff(10s);
        backoff.restart(0s);
        backoff.noteTry(0s);
        backoff.noteConnection(0s);
        QCOMPARE(backoff.noteEnd(24h), 500ms);
        std::chrono::milliseconds wait {};
        for (int tries = 0; tries < 20; ++tries) {
            backoff.noteTry(24h + 10min - 1ms);
            wait = backoff.noteEnd(24h + 10min - 1ms);
        }
        QCOMPARE(wait, 2s);
        backoff.noteTry(24h + 10min);
        QCOMPARE(backoff.noteEnd(24h + 10min), 30s);
    }
};

QTEST_GUILESS_MAIN(TestReconnectBackoff)
#include "tst_reconnectbackoff.moc"
