// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/common/terminationsignals.h"
#include "app/simulator/simulator.h"

#include <QObject>

namespace Rufzeichen {

/** `simulate`: a FRITZ!Box on this computer that plays a scenario to whoever connects. */
class SimulateCommand : public QObject
{
    Q_OBJECT
public:
    explicit SimulateCommand(OutputFormat format);
    ~SimulateCommand() override;

    /** Runs until a signal ends it, also when the scenario is over. Returns the exit code. */
    [[nodiscard]] int run(const CommandLine &commandLine);

private:
    [[nodiscard]] bool listen(const CommandLine &commandLine);
    void announce();
    void say(const QString &text);

    OutputFormat m_format;
    TerminationSignals m_signals;
    Simulator m_simulator;
    Output m_output;
};

} // namespace Rufzeichen
