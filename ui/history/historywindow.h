// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"
#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/appactions.h"
#include "ui/history/calltablemodel.h"
#include "ui/history/calltotals.h"
#include "ui/history/detailspane.h"
#include "ui/history/newswatch.h"
#include "ui/text/numberforms.h"

#include <QImage>
#include <QMainWindow>
#include <QTimer>
#include <functional>

class QStackedWidget;

namespace Rufzeichen {

class CallCommands;
class CallPlans;
class CallView;
class Claims;
class ColumnMenu;
class ConnectionLabel;
class DetailsPane;
class EmptyState;
class FilterBar;
class Footer;
class HistoryActions;
class ImportBar;
class MessageBar;
class RepairBar;
class TurningSplitter;
class UndoBar;

/** The window with the past and running calls. Reads from the history only while it can be seen. */
class HistoryWindow : public QMainWindow
{
    Q_OBJECT
public:
    /** What closing by the user does. */
    enum class CloseAction {
        Hide, ///< the program goes on in the tray
        Minimise, ///< there is no tray to come back from
    };

    /** All must outlive the window. @p statePath is the file with places and sizes of windows. */
    HistoryWindow(CallHistory &history, const SettingsStore &settings, const CallMonitor &monitor,
                  NumberForms &numbers, const Actions &actions, const QString &statePath, QWidget *parent = nullptr);
    ~HistoryWindow() override;

    /** What a hint says that is on the screen meanwhile stays true: it goes where there is no tray any more. */
    void setCloseAction(CloseAction action);

    /** Says that a file was saved, and offers to open it. */
    void showSaved(const QString &path);

    /** Says in title and window that none of it is real. */
    void showThatItIsADemo();

    /** Gives the picture of the person with a number; a null one where there is none yet, see showNewPictures(). */
    void setPictures(const std::function<QImage(const QString &number)> &pictures);

    void showNewPictures();

    /** Names the actions anew: more or something else is known of numbers, such as what the box turns away. */
    void updateSelection();

    /** Offers to say who calls back. @p claims must outlive the window. */
    void setClaims(Claims &claims);

    /** Tells who has a number. */
    void setPeople(std::function<KnownPerson(const QString &number)> people);

    /** Selects a call. Clears the filters if they hide it. */
    void showCall(qint64 id);

    /** Shows all calls with a number. */
    void showNumber(const QString &remote);

    /** Shows all calls of a kind. */
    void showKind(CallFilter kind);

    /** A message inside the window, until it is dismissed or the next one comes. */
    void showMessage(const QString &text);

    /** Takes that message away, unless another one has come. */
    void takeBack(const QString &text);

    /** So many rules are left out: offers to show why. */
    void showLeftOutRules(qsizetype count);

    /** There is no database, for a reason of the system's. */
    void showUnavailable(const QString &reason);

    /** The history is damaged, or was and is now @p setAside: offers to bring its calls back. */
    void offerRepair();
    void offerRestoring(const QString &setAside);

    /** Something is under way that would be lost with the window: an import, or a deletion that can be undone. */
    [[nodiscard]] bool isBusy() const;

    /** Imports files with calls, with progress inside the window. */
    void importFiles(const QStringList &paths);

    /** Asks for files with calls and imports them. */
    void chooseImport();

Q_SIGNALS:
    /** Calls were imported or restored. Their numbers have no names yet. */
    void callsImported();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void connectWidgets();
    void connectActions();
    [[nodiscard]] MissedRule missedRule() const;
    void applyQuery();
    void updatePage();
    void showConnection();
    void explainEmptiness();
    [[nodiscard]] bool needsSetUp() const;
    void showTotals();
    void updateSummary();
    void updateDetails();
    void updateDay();
    void updateLife();
    void closeByUser();
    void showForm();
    void restoreState();
    void saveState() const;

    CallHistory &m_history;
    const SettingsStore &m_settings;
    const CallMonitor &m_monitor;
    const Actions m_actions;
    const QString m_statePath;
    NumberForms &m_numbers;
    CallTableModel m_model;
    CallTotals m_totals;
    NewsWatch m_news;
    HistoryActions *m_menuActions;
    CallPlans *m_plans = nullptr;
    CallCommands *m_commands;
    FilterBar *m_filters;
    ConnectionLabel *m_connection;
    QStackedWidget *m_pages;
    CallView *m_view;
    EmptyState *m_empty;
    DetailsPane *m_details;
    TurningSplitter *m_split;
    MessageBar *m_message;
    MessageBar *m_leftOut;
    MessageBar *m_closeHint;
    MessageBar *m_demo;
    MessageBar *m_saved;
    QString m_savedFile; // of which that tells
    ImportBar *m_import;
    RepairBar *m_repair;
    UndoBar *m_undo;
    Footer *m_footer;
    ColumnMenu *m_columns;
    QTimer m_midnight; // runs once, while the window can be seen
    CloseAction m_closeAction = CloseAction::Hide;
    QString m_unavailable;
    std::optional<qint64> m_wanted; // to be selected once it can be seen
    bool m_closeHintShown = false;
};

} // namespace Rufzeichen
