// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wallclocktimer.h"

#include <chrono>
#include <cstdint>
#include <sys/timerfd.h>
#include <unistd.h>
#include <utility>

namespace Rufzeichen {

WallClockTimer::WallClockTimer(QObject *parent)
    : QObject(parent)
    , m_clock(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WallClockTimer::take);
    if (m_clock >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_clock, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            std::uint64_t expirations = 0;
            // Else it would tell for ever.
            [[maybe_unused]] const ssize_t size = ::read(m_clock, &expirations, sizeof expirations);
            take();
        });
    }
}

WallClockTimer::~WallClockTimer()
{
    m_notifier.reset();
    if (m_clock >= 0) {
        ::close(m_clock);
    }
}

void WallClockTimer::start(const QDateTime &time)
{
    m_isRunning = true;
    const qint64 wait = std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(time));
    if (m_clock < 0) {
        constexpr qint64 longest = 86'400'000; // ms; whoever starts it looks again then
        m_timer.start(std::chrono::milliseconds(std::min(wait, longest)));
        return;
    }
    // A time that has passed goes off at once; zero would stop it.
    const itimerspec when {.it_interval = {},
                           .it_value = {.tv_sec = std::max<qint64>(1, time.toSecsSinceEpoch()), .tv_nsec = 0}};
    ::timerfd_settime(m_clock, TFD_TIMER_ABSTIME, &when, nullptr);
}

void WallClockTimer::stop()
{
    m_isRunning = false;
    m_timer.stop();
    if (m_clock >= 0) {
        const itimerspec never {};
        ::timerfd_settime(m_clock, 0, &never, nullptr);
    }
}

void WallClockTimer::take()
{
    if (std::exchange(m_isRunning, false)) {
        Q_EMIT timeout();
    }
}

} // namespace Rufzeichen
