// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

// A disk that is done when it is let.
struct Disk {
    QSemaphore free;
    std::atomic<bool> isBroken = false;
    QString path; // what was brought onto it last, once the semaphore is taken
};

} // namespace

/** When calls are told of that shall survive a power cut. */
class TestCallTelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = std::make_shared<Disk>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
        m_history->setTelling(CallHistory::Telling::OnDisk, [disk = m_disk](const QString &path) {
            disk->free.acquire();
            disk->path = path;
            return disk->isBroken ? u"broken"_s : QString();
        });
    }
    void cleanup()
    {
        m_disk->free.release(1000);
        m_history.reset();
    }

    void aCallIsToldOfWhenItIsOnTheDisk()
    {
        const QSignalSpy told(m_history.get(), &CallHistory::callStored);
        const QSignalSpy notOnDisk(m_history.get(), &CallHistory::notOnDisk);
        m_disk->free.release(2);
        const StoredCall stored = m_history->store(call(u"a"_s), arrival);
        QVERIFY(stored.id > 0);
        QCOMPARE(told.size(), 0);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<StoredCall>(), stored);
        QCOMPARE(m_disk->path, m_history->path() + u"-wal"_s);
        QVERIFY(QFile::exists(m_disk->path));
        m_history->store(call(u"b"_s), arrival);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(notOnDisk.size(), 0);
    }

    void aSlowDiskDoesNotHoldUpACall()
    {
        const QSignalSpy told(m_history.get(), &CallHistory::callStored);
        const QSignalSpy notOnDisk(m_history.get(), &CallHistory::notOnDisk);
        const QSignalSpy onDisk(m_history.get(), &CallHistory::onDisk);
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
            m_history->store(call(key), arrival);
        }
        QTRY_COMPARE(told.size(), 3);
        QCOMPARE(keysOf(told), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(notOnDisk.size(), 1);
        QCOMPARE(notOnDisk.first().first().toString(), QString());
        m_history->store(call(u"d"_s), arrival);
        QTRY_COMPARE(told.size(), 4);
        QCOMPARE(notOnDisk.size(), 1);
        QCOMPARE(onDisk.size(), 0);
        m_disk->free.release(1000);
        QTRY_COMPARE(onDisk.size(), 1);
        QCOMPARE(told.size(), 4);
    }

    void aBrokenDiskIsReportedOnce()
    {
        const QSignalSpy told(m_history.get(), &CallHistory::callStored);
        const QSignalSpy notOnDisk(m_history.get(), &CallHistory::notOnDisk);
        const QSignalSpy onDisk(m_history.get(), &CallHistory::onDisk);
        m_disk->isBroken = true;
        m_disk->free.release(1000);
        for (int count = 1; count <= 3; ++count) {
            m_history->store(call(QString::number(count)), arrival);
            QTRY_COMPARE(told.size(), count);
        }
        QTRY_COMPARE(notOnDisk.size(), 1);
        QCOMPARE(notOnDisk.first().first().toString(), u"broken"_s);
        m_disk->isBroken = false;
        m_history->store(call(u"d"_s), arrival);
        QTRY_COMPARE(onDisk.size(), 1);
    }

    // What is not even in the file is told of at once, but not before what came earlier.
    void theOrderOfCallsStays()
    {
        const QSignalSpy told(m_history.get(), &CallHistory::callStored);
        m_history->store(call(u"a"_s), arrival);
        QCOMPARE(told.size(), 0);
        HistoryDatabase other(m_history->path());
        QCOMPARE(other.open(), HistoryOpening());
        const auto locked = other.inTransaction([&](HistoryTransaction &) -> std::optional<bool> {
            m_history->store(call(u"b"_s), arrival);
            return std::nullopt;
        });
        QVERIFY(!locked);
        QCOMPARE(keysOf(told), QStringList({u"a"_s, u"b"_s}));
        m_history->store(call(u"c"_s), arrival); // waits behind it
        QCOMPARE(keysOf(told), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void theRealDisk()
    {
        m_history->setTelling(CallHistory::Telling::OnDisk);
        const QSignalSpy told(m_history.get(), &CallHistory::callStored);
        m_history->store(call(u"a"_s), arrival);
        QCOMPARE(told.size(), 0);
        QTRY_COMPARE(told.size(), 1);
        m_history->setTelling(CallHistory::Telling::AtOnce);
        m_history->store(call(u"b"_s), arrival);
        QCOMPARE(told.size(), 2);
    }

private:
    static Call call(const QString &key) { return missed(key, "01.05.24 10:00:00", u"0301"_s); }

    static QStringList keysOf(const QSignalSpy &told)
    {
        QStringList keys;
        for (const QVariantList &each : told) {
            keys.append(each.first().value<StoredCall>().call.key);
        }
        return keys;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Disk> m_disk;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestCallTelling)
#include "tst_calltelling.moc"
