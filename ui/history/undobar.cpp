// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/undobar.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype slice = 250; // calls: some hundredths of a second

} // namespace

UndoBar::UndoBar(CallHistory &history, QWidget *parent)
    : MessageBar(parent)
    , m_history(history)
    , m_undo(addButton(tr("&Undo")))
{
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    connect(this, &MessageBar::dismissed, this, &UndoBar::forget);
}

// What was asked for is done, also when the window goes in the middle of it.
UndoBar::~UndoBar()
{
    const QSignalBlocker blocker(this); // the window is half gone
    m_work.finish();
}

void UndoBar::removeCalls(const QList<qint64> &ids)
{
    if (m_toRemove.isEmpty() && !m_restores) { // else these belong to the ones before
        m_removed.clear();
        m_count = 0;
    }
    m_toRemove += ids;
    m_other = {};
    m_restores = false;
    m_forgets = false;
    m_work.stop();
    m_work.start([this] { return removeSome(); });
}

// What is under way comes to its end first: there is one message, of what was done last.
void UndoBar::offerUndo(const QString &done, const QString &name, qint64 first, std::function<bool()> undo)
{
    m_work.finish();
    m_removed.clear();
    m_otherName = name;
    m_otherFirst = first;
    m_other = std::move(undo);
    showProblem(done);
}

QString UndoBar::undoName() const
{
    return m_other ? m_otherName : canUndo() ? tr("&Undo deletion") : tr("&Undo");
}

void UndoBar::undoOther()
{
    if (!m_other()) {
        showProblem(tr("This can't be undone now. Try again later."));
        return;
    }
    m_other = {};
    dismiss();
    Q_EMIT canUndoChanged();
    Q_EMIT restored(m_otherFirst);
}

void UndoBar::undo()
{
    if (m_other) {
        undoOther();
    } else if (canUndo()) {
        m_toRemove.clear();
        m_restores = true;
        m_work.stop();
        m_work.start([this] { return restoreSome(); });
    }
}

bool UndoBar::removeSome()
{
    const QList<qint64> ids = m_toRemove.first(std::min(slice, m_toRemove.size()));
    const std::optional<QList<StoredCall>> removed = m_history.remove(ids);
    m_toRemove.remove(0, removed ? ids.size() : m_toRemove.size());
    m_count += removed ? static_cast<int>(removed->size()) : 0;
    if (removed && !m_forgets) {
        m_removed += *removed;
    }
    if (!removed) {
        showFailure(m_count);
    } else if (canUndo()) {
        showProblem(tr("%Ln call(s) deleted.", nullptr, m_count));
    }
    return !m_toRemove.isEmpty();
}

bool UndoBar::restoreSome()
{
    const QList<StoredCall> calls = m_removed.last(std::min(slice, m_removed.size()));
    if (!m_history.restore(calls)) {
        m_restores = false;
        showProblem(tr("The calls can't be brought back now. Try again later."));
        return false;
    }
    m_removed.resize(m_removed.size() - calls.size());
    m_count = static_cast<int>(m_removed.size());
    if (canUndo()) {
        return true;
    }
    m_restores = false;
    dismiss();
    Q_EMIT canUndoChanged();
    Q_EMIT restored(calls.constFirst().id);
    return false;
}

void UndoBar::showFailure(int deleted)
{
    showProblem(deleted > 0 ? tr("%Ln call(s) deleted, the others can't be deleted now.", nullptr, deleted)
                            : tr("The calls can't be deleted now: all are still there. Try again later."));
}

void UndoBar::showProblem(const QString &text)
{
    m_undo->setVisible(canUndo());
    showMessage(text);
    Q_EMIT canUndoChanged();
}

// What is still to be removed goes all the same, and what is still to come back does.
void UndoBar::forget()
{
    m_other = {};
    if (!m_restores) {
        m_removed.clear();
        m_forgets = true;
    }
    Q_EMIT canUndoChanged();
}

} // namespace Rufzeichen
