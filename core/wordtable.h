// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

namespace Rufzeichen {

using Qt::StringLiterals::operator""_L1; // for the tables

/** One value of an enum and the word for it in files and on command lines. */
template <typename Value> struct Word {
    Value value;
    QLatin1StringView text;
};

/** One table for both directions. Where several values have the same word, it means the first of them. */
template <typename Value, std::size_t count> using WordTable = std::array<Word<Value>, count>;

/** The word for @p value. The table has one for each value. */
template <typename Value, std::size_t count>
[[nodiscard]] QLatin1StringView wordFor(const std::array<Word<Value>, count> &words, Value value)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [value](const Word<Value> &word) { return word.value == value; });
    return found->text;
}

/** The value whose word is @p text; nothing if there is none. */
template <typename Value, std::size_t count>
[[nodiscard]] std::optional<Value> valueOf(const std::array<Word<Value>, count> &words, const QString &text)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&text](const Word<Value> &word) { return word.text == text; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

/** The words of a setting's values on command lines and in the settings file: specialised beside each enum. */
template <typename Enum> inline constexpr std::array<Word<Enum>, 0> settingWords {};

/** The word for a setting's value. */
template <typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QString toText(Enum value)
{
    return wordFor(settingWords<Enum>, value);
}

/** The value of a setting; nothing if @p text is no word for one. */
template <typename Enum> [[nodiscard]] std::optional<Enum> readWord(const QString &text)
{
    return valueOf(settingWords<Enum>, text);
}

/** All words of a table, in its order: a function for each table, so that constants can name it. */
template <const auto &words> [[nodiscard]] QStringList wordsOf()
{
    QStringList all;
    for (const auto &word : words) {
        all.append(word.text);
    }
    return all;
}

} // namespace Rufzeichen
