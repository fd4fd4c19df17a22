// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/callcursor.h"

#include "core/calls/callhistory.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype slice = 500; // some milliseconds of work

} // namespace

CallCursor::CallCursor(const CallHistory &history, const CallQuery &query, QList<qint64> selection)
    : m_history(history)
    , m_ids(selection.isEmpty() ? history.ids(query) : std::move(selection))
{
}

QList<StoredCall> CallCursor::next()
{
    const QList<qint64> ids = m_ids.sliced(m_position, std::min(slice, m_ids.size() - m_position));
    m_position += ids.size();
    return m_history.calls(ids);
}

} // namespace Rufzeichen
