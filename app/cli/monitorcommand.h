// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/eventwriter.h"
#include "app/cli/liveoutput.h"
#include "app/cli/storedparties.h"
#include "app/common/terminationsignals.h"
#include "app/simulator/simulator.h"
#include "core/calls/boxclock.h"
#include "core/calls/callfeed.h"
#include "core/rules/ruleengine.h"
#include "core/settings/filewatch.h"

#include <QObject>
#include <memory>

namespace Rufzeichen {

/** `monitor`: follows the box until it is told to end, and prints and logs what happens. */
class MonitorCommand : public QObject, private RuleHands
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
    void openPage(const QUrl &) override { } // a terminal has none of these
    void pauseMusic(const QString &) override { }
    void endCall(const QString &) override { }
    bool writeNote(const StoredCall &, const QString &) override { return true; } // the tray application does
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
    BoxClock m_boxClock; // of calls that rules are for
    const OwnNames m_names;
    RuleLog m_ruleLog;
    std::unique_ptr<RuleRunner> m_ruleRunner; // null without --rules
    std::unique_ptr<RuleEngine> m_rules; // likewise
    std::unique_ptr<FileWatch> m_settingsWatch; // likewise, and with --demo
    std::unique_ptr<Simulator> m_demo;
};

} // namespace Rufzeichen
