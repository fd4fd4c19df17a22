// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callpieces.h"

#include <QObject>
#include <QTimer>

namespace Rufzeichen {

/** Counts the calls of each kind, then finds the own numbers, with events in between: a million take a while. */
class CallTotals : public QObject
{
    Q_OBJECT
public:
    /** @p reader must outlive this. */
    explicit CallTotals(const CallReader &reader, QObject *parent = nullptr);
    ~CallTotals() override;

    /** Counts what @p query asks for, of each kind. Forgets what it was asked before. */
    void count(const CallQuery &query);

    /** Asks nothing more. */
    void stop() { m_next.stop(); }

Q_SIGNALS:
    void counted(CallFilter filter, qint64 calls);
    void localsFound(const QStringList &locals);

private:
    void askNext();
    void tell();

    const CallReader &m_reader;
    CallPieces m_pieces; // that were not counted yet
    QList<qint64> m_counts; // so far, by kind
    QTimer m_next;
};

} // namespace Rufzeichen
