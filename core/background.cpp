// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <utility>

#if defined(__SANITIZE_THREAD__) // GCC
#    define RUFZEICHEN_THREADS_WATCHED
#elif defined(__has_feature)
#    if __has_feature(thread_sanitizer) // clang
#        define RUFZEICHEN_THREADS_WATCHED
#    endif
#endif
#ifdef RUFZEICHEN_THREADS_WATCHED
#    include <sanitizer/tsan_interface.h>
#endif

namespace Rufzeichen {

namespace {

// Tell ThreadSanitizer what it can't see: that Qt, which is compiled without it, hands something over to another
// thread. What was done before handOver() is done before what follows takeOver() of the same object.
void handOver([[maybe_unused]] void *object)
{
#ifdef RUFZEICHEN_THREADS_WATCHED
    __tsan_release(object);
#endif
}

void takeOver([[maybe_unused]] void *object)
{
#ifdef RUFZEICHEN_THREADS_WATCHED
    __tsan_acquire(object);
#endif
}

/** Qt moves it into an event, calls it in another thread, and removes it in either of both. */
class Errand
{
public:
    explicit Errand(std::function<void()> done)
        : m_done(std::move(done))
    {
    }
    Errand(Errand &&other) noexcept
        : m_done(std::move(other.m_done))
    {
        handOver(this);
    }
    Errand &operator=(Errand &&) = delete;
    ~Errand() { takeOver(this); }

    void operator()()
    {
        takeOver(this);
        m_done();
        handOver(this);
    }

private:
    std::function<void()> m_done;
};

} // namespace

WorkThread::WorkThread(std::function<void()> work, QObject *parent)
    : QThread(parent)
    , m_work(std::move(work))
{
}

WorkThread::~WorkThread()
{
    wait();
    takeOver(this);
}

bool WorkThread::tryToStart(Priority priority)
{
    start(priority);
    return isRunning() || isFinished();
}

void WorkThread::run()
{
    m_work();
    handOver(this);
}

void runLater(QObject *receiver, std::function<void()> done)
{
    QMetaObject::invokeMethod(receiver, Errand(std::move(done)), Qt::QueuedConnection);
}

void runInBackground(std::function<void()> work)
{
    auto *thread = new WorkThread(std::move(work), QCoreApplication::instance());
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (!thread->tryToStart()) {
        thread->work()();
        delete thread;
    }
}

} // namespace Rufzeichen
