// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QToolButton;

namespace Rufzeichen {

class CallView;
class HistoryActions;
struct QuickAction;

/**
 * Buttons for what is done most often with a call, on the card under the mouse, else on that which the keyboard is
 * on. A click goes to that call first: the actions are for the current one. Gone where a call has no number; fewer
 * where there is little room.
 */
class RowActions : public QWidget
{
    Q_OBJECT
public:
    /** Becomes a child of @p view's viewport. Both must outlive it. */
    RowActions(CallView &view, const HistoryActions &actions);
    ~RowActions() override;

    /** Goes to the row where it belongs now, or away. */
    void follow();

    /** Whether it stands on @p row. */
    [[nodiscard]] bool isOn(int row) const { return isVisible() && m_row == row; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QuickAction &quick);
    void updateIcons();
    void trigger(QAction &action);
    [[nodiscard]] bool fitInto(int width);

    CallView &m_view;
    QList<std::pair<QToolButton *, QLatin1StringView>> m_buttons;
    int m_row = -1;
    qint64 m_call = 0; // the call in it: rows move
};

} // namespace Rufzeichen
