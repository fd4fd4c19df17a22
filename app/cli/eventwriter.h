// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/cli/plaintext.h"
#include "core/callmonitor/anonymizer.h"
#include "core/calls/callcounter.h"

namespace Rufzeichen {

/** Writes what happens, in one of the formats, with numbers hidden if wished. Gathers until flush(). */
class EventWriter
{
public:
    EventWriter(OutputFormat format, Anonymizer anonymizer,
                Output::SlowReader slowReader = Output::SlowReader::WaitedFor);

    void write(const CallMonitorLine &line);
    void write(const Call &call);

    /** OutputFormat::Raw has no place for it: there it goes to standard error, as text. */
    void write(const CallMonitorState &state, const CallMonitorAddress &address);

    /** OutputFormat::Summary: all there is to tell. */
    void write(const CallCounts &counts);

    /** As those of Output. */
    Output::State flush() { return m_output.flush(); }
    Output::State finish() { return m_output.finish(); }
    [[nodiscard]] bool hasPending() const { return m_output.hasPending(); }

    /** Whether something could not be written. A reader that went away is no failure. */
    [[nodiscard]] bool hasFailed() const { return m_output.hasFailed(); }

    /** Whether what is written from now on helps nobody. */
    [[nodiscard]] bool isUseless() const { return m_output.hasFailed() || m_output.state() == Output::State::Closed; }

private:
    OutputFormat m_format;
    Anonymizer m_anonymizer;
    bool m_toTerminal;
    PlainText m_text;
    PlainText m_errorText; // for standard error
    Output m_output;
};

} // namespace Rufzeichen
