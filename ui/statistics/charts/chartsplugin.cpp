// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/charts/qtbarchart.h"

namespace Rufzeichen {

/** What the program finds when it loads this file. */
class ChartsPlugin : public QObject, public BarChartFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RUFZEICHEN_BAR_CHART_FACTORY)
    Q_INTERFACES(Rufzeichen::BarChartFactory)
public:
    [[nodiscard]] BarChart *create(QWidget *parent) const override { return new QtBarChart(parent); }
};

} // namespace Rufzeichen

#include "chartsplugin.moc"
