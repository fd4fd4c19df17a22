// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace Rufzeichen {

/**
 * Waits until @p condition holds, at most @p timeout milliseconds; returns whether it does. Unlike QTest::qWaitFor(),
 * which sleeps 10 ms after each look, this handles events as they come: a simulated box in the test's own process
 * answers at once each of the many steps of a TLS connection.
 */
template <typename Condition> [[nodiscard]] bool waitUntil(const Condition &condition, int timeout)
{
    const QDeadlineTimer deadline(timeout);
    QTimer look; // for what changes without an event
    look.start(10);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace Rufzeichen
