// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/missedcall.h"
#include "tests/support/callmaker.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Call thatEnded(CallOutcome outcome)
{
    return ended(ringing(u"key"_s, "16.06.20 12:00:00", u"030"_s), outcome);
}

Call rangFor(std::optional<std::chrono::milliseconds> rang)
{
    Call call = thatEnded(CallOutcome::Missed);
    call.rang = rang;
    return call;
}

} // namespace

class TestMissedCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<MissedRule>("rule");
        QTest::addColumn<bool>("missed");
        const MissedRule usual {.hold = 500ms};
        const auto row = [](const char *name, const Call &call, const MissedRule &rule, bool missed) {
            QTest::newRow(name) << call << rule << missed;
        };
        Call taken = thatEnded(CallOutcome::Lost);
        taken.connected = taken.started;
        Call outgoing = rangFor(8s);
        outgoing.direction = CallDirection::Outgoing;
        const Call machine = thatEnded(CallOutcome::Machine);
        row("nobody took it", rangFor(8s), usual, true);
        row("machine", machine, usual, true);
        row("machine, not wanted", machine, {.machineIsMissed = false, .hold = 500ms}, false);
        row("end unknown", thatEnded(CallOutcome::Lost), usual, true);
        row("end of a talk unknown", taken, usual, false);
        row("answered", thatEnded(CallOutcome::Answered), usual, false);
        row("rejected", thatEnded(CallOutcome::Rejected), usual, false);
        row("outgoing", outgoing, usual, false);
        row("rings", ringing(u"key"_s, "16.06.20 12:00:00", u"030"_s), usual, false);
        row("barred", rangFor(20ms), usual, false);
        row("on a line that does not count", rangFor(8s), {.hold = 500ms, .uncounted = {u"732123"_s}}, false);
        row("machine on that line", machine, {.hold = 500ms, .uncounted = {u"69123"_s, u"732123"_s}}, false);
        row("another line does not count", rangFor(8s), {.hold = 500ms, .uncounted = {u"69123"_s}}, true);
        row("what is no number is left out", rangFor(8s), {.uncounted = {u"') OR ('"_s}}, true);
        row("rang longer", rangFor(501ms), usual, true);
        row("long hold", rangFor(501ms), {.hold = 3s}, false);
        row("no hold", rangFor(0ms), {}, true);
        row("nobody knows for how long", rangFor({}), usual, true);
    }
    void decides()
    {
        QFETCH(Call, call);
        QFETCH(MissedRule, rule);
        QTEST(isMissed(call, rule), "missed");
    }

    void theDatabaseAgrees()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        QList<Call> calls;
        const QList<std::optional<std::chrono::milliseconds>> times {0ms, 500ms, 501ms, 999ms, 5s, std::nullopt};
        for (int kind = 0; kind < 3 * 8 * 12; ++kind) {
            Call call = ringing(u"key%1"_s.arg(kind), "16.06.20 12:00:00", u"030"_s);
            call.direction = static_cast<CallDirection>(kind % 3);
            if (const int outcome = kind / 3 % 8; outcome < 7) {
                call.phase = CallPhase::Ended;
                call.outcome = static_cast<CallOutcome>(outcome);
            }
            call.rang = times[kind / 24 % 6];
            call.connected = kind / 24 < 6 ? call.started : std::nullopt;
            calls.append(call);
            history.store(call, QDateTime::currentDateTime());
        }
        for (const bool machineIsMissed : {false, true}) {
            for (const std::chrono::milliseconds hold : {0ms, 500ms, 999ms, 3000ms}) {
                CallQuery query;
                query.filter = CallFilter::Missed;
                query.missedRule = {.machineIsMissed = machineIsMissed, .hold = hold};
                qsizetype missed = 0;
                for (const Call &call : std::as_const(calls)) {
                    missed += isMissed(call, query.missedRule) ? 1 : 0;
                }
                const auto found = history.reader().calls(query, 1000).value();
                QVERIFY(std::all_of(found.begin(), found.end(), [&query](const StoredCall &stored) {
                    return isMissed(stored.call, query.missedRule);
                }));
                QCOMPARE(found.size(), missed);
                QCOMPARE(history.reader().unseenCount(query.missedRule), static_cast<int>(missed));
                const CallStatistics counted = history.statistics({.missedRule = query.missedRule}).result().value();
                QCOMPARE(counted.calls.missed, static_cast<int>(missed));
                QCOMPARE(counted.lines.constFirst().missed, static_cast<int>(missed));
                QCOMPARE(counted.calls.missedAtMachine > 0, machineIsMissed);
                QCOMPARE(counted.calls.total(), static_cast<int>(calls.size()));
            }
        }
    }

    void aBarredCallIsStoredAsSeen()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        history.setHold(500ms);
        history.store(ringing(u"key"_s, "16.06.20 12:00:00", u"030"_s), {});
        QVERIFY(history.store(rangFor(100ms), {}).seen);
        QCOMPARE(history.reader().unseenCount({}), 0);
        Call other = rangFor(9s);
        other.key = u"other"_s;
        QVERIFY(!history.store(other, {}).seen);
    }
};

QTEST_GUILESS_MAIN(TestMissedCall)
#include "tst_missedcall.moc"
