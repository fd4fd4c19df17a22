// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/callcursor.h"

#include "core/calls/callreader.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype slice = 500; // some milliseconds of work

} // namespace

CallCursor::CallCursor(const CallReader &reader, const CallQuery &query, QList<qint64> selection)
    : m_reader(reader)
    , m_ids(std::move(selection))
{
    if (m_ids.isEmpty()) {
        const std::optional<QList<qint64>> all = reader.ids(query);
        m_ids = all.value_or(QList<qint64>());
        m_failure = all ? QString() : reader.failure();
    }
}

std::optional<QList<StoredCall>> CallCursor::next()
{
    if (!m_failure.isEmpty()) {
        return std::nullopt;
    }
    const QList<qint64> ids = m_ids.sliced(m_position, std::min(slice, m_ids.size() - m_position));
    std::optional<QList<StoredCall>> calls = m_reader.calls(ids);
    if (calls) {
        m_position += ids.size();
    } else {
        m_failure = m_reader.failure();
    }
    return calls;
}

} // namespace Rufzeichen
