// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callpieces.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace Rufzeichen {

/**
 * Counts the calls of each kind, then finds the own numbers, with events in between: a million take a while. What
 * changes meanwhile is counted afterwards, so that figures come during a flood of calls too, and never too often.
 */
class CallTotals : public QObject
{
    Q_OBJECT
public:
    /** @p reader must outlive this. */
    explicit CallTotals(const CallReader &reader, QObject *parent = nullptr);
    ~CallTotals() override;

    /** Counts soon what @p query asks for, whatever the kind; at once no more what another query asked for. */
    void count(const CallQuery &query);

    /** How many calls of each kind were counted last, in the order of CallFilter; nothing if not for @p query. */
    [[nodiscard]] std::optional<QList<qint64>> counts(const CallQuery &query) const;

    /** Asks nothing more. */
    void stop();

Q_SIGNALS:
    void counted();
    void localsFound(const QStringList &locals);

private:
    void begin();
    void askNext();
    void end();

    const CallReader &m_reader;
    CallQuery m_query;
    CallPieces m_pieces; // that were not counted yet
    QList<qint64> m_sum; // of those that were
    std::optional<QList<qint64>> m_counts; // of all of the query
    QElapsedTimer m_watch; // since begin()
    QTimer m_begin;
    QTimer m_next; // runs only while calls are counted
    bool m_hasChanged = false; // what is being counted
};

} // namespace Rufzeichen
