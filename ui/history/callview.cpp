// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callview.h"

#include "ui/history/calldelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

CallView::CallView(CallTableModel &model, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
    , m_place(*this)
{
    setAccessibleName(tr("Calls"));
    setItemDelegate(new CallDelegate(*this));
    setMouseTracking(true);
    // Before all that is connected by setModel(), which forgets the place; and after it.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.keep(); });
    setModel(&model);
    setUpHeaders();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateHeadings();
        restorePlace();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { updateHeadingsAfterInsertion(first, last); });
    connect(&model, &CallTableModel::contentChanged, this, [this] { m_place.restoreRest(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = currentIndex().row();
        if (from.row() <= row && row <= to.row()) {
            Q_EMIT currentCallChanged();
        }
    });
    CallView::measure();
}

CallView::~CallView() = default;

void CallView::setUpHeaders()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    stretchColumn(int(CallColumn::Name));
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_sortedBy, m_order);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CallView::keepSortable);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setResizeContentsPrecision(0); // what is to be seen, never a million rows
}

// A click on a column that can't be sorted by changes nothing.
void CallView::keepSortable(int section, Qt::SortOrder order)
{
    if (sortOf(CallColumn(section))) {
        m_sortedBy = section;
        m_order = order;
    } else {
        horizontalHeader()->setSortIndicator(m_sortedBy, m_order);
    }
}

void CallView::measure()
{
    RowTable::measure();
    m_headingHeight = fontMetrics().height() * 2;
    horizontalHeader()->setMinimumSectionSize(iconSize().width() * 2);
    updateHeadings();
}

int CallView::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

void CallView::updateHeadings()
{
    QHeaderView *heights = verticalHeader();
    // Thousands of days are one change: else each of them makes the header add up all rows above it.
    const QSignalBlocker quiet(heights);
    heights->setUpdatesEnabled(false);
    for (const int row : std::as_const(m_tallRows)) {
        if (row < heights->count()) {
            heights->resizeSection(row, rowHeight());
        }
    }
    m_tallRows = m_model.rowsWithHeading();
    for (const int row : std::as_const(m_tallRows)) {
        heights->resizeSection(row, rowHeight() + m_headingHeight);
    }
    heights->setUpdatesEnabled(true);
    updateGeometries();
    viewport()->update();
}

void CallView::updateHeadingsAfterInsertion(int first, int last)
{
    QHeaderView *heights = verticalHeader();
    m_tallRows = m_model.rowsWithHeading();
    if (last + 1 < heights->count() && !m_model.headingAt(last + 1)) {
        heights->resizeSection(last + 1, rowHeight()); // its day begins further up now
    }
    const QSignalBlocker quiet(heights);
    heights->setUpdatesEnabled(false); // as above
    const auto begin = std::lower_bound(m_tallRows.cbegin(), m_tallRows.cend(), first);
    for (auto row = begin; row != m_tallRows.cend() && *row <= last + 1; ++row) {
        heights->resizeSection(*row, rowHeight() + m_headingHeight);
    }
    heights->setUpdatesEnabled(true);
    updateGeometries();
    viewport()->update();
}

void CallView::restorePlace()
{
    m_hoveredRow = -1;
    m_place.restore();
    if (!currentIndex().isValid()) {
        Q_EMIT currentCallChanged();
    }
}

QList<qint64> CallView::selectedIds() const
{
    return m_model.idsOf(selectionModel()->selection());
}

int CallView::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        count += range.left() == 0 ? range.height() : 0;
    }
    return count;
}

std::optional<StoredCall> CallView::currentCall() const
{
    return currentIndex().isValid() ? m_model.callAt(currentIndex().row()) : std::nullopt;
}

bool CallView::selectCall(qint64 id)
{
    const std::optional<int> row = m_model.rowOf(id);
    if (row) {
        selectRow(*row);
        scrollTo(currentIndex());
    }
    return row.has_value();
}

void CallView::resetColumns()
{
    StoredCall usual;
    usual.call.phase = CallPhase::Ended;
    usual.call.outcome = CallOutcome::Unanswered;
    usual.call.remote = u"0049 30 1234567"_s;
    usual.call.local = u"0123456789"_s;
    usual.call.extension = 40; // the device with the longest name
    usual.call.started = BoxTime {.year = 2028, .month = 12, .day = 28, .hour = 20};
    usual.party = {.name = u"Erika Mustermann"_s, .place = u"Frankfurt am Main"_s};

    StoredCall withheld = usual;
    withheld.call.remote = QString();

    QHeaderView *header = horizontalHeader();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int section = 0; section < callColumnCount; ++section) {
        header->showSection(section);
        header->moveSection(header->visualIndex(section), section);
        const auto column = CallColumn(section);
        const QString text = CallCell::text(usual, column, QDateTime::currentDateTime());
        const QString other = CallCell::text(withheld, column, QDateTime::currentDateTime());
        const int width
            = std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(other)) + metrics.height();
        header->resizeSection(section, std::max({width, header->sectionSizeHint(section), iconSize().width() * 3}));
    }
}

QModelIndex CallView::indexAt(const QPoint &position) const
{
    const QModelIndex index = RowTable::indexAt(position);
    const bool inHeading = index.isValid() && m_model.headingAt(index.row())
        && position.y() < rowViewportPosition(index.row()) + m_headingHeight;
    return inHeading ? QModelIndex() : index;
}

void CallView::paintEvent(QPaintEvent *event)
{
    RowTable::paintEvent(event);
    QPainter painter(viewport());
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < m_model.rowCount(); ++row) {
        if (rowViewportPosition(row) >= viewport()->height()) {
            break;
        }
        if (const std::optional<QString> heading = m_model.headingAt(row)) {
            paintHeading(painter, row, *heading);
        }
    }
}

void CallView::paintHeading(QPainter &painter, int row, const QString &text) const
{
    const QRect area(0, rowViewportPosition(row), viewport()->width(), m_headingHeight);
    painter.fillRect(area, palette().color(QPalette::Base));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const int margin = fontMetrics().height() / 2;
    const QRect place = area.adjusted(margin, 0, -margin, -margin / 2);
    painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.2F);
    painter.setPen(line);
    painter.drawLine(area.left() + margin, area.bottom(), area.right() - margin, area.bottom());
}

void CallView::setHoveredRow(int row)
{
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void CallView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    RowTable::mouseMoveEvent(event);
}

bool CallView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHoveredRow(-1);
    }
    return RowTable::viewportEvent(event);
}

void CallView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentCallChanged();
    }
}

} // namespace Rufzeichen
