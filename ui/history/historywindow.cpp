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
#include "ui/history/sortmenu.h"
#include "ui/history/undobar.h"
#include "ui/icons/icons.h"
#include "ui/text/connectiontext.h"
#include "ui/text/historytext.h"
#include "ui/text/plainwords.h"
#include "ui/text/ruleproblemtext.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/turningsplitter.h"

#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QStackedWidget>
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
    , m_news(
          history, m_model, [this] { return missedRule(); }, *this)
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
    m_leftOut = new MessageBar(body);
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
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_demo, m_filters, m_message, m_leftOut, m_saved, m_closeHint, m_repair,
                                           m_import, m_split, m_undo, m_footer}) {
        layout->addWidget(widget, widget == m_split ? 1 : 0);
    }
    setCentralWidget(body);
    m_view->setFocus(Qt::OtherFocusReason); // typing there searches, too
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

void HistoryWindow::showLeftOutRules(qsizetype count)
{
    if (count == 0) {
        m_leftOut->dismiss();
    } else {
        m_leftOut->showMessage(RuleProblemText::leftOut(count));
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

MissedRule HistoryWindow::missedRule() const
{
    return m_settings.inForce().notifications.missedRule(m_numbers.reader().dialPlan());
}

void HistoryWindow::applyQuery()
{
    CallQuery query = m_filters->query(QDate::currentDate());
    query.missedRule = missedRule();
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
                           .marked = m_actions.caller.isMarkedImportant(number),
                           .blocked = m_actions.caller.isBlocked(number),
                           .known = m_actions.caller.hasContact(number),
                           .missed = isMissed,
                           .settled = !call || call->settled,
                           .claim = m_plans->claimChoice(),
                           .claimant = call ? call->claimant : QString(),
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

void HistoryWindow::setClaims(Claims &claims)
{
    m_plans->setClaims(claims);
    updateSelection();
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

} // namespace Rufzeichen
