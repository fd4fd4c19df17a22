// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/messagestore.h"
#include "core/sync/phonebookstore.h"
#include "core/tr064/fritzbox.h"
#include "ui/actions/appactions.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messageplayback.h"

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
class PlayerBar;
class RowTable;

/** What the window with messages shows. All must outlive it. */
struct MessageSources {
    MessageStore &messages;
    const FritzBox &box; ///< for recordings
    const PhonebookStore &phonebooks;
    NumberForms &numbers;
    Actions actions;
};

/** The window with the messages on the box's answering machines, which plays them. */
class MessagesWindow : public QMainWindow
{
    Q_OBJECT
public:
    /** @p statePath is the file with places and sizes of windows. @p load gives what makes sound. */
    MessagesWindow(
        const MessageSources &sources, const QString &statePath,
        const MessagePlayer::Loader &load = [] { return loadSoundOutput(); }, QWidget *parent = nullptr);
    ~MessagesWindow() override;

    /** Plays a message, which need not be in the list yet. */
    void play(const TamMessage &message);

    /** Selects a message, if it is in the list already. */
    void select(const TamMessage &message);

    /** Names the actions anew: more or something else is known of numbers, such as what the box turns away. */
    void updateSelection();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    void makeActions();
    void connectWidgets();
    void restoreState();
    void connectPlayback();
    void takeMessages();
    void fillMachines();
    void fillSwitches();
    void mark(MessageMark mark);
    void askToDelete();
    void deleteSelected();
    void showPlayback();
    void selectFirstNew();
    [[nodiscard]] QList<TamMessage> selected() const;
    [[nodiscard]] std::optional<TamMessage> chosen() const;
    [[nodiscard]] BoxDone<Nothing> tellingFailure();
    void fill(QMenu &menu) const;
    void updatePage();
    void updateIcons();

    MessageSources m_sources;
    const QString m_statePath;
    MessageModel m_model;
    MessagePlayback m_playback;
    QAction *m_dial = nullptr;
    QAction *m_showCalls = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_play = nullptr;
    QAction *m_save = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_markHeard = nullptr;
    QAction *m_markNew = nullptr;
    QAction *m_block = nullptr;
    QAction *m_refresh = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    RowTable *m_view = nullptr;
    PlayerBar *m_player = nullptr;
    QMenu *m_switches = nullptr; // one entry for each machine
    EmptyPage *m_empty = nullptr;
    QPushButton *m_settings = nullptr;
    Footer *m_footer = nullptr;
};

} // namespace Rufzeichen
