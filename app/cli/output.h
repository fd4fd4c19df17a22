// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace Rufzeichen {

enum class StandardStream { Output = 1, Error = 2 };

/** Whether the reader of the stream is a person at a terminal. */
[[nodiscard]] bool isTerminal(StandardStream stream);

/**
 * Standard output, gathered and written in large pieces. A reader that went away is noticed, and a signal to end
 * interrupts the waiting for a slow one.
 */
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)
public:
    enum class State {
        Open,
        Closed, ///< nobody reads any more
        Failing, ///< the last write failed, for example because a disk is full; what was gathered is lost
    };

    /** What happens while the reader is slower than the program. */
    enum class SlowReader {
        WaitedFor,
        LeftBehind, ///< what it does not take stays gathered, up to 4 MiB; only then it is waited for
    };

    explicit Output(SlowReader slowReader = SlowReader::WaitedFor);
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /** Gathers @p bytes. */
    void write(QByteArrayView bytes);

    /** Gathers @p text and a line end. */
    void writeLine(const QString &text) { write((text + QLatin1Char('\n')).toUtf8()); }

    /** Writes out what was gathered, or what a slow reader takes of it. */
    State flush();

    /** Writes out all that was gathered, however long the reader takes. */
    State finish();

    /** As finish(); says so on standard error and returns false if something could not be written. */
    [[nodiscard]] bool succeeds();

    /** Whether a slow reader has left something: then call flush() when standard output can be written. */
    [[nodiscard]] bool hasPending() const { return !m_gathered.isEmpty(); }

    [[nodiscard]] State state() const { return m_state; }

    /** Whether any write has failed so far. */
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    State writeOut(SlowReader slowReader);
    [[nodiscard]] qsizetype writePieces(SlowReader slowReader);

    const SlowReader m_slowReader;
    QByteArray m_gathered;
    State m_state = State::Open;
    bool m_hasFailed = false;
};

/** Writes one line to standard error. */
void printError(const QString &line);

} // namespace Rufzeichen
