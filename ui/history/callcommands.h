// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/actions/calleractions.h"

#include <QObject>

namespace Rufzeichen {

class CallView;
class HistoryActions;
class NumberForms;
class UndoBar;

/** What is done to the selected calls of a list. Goes by the ids of calls, never by rows, which move. */
class CallCommands : public QObject
{
    Q_OBJECT
public:
    /** All must outlive the commands. */
    CallCommands(CallView &view, CallHistory &history, NumberForms &numbers, CallerActions &actions);
    ~CallCommands() override;

    /** The number of the call that the keyboard is on; empty if it has none. */
    [[nodiscard]] QString currentNumber() const;

    /** The name that goes with it; empty if there is none. */
    [[nodiscard]] QString currentName() const;

    /** The ids of the selected calls if there are several. */
    [[nodiscard]] QList<qint64> severalSelected() const;

    /** Lets @p actions do it, and @p undo delete. Both must outlive the commands. */
    void connectActions(const HistoryActions &actions, UndoBar &undo);

    /** Puts the numbers of the selected calls on the clipboard, one a line. */
    void copyNumbers() const;

    /** Puts the selected calls on the clipboard, one a line, with tabs between the columns that are shown. */
    void copyRows() const;

    /** Marks the selected calls as seen, or all of them. @p bar tells if that fails. */
    void markSeen(UndoBar &bar);
    void markAllSeen(UndoBar &bar);

    /** Forgets the current number for good, however it is written, if the user means it. @p bar tells if that fails.
     */
    void forgetNumber(UndoBar &bar);

private:
    void finishMarking(const std::optional<int> &marked, UndoBar &bar);
    void removeSelected(UndoBar &undo);
    [[nodiscard]] QList<StoredCall> selectedCalls() const;
    [[nodiscard]] QString rowText(const StoredCall &call, const QDateTime &now) const;

    CallView &m_view;
    CallHistory &m_history;
    NumberForms &m_numbers;
    CallerActions &m_actions;
};

} // namespace Rufzeichen
