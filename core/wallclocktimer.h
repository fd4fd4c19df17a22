// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>

namespace Rufzeichen {

/**
 * Goes off at a time of the computer's clock, once. Unlike QTimer it counts the time that the computer has slept, and
 * follows when somebody sets the clock. Costs nothing until then.
 */
class WallClockTimer : public QObject
{
    Q_OBJECT
public:
    explicit WallClockTimer(QObject *parent = nullptr);
    ~WallClockTimer() override;

    /** Goes off at @p time instead of any time before; at once if that has passed. */
    void start(const QDateTime &time);

    void stop();

Q_SIGNALS:
    void timeout();

private:
    void take();

    int m_clock; // a timerfd; -1 where the system has none left: then m_timer does what it can
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
    bool m_isRunning = false;
};

} // namespace Rufzeichen
