// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/call.h"

#include <QList>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/**
 * Makes calls of lines: one state machine for each connection id, so that calls may overlap and ids be used again.
 * Knows the running calls and nothing else; has no clock: @p now is any clock that never goes back.
 */
class CallTracker
{
public:
    /** A call whose end is not reported is given up after that: nobody rings or talks as long. */
    static constexpr std::chrono::minutes longestRinging {10};
    static constexpr std::chrono::hours longestTalking {24};
    /** More calls than a box can have; beyond that the oldest one is given up. */
    static constexpr qsizetype mostCalls = 256;

    /** @p giveUpRinging is for tests. */
    explicit CallTracker(std::chrono::milliseconds giveUpRinging = longestRinging);

    /** Takes the next line. Returns the calls that it has changed, in the order of their changes. */
    [[nodiscard]] QList<Call> process(const CallMonitorLine &line, std::chrono::milliseconds now);

    /** The connection was lost: so are all running calls, which are returned. */
    [[nodiscard]] QList<Call> loseAll();

    /** Gives up the calls that have run too long at @p now, and returns them. */
    [[nodiscard]] QList<Call> expire(std::chrono::milliseconds now);

    /** When expire() has something to do; nothing if no call is running. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextExpiry() const;

    /** The calls that run now, the oldest first. */
    [[nodiscard]] QList<Call> running() const;

private:
    struct Entry {
        int id = 0;
        CallStep step = CallStep::Idle;
        Call call;
        std::chrono::milliseconds expiry {0};
    };

    [[nodiscard]] std::chrono::milliseconds giveUpAfter(CallStep step) const;
    [[nodiscard]] qsizetype indexOf(int id) const;
    void open(const CallMonitorLine &line, CallStep step, std::chrono::milliseconds now);
    [[nodiscard]] Call takeLost(qsizetype index);
    [[nodiscard]] Call takeEnded(qsizetype index, const CallMonitorLine &line);
    [[nodiscard]] static bool connectCall(Entry &entry, const CallMonitorLine &line);

    std::chrono::milliseconds m_giveUpRinging;
    QList<Entry> m_running; // few: a search beats a hash
    QString m_keyPrefix;
    quint64 m_lastKey = 0;
};

} // namespace Rufzeichen
