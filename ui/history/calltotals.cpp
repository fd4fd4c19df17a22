// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/calltotals.h"

namespace Rufzeichen {

using namespace std::chrono_literals;

CallTotals::CallTotals(const CallReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
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
        if (const std::optional<QStringList> locals = m_reader.locals()) {
            Q_EMIT localsFound(*locals);
        }
        return;
    }
    m_query.filter = CallFilter(m_kind);
    ++m_kind;
    m_next.start(0ms);
    if (const std::optional<qint64> count = m_reader.count(m_query)) {
        Q_EMIT counted(m_query.filter, *count);
    }
}

} // namespace Rufzeichen
