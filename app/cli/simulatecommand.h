// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/liveoutput.h"
#include "app/common/terminationsignals.h"
#include "app/simulator/boxsimulator.h"

#include <QObject>

namespace Rufzeichen {

/** `simulate`: a FRITZ!Box on this computer that plays a scenario to whoever connects. */
class SimulateCommand : public QObject
{
    Q_OBJECT
public:
    explicit SimulateCommand(OutputFormat format);
    ~SimulateCommand() override;

    /** Runs until a signal ends it or nobody reads any more, also when the scenario is over. Returns the exit code.
     */
    [[nodiscard]] int run(const CommandLine &commandLine);

private:
    [[nodiscard]] bool listen(const CommandLine &commandLine);
    [[nodiscard]] bool listenForTr064(const SimulationRequest &request);
    [[nodiscard]] bool addUser(const SimulationRequest &request);
    void announce();
    void announceTr064();
    void say(const QString &text);

    OutputFormat m_format;
    TerminationSignals m_signals;
    BoxSimulator m_box;
    bool m_ownUser = false; // of --user: who has chosen the password knows it
    LiveOutput m_output {StandardStream::Output};
};

} // namespace Rufzeichen
