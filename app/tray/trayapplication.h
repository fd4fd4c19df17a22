// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/historysharing.h"
#include "app/common/recorderpresence.h"
#include "app/common/retentionkeeper.h"
#include "app/common/translations.h"
#include "app/common/waitingcalls.h"
#include "app/tray/appearance.h"
#include "app/tray/autostart.h"
#include "app/tray/boxdesk.h"
#include "app/tray/boxquestions.h"
#include "app/tray/busservice.h"
#include "app/tray/callmarks.h"
#include "app/tray/callrules.h"
#include "app/tray/claimdesk.h"
#include "app/tray/connectionlog.h"
#include "app/tray/demobox.h"
#include "app/tray/demoplayer.h"
#include "app/tray/faxes.h"
#include "app/tray/historycare.h"
#include "app/tray/homedesk.h"
#include "app/tray/messagenews.h"
#include "app/tray/numberactions.h"
#include "app/tray/profile.h"
#include "app/tray/reminders.h"
#include "app/tray/runningcalls.h"
#include "app/tray/settingstroubles.h"
#include "app/tray/sharingdesk.h"
#include "app/tray/tellinks.h"
#include "app/tray/troubles.h"
#include "app/tray/windows.h"
#include "core/calls/callfeed.h"
#include "core/calls/callfollower.h"
#include "core/calls/callhistory.h"
#include "core/calls/callrecorder.h"
#include "core/settings/filewatch.h"
#include "core/settings/settingsstore.h"
#include "ui/notifications/notificationservice.h"
#include "ui/notifications/quietstate.h"
#include "ui/tray/launcherbadge.h"
#include "ui/tray/trayicon.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Rufzeichen {

/**
 * The tray application: owns what follows the box, keeps calls and shows them, and is the one place where these are
 * connected with each other. Others do with it what AppActions offers.
 */
class TrayApplication : public QObject, private AppActions
{
    Q_OBJECT
public:
    /** @p translations must outlive it. @p demo is the box of the demonstration, or null. */
    TrayApplication(const TrayCommandLine &commandLine, Translations &translations, DemoBox *demo,
                    QObject *parent = nullptr);
    ~TrayApplication() override;

    /** Begins to follow the box and shows what the command line asks for. */
    void start();

    /** Does what a command line wishes of a program that runs; one that wishes nothing wants to see it. */
    void perform(const TrayCommandLine &wishes);

private:
    void show(AppWindow window) override { m_windows.show(window); }
    void showSettings(SettingsPart part) override { m_windows.showSettings(part); }
    void toggleHistory() override { m_windows.toggleHistory(); }
    void showCall(qint64 id) override { m_windows.showCall(id); }
    void showCalls(const QString &number) override { m_windows.showNumber(number); }
    void showKind(CallFilter kind) override { m_windows.showKind(kind); }
    void openFax(qint64 id) override { m_faxes.open(id); }
    void tell(const QString &message) override { m_windows.tell(message); }
    void testConnection() override { m_windows.testConnection(); }
    void answerBox() override { m_questions.ask(); }
    void markSeen(qint64 id) override { m_marks.markSeen(id); }
    void settle(qint64 id) override { m_marks.settle(id); }
    void remindLater(qint64 id) override { m_marks.remindLater(id); }
    void markAllSeen() override { m_marks.markAllSeen(); }
    void sync() override { m_box.sync(); }
    void importLogs() override { m_windows.importLogs(); }
    void exportCalls(const CallQuery &query, const QList<qint64> &selection) override
    {
        m_windows.exportCalls(query, selection);
    }
    void printCalls(const CallQuery &query, const QList<qint64> &selection) override
    {
        m_windows.printCalls(query, selection);
    }
    void beginQuiet(QuietChoice choice) override
    {
        m_quiet.choose(choice, QDateTime::currentDateTime());
        applyQuiet();
    }
    void showTestNotification() override { m_alerts.showTest(); }
    void tryRingTone(const QString &file) override { m_notifications.tryRingTone(file); }
    void enterPopup() override;
    [[nodiscard]] StartAtLogin startAtLogin() const override
    {
        return Autostart::isOn() ? StartAtLogin::Yes : StartAtLogin::No;
    }
    void setStartAtLogin(StartAtLogin start) override;
    void playDemo() override { m_demoPlayer.play(); }
    void quit() override { QCoreApplication::quit(); }

    void takeSettings();
    void connectCore();
    void connectBox();
    void connectDemo();

    void applySettings(const Settings &before, const Settings &after);
    void applyLog();
    void applyLanguage();
    void applyQuiet();
    void startRecording();

    void takeCall(const StoredCall &call);
    void takeState(const CallMonitorState &state);
    void showParty(const QString &remote);
    void updateTray();
    void applyTrayAvailability();
    void showFirst(const TrayCommandLine &wishes);

    const TrayCommandLine m_commandLine;
    const Profile m_profile;
    Translations &m_translations;
    DemoBox *const m_demo;
    SettingsStore m_settings;
    const LoadedSettings m_loaded; // what reading them brought
    QuietState m_quiet;
    CallMonitorLog m_log;
    CallMonitor m_monitor;
    CallFeed m_feed;
    CallHistory m_history;
    RunningCalls m_running;
    RecorderPresence m_otherRecorder;
    RecorderWork m_beside; // as this program goes by it
    QList<StoredCall> m_told; // as they were told of last, the newest at the end
    CallRecorder m_recorder;
    CallFollower m_follower; // of what that writes
    WaitingCalls m_waitingCalls;
    BoxDesk m_box;
    HomeDesk m_home;
    HistorySharing m_sharing;
    SharingDesk m_sharingDesk;
    ClaimDesk m_claims;
    NumberActions m_numbers;
    NotificationService m_notifications;
    CallAlerts &m_alerts;
    CallRules m_rules;
    Troubles m_troubles;
    CallMarks m_marks;
    RetentionKeeper m_retention;
    BoxQuestions m_questions;
    Appearance m_appearance;
    TrayIcon m_tray;
    LauncherBadge m_badge;
    FileWatch m_settingsWatch;
    Windows m_windows;
    SettingsTroubles m_settingsTroubles;
    TelLinks m_links;
    Faxes m_faxes;
    HistoryCare m_care;
    MessageNews m_messageNews;
    Reminders m_reminders;
    ConnectionLog m_connectionLog;
    DemoPlayer m_demoPlayer;
    BusService m_bus;
    QTimer m_quietChange; // until quiet begins or ends by itself
    QTimer m_trayUpdate; // gathers changes that come together
};

} // namespace Rufzeichen
