// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/calltracker.h"
#include "tests/support/callwords.h"
#include "tests/support/telephoneworld.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/**
 * Tracker and history follow a house in which everything goes wrong, by chance, and are held against what really
 * happened. RUFZEICHEN_STEPS says how many things happen; a failure names the seed.
 */
class TestCallModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noCallIsLostOrThereTwice()
    {
        constexpr int stepsOfARound = 2000;
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("RUFZEICHEN_STEPS", &given);
        const int rounds = given ? std::max(wanted / stepsOfARound, 1) : 10;
        for (int seed = 1; seed <= rounds; ++seed) {
            const QByteArray difference = follow(quint32(seed), stepsOfARound);
            QVERIFY2(difference.isEmpty(), "seed " + QByteArray::number(seed) + ": " + difference);
        }
    }

private:
    QByteArray follow(quint32 seed, int steps)
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        if (!history.open().failure.isEmpty()) {
            return "no history";
        }
        TelephoneWorld world(seed);
        CallTracker tracker;
        LineTimes times;
        bool wasConnected = true;
        const auto store = [&](const QList<Call> &calls) {
            for (const Call &call : calls) {
                history.store(call, arrival(world));
            }
        };
        for (int step = 0; step < steps; ++step) {
            const std::optional<QByteArray> bytes = world.step();
            store(tracker.expire(world.now()));
            if (std::exchange(wasConnected, world.isConnected()) && !world.isConnected()) {
                tracker.doubtAll();
            }
            if (bytes) {
                auto line = CallMonitorLine::parse(*bytes);
                line.moment = times.byStamp(line.time);
                line.moment = line.moment ? line.moment : times.byArrival(BoxTime::fromLocal(arrival(world)));
                store(tracker.process(line, world.now()));
            }
        }
        world.sleep();
        store(tracker.expire(world.now()));
        store(tracker.expire(world.now()));
        if (!tracker.running().isEmpty() || tracker.nextExpiry()) {
            return "a call is open for ever";
        }
        return compare(world, history.reader());
    }

    static QDateTime arrival(const TelephoneWorld &world)
    {
        return QDateTime::fromSecsSinceEpoch(1'600'000'000 + world.now().count(), Qt::UTC);
    }

    static QByteArray compare(const TelephoneWorld &world, const CallReader &reader)
    {
        CallQuery query;
        query.order = Qt::AscendingOrder;
        const auto stored = reader.calls(query, int(world.calls().size()) * 2);
        if (!stored) {
            return "the history can't be read";
        }
        QList<QString> order;
        for (const StoredCall &each : *stored) {
            const QString number = each.call.remote.value_or(QString());
            const TelephoneWorld::TrueCall truth = world.calls().value(number);
            order.append(number);
            if (truth.isCertain
                && (each.call.direction != truth.direction || each.call.outcome != truth.outcome
                    || each.call.duration != truth.duration)) {
                return (number + u": "_s + inWords(each.call) + u", not "_s + QString::number(int(truth.outcome))
                        + u' ' + QString::number(truth.duration.value_or(-1)))
                    .toUtf8();
            }
        }
        for (qsizetype place = 0; place < std::max(order.size(), world.order().size()); ++place) {
            if (order.value(place) != world.order().value(place)) {
                return (u"call %1 is %2, not %3"_s.arg(place).arg(order.value(place), world.order().value(place)))
                    .toUtf8();
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestCallModel)
#include "tst_callmodel.moc"
