// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QString>
#include <QStringView>
#include <optional>

namespace Rufzeichen::Simulation {

/** What a user of the box may do. */
enum class Right {
    Config = 1, ///< settings of the box; includes Phone
    Phone = 2,
    Dial = 4, ///< only to dial
    Nas = 8,
    HomeAutomation = 16,
};
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

/** Somebody who may log in. */
struct BoxUser {
    QString name {};
    QString password {};
    Rights rights {};
};

/** Reads `config`, `phone`, `dial`, `nas`, `home` or `none`, or several with commas; nothing if a word is none. */
[[nodiscard]] std::optional<Rights> readRights(QStringView words);

/** What the box tells a user about the own rights: flat pairs of path and access. */
[[nodiscard]] QString describedRights(Rights rights);

} // namespace Rufzeichen::Simulation
