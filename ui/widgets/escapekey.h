// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QShortcut>

namespace Rufzeichen {

/**
 * Esc anywhere in a window. On X11 the shortcuts of a window get the key while one of its drop-downs is open, before
 * or after it has closed itself: that is what is closed then, and nothing else.
 */
class EscapeKey : public QShortcut
{
    Q_OBJECT
public:
    explicit EscapeKey(QWidget *window);
    ~EscapeKey() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** It was meant for the window. */
    void pressed();

private:
    bool m_isForDropDown = false; // one was open when the key came
};

} // namespace Rufzeichen
