// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

/** Asks the person at the terminal on standard input. Waits for the answer; a signal to end is none. */
namespace Rufzeichen::Terminal {

/** Whether somebody can be asked: standard input is a terminal. */
[[nodiscard]] bool canAsk();

/** What the person types, which is not shown. Nothing if nobody answers. */
[[nodiscard]] std::optional<QString> askSecret(const QString &question);

/** Whether the person types `y` or `yes`, or that in the language of @p question. */
[[nodiscard]] bool askWhether(const QString &question);

} // namespace Rufzeichen::Terminal
