// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callfollower.h"

#include "core/calls/callhistory.h"

#include <algorithm>
#include <utility>

namespace Rufzeichen {

CallFollower::CallFollower(const CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

// Who was there before was told of by the other program, or rang before this one began.
void CallFollower::start()
{
    stop();
    m_last = m_history.reader().newestId().value_or(0);
    connect(&m_history, &CallHistory::changed, this, &CallFollower::look);
    for (const StoredCall &call : m_history.reader().resumable().value_or(QList<StoredCall>())) {
        if (call.call.phase != CallPhase::Ended) {
            m_running.append(call);
            Q_EMIT callChanged(call);
        }
    }
}

void CallFollower::stop()
{
    if (disconnect(&m_history, nullptr, this, nullptr)) {
        look();
    }
    m_running.clear();
}

// What can't be read now is read at the next change.
void CallFollower::look()
{
    QList<qint64> ids;
    for (const StoredCall &call : std::as_const(m_running)) {
        ids.append(call.id);
    }
    const auto known = m_history.reader().calls(ids);
    const auto news = m_history.reader().heardAfter(m_last, atMost);
    if (!known || !news) {
        return;
    }
    const QList<StoredCall> before = std::exchange(m_running, {});
    QList<StoredCall> told;
    for (const StoredCall &call : *known + *news) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&call](const StoredCall &each) { return each.id == call.id; });
        if (same == before.end() || same->call != call.call) {
            told.append(call);
        }
        if (call.call.phase != CallPhase::Ended) {
            m_running.append(call);
        }
        m_last = std::max(m_last, call.id);
    }
    for (const StoredCall &call : std::as_const(told)) {
        Q_EMIT callChanged(call);
    }
}

} // namespace Rufzeichen
