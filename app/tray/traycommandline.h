// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/arguments.h"
#include "ui/actions/appactions.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>
#include <variant>

namespace Rufzeichen {

/** The words of a command line of the tray application, understood and checked. What is absent was not given. */
struct TrayCommandLine {
    SettingsOverrides overrides; ///< the settings that it overrules
    QString settingsFile;
    QString database;
    QString logFolder;
    std::optional<AppWindow> view;
    std::optional<QuietChoice> quiet;
    QString number; ///< of a `tel:` link, perhaps a code: see numberOfTelLink()
    bool minimized = false;
    bool demo = false;
    bool quit = false;
    QStringList startOptions; ///< those that were given and only count when the program starts
};

/** What reading a command line brings. */
using TrayReading = std::variant<TrayCommandLine, Information, UsageError>;

/** Reads the command line; the contract of the options is docs/command-line.md. */
class TrayCommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(TrayCommandLineReader)
public:
    /** @p arguments begin with the program's name. */
    [[nodiscard]] static TrayReading read(const QStringList &arguments);
};

} // namespace Rufzeichen
