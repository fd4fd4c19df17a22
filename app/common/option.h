// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "core/wordtable.h"

#include <QString>
#include <QStringList>
#include <array>
#include <span>

namespace Rufzeichen {

/** Whether the value of an option may be empty. */
enum class EmptyValue : quint8 { Refused, Allowed };

/**
 * One option of a command line: what reading, help and completions know of it. Options are constants, so that one
 * that is not given costs nothing.
 */
struct Option {
    QStringView name; ///< without the dashes
    QStringView value {}; ///< what its value is called in the help: `FILE`; empty, without words: it takes none
    const char *help; ///< one sentence, to be translated in the context `Options`
    bool (*accepts)(const QString &value) = nullptr; ///< whether the value is one; null: any is
    const char *refusal = nullptr; ///< what is said of one that is not, with %1 for it; translated like the help
    QStringList (*words)() = nullptr; ///< what the value may be; anything else is refused, unless `value` is set, too
    EmptyValue emptyValue = EmptyValue::Refused;
    char letter = 0; ///< the short form; 0: none
    QLatin1StringView setting {}; ///< the one that it overrules, by its name in the file; empty: none
    QLatin1StringView means {}; ///< what that setting is then; empty: the value of the option

    [[nodiscard]] constexpr bool takesValue() const { return !value.isEmpty() || words != nullptr; }

    /** What the help shows in the place of the value: `FILE`, or `off|single|daily`. */
    [[nodiscard]] QString valueText() const;
};

using OptionSpan = std::span<const Option *const>;

/** @p options and some @p more. */
template <std::size_t Count, typename... More>
[[nodiscard]] constexpr auto with(const std::array<const Option *, Count> &options, const More *...more)
{
    std::array<const Option *, Count + sizeof...(More)> all {};
    std::size_t index = 0;
    for (const Option *option : options) {
        all.at(index++) = option;
    }
    ((all.at(index++) = more), ...);
    return all;
}

/** The words of an enumeration for Option::words, by its function toText(). */
template <auto... Values> [[nodiscard]] QStringList wordsFor()
{
    return {toText(Values)...};
}

/** A row of the help, with its line end: @p left, then @p text in a column of its own, wrapped for a terminal. */
[[nodiscard]] QString helpRow(const QString &left, const QString &text);

/** A row for each option. */
[[nodiscard]] QString helpRows(OptionSpan options);

/** For Option::accepts: whether a function that reads the value understands it. */
template <auto Read> [[nodiscard]] bool isReadBy(const QString &text)
{
    return Read(text).has_value();
}

/** The options that both programs have. */
namespace Options {

inline constexpr Option host {.name = u"host",
                              .value = u"HOST",
                              .help = QT_TRANSLATE_NOOP("Options", "The box: name, IPv4 or IPv6 address."),
                              .accepts = isReadBy<readHost>,
                              .refusal
                              = QT_TRANSLATE_NOOP("Options", "“%1” is neither a name nor an address of a box."),
                              .setting = hostKey};
inline constexpr Option port {.name = u"port",
                              .value = u"PORT",
                              .help = QT_TRANSLATE_NOOP("Options", "The port of the call monitor (1012)."),
                              .accepts = isReadBy<readPort>,
                              .refusal
                              = QT_TRANSLATE_NOOP("Options", "A port is a number from 1 to 65535, not “%1”."),
                              .setting = "fritzbox/port"_L1};
inline constexpr Option config {u"config", u"FILE", QT_TRANSLATE_NOOP("Options", "The settings file.")};
inline constexpr Option database {u"database", u"FILE", QT_TRANSLATE_NOOP("Options", "The call history.")};
inline constexpr Option logFolder {u"log-dir", u"DIR", QT_TRANSLATE_NOOP("Options", "The folder of the log.")};
inline constexpr Option log {.name = u"log",
                             .help
                             = QT_TRANSLATE_NOOP("Options", "Whether the lines are logged, in one file or daily."),
                             .words = wordsFor<LogMode::Off, LogMode::Single, LogMode::Daily>,
                             .setting = "log/mode"_L1};
inline constexpr Option help {
    .name = u"help", .help = QT_TRANSLATE_NOOP("Options", "Shows this help."), .letter = 'h'};
inline constexpr Option version {
    .name = u"version", .help = QT_TRANSLATE_NOOP("Options", "Shows the version."), .letter = 'v'};

} // namespace Options

} // namespace Rufzeichen
