// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/callmarks.h"

#include "app/tray/troubles.h"
#include "core/calls/callbacks.h"
#include "core/calls/callhistory.h"
#include "ui/history/reminderchoice.h"

#include <QDateTime>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

CallMarks::CallMarks(CallHistory &history, Troubles &troubles)
    : m_history(history)
    , m_troubles(troubles)
{
}

void CallMarks::markSeen(qint64 id)
{
    tellUnmarked(m_history.markSeen({id}));
}

void CallMarks::markAllSeen()
{
    tellUnmarked(m_history.markAllSeen());
}

void CallMarks::tellUnmarked(const std::optional<int> &marked)
{
    if (!marked) {
        m_troubles.warn(u"seen"_s, tr("The calls can't be marked as seen now. Try again later."));
    }
}

void CallMarks::settle(qint64 id)
{
    plan([id](HistoryTransaction &transaction) { return CallBacks::settle(transaction, {id}); });
}

void CallMarks::remindLater(qint64 id)
{
    const QDateTime later = reminderTime(ReminderChoice::InAnHour, QDateTime::currentDateTime());
    plan([id, later](HistoryTransaction &transaction) { return CallBacks::remind(transaction, id, later); });
}

void CallMarks::plan(const std::function<std::optional<int>(HistoryTransaction &)> &make)
{
    if (!m_history.change(make)) {
        m_troubles.warn(u"plan"_s, tr("What you plan about the call can't be saved now. Try again later."));
    }
}

} // namespace Rufzeichen
