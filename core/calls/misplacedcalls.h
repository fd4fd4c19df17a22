// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/calls/historydatabase.h"
#include "core/calls/maskednumbers.h"

#include <QMultiHash>
#include <QSet>
#include <optional>

namespace Rufzeichen {

/** What a call of the history is compared by. */
struct CallCandidate {
    qint64 id = 0;
    std::optional<QString> remote {};
    std::optional<QString> local {};
    bool isLost = false;
    bool isImported = false;
    std::optional<qint64> ended {}; ///< seconds, as CallRow::seconds()
};

/**
 * Calls of the history that stand elsewhere than their stamps say, or have none. No index finds them, so they are
 * read at once; there are few. Those of the box's list are not among them: their times are true.
 */
class MisplacedCalls
{
public:
    /** Whether the history may have @p call elsewhere than its stamp says. */
    [[nodiscard]] static bool mayBe(const Call &call);

    /** Reads them, at most a hundred thousand. False, and none are there, if that fails. */
    [[nodiscard]] bool load(const HistoryDatabase &database);

    /** A call as it was found. */
    struct Found {
        CallCandidate candidate;
        bool lacksBegin = false; ///< and the other call has it
    };

    /** Takes what is @p call, unless its id is in @p taken. Nothing if there is none. */
    [[nodiscard]] std::optional<Found> take(const Call &call, const QSet<qint64> &taken);

    /** @p call became @p id: it is found from the next file on. */
    void add(qint64 id, const Call &call);

    /** The next file begins: what was taken can be again. */
    void beginFile();

private:
    struct Entry {
        CallCandidate candidate {};
        CallDirection direction = CallDirection::Unknown;
        std::optional<qint64> started {};
        std::optional<qint64> connected {};
        std::optional<qint64> extension {};
        std::optional<qint64> duration {};

        [[nodiscard]] static Entry of(const Call &call);
        [[nodiscard]] std::optional<qint64> stamp() const; ///< the first one
    };

    [[nodiscard]] bool fits(const Entry &known, const Entry &call) const;
    [[nodiscard]] size_t wholeKey(const Entry &call) const;
    [[nodiscard]] static size_t connectedKey(const Entry &call);
    void insert(QMultiHash<size_t, Entry> &calls, const Entry &call) const;

    MaskedNumbers m_numbers;
    QMultiHash<size_t, Entry> m_calls; // by both keys: one of two calls may have been heard from its CONNECT on
    QMultiHash<size_t, Entry> m_ofNextFile;
};

} // namespace Rufzeichen
