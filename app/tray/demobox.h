// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/boxsimulator.h"
#include "app/tray/profile.h"
#include "core/settings/settingstable.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace Rufzeichen {

/** The demonstration: a simulated box that plays calls, and a folder for all files, gone at the end. */
class DemoBox
{
    Q_DECLARE_TR_FUNCTIONS(DemoBox)
public:
    DemoBox();

    /** Begins to listen and to play. False if that failed. */
    [[nodiscard]] bool start();

    /** The settings that lead to this box, as if somebody had logged in there before. */
    [[nodiscard]] SettingsOverrides overrides();

    /** The certificate that the box shows, as readFingerprint() gives it. */
    [[nodiscard]] QString fingerprint();

    /** What the user in overrides() logs in with. */
    [[nodiscard]] static QString password();

    [[nodiscard]] Profile profile() const;

private:
    void translate();
    [[nodiscard]] bool remember();

    QTemporaryDir m_folder;
    BoxSimulator m_box;
};

} // namespace Rufzeichen
