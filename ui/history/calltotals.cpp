// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/calltotals.h"

namespace Rufzeichen {

using namespace std::chrono_literals;

CallTotals::CallTotals(const CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CallTotals::askNext);
}

CallTotals::~CallTotals() = default;

void CallTotals::count(const CallQuery &query)
{
    m_query = query;
    m_kind = 0;
    m_next.start(150ms); // after the last of many letters
}

void CallTotals::askNext()
{
    if (m_kind > int(CallFilter::Rejected)) {
        Q_EMIT localsFound(m_history.locals());
        return;
    }
    m_query.filter = CallFilter(m_kind);
    ++m_kind;
    m_next.start(0ms);
    Q_EMIT counted(m_query.filter, m_history.count(m_query));
}

} // namespace Rufzeichen
