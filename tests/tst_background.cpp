// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace Rufzeichen;

/** Work that the window does not wait for. That it is done even where there is no thread, torture.py tries. */
class TestBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workIsDoneElsewhere()
    {
        std::atomic<QThread *> worker = nullptr;
        runInBackground([&worker] { worker = QThread::currentThread(); });
        QTRY_VERIFY(worker != nullptr);
        QVERIFY(worker != QThread::currentThread());
        QTRY_VERIFY(QCoreApplication::instance()->findChildren<QThread *>().isEmpty()); // nothing of it stays
    }

    void nobodyWaitsForIt()
    {
        QSemaphore mayEnd;
        std::atomic<int> done = 0;
        for (int each = 0; each < 3; ++each) {
            runInBackground([&] {
                mayEnd.acquire();
                ++done;
            });
        }
        QCOMPARE(done, 0);
        mayEnd.release(3);
        QTRY_COMPARE(done, 3);
    }
};

int main(int argc, char **argv)
{
    std::atomic<bool> isDone = false;
    int failures = 0;
    {
        QCoreApplication application(argc, argv);
        TestBackground test;
        failures = QTest::qExec(&test, argc, argv);
        runInBackground([&isDone] {
            QThread::msleep(50);
            isDone = true;
        });
    }
    return isDone ? failures : failures + 1; // the program has waited for it
}

#include "tst_background.moc"
