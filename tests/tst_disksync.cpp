// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/disksync.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

class TestDiskSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fails");
        QTest::newRow("a file") << u"file"_s << false;
        QTest::newRow("one that is gone") << u"gone"_s << false;
        QTest::newRow("a folder that is gone") << u"gone/file"_s << false;
        QTest::newRow("below a file") << u"file/below"_s << true;
    }
    void files()
    {
        QFETCH(QString, name);
        QFETCH(bool, fails);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("a") == 1);
        DiskSync sync;
        const QSignalSpy done(&sync, &DiskSync::done);
        const quint64 request = sync.request(folder.filePath(name));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().at(0).toULongLong(), request);
        QCOMPARE(!done.first().at(1).toString().isEmpty(), fails);
    }

    void devicesAreNoFailure() { QCOMPARE(DiskSync::syncFile(u"/dev/null"_s), QString()); }

    void requestsWhileTheDiskWorksAreServedTogether()
    {
        // Outlives the objects: their thread uses it.
        struct Disk {
            QSemaphore free;
            QStringList paths;
        };
        const auto disk = std::make_shared<Disk>();
        DiskSync sync([disk](const QString &path) {
            disk->free.acquire();
            disk->paths.append(path);
            return path == u"bad"_s ? u"reason"_s : QString();
        });
        const QSignalSpy done(&sync, &DiskSync::done);
        QCOMPARE(sync.request(u"a"_s), 1);
        QCOMPARE(sync.request(u"b"_s), 2);
        QCOMPARE(sync.request(u"b"_s), 3);
        QCOMPARE(sync.request(u"bad"_s), 4);
        disk->free.release(1);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.last(), QVariantList({quint64(1), QString()}));
        disk->free.release(2);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(done.last(), QVariantList({quint64(4), u"reason"_s}));
        QCOMPARE(disk->paths.size(), 3);
        QCOMPARE(disk->paths.count(u"b"_s), 1);
    }

    void whoEndsWaitsForTheDisk()
    {
        const auto synced = std::make_shared<QSemaphore>();
        {
            DiskSync sync([synced](const QString &) {
                QThread::yieldCurrentThread();
                synced->release();
                return QString();
            });
            sync.request(u"a"_s);
        }
        QCOMPARE(synced->available(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDiskSync)
#include "tst_disksync.moc"
