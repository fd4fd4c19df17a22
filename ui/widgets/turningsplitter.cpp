// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/turningsplitter.h"

#include <QEvent>
#include <QWidgetItem>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

namespace {

QSize leastSize(QWidget *part)
{
    return QWidgetItem(part).minimumSize();
}

} // namespace

TurningSplitter::TurningSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_sizes.insert(orientation(), saveState()); });
}

TurningSplitter::~TurningSplitter() = default;

void TurningSplitter::setRoomOfFirst(int width)
{
    m_roomOfFirst = width;
    arrange();
}

void TurningSplitter::setSizesFor(Qt::Orientation way, const QByteArray &sizes)
{
    m_sizes.insert(way, sizes);
    if (way == orientation() && m_isWhole) {
        restore();
    }
}

QSize TurningSplitter::minimumSizeHint() const
{
    int width = 0;
    for (int part = 0; part < count(); ++part) {
        width = std::max(width, leastSize(widget(part)).width());
    }
    return {width, QSplitter::minimumSizeHint().height()};
}

bool TurningSplitter::event(QEvent *event)
{
    const bool taken = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest) { // a part was shown or hidden, maybe
        arrange();
    }
    return taken;
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

bool TurningSplitter::isShownWhole() const
{
    for (int part = 0; part < count(); ++part) {
        if (widget(part)->isHidden()) {
            return false;
        }
    }
    return true;
}

// Turns by its width alone, so never to and fro.
void TurningSplitter::arrange()
{
    int wanted = m_roomOfFirst;
    for (int part = 1; part < count(); ++part) {
        wanted += handleWidth() + leastSize(widget(part)).width();
    }
    const Qt::Orientation way = width() < wanted ? Qt::Vertical : Qt::Horizontal;
    const bool turns = way != orientation();
    const bool wasWhole = std::exchange(m_isWhole, isShownWhole());
    if (turns) {
        setOrientation(way);
    }
    if (m_isWhole && (turns || !wasWhole)) {
        restore();
    }
}

// The second part has the smaller share at first.
void TurningSplitter::restore()
{
    const Qt::Orientation way = orientation();
    if (!restoreState(m_sizes.value(way))) {
        const int second = way == Qt::Vertical ? height() * 2 / 5 : width() * m_shareOfSecond / 100;
        setSizes({(way == Qt::Vertical ? height() : width()) - handleWidth() - second, second});
    }
    setOrientation(way); // that of a file may be another one
    setChildrenCollapsible(false);
}

} // namespace Rufzeichen
