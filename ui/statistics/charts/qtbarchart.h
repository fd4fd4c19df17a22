// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/barchart.h"

#include <QChart>

class QCategoryAxis;
class QChartView;
class QStackedBarSeries;
class QValueAxis;

namespace Rufzeichen {

/** The bar chart, drawn by Qt Charts in the colours of the palette. */
class QtBarChart : public BarChart
{
    Q_OBJECT
public:
    explicit QtBarChart(QWidget *parent);

    void setData(const BarChartData &chart) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSeries();
    void style();
    void labelBars();
    void choose(qsizetype bar);

    static constexpr qsizetype none = -1;

    BarChartData m_data;
    qsizetype m_chosen = none;
    QChartView *m_view;
    QStackedBarSeries *m_series;
    QCategoryAxis *m_bars;
    QValueAxis *m_values;
};

} // namespace Rufzeichen
