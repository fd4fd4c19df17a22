// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/anonymizer.h"
#include "core/callmonitor/callmonitor.h"
#include "core/callmonitor/callmonitorlog.h"

namespace Rufzeichen {

/** What the user wishes. One value; SettingsStore keeps it. */
struct Settings {
    CallMonitorAddress callMonitor {.host = QStringLiteral("fritz.box"), .port = 1012};
    LogMode logMode = LogMode::Off;
    Masking logMasking = Masking::None;

    bool operator==(const Settings &) const = default;
};

/**
 * The host in what a person typed: without blanks, `http://`, a path or the brackets around an IPv6 address. Nothing
 * if that leaves no host, or a port is with it, which is a setting of its own.
 */
[[nodiscard]] std::optional<QString> readHost(const QString &text);

/** A TCP port, 1 to 65535. */
[[nodiscard]] std::optional<quint16> readPort(const QString &text);

/** `off`, `single` or `daily`: on the command line and in the settings file. */
[[nodiscard]] QString toText(LogMode mode);
[[nodiscard]] std::optional<LogMode> readLogMode(const QString &text);

/** `none`, `masked` or `pseudonymous`. */
[[nodiscard]] QString toText(Masking masking);
[[nodiscard]] std::optional<Masking> readMasking(const QString &text);

} // namespace Rufzeichen
