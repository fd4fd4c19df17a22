// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/sqlstop.h"

#include <QMutexLocker>
#include <sqlite3.h>

namespace Rufzeichen {

void SqlStop::stop()
{
    const QMutexLocker locker(&m_mutex);
    m_isStopped = true;
    if (m_database != nullptr) {
        sqlite3_interrupt(m_database);
    }
}

bool SqlStop::isStopped() const
{
    const QMutexLocker locker(&m_mutex);
    return m_isStopped;
}

void SqlStop::take(sqlite3 *database)
{
    const QMutexLocker locker(&m_mutex);
    m_database = database;
}

} // namespace Rufzeichen
