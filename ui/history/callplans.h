// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/actions/claims.h"

#include <QDateTime>
#include <QObject>
#include <optional>

namespace Rufzeichen {

class CallView;
class HistoryActions;
class NumberForms;
class UndoBar;

/** What the user plans and writes about the calls of a list: notes, reminders, and whether they are done with. */
class CallPlans : public QObject
{
    Q_OBJECT
public:
    /** All must outlive it; @p bar says what fails. */
    CallPlans(CallView &view, CallHistory &history, NumberForms &numbers, UndoBar &bar);
    ~CallPlans() override;

    /** Who is told who calls back. Must outlive it; without that nobody is. */
    void setClaims(Claims &claims) { m_claims = &claims; }

    /** What can be said of the current call. */
    [[nodiscard]] ClaimChoice claimChoice() const;

    /** Lets this object do what they are for. */
    void connectActions(const HistoryActions &actions);

private:
    void editNote();
    void writeNote(const StoredCall &call, const QString &ofCall, const QString &ofNumber);
    void claim();
    void settle();
    void reopen();
    void remind(const std::optional<QDateTime> &time);
    void askForReminder();
    void tell(const std::optional<int> &changes);
    [[nodiscard]] QString whoIs(const StoredCall &call) const;

    CallView &m_view;
    CallHistory &m_history;
    NumberForms &m_numbers;
    UndoBar &m_bar;
    Claims *m_claims = nullptr;
};

} // namespace Rufzeichen
