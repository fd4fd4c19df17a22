// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callhistory.h"
#include "ui/history/callcard.h"
#include "ui/history/callcell.h"
#include "ui/history/callrows.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

class QItemSelection;

namespace Rufzeichen {

class NumberForms;

/** How a row is shown. */
enum class RowForm : quint8 {
    Cards, ///< two lines, all in the first column
    Columns,
};

/** The calls of a query as a table. Reads only what is looked at, and follows the history while it can be seen. */
class CallTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< the heading above this row, if a day begins here
        UnseenRole, ///< whether the call is missed and news
        LineColourRole, ///< the colour of the own number, as an integer
    };

    /** @p history must outlive the model. Empty until setQuery() and resume(). */
    explicit CallTableModel(const CallHistory &history, QObject *parent = nullptr);

    /** Shows numbers as @p numbers has them, which must outlive the model. Before that they are shown as they came.
     */
    void formatNumbers(NumberForms &numbers);

    /** Cards or columns. Of cards, which need formatNumbers(), the first column says all of a call aloud. */
    void showCards();
    void showColumns();

    /** What the card in @p row says; nothing where no cards are shown or the call can't be read. */
    [[nodiscard]] std::optional<CallCard> cardAt(int row) const;
    ~CallTableModel() override;

    /** Shows what @p query asks for: the first rows at once, those of a long search a moment later. */
    void setQuery(const CallQuery &query);
    [[nodiscard]] const CallQuery &query() const { return m_query; }

    /** Follows the history from now on, or does not any more. */
    void resume();
    void pause();

    /** Asks the history anew, for all rows. */
    void refresh();

    /** Whether all rows are there. */
    [[nodiscard]] bool isComplete() const { return m_rows.isComplete(); }

    /** Reads the rows that are not there yet, now. */
    void complete();

    /** The day that is called today. */
    void setToday(QDate today);

    /** Shows calls as news that are, even if they are seen from now on, until releaseNews(). */
    void holdNews();
    void releaseNews();

    [[nodiscard]] std::optional<StoredCall> callAt(int row) const;

    /** The ids of the rows of @p selection, in the order of the rows, in one go where they are many. */
    [[nodiscard]] QList<qint64> idsOf(const QItemSelection &selection) const;

    /** The id in @p row if that takes no reading. */
    [[nodiscard]] std::optional<qint64> knownIdAt(int row) const { return m_rows.knownIdAt(row); }

    /** The row of a call; nothing if the query does not find it. */
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const { return m_rows.rowOf(id); }

    /** The heading above @p row, if a day begins there. */
    [[nodiscard]] std::optional<QString> headingAt(int row) const;

    /** When calls were not heard on the day that begins at @p row. */
    [[nodiscard]] QStringList outagesAt(int row) const;

    /** The rows with headings, ascending. */
    [[nodiscard]] QList<int> rowsWithHeading() const;

    /** How many rows, from the first one on, have calls that run. Elsewhere they may run as well. */
    [[nodiscard]] int runningCount() const { return m_rows.runningCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /** What is shown may have changed: rows, or what they are counted by. */
    void contentChanged();

    /** The day of @p row begins there now, and no more in the row after. */
    void headingMoved(int row);

    /** What is asked for could not be read now: what was shown stays. @p reason is the system's. */
    void unreadable(const QString &reason);

private:
    void change(const CallQuery &query, CallRows::Extent extent);
    void load(CallRows::Extent extent);
    bool readMore();
    void appendFound();
    void take(const StoredCall &call);
    void apply(const RowChange &change, const StoredCall &call, CallRows::Runs runs);
    [[nodiscard]] bool isFlooded();
    void refreshSoon();
    void follow(const StoredCall &call);
    void tick();
    [[nodiscard]] QString numberOf(const StoredCall &call) const;
    [[nodiscard]] QString textOf(const StoredCall &call, CallColumn column) const;
    [[nodiscard]] QVariant typeData(const StoredCall &call, int role) const;
    [[nodiscard]] CallCard cardOf(const StoredCall &call) const;
    [[nodiscard]] bool isNews(const StoredCall &call) const;

    const CallReader &m_reader;
    NumberForms *m_numbers = nullptr;
    bool m_showsCards = false;
    CallQuery m_query;
    mutable CallRows m_rows; // reads when asked
    QList<DayOfCalls> m_found; // by readMore(), and not among the rows yet
    QList<Outage> m_outages; // shown in the headings
    QSet<qint64> m_running;
    QSet<qint64> m_news;
    QDate m_today = QDate::currentDate();
    QTimer m_refresh; // gathers changes
    std::chrono::milliseconds m_refreshDelay; // the longer, the longer it takes
    QElapsedTimer m_second; // in which m_takenSingly calls came
    int m_takenSingly = 0;
    QTimer m_more; // reads rows that are not there yet, with events in between
    QTimer m_tick; // runs only while a call runs and the window is visible
    bool m_live = false;
    bool m_stale = true;
};

} // namespace Rufzeichen
