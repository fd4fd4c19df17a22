// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <array>
#include <chrono>

namespace Rufzeichen {

/** How many calls there were within a minute, in a few bytes however many they are. */
class CallRate
{
public:
    /** There is one more. @p now is of any clock that never goes back. */
    void add(std::chrono::milliseconds now);

    /** How many there were in the minute that ends with @p now. */
    [[nodiscard]] int count(std::chrono::milliseconds now) const;

private:
    struct Second {
        std::chrono::seconds time {-1}; // before any
        int calls = 0;
    };
    std::array<Second, 60> m_seconds;
};

/**
 * Keeps a flood of calls, as from a dialling computer or a box gone wrong, from becoming a flood of notifications:
 * after the first ten within a minute one summary stands for all others, renewed once a second at most.
 */
class AlertThrottle : public QObject
{
    Q_OBJECT
public:
    explicit AlertThrottle(QObject *parent = nullptr);
    ~AlertThrottle() override;

    /** A call would pop up: counts it, and says whether it may have a notification of its own. */
    [[nodiscard]] bool admit(std::chrono::milliseconds now);

    /** Whether the next call would not be admitted. */
    [[nodiscard]] bool isFull(std::chrono::milliseconds now) const;

    /** How many calls would have popped up within the last minute. */
    [[nodiscard]] int count(std::chrono::milliseconds now) const { return m_rate.count(now); }

    /** There is news for a summary: summaryDue() follows, at once if the last one is a second old. */
    void request();

Q_SIGNALS:
    /** The time to show a summary. */
    void summaryDue();

private:
    CallRate m_rate;
    QTimer m_pause; // after a summary
    bool m_isWanted = false;
};

} // namespace Rufzeichen
