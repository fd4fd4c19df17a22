// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/widgets/messagebar.h"

namespace Rufzeichen {

/** Deletes calls, says so, and brings the last ones back until the message is dismissed. */
class UndoBar : public MessageBar
{
    Q_OBJECT
public:
    /** @p history must outlive the bar. */
    explicit UndoBar(CallHistory &history, QWidget *parent = nullptr);
    ~UndoBar() override;

    void removeCalls(const QList<qint64> &ids);

    /** Says that nothing could be deleted. */
    void showFailure();

    /** Brings back what was deleted last. */
    void undo();

    [[nodiscard]] bool canUndo() const { return !m_removed.isEmpty(); }

Q_SIGNALS:
    /** canUndo() has changed. */
    void canUndoChanged();

private:
    void forget();

    CallHistory &m_history;
    QList<StoredCall> m_removed;
};

} // namespace Rufzeichen
