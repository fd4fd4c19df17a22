// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messageswindow.h"

#include "core/numbers/dialkeys.h"
#include "ui/icons/icons.h"
#include "ui/text/boxtext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/actionset.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/windowplace.h"

#include <QComboBox>
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

MessagesWindow::MessagesWindow(const FritzBox &box, const PhonebookStore &store, NumberForms &numbers,
                               const Actions &actions, const QString &statePath, QWidget *parent)
    : QMainWindow(parent)
    , m_box(box)
    , m_store(store)
    , m_numbers(numbers)
    , m_actions(actions)
    , m_statePath(statePath)
    , m_model(numbers)
{
    m_numbers.prepare();
    setWindowTitle(tr("Voice messages"));
    setWindowIcon(appIcon());
    makeActions();
    makeWidgets();
    connectWidgets();
    restoreState();
    m_model.setDirectory(m_store.directory());
    updateIcons();
    updatePage();
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
    m_dial = actions.add(tr("Call &back"), Qt::CTRL | Qt::Key_D);
    m_showCalls = actions.add(tr("&Show calls"), Qt::CTRL | Qt::Key_H);
    m_copy = actions.add(tr("C&opy number"), Qt::CTRL | Qt::Key_C);
    m_markHeard = actions.add(tr("&Mark as heard"), Qt::CTRL | Qt::Key_M);
    m_block = actions.add(tr("Bloc&k number…"));
    m_refresh = actions.add(tr("&Refresh"), Qt::Key_F5);
    QAction *close = actions.add(tr("&Close window"), Qt::CTRL | Qt::Key_W);
    QMenu *menu = menuBar()->addMenu(tr("&Message"));
    fill(*menu);
    menu->addSeparator();
    menu->addActions({m_refresh, close});

    const auto number = [this] {
        const int row = m_view->chosenRow();
        return row >= 0 ? m_model.messageAt(row).remote : QString();
    };
    connect(m_dial, &QAction::triggered, this, [this, number] { m_actions.caller.call(number()); });
    connect(m_showCalls, &QAction::triggered, this, [this, number] { m_actions.caller.showCalls(number()); });
    connect(m_copy, &QAction::triggered, this, [this, number] { m_actions.caller.copy(number()); });
    connect(m_block, &QAction::triggered, this, [this, number] {
        m_actions.caller.block(number(), m_model.name(m_model.messageAt(m_view->chosenRow())));
    });
    connect(m_markHeard, &QAction::triggered, this, &MessagesWindow::markHeard);
    connect(m_refresh, &QAction::triggered, this, &MessagesWindow::refresh);
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
    m_view->letGiveWay({int(MessageColumn::Machine), int(MessageColumn::Length), int(MessageColumn::State),
                        int(MessageColumn::Number)});
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
    m_footer = new Footer({m_dial, m_markHeard, m_refresh}, body);
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
    connect(m_settings, &QPushButton::clicked, this, [this] { m_actions.app.showSettings(SettingsPart::Access); });
    connect(&m_store, &PhonebookStore::changed, this, [this] { m_model.setDirectory(m_store.directory()); });
}

void MessagesWindow::refresh()
{
    if (m_isRefreshing) {
        return;
    }
    m_isRefreshing = true;
    m_error = Tr064Error::None;
    m_read.clear();
    m_message->dismiss();
    updatePage();
    m_box.answeringMachines(this,
                            [this](const BoxResult<QList<AnsweringMachine>> &machines) { takeMachines(machines); });
}

void MessagesWindow::takeMachines(const BoxResult<QList<AnsweringMachine>> &machines)
{
    if (!machines.isOk()) {
        finish(machines.error);
        return;
    }
    m_machines = machines.value;
    m_toRead.clear();
    for (const AnsweringMachine &machine : std::as_const(m_machines)) {
        m_toRead.append(machine.index);
    }
    readNext();
}

void MessagesWindow::readNext()
{
    if (m_toRead.isEmpty()) {
        finish(Tr064Error::None);
        return;
    }
    m_box.messages(m_toRead.takeFirst(), this, [this](const BoxResult<QList<TamMessage>> &messages) {
        if (!messages.isOk()) {
            finish(messages.error);
            return;
        }
        m_read += messages.value;
        readNext();
    });
}

// What was there before stays where the box could not tell all.
void MessagesWindow::finish(const Tr064Failure &error)
{
    m_isRefreshing = false;
    m_error = error;
    if (error == Tr064Error::None) {
        m_model.setMessages(m_machines, m_read);
        fillMachines();
    } else if (m_model.rowCount() > 0) {
        m_message->showMessage(boxErrorText(error));
    }
    updatePage();
}

void MessagesWindow::fillMachines()
{
    const QSignalBlocker quiet(m_choice);
    const QVariant chosen = m_choice->currentData();
    m_choice->clear();
    m_choice->addItem(tr("All answering machines"));
    for (const AnsweringMachine &machine : std::as_const(m_machines)) {
        const QString name = sanitized(machine.name);
        m_choice->addItem(machine.enabled ? name : tr("%1 (switched off)").arg(name), machine.index);
    }
    const int place = chosen.isValid() ? m_choice->findData(chosen) : 0;
    m_choice->setCurrentIndex(std::max(place, 0));
    m_model.setMachine(place > 0 ? std::optional(chosen.toInt()) : std::nullopt);
}

void MessagesWindow::markHeard()
{
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const TamMessage message = m_model.messageAt(index.row());
        if (message.isNew) {
            m_box.markMessage(message, MessageMark::Heard, this, [this, message](const BoxResult<Nothing> &result) {
                if (result.isOk()) {
                    m_model.markHeard(message.machine, message.index);
                    updatePage();
                } else {
                    m_message->showMessage(boxErrorText(result));
                }
            });
        }
    }
}

void MessagesWindow::fill(QMenu &menu) const
{
    menu.addActions({m_dial, m_showCalls, m_copy});
    menu.addSeparator();
    menu.addAction(m_markHeard);
    menu.addSeparator();
    menu.addAction(m_block);
}

void MessagesWindow::updateSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const int row = m_view->chosenRow();
    const QString number = rows.size() == 1 && row >= 0 ? m_model.messageAt(row).remote : QString();
    m_dial->setEnabled(!dialString(number, m_numbers.reader().dialPlan()).isEmpty());
    for (QAction *action : {m_showCalls, m_copy, m_block}) {
        action->setEnabled(!number.isEmpty());
    }
    m_markHeard->setEnabled(std::any_of(
        rows.begin(), rows.end(), [this](const QModelIndex &index) { return m_model.messageAt(index.row()).isNew; }));
}

void MessagesWindow::updatePage()
{
    if (m_error != Tr064Error::None) {
        m_empty->explain(tr("The messages can't be read"), boxErrorText(m_error));
    } else if (m_isRefreshing) {
        m_empty->explain(tr("Looking for messages…"), tr("The FRITZ!Box is being asked."));
    } else if (m_machines.isEmpty()) {
        m_empty->explain(tr("No answering machine"),
                         tr("Set one up in the FRITZ!Box, under Telephony › Answering Machine."));
    } else {
        m_empty->explain(tr("No messages"), tr("Nobody has left a message."));
    }
    const bool several = m_machines.size() > 1;
    m_settings->setVisible(m_error != Tr064Error::None);
    m_choice->setVisible(several);
    m_choiceLabel->setVisible(several);
    m_view->setColumnWanted(int(MessageColumn::Machine), several);
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    m_footer->setBusy(m_isRefreshing);
    m_refresh->setEnabled(!m_isRefreshing);
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
        refresh();
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
    for (const auto &[column, letters] : {std::pair(MessageColumn::State, 14), std::pair(MessageColumn::When, 17),
                                          std::pair(MessageColumn::Number, 20), std::pair(MessageColumn::Length, 20),
                                          std::pair(MessageColumn::Machine, 24)}) {
        m_view->setColumnWidth(int(column), letter * letters);
    }
    m_view->restoreColumns(state.value(u"messages/columns"_s).toByteArray());
}

} // namespace Rufzeichen
