// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/charts/qtbarchart.h"

#include <QAccessible>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>
#include <algorithm>
#include <numeric>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QtBarChart::QtBarChart(QWidget *parent)
    : BarChart(parent)
    , m_view(new QChartView(this))
    , m_series(new QStackedBarSeries(this))
    , m_bars(new QCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);

    QChart *const chart = m_view->chart();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    chart->addSeries(m_series);
    chart->addAxis(m_bars, Qt::AlignBottom);
    chart->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_bars);
    m_series->attachAxis(m_values);
    m_bars->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_bars->setGridLineVisible(false);
    m_values->setLabelFormat(u"%d"_s);
    m_series->setBarWidth(0.75);
    connect(m_series, &QStackedBarSeries::hovered, this, [this](bool over, int bar) { choose(over ? bar : none); });
    style();
}

void QtBarChart::setData(const BarChartData &chart)
{
    m_data = chart;
    m_chosen = none;
    fillSeries();
    style();
    labelBars();
    choose(none);
}

QSize QtBarChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 14};
}

void QtBarChart::fillSeries()
{
    m_series->clear();
    for (qsizetype segment = 0; segment < m_data.segments.size(); ++segment) {
        auto *const set = new QBarSet(m_data.segments[segment].name, m_series);
        for (const BarChartData::Bar &bar : std::as_const(m_data.bars)) {
            set->append(bar.values.value(segment));
        }
        set->setColor(m_data.segments[segment].colour);
        set->setBorderColor(Qt::transparent);
        m_series->append(set);
    }
    int highest = 0;
    for (const BarChartData::Bar &bar : std::as_const(m_data.bars)) {
        highest = std::max(highest, std::accumulate(bar.values.cbegin(), bar.values.cend(), 0));
    }
    // Whole calls at round figures: with less than four there would be halves.
    m_values->setRange(0, std::max(highest, 4));
    m_values->setTickCount(5);
    m_values->applyNiceNumbers();
    m_bars->setRange(-0.5, static_cast<double>(m_data.bars.size()) - 0.5);
}

void QtBarChart::style()
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor line = colourBetween(palette().color(QPalette::Window), text, 0.2);
    QChart *const chart = m_view->chart();
    chart->setTitleFont(font());
    chart->setTitleBrush(text);
    chart->legend()->setLabelColor(text);
    chart->legend()->setFont(font());
    for (QAbstractAxis *const axis : {static_cast<QAbstractAxis *>(m_bars), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
    }
    for (QBarSet *const set : m_series->barSets()) {
        set->setSelectedColor(colourBetween(set->color(), text, 0.4));
    }
}

// As many labels as fit beside each other.
void QtBarChart::labelBars()
{
    for (const QString &label : m_bars->categoriesLabels()) {
        m_bars->remove(label);
    }
    int widest = 1;
    for (const BarChartData::Bar &bar : std::as_const(m_data.bars)) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label + u"MM"_s));
    }
    const qsizetype fitting = std::max<qsizetype>(1, width() / widest);
    const qsizetype step = std::max<qsizetype>(1, (m_data.bars.size() + fitting - 1) / fitting);
    for (qsizetype bar = 0; bar < m_data.bars.size(); bar += step) {
        m_bars->append(m_data.bars[bar].label, static_cast<double>(bar));
    }
}

void QtBarChart::choose(qsizetype bar)
{
    for (QBarSet *const set : m_series->barSets()) {
        set->deselectAllBars();
        if (bar != none) {
            set->selectBar(static_cast<int>(bar));
        }
    }
    m_chosen = bar;
    const QString description = bar == none ? m_data.description : m_data.bars.value(bar).description;
    m_view->chart()->setTitle(description.toHtmlEscaped());
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void QtBarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        style();
        labelBars();
    }
    BarChart::changeEvent(event);
}

void QtBarChart::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && !m_data.bars.isEmpty()) {
        choose(m_data.bars.size() - 1);
    }
    BarChart::focusInEvent(event);
}

void QtBarChart::focusOutEvent(QFocusEvent *event)
{
    choose(none);
    BarChart::focusOutEvent(event);
}

void QtBarChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_data.bars.size() - 1;
    const qsizetype from = m_chosen == none ? last : m_chosen;
    qsizetype to = none;
    switch (event->key()) {
    case Qt::Key_Left:
        to = std::max<qsizetype>(0, from - 1);
        break;
    case Qt::Key_Right:
        to = std::min(last, from + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    default:
        BarChart::keyPressEvent(event);
        return;
    }
    if (last >= 0) {
        choose(to);
    }
}

void QtBarChart::resizeEvent(QResizeEvent *event)
{
    BarChart::resizeEvent(event);
    labelBars();
}

} // namespace Rufzeichen
