// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loadingmemory.h"

#include <QFile>
#include <QLibrary>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** What libraries need only while they are loaded. */
class TestLoadingMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesOfTheLoaderAreGivenBack()
    {
#ifndef Q_OS_LINUX
        QSKIP("Only Linux tells what is in memory.");
#endif
        const qint64 before = residentOfFirstSegment("/libQt6Core.so"_ba);
        QVERIFY(before > 0);
        LoadingMemory::release();
        QVERIFY(residentOfFirstSegment("/libQt6Core.so"_ba) < before);
    }

    void whatIsAskedForAfterwardsIsFound()
    {
        LoadingMemory::release();
        QVERIFY(QLibrary(u"Qt6Core"_s, 6).resolve("qVersion") != nullptr);
    }

private:
    // Kilobytes, by /proc/self/smaps, where each mapping begins with a line of its own.
    static qint64 residentOfFirstSegment(const QByteArray &library)
    {
        QFile file(u"/proc/self/smaps"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return -1;
        }
        bool isWanted = false;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Rss:") && isWanted) {
                return line.mid(4).chopped(2).trimmed().toLongLong();
            }
            isWanted = isWanted || (line.contains(library) && line.contains(" r--p 00000000 "));
        }
        return -1;
    }
};

QTEST_GUILESS_MAIN(TestLoadingMemory)
#include "tst_loadingmemory.moc"
