// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/labels.h"

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

// One line at least. Layouts ask for the height that its width makes necessary; a form would take the larger one.
QSize SmallPrint::sizeHint() const
{
    return {QLabel::sizeHint().width(), fontMetrics().height()};
}

QSize SmallPrint::minimumSizeHint() const
{
    return {QLabel::minimumSizeHint().width(), fontMetrics().height()};
}

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
