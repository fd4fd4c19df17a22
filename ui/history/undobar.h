// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/widgets/messagebar.h"

namespace Rufzeichen {

/** Deletes calls, some hundred at a time, says so, and brings them back until the message is dismissed. Undoes other
 * things in the same place. */
class UndoBar : public MessageBar
{
    Q_OBJECT
public:
    /** @p history must outlive the bar. */
    explicit UndoBar(CallHistory &history, QWidget *parent = nullptr);
    ~UndoBar() override;

    /** Deletes the first of these calls at once, the rest soon. */
    void removeCalls(const QList<qint64> &ids);

    /** Says what was done to calls, of which @p first is the first, and offers to undo it by @p undo, which returns
     * false if that is not possible now. In a menu that is called @p name. */
    void offerUndo(const QString &done, const QString &name, qint64 first, std::function<bool()> undo);

    /** Says that no more could be deleted than these @p deleted calls. */
    void showFailure(int deleted);

    /** Tells of another problem with calls; what was deleted last still comes back. */
    void showProblem(const QString &text);

    /** Undoes what was done last. Brings back what was deleted, and deletes nothing more. */
    void undo();

    [[nodiscard]] bool canUndo() const { return !m_removed.isEmpty() || m_other; }

    /** What undo() would do, in a menu. */
    [[nodiscard]] QString undoName() const;

Q_SIGNALS:
    /** canUndo() or undoName() has changed. */
    void canUndoChanged();

    /** What was done is undone; the first of these calls has this id. */
    void restored(qint64 id);

private:
    [[nodiscard]] bool removeSome();
    [[nodiscard]] bool restoreSome();
    void forget();
    void undoOther();

    CallHistory &m_history;
    QPushButton *m_undo;
    SlicedWork m_work;
    QList<qint64> m_toRemove;
    QList<StoredCall> m_removed; // the last ones are restored first
    QString m_otherName;
    qint64 m_otherFirst = 0;
    std::function<bool()> m_other; // undoes what is no deletion; empty: that was not done last
    int m_count = 0; // how many are deleted
    bool m_restores = false; // instead of removing
    bool m_forgets = false; // the message was dismissed, so nothing is kept for undo
};

} // namespace Rufzeichen
