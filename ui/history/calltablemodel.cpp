// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/calltablemodel.h"

#include "core/calls/missedcall.h"
#include "ui/text/calltext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QItemSelection>
#include <QScopeGuard>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto shortestDelay = 50ms; // until changes are shown that came together
constexpr int readingLeisure = 5; // times as long as it takes to read all rows, they are not read again
constexpr int mostSingly = 20; // calls in a second: each of them looks at all calls of its day

} // namespace

CallTableModel::CallTableModel(const CallHistory &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(history.reader())
    , m_rows(history.reader())
    , m_refreshDelay(shortestDelay)
{
    m_refresh.setSingleShot(true);
    m_more.setSingleShot(true);
    m_tick.setInterval(1s);
    connect(&m_refresh, &QTimer::timeout, this, &CallTableModel::refresh);
    connect(&m_more, &QTimer::timeout, this, &CallTableModel::readMore);
    connect(&m_tick, &QTimer::timeout, this, &CallTableModel::tick);
    connect(&history, &CallHistory::callStored, this, &CallTableModel::take);
    connect(&history, &CallHistory::changed, this, &CallTableModel::refreshSoon);
    connect(&history, &CallHistory::resumed, this, &CallTableModel::refreshSoon);
}

CallTableModel::~CallTableModel() = default;

void CallTableModel::setQuery(const CallQuery &query)
{
    change(query, CallRows::Extent::Beginning);
}

void CallTableModel::change(const CallQuery &query, CallRows::Extent extent)
{
    if (m_query != query) {
        m_query = query;
        m_stale = true;
        if (m_live) {
            load(extent);
        }
    }
}

void CallTableModel::resume()
{
    m_live = true;
    // Those that began before anybody told of them here.
    constexpr int mostRunning = 32; // more than run at the same time
    const QSet<qint64> running = m_running;
    for (const StoredCall &call : m_reader.calls(CallQuery(), mostRunning).value_or(QList<StoredCall>())) {
        follow(call);
    }
    if (m_stale || m_running != running) {
        load(rowCount() == 0 ? CallRows::Extent::Beginning : CallRows::Extent::All);
    }
}

void CallTableModel::pause()
{
    m_live = false;
    m_stale = m_stale || m_refresh.isActive() || !isComplete();
    m_refresh.stop();
    m_more.stop();
    m_tick.stop();
}

void CallTableModel::refresh()
{
    load(CallRows::Extent::All);
}

void CallTableModel::load(CallRows::Extent extent)
{
    m_refresh.stop();
    m_more.stop();
    m_found.clear();
    QElapsedTimer watch;
    watch.start();
    const auto setDelay = qScopeGuard([this, &watch] {
        m_refreshDelay = std::max(shortestDelay, readingLeisure * std::chrono::milliseconds(watch.elapsed()));
    });
    const auto outages = m_query.sort == CallSort::Time ? m_reader.outages(QDate(1970, 1, 1), QDate(9999, 12, 31))
                                                        : std::optional(QList<Outage>());
    beginResetModel();
    m_stale = !outages || !m_rows.load(m_query, m_running, extent);
    if (!m_stale) {
        m_outages = *outages;
    }
    endResetModel();
    if (m_stale) {
        Q_EMIT unreadable(m_reader.failure());
        return;
    }
    if (!isComplete()) {
        m_more.start();
    }
    Q_EMIT contentChanged();
}

bool CallTableModel::readMore()
{
    const std::optional<QList<DayOfCalls>> days = m_rows.readMore();
    if (!days) {
        refreshSoon(); // tells why
        return false;
    }
    m_found += *days;
    if (isComplete() || rowCount() < CallRows::pageSize) {
        appendFound();
    }
    if (isComplete()) {
        Q_EMIT contentChanged();
    } else {
        m_more.start();
    }
    return true;
}

// To add thousands of rows makes the view measure them, so that is done once.
void CallTableModel::appendFound()
{
    const QList<DayOfCalls> found = std::exchange(m_found, {});
    if (const int more = CallRows::countOf(found); more > 0) {
        beginInsertRows({}, rowCount(), rowCount() + more - 1);
        m_rows.append(found);
        endInsertRows();
    }
}

void CallTableModel::complete()
{
    m_more.stop();
    while (!isComplete() && readMore()) {
        // reads the next ones
    }
}

void CallTableModel::refreshSoon()
{
    if (!m_live) {
        m_stale = true;
    } else if (!m_refresh.isActive()) {
        m_refresh.start(m_refreshDelay);
    }
}

bool CallTableModel::isFlooded()
{
    if (!m_second.isValid() || m_second.hasExpired(1000)) {
        m_second.start();
        m_takenSingly = 0;
    }
    return ++m_takenSingly > mostSingly;
}

void CallTableModel::take(const StoredCall &call)
{
    follow(call);
    if (!m_live || m_refresh.isActive() || isFlooded()) {
        refreshSoon();
        return;
    }
    const CallRows::Runs runs = m_running.contains(call.id) ? CallRows::Runs::Now : CallRows::Runs::NoMore;
    const RowChange change = m_rows.probe(call, runs);
    if (change.kind == RowChange::Kind::Unclear) {
        refreshSoon();
    } else if (change.kind != RowChange::Kind::None) {
        apply(change, call, runs);
        Q_EMIT contentChanged();
    }
}

void CallTableModel::apply(const RowChange &change, const StoredCall &call, CallRows::Runs runs)
{
    if (change.kind == RowChange::Kind::Inserted) {
        beginInsertRows({}, change.row, change.row);
        m_rows.apply(change, call, runs);
        endInsertRows();
        return;
    }
    m_rows.apply(change, call, runs);
    Q_EMIT dataChanged(index(change.row, 0), index(change.row, callColumnCount - 1));
    if (change.kind == RowChange::Kind::Ended) {
        Q_EMIT headingMoved(change.row);
    }
}

void CallTableModel::follow(const StoredCall &call)
{
    if (call.call.phase == CallPhase::Ended) {
        m_running.remove(call.id);
    } else if (runningSeconds(call.call, QDateTime::currentDateTime())) {
        m_running.insert(call.id);
    }
    if (m_running.isEmpty()) {
        m_tick.stop();
    } else if (m_live && !m_tick.isActive()) {
        m_tick.start();
    }
}

void CallTableModel::tick()
{
    for (const qint64 id : std::as_const(m_running)) {
        if (const std::optional<int> row = m_rows.knownRowOf(id)) {
            Q_EMIT dataChanged(index(*row, 0), index(*row, callColumnCount - 1), {Qt::DisplayRole});
        }
    }
}

void CallTableModel::setToday(QDate today)
{
    if (m_today != today) {
        m_today = today;
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {HeadingRole});
        }
    }
}

void CallTableModel::holdNews()
{
    constexpr int more = 500; // than anybody looks through before leaving the window
    CallQuery missed;
    missed.filter = CallFilter::Missed;
    missed.missedRule = m_query.missedRule;
    for (const StoredCall &call : m_reader.calls(missed, more).value_or(QList<StoredCall>())) {
        if (!call.seen) {
            m_news.insert(call.id);
        }
    }
}

void CallTableModel::releaseNews()
{
    if (!m_news.isEmpty()) {
        m_news.clear();
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, callColumnCount - 1), {UnseenRole});
        }
    }
}

std::optional<StoredCall> CallTableModel::callAt(int row) const
{
    const StoredCall *call = m_rows.at(row);
    return call ? std::optional(*call) : std::nullopt;
}

QList<qint64> CallTableModel::idsOf(const QItemSelection &selection) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    QList<qint64> ids;
    ids.reserve(rows.size());
    const QList<qint64> all
        = rows.size() > CallRows::mostCalls ? m_rows.ids().value_or(QList<qint64>()) : QList<qint64>();
    for (const int row : std::as_const(rows)) {
        if (!all.isEmpty()) {
            if (row < all.size()) {
                ids.append(all.at(row));
            }
        } else if (const StoredCall *call = m_rows.at(row)) {
            ids.append(call->id);
        }
    }
    return ids;
}

QList<int> CallTableModel::rowsWithHeading() const
{
    const QList<int> firstRows = m_rows.firstRows();
    return m_rows.runningCount() > 0 ? QList<int> {0} + firstRows : firstRows;
}

std::optional<QString> CallTableModel::headingAt(int row) const
{
    if (row == 0 && m_rows.runningCount() > 0) {
        //: A heading above the calls that run
        return tr("Now");
    }
    const std::optional<DayOfCalls> day = m_rows.dayBeginningAt(row);
    if (!day) {
        return std::nullopt;
    }
    const QString heading = CallCell::heading(*day, m_today);
    const QString outages = CallCell::outagesInShort(m_outages, day->day);
    //: A heading, and when calls were not heard on that day
    return outages.isEmpty() ? heading : tr("%1 · %2").arg(heading, outages);
}

QStringList CallTableModel::outagesAt(int row) const
{
    const std::optional<DayOfCalls> day = m_rows.dayBeginningAt(row);
    return day ? CallCell::outages(m_outages, day->day) : QStringList();
}

void CallTableModel::formatNumbers(NumberForms &numbers)
{
    m_numbers = &numbers;
    connect(&numbers, &NumberForms::changed, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, callColumnCount - 1));
        }
    });
}

QString CallTableModel::numberOf(const StoredCall &call) const
{
    return sanitized(m_numbers ? CallText::party(call.call.remote, *m_numbers) : CallText::party(call.call.remote));
}

QString CallTableModel::textOf(const StoredCall &call, CallColumn column) const
{
    switch (column) {
    case CallColumn::Number:
        return numberOf(call);
    case CallColumn::Local:
        return sanitized(m_numbers ? m_numbers->line(call.call.local.value_or(QString()))
                                   : call.call.local.value_or(QString()));
    case CallColumn::Device:
        if (m_numbers) {
            return sanitized(m_numbers->phone(call));
        }
        [[fallthrough]];
    default:
        return CallCell::text(call, column, QDateTime::currentDateTime());
    }
}

void CallTableModel::showCards()
{
    m_showsCards = m_numbers != nullptr;
}

void CallTableModel::showColumns()
{
    m_showsCards = false;
}

std::optional<CallCard> CallTableModel::cardAt(int row) const
{
    const StoredCall *const call = m_showsCards ? m_rows.at(row) : nullptr;
    return call ? std::optional(cardOf(*call)) : std::nullopt;
}

CallCard CallTableModel::cardOf(const StoredCall &call) const
{
    const CardDate date = m_query.sort == CallSort::Time ? CardDate::TimeOnly : CardDate::DateAndTime;
    return CallCard::of(call, *m_numbers, date, QDateTime::currentDateTime());
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : callColumnCount;
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == HeadingRole) {
        const std::optional<QString> heading = headingAt(index.row());
        return heading ? QVariant(*heading) : QVariant();
    }
    const StoredCall *call = m_rows.at(index.row());
    if (!call) {
        return {};
    }
    const auto column = CallColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*call, column);
    case Qt::ToolTipRole:
        return CallCell::toolTip(*call, numberOf(*call), QDateTime::currentDateTime());
    case Qt::TextAlignmentRole:
        return int((column == CallColumn::Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case UnseenRole:
        return isNews(*call);
    case LineColourRole:
        return int(m_numbers ? m_numbers->lineColour(call->call.local) : LineColour::None);
    case Qt::AccessibleDescriptionRole:
        return headingAt(index.row()).value_or(QString());
    default:
        return column == CallColumn::Type ? typeData(*call, role) : QVariant();
    }
}

QVariant CallTableModel::typeData(const StoredCall &call, int role) const
{
    if (role != Qt::AccessibleTextRole) {
        return {};
    }
    QString kind = CallCell::kind(call.call);
    kind = isNews(call) ? tr("%1, new").arg(kind) : kind;
    return m_showsCards ? cardOf(call).spoken(kind) : kind;
}

bool CallTableModel::isNews(const StoredCall &call) const
{
    return (!call.seen && isMissed(call.call, m_query.missedRule)) || m_news.contains(call.id);
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= callColumnCount) {
        return {};
    }
    const auto column = CallColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return column == CallColumn::Type ? QString() : CallCell::title(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return CallCell::title(column);
    case Qt::TextAlignmentRole:
        return int((column == CallColumn::Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void CallTableModel::sort(int column, Qt::SortOrder order)
{
    if (const std::optional<CallSort> sort = sortOf(CallColumn(column))) {
        CallQuery sorted = m_query;
        sorted.sort = *sort;
        sorted.order = order;
        change(sorted, CallRows::Extent::All); // what is at the top stays there
    }
}

} // namespace Rufzeichen
