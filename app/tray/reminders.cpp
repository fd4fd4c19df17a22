// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/reminders.h"

#include "core/calls/callbacks.h"

#include <utility>

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

void Reminders::look()
{
    m_timer.stop();
    const QDateTime now = QDateTime::currentDateTime();
    const QHash<qint64, Told> before = std::exchange(m_told, {});
    for (const StoredCall &call : m_history.reader().reminders().value_or(QList<StoredCall>())) {
        if (*call.reminder > now) {
            m_timer.start(*call.reminder);
            return;
        }
        const Told told = before.value(call.id);
        m_told.insert(call.id, {.due = *call.reminder, .isOver = told.isOver && told.due == call.reminder});
        if (told.due != call.reminder) {
            Q_EMIT due(call);
        } else if (told.isOver) {
            tryToWriteOff(call.id);
        }
    }
}

void Reminders::writeOff(qint64 id)
{
    m_told[id].isOver = true;
    tryToWriteOff(id);
}

// What can't be written off now is tried again, and not told twice.
void Reminders::tryToWriteOff(qint64 id)
{
    constexpr int later = 60; // seconds
    const std::optional<int> written
        = m_history.change([id](HistoryTransaction &transaction) { return CallBacks::remind(transaction, id, {}); });
    if (!written) {
        m_timer.start(QDateTime::currentDateTime().addSecs(later));
    }
}

} // namespace Rufzeichen
