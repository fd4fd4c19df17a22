// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/plaintext.h"
#include "core/callmonitor/anonymizer.h"
#include "core/calls/callcounter.h"

namespace Rufzeichen {

/** Writes what happens, in one of the formats, with numbers hidden if wished. The output gathers it until flush(). */
class EventWriter
{
public:
    /** @p output must stay as long as the writer. */
    EventWriter(OutputFormat format, Anonymizer anonymizer, Output &output);

    /** How numbers are written for people. Those that are masked, and JSON, keep theirs. */
    void formatNumbers(const std::function<QString(const QString &number)> &form);

    /** What own numbers and phones are called. Left out where numbers are hidden: they are names of rooms and
     * children. */
    void setNames(const OwnNames &names);

    void write(const CallMonitorLine &line);
    /** @p party: what is known of its remote number; it is left out where numbers are hidden. */
    void write(const Call &call, const Party &party);

    /** Not for OutputFormat::Raw, which has no place for it. */
    void write(const CallMonitorState &state, const CallMonitorAddress &address);

    /** OutputFormat::Summary: all there is to tell. */
    void write(const CallCounts &counts);

private:
    OutputFormat m_format;
    Anonymizer m_anonymizer;
    bool m_toTerminal;
    PlainText m_text;
    OwnNames m_names;
    Output &m_output;
};

} // namespace Rufzeichen
