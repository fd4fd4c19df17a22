// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>
#include <variant>

namespace Rufzeichen {

/** A command and what it was given, understood and checked. */
struct CommandLine {
    const Command *command;
    Arguments arguments; ///< without the name of the command
    OutputFormat format;
};

/** All commands, in the order of the help. */
[[nodiscard]] QList<const Command *> allCommands();

/** Reads the command line; the contract of the options is docs/command-line.md. */
class CommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineReader)
public:
    /** @p arguments begin with the program's name. */
    [[nodiscard]] static std::variant<CommandLine, Information, UsageError> read(const QStringList &arguments);

private:
    [[nodiscard]] static UsageError noCommand(const QList<const Command *> &commands, const QStringList &words);
    [[nodiscard]] static QString problemOf(const Command &command, const Arguments &arguments);
    [[nodiscard]] static QString help(const Command &command);
    [[nodiscard]] static QString help(const QList<const Command *> &commands);
};

} // namespace Rufzeichen
