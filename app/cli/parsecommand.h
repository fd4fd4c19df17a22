// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/eventwriter.h"
#include "core/callmonitor/lineframer.h"
#include "core/calls/callcounter.h"
#include "core/calls/calltracker.h"

#include <QCoreApplication>
#include <QFile>

namespace Rufzeichen {

/**
 * `parse`: prints the lines and calls of recorded files, or counts them. The files belong together: a call may begin
 * in one and end in the next. Needs memory for one line, however large they are.
 */
class ParseCommand
{
    Q_DECLARE_TR_FUNCTIONS(ParseCommand)
public:
    explicit ParseCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** Returns the exit code: 1 if a file could not be read or the output not be written. */
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool readFile(const QString &name);
    [[nodiscard]] bool open(QFile &file, const QString &name);
    void take(QByteArrayView line, LineFramer::Completeness completeness);
    void print(const CallMonitorLine &line);

    const Invocation m_invocation;
    Output m_output;
    EventWriter m_writer;
    CallTracker m_tracker;
    CallCounter m_counter;
    StampClock m_clock;
};

} // namespace Rufzeichen
