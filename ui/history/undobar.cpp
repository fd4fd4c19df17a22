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
    m_removed = m_history.remove(ids);
    if (canUndo()) {
        showMessage(tr("%n call(s) deleted.", nullptr, int(m_removed.size())));
    }
    Q_EMIT canUndoChanged();
}

void UndoBar::undo()
{
    if (canUndo()) {
        m_history.restore(m_removed);
        dismiss();
    }
}

void UndoBar::forget()
{
    m_removed.clear();
    Q_EMIT canUndoChanged();
}

} // namespace Rufzeichen
