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
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &UndoBar::work);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    connect(this, &MessageBar::dismissed, this, &UndoBar::forget);
}

// What was asked for is done, also when the window goes in the middle of it.
UndoBar::~UndoBar()
{
    const QSignalBlocker blocker(this); // the window is half gone
    while (!m_toRemove.isEmpty() || m_restores) {
        work();
    }
}

void UndoBar::removeCalls(const QList<qint64> &ids)
{
    if (m_toRemove.isEmpty() && !m_restores) { // else these belong to the ones before
        m_removed.clear();
        m_count = 0;
    }
    m_toRemove += ids;
    m_restores = false;
    m_forgets = false;
    removeSome();
}

void UndoBar::undo()
{
    if (canUndo()) {
        m_toRemove.clear();
        m_restores = true;
        restoreSome();
    }
}

void UndoBar::work()
{
    if (m_restores) {
        restoreSome();
    } else {
        removeSome();
    }
}

void UndoBar::removeSome()
{
    const QList<qint64> ids = m_toRemove.first(std::min(slice, m_toRemove.size()));
    const std::optional<QList<StoredCall>> removed = m_history.remove(ids);
    m_toRemove.remove(0, removed ? ids.size() : m_toRemove.size());
    m_count += removed ? static_cast<int>(removed->size()) : 0;
    if (removed && !m_forgets) {
        m_removed += *removed;
    }
    if (!removed && m_count > 0) {
        show(tr("%Ln call(s) deleted, the others can’t be deleted now.", nullptr, m_count));
    } else if (!removed) {
        showFailure();
    } else if (canUndo()) {
        show(tr("%Ln call(s) deleted.", nullptr, m_count));
    }
    if (!m_toRemove.isEmpty()) {
        m_next.start();
    }
}

void UndoBar::restoreSome()
{
    const QList<StoredCall> calls = m_removed.last(std::min(slice, m_removed.size()));
    if (!m_history.restore(calls)) {
        m_restores = false;
        show(tr("The calls can’t be brought back now. Try again later."));
        return;
    }
    m_removed.resize(m_removed.size() - calls.size());
    m_count = static_cast<int>(m_removed.size());
    if (canUndo()) {
        m_next.start();
        return;
    }
    m_restores = false;
    dismiss();
    Q_EMIT canUndoChanged();
}

void UndoBar::showFailure()
{
    show(tr("The calls can’t be deleted now: all are still there. Try again later."));
}

void UndoBar::show(const QString &text)
{
    m_undo->setVisible(canUndo());
    showMessage(text);
    Q_EMIT canUndoChanged();
}

// What is still to be removed goes all the same, and what is still to come back does.
void UndoBar::forget()
{
    if (!m_restores) {
        m_removed.clear();
        m_forgets = true;
    }
    Q_EMIT canUndoChanged();
}

} // namespace Rufzeichen
