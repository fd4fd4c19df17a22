// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageswindow.h"

#include "core/numbers/dialkeys.h"
#include "ui/icons/icons.h"
#include "ui/messages/playerbar.h"
#include "ui/text/boxtext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/actionset.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/windowplace.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

MessagesWindow::MessagesWindow(const MessageSources &sources, const QString &statePath,
                               const MessagePlayer::Loader &load, QWidget *parent)
    : QMainWindow(parent)
    , m_sources(sources)
    , m_statePath(statePath)
    , m_model(sources.numbers)
    , m_playback(sources.box, load)
{
    m_sources.numbers.prepare();
    setWindowTitle(tr("Voice messages"));
    setWindowIcon(appIcon());
    makeActions();
    makeWidgets();
    connectWidgets();
    connectPlayback();
    restoreState();
    m_model.setDirectory(m_sources.phonebooks.directory());
    updateIcons();
    takeMessages();
}

MessagesWindow::~MessagesWindow()
{
    QSettings state(m_statePath, QSettings::IniFormat);
    savePlace(*this, m_statePath, u"messages"_s);
    state.setValue(u"messages/columns"_s, m_view->saveColumns());
}

void MessagesWindow::makeActions()
{
    ActionSet &actions = *new ActionSet(*this);
    m_play = actions.add(tr("&Play"));
    m_save = actions.add(tr("Sa&ve as WAV…"), Qt::CTRL | Qt::Key_S);
    m_dial = actions.add(tr("Call &back"), Qt::CTRL | Qt::Key_D);
    m_showCalls = actions.add(tr("&Show calls"), Qt::CTRL | Qt::Key_H);
    m_copy = actions.add(tr("C&opy number"), Qt::CTRL | Qt::Key_C);
    m_markHeard = actions.add(tr("&Mark as heard"), Qt::CTRL | Qt::Key_M);
    m_markNew = actions.add(tr("Mark as &new"));
    m_delete = actions.add(tr("&Delete message…"));
    m_block = actions.add(tr("Bloc&k number…"));
    m_refresh = actions.add(tr("&Refresh"), Qt::Key_F5);
    QAction *close = actions.add(tr("&Close window"), Qt::CTRL | Qt::Key_W);
    QMenu *menu = menuBar()->addMenu(tr("&Message"));
    fill(*menu);
    menu->addSeparator();
    menu->addActions({m_refresh, close});
    m_switches = menuBar()->addMenu(tr("Answering ma&chines"));

    const auto number = [this] { return chosen().value_or(TamMessage()).remote; };
    connect(m_dial, &QAction::triggered, this, [this, number] { m_sources.actions.caller.call(number()); });
    connect(m_showCalls, &QAction::triggered, this, [this, number] { m_sources.actions.caller.showCalls(number()); });
    connect(m_copy, &QAction::triggered, this, [this, number] { m_sources.actions.caller.copy(number()); });
    connect(m_block, &QAction::triggered, this, [this, number] {
        m_sources.actions.caller.blockOrUnblock(number(), m_model.name(m_model.messageAt(m_view->chosenRow())));
    });
    connect(m_markHeard, &QAction::triggered, this, [this] { mark(MessageMark::Heard); });
    connect(m_markNew, &QAction::triggered, this, [this] { mark(MessageMark::New); });
    connect(m_delete, &QAction::triggered, this, &MessagesWindow::askToDelete);
    connect(m_refresh, &QAction::triggered, this, [this] { m_sources.messages.refresh(); });
    connect(close, &QAction::triggered, this, &QWidget::close);
}

void MessagesWindow::makeWidgets()
{
    auto *body = new QWidget(this);
    m_choice = new QComboBox(body);
    m_choiceLabel = new QLabel(tr("&Answering machine:"), body);
    m_choiceLabel->setBuddy(m_choice);
    m_message = new MessageBar(body);
    m_pages = new QStackedWidget(body);
    m_view = new RowTable(m_pages);
    m_view->setAccessibleName(tr("Voice messages"));
    m_view->setModel(&m_model);
    m_view->stretchColumn(int(MessageColumn::Who));
    m_view->letGiveWay({int(MessageColumn::Machine), int(MessageColumn::Line), int(MessageColumn::Length),
                        int(MessageColumn::State), int(MessageColumn::Number)});
    for (const auto &[action, key] : {std::pair(m_play, Qt::Key_Space), std::pair(m_delete, Qt::Key_Delete)}) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // elsewhere the space bar presses buttons
        m_view->addAction(action);
    }
    m_empty = new EmptyPage(m_pages);
    m_settings = m_empty->addButton(tr("&Log in…"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(body);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_choiceLabel);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    layout->addLayout(choice);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    m_player = new PlayerBar(m_playback.player(), m_play, m_save, body);
    layout->addWidget(m_player);
    m_footer = new Footer({m_dial, m_markHeard, m_delete, m_refresh}, body);
    layout->addWidget(m_footer);
    setCentralWidget(body);
    m_view->setFocus(Qt::OtherFocusReason);
}

void MessagesWindow::connectWidgets()
{
    connect(m_view, &RowTable::chosenChanged, this, &MessagesWindow::updateSelection);
    m_view->setMenu([this](QMenu &menu) { fill(menu); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant machine = m_choice->currentData();
        m_model.setMachine(machine.isValid() ? std::optional(machine.toInt()) : std::nullopt);
        updatePage();
    });
    connect(m_settings, &QPushButton::clicked, this,
            [this] { m_sources.actions.app.showSettings(SettingsPart::Access); });
    connect(&m_sources.phonebooks, &PhonebookStore::changed, this,
            [this] { m_model.setDirectory(m_sources.phonebooks.directory()); });
    connect(&m_sources.messages, &MessageStore::changed, this, &MessagesWindow::takeMessages);
}

void MessagesWindow::connectPlayback()
{
    connect(m_view, &RowTable::opened, m_play, &QAction::trigger);
    connect(m_play, &QAction::triggered, this, [this] {
        const std::optional<TamMessage> wanted = chosen();
        if (wanted || m_playback.current()) {
            m_playback.toggle(wanted ? *wanted : *m_playback.current());
        }
    });
    connect(m_save, &QAction::triggered, this, [this] {
        if (const std::optional<TamMessage> wanted = chosen()) {
            m_playback.save(*wanted, this);
        }
    });
    connect(&m_playback, &MessagePlayback::changed, this, &MessagesWindow::showPlayback);
    connect(&m_playback, &MessagePlayback::troubled, m_message, &MessageBar::showMessage);
    connect(&m_playback, &MessagePlayback::saved, this, [this](const QString &path) {
        m_message->showMessage(tr("The message was saved in %1.").arg(sanitized(QDir::toNativeSeparators(path))));
    });
    connect(&m_playback, &MessagePlayback::heard, this, [this](const TamMessage &message) {
        const QList<TamMessage> &all = m_sources.messages.messages();
        const bool isKnownAsHeard = std::any_of(all.begin(), all.end(), [&message](const TamMessage &each) {
            return each.isSameAs(message) && !each.isNew;
        });
        if (message.isNew && !isKnownAsHeard) {
            m_sources.messages.mark(message, MessageMark::Heard, this, tellingFailure());
        }
    });
}

void MessagesWindow::play(const TamMessage &message)
{
    m_playback.play(message);
    select(message);
}

void MessagesWindow::select(const TamMessage &message)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.messageAt(row).isSameAs(message)) {
            m_view->selectRow(row);
        }
    }
}

// What somebody opens the window for: the newest that nobody has heard, else the newest of all.
void MessagesWindow::selectFirstNew()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.messageAt(row).isNew) {
            m_view->selectRow(row);
            return;
        }
    }
    if (m_model.rowCount() > 0) {
        m_view->selectRow(0);
    }
}

void MessagesWindow::showPlayback()
{
    const std::optional<TamMessage> &current = m_playback.current();
    m_player->setTitle(current ? m_model.title(*current) : QString());
    m_player->setFetching(m_playback.isFetching());
    updateSelection();
}

// What is selected and played stays so. Where the box could not tell all, what was there before is still shown.
void MessagesWindow::takeMessages()
{
    const MessageStore &store = m_sources.messages;
    const QList<TamMessage> before = selected();
    const bool isFirst = m_model.rowCount() == 0;
    m_model.setMessages(store.machines(), store.messages());
    fillMachines();
    fillSwitches();
    m_view->clearSelection();
    for (const TamMessage &message : before) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.messageAt(row).isSameAs(message)) {
                m_view->selectionModel()->select(m_model.index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
                m_view->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
            }
        }
    }
    if (isFirst && m_playback.current()) {
        select(*m_playback.current());
    } else if ((isFirst || !before.isEmpty()) && !m_view->selectionModel()->hasSelection()) {
        selectFirstNew();
    }
    if (store.error() != Tr064Error::None && m_model.rowCount() > 0) {
        m_message->showMessage(boxErrorText(store.error()));
    }
    updatePage();
}

void MessagesWindow::fillMachines()
{
    const QSignalBlocker quiet(m_choice);
    const QVariant chosen = m_choice->currentData();
    m_choice->clear();
    m_choice->addItem(tr("All answering machines"));
    for (const AnsweringMachine &machine : m_sources.messages.machines()) {
        const QString name = sanitized(machine.name);
        m_choice->addItem(machine.enabled ? name : tr("%1 (switched off)").arg(name), machine.index);
    }
    const int place = chosen.isValid() ? m_choice->findData(chosen) : 0;
    m_choice->setCurrentIndex(std::max(place, 0));
    m_model.setMachine(place > 0 ? std::optional(chosen.toInt()) : std::nullopt);
}

void MessagesWindow::fillSwitches()
{
    m_switches->clear();
    for (const AnsweringMachine &machine : m_sources.messages.machines()) {
        QAction *entry
            = m_switches->addAction(tr("“%1” takes calls").arg(sanitized(machine.name)).replace(u'&', "&&"_L1));
        entry->setCheckable(true);
        entry->setChecked(machine.enabled);
        connect(entry, &QAction::triggered, this, [this, index = machine.index](bool on) {
            m_sources.messages.switchMachine(index, on ? MachineState::On : MachineState::Off, this,
                                             tellingFailure());
        });
    }
    m_switches->menuAction()->setVisible(!m_switches->isEmpty());
}

QList<TamMessage> MessagesWindow::selected() const
{
    QList<TamMessage> messages;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        messages.append(m_model.messageAt(index.row()));
    }
    return messages;
}

std::optional<TamMessage> MessagesWindow::chosen() const
{
    const int row = m_view->chosenRow();
    return row >= 0 ? std::optional(m_model.messageAt(row)) : std::nullopt;
}

BoxDone<Nothing> MessagesWindow::tellingFailure()
{
    return [this](const BoxResult<Nothing> &result) {
        if (!result.isOk()) {
            m_message->showMessage(boxErrorText(result));
        }
    };
}

void MessagesWindow::mark(MessageMark mark)
{
    for (const TamMessage &message : selected()) {
        if (message.isNew != (mark == MessageMark::New)) {
            m_sources.messages.mark(message, mark, this, tellingFailure());
        }
    }
}

void MessagesWindow::askToDelete()
{
    const int count = int(selected().size());
    if (count > 0) {
        askForConfirmation(this,
                           {.question = tr("Delete %Ln message(s)?", nullptr, count),
                            .explanation = tr("The FRITZ!Box deletes them for good. This can't be undone."),
                            .action = tr("&Delete")},
                           [this] { deleteSelected(); });
    }
}

void MessagesWindow::deleteSelected()
{
    for (const TamMessage &message : selected()) {
        m_sources.messages.remove(message, this, [this, message](const BoxResult<Nothing> &result) {
            if (result.isOk()) {
                m_playback.forget(message);
            }
            tellingFailure()(result);
        });
    }
}

void MessagesWindow::fill(QMenu &menu) const
{
    menu.addActions({m_play, m_save});
    menu.addSeparator();
    menu.addActions({m_dial, m_showCalls, m_copy});
    menu.addSeparator();
    menu.addActions({m_markHeard, m_markNew, m_delete});
    menu.addSeparator();
    menu.addAction(m_block);
}

void MessagesWindow::updateSelection()
{
    const QList<TamMessage> messages = selected();
    const auto isNew = [](const TamMessage &message) { return message.isNew; };
    const std::optional<TamMessage> one = messages.size() == 1 ? chosen() : std::nullopt;
    const QString number = one.value_or(TamMessage()).remote;
    const bool isPlaying
        = m_playback.player().isPlaying() && (!one || (m_playback.current() && one->isSameAs(*m_playback.current())));
    m_dial->setEnabled(!dialString(number, m_sources.numbers.reader().dialPlan()).isEmpty());
    for (QAction *action : {m_showCalls, m_copy, m_block}) {
        action->setEnabled(!number.isEmpty());
    }
    const bool isBlocked = m_sources.actions.caller.isBlocked(number);
    m_block->setText(isBlocked ? tr("Unbloc&k number…") : tr("Bloc&k number…"));
    m_play->setEnabled(one || m_playback.current());
    m_play->setText(isPlaying ? tr("&Pause") : tr("&Play"));
    m_save->setEnabled(one.has_value());
    m_delete->setEnabled(!messages.isEmpty());
    m_markHeard->setEnabled(std::any_of(messages.begin(), messages.end(), isNew));
    m_markNew->setEnabled(!std::all_of(messages.begin(), messages.end(), isNew));
}

void MessagesWindow::updatePage()
{
    const MessageStore &store = m_sources.messages;
    if (store.error() != Tr064Error::None) {
        m_empty->explain(tr("The messages can't be read"), boxErrorText(store.error()));
    } else if (store.isRefreshing()) {
        m_empty->explain(tr("Looking for messages…"), tr("The FRITZ!Box is being asked."));
    } else if (store.machines().isEmpty()) {
        m_empty->explain(tr("No answering machine"),
                         tr("Set one up in the FRITZ!Box, under Telephony › Answering Machine."));
    } else {
        m_empty->explain(tr("No messages"), tr("Nobody has left a message."));
    }
    const bool several = store.machines().size() > 1;
    m_settings->setVisible(store.error() != Tr064Error::None);
    m_choice->setVisible(several);
    m_choiceLabel->setVisible(several);
    m_view->setColumnWanted(int(MessageColumn::Machine), several);
    m_view->setColumnWanted(int(MessageColumn::Line), m_model.hasSeveralLines());
    m_player->setVisible(m_model.rowCount() > 0 || m_playback.current());
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_footer->setBusy(store.isRefreshing());
    m_refresh->setEnabled(!store.isRefreshing());
    const int fresh = m_model.newCount();
    const QString all = tr("%Ln message(s)", nullptr, m_model.rowCount());
    m_footer->setSummary(fresh > 0 ? tr("%1 · %2").arg(tr("%Ln new", nullptr, fresh), all) : all);
    updateSelection();
}

void MessagesWindow::updateIcons()
{
    m_model.setIcons(actionIcon("call-machine"_L1, palette()), actionIcon("seen"_L1, palette()));
}

void MessagesWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous()) {
        m_sources.messages.refresh();
    }
}

void MessagesWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

void MessagesWindow::restoreState()
{
    const QSettings state(m_statePath, QSettings::IniFormat);
    restorePlace(*this, m_statePath, u"messages"_s, {.letters = 120, .lines = 28});
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(MessageColumn::State, 14), std::pair(MessageColumn::When, 17),
          std::pair(MessageColumn::Number, 20), std::pair(MessageColumn::Length, 20),
          std::pair(MessageColumn::Machine, 24), std::pair(MessageColumn::Line, 20)}) {
        m_view->setColumnWidth(int(column), letter * letters);
    }
    m_view->restoreColumns(state.value(u"messages/columns"_s).toByteArray());
}

} // namespace Rufzeichen
