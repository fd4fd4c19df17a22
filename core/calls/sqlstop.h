// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>

struct sqlite3;

namespace Rufzeichen {

/** Ends what a connection does, from another thread: see SqlConnection::stopBy(). Must outlive the connection. */
class SqlStop
{
public:
    /** From now on all that is done fails. */
    void stop();

    [[nodiscard]] bool isStopped() const;

private:
    friend class SqlConnection;

    void take(sqlite3 *database);

    mutable QMutex m_mutex;
    sqlite3 *m_database = nullptr; // null: none is open
    bool m_isStopped = false;
};

} // namespace Rufzeichen
