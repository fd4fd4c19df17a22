// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/profile.h"
#include "core/callmonitor/callmonitor.h"
#include "core/calls/callhistory.h"
#include "ui/actions/appactions.h"
#include "ui/history/historywindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QMessageBox;

namespace Rufzeichen {

class BoxDesk;
class CallRules;
class Claims;
class FirstRunWizard;
class HomeAutomation;
class MessagesWindow;
class OfficeSharing;
class PhonebookWindow;
class SettingsDialog;
struct TamMessage;
class StatisticsDialog;

/** What the windows show and change. All must outlive the windows. */
struct WindowSources {
    CallHistory &history;
    SettingsStore &settings;
    CallMonitor &monitor;
    BoxDesk &desk;
    const CallRules &rules;
    Actions actions;
    HomeAutomation *home = nullptr; ///< null: nothing of it can be tried
    OfficeSharing *sharing = nullptr; ///< likewise
    Claims *claims = nullptr; ///< null: nobody can say who calls back
};

/**
 * The windows of the tray application. Each is made when it is first wanted and deleted when it is closed; only the
 * history stays hidden, because it is wanted again. In another language those that are open are made anew.
 */
class Windows : public QObject
{
    Q_OBJECT
public:
    Windows(const WindowSources &sources, const Profile &profile, QObject *parent = nullptr);
    ~Windows() override;

    void show(AppWindow window);

    /** What is in it stays, for the next time. */
    void hide(AppWindow window);
    void showSettings(SettingsPart part);
    void toggleHistory();
    void showCall(qint64 id);
    void showNumber(const QString &number);
    void showKind(CallFilter kind);
    void playMessage(const TamMessage &message);
    void showMessage(const TamMessage &message);
    void testConnection();
    void importLogs();
    void exportCalls(const CallQuery &query, const QList<qint64> &selection);
    void printCalls(const CallQuery &query, const QList<qint64> &selection);

    /** Shows a message in the history window, now or when that is next opened. */
    void tell(const QString &message);

    /** Takes away what was told, if it is still shown or waits to be. */
    void takeBack(const QString &message);

    /** Shows in the history window that so many rules are left out, as long as they are. */
    void showLeftOutRules(qsizetype count);

    /** There is no database, for a reason of the system's. */
    void showUnavailable(const QString &reason);

    /** The history is damaged, or was and is now @p setAside: offers in its window to bring its calls back. */
    void offerRepair();
    void offerRestoring(const QString &setAside);

    /** A call is new or has changed: first steps that wait for one show it. */
    void takeCall(const StoredCall &call);

    /** What closing the history does. */
    void setCloseAction(HistoryWindow::CloseAction action);

    /** The history as the only way to the program; says once why. */
    void showWithoutTray(Qt::WindowStates states);

    /**
     * Makes the windows that are open anew, in another language. One that has a dialog open is left as it is until
     * that is closed, and one that is at work until it is shown the next time: nothing that was typed or begun is
     * lost.
     */
    void retranslate();

private:
    [[nodiscard]] QWidget *make(AppWindow window);
    [[nodiscard]] QPointer<QWidget> &place(AppWindow window) { return m_windows[static_cast<std::size_t>(window)]; }
    template <typename Window> [[nodiscard]] Window &get(AppWindow window);
    [[nodiscard]] HistoryWindow &history();
    void remakeOutdated();
    void remake(AppWindow window);
    [[nodiscard]] QWidget *makeHistory();
    [[nodiscard]] QWidget *makeSettings();
    [[nodiscard]] QWidget *makeFirstSteps();
    [[nodiscard]] QWidget *makePhonebooks();
    [[nodiscard]] QWidget *makeMessages();
    [[nodiscard]] QWidget *makeBlockedNumbers();
    [[nodiscard]] QWidget *makeAbout();

    const WindowSources m_sources;
    const Profile m_profile;
    static constexpr size_t windowCount = static_cast<size_t>(AppWindow::About) + 1;

    std::array<QPointer<QWidget>, windowCount> m_windows; // by AppWindow
    std::array<bool, windowCount>
        m_outdated {}; // by AppWindow: in the language of before, to be made anew when it is done
    HistoryWindow::CloseAction m_closeAction = HistoryWindow::CloseAction::Minimise; // until there is a tray
    QStringList m_messages; // for a history window that is not there yet
    qsizetype m_leftOutRules = 0;
    bool m_isDamaged = false; // for a history window that is not there yet
    QString m_setAside; // likewise; empty: nothing was
    QString m_unavailable; // why there is no database
    bool m_historyHasFocus = false;
    QElapsedTimer m_unfocused; // since it had
    bool m_toldNoTray = false;
};

} // namespace Rufzeichen
