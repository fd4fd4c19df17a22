// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The real programs, while a name server that never answers is being asked. */
class TestProgramEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWhenItIsTold_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("monitor") << QStringLiteral(RUFZEICHEN_CLI)
                                 << QStringList {u"monitor"_s, u"--host"_s, u"box.example"_s, u"--log"_s, u"off"_s};
        QTest::newRow("tray") << QStringLiteral(RUFZEICHEN_TRAY)
                              << QStringList {u"--host"_s, u"box.example"_s, u"--minimized"_s};
    }
    void endsWhenItIsTold()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        Program run;
        const QString asked = useSilentResolver(run);
        run.process.start(program, arguments);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(asked), Program::timeout);
        run.process.terminate();
        QVERIFY(run.process.waitForFinished(Program::timeout));
        QCOMPARE(run.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run.process.exitCode(), 0);
    }

    void endsWhenItHasSearched()
    {
        Program run;
        const QString asked = useSilentResolver(run);
        QCOMPARE(run.run({u"discover"_s, u"--host"_s, u"box.example"_s}), 1);
        QVERIFY(QFile::exists(asked));
        QVERIFY(!run.errors.isEmpty());
    }

private:
    /** Returns the file that is there once a name was asked for. */
    static QString useSilentResolver(Program &run)
    {
        const QString asked = run.home.filePath(u"asked"_s);
        QProcessEnvironment environment = run.process.processEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SILENT_RESOLVER));
        environment.insert(u"RESOLVER_ASKED"_s, asked);
        environment.insert(u"ASAN_OPTIONS"_s, u"quarantine_size_mb=4:verify_asan_link_order=0"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, run.home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        run.process.setProcessEnvironment(environment);
        return asked;
    }
};

QTEST_GUILESS_MAIN(TestProgramEnd)
#include "tst_programend.moc"
