// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/alertthrottle.h"

#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr int mostInAMinute = 10; // more phones than that do not ring in a home, nor at one desk

} // namespace

void CallRate::add(std::chrono::milliseconds now)
{
    const auto time = std::chrono::floor<std::chrono::seconds>(now);
    Second &second = m_seconds.at(static_cast<size_t>(time.count()) % m_seconds.size());
    if (second.time != time) {
        second = {.time = time};
    }
    ++second.calls;
}

int CallRate::count(std::chrono::milliseconds now) const
{
    const auto time = std::chrono::floor<std::chrono::seconds>(now);
    int count = 0;
    for (const Second &second : m_seconds) {
        if (second.calls > 0 && time - second.time < 1min) {
            count += second.calls;
        }
    }
    return count;
}

AlertThrottle::AlertThrottle(QObject *parent)
    : QObject(parent)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isWanted, false)) {
            request();
        }
    });
}

AlertThrottle::~AlertThrottle() = default;

bool AlertThrottle::admit(std::chrono::milliseconds now)
{
    m_rate.add(now);
    return m_rate.count(now) <= mostInAMinute;
}

bool AlertThrottle::isFull(std::chrono::milliseconds now) const
{
    return m_rate.count(now) >= mostInAMinute;
}

void AlertThrottle::request()
{
    if (m_pause.isActive()) {
        m_isWanted = true;
        return;
    }
    m_pause.start();
    Q_EMIT summaryDue();
}

} // namespace Rufzeichen
