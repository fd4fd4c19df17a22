// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/appactions.h"
#include "ui/actions/clipboardrule.h"
#include "ui/tray/traystate.h"

#include <QMenu>

namespace Rufzeichen {

class NumberForms;

/**
 * The menu of the tray icon. What it lists never changes while it is open, so that nobody hits another call; only a
 * number may get another form.
 */
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    /** @p numbers must outlive it. By @p clipboard it offers to copy numbers, or does not. */
    explicit TrayMenu(const Actions &actions, NumberForms &numbers, QWidget *parent = nullptr,
                      ClipboardRule clipboard = clipboardRule());
    ~TrayMenu() override;

    /** Shows how things are now. */
    void setState(const TrayState &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addQuietChoices();
    QAction *addQuietChoice(QuietChoice choice);
    void setTexts();
    void updateQuiet();
    void updateRecent();
    void listRecent();
    void listCall(const StoredCall &call);
    void prepareNumbers();
    void updateNumbers();

    const Actions m_actions;
    NumberForms &m_numbers;
    const ClipboardRule m_clipboard;
    TrayState m_state;
    QList<StoredCall> m_listed;
    bool m_open = false;
    QAction *m_history;
    QMenu *m_recent;
    QAction *m_dial;
    QAction *m_clipboardCall;
    QAction *m_missed;
    QAction *m_toCallBack;
    QAction *m_messages;
    QMenu *m_quiet;
    QAction *m_quietHour = nullptr;
    QAction *m_quietMorning = nullptr;
    QAction *m_quietOn = nullptr;
    QAction *m_quietOff = nullptr;
    QAction *m_connection;
    QAction *m_readingAlong;
    QAction *m_login;
    QAction *m_popup;
    QAction *m_settings;
    QMenu *m_help;
    QAction *m_wizard;
    QAction *m_about;
    QAction *m_quit;
};

} // namespace Rufzeichen
