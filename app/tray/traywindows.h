// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/profile.h"
#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/callhistory.h"
#include "core/settings/startatlogin.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/history/historywindow.h"
#include "ui/settings/settingsdialog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <memory>

namespace Rufzeichen {

class StatisticsDialog;

/**
 * The windows of the tray application, each made when it is first wanted. Wires them with each other, and passes on
 * what the application has to do.
 */
class TrayWindows : public QObject
{
    Q_OBJECT
public:
    TrayWindows(CallHistory &history, SettingsStore &settings, BoxAccount &account, const Profile &profile,
                QObject *parent = nullptr);
    ~TrayWindows() override;

    void setConnection(const CallMonitorState &state, const CallMonitorAddress &address);
    void setCloseAction(HistoryWindow::CloseAction action);

    /** A call is new or has changed: for who waits for the first one. */
    void takeCall(const StoredCall &call);

    /** Shows a message in the history window, now or when that is next opened. */
    void tell(const QString &message);

    void show(TrayView view);
    void showHistory();
    void toggleHistory();

    /** The history with this call; 0: none in particular. */
    void showCall(qint64 id);
    void showNumber(const QString &number);

    /** There is no database, for a reason of the system's. */
    void showUnavailable(const QString &reason);

    void showSettings();
    void showConnectionSettings();
    void showLoginSettings();
    void showWizard();
    void showStatistics();
    void showAbout();

    /** The history as the only way to the program; says once why. */
    void showWithoutTray(Qt::WindowStates states);

    /** Makes the windows that are there anew, in another language. */
    void rebuild();

Q_SIGNALS:
    /** Somebody waits for the connection: now, rather than at the next try. */
    void connectionWanted();

    void startAtLoginChanged(StartAtLogin wish);
    void testNotificationRequested();
    void callBackRequested(const QString &number);
    void lookupRequested(const QString &number);

    /** As the signals of the same names of HistoryWindow and SettingsDialog. */
    void contactRequested(const QString &number, const QString &name);
    void blockRequested(const QString &number, const QString &name);
    void syncRequested();
    void phonebookRequested();
    void messagesRequested();
    void callsImported();
    void demoRequested();
    void quitRequested();

private:
    [[nodiscard]] HistoryWindow &history();
    [[nodiscard]] SettingsDialog &settingsDialog();
    void connectHistory();
    void exportCalls(const CallQuery &query, const QList<qint64> &selection);
    void importCalls();

    CallHistory &m_calls;
    SettingsStore &m_settings;
    BoxAccount &m_account;
    const Profile m_profile;
    CallMonitorState m_state;
    CallMonitorAddress m_address;
    HistoryWindow::CloseAction m_closeAction = HistoryWindow::CloseAction::Hide;
    QStringList m_messages; // for a history window that is not there yet
    std::unique_ptr<HistoryWindow> m_history;
    std::unique_ptr<SettingsDialog> m_settingsDialog;
    QPointer<FirstRunWizard> m_wizard;
    QPointer<StatisticsDialog> m_statistics;
    QString m_unavailable; // why there is no database
    bool m_historyHasFocus = false;
    QElapsedTimer m_unfocused; // since it had
    bool m_toldNoTray = false;
};

} // namespace Rufzeichen
