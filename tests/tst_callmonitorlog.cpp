// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/callmonitor/callmonitorlog.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#    include <csignal>
#    include <sys/resource.h>
#endif

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QList<CallMonitorLine> lines(const QList<QByteArray> &raw)
{
    QList<CallMonitorLine> result;
    for (const QByteArray &line : raw) {
        result.append(CallMonitorLine::parse(line));
    }
    return result;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

const QByteArray monday = "16.06.20 12:25:42;RING;0;01755290123;732123;SIP1;";
const QByteArray tuesday = "17.06.20 00:00:00;DISCONNECT;0;0;";

// A file stands where the folder of the log should be.
struct BlockedFolder {
    BlockedFolder()
    {
        if (!obstacle.open(QIODevice::WriteOnly)) {
            qFatal("no file in a new folder");
        }
    }

    QTemporaryDir parent;
    const QString path = parent.filePath(u"log"_s);
    QFile obstacle {path};
};

} // namespace

class TestCallMonitorLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesFiles()
    {
        QCOMPARE(logFileName(LogMode::Off, today), QString());
        QCOMPARE(logFileName(LogMode::Single, today), u"callmonitor.log"_s);
        QCOMPARE(logFileName(LogMode::Daily, today), u"callmonitor-20261123.log"_s);
        QCOMPARE(logFileName(LogMode::Daily, QDate(1970, 1, 2)), u"callmonitor-19700102.log"_s);
    }

    void offWritesNothing()
    {
        const QTemporaryDir folder;
        CallMonitorLog log(LogMode::Off, folder.path(), Anonymizer());
        log.append(lines({monday}), today);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aLineBelongsToTheFileOfItsDay()
    {
        const QTemporaryDir folder;
        CallMonitorLog log(LogMode::Daily, folder.path(), Anonymizer());
        log.append(lines({monday, tuesday, monday, "garbage"}), today);
        QCOMPARE(content(folder.filePath(u"callmonitor-20200616.log"_s)), monday + '\n' + monday + '\n');
        QCOMPARE(content(folder.filePath(u"callmonitor-20200617.log"_s)), tuesday + '\n');
        QCOMPARE(content(folder.filePath(u"callmonitor-20261123.log"_s)), "garbage\n");
    }

    void singleKeepsEverythingTogether()
    {
        const QTemporaryDir folder;
        {
            CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer());
            log.append(lines({monday,
                              "gar\xff\x01"
                              "bage"}),
                       today);
        }
        CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer());
        log.append(lines({tuesday}), today);
        QCOMPARE(content(folder.filePath(u"callmonitor.log"_s)),
                 monday
                     + "\ngar\xff\x01"
                       "bage\n"
                     + tuesday + '\n'); // byte for byte
    }

    // Half a DISCONNECT must not be a whole one when the log is read again.
    void partsOfLinesBecomeComments()
    {
        const QTemporaryDir folder;
        CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer());
        log.append({CallMonitorLine::broken("16.06.20 12:25:46;DISCONNECT;0;10", LineDefect::CutOff),
                    CallMonitorLine::broken(monday, LineDefect::TooLong)},
                   today);
        QCOMPARE(content(folder.filePath(u"callmonitor.log"_s)),
                 "# cut off: 16.06.20 12:25:46;DISCONNECT;0;10\n# too long: " + monday + '\n');
    }

    void hidesNumbers()
    {
        const QTemporaryDir folder;
        CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer(Masking::Masked));
        log.append(lines({monday}), today);
        QCOMPARE(content(folder.filePath(u"callmonitor.log"_s)),
                 "16.06.20 12:25:42;RING;0;01755290xxx;732xxx;SIP1;\n");
    }

    void onlyTheUserCanRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/below"_s);
        CallMonitorLog log(LogMode::Single, path, Anonymizer());
        log.append(lines({monday}), today);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QFileInfo(path + u"/callmonitor.log"_s).permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aLineThatWasCutOffDoesNotSwallowTheNext()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"callmonitor.log"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("16.06.20 12:25:42;RI");
        file.close();
        CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer());
        log.append(lines({tuesday}), today);
        QCOMPARE(content(path), "16.06.20 12:25:42;RI\n" + tuesday + '\n');
    }

    void aVanishedFileOrFolderComesBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        CallMonitorLog log(LogMode::Single, path, Anonymizer());
        const QSignalSpy failed(&log, &CallMonitorLog::failed);
        const QSignalSpy vanished(&log, &CallMonitorLog::folderVanished);
        log.append(lines({monday}), today);
        QVERIFY(QFile::remove(path + u"/callmonitor.log"_s));
        log.append(lines({tuesday}), today);
        QCOMPARE(content(path + u"/callmonitor.log"_s), tuesday + '\n');
        QCOMPARE(vanished.size(), 0);
        QVERIFY(QDir(path).removeRecursively());
        log.append(lines({monday}), today);
        log.append(lines({monday}), today);
        QCOMPARE(content(path + u"/callmonitor.log"_s), monday + '\n' + monday + '\n');
        QCOMPARE(vanished.size(), 1); // once, not for each line
        QCOMPARE(vanished.first().first().toString(), path);
        QCOMPARE(failed.size(), 0);
    }

    void aFolderThatVanishedBeforeTheFirstLineIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        QVERIFY(QDir().mkdir(path));
        CallMonitorLog log(LogMode::Single, path, Anonymizer());
        const QSignalSpy vanished(&log, &CallMonitorLog::folderVanished);
        QVERIFY(QDir(path).removeRecursively());
        log.append(lines({monday}), today);
        QCOMPARE(vanished.size(), 1);
        QCOMPARE(content(path + u"/callmonitor.log"_s), monday + '\n');

        CallMonitorLog first(LogMode::Single, folder.filePath(u"new"_s), Anonymizer());
        const QSignalSpy made(&first, &CallMonitorLog::folderVanished);
        first.append(lines({monday}), today);
        QCOMPARE(made.size(), 0); // was never there
    }

    void aFolderThatComesBackEmptyIsToldLast()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        CallMonitorLog log(LogMode::Single, path, Anonymizer());
        QStringList told;
        connect(&log, &CallMonitorLog::failed, this, [&told] { told.append(u"failed"_s); });
        connect(&log, &CallMonitorLog::resumed, this, [&told] { told.append(u"resumed"_s); });
        connect(&log, &CallMonitorLog::folderVanished, this, [&told] { told.append(u"vanished"_s); });
        log.append(lines({monday}), today);
        QVERIFY(QDir(path).removeRecursively());
        QFile obstacle(path);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        log.append(lines({monday}), today);
        QVERIFY(obstacle.remove());
        log.append(lines({monday}), today);
        QCOMPARE(told, QStringList({u"failed"_s, u"resumed"_s, u"vanished"_s}));
    }

    // A file stands where the folder should be.
    void aFailureIsReportedOnceAndNothingIsMissingAfterIt()
    {
        BlockedFolder folder;
        CallMonitorLog log(LogMode::Single, folder.path, Anonymizer());
        const QSignalSpy failed(&log, &CallMonitorLog::failed);
        const QSignalSpy resumed(&log, &CallMonitorLog::resumed);
        const QSignalSpy vanished(&log, &CallMonitorLog::folderVanished);
        log.append(lines({monday}), today);
        log.append(lines({tuesday}), today);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().at(1).toString().isEmpty());
        QCOMPARE(log.waiting(), 2);

        QVERIFY(folder.obstacle.remove());
        QTRY_COMPARE_WITH_TIMEOUT(resumed.size(), 1, 20000); // by itself, without a further line
        QCOMPARE(resumed.first().first().toInt(), 0);
        QCOMPARE(content(folder.path + u"/callmonitor.log"_s), monday + '\n' + tuesday + '\n');
        QCOMPARE(log.waiting(), 0);
        QCOMPARE(vanished.size(), 0); // there never was one
    }

    void whatWaitsIsBounded()
    {
        BlockedFolder folder;
        CallMonitorLog log(LogMode::Single, folder.path, Anonymizer());
        const QSignalSpy resumed(&log, &CallMonitorLog::resumed);
        const QByteArray kilobyte(1023, 'x');
        log.append(lines({"dropped", "dropped too"}), today);
        log.append(QList<CallMonitorLine>(1023, CallMonitorLine::parse(kilobyte)), today);
        log.append(lines({kilobyte}), today);
        QCOMPARE(log.waiting(), 1024);
        QVERIFY(folder.obstacle.remove());
        log.append(lines({"last"}), today);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(resumed.first().first().toInt(), 2);
        QCOMPARE(content(folder.path + u"/callmonitor.log"_s), (kilobyte + '\n').repeated(1024) + "last\n");
    }

    void shortLinesWaitToo()
    {
        BlockedFolder folder;
        CallMonitorLog log(LogMode::Single, folder.path, Anonymizer());
        const QList<CallMonitorLine> thousand(1000, CallMonitorLine::parse("x"));
        for (int i = 0; i < 600; ++i) {
            log.append(thousand, today);
        }
        QCOMPARE(log.waiting(), 1 << 19); // 1 MiB
        QCOMPARE(log.finish(), 600000);
    }

    void aDayThatCantBeWrittenDoesNotHoldUpTheOthers()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"callmonitor-20200616.log"_s));
        CallMonitorLog log(LogMode::Daily, folder.path(), Anonymizer());
        const QSignalSpy failed(&log, &CallMonitorLog::failed);
        log.append(lines({monday, tuesday, monday}), today);
        QCOMPARE(content(folder.filePath(u"callmonitor-20200617.log"_s)), tuesday + '\n');
        QCOMPARE(log.waiting(), 2);
        QCOMPARE(failed.size(), 1);
        QVERIFY(QDir(folder.path()).rmdir(u"callmonitor-20200616.log"_s));
        log.append(lines({tuesday}), today);
        QCOMPARE(content(folder.filePath(u"callmonitor-20200616.log"_s)), monday + '\n' + monday + '\n');
    }

    void waitingLinesAreWrittenAtTheEnd()
    {
        BlockedFolder folder;
        {
            CallMonitorLog log(LogMode::Single, folder.path, Anonymizer());
            log.append(lines({monday}), today);
            QCOMPARE(log.finish(), 1); // would be lost
            QVERIFY(folder.obstacle.remove());
        }
        QCOMPARE(content(folder.path + u"/callmonitor.log"_s), monday + '\n');
    }

    // The system's limit of the size of files behaves like a disk that is full: a write is done in part, then fails.
    void aFullDiskLeavesNoHalfLine()
    {
#ifndef Q_OS_UNIX
        QSKIP("Needs a limit of file size.");
#else
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit unlimited {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"callmonitor.log"_s);
        CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer());
        const QSignalSpy failed(&log, &CallMonitorLog::failed);
        const QSignalSpy resumed(&log, &CallMonitorLog::resumed);
        log.append(lines({monday}), today);

        const rlimit tight {.rlim_cur = rlim_t(monday.size()) + 11, .rlim_max = unlimited.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        log.append(lines({tuesday}), today);
        const QByteArray duringFailure = content(path);
        log.append(lines({monday}), today);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QCOMPARE(duringFailure, monday + '\n');
        QCOMPARE(failed.size(), 1);

        log.append(lines({"last"}), today);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(content(path), monday + '\n' + tuesday + '\n' + monday + "\nlast\n");
#endif
    }

    void aFullDeviceIsNoEndlessLoop()
    {
        if (!QFileInfo::exists(u"/dev/full"_s)) {
            QSKIP("Needs /dev/full.");
        }
        const QTemporaryDir folder;
        QVERIFY(QFile::link(u"/dev/full"_s, folder.filePath(u"callmonitor.log"_s)));
        CallMonitorLog log(LogMode::Single, folder.path(), Anonymizer());
        const QSignalSpy failed(&log, &CallMonitorLog::failed);
        log.append(lines({monday}), today);
        log.append(lines({monday}), today);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(log.waiting(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCallMonitorLog)
#include "tst_callmonitorlog.moc"
