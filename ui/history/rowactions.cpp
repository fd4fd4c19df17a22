// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowactions.h"

#include "ui/history/callcard.h"
#include "ui/history/callview.h"
#include "ui/history/historyactions.h"
#include "ui/icons/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace Rufzeichen {

RowActions::RowActions(CallView &view, const HistoryActions &actions)
    : QWidget(view.viewport())
    , m_view(view)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const QuickAction &quick : actions.quickActions()) {
        add(quick);
    }
    updateIcons();
    hide();
}

RowActions::~RowActions() = default;

void RowActions::add(const QuickAction &quick)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolTip(quick.text);
    button->setAccessibleName(quick.text);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, action = quick.action] { trigger(*action); });
    layout()->addWidget(button);
    m_buttons.append({button, quick.icon});
}

void RowActions::updateIcons()
{
    const bool selected = m_row >= 0 && m_view.selectionModel()->isRowSelected(m_row);
    const auto role = selected ? QPalette::HighlightedText : QPalette::Text;
    QPalette colours; // overrides nothing but what is set here
    if (selected) {
        colours.setColor(QPalette::Button, palette().color(QPalette::Highlight)); // of the one under the mouse
    }
    for (const auto &[button, icon] : std::as_const(m_buttons)) {
        button->setPalette(colours);
        button->setIcon(symbolicIcon(icon, palette().color(role)));
    }
}

void RowActions::trigger(QAction &action)
{
    const std::optional<StoredCall> current = m_view.currentCall();
    const bool isChosen = current && current->id == m_call && m_view.selectedCount() == 1 && m_view.chosenRow() >= 0;
    if (isChosen || m_view.selectCall(m_call)) {
        action.trigger();
    }
}

void RowActions::follow()
{
    const int hovered = m_view.hoveredRow();
    m_row = hovered >= 0 ? hovered : m_view.chosenRow();
    const auto call = m_row < 0 || m_view.form() != RowForm::Cards ? std::nullopt : m_view.calls().callAt(m_row);
    if (!call || call->call.remote.value_or(QString()).isEmpty()) {
        hide();
        return;
    }
    m_call = call->id;
    updateIcons();
    const QRect room = buttonsPlace(m_view.cardAt(m_row), m_view.font(), layoutDirection());
    if (!fitInto(room.width())) {
        hide();
        return;
    }
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size(), room));
    show();
}

// The first ones are wanted most. False if there is no room for any.
bool RowActions::fitInto(int width)
{
    int used = 0;
    for (const auto &[button, icon] : std::as_const(m_buttons)) {
        used += button->sizeHint().width();
        button->setVisible(used <= width);
    }
    layout()->invalidate();
    adjustSize();
    return m_buttons.constFirst().first->sizeHint().width() <= width;
}

void RowActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

} // namespace Rufzeichen
