// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rufzeichen {

/** Where things are kept on this computer; the settings window shows it. Paths. */
struct SettingsPlaces {
    QString settingsFile;
    QString historyFile;
    QString logFolder;
    QString boxFolder; ///< what the boxes have told: phone books with pictures, the accepted certificate
    QString pseudonymKey;
    QString windowState;

    bool operator==(const SettingsPlaces &) const = default;
};

} // namespace Rufzeichen
