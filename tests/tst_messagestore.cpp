// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/messagematch.h"
#include "core/sync/messagestore.h"
#include "tests/support/callmaker.h"
#include "tests/support/servedbox.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMessageStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedBox>();
        m_store = std::make_unique<MessageStore>(&m_served->box());
    }
    void cleanup()
    {
        m_store.reset();
        m_served.reset();
    }

    void tellsOfMessagesThatCome()
    {
        const QSignalSpy arrived(m_store.get(), &MessageStore::arrived);
        refresh();
        QCOMPARE(m_store->newCount(), 1);
        QCOMPARE(arrived.size(), 0); // it was there at first
        add(1, true);
        refresh();
        QCOMPARE(m_store->newCount(), 2);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.constFirst().constFirst().value<QList<TamMessage>>().size(), 1);
        add(2, false); // heard on a phone already
        refresh();
        refresh();
        QCOMPARE(m_store->messages().size(), 3);
        QCOMPARE(arrived.size(), 1);
    }

    void anotherBoxHasNoNews()
    {
        const QSignalSpy arrived(m_store.get(), &MessageStore::arrived);
        refresh();
        m_store->clear();
        QVERIFY(m_store->messages().isEmpty() && m_store->machines().isEmpty());
        add(1, true);
        refresh();
        QCOMPARE(arrived.size(), 0);
    }

    void keepsWhatItHasWhereTheBoxFails()
    {
        refresh();
        m_served->setRights(Simulation::Right::Dial);
        refresh();
        QCOMPARE(m_store->error(), (Tr064Failure {Tr064Error::RightMissing, 606}));
        QCOMPARE(m_store->messages().size(), 1);
        m_served->setRights(Simulation::Right::Phone);
        refresh();
        QCOMPARE(m_store->error(), Tr064Error::None);
    }

    void asksSoonAndOnlyOnce()
    {
        m_store->setDelay(1ms);
        m_store->refreshSoon();
        m_store->refreshSoon();
        QTRY_COMPARE(m_store->newCount(), 1);
        QCOMPARE(m_served->asked(u"GetList"_s), 1);
        m_store->refresh();
        m_store->refresh();
        m_store->refresh();
        QTRY_VERIFY(!m_store->isRefreshing());
        QCOMPARE(m_served->asked(u"GetList"_s), 3); // once more after the answer
    }

    void belongsToACall_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("belongs");
        const QString number = u"03023125222"_s;
        QTest::newRow("its minute") << number << QByteArray("16.06.20 12:25:00") << true;
        QTest::newRow("when it was recorded") << number << QByteArray("16.06.20 12:26:00") << true;
        QTest::newRow("when it was ready") << number << QByteArray("16.06.20 12:28:00") << true;
        QTest::newRow("a minute before") << number << QByteArray("16.06.20 12:24:00") << true;
        QTest::newRow("earlier") << number << QByteArray("16.06.20 12:23:00") << false;
        QTest::newRow("later") << number << QByteArray("16.06.20 12:29:00") << false;
        QTest::newRow("another day") << number << QByteArray("17.06.20 12:25:00") << false;
        QTest::newRow("no time") << number << QByteArray() << false;
        QTest::newRow("another writing") << u"+493023125222"_s << QByteArray("16.06.20 12:25:00") << true;
        QTest::newRow("another number") << u"03023125223"_s << QByteArray("16.06.20 12:25:00") << false;
        QTest::newRow("withheld") << QString() << QByteArray("16.06.20 12:25:00") << false;
    }
    void belongsToACall()
    {
        QFETCH(const QString, remote);
        QFETCH(const QByteArray, date);
        QFETCH(const bool, belongs);
        Call call = CallMaker::ended(CallMaker::ringing(u"a"_s, "16.06.20 12:25:42", u"03023125222"_s),
                                     CallOutcome::Machine);
        call.ended = BoxTime::parse("16.06.20 12:27:10");
        const auto canonical = [](const QString &number) { return QString(number).replace(u"+49"_s, u"0"_s); };
        const TamMessage message {.remote = remote, .date = BoxTime::parse(date)};
        QCOMPARE(isLeftIn(message, call, canonical), belongs);
        call.remote = QString();
        QCOMPARE(isLeftIn(message, call, canonical), remote.isEmpty());
        call.direction = CallDirection::Outgoing;
        QVERIFY(!isLeftIn(message, call, canonical));
    }

    // The box may take longer than usual to have it ready.
    void findsAMessageThatComesLate()
    {
        const QSignalSpy arrived(m_store.get(), &MessageStore::arrived);
        m_store->setDelay(1ms);
        refresh();
        m_served->afterNext(u"GetList"_s, [this] { // when it was looked for in vain, and is again
            m_served->afterNext(u"GetList"_s, [this] { add(1, true); });
        });
        m_store->refreshSoon();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_served->asked(u"GetList"_s), 3);
        add(2, true);
        m_store->refreshSoon();
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(m_served->asked(u"GetList"_s), 4);
        const auto timers = m_store->findChildren<QTimer *>();
        QVERIFY(std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); }));
    }

    void marksAndRemoves()
    {
        refresh();
        const TamMessage message = m_store->messages().constFirst();
        bool done = false;
        m_store->mark(message, MessageMark::Heard, this, [&done](const auto &result) { done = result.isOk(); });
        QTRY_VERIFY(done);
        QCOMPARE(m_store->newCount(), 0);
        done = false;
        m_store->remove(message, this, [&done](const auto &result) { done = result.isOk(); });
        QTRY_VERIFY(done);
        QVERIFY(m_store->messages().isEmpty());
        // Nobody wants to know, but it counts all the same.
        m_store->switchMachine(0, MachineState::Off, std::make_unique<QObject>().get(),
                               [](const auto &) { QFAIL(""); });
        QTRY_VERIFY(!m_store->machines().constFirst().enabled);
    }

private:
    void refresh()
    {
        m_store->refresh();
        QTRY_VERIFY(!m_store->isRefreshing());
    }

    void add(int index, bool isNew)
    {
        m_served->model().machines[0].messages.prepend({.index = index,
                                                        .caller = u"03023125222"_s,
                                                        .date = QDateTime(QDate(2026, 3, index), QTime(8, 0)),
                                                        .isNew = isNew});
    }

    std::unique_ptr<ServedBox> m_served;
    std::unique_ptr<MessageStore> m_store;
};

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
