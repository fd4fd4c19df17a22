// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/configuration.h"
#include "app/cli/options.h"
#include "app/common/arguments.h"

namespace Rufzeichen {

/** The words that a command takes. */
struct Operands {
    QStringView names {}; ///< as the help shows them: `FILE…`
    qsizetype least = 0;
    qsizetype most = 0;
    const char *wanted = nullptr; ///< what to say to too few or too many, to be translated in the context `Commands`
    EmptyValue emptyWord = EmptyValue::Refused;
};

/** What a command is run with: all of it was checked. */
struct Invocation {
    Arguments arguments;
    OutputFormat format;
    Configuration configuration;

    [[nodiscard]] const QStringList &words() const { return arguments.words(); }
};

/**
 * What a command declares of itself: the one source of reading its command line, of its help and of completions. A
 * constant, so that the commands that are not run cost nothing. `--help` and `--version` go without saying.
 */
struct Command {
    QStringView name; ///< one word, or two: `history list`
    const char *help; ///< one sentence, to be translated in the context `Commands`
    Operands operands {};
    OptionSpan options; ///< with one of Options::format, unless it prints messages only
    SettingsUse settings = SettingsUse::Read;
    QString (*problem)(const Arguments &arguments) = nullptr; ///< of options together, one line; empty: none
    int (*run)(const Invocation &invocation); ///< returns the exit code
};

/** The commands of one class. */
using CommandSpan = std::span<const Command>;

template <typename Class> Class classOf(int (Class::*)());

/** For Command::run: calls the function of an object that is made of the invocation. */
template <auto Function> [[nodiscard]] int runs(const Invocation &invocation)
{
    return (decltype(classOf(Function))(invocation).*Function)();
}

/** Operands of several commands. */
namespace Operand {

inline constexpr Operands number {
    .names = u"NUMBER",
    .least = 1,
    .most = 1,
    .wanted
    = QT_TRANSLATE_NOOP("Commands", "Which number? One is needed. If there are blanks in it, it needs quotes."),
    .emptyWord = EmptyValue::Allowed};
inline constexpr Operands filesToRead {
    .names = u"FILE…",
    .least = 1,
    .most = std::numeric_limits<qsizetype>::max(),
    .wanted = QT_TRANSLATE_NOOP("Commands", "Which file? Name one or more, - is standard input.")};
inline constexpr Operands fileToWrite {
    .names = u"FILE",
    .least = 1,
    .most = 1,
    .wanted = QT_TRANSLATE_NOOP("Commands", "Where shall it go? Name one file, - is standard output.")};

} // namespace Operand

} // namespace Rufzeichen
