// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/eventwriter.h"
#include "app/cli/liveoutput.h"
#include "app/cli/storedparties.h"
#include "app/cli/terminalrules.h"
#include "app/common/terminationsignals.h"
#include "app/simulator/simulator.h"
#include "core/calls/callfeed.h"
#include "core/settings/filewatch.h"

#include <QObject>
#include <memory>

namespace Rufzeichen {

/** `monitor`: follows the box until it is told to end, and prints and logs what happens. */
class MonitorCommand : public QObject
{
    Q_OBJECT
public:
    /** @p logging hides numbers in the log. */
    MonitorCommand(const Invocation &invocation, const Anonymizer &logging);
    ~MonitorCommand() override;

    static const CommandSpan commands;

    /** Runs until a signal ends it or nobody reads any more. Returns the exit code. */
    [[nodiscard]] int run();

private:
    void startRules();
    void followRules();
    void goByRules();
    void applyRules(const Call &call);
    [[nodiscard]] Party partyOf(const Call &call);
    void finish();
    void reportState(const CallMonitorState &state);
    void reportOutput();
    [[nodiscard]] bool startDemo();

    const Invocation m_invocation;
    Settings m_settings; // in force: with --rules as the file says now, else as at the start
    TerminationSignals m_signals;
    LiveOutput m_output {StandardStream::Output};
    LiveOutput m_errors {StandardStream::Error};
    EventWriter m_writer;
    CallMonitorLog m_log;
    CallMonitor m_monitor;
    CallFeed m_feed;
    ConnectionNews m_news;
    StoredParties m_parties;
    const OwnNames m_names;
    std::unique_ptr<TerminalRules> m_rules; // null without --rules; notes are the tray application's
    std::unique_ptr<FileWatch> m_settingsWatch; // likewise, and with --demo
    std::unique_ptr<Simulator> m_demo;
};

} // namespace Rufzeichen
