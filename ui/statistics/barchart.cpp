// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/barchart.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

LoadedBarChart loadBarChart(QWidget *parent)
{
    // The build tree has the same layout as an installation, so that this one way leads to it from anywhere.
    return loadBarChart(u"%1/%2/rufzeichen-charts"_s.arg(QCoreApplication::applicationDirPath(),
                                                         QStringLiteral(RUFZEICHEN_PLUGIN_FOLDER)),
                        parent);
}

LoadedBarChart loadBarChart(const QString &path, QWidget *parent)
{
    QPluginLoader loader(path);
    const auto *const factory = qobject_cast<BarChartFactory *>(loader.instance());
    if (factory == nullptr) {
        return {.chart = nullptr, .failure = loader.errorString()};
    }
    return {.chart = factory->create(parent), .failure = {}};
}

} // namespace Rufzeichen
