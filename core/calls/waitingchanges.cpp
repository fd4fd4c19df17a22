// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/waitingchanges.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype most = 10000; // of each: days, and a few megabytes

template <typename T> void append(QList<T> &list, const T &value)
{
    if (list.size() == most) {
        list.removeFirst();
    }
    list.append(value);
}

} // namespace

void WaitingChanges::add(const CallChange &change)
{
    const auto known = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&change](const CallChange &each) { return each.call.key == change.call.key; });
    if (known != m_calls.end()) {
        known->call = change.call;
    } else {
        append(m_calls, change);
    }
}

void WaitingChanges::add(const OutageEdge &edge)
{
    if (m_edges.isEmpty() || m_edges.constLast().kind != edge.kind) {
        append(m_edges, edge);
    }
}

void WaitingChanges::forget(const QString &remote)
{
    m_calls.removeIf([&remote](const CallChange &each) { return each.call.remote == remote; });
}

void WaitingChanges::clear()
{
    m_calls.clear();
    m_edges.clear();
}

} // namespace Rufzeichen
