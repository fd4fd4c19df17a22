// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/phonebookstore.h"
#include "core/tr064/fritzbox.h"
#include "ui/actions/appactions.h"
#include "ui/messages/messagemodel.h"

#include <QMainWindow>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace Rufzeichen {

class EmptyPage;
class Footer;
class MessageBar;
class NumberForms;
class RowTable;

/** The window with the messages on the box's answering machines. Does not play them. */
class MessagesWindow : public QMainWindow
{
    Q_OBJECT
public:
    /** All must outlive the window. @p statePath is the file with places and sizes of windows. */
    MessagesWindow(const FritzBox &box, const PhonebookStore &store, NumberForms &numbers, const Actions &actions,
                   const QString &statePath, QWidget *parent = nullptr);
    ~MessagesWindow() override;

    /** Asks the box for its messages, unless it is being asked. */
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void makeActions();
    void connectWidgets();
    void restoreState();
    void takeMachines(const BoxResult<QList<AnsweringMachine>> &machines);
    void readNext();
    void finish(const Tr064Failure &error);
    void fillMachines();
    void markHeard();
    void fill(QMenu &menu) const;
    void updateSelection();
    void updatePage();
    void updateIcons();

    const FritzBox &m_box;
    const PhonebookStore &m_store;
    NumberForms &m_numbers;
    const Actions m_actions;
    const QString m_statePath;
    MessageModel m_model;
    QList<AnsweringMachine> m_machines;
    QList<int> m_toRead; // indices of machines
    QList<TamMessage> m_read;
    Tr064Failure m_error; // why the last refresh brought nothing
    bool m_isRefreshing = false;
    QAction *m_dial = nullptr;
    QAction *m_showCalls = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_markHeard = nullptr;
    QAction *m_block = nullptr;
    QAction *m_refresh = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    RowTable *m_view = nullptr;
    EmptyPage *m_empty = nullptr;
    QPushButton *m_settings = nullptr;
    Footer *m_footer = nullptr;
};

} // namespace Rufzeichen
