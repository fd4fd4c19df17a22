// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/callstatistics.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QComboBox;
class QLayout;
class QStackedWidget;

namespace Rufzeichen {

class BarChart;
class CallHistory;
class CallerActions;
class DateTimeField;
class EmptyPage;
class FigureCards;
class HourHeatMap;
class NumberForms;
class PartyTable;
class SettingsStore;

/** What the calls of some days add up to, as figures, charts and tables. Follows the history while it is shown. */
class StatisticsDialog : public QDialog
{
    Q_OBJECT
public:
    /** All must outlive the dialog. Numbers are shown as @p numbers has them. */
    StatisticsDialog(const CallHistory &history, const SettingsStore &settings, CallerActions &actions,
                     NumberForms &numbers, QWidget *parent = nullptr);
    ~StatisticsDialog() override;

    /** What is shown. */
    [[nodiscard]] const CallStatistics &statistics() const { return m_statistics; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createChoices();
    [[nodiscard]] QWidget *createChart();
    [[nodiscard]] QWidget *createHours();
    [[nodiscard]] QWidget *createTables();
    [[nodiscard]] QWidget *createPages();
    void connectChoices();
    void chooseRange();
    void chooseDays();
    void refreshSoon();
    void refresh();
    void takeStatistics();
    void showStatistics();
    void showChoices();
    void showFigures();
    void showChart();
    void copyPicture();

    const CallHistory &m_history;
    const SettingsStore &m_settings;
    NumberForms &m_numbers;
    StatisticsQuery m_query;
    CallStatistics m_statistics;
    QFutureWatcher<std::optional<CallStatistics>> m_counting; // not QFuture::then(): its context may be gone by then
    StatisticsQuery m_counted;
    bool m_outdated = false; // what is counted now
    QTimer m_refresh; // so that many new calls are one refresh
    QComboBox *m_range;
    DateTimeField *m_since;
    DateTimeField *m_until;
    QComboBox *m_local;
    QStackedWidget *m_pages;
    QWidget *m_page = nullptr; // with all that there is
    FigureCards *m_figures = nullptr;
    EmptyPage *m_nothing;
    BarChart *m_chart = nullptr; ///< if it could be loaded
    HourHeatMap *m_hours;
    PartyTable *m_callers;
    PartyTable *m_lines;
};

} // namespace Rufzeichen
