// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <variant>

namespace Rufzeichen {

/** One thing that a simulated box does; docs/simulator.md describes the words. */
struct ScenarioStep {
    enum class Action {
        Await, ///< waits for a client
        Line, ///< sends a line; the time stamp and the line end are added
        Half, ///< sends a line without its end; the time stamp is added
        Bytes, ///< sends just these bytes
        Together, ///< keeps what follows …
        Apart, ///< … and sends it in one piece
        Bytewise, ///< from here on sends each byte by itself
        Whole, ///< ends that
        Burst, ///< sends `amount` lines as fast as they are taken
        Garbage, ///< sends `amount` random bytes and a line end
        Endless, ///< sends `amount` bytes without a line end
        Close, ///< ends all connections in order
        Reset, ///< breaks all connections
        Refuse, ///< ends all connections and does not listen for `amount` milliseconds
        Repeat, ///< begins again
    };

    std::chrono::milliseconds pause {0}; ///< after the step before
    Action action = Action::Line;
    QByteArray bytes;
    qint64 amount = 0;

    bool operator==(const ScenarioStep &) const = default;
};

/** What follows a word of a scenario. */
enum class ScenarioArgument {
    None,
    Text,
    Escaped, ///< text with the escapes of C
    Number,
    Seconds,
};

/** What a simulated box does, in order. */
struct Scenario {
    QString title; ///< for people: the first comment of the text
    QList<ScenarioStep> steps;
};

/** Why a text is no scenario. */
struct ScenarioError {
    int line = 0; ///< from 1
    QString problem; ///< for people
};

/** Why a file can't be played. */
struct ScenarioFileError {
    bool exists = false;
    QString reason {}; ///< for people: why it can't be read if it exists
};

/** Reads and finds scenarios. */
class ScenarioReader
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioReader)
public:
    /** Reads a scenario: each line holds seconds, a word and its argument. */
    [[nodiscard]] static std::variant<Scenario, ScenarioError> parse(const QByteArray &text);

    /** The names of the scenarios that are part of the program, in alphabetical order. */
    [[nodiscard]] static QStringList names();

    /** The scenario with one of these names. */
    [[nodiscard]] static Scenario shipped(const QString &name);

    /** The text of a scenario by its name, or of a file. */
    [[nodiscard]] static std::variant<QByteArray, ScenarioFileError> find(const QString &nameOrFile);

private:
    [[nodiscard]] static std::variant<ScenarioStep, QString> parseStep(QByteArrayView line);
    [[nodiscard]] static QString readArgument(const QByteArray &text, ScenarioArgument kind, ScenarioStep &step);
};

} // namespace Rufzeichen
