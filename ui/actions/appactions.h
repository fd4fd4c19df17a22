// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callquery.h"
#include "core/settings/startatlogin.h"
#include "ui/actions/calleractions.h"
#include "ui/actions/quietchoice.h"

#include <QList>

namespace Rufzeichen {

/** The windows that can be shown from everywhere. */
enum class AppWindow : quint8 {
    History,
    Settings,
    FirstSteps,
    Statistics,
    Phonebooks,
    Messages,
    BlockedNumbers,
    About,
};

/** The parts of the settings window, from the top. Several lie on one page. */
enum class SettingsPart : quint8 {
    FritzBox,
    Access,
    Notifications,
    QuietHours,
    Phonebooks,
    Numbers,
    Lines,
    Rules,
    HomeAutomation,
    Sharing,
    History,
    Privacy,
    Appearance,
    General,
    Backups,
    Log,
    Places,
};

/** What can be done with the program as a whole: there is one object for all windows, menus and notifications. */
class AppActions
{
public:
    AppActions() = default;
    virtual ~AppActions() = default;
    Q_DISABLE_COPY_MOVE(AppActions)

    /** Brings a window to the front. */
    virtual void show(AppWindow window) = 0;
    virtual void showSettings(SettingsPart part) = 0;

    /** Shows the history, or hides it if it is in front. */
    virtual void toggleHistory() = 0;

    /** Shows the history with this call, or with all calls that have a number. */
    virtual void showCall(qint64 id) = 0;
    virtual void showCalls(const QString &number) = 0;

    /** Shows the history with all calls of a kind. */
    virtual void showKind(CallFilter kind) = 0;

    /** Opens the fax of a call, which the box has. */
    virtual void openFax(qint64 id) = 0;

    /** Says something in the history, now or when that is next opened. */
    virtual void tell(const QString &message) = 0;

    /** Shows the settings of the connection and tests it. */
    virtual void testConnection() = 0;

    /** Asks for the password or the certificate that the box makes necessary, if it does. */
    virtual void answerBox() = 0;

    /** Marks a missed call as seen, or all. */
    virtual void markSeen(qint64 id) = 0;
    virtual void markAllSeen() = 0;

    /** Says that nobody need call back any more; or that the user wants to be reminded of the call in an hour. */
    virtual void settle(qint64 id) = 0;
    virtual void remindLater(qint64 id) = 0;

    /** Fetches the calls that the box knows of. */
    virtual void sync() = 0;

    /** Asks for files of recorded lines and imports them. */
    virtual void importLogs() = 0;

    /** Asks where the calls shall go. @p selection has the ids of the selected calls if there are several. */
    virtual void exportCalls(const CallQuery &query, const QList<qint64> &selection) = 0;
    virtual void printCalls(const CallQuery &query, const QList<qint64> &selection) = 0;

    virtual void beginQuiet(QuietChoice choice) = 0;
    virtual void showTestNotification() = 0;

    /** Lets a ring tone be heard: this file, else the desktop's. */
    virtual void tryRingTone(const QString &file) = 0;

    /** Gives the newest pop-up of our own the keyboard. Those of the desktop have its keys. */
    virtual void enterPopup() = 0;

    [[nodiscard]] virtual StartAtLogin startAtLogin() const = 0;
    virtual void setStartAtLogin(StartAtLogin start) = 0;

    /** Starts another program that shows invented calls. */
    virtual void playDemo() = 0;
    virtual void quit() = 0;
};

/** All actions, for windows that offer some of both kinds. */
struct Actions {
    CallerActions &caller;
    AppActions &app;
};

} // namespace Rufzeichen
