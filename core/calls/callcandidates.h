// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callmatch.h"
#include "core/calls/maskednumbers.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <optional>
#include <utility>

namespace Rufzeichen {

/** Calls among which others are looked for; each is found once. Finds them by time and number, however many they are.
 */
class CallCandidates
{
public:
    /** Adds a call that whoever asks knows by @p place. */
    void add(qsizetype place, const CallMatch::Facts &facts);

    /** Whether none was added. */
    [[nodiscard]] bool isEmpty() const { return m_facts.isEmpty(); }

    /** It is not to be found any more. */
    void drop(qsizetype place) { m_taken.insert(place); }

    /** The place of a call that is the same, which is then taken; those that were added first come first. */
    [[nodiscard]] std::optional<qsizetype> take(const CallMatch::Facts &facts, CallMatch::Nearness nearness);

private:
    /** A minute, and a hash of the number. */
    using Key = std::pair<qint64, size_t>;

    [[nodiscard]] std::optional<qsizetype> takeFrom(const Key &key, const CallMatch::Facts &facts,
                                                    CallMatch::Nearness nearness);
    [[nodiscard]] QList<size_t> hashesOf(const CallMatch::Facts &facts) const;

    MaskedNumbers m_numbers;
    QHash<qsizetype, CallMatch::Facts> m_facts; // by their places
    QHash<Key, QList<qsizetype>> m_places; // each one in several
    QSet<qsizetype> m_taken;
};

} // namespace Rufzeichen
