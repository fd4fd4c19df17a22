// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/headline.h"

#include <QEvent>

namespace Rufzeichen {

Headline::Headline(const QString &text, QWidget *parent, qreal size)
    : SelectableText(parent)
    , m_size(size)
{
    setText(text);
    setWordWrap(true);
    enlarge();
}

Headline::~Headline() = default;

void Headline::enlarge()
{
    parentWidget()->installEventFilter(this); // known already: does nothing more
    QFont large = parentWidget()->font();
    large.setPointSizeF(large.pointSizeF() * m_size);
    large.setBold(true);
    setFont(large);
}

bool Headline::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange) {
        enlarge();
    }
    return SelectableText::eventFilter(watched, event);
}

void Headline::changeEvent(QEvent *event)
{
    SelectableText::changeEvent(event);
    if (event->type() == QEvent::ParentChange && parentWidget()) {
        enlarge();
    }
}

} // namespace Rufzeichen
