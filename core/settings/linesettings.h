// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** Names, by what they are for: an own number, or an extension as the call monitor has it, such as `10`. */
using NameTable = QMap<QString, QString>;

/** What the user calls own numbers and phones. */
struct LineSettings {
    NameTable names {}; ///< by own number, as the box sends it
    NameTable phones {}; ///< by extension

    bool operator==(const LineSettings &) const = default;
};

/** `732123=Office`, one each. Nothing where one is not of that form, or has a number that is none. */
[[nodiscard]] std::optional<NameTable> readNames(const QStringList &entries);
[[nodiscard]] QStringList toEntries(const NameTable &names);

/** Own numbers, or numbers of others. Nothing where one has anything but digits and the keys of a telephone. */
[[nodiscard]] std::optional<QStringList> readNumbers(const QStringList &numbers);

} // namespace Rufzeichen
