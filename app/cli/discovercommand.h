// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/configuration.h"
#include "core/discovery/boxdiscovery.h"

#include <QCoreApplication>
#include <QList>

namespace Rufzeichen {

/** `discover`: finds boxes in the network, or looks whether there is one at `--host`. */
class DiscoverCommand
{
    Q_DECLARE_TR_FUNCTIONS(DiscoverCommand)
public:
    explicit DiscoverCommand(OutputFormat format);

    /** Returns the exit code: 0 if there is a box. @p host is where to look; nothing: everywhere. */
    [[nodiscard]] int run(const std::optional<QString> &host, const Settings &settings);

private:
    [[nodiscard]] static DiscoveryPlan plan(const std::optional<QString> &host, quint16 port);
    [[nodiscard]] static QList<FoundBox> find(const DiscoveryPlan &plan);
    [[nodiscard]] static bool hasCallMonitor(const FoundBox &box, quint16 port);

    OutputFormat m_format;
};

} // namespace Rufzeichen
