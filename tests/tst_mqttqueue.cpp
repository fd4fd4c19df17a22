// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mqtt/mqttqueue.h"

#include <QTest>

using namespace Rufzeichen;

/** What waits for a broker. */
class TestMqttQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldestGoesFirst()
    {
        MqttQueue queue;
        QVERIFY(queue.isEmpty());
        queue.add({.topic = "a", .payload = "1"});
        queue.add({.topic = "a", .payload = "2"});
        QCOMPARE(queue.take()->payload, "1");
        QCOMPARE(queue.take()->payload, "2");
        QVERIFY(!queue.take());
    }

    void ofAStateTheLatestWaits()
    {
        MqttQueue queue;
        queue.add({.topic = "a", .payload = "1", .retain = MqttRetain::Yes});
        queue.add({.topic = "b", .payload = "2", .retain = MqttRetain::Yes});
        queue.add({.topic = "a", .payload = "event"});
        queue.add({.topic = "a", .payload = "3", .retain = MqttRetain::Yes});
        QCOMPARE(queue.take()->payload, "3");
        QCOMPARE(queue.take()->payload, "2");
        QCOMPARE(queue.take()->payload, "event");
        QVERIFY(queue.isEmpty());
    }

    void neverGrowsWithoutEnd()
    {
        MqttQueue queue;
        for (int i = 0; i < MqttQueue::most + 10; ++i) {
            queue.add({.topic = "a", .payload = QByteArray::number(i)});
        }
        QCOMPARE(queue.take()->payload, "10");
        int left = 1;
        while (queue.take()) {
            ++left;
        }
        QCOMPARE(left, MqttQueue::most);
    }
};

QTEST_GUILESS_MAIN(TestMqttQueue)
#include "tst_mqttqueue.moc"
