// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/reminders.h"

#include "core/calls/callbacks.h"

namespace Rufzeichen {

Reminders::Reminders(CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&m_timer, &WallClockTimer::timeout, this, &Reminders::look);
}

Reminders::~Reminders() = default;

void Reminders::start()
{
    // Later, after whoever has just changed something.
    connect(&m_history, &CallHistory::changed, this, &Reminders::look, Qt::QueuedConnection);
    look();
}

// What can't be written off would come again and again: it waits until that works.
void Reminders::look()
{
    m_timer.stop();
    const std::optional<StoredCall> next = m_history.reader().nextReminder();
    if (!next || !next->reminder) {
        return;
    }
    if (*next->reminder > QDateTime::currentDateTime()) {
        m_timer.start(*next->reminder);
        return;
    }
    const std::optional<int> forgotten = m_history.change([&next](HistoryTransaction &transaction) {
        return CallBacks::remind(transaction, next->id, {});
    }); // the next one follows from that
    if (forgotten > 0) {
        Q_EMIT due(*next);
    } else {
        constexpr int later = 60; // seconds
        m_timer.start(QDateTime::currentDateTime().addSecs(later));
    }
}

} // namespace Rufzeichen
