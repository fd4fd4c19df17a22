// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/liveoutput.h"
#include "app/cli/simulationoptions.h"
#include "app/common/terminationsignals.h"
#include "app/simulator/boxsimulator.h"

#include <QObject>

namespace Rufzeichen {

/** `simulate`: a FRITZ!Box on this computer that plays a scenario to whoever connects. */
class SimulateCommand : public QObject
{
    Q_OBJECT
public:
    explicit SimulateCommand(const Invocation &invocation);
    ~SimulateCommand() override;

    static const CommandSpan commands;

    /** Runs until a signal ends it or nobody reads any more, also when the scenario is over. Returns the exit code.
     */
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool listen();
    [[nodiscard]] bool listenForTr064();
    [[nodiscard]] bool addUser();
    void announce();
    void announceTr064();
    void say(const QString &text);

    const OutputFormat m_format;
    const SimulationRequest m_request;
    TerminationSignals m_signals;
    BoxSimulator m_box;
    LiveOutput m_output {StandardStream::Output};
};

} // namespace Rufzeichen
