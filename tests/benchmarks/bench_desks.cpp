// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a call takes from one desk to the list of another, and how long the first synchronisation of many calls
// takes, with a PostgreSQL of its own. Takes the number of calls, and the file of the part that talks to servers.

#include "core/calls/callhistory.h"
#include "core/numbers/canonicalnumber.h"
#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "core/sharing/sharingthread.h"
#include "tests/support/callmaker.h"
#include "tests/support/manycalls.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000; // ms

class Desk : public QObject
{
public:
    Desk(const ShareAddress &address, const QString &file, const QString &library)
        : m_history(file)
        , m_job {.history = file,
                 .address = address,
                 .canonical = [](const QString &number) { return canonicalNumber(number, DialPlan()); },
                 .library = library}
    {
        if (!m_history.open().failure.isEmpty()) {
            qFatal("the history can't be opened");
        }
        const auto wake = [this] {
            if (m_thread) {
                m_thread->wake();
            }
        };
        connect(&m_history, &CallHistory::callStored, this, wake);
        connect(&m_history, &CallHistory::changed, this, wake);
    }

    // Returns seconds until all is in step.
    double join()
    {
        QElapsedTimer timer;
        timer.start();
        m_thread = std::make_unique<SharingThread>(
            m_job, this,
            SharingEvents {.stateChanged = [this](const ShareState &now) { m_state = now; },
                           .written = [this] { m_history.lookSoon(); },
                           .fetched = [](const QStringList &) {},
                           .claimed = [](const ClaimAnswer &) {}});
        const bool isInStep = QTest::qWaitFor(
            [this] { return m_state.phase == ShareState::Phase::InStep && m_state.waiting == 0; }, patience);
        return isInStep ? static_cast<double>(timer.elapsed()) / 1000 : -1;
    }

    CallHistory &history() { return m_history; }

private:
    CallHistory m_history;
    SharingJob m_job;
    ShareState m_state;
    std::unique_ptr<SharingThread> m_thread;
};

void rename(const QString &path)
{
    HistoryDatabase database(path);
    static_cast<void>(database.open());
    static_cast<void>(database.inTransaction([](HistoryTransaction &transaction) {
        return transaction.change(u"UPDATE calls SET key = 'call-' || id"_s);
    }));
}

void measureLatency(Desk &one, Desk &other)
{
    constexpr int calls = 300;
    QList<double> times;
    for (int each = 0; each < calls; ++each) {
        QTest::qWait(150);
        const QString key = u"new-%1"_s.arg(each);
        const auto isThere = [&] {
            const auto found = other.history().reader().calls(CallQuery(), 1);
            return found && !found->isEmpty() && found->first().call.key == key;
        };
        bool isTold = false;
        QObject context;
        QObject::connect(&other.history(), &CallHistory::changed, &context, [&] { isTold = isTold || isThere(); });
        QElapsedTimer timer;
        timer.start();
        Call call = CallMaker::missed(key, "01.05.30 12:25:42", QString::number(300000 + each));
        call.moment = call.started
            = BoxTime::fromLocal(QDateTime(QDate(2030, 1, 1), QTime(0, 0)).addSecs(each * 60LL));
        call.ended = call.started;
        one.history().store(call, QDateTime::currentDateTime());
        if (!QTest::qWaitFor([&isTold] { return isTold; }, patience)) {
            qFatal("it did not come");
        }
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("a call to the list of another desk: median %.1f ms, p99 %.1f ms, slowest %.1f ms\n",
                times.at(times.size() / 2), times.at(times.size() * 99 / 100), times.constLast());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 3) {
        return 1;
    }
    const int calls = QByteArray(argv[1]).toInt();
    const QString library = QString::fromLocal8Bit(argv[2]);
    const QTemporaryDir folder;
    PostgresCluster cluster(PostgresCluster::Disk::Safe);
    cluster.start();
    cluster.create();
    if (loadShareLibrary(library)->connect(cluster.address()).link->run(shareMigrations(0)).failure) {
        return 1;
    }
    const QString first = folder.filePath(u"one.sqlite"_s);
    if (calls > 0 && !fillWithCalls(first, calls, 20000)) {
        return 1;
    }
    rename(first);
    Desk one(cluster.address(), first, library);
    std::printf("%d calls to the server: %.1f s\n", calls, one.join());
    Desk other(cluster.address(), folder.filePath(u"other.sqlite"_s), library);
    std::printf("%d calls from the server: %.1f s\n", calls, other.join());
    if (argc < 4) {
        measureLatency(one, other);
    }
    return 0;
}
