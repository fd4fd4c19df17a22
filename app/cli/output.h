// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>
#include <optional>
#include <utility>

namespace Rufzeichen {

enum class StandardStream { Output = 1, Error = 2 };

/** Whether the reader of the stream is a person at a terminal. */
[[nodiscard]] bool isTerminal(StandardStream stream);

/**
 * Standard output or error, gathered and written in large pieces. A reader that went away is noticed, and a signal to
 * end interrupts the waiting for a slow one.
 */
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)
public:
    enum class State {
        Open,
        Closed, ///< nobody reads any more
        Failing, ///< the last write failed, for example because a disk is full
    };

    /** What happens while the reader is slower than the program, or has no space. */
    enum class SlowReader {
        WaitedFor, ///< once a write has failed, all that follows is lost
        LeftBehind, ///< what it does not take stays gathered, up to 4 MiB; for what is more it is waited
    };

    explicit Output(SlowReader slowReader = SlowReader::WaitedFor, StandardStream stream = StandardStream::Output);
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /** Gathers @p bytes, a line or several: where lines must be dropped, they go whole. */
    void write(QByteArrayView bytes);

    /** Gathers @p text and a line end. */
    void writeLine(const QString &text) { write((text + QLatin1Char('\n')).toUtf8()); }

    /** Writes out what was gathered, or what a slow reader takes of it. */
    State flush();

    /** Writes out all that was gathered, however long the reader takes. */
    State finish();

    /** As finish(); says so on standard error and returns false if something could not be written. */
    [[nodiscard]] bool succeeds();

    /** Where to wait until it can be written. */
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /** Bytes that a slow reader, or one without space, has left: flush() tries again. */
    [[nodiscard]] qsizetype pending() const { return m_gathered.size(); }

    [[nodiscard]] State state() const { return m_state; }

    /** Whether any write has failed so far. */
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /** Lines that are lost if the program ends now. */
    [[nodiscard]] qsizetype unwritten() const { return m_dropped + m_gathered.count('\n'); }

    /** Lines that were too many to wait for space, since the last call. */
    [[nodiscard]] qsizetype takeDropped() { return std::exchange(m_dropped, 0); }

private:
    State writeOut(SlowReader slowReader);
    [[nodiscard]] qsizetype writePieces(SlowReader slowReader);
    [[nodiscard]] qsizetype nextPiece(qsizetype written) const;
    void dropOldest();

    const SlowReader m_slowReader;
    int m_descriptor;
    std::optional<int> m_ownDescriptor; // of the same terminal
    // After poll(), so much fits into a pipe, says POSIX, and into a terminal a single character, as was tried: more
    // may wait where nothing can wake it.
    qsizetype m_pieceSize;
    const bool m_isTerminal;
    QByteArray m_gathered;
    State m_state = State::Open;
    bool m_hasFailed = false;
    bool m_insideLine = false; // the reader has the beginning of the line that m_gathered begins with
    qsizetype m_dropped = 0;
};

/** Writes one line to standard error. */
void printError(const QString &line);

} // namespace Rufzeichen
