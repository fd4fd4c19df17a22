// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/reconnectdelay.h"

#include <QTest>

using namespace Rufzeichen;
using namespace std::chrono_literals;

class TestReconnectDelay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grows()
    {
        const QList<std::chrono::milliseconds> expected {500ms, 1s, 2s, 4s, 8s, 9s, 9s, 9s};
        for (int failures = 1; failures <= expected.size(); ++failures) {
            QCOMPARE(reconnectDelay(failures, 1min), expected[failures - 1]);
        }
    }

    void staysShortForTenMinutesAndBoundedForEver()
    {
        QCOMPARE(reconnectDelay(60, 10min - 1ms), 9s);
        QCOMPARE(reconnectDelay(60, 10min), 60s);
        QCOMPARE(reconnectDelay(std::numeric_limits<int>::max(), std::chrono::hours(24 * 365)), 60s);
    }

    void aFirstFailureAfterALongTimeIsRetriedSoon() { QCOMPARE(reconnectDelay(1, 24h), 500ms); }
};

QTEST_GUILESS_MAIN(TestReconnectDelay)
#include "tst_reconnectdelay.moc"
