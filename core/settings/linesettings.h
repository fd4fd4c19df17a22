// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wordtable.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace Rufzeichen {

/** Names, by what they are for: an own number, or an extension as the call monitor has it, such as `10`. */
using NameTable = QMap<QString, QString>;

/** By which own numbers are told apart, beside their names. */
enum class LineColour : quint8 {
    None,
    Blue,
    Orange,
    Green,
    Purple,
    Red,
};

/** Colours, by own number. */
using ColourTable = QMap<QString, LineColour>;

/** What stands for a file with a ring tone where calls of a line shall ring without a sound. */
inline constexpr QLatin1StringView noRingTone("none");

/** What the user says of own numbers and phones. */
struct LineSettings {
    NameTable names {}; ///< by own number, as the box sends it
    NameTable phones {}; ///< by extension
    QList<int> machines {}; ///< extensions of phones that are answering machines
    ColourTable colours {}; ///< by own number, as the box sends it
    NameTable ringTones {}; ///< likewise: the whole path of a sound file, or noRingTone

    bool operator==(const LineSettings &) const = default;
};

/** What @p table has for a number with these @p writings; @p usual if it has nothing. */
template <typename Value>
[[nodiscard]] Value entryOf(const QMap<QString, Value> &table, const QStringList &writings, const Value &usual)
{
    const auto found = std::find_if(writings.begin(), writings.end(),
                                    [&table](const QString &writing) { return table.contains(writing); });
    return found == writings.end() ? usual : table.value(*found);
}

/** Keeps @p value under the first of the @p writings, and nothing under the others; nothing at all if it is @p usual.
 */
template <typename Value>
void setEntry(QMap<QString, Value> &table, const QStringList &writings, const Value &value, const Value &usual)
{
    for (const QString &writing : writings) {
        table.remove(writing);
    }
    if (value != usual && !writings.isEmpty()) {
        table.insert(writings.constFirst(), value);
    }
}

/** `732123=Office`, one each. Nothing where one is not of that form, or has a number that is none. */
[[nodiscard]] std::optional<NameTable> readNames(const QStringList &entries);
[[nodiscard]] QStringList toEntries(const NameTable &names);

/** `732123=blue`, one each. Nothing where one is not of that form, or no colour. */
[[nodiscard]] std::optional<ColourTable> readColours(const QStringList &entries);
[[nodiscard]] QStringList toEntries(const ColourTable &colours);

/** `732123=/home/anna/bell.wav` or `732123=none`, one each. Nothing where one is not of that form. */
[[nodiscard]] std::optional<NameTable> readRingTones(const QStringList &entries);

/** Own numbers. Nothing where one has anything but digits and the keys of a telephone. */
[[nodiscard]] std::optional<QStringList> readNumbers(const QStringList &numbers);

/** Numbers or addresses of others, `user@provider.example`. Nothing where one can be neither. */
[[nodiscard]] std::optional<QStringList> readCallers(const QStringList &numbers);

/** Extensions as the call monitor has them. Nothing where one can't be. */
[[nodiscard]] std::optional<QList<int>> readExtensions(const QStringList &extensions);

template <>
inline constexpr std::array<Word<LineColour>, 6> settingWords<LineColour> {{{LineColour::None, "none"_L1},
                                                                            {LineColour::Blue, "blue"_L1},
                                                                            {LineColour::Orange, "orange"_L1},
                                                                            {LineColour::Green, "green"_L1},
                                                                            {LineColour::Purple, "purple"_L1},
                                                                            {LineColour::Red, "red"_L1}}};

} // namespace Rufzeichen
