// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>
#include <QtPlugin>

namespace Rufzeichen {

/** What a stacked bar chart shows. Words and colours are ready for people. */
struct BarChartData {
    /** One colour of all bars. */
    struct Segment {
        QString name;
        QColor colour;
    };

    /** One bar. */
    struct Bar {
        QString label; ///< below it, short
        QString description; ///< a sentence with all of its figures
        QList<int> values; ///< by segment
    };

    QString description; ///< what the chart tells as a whole, shown while no bar is chosen
    QList<Segment> segments;
    QList<Bar> bars;
};

/** A colour between two, @p share of the way from @p from to @p to. */
[[nodiscard]] inline QColor colourBetween(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int one, int other) { return one + qRound((other - one) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/** A widget that shows a bar chart. Arrow keys and the mouse choose a bar, whose description is then shown. */
class BarChart : public QWidget
{
public:
    virtual void setData(const BarChartData &chart) = 0;

protected:
    using QWidget::QWidget;
};

/**
 * Makes bar charts. In a file of its own that is loaded when it is needed: Qt Charts and what it brings along cost
 * more memory than the rest of the program may use for it, which mostly waits in the tray.
 */
class BarChartFactory
{
public:
    virtual ~BarChartFactory() = default;

    [[nodiscard]] virtual BarChart *create(QWidget *parent) const = 0;

protected:
    BarChartFactory() = default;
    Q_DISABLE_COPY_MOVE(BarChartFactory)
};

/** A chart, or why there is none. */
struct LoadedBarChart {
    BarChart *chart = nullptr; ///< owned by its parent
    QString failure; ///< the system's reason, for people who can mend the installation
};

/** Loads the file with the charts, which is installed with the program and found beside it, and makes one. */
[[nodiscard]] LoadedBarChart loadBarChart(QWidget *parent);

/** The same from a file elsewhere. */
[[nodiscard]] LoadedBarChart loadBarChart(const QString &path, QWidget *parent);

} // namespace Rufzeichen

#define RUFZEICHEN_BAR_CHART_FACTORY "rufzeichen.BarChartFactory/1"
Q_DECLARE_INTERFACE(Rufzeichen::BarChartFactory, RUFZEICHEN_BAR_CHART_FACTORY)
