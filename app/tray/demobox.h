// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/simulator.h"
#include "app/tray/profile.h"

#include <QTemporaryDir>

namespace Rufzeichen {

/** The demonstration: a simulated box that plays calls, and a folder for all files, gone at the end. */
class DemoBox
{
public:
    DemoBox();

    /** Begins to listen and to play. False if that failed. */
    [[nodiscard]] bool start();

    [[nodiscard]] CallMonitorAddress address() const;
    [[nodiscard]] Profile profile() const { return Profile::inFolder(m_folder.path()); }

private:
    QTemporaryDir m_folder;
    Simulator m_simulator;
};

} // namespace Rufzeichen
