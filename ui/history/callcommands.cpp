// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callcommands.h"

#include "ui/history/callview.h"
#include "ui/history/historyactions.h"
#include "ui/history/undobar.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/confirmation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace Rufzeichen {

CallCommands::CallCommands(CallView &view, CallHistory &history, NumberForms &numbers, CallerActions &actions)
    : QObject(&view)
    , m_view(view)
    , m_history(history)
    , m_numbers(numbers)
    , m_actions(actions)
{
}

CallCommands::~CallCommands() = default;

void CallCommands::connectActions(const HistoryActions &actions, UndoBar &undo)
{
    connect(actions.copyNumber, &QAction::triggered, this, &CallCommands::copyNumbers);
    connect(actions.copyRow, &QAction::triggered, this, &CallCommands::copyRows);
    connect(actions.selectAll, &QAction::triggered, &m_view, &CallView::selectAll);
    connect(actions.markSeen, &QAction::triggered, this, [this, &undo] { markSeen(undo); });
    connect(actions.markAllSeen, &QAction::triggered, this, [this, &undo] { markAllSeen(undo); });
    connect(actions.forgetNumber, &QAction::triggered, this, [this, &undo] { forgetNumber(undo); });
    connect(actions.remove, &QAction::triggered, this, [this, &undo] { removeSelected(undo); });
    connect(actions.undo, &QAction::triggered, &undo, &UndoBar::undo);
    connect(actions.callBack, &QAction::triggered, this, [this] { m_actions.call(currentNumber()); });
    connect(actions.lookUp, &QAction::triggered, this, [this] { m_actions.lookUp(currentNumber()); });
    connect(actions.addContact, &QAction::triggered, this,
            [this] { m_actions.addContact(currentNumber(), currentName()); });
    connect(actions.block, &QAction::triggered, this,
            [this] { m_actions.blockOrUnblock(currentNumber(), currentName()); });
    connect(actions.important, &QAction::triggered, this, [this] { m_actions.toggleImportant(currentNumber()); });
    connect(actions.showNumber, &QAction::triggered, this, [this] { m_actions.showCalls(currentNumber()); });
}

void CallCommands::removeSelected(UndoBar &undo)
{
    const int row = m_view.currentIndex().row();
    undo.removeCalls(m_view.selectedIds());
    m_view.calls().refresh();
    m_view.goOnFrom(row);
}

QString CallCommands::currentNumber() const
{
    const std::optional<StoredCall> call = m_view.currentCall();
    return call ? call->call.remote.value_or(QString()) : QString();
}

QString CallCommands::currentName() const
{
    const std::optional<StoredCall> call = m_view.currentCall();
    return call ? call->party.name : QString();
}

QList<qint64> CallCommands::severalSelected() const
{
    return m_view.selectedCount() > 1 ? m_view.selectedIds() : QList<qint64>();
}

QList<StoredCall> CallCommands::selectedCalls() const
{
    return m_history.reader().calls(m_view.selectedIds()).value_or(QList<StoredCall>());
}

void CallCommands::copyNumbers() const
{
    QStringList numbers;
    for (const StoredCall &call : selectedCalls()) {
        const QString number = call.call.remote.value_or(QString());
        if (!number.isEmpty()) {
            numbers.append(sanitized(number));
        }
    }
    if (!numbers.isEmpty()) {
        QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
    }
}

void CallCommands::copyRows() const
{
    const QDateTime now = QDateTime::currentDateTime();
    QStringList rows;
    for (const StoredCall &call : selectedCalls()) {
        rows.append(rowText(call, now));
    }
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(rows.join(u'\n'));
    }
}

QString CallCommands::rowText(const StoredCall &call, const QDateTime &now) const
{
    QStringList cells;
    for (const CallColumn column : m_view.shownColumns()) {
        cells.append(column == CallColumn::Type ? CallCell::kind(call.call) : CallCell::text(call, column, now));
    }
    return cells.join(u'\t');
}

void CallCommands::markSeen(UndoBar &bar)
{
    finishMarking(m_history.markSeen(m_view.selectedIds()), bar);
}

void CallCommands::markAllSeen(UndoBar &bar)
{
    finishMarking(m_history.markAllSeen(), bar);
}

void CallCommands::finishMarking(const std::optional<int> &marked, UndoBar &bar)
{
    if (marked) {
        m_view.calls().releaseNews();
    } else {
        bar.showProblem(tr("The calls can't be marked as seen now. Try again later."));
    }
}

void CallCommands::forgetNumber(UndoBar &bar)
{
    const QString number = currentNumber();
    if (number.isEmpty()) {
        return;
    }
    const CallReader &reader = m_history.reader();
    const std::optional<QStringList> spellings = reader.spellings(number, m_numbers.reader().dialPlan());
    const std::optional<int> count = spellings ? reader.countOf(*spellings) : std::nullopt;
    if (!count) {
        bar.showFailure(0);
        return;
    }
    const auto forgetSome = [&history = m_history, spellings = *spellings](int atMost) {
        return history.forgetNumbers(spellings, atMost);
    };
    askForConfirmation(&m_view,
                       {.question = tr("Forget %1?").arg(sanitized(m_numbers.shown(number))),
                        .explanation = tr("%Ln call(s) with this number and all that is known of it will be removed. "
                                          "This can't be undone.",
                                          nullptr, *count),
                        .action = tr("&Forget")},
                       [this, forgetSome, &bar] {
                           m_history.removeInSlices(forgetSome, &bar, [&bar](const Removal &removal) {
                               if (!removal.isComplete) {
                                   bar.showFailure(removal.calls);
                               }
                           });
                       });
}

} // namespace Rufzeichen
