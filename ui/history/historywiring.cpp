// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywindow.h"

#include "ui/history/callcommands.h"
#include "ui/history/callview.h"
#include "ui/history/columnmenu.h"
#include "ui/history/connectionlabel.h"
#include "ui/history/emptystate.h"
#include "ui/history/filterbar.h"
#include "ui/history/historyactions.h"
#include "ui/history/importbar.h"
#include "ui/history/reminderwatch.h"
#include "ui/history/repairbar.h"
#include "ui/history/shortcutsdialog.h"
#include "ui/history/undobar.h"
#include "ui/text/historytext.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QDesktopServices>
#include <QHeaderView>
#include <QPushButton>
#include <QUrl>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

void HistoryWindow::connectWidgets()
{
    connect(m_connection, &ConnectionLabel::helpWanted, this, [this](ConnectionHelp help) {
        if (help == ConnectionHelp::SetUp) {
            m_actions.app.show(AppWindow::FirstSteps);
        } else {
            m_actions.app.testConnection();
        }
    });
    connect(m_filters, &FilterBar::queryChanged, this, &HistoryWindow::applyQuery);
    connect(&m_filters->search(), &SearchField::left, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->selectionModel()->hasSelection() && m_model.rowCount() > 0) { // the focus alone selects nothing
            m_view->chooseRow(0);
        }
    });
    connect(m_view, &CallView::typed, &m_filters->search(), &SearchField::type);
    m_view->setMenu([this](QMenu &menu) { m_menuActions->fill(menu); });
    connect(m_view, &CallView::opened, m_menuActions->details, &QAction::toggle);
    connect(m_view, &CallView::currentCallChanged, this, &HistoryWindow::updateDetails);
    connect(m_view, &CallView::chosenChanged, this, &HistoryWindow::updateSelection);
    connect(&m_model, &CallTableModel::contentChanged, this, &HistoryWindow::updatePage);
    connect(m_details, &DetailsPane::numberRequested, this, &HistoryWindow::showNumber);
    connect(m_menuActions->compact, &QAction::toggled, this, &HistoryWindow::showForm);
    connect(&m_numbers, &NumberForms::changed, m_details, &DetailsPane::refresh);
    connect(&m_numbers, &NumberForms::changed, this, &HistoryWindow::updateSelection);
    connect(&m_numbers, &NumberForms::changed, this, &HistoryWindow::applyQuery); // another dial plan
    connect(m_menuActions->details, &QAction::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        updateDetails();
    });
    connect(m_empty, &EmptyState::setUpRequested, this, [this] { m_actions.app.show(AppWindow::FirstSteps); });
    connect(m_empty, &EmptyState::demoRequested, this, [this] { m_actions.app.playDemo(); });
    connect(m_empty, &EmptyState::importRequested, m_menuActions->importLogs, &QAction::trigger);
    connect(m_empty, &EmptyState::clearRequested, m_filters, &FilterBar::clear);
    connect(m_undo, &UndoBar::canUndoChanged, this, [this] {
        m_menuActions->undo->setEnabled(m_undo->canUndo());
        m_menuActions->undo->setText(m_undo->undoName());
    });
    connect(m_undo, &UndoBar::restored, this, [this](qint64 id) {
        m_model.refresh();
        if (!m_view->selectedIds().contains(id)) {
            m_view->selectCall(id);
        }
    });
    connect(new ReminderWatch(m_history, this), &ReminderWatch::passed, this, &HistoryWindow::showNewPictures);

    connect(m_closeHint->addButton(tr("&Quit instead")), &QPushButton::clicked, this,
            [this] { m_actions.app.quit(); });
    connect(m_leftOut->addButton(tr("Show ru&les")), &QPushButton::clicked, this,
            [this] { m_actions.app.showSettings(SettingsPart::Rules); });
    connect(m_saved->addButton(tr("&Open")), &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFile)); });
    connect(m_demo->addButton(tr("En&d the demo")), &QPushButton::clicked, this, [this] { m_actions.app.quit(); });
    connect(m_closeHint->addButton(tr("&Settings…")), &QPushButton::clicked, this,
            [this] { m_actions.app.show(AppWindow::Settings); });
    connect(m_closeHint->addButton(tr("Close &window")), &QPushButton::clicked, this, &HistoryWindow::closeByUser);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { m_columns->popup(m_view->horizontalHeader()->mapToGlobal(position)); });

    connect(&m_totals, &CallTotals::localsFound, m_filters, &FilterBar::setLocals);
    connect(&m_totals, &CallTotals::counted, this, &HistoryWindow::showTotals);
    connect(&m_midnight, &QTimer::timeout, this, &HistoryWindow::updateDay);
    connect(&m_history, &CallHistory::failed, this, [this](const QString &reason) {
        showMessage(tr("Calls can't be saved at the moment: %1").arg(HistoryText::reason(reason)));
    });
    connect(&m_model, &CallTableModel::unreadable, this, [this](const QString &reason) {
        if (m_unavailable.isEmpty()) {
            showMessage(tr("Calls can't be read at the moment: %1").arg(HistoryText::reason(reason)));
        }
    });
    connect(&m_history, &CallHistory::resumed, m_message, &MessageBar::dismiss);
    const auto slowDisk = [] { return tr("The disk is slow: the latest call is not saved for good yet."); };
    connect(&m_history, &CallHistory::notOnDisk, this, [this, slowDisk](const QString &reason) {
        if (reason.isEmpty()) {
            showMessage(slowDisk());
        }
    });
    connect(&m_history, &CallHistory::onDisk, this, [this, slowDisk] { takeBack(slowDisk()); });
}

void HistoryWindow::connectActions()
{
    const HistoryActions &menu = *m_menuActions;
    AppActions &app = m_actions.app;
    const std::initializer_list<std::pair<QAction *, AppWindow>> windows {
        {menu.statistics, AppWindow::Statistics},
        {menu.phonebook, AppWindow::Phonebooks},
        {menu.messages, AppWindow::Messages},
        {menu.settings, AppWindow::Settings},
        {menu.blockedNumbers, AppWindow::BlockedNumbers},
        {menu.firstSteps, AppWindow::FirstSteps},
        {menu.about, AppWindow::About}};
    for (const auto &[action, window] : windows) {
        connect(action, &QAction::triggered, this, [&app, window = window] { app.show(window); });
    }
    connect(menu.dial, &QAction::triggered, this, [this] { m_actions.caller.call(QString()); });
    connect(menu.openFax, &QAction::triggered, this, [this] {
        if (const std::optional<StoredCall> call = m_view->currentCall()) {
            m_actions.app.openFax(call->id);
        }
    });
    connect(menu.exportCalls, &QAction::triggered, this,
            [this] { m_actions.app.exportCalls(m_model.query(), m_view->selectedIds()); });
    connect(menu.print, &QAction::triggered, this,
            [this] { m_actions.app.printCalls(m_model.query(), m_commands->severalSelected()); });
    connect(menu.importLogs, &QAction::triggered, this, &HistoryWindow::chooseImport);
    auto *drop = new FileDrop(*this, *menu.importLogs, {u"log"_s, u"txt"_s, u"csv"_s, u"xml"_s, u"json"_s});
    connect(drop, &FileDrop::dropped, this, &HistoryWindow::importFiles);
    connect(m_import, &ImportBar::finished, this, [this] {
        m_menuActions->importLogs->setEnabled(true);
        Q_EMIT callsImported();
    });
    connect(m_repair, &RepairBar::restored, this, &HistoryWindow::callsImported);
    connect(menu.sync, &QAction::triggered, this, [this] {
        m_model.refresh();
        m_actions.app.sync();
    });
    connect(menu.closeWindow, &QAction::triggered, this, &HistoryWindow::closeByUser);
    connect(menu.popup, &QAction::triggered, this, [&app] { app.enterPopup(); });
    connect(menu.quit, &QAction::triggered, this, [&app] { app.quit(); });
    connect(menu.find, &QAction::triggered, &m_filters->search(), &SearchField::enter);
    connect(menu.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(actions(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    for (int kind = 0; kind < FilterBar::kinds; ++kind) {
        connect(menu.filters.at(kind), &QAction::triggered, m_filters,
                [this, kind] { m_filters->setFilter(CallFilter(kind)); });
    }
    connect(new EscapeKey(this), &EscapeKey::pressed, m_filters, &FilterBar::clearStep);
}

} // namespace Rufzeichen
