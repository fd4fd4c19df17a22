// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/charts/chartsplugin.h"

#include "ui/statistics/charts/qtbarchart.h"

namespace Rufzeichen {

BarChart *ChartsPlugin::create(QWidget *parent) const
{
    return new QtBarChart(parent);
}

} // namespace Rufzeichen
