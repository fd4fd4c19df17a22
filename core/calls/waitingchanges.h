// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/call.h"
#include "core/calls/outage.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Rufzeichen {

/** A call as it is to be written. */
struct CallChange {
    Call call;
    QDateTime arrival; ///< local time of this computer
};

/**
 * What could not be written into the history yet. Holds a bounded number of changes and drops the oldest ones then;
 * that takes days. Does not know the file.
 */
class WaitingChanges
{
public:
    /** The latest state of a call replaces the one before, in its place. */
    void add(const CallChange &change);

    /** Does nothing if the edge before is of the same kind. */
    void add(const OutageEdge &edge);

    /** Drops the calls with a number. */
    void forget(const QString &remote);

    void clear();

    [[nodiscard]] bool isEmpty() const { return m_calls.isEmpty() && m_edges.isEmpty(); }
    [[nodiscard]] const QList<CallChange> &calls() const { return m_calls; }
    [[nodiscard]] const QList<OutageEdge> &edges() const { return m_edges; }

private:
    QList<CallChange> m_calls; // the oldest first
    QList<OutageEdge> m_edges; // likewise
};

} // namespace Rufzeichen
