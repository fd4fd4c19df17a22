// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/discovery/boxdiscovery.h"

#include <QCoreApplication>
#include <QList>

namespace Rufzeichen {

/** `discover`: finds boxes in the network, or looks whether there is one at `--host`. */
class DiscoverCommand
{
    Q_DECLARE_TR_FUNCTIONS(DiscoverCommand)
public:
    explicit DiscoverCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** Returns the exit code: 0 if there is a box. */
    [[nodiscard]] int run();

private:
    [[nodiscard]] static DiscoveryOptions options(const std::optional<QString> &host, quint16 port);
    [[nodiscard]] static QList<FoundBox> find(const DiscoveryOptions &options);
    [[nodiscard]] static bool hasCallMonitor(const FoundBox &box, quint16 port);

    const Invocation m_invocation;
};

} // namespace Rufzeichen
