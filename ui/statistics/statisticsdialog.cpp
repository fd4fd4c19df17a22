// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statisticsdialog.h"

#include "core/calls/callhistory.h"
#include "core/numbers/writings.h"
#include "core/settings/settingsstore.h"
#include "ui/actions/calleractions.h"
#include "ui/icons/linemark.h"
#include "ui/statistics/barchart.h"
#include "ui/statistics/figurecards.h"
#include "ui/statistics/hourheatmap.h"
#include "ui/statistics/partytable.h"
#include "ui/statistics/statisticsrange.h"
#include "ui/statistics/statisticstext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/datetimefield.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/turningsplitter.h"
#include "ui/widgets/windowplace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 300ms;

// A heading above a part of the dialog; its buddy gets the focus by its key.
QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *const label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

QWidget *headed(const QString &text, QWidget *content)
{
    auto *const part = new QWidget;
    auto *const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(heading(text, content));
    layout->addWidget(content, 1);
    return part;
}

} // namespace

StatisticsDialog::StatisticsDialog(const CallHistory &history, const SettingsStore &settings, CallerActions &actions,
                                   NumberForms &numbers, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_settings(settings)
    , m_numbers(numbers)
    , m_range(new QComboBox(this))
    , m_since(new DateTimeField(QDate::currentDate(), this))
    , m_until(new DateTimeField(QDate::currentDate(), this))
    , m_local(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new EmptyPage(this))
    , m_hours(new HourHeatMap(this))
    , m_callers(new PartyTable(PartyTable::Kind::Callers, numbers, this))
    , m_lines(new PartyTable(PartyTable::Kind::Lines, numbers, this))
{
    numbers.prepare();
    connect(&numbers, &NumberForms::changed, this, [this] { showFigures(); });
    setWindowTitle(tr("Call statistics"));
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(createChoices());
    layout->addWidget(createPages(), 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *const copy = buttons->addButton(tr("Copy &picture"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    // Enter belongs to the tables.
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    resizeWithinScreen(*this, {.letters = 140, .lines = 42});
    connect(copy, &QPushButton::clicked, this, &StatisticsDialog::copyPicture);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settling);
    connect(&m_refresh, &QTimer::timeout, this, &StatisticsDialog::refresh);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &StatisticsDialog::takeStatistics);
    connect(&m_history, &CallHistory::callStored, this, &StatisticsDialog::refreshSoon);
    connect(&m_history, &CallHistory::changed, this, &StatisticsDialog::refreshSoon);
    connect(&m_settings, &SettingsStore::changed, this, &StatisticsDialog::refreshSoon);
    connect(m_callers, &PartyTable::numberActivated, this,
            [&actions](const QString &number) { actions.showCalls(number); });
    connectChoices();
    m_range->setFocus();
}

StatisticsDialog::~StatisticsDialog() = default;

QWidget *StatisticsDialog::createChoices()
{
    for (const auto &[range, text] :
         {std::pair(StatisticsRange::LastMonth, tr("Last 30 days")),
          std::pair(StatisticsRange::LastYear, tr("Last 12 months")),
          std::pair(StatisticsRange::ThisYear, tr("This year")), std::pair(StatisticsRange::All, tr("All calls")),
          std::pair(StatisticsRange::Custom, tr("Other days"))}) {
        m_range->addItem(text, QVariant::fromValue(range));
    }
    auto *const choices = new QWidget(this);
    auto *const flow = new FlowLayout; // they are wider than a narrow window
    flow->setContentsMargins(0, 0, 0, 0);
    choices->setLayout(flow);
    const auto add = [flow](const QString &text, QWidget *widget) {
        auto *const pair = new QWidget;
        auto *const row = new QHBoxLayout(pair);
        row->setContentsMargins({});
        auto *const label = new QLabel(text);
        label->setBuddy(widget);
        row->addWidget(label);
        row->addWidget(widget);
        flow->addWidget(pair);
    };
    add(tr("&Days:"), m_range);
    add(tr("&from"), m_since);
    add(tr("&to"), m_until);
    add(tr("Own &number:"), m_local);
    m_since->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_local->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choices;
}

QWidget *StatisticsDialog::createChart()
{
    const LoadedBarChart loaded = loadBarChart(this);
    m_chart = loaded.chart;
    if (m_chart != nullptr) {
        m_chart->setAccessibleName(tr("Calls over time"));
        return headed(tr("Calls over ti&me"), m_chart);
    }
    auto *const missing = new QLabel(
        tr("The chart can't be shown, because a part of Rufzeichen is not installed: %1").arg(loaded.failure));
    missing->setTextFormat(Qt::PlainText);
    missing->setWordWrap(true);
    missing->setAlignment(Qt::AlignCenter);
    return headed(tr("Calls over ti&me"), missing);
}

QWidget *StatisticsDialog::createHours()
{
    return headed(tr("By &weekday and hour"), m_hours);
}

QWidget *StatisticsDialog::createTables()
{
    auto *const tables = new QWidget(this);
    auto *const layout = new QVBoxLayout(tables);
    layout->setContentsMargins({});
    layout->addWidget(headed(tr("Who calls mo&st"), m_callers), 3);
    layout->addWidget(headed(tr("&Own numbers"), m_lines), 2);
    return tables;
}

QWidget *StatisticsDialog::createPages()
{
    m_page = new QWidget(m_pages);
    auto *const layout = new QVBoxLayout(m_page);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().lineSpacing() / 2);
    m_figures = new FigureCards(m_page);
    layout->addWidget(m_figures);
    auto *const left = new QSplitter(Qt::Vertical);
    left->addWidget(createChart());
    left->addWidget(createHours());
    left->setChildrenCollapsible(false);
    auto *const both = new TurningSplitter;
    both->addWidget(left);
    both->addWidget(createTables());
    both->setShareOfSecond(40);
    both->setRoomOfFirst(left->minimumSizeHint().width());
    layout->addWidget(both, 1);
    m_nothing->explain(tr("Counting…"));
    auto *const area = new QScrollArea(m_pages); // for large letters on a small screen
    area->setWidget(m_page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
    m_pages->addWidget(m_nothing);
    m_pages->setCurrentWidget(m_nothing);
    return m_pages;
}

void StatisticsDialog::connectChoices()
{
    connect(m_range, &QComboBox::activated, this, &StatisticsDialog::chooseRange);
    connect(m_local, &QComboBox::activated, this, [this] {
        m_query.local = m_local->currentData().toString();
        refresh();
    });
    connect(m_since, &QDateTimeEdit::dateChanged, this, &StatisticsDialog::chooseDays);
    connect(m_until, &QDateTimeEdit::dateChanged, this, &StatisticsDialog::chooseDays);
}

void StatisticsDialog::chooseRange()
{
    const auto range = m_range->currentData().value<StatisticsRange>();
    if (range == StatisticsRange::Custom) {
        chooseDays();
        return;
    }
    const QString local = m_query.local;
    m_query = queryOf(range, QDate::currentDate());
    m_query.local = local;
    refresh();
}

void StatisticsDialog::chooseDays()
{
    m_range->setCurrentIndex(m_range->findData(QVariant::fromValue(StatisticsRange::Custom)));
    std::tie(m_query.since, m_query.until) = std::minmax({m_since->date(), m_until->date()});
    refresh();
}

void StatisticsDialog::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive()) {
        m_refresh.start();
    }
}

void StatisticsDialog::refresh()
{
    m_refresh.stop();
    m_query.plan = m_numbers.reader().dialPlan();
    m_query.missedRule = m_settings.inForce().notifications.missedRule(m_query.plan);
    m_outdated = m_counting.isRunning();
    if (!m_outdated) {
        m_counted = m_query;
        m_counting.setFuture(m_history.statistics(m_query));
    }
}

void StatisticsDialog::takeStatistics()
{
    if (m_counted == m_query) {
        if (const std::optional<CallStatistics> counted = m_counting.result()) {
            m_statistics = *counted;
            showStatistics();
        } else {
            m_nothing->explain(tr("The calls can't be read at the moment."));
            m_pages->setCurrentWidget(m_nothing);
        }
    }
    if (m_outdated) {
        refresh();
    }
}

void StatisticsDialog::showStatistics()
{
    showChoices();
    showFigures();
    showChart();
    m_hours->setHours(m_statistics.hours);
    m_callers->setParties(m_statistics.callers);
    m_lines->setParties(m_statistics.lines);
    const bool chosen = m_query.since || m_query.until || !m_query.local.isEmpty();
    m_nothing->explain(chosen ? tr("There are no calls on these days.") : tr("There are no calls yet."));
    m_pages->setCurrentIndex(m_statistics.calls.total() > 0 ? 0 : 1);
}

// The days that are shown and the own numbers that there are.
void StatisticsDialog::showChoices()
{
    const QSignalBlocker sinceBlocker(m_since);
    const QSignalBlocker untilBlocker(m_until);
    const QDate today = QDate::currentDate();
    const QDate first = m_statistics.periods.isEmpty() ? today : m_statistics.periods.first().first;
    m_since->setDate(m_query.since.value_or(first));
    m_until->setDate(m_query.until.value_or(today));
    m_local->clear();
    m_local->addItem(tr("All"), QString());
    const QStringList locals = m_history.reader().locals().value_or(QStringList());
    for (const QString &local : firstWritings(locals, m_numbers.reader().dialPlan())) {
        m_local->addItem(lineIcon(m_numbers.lineColour(local), palette()), sanitized(m_numbers.line(local)), local);
    }
    m_local->setCurrentIndex(std::max(0, m_local->findData(m_query.local)));
}

void StatisticsDialog::showFigures()
{
    m_figures->setFigures(StatisticsText::figures(m_statistics, palette(), m_numbers));
}

void StatisticsDialog::showChart()
{
    if (m_chart == nullptr) {
        return;
    }
    BarChartData chart;
    QList<CallKind> kinds;
    for (const CallKind &kind : StatisticsText::kinds) {
        if (StatisticsText::isShown(kind, m_statistics.calls)) {
            kinds.append(kind);
            chart.segments.append({StatisticsText::tr(kind.name), StatisticsText::colour(kind, palette())});
        }
    }
    for (const StatisticsPeriod &period : m_statistics.periods) {
        BarChartData::Bar bar {.label = StatisticsText::label(period.first, m_statistics.step),
                               .description = StatisticsText::period(period, m_statistics.step),
                               .values = {}};
        for (const CallKind &kind : std::as_const(kinds)) {
            bar.values.append(period.calls.*kind.count);
        }
        chart.bars.append(bar);
    }
    chart.description = StatisticsText::steps(m_statistics.step);
    m_chart->setData(chart);
}

void StatisticsDialog::copyPicture()
{
    const bool isEmpty = m_pages->currentWidget() == m_nothing;
    QApplication::clipboard()->setPixmap(isEmpty ? m_nothing->grab() : m_page->grab()); // also what is scrolled away
}

void StatisticsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showChart();
        showFigures();
    }
    QDialog::changeEvent(event);
}

void StatisticsDialog::showEvent(QShowEvent *event)
{
    // It may have been hidden for long.
    if (!event->spontaneous()) {
        chooseRange();
    }
    QDialog::showEvent(event);
}

} // namespace Rufzeichen
