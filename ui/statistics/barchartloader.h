// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/barchart.h"

namespace Rufzeichen {

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
