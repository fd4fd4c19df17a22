// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/historybackups.h"
#include "tests/support/callmaker.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

QString database(const Program &program)
{
    return program.home.filePath(u"data/rufzeichen/calls.sqlite"_s);
}

QStringList json(const QStringList &words)
{
    return QStringList {u"history"_s} + words + QStringList {u"--format"_s, u"json"_s};
}

void store(const Program &program, int calls, int first = 0)
{
    CallHistory history(database(program));
    QCOMPARE(history.open(), HistoryOpening());
    for (int number = first; number < first + calls; ++number) {
        history.store(missed(u"heard-%1"_s.arg(number), "16.06.20 12:25:42", u"0301%1"_s.arg(100 + number)), arrival);
    }
}

void makeBackup(const Program &program)
{
    QCOMPARE(HistoryBackups(database(program)).make(BackupKind::Nightly, QDateTime(QDate(2026, 11, 30), QTime(3, 0))),
             QString());
}

bool damage(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadWrite) && device.write(QByteArray(4096, '\x55')) == 4096;
}

} // namespace

/** The backups of the history in the real program, against the contract of docs/command-line.md. */
class TestCliRescue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsBackups()
    {
        Program program;
        QCOMPARE(program.run(json({u"backups"_s})), 0);
        QCOMPARE(program.output, QByteArray());
        store(program, 3);
        makeBackup(program);
        QCOMPARE(program.run(json({u"backups"_s})), 0);
        const QString file = QFileInfo(database(program)).path() + u"/backups/history-2026-11-30.db"_s;
        QCOMPARE(program.output,
                 QByteArray("{\"type\":\"backup\",\"file\":\"" + file.toUtf8()
                            + "\",\"kind\":\"nightly\",\"time\":\"2026-11-30T00:00:00\",\"calls\":3}\n"));
        QCOMPARE(program.run({u"history"_s, u"backups"_s}), 0);
        QVERIFY(program.output.contains("2026-11-30") && program.output.contains("3 calls"));
        QVERIFY(program.errors.isEmpty());
    }

    void restoresABackup_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("by its day") << u"2026-11-30"_s;
        QTest::newRow("by its name") << u"history-2026-11-30.db"_s;
    }
    void restoresABackup()
    {
        QFETCH(QString, named);
        Program program;
        store(program, 5);
        makeBackup(program);
        {
            CallHistory history(database(program));
            QCOMPARE(history.open(), HistoryOpening());
            QVERIFY(history.remove({1, 2}));
        }
        store(program, 1, 5);
        QCOMPARE(program.run(json({u"restore"_s, named})), 0);
        QCOMPARE(program.output, "{\"type\":\"restore\",\"new\":2,\"known\":3,\"unreadable\":0}\n");
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QCOMPARE(program.objects("call").size(), 6);
        QCOMPARE(program.run(json({u"restore"_s, named})), 0);
        QCOMPARE(program.output, "{\"type\":\"restore\",\"new\":0,\"known\":5,\"unreadable\":0}\n");
        QCOMPARE(program.run(json({u"backups"_s})), 0);
        QVERIFY(program.output.contains("before-restore"));
        QVERIFY(program.errors.isEmpty());
    }

    void aHistoryThatIsGoneComesBack()
    {
        Program program;
        store(program, 5);
        makeBackup(program);
        QVERIFY(QFile::remove(database(program)));
        QCOMPARE(program.run({u"history"_s, u"restore"_s, u"2026-11-30"_s}), 0);
        QVERIFY(program.output.contains("Restored: 5"));
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QCOMPARE(program.objects("call").size(), 5);
    }

    void aBackupThatIsNotThereIsToldOf_data()
    {
        QTest::addColumn<QString>("named");
        for (const char *name : {"2026-11-29", "nothing", "/nothing/at/all"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void aBackupThatIsNotThereIsToldOf()
    {
        QFETCH(QString, named);
        Program program;
        store(program, 1);
        QCOMPARE(program.run({u"history"_s, u"restore"_s, named}), 1);
        QCOMPARE(program.errors.count('\n'), 1);
        QVERIFY(program.errors.contains("There is no backup"));
    }

    void repairsAndRestores()
    {
        Program program;
        store(program, 200);
        const QString damaged = program.home.filePath(u"calls.sqlite.broken-1"_s);
        QVERIFY(QFile::rename(database(program), damaged) && damage(damaged));
        const QByteArray before = content(damaged);
        QCOMPARE(program.run({u"history"_s, u"repair"_s, damaged}), 0);
        const QString repaired = damaged + u"-repaired.sqlite"_s;
        QCOMPARE(program.output, "200 calls saved to " + repaired.toUtf8() + ".\n0 calls could not be read.\n");
        QCOMPARE(content(damaged), before);
        QCOMPARE(QFileInfo(repaired).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(program.run(json({u"list"_s, u"--database"_s, repaired})), 0);
        QCOMPARE(program.objects("call").size(), 200);
        QCOMPARE(program.run(json({u"restore"_s, repaired})), 0);
        QCOMPARE(program.run(json({u"list"_s})), 0);
        QCOMPARE(program.objects("call").size(), 200);
        QCOMPARE(program.run(json({u"repair"_s, damaged, u"--into"_s, repaired})), 1);
        QVERIFY(program.errors.contains("is there already"));
        QCOMPARE(program.run(json({u"repair"_s, damaged})), 0);
        QCOMPARE(program.objects().constFirst()[u"file"_s].toString(), damaged + u"-repaired-2.sqlite"_s);
    }

    void whatHasNoCallsIsNotSaved()
    {
        Program program;
        const QString text = program.home.filePath(u"text"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no history") > 0);
        file.close();
        QCOMPARE(program.run({u"history"_s, u"repair"_s, text}), 1);
        QVERIFY(program.errors.contains("no calls"));
        QCOMPARE(QDir(program.home.path()).entryList({u"text*"_s}, QDir::Files), QStringList {u"text"_s});
        QCOMPARE(program.run({u"history"_s, u"repair"_s, program.home.filePath(u"nothing"_s)}), 1);
        program.errors.clear();
        QCOMPARE(program.run({u"history"_s, u"repair"_s, u"-"_s}), 1);
        QVERIFY2(program.errors.contains("standard input"), program.errors);
    }

    void whatIsPurgedIsInNoBackup()
    {
        Program program;
        store(program, 3);
        makeBackup(program);
        QCOMPARE(program.run(json({u"purge"_s, u"--number"_s, u"0301101"_s})), 0);
        QCOMPARE(program.run(json({u"backups"_s})), 0);
        QCOMPARE(program.objects().constFirst()[u"calls"_s].toInt(), 2);
        const QDir backups(HistoryBackups(database(program)).folder());
        for (const QString &name : backups.entryList(QDir::Files)) {
            QVERIFY(!content(backups.filePath(name)).contains("0301101"));
        }
        QVERIFY(!content(database(program)).contains("0301101"));
        QVERIFY(program.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliRescue)
#include "tst_cli_rescue.moc"
