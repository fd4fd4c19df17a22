// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a line takes from the box through a recorder and its history to another program that reads along.
// Takes the path of rufzeichen-cli.

#include "app/simulator/simulator.h"
#include "core/calls/callfollower.h"
#include "core/calls/callhistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    constexpr int calls = 200;
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Simulator box;
    CallHistory history(folder.filePath(u"calls.sqlite"_s));
    if (argc < 2 || !box.listen(QHostAddress::LocalHost, 0) || !history.open().failure.isEmpty()) {
        return 1;
    }
    QProcess recorder;
    recorder.start(QString::fromLocal8Bit(argv[1]),
                   {u"record"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(box.port()),
                    u"--database"_s, history.path()});
    CallFollower follower(history);
    follower.start();
    int told = 0;
    QObject::connect(&follower, &CallFollower::callChanged, &follower, [&told] { ++told; });
    if (!QTest::qWaitFor([&box] { return box.clientCount() == 1; })) {
        return 1;
    }
    QList<qint64> times;
    for (int call = 0; call < calls; ++call) {
        QTest::qWait(400); // the next one comes when the file was looked at for the one before
        QElapsedTimer timer;
        timer.start();
        const int before = told;
        box.sendLine("RING;" + QByteArray::number(call) + ";0301234" + QByteArray::number(1000 + call)
                     + ";732123;SIP0;");
        if (!QTest::qWaitFor([&] { return told > before; })) {
            return 1;
        }
        times.append(timer.nsecsElapsed() / 1000);
        box.sendLine("DISCONNECT;" + QByteArray::number(call) + ";0;");
    }
    std::sort(times.begin(), times.end());
    std::printf("line to another program, by a recorder: median %.1f ms, p99 %.1f ms\n",
                double(times[calls / 2]) / 1000, double(times[calls * 99 / 100]) / 1000);
    recorder.terminate();
    recorder.waitForFinished();
    return 0;
}
