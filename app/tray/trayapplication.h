// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/translations.h"
#include "app/tray/boxdesk.h"
#include "app/tray/boxwindows.h"
#include "app/tray/connectionlog.h"
#include "app/tray/demobox.h"
#include "app/tray/profile.h"
#include "app/tray/traywindows.h"
#include "core/calls/callfeed.h"
#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"
#include "ui/notifications/notificationservice.h"
#include "ui/notifications/quietstate.h"
#include "ui/tray/launcherbadge.h"
#include "ui/tray/trayicon.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

namespace Rufzeichen {

/**
 * The tray application: owns what follows the box, keeps calls and shows them, and is the one place where these are
 * connected with each other.
 */
class TrayApplication : public QObject
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
    void takeSettings();
    void tellSaveFailed(const QString &reason);
    void connectCore();
    void connectAlerts();
    void connectTray();
    void connectWindows();
    void connectBox();

    void applySettings(const Settings &before, const Settings &after);
    void applyLog();
    void applyLanguage();
    void beginQuiet(QuietChoice choice);
    void applyQuiet();
    void keepRetention();
    void chooseRetention();

    void takeCall(const StoredCall &call);
    void takeState(const CallMonitorState &state);
    void showParty(const QString &remote);
    void updateTray();
    void applyTrayAvailability();
    void showFirst(const TrayCommandLine &wishes);
    void copy(const QString &number);
    void lookUp(const QString &number);
    void callBack(const QString &number);
    void startDemo();
    void changeAutostart(StartAtLogin wish);

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
    BoxDesk m_box;
    NotificationService m_notifications;
    CallAlerts &m_alerts;
    TrayIcon m_tray;
    LauncherBadge m_badge;
    TrayWindows m_windows;
    BoxWindows m_boxWindows;
    ConnectionLog m_connectionLog;
    QList<StoredCall> m_running;
    QTimer m_quietChange; // until quiet begins or ends by itself
    QTimer m_trayUpdate; // gathers changes that come together
    QTimer m_retention; // until the next midnight
};

} // namespace Rufzeichen
