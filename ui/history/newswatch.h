// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"

#include <QObject>
#include <QTimer>
#include <functional>

class QWidget;

namespace Rufzeichen {

class CallTableModel;
struct MissedRule;

/** Marks missed calls as seen once a window with them was active for a moment; they show as news until it is left. */
class NewsWatch : public QObject
{
    Q_OBJECT
public:
    /** All must outlive the watch, but @p window, which owns it. @p rule says what counts as missed now. */
    NewsWatch(CallHistory &history, CallTableModel &model, std::function<MissedRule()> rule, QWidget &window);
    ~NewsWatch() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void markSeen();

    CallHistory &m_history;
    CallTableModel &m_model;
    const std::function<MissedRule()> m_rule;
    QWidget &m_window;
    QTimer m_timer; // runs once, while missed calls are looked at
};

} // namespace Rufzeichen
