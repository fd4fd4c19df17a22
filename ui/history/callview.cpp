// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/callview.h"

#include "ui/history/callcard.h"
#include "ui/history/calldelegate.h"
#include "ui/history/rowactions.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestOfRow = 40; // letters

// Where the window is narrow: what is told of a call besides who it was, and when.
QList<int> columnsThatGiveWay()
{
    return {int(CallColumn::Device), int(CallColumn::Place), int(CallColumn::Local), int(CallColumn::Duration),
            int(CallColumn::Date)};
}

} // namespace

CallView::CallView(CallTableModel &model, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
    , m_place(*this)
    , m_headings(*this)
    , m_pulse(new RunningPulse(*this))
{
    setAccessibleName(tr("Calls"));
    setItemDelegate(new CallDelegate(*this));
    setMouseTracking(true);
    // Before all that is connected by setModel(), which forgets the place; and after it.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.keep(); });
    setModel(&model);
    setUpHeaders();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_headings.update();
        showHeadings();
        restorePlace();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { moveHeadings(first, last); });
    connect(&model, &CallTableModel::headingMoved, this, [this](int row) { moveHeadings(row, row); });
    connect(&model, &CallTableModel::contentChanged, this, [this] {
        m_place.restoreRest();
        m_pulse->update();
    });
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
    letGiveWay(columnsThatGiveWay());
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

void CallView::showCards()
{
    if (m_form == RowForm::Cards) {
        return;
    }
    m_columns = saveColumns();
    letGiveWay({});
    m_form = RowForm::Cards;
    m_model.showCards();
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < callColumnCount; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->setSectionHidden(column, column != int(CallColumn::Type));
    }
    header->moveSection(header->visualIndex(int(CallColumn::Type)), 0);
    stretchColumn(int(CallColumn::Type));
    header->hide();
    measure();
}

void CallView::showColumns()
{
    if (m_form == RowForm::Columns) {
        return;
    }
    const int sortedBy = m_sortedBy;
    const Qt::SortOrder order = m_order;
    m_form = RowForm::Columns;
    m_model.showColumns();
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(int(CallColumn::Type), QHeaderView::Interactive);
    stretchColumn(int(CallColumn::Name));
    restoreColumns(std::exchange(m_columns, {}));
    letGiveWay(columnsThatGiveWay());
    header->setSortIndicator(sortedBy, order);
    header->show();
    measure();
}

QByteArray CallView::saveColumns()
{
    return m_form == RowForm::Cards ? m_columns : RowTable::saveColumns();
}

bool CallView::restoreColumns(const QByteArray &columns)
{
    return RowTable::restoreColumns(columns);
}

QList<CallColumn> CallView::shownColumns() const
{
    QList<CallColumn> columns;
    for (int place = 0; place < callColumnCount; ++place) {
        const int section = m_form == RowForm::Cards ? place : horizontalHeader()->logicalIndex(place);
        if (m_form == RowForm::Cards || !isColumnHidden(section)) {
            columns.append(CallColumn(section));
        }
    }
    return columns;
}

void CallView::setRowActions(const HistoryActions &actions)
{
    m_rowActions = new RowActions(*this, actions);
}

QPixmap CallView::pictureOf(const StoredCall &call) const
{
    const QString number = call.call.remote.value_or(QString());
    return m_pictures && !number.isEmpty() ? m_pictures(number) : QPixmap();
}

QRect CallView::cardAt(int row) const
{
    const int bottom = rowViewportPosition(row) + verticalHeader()->sectionSize(row);
    return {0, bottom - rowHeight(), viewport()->width(), rowHeight()};
}

int CallView::reservedOn(int row) const
{
    return m_rowActions && m_rowActions->isOn(row) ? m_rowActions->width() : 0;
}

// After what moves rows, when they are where they belong.
void CallView::followRowActions()
{
    if (m_rowActions) {
        m_rowActions->follow();
        viewport()->update();
    }
}

void CallView::showEvent(QShowEvent *event)
{
    RowTable::showEvent(event);
    m_pulse->update();
}

void CallView::hideEvent(QHideEvent *event)
{
    RowTable::hideEvent(event);
    m_pulse->update();
}

void CallView::updateGeometries()
{
    RowTable::updateGeometries();
    QMetaObject::invokeMethod(this, &CallView::followRowActions, Qt::QueuedConnection);
}

void CallView::scrollContentsBy(int dx, int dy)
{
    RowTable::scrollContentsBy(dx, dy);
    followRowActions();
}

void CallView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowTable::selectionChanged(selected, deselected);
    followRowActions();
}

void CallView::measure()
{
    RowTable::measure();
    if (m_form == RowForm::Cards) {
        verticalHeader()->setDefaultSectionSize(cardHeight(fontMetrics().height()));
    }
    horizontalHeader()->setMinimumSectionSize(iconSize().width() * 2);
    setMinimumWidth(fontMetrics().averageCharWidth() * fewestOfRow);
    m_headings.measure();
    showHeadings();
}

int CallView::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

void CallView::moveHeadings(int first, int last)
{
    m_headings.updateAfterInsertion(first, last);
    showHeadings();
}

void CallView::showHeadings()
{
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

void CallView::goOnFrom(int row)
{
    const int rows = m_model.rowCount();
    if (rows > 0 && !selectionModel()->hasSelection()) {
        chooseRow(std::clamp(row, 0, rows - 1)); // so that the keyboard has a place
    }
}

bool CallView::selectCall(qint64 id)
{
    const std::optional<int> row = m_model.rowOf(id);
    if (row) {
        chooseRow(*row);
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
    makeRoom();
}

QModelIndex CallView::indexAt(const QPoint &position) const
{
    const QModelIndex index = RowTable::indexAt(position);
    const bool inHeading = index.isValid() && m_headings.isAt(index.row(), position.y());
    return inHeading ? QModelIndex() : index;
}

void CallView::paintEvent(QPaintEvent *event)
{
    RowTable::paintEvent(event);
    QPainter painter(viewport());
    m_headings.paint(painter);
}

void CallView::setHoveredRow(int row)
{
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        followRowActions();
        viewport()->update();
    }
}

void CallView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    RowTable::mouseMoveEvent(event);
}

// Over a heading, which may only count them.
bool CallView::showOutages(const QHelpEvent &event)
{
    const int row = rowAt(event.pos().y());
    const QStringList outages = indexAt(event.pos()).isValid() ? QStringList() : m_model.outagesAt(row);
    if (!outages.isEmpty()) {
        QToolTip::showText(event.globalPos(), outages.join(u'\n'), viewport());
    }
    return !outages.isEmpty();
}

bool CallView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        if (!m_rowActions || !m_rowActions->underMouse()) { // the buttons lie on the row
            setHoveredRow(-1);
        }
    } else if (event->type() == QEvent::ToolTip && showOutages(*static_cast<QHelpEvent *>(event))) {
        return true;
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
