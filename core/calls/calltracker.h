// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/call.h"
#include "core/calls/callkey.h"

#include <QList>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/** How long ago the last step of @p call was at @p now, the computer's local time: at least, and not negative. */
[[nodiscard]] std::chrono::seconds ageOf(const Call &call, const BoxTime &now);

/**
 * Makes calls of lines: one state machine for each connection id, so that calls may overlap and ids be used again.
 * Knows the running calls and nothing else; has no clock: @p now is any clock that never goes back.
 *
 * A call whose end may have been missed is doubtful: the connection broke while it ran, or it rings for too long. A
 * line of its id that fits continues it; a line of another call, or too much time, ends it as lost.
 */
class CallTracker
{
public:
    /** Nobody talks as long. */
    static constexpr std::chrono::hours longestTalking {24};
    /** More calls than a box can have; beyond that the oldest one is given up. */
    static constexpr qsizetype mostCalls = 256;

    /** What a phone of @p machines takes is taken by an answering machine. @p giveUpRinging is for tests. */
    explicit CallTracker(OwnMachinesNow machines = {}, std::chrono::milliseconds giveUpRinging = longestRinging);

    /** As CallKeys::setBox(). */
    void setBox(const BoxName &box) { m_keys.setBox(box); }

    /** Takes the next line. Returns the calls that it has changed, in the order of their changes. */
    [[nodiscard]] QList<Call> process(const CallMonitorLine &line, std::chrono::milliseconds now);

    /** The connection was lost: what happens to the running calls may not be heard. */
    void doubtAll();

    /**
     * A call of CallReader::resumable(), as another run of the program has left it @p age after its last step.
     * Belongs before the first line. The age is a guess, since clocks are set while nobody looks: a line is that of
     * another call only if the box's own stamps say so too.
     */
    void resume(const Call &call, std::chrono::milliseconds age, std::chrono::milliseconds now);

    /** No more lines come: gives up all running calls, which are returned. */
    [[nodiscard]] QList<Call> loseAll();

    /** Gives up the doubtful ones among the calls with these keys, of which the box says that they are over. */
    [[nodiscard]] QList<Call> loseDoubtful(const QStringList &keys);

    /** Gives up the calls that have run too long at @p now, and returns them. */
    [[nodiscard]] QList<Call> expire(std::chrono::milliseconds now);

    /** When expire() has something to do; nothing if no call is running. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextExpiry() const;

    /** The calls that run now, the oldest first. */
    [[nodiscard]] QList<Call> running() const;

private:
    struct Entry {
        OpenCall open;
        Call call;
        std::chrono::milliseconds since {0}; ///< the last step
        bool toldLost = false; ///< rings no more, but may have been answered
        bool isAgeGuessed = false; ///< since is not measured
    };

    [[nodiscard]] std::chrono::milliseconds expiryOf(const Entry &entry) const;
    [[nodiscard]] static std::chrono::milliseconds elapsed(const Entry &entry, const CallMonitorLine &line,
                                                           std::chrono::milliseconds now);
    [[nodiscard]] qsizetype indexOf(int id) const;
    void open(const CallMonitorLine &line, const CallParty &party, CallStep step, std::chrono::milliseconds now);
    [[nodiscard]] QList<Call> takeLost(qsizetype index);
    [[nodiscard]] Call takeEnded(qsizetype index, const CallMonitorLine &line, std::chrono::milliseconds now);
    [[nodiscard]] static bool connectCall(Entry &entry, const CallMonitorLine &line);

    OwnMachinesNow m_machines;
    std::chrono::milliseconds m_giveUpRinging;
    QList<Entry> m_running; // few: a search beats a hash
    CallKeys m_keys;
};

} // namespace Rufzeichen
