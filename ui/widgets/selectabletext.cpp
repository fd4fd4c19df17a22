// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/selectabletext.h"

#include <QKeyEvent>

namespace Rufzeichen {

SelectableText::SelectableText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus); // a stop for each fact would make the way with Tab long
}

SelectableText::~SelectableText() = default;

bool SelectableText::event(QEvent *event)
{
    // Before the window's own action takes the key.
    if (event->type() == QEvent::ShortcutOverride && hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

} // namespace Rufzeichen
