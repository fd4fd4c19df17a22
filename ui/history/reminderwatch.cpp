// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/reminderwatch.h"

#include "core/calls/callhistory.h"

#include <QDateTime>
#include <algorithm>

namespace Rufzeichen {

ReminderWatch::ReminderWatch(CallHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&m_history, &CallHistory::changed, this, &ReminderWatch::look, Qt::QueuedConnection);
    connect(&m_timer, &WallClockTimer::timeout, this, [this] {
        Q_EMIT passed();
        look();
    });
    look();
}

ReminderWatch::~ReminderWatch() = default;

void ReminderWatch::look()
{
    m_timer.stop();
    const QDateTime now = QDateTime::currentDateTime();
    const QList<StoredCall> calls = m_history.reader().reminders().value_or(QList<StoredCall>());
    const auto next
        = std::find_if(calls.begin(), calls.end(), [&now](const StoredCall &call) { return *call.reminder > now; });
    if (next != calls.end()) {
        m_timer.start(*next->reminder);
    }
}

} // namespace Rufzeichen
