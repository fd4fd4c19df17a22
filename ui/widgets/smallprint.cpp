// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/smallprint.h"

#include <QEvent>

namespace Rufzeichen {

SmallPrint::SmallPrint(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy wide = sizePolicy(); // with its height for a width
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(wide);
    fade();
}

SmallPrint::~SmallPrint() = default;

void SmallPrint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fade();
    }
}

// Dark enough to be read by everybody.
void SmallPrint::fade()
{
    constexpr float strength = 0.72F;
    QColor colour = parentWidget()->palette().color(QPalette::WindowText);
    colour.setAlphaF(strength);
    if (palette().color(QPalette::WindowText) != colour) { // else this comes from here
        QPalette faded;
        faded.setColor(QPalette::WindowText, colour);
        setPalette(faded);
    }
}

} // namespace Rufzeichen
