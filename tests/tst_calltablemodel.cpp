// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/callmaker.h"
#include "tests/support/manycalls.h"
#include "ui/history/callcell.h"
#include "ui/history/calltablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelection>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

} // namespace

class TestCallTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
        m_model = std::make_unique<CallTableModel>(*m_history);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setToday(QDate(2024, 5, 2));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_history.reset();
    }

    void whatCanNotBeReadIsTold()
    {
        CallHistory closed(m_folder->filePath(u"another.sqlite"_s));
        CallTableModel model(closed);
        const QSignalSpy unreadable(&model, &CallTableModel::unreadable);
        const QSignalSpy changed(&model, &CallTableModel::contentChanged);
        model.resume();
        QCOMPARE(unreadable.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(closed.open(), HistoryOpening());
        model.refresh();
        QCOMPARE(unreadable.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void readsNothingUntilItIsLive()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->resume();
        QCOMPARE(m_model->rowCount(), 1);
        m_model->pause();
        store(missed(u"b"_s, "01.05.24 11:00:00", u"0302"_s));
        QCOMPARE(m_model->rowCount(), 1);
        m_model->resume();
        QCOMPARE(m_model->rowCount(), 2);
    }

    void headingsTellOfOutages_data()
    {
        QTest::addColumn<QList<Outage>>("outages");
        QTest::addColumn<QString>("text");
        const auto at = [](int day, int hour, int minute) {
            return BoxTime {2024, 5, static_cast<quint8>(day), static_cast<quint8>(hour), static_cast<quint8>(minute),
                            0};
        };
        QTest::newRow("none") << QList<Outage>() << QString();
        QTest::newRow("one") << QList<Outage> {{at(1, 18, 40), at(1, 19, 5), false}}
                             << u"not monitored 18:40–19:05"_s;
        QTest::newRow("filled") << QList<Outage> {{at(1, 18, 40), at(1, 19, 5), true}}
                                << u"18:40–19:05 filled in by the FRITZ!Box"_s;
        QTest::newRow("goes on") << QList<Outage> {{at(1, 18, 40), {}, false}} << u"not monitored since 18:40"_s;
        QTest::newRow("over midnight") << QList<Outage> {{at(1, 18, 40), at(2, 7, 0), false}}
                                       << u"not monitored 18:40–02/05/2024"_s;
        QTest::newRow("other days and moments")
            << QList<Outage> {{at(2, 1, 0), at(2, 2, 0), false}, {at(1, 1, 0), at(1, 1, 0), false}} << QString();
        QTest::newRow("two") << QList<Outage> {{at(1, 1, 0), at(1, 2, 0), false}, {at(1, 3, 0), at(1, 4, 0), false}}
                             << u"2 gaps"_s;
        QTest::newRow("one of two filled")
            << QList<Outage> {{at(1, 1, 0), at(1, 2, 0), true}, {at(1, 3, 0), {}, false}}
            << u"2 gaps, 1 of them filled in by the FRITZ!Box"_s;
        QTest::newRow("all filled") << QList<Outage> {{at(1, 1, 0), at(1, 2, 0), true},
                                                      {at(1, 3, 0), at(1, 4, 0), true}}
                                    << u"2 gaps, all filled in by the FRITZ!Box"_s;
    }
    void headingsTellOfOutages()
    {
        QFETCH(QList<Outage>, outages);
        QTEST(CallCell::outagesInShort(outages, QDate(2024, 5, 1)), "text");
    }

    void outagesAreToldOneByOne()
    {
        const QList<Outage> outages {{{2024, 5, 1, 1, 0, 0}, BoxTime {2024, 5, 1, 2, 0, 0}, false},
                                     {{2024, 5, 1, 3, 0, 0}, BoxTime {2024, 5, 1, 4, 0, 0}, true}};
        QCOMPARE(CallCell::outages(outages, QDate(2024, 5, 1)),
                 QStringList({u"not monitored 01:00–02:00"_s, u"03:00–04:00 filled in by the FRITZ!Box"_s}));
    }

    void headingsBeginDays()
    {
        store(missed(u"a"_s, "28.04.24 10:00:00", u"0301"_s));
        store(missed(u"b"_s, "01.05.24 10:00:00", u"0302"_s));
        store(missed(u"c"_s, "01.05.24 11:00:00", u"0303"_s));
        store(missed(u"d"_s, "02.05.24 10:00:00", u"0304"_s));
        m_model->resume();
        QCOMPARE(numbers(), QStringList({u"0304"_s, u"0303"_s, u"0302"_s, u"0301"_s}));
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0, 1, 3}));
        QCOMPARE(m_model->headingAt(0), u"Today – 1 call(s)"_s);
        QCOMPARE(m_model->headingAt(1), u"Yesterday – 2 call(s)"_s);
        QVERIFY(!m_model->headingAt(2));
        QCOMPARE(m_model->headingAt(3), u"Sunday, 28 April 2024 – 1 call(s)"_s);
        QCOMPARE(m_model->index(3, 0).data(Qt::AccessibleDescriptionRole).toString(), *m_model->headingAt(3));

        m_model->sort(int(CallColumn::Number), Qt::AscendingOrder);
        QVERIFY(m_model->rowsWithHeading().isEmpty());
        QVERIFY(!m_model->headingAt(0));
    }

    void newCallsAreInsertedOnTop()
    {
        store(missed(u"a"_s, "30.04.24 10:00:00", u"0301"_s));
        m_model->resume();
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        store(ringing(u"b"_s, "01.05.24 10:00:00", u"0302"_s)); // of a new day
        store(ringing(u"c"_s, "01.05.24 10:00:01", u"0303"_s)); // of the same one
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(numbers(), QStringList({u"0303"_s, u"0302"_s, u"0301"_s}));
        QCOMPARE(m_model->headingAt(0), u"Yesterday – 2 call(s)"_s);
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0, 2}));
    }

    void newCallsAreAddedBelowIfTheOldestComesFirst()
    {
        store(missed(u"a"_s, "30.04.24 10:00:00", u"0301"_s));
        m_model->sort(int(CallColumn::Time), Qt::AscendingOrder);
        m_model->resume();
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        store(ringing(u"b"_s, "01.05.24 10:00:00", u"0302"_s));
        store(ringing(u"c"_s, "01.05.24 10:00:01", u"0303"_s));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(numbers(), QStringList({u"0301"_s, u"0302"_s, u"0303"_s}));
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0, 1}));
    }

    void aKnownCallChangesItsRow()
    {
        const Call first = ringing(u"a"_s, "01.05.24 10:00:00", u"0301"_s);
        store(first);
        store(missed(u"b"_s, "01.05.24 10:00:01", u"0302"_s));
        m_model->resume();
        QCOMPARE(cell(1, CallColumn::Duration), u"ringing"_s); // for years: nobody believes that
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        store(ended(first, CallOutcome::Answered));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(cell(1, CallColumn::Duration), u"1:05"_s);
    }

    void aCallThatFitsNoMoreLeaves()
    {
        CallQuery missedOnly;
        missedOnly.filter = CallFilter::Missed;
        m_model->setQuery(missedOnly);
        m_model->resume();
        const Call first = ringing(u"a"_s, "01.05.24 10:00:00", u"0301"_s);
        store(first);
        QCOMPARE(m_model->rowCount(), 0);
        store(ended(first, CallOutcome::Missed));
        QCOMPARE(m_model->rowCount(), 1);
        store(ended(first, CallOutcome::Rejected));
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void searchIsKeptInMindForNewCalls()
    {
        CallQuery query;
        query.text = u"0302"_s;
        m_model->setQuery(query);
        m_model->resume();
        store(ringing(u"a"_s, "01.05.24 10:00:00", u"0301"_s));
        store(ringing(u"b"_s, "01.05.24 10:00:01", u"0302"_s));
        QCOMPARE(numbers(), QStringList(u"0302"_s));
    }

    void sortsByRawValues_data()
    {
        QTest::addColumn<CallColumn>("column");
        QTest::addColumn<QStringList>("ascending");
        QTest::newRow("time, not its text") << CallColumn::Date << QStringList({u"0301"_s, u"0302"_s, u"0303"_s});
        QTest::newRow("duration, not its text")
            << CallColumn::Duration << QStringList({u"0303"_s, u"0302"_s, u"0301"_s});
        QTest::newRow("number") << CallColumn::Number << QStringList({u"0301"_s, u"0302"_s, u"0303"_s});
        QTest::newRow("device") << CallColumn::Device << QStringList({u"0302"_s, u"0301"_s, u"0303"_s});
    }
    void sortsByRawValues()
    {
        QFETCH(CallColumn, column);
        QFETCH(QStringList, ascending);
        storeLasting(u"a"_s, "31.12.23 10:00:00", u"0301"_s, 3600, 10);
        storeLasting(u"b"_s, "01.01.24 10:00:00", u"0302"_s, 120, 2);
        storeLasting(u"c"_s, "02.01.24 10:00:00", u"0303"_s, 61, 11);
        m_model->resume();
        m_model->sort(int(column), Qt::AscendingOrder);
        QCOMPARE(numbers(), ascending);
        m_model->sort(int(column), Qt::DescendingOrder);
        QCOMPARE(numbers(), QStringList(ascending.rbegin(), ascending.rend()));
    }

    void theKindOfCallIsNotSortedBy()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s));
        m_model->resume();
        const CallQuery before = m_model->query();
        m_model->sort(int(CallColumn::Type), Qt::AscendingOrder);
        QCOMPARE(m_model->query(), before);
    }

    void pagesAreReadWhereverOneLooks()
    {
        const int many = CallRows::pageSize * 3 + 5;
        QVERIFY(many < 600);
        for (int i = 0; i < many; ++i) {
            const QByteArray time = QByteArray("01.05.24 10:") + QByteArray::number(100 + i / 60).right(2) + ':'
                + QByteArray::number(100 + i % 60 / 7).right(2); // some in the same second
            store(missed(QString::number(i), time.constData(), QString::number(i)));
        }
        m_model->resume();
        QCOMPARE(m_model->rowCount(), many);
        for (const int row : {many - 1, 0, CallRows::pageSize, CallRows::pageSize - 1, many / 2}) {
            QCOMPARE(cell(row, CallColumn::Number), QString::number(many - 1 - row));
        }
        const qint64 last = m_model->callAt(many - 1)->id;
        QCOMPARE(m_model->rowOf(last), many - 1);
        QVERIFY(!m_model->rowOf(last + many));
        const QItemSelection all(m_model->index(0, 0), m_model->index(many - 1, callColumnCount - 1));
        QCOMPARE(m_model->idsOf(all), m_history->reader().ids(m_model->query()).value());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(int(CallColumn::Time), order);
            const QList<qint64> ids = m_history->reader().ids(m_model->query()).value();
            for (int row = 0; row < many; ++row) {
                m_model->refresh(); // no page was read
                QCOMPARE(m_model->rowOf(ids.at(row)), row);
            }
        }

        m_model->sort(int(CallColumn::Number), Qt::AscendingOrder);
        const qint64 id = m_model->callAt(many - 1)->id;
        QCOMPARE(m_model->knownIdAt(many - 1), id);
        QCOMPARE(m_model->rowOf(id), many - 1);
        m_model->sort(int(CallColumn::Local), Qt::AscendingOrder);
        QCOMPARE(m_model->callAt(many - 1)->id, m_model->knownIdAt(many - 1));
    }

    void callsOfANumberStandTogether()
    {
        int second = 0;
        const auto storeSome = [&](const std::optional<QString> &remote, int count) {
            for (; count > 0; --count, ++second) {
                const QByteArray time = QByteArray("01.05.24 10:") + QByteArray::number(100 + second / 60).right(2)
                    + ':' + QByteArray::number(100 + second % 60).right(2);
                Call call = missed(QString::number(second), time.constData(), {});
                call.remote = remote;
                store(call);
            }
        };
        for (const int round : {1, 2}) {
            storeSome(u"0302"_s, CallRows::pageSize * round);
            storeSome(u""_s, 3);
            storeSome(u"0301"_s, 2);
            storeSome(std::nullopt, 4);
        }
        m_model->resume();
        for (const CallColumn column : {CallColumn::Name, CallColumn::Number}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_model->sort(int(column), order);
                const QList<qint64> ids = m_history->reader().ids(m_model->query()).value();
                QCOMPARE(m_model->rowCount(), ids.size());
                QCOMPARE(m_model->rowsWithHeading(), QList<int>());
                for (int row = m_model->rowCount() - 1; row >= 0; --row) {
                    QCOMPARE(m_model->callAt(row)->id, ids.at(row));
                    QVERIFY(!m_model->index(row, 0).data(CallTableModel::HeadingRole).isValid());
                }
                m_model->refresh();
                QCOMPARE(m_model->rowOf(ids.at(100)), 100); // no page was read
                QCOMPARE(m_model->rowOf(ids.last()), ids.size() - 1);
                QVERIFY(!m_model->rowOf(ids.size() + 1));
            }
        }
    }

    void removedAndRenamedCallsAreNoticed()
    {
        const qint64 id = store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s)).id;
        store(missed(u"b"_s, "01.05.24 11:00:00", u"0302"_s));
        m_model->resume();
        QCOMPARE(m_history->remove({id})->size(), 1);
        QTRY_COMPARE(numbers(), QStringList(u"0302"_s));
        QVERIFY(m_history->setParties({{u"0302"_s, {.name = u"Erika"_s, .place = u"Berlin"_s}}}));
        QTRY_COMPARE(cell(0, CallColumn::Name), u"Erika"_s);
    }

    void theFirstRowsOfALongSearchComeAtOnce()
    {
        constexpr int calls = 50'000;
        QVERIFY(fillWithCalls(m_history->path(), calls, 1'100));
        m_model->resume();
        QVERIFY(!m_model->isComplete());
        m_model->complete();
        QCOMPARE(m_model->rowCount(), calls);
        CallQuery query;
        query.text = u"0"_s;
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setQuery(query);
        QVERIFY(!m_model->isComplete());
        QVERIFY(m_model->rowCount() > CallRows::pageSize);
        QVERIFY(m_model->rowCount() < calls);
        QCOMPARE(m_model->callAt(0)->id, calls);
        QTRY_VERIFY(m_model->isComplete());
        QCOMPARE(m_model->rowCount(), calls);
        QCOMPARE(m_model->callAt(calls - 1)->id, 1);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_model->rowsWithHeading().size(), m_history->reader().days({})->size());
    }

    void whoTypesOnDropsTheSearch()
    {
        QVERIFY(fillWithCalls(m_history->path(), 50'000, 1'100));
        m_model->resume();
        CallQuery query;
        query.text = u"0"_s;
        m_model->setQuery(query);
        query.text = u"0100007"_s;
        m_model->setQuery(query);
        QVERIFY(m_model->isComplete());
        const int found = m_model->rowCount();
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QCoreApplication::processEvents();
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(m_model->rowCount(), found);
    }

    void aLongSearchIsCompletedAtOnceIfNeeded()
    {
        QVERIFY(fillWithCalls(m_history->path(), 50'000, 1'100));
        m_model->resume();
        CallQuery query;
        query.text = u"0"_s;
        m_model->setQuery(query);
        QVERIFY(!m_model->rowOf(1));
        m_model->complete();
        QVERIFY(m_model->isComplete());
        QCOMPARE(m_model->rowOf(1), 49'999);

        query.order = Qt::AscendingOrder;
        m_model->setQuery(query);
        m_model->pause(); // and what is missing is read when somebody looks again
        QVERIFY(!m_model->isComplete());
        m_model->resume();
        QCOMPARE(m_model->rowCount(), 50'000);
    }

    void newsStayNewsWhileHeld()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s));
        m_model->resume();
        QVERIFY(m_model->index(0, 0).data(CallTableModel::UnseenRole).toBool());
        m_model->holdNews();
        QVERIFY(m_history->markAllSeen());
        QTRY_VERIFY(m_model->callAt(0)->seen);
        QVERIFY(m_model->index(0, 0).data(CallTableModel::UnseenRole).toBool());
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Missed call, new"_s);
        m_model->releaseNews();
        QVERIFY(!m_model->index(0, 0).data(CallTableModel::UnseenRole).toBool());
    }

    void whatDoesNotCountAsMissedIsNoNews()
    {
        store(ended(ringing(u"a"_s, "01.05.24 10:00:00", u"0301"_s), CallOutcome::Machine));
        m_model->resume();
        QVERIFY(m_model->index(0, 0).data(CallTableModel::UnseenRole).toBool());
        CallQuery query = m_model->query();
        query.missedRule.machineIsMissed = false;
        m_model->setQuery(query);
        QVERIFY(!m_model->index(0, 0).data(CallTableModel::UnseenRole).toBool());
    }

    void runningCallsCount()
    {
        Call call = ringing(u"a"_s, "01.05.24 10:00:00", u"0301"_s);
        call.started = BoxTime::fromLocal(QDateTime::currentDateTime().addSecs(-65));
        call.moment = call.started;
        m_model->resume();
        store(call);
        QVERIFY(cell(0, CallColumn::Duration).startsWith(u"ringing 1:0"_s));
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QTRY_COMPARE_GE(changed.size(), 1); // the second that passes
        m_model->pause();
        const qsizetype before = changed.size();
        store(ended(call, CallOutcome::Missed));
        QCOMPARE(changed.size(), before);
    }

    void callsThatRunComeFirst()
    {
        const QDateTime now = std::max(QDateTime::currentDateTime(), QDate::currentDate().startOfDay().addSecs(60));
        m_model->setToday(now.date());
        m_model->resume();
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const Call talk = ringingAt(u"a"_s, now.addSecs(-50), u"0301"_s);
        store(talk);
        QCOMPARE(m_model->headingAt(0), u"Now"_s);
        store(ended(ringingAt(u"b"_s, now.addSecs(-30), u"0302"_s), CallOutcome::Missed));
        const Call another = ringingAt(u"c"_s, now.addSecs(-10), u"0303"_s);
        store(another);
        QCOMPARE(numbers(), QStringList({u"0303"_s, u"0301"_s, u"0302"_s}));
        QCOMPARE(m_model->headingAt(0), u"Now"_s);
        QCOMPARE(m_model->headingAt(2), u"Today – 1 call(s)"_s);
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0, 2}));
        QCOMPARE(m_model->runningCount(), 2);
        QCOMPARE(reset.size(), 0);

        store(ended(another, CallOutcome::Missed)); // goes below one that runs
        QTRY_COMPARE(numbers(), QStringList({u"0301"_s, u"0303"_s, u"0302"_s}));
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0, 1}));
        store(ended(talk, CallOutcome::Answered)); // goes to where it began
        QTRY_COMPARE(numbers(), QStringList({u"0303"_s, u"0302"_s, u"0301"_s}));
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0}));
        QCOMPARE(m_model->headingAt(0), u"Today – 3 call(s)"_s);
    }

    void aCallThatEndsStaysInItsRow()
    {
        const QDateTime now = std::max(QDateTime::currentDateTime(), QDate::currentDate().startOfDay().addSecs(60));
        m_model->setToday(now.date());
        store(ended(ringingAt(u"a"_s, now.addSecs(-50), u"0301"_s), CallOutcome::Missed));
        const Call running = ringingAt(u"b"_s, now.addSecs(-5), u"0302"_s);
        store(running);
        m_model->resume(); // which looks for those that run
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0, 1}));
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy moved(m_model.get(), &CallTableModel::headingMoved);
        store(ended(running, CallOutcome::Answered));
        QCOMPARE(moved, QList<QVariantList>({{0}}));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(numbers(), QStringList({u"0302"_s, u"0301"_s}));
        QCOMPARE(m_model->headingAt(0), u"Today – 2 call(s)"_s);
        QCOMPARE(m_model->rowsWithHeading(), QList<int>({0}));
        QCOMPARE(cell(0, CallColumn::Duration), u"1:05"_s);
    }

    void aCallMayEndInAnotherProgram()
    {
        const Call running = ringingAt(u"a"_s, QDateTime::currentDateTime(), u"0301"_s);
        store(running);
        m_model->resume();
        QCOMPARE(m_model->runningCount(), 1);
        CallHistory other(m_history->path());
        QCOMPARE(other.open(), HistoryOpening());
        other.store(ended(running, CallOutcome::Missed), arrival);
        m_model->refresh();
        QCOMPARE(m_model->runningCount(), 0);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void callsThatRunAreSearchedToo()
    {
        CallQuery query;
        query.text = u"0302"_s;
        m_model->setQuery(query);
        m_model->resume();
        store(ringingAt(u"a"_s, QDateTime::currentDateTime(), u"0301"_s));
        QCOMPARE(m_model->rowCount(), 0);
        store(ringingAt(u"b"_s, QDateTime::currentDateTime(), u"0302"_s));
        QCOMPARE(numbers(), QStringList(u"0302"_s));
        QCOMPARE(m_model->runningCount(), 1);
    }

    void aFloodIsShownAtOnce()
    {
        m_model->resume();
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 1'000; ++i) {
            store(missed(QString::number(i), "01.05.24 10:00:00", u"0301"_s));
        }
        QCOMPARE_LT(inserted.size(), 100);
        QTRY_COMPARE(m_model->rowCount(), 1'000);
    }

    void hostileTextsAreHarmless()
    {
        Call call = missed(u"a"_s, "01.05.24 10:00:00", u"<b>\u202e0301"_s);
        store(call);
        m_model->resume();
        QCOMPARE(cell(0, CallColumn::Number), u"<b>\ufffd0301"_s);
        QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

private:
    StoredCall store(const Call &call) { return m_history->store(call, arrival); }

    [[nodiscard]] static Call ringingAt(const QString &key, const QDateTime &time, const QString &remote)
    {
        Call call = ringing(key, "01.05.24 10:00:00", remote);
        call.started = BoxTime::fromLocal(time);
        call.moment = call.started;
        return call;
    }

    void storeLasting(const QString &key, const char *time, const QString &remote, int seconds, int extension)
    {
        Call call = ended(ringing(key, time, remote), CallOutcome::Answered);
        call.duration = seconds;
        call.extension = extension;
        store(call);
    }

    [[nodiscard]] QString cell(int row, CallColumn column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }

    [[nodiscard]] QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            numbers.append(cell(row, CallColumn::Number));
        }
        return numbers;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<CallTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestCallTableModel)

#include "tst_calltablemodel.moc"
