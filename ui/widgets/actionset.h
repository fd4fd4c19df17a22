// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

class QWidget;

namespace Rufzeichen {

/** What can be done in a window, for its menus, keys and buttons. Says what is to be done, and does none of it. */
class ActionSet : public QObject
{
    Q_OBJECT
public:
    /** The actions become @p window's, with their keys. */
    explicit ActionSet(QWidget &window);
    ~ActionSet() override;

    /** An action for all menus, keys and buttons of the window. */
    QAction *add(const QString &text, const QKeySequence &key = {});

private:
    QWidget &m_window;
};

} // namespace Rufzeichen
