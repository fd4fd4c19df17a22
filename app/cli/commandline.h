// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxrequest.h"
#include "app/cli/historyrequest.h"
#include "app/cli/simulationrequest.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace Rufzeichen {

enum class Command {
    Monitor,
    Parse,
    Simulate,
    Doctor,
    History,
    Phonebook,
    Lookup,
    Dial,
    HangUp,
    Block,
    Unblock,
    Discover,
};

enum class OutputFormat {
    Text, ///< for people
    Json, ///< for programs: JSON Lines
    Raw, ///< the lines as the box sent them
    Summary, ///< one JSON object with counts
    Csv, ///< a table
    VCard, ///< contacts, for other programs
};

/** Where the lines come from. */
enum class LineSource {
    Box,
    Demo, ///< a simulated box inside the program
};

/** The words of a command line, understood and checked. What is absent was not given. */
struct CommandLine {
    Command command = Command::Monitor;
    OutputFormat format = OutputFormat::Text;
    std::optional<QString> host;
    std::optional<quint16> port; ///< 0 only for Command::Simulate: any free port
    QString settingsFile;
    QString database; ///< of the call history; empty: the usual one
    QString logFolder;
    std::optional<LogMode> logMode;
    std::optional<Masking> masking;
    QStringList words; ///< files to parse or to import, or the one to export to; ids of contacts; a number
    HistoryRequest history; ///< for Command::History
    PhonebookRequest phonebook; ///< for Command::Phonebook
    std::optional<QString> name; ///< for Command::Block
    BoxAccessRequest access;
    LineSource source = LineSource::Box;
    QString scenario;
    double speed = 1;
    SimulationRequest simulation; ///< for Command::Simulate
};

/** Text to print instead of doing anything: `--help` and `--version`. */
struct Information {
    QString text;
};

/** The command line can't be understood. */
struct UsageError {
    QString message; ///< one line
};

/** Reads the command line; the contract of the options is docs/command-line.md. */
class CommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineReader)
public:
    /** @p arguments begin with the program's name. */
    [[nodiscard]] static std::variant<CommandLine, Information, UsageError> read(const QStringList &arguments);
};

} // namespace Rufzeichen
