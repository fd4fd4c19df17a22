// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/escapekey.h"

#include <QApplication>
#include <QWidget>

namespace Rufzeichen {

EscapeKey::EscapeKey(QWidget *window)
    : QShortcut(Qt::Key_Escape, window)
{
    connect(this, &QShortcut::activated, this, [this] {
        if (QWidget *const dropDown = QApplication::activePopupWidget()) {
            dropDown->close();
        } else {
            Q_EMIT pressed();
        }
    });
}

EscapeKey::~EscapeKey() = default;

} // namespace Rufzeichen
