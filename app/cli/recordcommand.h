// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/liveoutput.h"
#include "app/cli/recordermetrics.h"
#include "app/cli/servicemanager.h"
#include "app/cli/terminalrules.h"
#include "app/common/boxsync.h"
#include "app/common/historysharing.h"
#include "app/common/linenames.h"
#include "app/common/mqttpublisher.h"
#include "app/common/recorderpresence.h"
#include "app/common/retentionkeeper.h"
#include "app/common/singleinstance.h"
#include "app/common/terminationsignals.h"
#include "app/common/waitingcalls.h"
#include "core/backup/historykeeper.h"
#include "core/calls/callfeed.h"
#include "core/calls/callhistory.h"
#include "core/calls/callrecorder.h"
#include "core/settings/filewatch.h"
#include "core/settings/settingsstore.h"

#include <QObject>
#include <memory>

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
    void connectCalls();
    void followSettings();
    void applySettings(const Settings &before, const Settings &after);
    void applyLog();
    void startRules();
    void goByRules();
    [[nodiscard]] RuleContact contact(const QString &number);
    void takeMessages(const QList<TamMessage> &messages);
    void announceWork();
    void reportHistory();
    void reportRetention();
    void reportBox();
    void reportBroker();
    void reportSharing();
    void takeState(const CallMonitorState &state);
    void say(const QString &message) { m_errors.say(message); }

    const Invocation m_invocation;
    SingleInstance m_instance; // whoever reads along takes over when all that follows here is written
    TerminationSignals m_signals;
    LiveOutput m_errors {StandardStream::Error};
    ServiceManager m_manager;
    SettingsStore m_settings;
    const LoadedSettings m_loaded; // what reading them brought
    CallMonitorLog m_log;
    CallMonitor m_monitor;
    CallFeed m_feed;
    CallHistory m_history;
    CallRecorder m_recorder;
    BoxSync m_box;
    HistoryKeeper m_keeper;
    RetentionKeeper m_retention;
    LineNames m_lineNames;
    WaitingCalls m_waiting;
    MqttPublisher m_mqtt;
    HistorySharing m_sharing;
    RecorderMetrics m_metrics;
    ConnectionNews m_news;
    OwnNames m_names; // for rules
    std::unique_ptr<TerminalRules> m_rules; // null without --rules
    FileWatch m_settingsWatch;
    RecorderWork m_work; // as it was announced
    bool m_isStored = true; // calls can be written
    MqttFailure m_brokerFailure = MqttFailure::None; // as it was told
    std::optional<ShareFailure> m_shareFailure; // likewise
    Tr064Failure m_told; // of the box, so that each trouble is told once
};

} // namespace Rufzeichen
