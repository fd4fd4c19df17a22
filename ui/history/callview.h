// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/callheadings.h"
#include "ui/history/calltablemodel.h"
#include "ui/history/placekeeper.h"
#include "ui/history/runningpulse.h"
#include "ui/widgets/rowtable.h"

#include <QList>
#include <QPixmap>
#include <functional>
#include <optional>

namespace Rufzeichen {

class HistoryActions;
class RowActions;

/** The list of calls, with headings above some of them. Selection and place survive when the model asks anew. */
class CallView : public RowTable
{
    Q_OBJECT
public:
    explicit CallView(CallTableModel &model, QWidget *parent = nullptr);

    /** Shows rows of two lines. The model needs CallTableModel::formatNumbers() before. */
    void showCards();

    /** Shows one line for each call, in columns, as it is at first. */
    void showColumns();

    [[nodiscard]] RowForm form() const { return m_form; }

    /** Which columns are shown, in which order and how wide; for restoreColumns(), also while cards are shown. */
    [[nodiscard]] QByteArray saveColumns();
    bool restoreColumns(const QByteArray &columns);

    /** The columns that are shown, in their order; for cards those of the first order. */
    [[nodiscard]] QList<CallColumn> shownColumns() const;

    /** Buttons on the card under the mouse, or on the current one. */
    void setRowActions(const HistoryActions &actions);

    /** Gives the picture for a number; null where there is none. Asked for each card that is painted. */
    void setPictures(std::function<QPixmap(const QString &number)> pictures) { m_pictures = std::move(pictures); }
    [[nodiscard]] QPixmap pictureOf(const StoredCall &call) const;

    /** Where the card in @p row is in the viewport, without its heading. */
    [[nodiscard]] QRect cardAt(int row) const;

    /** How bright the ring of a call that runs is now: see RunningPulse. */
    [[nodiscard]] std::optional<double> pulseOf(int row) const { return m_pulse->brightness(row); }

    /** Pixels that the buttons take on the card in @p row. */
    [[nodiscard]] int reservedOn(int row) const;
    ~CallView() override;

    [[nodiscard]] CallTableModel &calls() const { return m_model; }

    /** Heights in pixels: of a call without heading, and of a heading. */
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headingHeight() const { return m_headings.height(); }

    /** The row under the mouse, or -1. */
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /** The ids of the selected calls, in the order of the rows. */
    [[nodiscard]] QList<qint64> selectedIds() const;

    /** How many calls are selected, without reading any. */
    [[nodiscard]] int selectedCount() const;

    /** The call that the keyboard is on. */
    [[nodiscard]] std::optional<StoredCall> currentCall() const;

    /** Selects the call that is now at @p row, or the last one, where those that were selected are gone. */
    void goOnFrom(int row);

    /** Selects a call and shows it; false if the query does not find it. */
    bool selectCall(qint64 id);

    /** Columns in their first order, all shown and wide enough for usual calls. */
    void resetColumns();

    /** Columns as wide as what is to be seen in them. */
    void fitColumns() { resizeColumnsToContents(); }

    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;

Q_SIGNALS:
    /** The keyboard is on another call, or that call has changed. */
    void currentCallChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void measure() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeaders();
    void keepSortable(int section, Qt::SortOrder order);
    void moveHeadings(int first, int last);
    void showHeadings();
    void restorePlace();
    void setHoveredRow(int row);
    bool showOutages(const QHelpEvent &event);
    void followRowActions();

    CallTableModel &m_model;
    PlaceKeeper m_place;
    CallHeadings m_headings;
    RunningPulse *m_pulse;
    int m_sortedBy = int(CallColumn::Time);
    Qt::SortOrder m_order = Qt::DescendingOrder;
    int m_hoveredRow = -1;
    RowForm m_form = RowForm::Columns;
    QByteArray m_columns; // while cards are shown
    RowActions *m_rowActions = nullptr;
    std::function<QPixmap(const QString &number)> m_pictures;
};

} // namespace Rufzeichen
