// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace Rufzeichen {

class CallHistory;
class HistoryTransaction;
class Troubles;

/** What the user notes of calls by a click: seen, done with, or for later. Tells if that can't be saved. */
class CallMarks
{
    Q_DECLARE_TR_FUNCTIONS(CallMarks)
public:
    /** Both must outlive it. */
    CallMarks(CallHistory &history, Troubles &troubles);

    void markSeen(qint64 id);
    void markAllSeen();

    /** Nobody needs to call back any more. */
    void settle(qint64 id);

    /** In an hour. */
    void remindLater(qint64 id);

private:
    void plan(const std::function<std::optional<int>(HistoryTransaction &)> &make);
    void tellUnmarked(const std::optional<int> &marked);

    CallHistory &m_history;
    Troubles &m_troubles;
};

} // namespace Rufzeichen
