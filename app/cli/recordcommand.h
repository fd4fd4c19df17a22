// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/liveoutput.h"
#include "app/cli/recordermetrics.h"
#include "app/cli/servicemanager.h"
#include "app/common/boxsync.h"
#include "app/common/singleinstance.h"
#include "app/common/terminationsignals.h"
#include "core/backup/historykeeper.h"
#include "core/calls/callfeed.h"
#include "core/calls/callhistory.h"
#include "core/calls/callrecorder.h"
#include "core/settings/settingsstore.h"

#include <QObject>

namespace Rufzeichen {

/**
 * `record`: follows the box until it is told to end, and keeps all calls in the history, for a computer that is
 * always on. Needs no display and prints no calls: who reads its messages is not meant to read who has called.
 */
class RecordCommand : public QObject
{
    Q_OBJECT
public:
    /** @p logging hides numbers in the log. */
    RecordCommand(const Invocation &invocation, const Anonymizer &logging);
    ~RecordCommand() override;

    static const CommandSpan commands;

    /** Runs until a signal ends it. Returns the exit code. */
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool becomeOnly();
    void connectCalls();
    void reportHistory();
    void reportBox();
    void takeState(const CallMonitorState &state);
    void say(const QString &message) { m_errors.say(message); }

    const Invocation m_invocation;
    TerminationSignals m_signals;
    LiveOutput m_errors {StandardStream::Error};
    ServiceManager m_manager;
    const SettingsStore m_settings;
    CallMonitorLog m_log;
    CallMonitor m_monitor;
    CallFeed m_feed;
    CallHistory m_history;
    CallRecorder m_recorder;
    BoxSync m_box;
    HistoryKeeper m_keeper;
    RecorderMetrics m_metrics;
    ConnectionNews m_news;
    SingleInstance m_instance;
    Tr064Failure m_told; // of the box, so that each trouble is told once
};

} // namespace Rufzeichen
