// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/historydatabase.h"
#include "core/calls/outage.h"

#include <QDate>
#include <QList>
#include <optional>

namespace Rufzeichen {

/** The outages in the file: CallHistory tells more of each question. The caller opens and commits transactions. */
class OutageTable
{
public:
    /** @p database must outlive this. */
    explicit OutageTable(const HistoryDatabase &database);

    /**
     * How many rows have changed; less than nothing if that failed. A beginning where an outage lasts already changes
     * nothing.
     */
    [[nodiscard]] int write(const OutageEdge &edge) const;

    /** Those that began at @p reach or later and have ended are filled. False if that can't be written. */
    [[nodiscard]] bool fill(const BoxTime &reach) const;

    /** Forgets what ended before @p day. */
    void purge(QDate day) const;

    [[nodiscard]] QList<Outage> ofDays(QDate since, QDate until) const;

    /** When the latest one began. */
    [[nodiscard]] std::optional<BoxTime> lastBegin() const;

    /** The end of the last outage or the latest call that was heard, whichever is later. */
    [[nodiscard]] std::optional<BoxTime> lastHeard() const;

private:
    const HistoryDatabase &m_database;
};

} // namespace Rufzeichen
