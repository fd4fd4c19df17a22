// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#include <QCoreApplication>
#include <utility>

namespace Rufzeichen {

namespace {

class BackgroundThread : public QThread
{
public:
    BackgroundThread(std::function<void()> work, QObject *parent)
        : QThread(parent)
        , m_work(std::move(work))
    {
    }
    ~BackgroundThread() override { wait(); }

    [[nodiscard]] const std::function<void()> &work() const { return m_work; }

protected:
    void run() override { m_work(); }

private:
    const std::function<void()> m_work;
};

} // namespace

bool tryToStart(QThread &thread, QThread::Priority priority)
{
    thread.start(priority);
    return thread.isRunning() || thread.isFinished();
}

void runInBackground(std::function<void()> work)
{
    auto *thread = new BackgroundThread(std::move(work), QCoreApplication::instance());
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (!tryToStart(*thread)) {
        thread->work()();
        delete thread;
    }
}

} // namespace Rufzeichen
