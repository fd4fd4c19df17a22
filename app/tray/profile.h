// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/traycommandline.h"

#include <QString>
#include <QStringList>

namespace Rufzeichen {

/** Where one user's program keeps its files. */
struct Profile {
    QString settingsFile;
    QString database;
    QString logFolder;
    QString windowState;
    QString boxFolder; ///< of what is known of boxes: their phone books
    bool isDemo = false; ///< all of it is made up, and gone at the end

    /** The user's places, or those that the command line names. */
    [[nodiscard]] static Profile of(const TrayCommandLine &commandLine);

    /** All of it in @p folder. */
    [[nodiscard]] static Profile inFolder(const QString &folder);

    /** Whether this is the program that the user has without naming any place: there is one of it. */
    [[nodiscard]] bool isUsual() const;

    /** Tells programs apart that may run side by side; fits into a file name. */
    [[nodiscard]] QString instanceName() const;
};

} // namespace Rufzeichen
