// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callstatistics.h"

#include <QWidget>
#include <optional>

namespace Rufzeichen {

/** The hours of a week, the darker or lighter the more calls. Arrow keys and the mouse choose one, told in words. */
class HourHeatMap : public QWidget
{
    Q_OBJECT
public:
    using Hours = decltype(CallStatistics::hours);

    explicit HourHeatMap(QWidget *parent = nullptr);

    void setHours(const Hours &hours);

    /** What stands below: the chosen hour, or the one with most calls. */
    [[nodiscard]] QString caption() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /** A place in the grid: the top row is the first day of the week where the user lives. */
    struct Cell {
        int row = 0;
        int hour = 0;

        bool operator==(const Cell &) const = default;
    };

    void choose(std::optional<Cell> cell);
    [[nodiscard]] int weekday(int row) const;
    [[nodiscard]] int calls(Cell cell) const;
    [[nodiscard]] int mostCalls() const;
    [[nodiscard]] QString describe(Cell cell) const;
    [[nodiscard]] QRectF grid() const;
    [[nodiscard]] QRectF rectangle(Cell cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(QPointF position) const;
    void paintLabels(QPainter &painter) const;
    void paintCell(QPainter &painter, Cell cell, int most) const;

    Hours m_hours {};
    std::optional<Cell> m_chosen;
};

} // namespace Rufzeichen
