// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callplans.h"

#include "core/calls/callbacks.h"
#include "core/calls/callnotes.h"
#include "ui/history/callview.h"
#include "ui/history/historyactions.h"
#include "ui/history/notedialog.h"
#include "ui/history/reminderchoice.h"
#include "ui/history/reminderdialog.h"
#include "ui/history/undobar.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

namespace Rufzeichen {

CallPlans::CallPlans(CallView &view, CallHistory &history, NumberForms &numbers, UndoBar &bar)
    : QObject(&view)
    , m_view(view)
    , m_history(history)
    , m_numbers(numbers)
    , m_bar(bar)
{
}

CallPlans::~CallPlans() = default;

void CallPlans::connectActions(const HistoryActions &actions)
{
    connect(actions.note, &QAction::triggered, this, &CallPlans::editNote);
    connect(actions.claim, &QAction::triggered, this, &CallPlans::claim);
    connect(actions.settle, &QAction::triggered, this, &CallPlans::settle);
    connect(actions.reopen, &QAction::triggered, this, &CallPlans::reopen);
    connect(actions.remindInAnHour, &QAction::triggered, this,
            [this] { remind(reminderTime(ReminderChoice::InAnHour, QDateTime::currentDateTime())); });
    connect(actions.remindTomorrow, &QAction::triggered, this,
            [this] { remind(reminderTime(ReminderChoice::Tomorrow, QDateTime::currentDateTime())); });
    connect(actions.remindAt, &QAction::triggered, this, &CallPlans::askForReminder);
    connect(actions.remindNot, &QAction::triggered, this, [this] { remind({}); });
}

QString CallPlans::whoIs(const StoredCall &call) const
{
    const QString number = call.call.remote.value_or(QString());
    const bool isKnown = number.isEmpty() || !call.party.name.isEmpty();
    return sanitized(isKnown && !number.isEmpty() ? call.party.name
                         : number.isEmpty()       ? QString()
                                                  : m_numbers.shown(number));
}

void CallPlans::editNote()
{
    const std::optional<StoredCall> call = m_view.currentCall();
    if (!call || call->id == 0) {
        return;
    }
    auto *dialog
        = new NoteDialog(whoIs(*call), {.ofCall = call->note, .ofNumber = call->numberNote}, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, call = *call] {
        const CallNote note = dialog->note();
        writeNote(call, note.ofCall, note.ofNumber);
    });
    dialog->open();
}

// Only what has changed: another program may have written the other one meanwhile.
void CallPlans::writeNote(const StoredCall &call, const QString &ofCall, const QString &ofNumber)
{
    const QString remote = call.call.remote.value_or(QString());
    tell(m_history.change([&](HistoryTransaction &transaction) -> std::optional<int> {
        const auto ofCalls = ofCall == call.note ? 0 : CallNotes::write(transaction, call.id, ofCall);
        const auto ofNumbers
            = ofNumber == call.numberNote ? 0 : CallNotes::writeOfNumber(transaction, remote, ofNumber);
        return ofCalls && ofNumbers ? std::optional(*ofCalls + *ofNumbers) : std::nullopt;
    }));
}

ClaimChoice CallPlans::claimChoice() const
{
    return Rufzeichen::claimChoice(m_view.currentCall(), m_claims);
}

void CallPlans::claim()
{
    const std::optional<StoredCall> call = m_view.currentCall();
    const ClaimChoice choice = claimChoice();
    if (call && choice == ClaimChoice::Claim) {
        m_claims->claim(call->call.key);
    } else if (call && choice == ClaimChoice::Release) {
        m_claims->release(call->call.key);
    }
}

void CallPlans::settle()
{
    const int row = m_view.currentIndex().row();
    QList<CallBacks::OpenCall> before;
    const auto settled = m_history.change(
        [&before, ids = m_view.selectedIds()](HistoryTransaction &transaction) -> std::optional<int> {
            const auto open = CallBacks::openAmong(transaction.database(), ids);
            before = open.value_or(QList<CallBacks::OpenCall>());
            return open ? CallBacks::settle(transaction, ids) : std::nullopt;
        });
    tell(settled);
    if (settled.value_or(0) > 0) {
        m_bar.offerUndo(tr("%Ln call(s) marked as done.", nullptr, *settled), tr("&Undo “Mark as done”"),
                        before.isEmpty() ? 0 : before.constFirst().id, [&history = m_history, before] {
                            const auto restored = history.change([&before](HistoryTransaction &transaction) {
                                return CallBacks::restore(transaction, before);
                            });
                            return restored.has_value();
                        });
    }
    m_view.calls().refresh(); // those that are to be called back are fewer now
    m_view.goOnFrom(row);
}

void CallPlans::reopen()
{
    tell(m_history.change([ids = m_view.selectedIds()](HistoryTransaction &transaction) {
        return CallBacks::reopen(transaction, ids);
    }));
}

void CallPlans::remind(const std::optional<QDateTime> &time)
{
    if (const std::optional<StoredCall> call = m_view.currentCall()) {
        tell(m_history.change([id = call->id, &time](HistoryTransaction &transaction) {
            return CallBacks::remind(transaction, id, time);
        }));
    }
}

void CallPlans::askForReminder()
{
    const std::optional<StoredCall> call = m_view.currentCall();
    if (!call) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const bool isAhead = call->reminder && *call->reminder > now;
    const QDateTime proposal = isAhead ? *call->reminder : reminderTime(ReminderChoice::Tomorrow, now);
    auto *dialog = new ReminderDialog(proposal, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = call->id] {
        tell(m_history.change([id, time = dialog->time()](HistoryTransaction &transaction) {
            return CallBacks::remind(transaction, id, time);
        }));
    });
    dialog->open();
}

void CallPlans::tell(const std::optional<int> &changes)
{
    if (!changes) {
        m_bar.showProblem(tr("This can't be saved now. Try again later."));
    }
}

} // namespace Rufzeichen
