// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/escapekey.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <utility>

namespace Rufzeichen {

EscapeKey::EscapeKey(QWidget *window)
    : QShortcut(Qt::Key_Escape, window)
{
    qApp->installEventFilter(this);
    connect(this, &QShortcut::activated, this, [this] {
        const bool isForDropDown = std::exchange(m_isForDropDown, false);
        if (QWidget *const dropDown = QApplication::activePopupWidget()) {
            dropDown->close();
        } else if (!isForDropDown) {
            Q_EMIT pressed();
        }
    });
}

EscapeKey::~EscapeKey() = default;

// Each key that may be a shortcut is announced, to the drop-down first, which may close then.
bool EscapeKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyRelease) {
        const bool isOpen = event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget() != nullptr;
        m_isForDropDown = isOpen || (m_isForDropDown && event->type() == QEvent::ShortcutOverride);
    }
    return QShortcut::eventFilter(watched, event);
}

} // namespace Rufzeichen
