// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Where a user's files are, after the XDG base directories; elsewhere the system's places. No folder is made. */
namespace Rufzeichen::UserFiles {

/** `$XDG_CONFIG_HOME/rufzeichen/rufzeichen.ini` */
[[nodiscard]] QString settings();

/** `$XDG_STATE_HOME/rufzeichen`: the folder of the call monitor's log. */
[[nodiscard]] QString logFolder();

/** `$XDG_DATA_HOME/rufzeichen/pseudonyms.key`: the secret of this installation for pseudonyms of numbers. */
[[nodiscard]] QString pseudonymKey();

/** `$XDG_DATA_HOME/rufzeichen/calls.sqlite`: the call history. */
[[nodiscard]] QString database();

/** `$XDG_DATA_HOME/rufzeichen/boxes`: the folder for what was learned of boxes, their phone books above all. */
[[nodiscard]] QString boxes();

/** `$XDG_STATE_HOME/rufzeichen/windows.ini`: where windows stood and what their columns looked like. */
[[nodiscard]] QString windowState();

} // namespace Rufzeichen::UserFiles
