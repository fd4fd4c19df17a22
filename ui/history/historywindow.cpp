// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywindow.h"

#include "core/calls/missedcall.h"
#include "ui/history/callcommands.h"
#include "ui/history/callplans.h"
#include "ui/history/callview.h"
#include "ui/history/columnmenu.h"
#include "ui/history/connectionlabel.h"
#include "ui/history/detailspane.h"
#include "ui/history/emptystate.h"
#include "ui/history/filterbar.h"
#include "ui/history/historyactions.h"
#include "ui/history/importbar.h"
#include "ui/history/repairbar.h"
#include "ui/history/shortcutsdialog.h"
#include "ui/history/sortmenu.h"
#include "ui/history/undobar.h"
#include "ui/icons/icons.h"
#include "ui/text/connectiontext.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/turningsplitter.h"
#include "ui/widgets/windowplace.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Rufzeichen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HistoryWindow::HistoryWindow(CallHistory &history, const SettingsStore &settings, const CallMonitor &monitor,
                             NumberForms &numbers, const Actions &actions, const QString &statePath, QWidget *parent)
    : QMainWindow(parent)
    , m_history(history)
    , m_settings(settings)
    , m_monitor(monitor)
    , m_actions(actions)
    , m_statePath(statePath)
    , m_numbers(numbers)
    , m_model(history)
    , m_totals(history.reader())
    , m_news(history, m_model, settings, *this)
    , m_menuActions(new HistoryActions(*this))
{
    setWindowTitle(tr("Call history"));
    setWindowIcon(appIcon());
    m_midnight.setSingleShot(true);
    m_model.formatNumbers(m_numbers);
    makeWidgets();
    m_commands = new CallCommands(*m_view, m_history, m_numbers, m_actions.caller);
    connectWidgets();
    m_commands->connectActions(*m_menuActions, *m_undo);
    m_plans = new CallPlans(*m_view, m_history, m_numbers, *m_undo);
    m_plans->connectActions(*m_menuActions);
    connectActions();
    connect(&monitor, &CallMonitor::stateChanged, this, &HistoryWindow::showConnection);
    showConnection();
    connect(&settings, &SettingsStore::changed, this, &HistoryWindow::applyQuery);
    applyQuery();
    restoreState();
    updateDetails();
}

HistoryWindow::~HistoryWindow()
{
    saveState();
}

void HistoryWindow::makeWidgets()
{
    auto *body = new QWidget(this);
    m_filters = new FilterBar(m_numbers, body);
    m_connection = new ConnectionLabel(body);
    m_filters->addWidget(m_connection);
    m_message = new MessageBar(body);
    m_closeHint = new MessageBar(body);
    m_demo = new MessageBar(body, MessageBar::Kind::Standing);
    m_saved = new MessageBar(body);
    m_import = new ImportBar(m_history.path(), m_numbers.reader(), body);
    m_repair = new RepairBar(m_history, m_numbers.reader(), body);
    m_undo = new UndoBar(m_history, body);
    m_pages = new QStackedWidget(body);
    m_view = new CallView(m_model, m_pages);
    m_empty = new EmptyState(m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_details = new DetailsPane(m_history.reader(), m_numbers, body);
    m_details->addActions(*m_menuActions);
    m_details->hide();
    m_split = new TurningSplitter(body);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 1);
    m_split->setRoomOfFirst(fontMetrics().averageCharWidth() * 52);
    m_columns = new ColumnMenu(*m_view, this);
    m_menuActions->fill(*menuBar(), m_columns, new SortMenu(*m_view, this));
    m_view->setRowActions(*m_menuActions);

    m_footer = new Footer({m_menuActions->exportCalls, m_menuActions->statistics}, body);
    auto *layout = new QVBoxLayout(body);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_demo, m_filters, m_message, m_saved, m_closeHint,
                                                             m_repair, m_import, m_split, m_undo, m_footer}) {
        layout->addWidget(widget, widget == m_split ? 1 : 0);
    }
    setCentralWidget(body);
    m_view->setFocus(Qt::OtherFocusReason); // typing there searches, too
}

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
            m_view->selectRow(0);
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
    connect(m_menuActions->details, &QAction::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        updateDetails();
    });
    connect(m_empty, &EmptyState::setUpRequested, this, [this] { m_actions.app.show(AppWindow::FirstSteps); });
    connect(m_empty, &EmptyState::demoRequested, this, [this] { m_actions.app.playDemo(); });
    connect(m_empty, &EmptyState::importRequested, m_menuActions->importLogs, &QAction::trigger);
    connect(m_empty, &EmptyState::clearRequested, m_filters, &FilterBar::clear);
    connect(m_undo, &UndoBar::canUndoChanged, this, [this] { m_menuActions->undo->setEnabled(m_undo->canUndo()); });

    connect(m_closeHint->addButton(tr("&Quit instead")), &QPushButton::clicked, this,
            [this] { m_actions.app.quit(); });
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

void HistoryWindow::showCall(qint64 id)
{
    if (!isVisible()) {
        m_wanted = id;
        return;
    }
    m_model.complete();
    if (!m_view->selectCall(id)) {
        m_filters->clear();
        m_view->selectCall(id);
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void HistoryWindow::showNumber(const QString &remote)
{
    m_filters->showNumber(remote);
}

void HistoryWindow::showKind(CallFilter kind)
{
    m_filters->showKind(kind);
}

void HistoryWindow::showMessage(const QString &text)
{
    m_message->showMessage(text);
}

void HistoryWindow::takeBack(const QString &text)
{
    if (m_message->text() == text) {
        m_message->dismiss();
    }
}

void HistoryWindow::showUnavailable(const QString &reason)
{
    m_unavailable = reason;
    updatePage();
}

void HistoryWindow::offerRepair()
{
    m_repair->offerRepair();
}

void HistoryWindow::offerRestoring(const QString &setAside)
{
    m_repair->offerRestoring(setAside);
}

bool HistoryWindow::isBusy() const
{
    return m_import->isVisible() || m_undo->isVisible() || m_repair->isVisible();
}

void HistoryWindow::importFiles(const QStringList &paths)
{
    m_menuActions->importLogs->setEnabled(false);
    m_import->start(paths);
}

void HistoryWindow::applyQuery()
{
    CallQuery query = m_filters->query(QDate::currentDate());
    query.missedRule = m_settings.inForce().notifications.missedRule();
    query.sort = m_model.query().sort;
    query.order = m_model.query().order;
    if (query != m_model.query()) {
        m_model.setQuery(query);
        if (m_view->currentIndex().isValid()) {
            m_view->scrollTo(m_view->currentIndex());
        } else {
            m_view->scrollToTop();
        }
    }
}

// Whoever has no call and never had a connection has yet to set it up, even if the first steps were skipped.
bool HistoryWindow::needsSetUp() const
{
    const CallMonitorState &state = m_monitor.state();
    const bool neverWorked = state.failure && !state.wasConnected;
    return neverWorked && m_model.rowCount() == 0 && m_model.isComplete() && !m_filters->isNarrowed();
}

void HistoryWindow::showConnection()
{
    m_connection->setConnection(m_monitor.state(), m_monitor.address(),
                                needsSetUp() ? ConnectionHelp::SetUp : ConnectionHelp::Advice);
    if (m_model.rowCount() == 0) {
        explainEmptiness();
    }
}

void HistoryWindow::updatePage()
{
    const bool empty = m_model.rowCount() == 0 && m_model.isComplete();
    m_pages->setCurrentIndex(empty ? 1 : 0);
    showConnection();
    updateSelection();
    updateSummary();
    if (m_model.isComplete()) {
        m_totals.count(m_model.query());
    } else {
        m_totals.stop(); // first the rows
    }
}

// Figures that stand side by side are of one reading, though more rows may be there by now.
void HistoryWindow::showTotals()
{
    const QList<qint64> counts = m_totals.counts(m_model.query()).value_or(QList<qint64>());
    for (qsizetype kind = 0; kind < counts.size(); ++kind) {
        m_filters->setCount(CallFilter(kind), counts.at(kind));
    }
    updateSummary();
}

void HistoryWindow::explainEmptiness()
{
    if (!m_unavailable.isEmpty()) {
        m_empty->explain(EmptyState::Reason::Unavailable,
                         tr("The call history can't be opened: %1").arg(HistoryText::reason(m_unavailable)));
    } else if (m_model.query().filter == CallFilter::ToCallBack && m_filters->text().isEmpty()) {
        m_empty->explain(EmptyState::Reason::NobodyWaits);
    } else if (m_filters->isNarrowed()) {
        m_empty->explain(EmptyState::Reason::NothingFound, m_filters->text());
    } else if (needsSetUp()) {
        m_empty->explain(
            EmptyState::Reason::NotSetUp,
            tr("%1: %2.").arg(sanitized(m_monitor.address().host), ConnectionText::reason(m_monitor.state())));
    } else {
        m_empty->explain(EmptyState::Reason::NoCalls);
    }
}

void HistoryWindow::updateSummary()
{
    const std::optional<QList<qint64>> counts = m_totals.counts(m_model.query());
    if (!counts && !m_model.isComplete()) {
        return; // not all are there
    }
    const CallFilter filter = m_model.query().filter;
    const qint64 shown = counts ? counts->value(int(filter)) : m_model.rowCount();
    const qint64 missed = counts && filter == CallFilter::All ? counts->value(int(CallFilter::Missed)) : 0;
    const QString calls = tr("%Ln call(s)", nullptr, int(shown));
    m_footer->setSummary(missed > 0 ? tr("%1 · %2").arg(tr("%Ln missed", nullptr, int(missed)), calls) : calls);
}

void HistoryWindow::updateSelection()
{
    const std::optional<StoredCall> call = m_view->currentCall();
    const bool unseen = call && m_view->currentIndex().data(CallTableModel::UnseenRole).toBool();
    const bool isMissed
        = call && Rufzeichen::isMissed(call->call, m_model.query().missedRule) && call->call.remote != QString();
    const QString number = m_commands->currentNumber();
    m_menuActions->update({.count = m_view->selectedCount(),
                           .number = number.isEmpty() ? QString() : m_numbers.shown(number),
                           .unseen = unseen,
                           .important = m_actions.caller.isImportant(number),
                           .blocked = m_actions.caller.isBlocked(number),
                           .missed = isMissed,
                           .settled = !call || call->settled,
                           .fax = call && call->call.outcome == CallOutcome::Fax,
                           .reminder = call ? call->reminder : std::nullopt});
}

void HistoryWindow::updateDetails()
{
    updateSelection();
    if (!m_details->isHidden()) {
        m_details->showCall(m_view->currentCall());
    }
}

void HistoryWindow::updateDay()
{
    m_model.setToday(QDate::currentDate());
    applyQuery();
    const QDateTime now = QDateTime::currentDateTime();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay())) + 1s);
}

void HistoryWindow::chooseImport()
{
    auto *chooser = new QFileDialog(this, tr("Import calls"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("Logs and lists of calls (*.log *.txt *.csv *.xml *.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &HistoryWindow::importFiles);
    chooser->open();
}

void HistoryWindow::updateLife()
{
    if (isVisible() && !isMinimized()) {
        m_model.resume();
        updateDay();
    } else {
        m_model.pause();
        m_midnight.stop();
        m_totals.stop();
    }
}

void HistoryWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateLife();
    if (const std::optional<qint64> wanted = std::exchange(m_wanted, std::nullopt)) {
        showCall(*wanted);
    }
}

void HistoryWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateLife();
    m_undo->dismiss();
    saveState();
}

void HistoryWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        updateLife();
    }
}

void HistoryWindow::closeEvent(QCloseEvent *event)
{
    // Only the window manager's button is the user's; the end of program and session close all windows, too.
    if (event->spontaneous() && !qGuiApp->isSavingSession()) {
        event->ignore();
        closeByUser();
    }
}

void HistoryWindow::setCloseAction(CloseAction action)
{
    m_closeAction = action;
    if (action == CloseAction::Minimise && m_closeHint->isVisibleTo(this)) {
        m_closeHint->dismiss(); // it speaks of a tray
        m_closeHintShown = false;
    }
}

void HistoryWindow::closeByUser()
{
    if (m_closeAction == CloseAction::Minimise) {
        showMinimized();
    } else if (m_closeHintShown) {
        m_closeHint->dismiss();
        hide();
    } else {
        m_closeHintShown = true;
        m_closeHint->showMessage(tr("Rufzeichen keeps running in the tray and tells you about calls."));
    }
}

void HistoryWindow::showSaved(const QString &path)
{
    m_savedFile = path;
    m_saved->showMessage(tr("Saved as %1.").arg(sanitized(QDir::toNativeSeparators(path))));
}

void HistoryWindow::showThatItIsADemo()
{
    setWindowTitle(tr("Call history (demo)"));
    m_demo->showMessage(tr("This is a demo: all calls are made up, and nothing of them is kept."));
}

void HistoryWindow::setPictures(const std::function<QImage(const QString &number)> &pictures)
{
    m_view->setPictures([pictures](const QString &number) { return QPixmap::fromImage(pictures(number)); });
}

void HistoryWindow::setPeople(std::function<KnownPerson(const QString &number)> people)
{
    m_details->setPeople(std::move(people));
}

void HistoryWindow::showNewPictures()
{
    m_details->refresh();
    m_view->viewport()->update();
}

void HistoryWindow::showForm()
{
    m_numbers.prepare();
    const bool compact = m_menuActions->compact->isChecked();
    m_columns->setEnabled(compact);
    if (compact) {
        m_view->showColumns();
    } else {
        m_view->showCards();
    }
}

void HistoryWindow::restoreState()
{
    const QSettings state(m_statePath, QSettings::IniFormat);
    restorePlace(*this, m_statePath, u"history"_s, {.letters = 150, .lines = 36});
    const bool restored = m_view->restoreColumns(state.value(u"history/columns"_s).toByteArray());
    m_view->setSortingEnabled(true);
    if (!restored) {
        m_view->resetColumns();
    }
    const QHeaderView &header = *m_view->horizontalHeader();
    m_view->sortByColumn(
        state.value(u"history/sortedBy"_s, header.sortIndicatorSection()).toInt(),
        state.value(u"history/ascending"_s, header.sortIndicatorOrder() == Qt::AscendingOrder).toBool()
            ? Qt::AscendingOrder
            : Qt::DescendingOrder);
    m_menuActions->compact->setChecked(state.value(u"history/compact"_s, false).toBool());
    showForm();
    m_split->setSizesFor(Qt::Horizontal, state.value(u"history/split"_s).toByteArray());
    m_split->setSizesFor(Qt::Vertical, state.value(u"history/splitBelow"_s).toByteArray());
    m_menuActions->details->setChecked(state.value(u"history/details"_s, false).toBool());
    m_closeHintShown = state.value(u"history/closeHintShown"_s, false).toBool();
}

void HistoryWindow::saveState() const
{
    QSettings state(m_statePath, QSettings::IniFormat);
    savePlace(*this, m_statePath, u"history"_s);
    state.setValue(u"history/columns"_s, m_view->saveColumns());
    const QHeaderView &header = *m_view->horizontalHeader();
    state.setValue(u"history/sortedBy"_s, header.sortIndicatorSection());
    state.setValue(u"history/ascending"_s, header.sortIndicatorOrder() == Qt::AscendingOrder);
    state.setValue(u"history/compact"_s, m_menuActions->compact->isChecked());
    state.setValue(u"history/split"_s, m_split->sizesFor(Qt::Horizontal));
    state.setValue(u"history/splitBelow"_s, m_split->sizesFor(Qt::Vertical));
    state.setValue(u"history/details"_s, m_menuActions->details->isChecked());
    state.setValue(u"history/closeHintShown"_s, m_closeHintShown);
}

} // namespace Rufzeichen
