// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/calls/storedcall.h"

#include <QList>
#include <optional>

namespace Rufzeichen {

class CallReader;

/** Reads calls in slices. Which ones is decided in the constructor: later calls are not among them. */
class CallCursor
{
public:
    /** The calls with the ids of @p selection, or those of @p query if there are none. @p reader outlives this. */
    CallCursor(const CallReader &reader, const CallQuery &query, QList<qint64> selection);

    /** How many calls there are, those among them that may have been removed meanwhile. */
    [[nodiscard]] qsizetype count() const { return m_ids.size(); }

    /** How many of them lie behind. */
    [[nodiscard]] qsizetype position() const { return m_position; }

    [[nodiscard]] bool atEnd() const { return m_failure.isEmpty() && m_position == m_ids.size(); }

    /** The next calls, some hundreds at most; nothing if they can't be read: see failure(). */
    [[nodiscard]] std::optional<QList<StoredCall>> next();

    /** Why they can't, in the system's words; empty as long as they can. */
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    const CallReader &m_reader;
    QList<qint64> m_ids;
    QString m_failure;
    qsizetype m_position = 0;
};

} // namespace Rufzeichen
