// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/undobar.h"

#include <QPushButton>

namespace Rufzeichen {

UndoBar::UndoBar(CallHistory &history, QWidget *parent)
    : MessageBar(parent)
    , m_history(history)
{
    connect(addButton(tr("&Undo")), &QPushButton::clicked, this, &UndoBar::undo);
    connect(this, &MessageBar::dismissed, this, &UndoBar::forget);
}

UndoBar::~UndoBar() = default;

void UndoBar::removeCalls(const QList<qint64> &ids)
{
    const std::optional<QList<StoredCall>> removed = m_history.remove(ids);
    if (!removed) {
        showFailure();
        return;
    }
    m_removed = *removed;
    if (canUndo()) {
        showMessage(tr("%n call(s) deleted.", nullptr, int(m_removed.size())));
    }
    Q_EMIT canUndoChanged();
}

void UndoBar::showFailure()
{
    showMessage(tr("The calls can’t be deleted now: all are still there. Try again later."));
}

void UndoBar::undo()
{
    if (!canUndo()) {
        return;
    }
    if (m_history.restore(m_removed)) {
        dismiss();
    } else {
        showMessage(tr("The calls can’t be brought back now. Try again later."));
    }
}

void UndoBar::forget()
{
    m_removed.clear();
    Q_EMIT canUndoChanged();
}

} // namespace Rufzeichen
