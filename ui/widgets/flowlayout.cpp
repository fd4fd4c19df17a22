// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace Rufzeichen {

FlowLayout::FlowLayout(Lines lines)
    : m_lines(lines)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(std::size_t(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *const item = m_items.at(std::size_t(index)).release(); // the caller owns it now
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::gap() const
{
    const QWidget *const widget = parentWidget();
    const int gap = widget ? widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget) : 0;
    return std::max(gap, 4); // some styles tell only between which widgets
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            all = {all.width() + (all.width() > 0 ? gap() : 0) + hint.width(), std::max(all.height(), hint.height())};
        }
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, Pass::Place);
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = -gap();
    for (const QLayoutItem *item : line) {
        width += gap() + item->sizeHint().width();
    }
    return width;
}

// How many of them take the rest.
int FlowLayout::growing(const Line &line)
{
    return int(std::count_if(line.begin(), line.end(), [](const QLayoutItem *item) {
        return item->expandingDirections().testFlag(Qt::Horizontal);
    }));
}

int FlowLayout::indentOf(const Line &line, int width) const
{
    const int left = growing(line) > 0 ? 0 : std::max(0, width - widthOf(line));
    switch (m_lines) {
    case Lines::Centred:
        return left / 2;
    case Lines::AtEnd:
        return left;
    case Lines::AtBegin:
        break;
    }
    return 0;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        if (lines.empty() || widthOf(lines.back()) + gap() + item->sizeHint().width() > width) {
            lines.emplace_back();
        }
        lines.back().push_back(item.get());
    }
    return lines;
}

// Returns the height that it takes.
int FlowLayout::arrange(const QRect &place, Pass pass) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = place.top();
    for (const Line &line : linesFor(place.width())) {
        int left = place.left() + indentOf(line, place.width());
        int height = 0;
        for (const QLayoutItem *item : line) {
            height = std::max(height, item->sizeHint().height());
        }
        const int more = std::max(0, place.width() - widthOf(line)) / std::max(1, growing(line));
        for (QLayoutItem *item : line) {
            const int wanted
                = item->sizeHint().width() + (item->expandingDirections().testFlag(Qt::Horizontal) ? more : 0);
            const QSize size(std::min(wanted, place.width()), item->sizeHint().height());
            if (item != line.front() && item->alignment().testFlag(Qt::AlignRight)) {
                left = std::max(left, place.left() + place.width() - size.width());
            }
            if (pass == Pass::Place) {
                const QPoint corner(left, top + (height - size.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, place, {corner, size}));
            }
            left += size.width() + gap();
        }
        top += height + gap();
    }
    return std::max(0, top - gap() - place.top());
}

void keepWhole(QWidget &widget, const QEvent &event)
{
    const QEvent::Type type = event.type();
    const bool isNewSize = type == QEvent::Show || type == QEvent::Resize || type == QEvent::LayoutRequest;
    if (isNewSize && widget.isVisible()) { // before it has no width
        widget.setMinimumHeight(widget.layout()->totalHeightForWidth(widget.width()));
    }
}

} // namespace Rufzeichen
