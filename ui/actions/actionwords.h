// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wordtable.h"
#include "ui/actions/appactions.h"

namespace Rufzeichen {

/** The words by which command lines and other programs name the windows that they can show. */
inline constexpr WordTable<AppWindow, 7> windowWords {{
    {AppWindow::History, "history"_L1},
    {AppWindow::Settings, "settings"_L1},
    {AppWindow::FirstSteps, "wizard"_L1},
    {AppWindow::Statistics, "statistics"_L1},
    {AppWindow::Phonebooks, "phonebooks"_L1},
    {AppWindow::Messages, "messages"_L1},
    {AppWindow::BlockedNumbers, "blocked-numbers"_L1},
}};

/** Their words for when it shall be quiet. */
inline constexpr WordTable<QuietChoice, 4> quietWords {{
    {QuietChoice::Hour, "1h"_L1},
    {QuietChoice::UntilMorning, "until-morning"_L1},
    {QuietChoice::On, "on"_L1},
    {QuietChoice::Off, "off"_L1},
}};

} // namespace Rufzeichen
