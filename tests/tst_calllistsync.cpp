// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/sync/calllistsync.h"
#include "tests/support/servedbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.areaCode = u"30"_s};
const QString udn = u"uuid:1"_s;

} // namespace

class TestCallListSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedBox>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening {});
        m_sync = std::make_unique<CallListSync>(&m_served->box(), m_history.get(), [this] { return m_machines; });
        m_sync->setBox(udn, berlin);
        m_sync->setDelay(std::chrono::milliseconds(1));
    }

    void bringsCallsOnce()
    {
        const MergeSummary first = sync();
        QCOMPARE(first.entries, 7);
        QCOMPARE(first.added, 7);
        QCOMPARE(m_history->reader().count({}), 7);
        const MergeSummary second = sync();
        QCOMPARE(second.added, 0);
        QCOMPARE(m_history->reader().count({}), 7);
    }

    void bringsOnlyWhatIsNew()
    {
        QCOMPARE(sync().added, 7);
        m_served->model().calls.append({.type = Simulation::CallType::Missed,
                                        .remote = u"03023125701"_s,
                                        .own = u"732123"_s,
                                        .start = QDateTime::currentDateTime()});
        const MergeSummary summary = sync();
        QCOMPARE(summary.entries, 1);
        QCOMPARE(summary.added, 1);
        QCOMPARE(summary.missed, 1);
    }

    void waitsForTheEndOfCalls()
    {
        const int id = m_served->model().calls.append({.type = Simulation::CallType::ActiveIncoming,
                                                       .remote = u"03023125701"_s,
                                                       .own = u"732123"_s,
                                                       .start = QDateTime::currentDateTime()});
        QCOMPARE(sync().added, 7);
        m_served->model().calls.find(id)->type = Simulation::CallType::Missed;
        QCOMPARE(sync().added, 1);
        QCOMPARE(sync().added, 0);
    }

    void asksOnceForManyEnds()
    {
        QSignalSpy synced(m_sync.get(), &CallListSync::synced);
        m_sync->setDelay(std::chrono::milliseconds(50));
        m_sync->syncSoon();
        m_sync->syncSoon();
        m_sync->syncSoon();
        QCOMPARE(m_served->asked(u"GetCallList"_s), 0);
        QVERIFY(synced.wait());
        QCOMPARE(sync().added, 0);
        QCOMPARE(m_served->asked(u"GetCallList"_s), 2);
    }

    void asksOnceMoreForWhatCameMeanwhile()
    {
        const QSignalSpy synced(m_sync.get(), &CallListSync::synced);
        m_sync->sync();
        m_sync->sync();
        m_sync->sync();
        QTRY_COMPARE(synced.size(), 2);
        QCOMPARE(m_served->asked(u"GetCallList"_s), 2);
    }

    void saysWhyItFails_data()
    {
        QTest::addColumn<Simulation::BoxFaults>("faults");
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("list is off") << Simulation::BoxFaults {.callListDisabled = true} << Tr064Error::CallListOff;
        QTest::newRow("web page") << Simulation::BoxFaults {.download = Simulation::DownloadDefect::LoginPage}
                                  << Tr064Error::FileRefused;
        QTest::newRow("bomb") << Simulation::BoxFaults {.download = Simulation::DownloadDefect::EntityBomb}
                              << Tr064Error::BadAnswer;
        QTest::newRow("applications are off")
            << Simulation::BoxFaults {.applicationsOff = true} << Tr064Error::ApplicationsOff;
    }

    void saysWhyItFails()
    {
        QFETCH(Simulation::BoxFaults, faults);
        QFETCH(Tr064Error, error);
        m_served->faults() = faults;
        const QSignalSpy failed(m_sync.get(), &CallListSync::failed);
        m_sync->sync();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Tr064Failure>(), error);
        QCOMPARE(m_history->reader().count({}), 0);
        m_served->faults() = {};
        QCOMPARE(sync().added, 7);
    }

    // What the history has stays as it is.
    void aPhoneMayBecomeAnAnsweringMachine()
    {
        QCOMPARE(sync().added, 7);
        const auto answered = [this] {
            m_served->model().calls.append({.type = Simulation::CallType::Incoming,
                                            .remote = u"03023125701"_s,
                                            .own = u"732123"_s,
                                            .port = 20,
                                            .start = QDateTime::currentDateTime(),
                                            .seconds = 20});
            return sync().added == 1 ? newest().call.outcome : std::nullopt;
        };
        QCOMPARE(answered(), CallOutcome::Answered);
        m_machines = {20};
        QCOMPARE(answered(), CallOutcome::Machine);
        m_machines.clear();
        QCOMPARE(answered(), CallOutcome::Answered);
    }

    void knowsListsOfSeveralBoxes()
    {
        QCOMPARE(sync().entries, 7);
        m_sync->setBox(u"uuid:2"_s, berlin);
        QCOMPARE(sync().entries, 7);
    }

private:
    MergeSummary sync()
    {
        QSignalSpy synced(m_sync.get(), &CallListSync::synced);
        m_sync->sync();
        return synced.wait() ? synced.first().first().value<MergeSummary>() : MergeSummary {.entries = -1};
    }

    [[nodiscard]] StoredCall newest() const
    {
        const QList<StoredCall> calls = m_history->reader().calls({}, 100).value();
        return *std::max_element(calls.begin(), calls.end(),
                                 [](const StoredCall &a, const StoredCall &b) { return a.id < b.id; });
    }

    OwnMachines m_machines;
    std::unique_ptr<ServedBox> m_served;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<CallListSync> m_sync;
};

QTEST_GUILESS_MAIN(TestCallListSync)
#include "tst_calllistsync.moc"
