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
#include <QtMath>
#include <chrono>
#include <cmath>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pulseFrame = 80ms;
constexpr auto pulsePeriod = 2400ms; // slower than a heart

} // namespace

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
    connect(&model, &CallTableModel::headingMoved, this, [this](int row) { updateHeadingsAfterInsertion(row, row); });
    connect(&model, &CallTableModel::contentChanged, this, [this] {
        m_place.restoreRest();
        updatePulse();
    });
    m_pulse.setInterval(pulseFrame);
    connect(&m_pulse, &QTimer::timeout, this, &CallView::paintPulse);
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

void CallView::showCards(NumberForms &numbers)
{
    if (m_form == RowForm::Cards) {
        return;
    }
    m_columns = saveColumns();
    m_form = RowForm::Cards;
    m_model.showCards(numbers);
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
    header->setSortIndicator(sortedBy, order);
    header->show();
    measure();
}

QByteArray CallView::saveColumns() const
{
    return m_form == RowForm::Cards ? m_columns : horizontalHeader()->saveState();
}

bool CallView::restoreColumns(const QByteArray &columns)
{
    return horizontalHeader()->restoreState(columns);
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

std::optional<double> CallView::pulseOf(int row) const
{
    if (row >= m_model.runningCount()) {
        return std::nullopt;
    }
    const double turns = m_pulse.isActive() ? double(m_pulseTime.elapsed()) / pulsePeriod.count() : 0;
    return (1 + std::cos(turns * 2 * M_PI)) / 2;
}

// Who has switched animations off sees a ring that does not change.
void CallView::updatePulse()
{
    const bool moves = isVisible() && m_form == RowForm::Cards && m_model.runningCount() > 0
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves && !m_pulse.isActive()) {
        m_pulseTime.start();
        m_pulse.start();
    } else if (!moves) {
        m_pulse.stop();
    }
}

void CallView::paintPulse()
{
    for (int row = 0; row < m_model.runningCount(); ++row) {
        viewport()->update(personPlace(cardAt(row), font(), layoutDirection()));
    }
}

void CallView::showEvent(QShowEvent *event)
{
    RowTable::showEvent(event);
    updatePulse();
}

void CallView::hideEvent(QHideEvent *event)
{
    RowTable::hideEvent(event);
    updatePulse();
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
