// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/settings/settingsstore.h"
#include "tests/support/callmaker.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/spokenlanguage.h"
#include "ui/statistics/barchart.h"
#include "ui/statistics/figurecards.h"
#include "ui/statistics/hourheatmap.h"
#include "ui/statistics/partytable.h"
#include "ui/statistics/statisticsdialog.h"
#include "ui/statistics/statisticsrange.h"
#include "ui/statistics/statisticstext.h"
#include "ui/text/numberforms.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptypage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

StatisticsRange rangeOf(const QComboBox &box)
{
    return box.currentData().value<StatisticsRange>();
}

} // namespace

class TestStatisticsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.db"_s));
        QCOMPARE(m_history->open().failure, QString());
    }
    void cleanup() { m_history.reset(); }

    void ranges_data()
    {
        QTest::addColumn<StatisticsRange>("range");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("until");
        const QDate today(2024, 2, 29);
        QTest::newRow("month") << StatisticsRange::LastMonth << QDate(2024, 1, 31) << today;
        QTest::newRow("year") << StatisticsRange::LastYear << QDate(2023, 3, 1) << today;
        QTest::newRow("this year") << StatisticsRange::ThisYear << QDate(2024, 1, 1) << today;
        QTest::newRow("all") << StatisticsRange::All << QDate() << QDate();
    }
    void ranges()
    {
        QFETCH(StatisticsRange, range);
        const StatisticsQuery query = queryOf(range, QDate(2024, 2, 29));
        QTEST(query.since.value_or(QDate()), "since");
        QTEST(query.until.value_or(QDate()), "until");
    }

    void words_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no time") << StatisticsText::talkTime(0) << u"0 s"_s;
        QTest::newRow("seconds") << StatisticsText::talkTime(59) << u"59 s"_s;
        QTest::newRow("minutes") << StatisticsText::talkTime(61) << u"1 min"_s;
        QTest::newRow("rounded up") << StatisticsText::talkTime(3599) << u"1 h 0 min"_s;
        QTest::newRow("hours") << StatisticsText::talkTime(52860) << u"14 h 41 min"_s;
        QTest::newRow("share") << StatisticsText::share(2, 3) << u"67 %"_s;
        QTest::newRow("nothing to share") << StatisticsText::share(0, 0) << u"–"_s;
        QTest::newRow("hour") << StatisticsText::hour(7, 23, 2) << u"Sunday, 23:00:00 to 00:00:00: 2 call(s)"_s;
        const CallTally tally {.answered = 2, .missed = 1};
        QTest::newRow("period") << StatisticsText::period({QDate(2024, 2, 1), tally}, StatisticsStep::Month)
                                << u"February 2024: 3 call(s) (Answered 2, Missed 1)"_s;
        QTest::newRow("empty period") << StatisticsText::period({QDate(2024, 1, 1), {}}, StatisticsStep::Year)
                                      << u"2024: 0 call(s)"_s;
    }
    void words()
    {
        QFETCH(QString, found);
        QTEST(found, "expected");
    }

    void figuresSayWhatTheyCount()
    {
        CallStatistics statistics;
        statistics.calls = {.answered = 2, .machine = 1, .missed = 1, .outgoing = 4};
        statistics.talkSeconds = 61;
        NumberReader reader({});
        NumberForms numbers(reader);
        QCOMPARE(StatisticsText::figures(statistics, {}, numbers).size(), 5); // nobody to name
        statistics.callers = {{.number = u"030"_s, .name = u"Erika\u202e"_s, .calls = 3}};
        QStringList cards;
        for (const Figure &figure : StatisticsText::figures(statistics, {}, numbers)) {
            cards.append(figure.value + u'|' + figure.words);
        }
        QCOMPARE(cards,
                 QStringList({u"8|call(s)"_s, u"1|missed · 25 % of 4 incoming"_s,
                              u"2|answered · 50 % of 4 incoming"_s, u"1|answering machine · 25 % of 4 incoming"_s,
                              u"1 min|talk time"_s, u"Erika\ufffd|calls most: 3 call(s)"_s}));
        statistics.calls = {.answered = 2, .missed = 2, .outgoing = 4, .missedAtMachine = 1};
        const QList<Figure> figures = StatisticsText::figures(statistics, {}, numbers);
        QCOMPARE(figures.at(1).words, u"missed · 50 % of 4 incoming"_s);
        QCOMPARE(figures.at(2).words, u"of the missed on the answering machine"_s);
        QCOMPARE(figures.at(2).value, u"1"_s);
        QCOMPARE(figures.size(), 6);
        // On a line that nobody misses, for example: it came in all the same.
        statistics.calls = {.missed = 3, .other = 2, .otherIncoming = 1};
        QCOMPARE(StatisticsText::figures(statistics, {}, numbers).at(1).words, u"missed · 75 % of 4 incoming"_s);
        statistics.calls = {.outgoing = 1};
        QCOMPARE(StatisticsText::figures(statistics, {}, numbers).at(1).words, u"missed · –"_s);
    }

    void figuresWrap()
    {
        FigureCards cards;
        cards.setFigures({{u"1"_s, u"a"_s}, {u"2"_s, u"b"_s}, {u"3"_s, u"c"_s}, {u"4"_s, u"d"_s}});
        const auto rows = [&cards](int letters) {
            cards.resize(cards.fontMetrics().averageCharWidth() * letters, 400);
            cards.layout()->activate();
            QSet<int> tops;
            for (const QWidget *card : cards.findChildren<Card *>()) {
                tops.insert(card->y());
            }
            return tops.size();
        };
        cards.show();
        QCOMPARE(rows(120), 1);
        QCOMPARE(rows(50), 2);
        QCOMPARE(rows(20), 4);
        QCOMPARE(rows(120), 1);
    }

    void loadsTheChart()
    {
        QWidget parent;
        const LoadedBarChart loaded = loadBarChart(&parent);
        QVERIFY2(loaded.chart != nullptr, qPrintable(loaded.failure));
        QCOMPARE(loaded.chart->parentWidget(), &parent);
    }

    void saysWhyThereIsNoChart()
    {
        const LoadedBarChart loaded = loadBarChart(u"/nonexistent/rufzeichen-charts"_s, nullptr);
        QVERIFY(loaded.chart == nullptr);
        QVERIFY(!loaded.failure.isEmpty());
    }

    void chartTellsOfTheChosenBar()
    {
        const LoadedBarChart loaded = loadBarChart(nullptr);
        const std::unique_ptr<BarChart> chart(loaded.chart);
        QVERIFY(chart);
        BarChartData data {.description = u"all"_s, .segments = {{u"A"_s, Qt::red}}, .bars = {}};
        QTest::keyClick(chart.get(), Qt::Key_Left); // without bars
        data.bars = {{u"1"_s, u"first"_s, {3}}, {u"2"_s, u"second"_s, {}}, {u"3"_s, u"third"_s, {1}}};
        chart->setData(data);
        QCOMPARE(chart->accessibleDescription(), u"all"_s);
        chart->resize(400, 300);
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->accessibleDescription(), u"second"_s);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->accessibleDescription(), u"first"_s);
        QTest::keyClick(chart.get(), Qt::Key_End);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->accessibleDescription(), u"third"_s);
        chart->setData({});
        QCOMPARE(chart->accessibleDescription(), QString());
    }

    void hoursTellOfTheChosenOne()
    {
        HourHeatMap map;
        map.setLocale(QLocale(QLocale::German, QLocale::Germany)); // the week begins on Monday
        QCOMPARE(map.caption(), u"No calls"_s);
        HourHeatMap::Hours hours {};
        hours[1][8] = 5;
        hours[6][23] = 7;
        map.setHours(hours);
        QCOMPARE(map.caption(), u"Busiest hour: Sunday, 23:00:00 to 00:00:00: 7 call(s)"_s);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&map, Qt::Key_Left); // from noon
        }
        QTest::keyClick(&map, Qt::Key_Up);
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.caption(), u"Tuesday, 08:00:00 to 09:00:00: 5 call(s)"_s);
        QCOMPARE(map.accessibleDescription(), map.caption());
        QTest::keyClick(&map, Qt::Key_End);
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(map.caption().startsWith(u"Tuesday, 23:00"_s));
        map.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        QTest::keyClick(&map, Qt::Key_Up);
        QVERIFY2(map.caption().startsWith(u"Sunday, 23:00"_s), qPrintable(map.caption())); // the first row there
    }

    void emptyHistory()
    {
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        const auto *page = qobject_cast<EmptyPage *>(pages(dialog).currentWidget());
        QVERIFY(page);
        QTRY_COMPARE(page->title(), u"There are no calls on these days."_s);
    }

    void showsAndFollowsTheHistory()
    {
        store(u"a"_s, CallOutcome::Answered);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        QTRY_COMPARE(pages(dialog).currentIndex(), 0);
        QTRY_COMPARE(dialog.statistics().calls, (CallTally {.answered = 1}));
        store(u"b"_s, CallOutcome::Missed);
        store(u"c"_s, CallOutcome::Machine);
        const CallTally all {.answered = 1, .missed = 2, .missedAtMachine = 1};
        QTRY_COMPARE(dialog.statistics().calls, all);
        m_settings.change([](Settings &settings) { settings.notifications.machineIsMissed = false; });
        const CallTally other {.answered = 1, .machine = 1, .missed = 1};
        QTRY_COMPARE(dialog.statistics().calls, other);
        dialog.hide();
        store(u"d"_s, CallOutcome::Missed);
        dialog.show();
        QTRY_COMPARE(dialog.statistics().calls.missed, 2);
    }

    void choosesDays()
    {
        store(u"a"_s, CallOutcome::Missed);
        m_history->store(CallMaker::missed(u"old"_s, "15.06.20 12:00:00", u"040"_s), {});
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        QTRY_COMPARE(dialog.statistics().calls.total(), 1);
        QComboBox &range = *dialog.findChildren<QComboBox *>().first();
        select(range, static_cast<int>(StatisticsRange::All));
        QCOMPARE(rangeOf(range), StatisticsRange::All);
        QTRY_COMPARE(dialog.statistics().calls.total(), 2);

        const auto edits = dialog.findChildren<QDateTimeEdit *>();
        edits[1]->setDate(QDate(2020, 6, 1));
        edits[0]->setDate(QDate(2020, 6, 30)); // the wrong way round
        QCOMPARE(rangeOf(range), StatisticsRange::Custom);
        QTRY_COMPARE(dialog.statistics().calls.total(), 1);
        QTRY_COMPARE(dialog.statistics().periods.size(), 30);
    }

    void choosesAnOwnNumber()
    {
        store(u"a"_s, CallOutcome::Missed);
        store(u"b"_s, CallOutcome::Missed, u"2"_s);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        QComboBox &local = *dialog.findChildren<QComboBox *>().at(1);
        QTRY_COMPARE(local.count(), 3);
        select(local, local.findData(u"2"_s));
        QTRY_COMPARE(dialog.statistics().calls.total(), 1);
        QTRY_COMPARE(local.currentData().toString(), u"2"_s);
    }

    void activatesAndCopiesNumbers()
    {
        store(u"a"_s, CallOutcome::Missed);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        auto *const callers = dialog.findChildren<PartyTable *>().first();
        QTRY_COMPARE(callers->rowCount(), 1);
        callers->setCurrentCell(0, 0);
        QTest::keyClick(callers, Qt::Key_Return);
        QCOMPARE(m_actions.taken(), QStringList {u"showCalls 030"_s});
        QTest::keyClick(callers, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"030"_s);
    }

    void linesHaveNamesAndColours()
    {
        store(u"a"_s, CallOutcome::Missed);
        m_numbers.forms.setNames({.ofLine = [](const QString &) { return u"Praxis"_s; }});
        m_numbers.forms.setLineColours([](const QString &) { return LineColour::Blue; });
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        auto *const lines = dialog.findChildren<PartyTable *>().last();
        QTRY_COMPARE(lines->rowCount(), 1);
        QVERIFY2(lines->item(0, 0)->text().endsWith(u" (Praxis)"_s), qPrintable(lines->item(0, 0)->text()));
        QVERIFY(!lines->item(0, 0)->icon().isNull());
        QCOMPARE(lines->horizontalHeaderItem(2)->text(), u"Missed"_s);
        QCOMPARE(lines->item(0, 2)->text(), u"1"_s);
        QVERIFY(dialog.findChildren<PartyTable *>().first()->item(0, 0)->icon().isNull());
        m_numbers.forms.setNames({});
        m_numbers.forms.setLineColours({});
    }

    void writesNumbersAsPeopleDo()
    {
        if (!m_numbers.load()) {
            QSKIP("The library for numbers is not installed");
        }
        store(u"a"_s, CallOutcome::Missed, u"1"_s, u"03023125222"_s);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        auto *const callers = dialog.findChildren<PartyTable *>().first();
        QTRY_COMPARE(callers->rowCount(), 1);
        QCOMPARE(callers->item(0, 1)->text(), u"030 23125222"_s);
        callers->setCurrentCell(0, 0);
        QTest::keyClick(callers, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"03023125222"_s);
    }

    void copiesAPicture()
    {
        store(u"a"_s, CallOutcome::Missed);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        for (QPushButton *const button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"picture"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QVERIFY(!QApplication::clipboard()->pixmap().isNull());
    }

    void fitsIntoHalfAScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void fitsIntoHalfAScreen()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        constexpr int narrow = 480;
        store(u"a"_s, CallOutcome::Answered);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        dialog.show();
        dialog.resize(narrow, 700);
        QTRY_COMPARE(dialog.width(), narrow);
        const auto *area = dialog.findChild<QScrollArea *>();
        QTRY_VERIFY(area->isVisible());
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void everyControlHasAName()
    {
        store(u"a"_s, CallOutcome::Missed);
        StatisticsDialog dialog(*m_history, m_settings, m_actions, m_numbers.forms);
        const QList<QWidget *> widgets = dialog.findChildren<QWidget *>();
        for (const QWidget *const widget : widgets) {
            const bool labelled = std::any_of(widgets.begin(), widgets.end(), [widget](const QWidget *other) {
                const auto *const label = qobject_cast<const QLabel *>(other);
                return label != nullptr && label->buddy() == widget;
            });
            if (qobject_cast<const QComboBox *>(widget) != nullptr
                || qobject_cast<const QDateTimeEdit *>(widget) != nullptr
                || qobject_cast<const PartyTable *>(widget) != nullptr
                || qobject_cast<const HourHeatMap *>(widget) != nullptr) {
                QVERIFY2(labelled || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

private:
    static QStackedWidget &pages(const QWidget &dialog) { return *dialog.findChild<QStackedWidget *>(); }

    // As a person does it: with the keys.
    static void select(QComboBox &box, int index)
    {
        box.setFocus();
        while (box.currentIndex() != index) {
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    // A call of now.
    void store(const QString &key, CallOutcome outcome, const QString &local = u"1"_s,
               const QString &remote = u"030"_s)
    {
        Call call = CallMaker::ended(CallMaker::ringing(key, "15.06.20 12:00:00", remote), outcome);
        call.started = BoxTime::fromLocal(QDateTime::currentDateTime());
        call.moment = call.started;
        call.local = local;
        m_history->store(call, QDateTime::currentDateTime());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    SettingsStore m_settings;
    RecordedActions m_actions;
    OwnNumbers m_numbers;
};

QTEST_MAIN(TestStatisticsDialog)
#include "tst_statisticsdialog.moc"
