// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callbacks.h"
#include "core/calls/callhistory.h"
#include "core/calls/callnotes.h"
#include "core/calls/callrow.h"
#include "core/calls/outboxtable.h"
#include "core/numbers/canonicalnumber.h"
#include "core/sharing/shareaccess.h"
#include "core/sharing/shareschema.h"
#include "core/sharing/sharingthread.h"
#include "tests/support/callmaker.h"
#include "tests/support/postgrescluster.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

QString canonical(const QString &number)
{
    return canonicalNumber(number, DialPlan());
}

/** A desk: its history, and what keeps that in step. */
class Desk : public QObject
{
public:
    Desk(const ShareAddress &address, const QString &file)
        : history(file)
        , m_job {.history = file,
                 .address = address,
                 .canonical = canonical,
                 .library = QStringLiteral(RUFZEICHEN_SHARING)}
    {
        history.setCanonical(canonical);
        if (!history.open().failure.isEmpty()) {
            qFatal("the history can't be opened");
        }
        connect(&history, &CallHistory::callStored, this, [this] { wake(); });
        connect(&history, &CallHistory::changed, this, [this] { wake(); });
    }

    void join()
    {
        m_thread = std::make_unique<SharingThread>(
            m_job, this,
            SharingEvents {.stateChanged = [this](const ShareState &now) { state = now; },
                           .written = [this] { history.lookSoon(); },
                           .fetched = [this](const QStringList &remotes) { fetched += remotes; },
                           .claimed = [this](const ClaimAnswer &answer) { answers.append(answer); }});
    }
    void leave()
    {
        m_thread.reset();
        state = {};
    }
    void claim(const QString &key, const QString &by) { m_thread->ask({.key = key, .by = by}); }

    [[nodiscard]] bool isInStep() const { return state.phase == ShareState::Phase::InStep && state.waiting == 0; }

    StoredCall miss(const QString &key, const char *time = "01.05.24 12:25:42", const QString &remote = u"030123"_s)
    {
        return history.store(missed(key, time, remote), arrival);
    }

    StoredCall call(const QString &key) const
    {
        StoredCall found;
        for (const StoredCall &each : calls()) {
            found = each.call.key == key ? each : found;
        }
        return found;
    }
    QList<StoredCall> calls() const
    {
        return history.reader().calls(CallQuery(), 1000).value_or(QList<StoredCall>());
    }
    QStringList keys() const
    {
        QStringList keys;
        for (const StoredCall &each : calls()) {
            keys.append(each.call.key);
        }
        keys.sort();
        return keys;
    }

    CallHistory history;
    ShareState state;
    QStringList fetched;
    QList<ClaimAnswer> answers;

private:
    void wake()
    {
        if (m_thread) {
            m_thread->wake();
        }
    }

    SharingJob m_job;
    std::unique_ptr<SharingThread> m_thread;
};

} // namespace

/** Desks that share a history on a real server. */
class TestSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::missing().isEmpty()) {
            QSKIP(PostgresCluster::missing());
        }
        m_cluster = std::make_unique<PostgresCluster>();
        m_cluster->start();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = "share" + QByteArray::number(++m_databases);
        m_cluster->create(m_database);
        const auto admin = loadShareLibrary(QStringLiteral(RUFZEICHEN_SHARING))->connect(address());
        QVERIFY2(admin.link, qPrintable(admin.reason));
        QVERIFY(!admin.link->run(shareMigrations(0)).failure);
    }

    void aCallOfOneIsThereForAll()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        const StoredCall there = other->call(u"a"_s);
        QVERIFY(!there.seen && !there.settled);
        QCOMPARE(there.call.started, one->call(u"a"_s).call.started);
        QTRY_COMPARE(other->fetched, QStringList {u"030123"_s});
    }

    void whatWasThereBeforeIsShared()
    {
        const auto one = desk();
        const auto other = desk();
        for (int each = 0; each < 30; ++each) {
            one->miss(u"a-%1"_s.arg(each), "01.05.24 12:25:42", QString::number(30000 + each));
            other->miss(u"b-%1"_s.arg(each), "01.05.24 12:25:42", QString::number(40000 + each));
        }
        one->join();
        other->join();
        QTRY_COMPARE(one->keys().size(), 60);
        QTRY_COMPARE(other->keys(), one->keys());
    }

    void changesGoToTheOthers_data()
    {
        QTest::addColumn<std::function<void(Desk &)>>("change");
        QTest::addColumn<std::function<bool(const Desk &)>>("isThere");
        const auto add
            = [](const char *name, const std::function<void(Desk &)> &change,
                 const std::function<bool(const Desk &)> &isThere) { QTest::newRow(name) << change << isThere; };
        const auto edit = [](const std::function<std::optional<int>(HistoryTransaction &, qint64)> &make) {
            return [make](Desk &desk) {
                desk.history.change([&](HistoryTransaction &t) { return make(t, desk.call(u"a"_s).id); });
            };
        };
        add(
            "seen", [](Desk &desk) { QCOMPARE(desk.history.markAllSeen(), 1); },
            [](const Desk &desk) { return desk.call(u"a"_s).seen; });
        add("settled", edit([](HistoryTransaction &t, qint64 id) { return CallBacks::settle(t, {id}); }),
            [](const Desk &desk) { return desk.call(u"a"_s).settled; });
        add("note", edit([](HistoryTransaction &t, qint64 id) { return CallNotes::write(t, id, u"Ä\n"_s); }),
            [](const Desk &desk) { return desk.call(u"a"_s).note == u"Ä"_s; });
        add("note of the number",
            edit([](HistoryTransaction &t, qint64) { return CallNotes::writeOfNumber(t, u"030123"_s, u"rude"_s); }),
            [](const Desk &desk) { return desk.call(u"a"_s).numberNote == u"rude"_s; });
        add(
            "removed", [](Desk &desk) { QVERIFY(desk.history.remove({desk.call(u"a"_s).id}).has_value()); },
            [](const Desk &desk) { return desk.keys().isEmpty(); });
        add(
            "forgotten", [](Desk &desk) { QCOMPARE(desk.history.forgetNumbers({u"030123"_s}), 1); },
            [](const Desk &desk) { return desk.keys().isEmpty(); });
    }
    void changesGoToTheOthers()
    {
        QFETCH(std::function<void(Desk &)>, change);
        QFETCH(std::function<bool(const Desk &)>, isThere);
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        change(*other);
        QTRY_VERIFY(isThere(*one));
        QTRY_VERIFY(one->isInStep() && other->isInStep());
        // And it is there after a new start, without what had come before.
        const auto third = desk();
        third->join();
        QTRY_VERIFY(third->isInStep());
        QVERIFY(isThere(*third));
    }

    void bothChangesStayWhereNobodyKnewOfTheOther()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        QTRY_VERIFY(one->isInStep() && other->isInStep());
        one->leave();
        other->leave();
        write(*one, u"from one"_s);
        write(*other, u"from the other"_s);
        QCOMPARE(other->history.markAllSeen(), 1);
        one->join();
        other->join();
        QTRY_VERIFY(one->call(u"a"_s).note.contains(u"the other"_s) && one->call(u"a"_s).note.contains(u"one"_s));
        QTRY_COMPARE(other->call(u"a"_s).note, one->call(u"a"_s).note);
        QTRY_VERIFY(one->call(u"a"_s).seen);
    }

    void nothingIsLostWhileTheServerIsAway()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        m_cluster->kill();
        QTRY_COMPARE(one->state.phase, ShareState::Phase::Waiting);
        one->miss(u"b"_s, "01.05.24 13:00:00");
        other->miss(u"c"_s, "01.05.24 14:00:00");
        m_cluster->start();
        QTRY_COMPARE_WITH_TIMEOUT(one->keys(), QStringList({u"a"_s, u"b"_s, u"c"_s}), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(other->keys(), one->keys(), 30000);
    }

    // Each has heard it from another moment on, or has it from the box's list.
    void aCallThatSeveralKnowIsOne()
    {
        const auto one = desk();
        const auto late = desk();
        const auto listed = desk();
        Call whole = ended(ringing(u"c-whole"_s, "01.05.24 12:25:42", u"030123"_s), CallOutcome::Answered);
        whole.connected = at("01.05.24 12:25:50");
        whole.ended = at("01.05.24 12:26:55");
        Call half = whole;
        half.key = u"c-half"_s;
        half.started.reset();
        half.direction = CallDirection::Unknown;
        half.moment = half.connected;
        one->history.store(whole, arrival);
        late->history.store(half, arrival);
        const BoxCallList list {.timestamp = u"1"_s,
                                .calls = {{.id = 17,
                                           .remote = u"030123"_s,
                                           .local = u"732123"_s,
                                           .device = u"Kitchen"_s,
                                           .started = at("01.05.24 12:25:00"),
                                           .minutes = 2}}};
        QVERIFY(listed->history.merge(u"uuid:1"_s, list, canonical).has_value());
        late->join();
        listed->join();
        QTRY_VERIFY(late->isInStep() && listed->isInStep());
        one->join();
        for (const auto *each : {one.get(), late.get(), listed.get()}) {
            QTRY_COMPARE(each->keys(), QStringList {u"c-whole"_s});
            QTRY_COMPARE(each->call(u"c-whole"_s).device, u"Kitchen"_s);
            QTRY_COMPARE(each->call(u"c-whole"_s).call.started, whole.started);
        }
        QTRY_COMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls WHERE NOT removed", m_database), "1");
    }

    // A program that has never heard of a box, and no settings, does not know what country a number belongs to.
    void aNumberIsForgottenWhateverIsKnownOfItsCountry()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s, "01.05.24 12:25:42", u"004930123"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        QVERIFY(canonical(u"004930123"_s) != u"004930123"_s);
        one->history.setCanonical({});
        QCOMPARE(one->history.forgetNumbers({u"004930123"_s}), 1);
        QTRY_VERIFY(other->history.reader().spellings(u"004930123"_s, DialPlan())->isEmpty());
        QTRY_VERIFY(one->isInStep() && other->isInStep());
    }

    void whoForgetsANumberForgetsWhatOthersHaveSaidOfIt()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        QTRY_VERIFY(one->isInStep() && other->isInStep());
        one->leave();
        QCOMPARE(one->history.forgetNumbers({u"030123"_s}), 1);
        other->history.change(
            [](HistoryTransaction &t) { return CallNotes::writeOfNumber(t, u"030123"_s, u"rude"_s); });
        QTRY_COMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.numbers", m_database), "1");
        one->join();
        for (const auto *each : {one.get(), other.get()}) {
            QTRY_VERIFY(each->isInStep() && each->keys().isEmpty());
            QTRY_VERIFY(each->history.reader().spellings(u"030123"_s, DialPlan())->isEmpty());
        }
        QCOMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.numbers", m_database), "0");
    }

    // Two callers without a number begin in one second, as far as anybody can tell them apart.
    void callsOfOneSecondStayTwo()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        Call first = missed(u"a"_s, "01.05.24 12:25:42", u""_s);
        first.ended = at("01.05.24 12:25:50");
        Call second = missed(u"b"_s, "01.05.24 12:25:42", u""_s);
        second.ended = at("01.05.24 12:25:55");
        one->history.store(first, arrival);
        one->history.store(second, arrival);
        QTRY_VERIFY(one->isInStep() && one->keys().size() == 2);
        other->join();
        QTRY_COMPARE(other->keys(), QStringList({u"a"_s, u"b"_s}));
        QTRY_VERIFY(other->isInStep() && one->isInStep());
        QCOMPARE(one->keys(), QStringList({u"a"_s, u"b"_s}));
    }

    void oneDeskWinsAClaim()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        one->miss(u"a"_s);
        QTRY_COMPARE(other->keys(), QStringList {u"a"_s});
        one->claim(u"a"_s, u"Anna"_s);
        other->claim(u"a"_s, u"Ben"_s);
        QTRY_VERIFY(one->answers.size() == 1 && other->answers.size() == 1);
        QVERIFY(one->answers.first().isWon() != other->answers.first().isWon());
        const QString winner = one->answers.first().isWon() ? u"Anna"_s : u"Ben"_s;
        QTRY_COMPARE(one->call(u"a"_s).claimant, winner);
        QTRY_COMPARE(other->call(u"a"_s).claimant, winner);
    }

    void whoMayOnlyReadSendsNothing()
    {
        m_cluster->sql("CREATE ROLE reader" + m_database + " LOGIN PASSWORD 'secret' IN ROLE rufzeichen_reader",
                       m_database);
        const auto one = desk();
        ShareAddress reading = address();
        reading.user = u"reader"_s + QString::fromLatin1(m_database);
        reading.password = u"secret"_s;
        const auto reader = std::make_unique<Desk>(reading, m_folder->filePath(u"reader.sqlite"_s));
        one->join();
        reader->join();
        reader->miss(u"own"_s);
        one->miss(u"a"_s, "01.05.24 13:00:00");
        QTRY_COMPARE(reader->keys(), QStringList({u"a"_s, u"own"_s}));
        QCOMPARE(one->keys(), QStringList {u"a"_s});
    }

    // Whoever has not heard its end hears of it from the others.
    void aCallThatRunsHereEndsWithTheOthers()
    {
        const auto one = desk();
        const auto other = desk();
        one->join();
        other->join();
        const Call call = ringing(u"a"_s, "01.05.24 12:25:42", u"030123"_s);
        other->history.store(call, arrival);
        one->history.store(call, arrival);
        one->history.store(ended(call, CallOutcome::Missed), arrival);
        QTRY_COMPARE(other->call(u"a"_s).call.phase, CallPhase::Ended);
        QCOMPARE(other->call(u"a"_s).call.outcome, CallOutcome::Missed);
        QVERIFY(!other->call(u"a"_s).seen && !other->call(u"a"_s).settled);
        other->history.store(ended(call, CallOutcome::Missed), arrival); // it hears of it after all
        QTRY_VERIFY(one->isInStep() && other->isInStep());
        QCOMPARE(other->keys(), QStringList {u"a"_s});
        QCOMPARE(one->call(u"a"_s).call, other->call(u"a"_s).call);
    }

    // Its administrator has brought back a backup.
    void anOlderStateOfTheServerIsCompleted()
    {
        const auto one = desk();
        one->join();
        one->miss(u"a"_s);
        one->miss(u"b"_s, "01.05.24 13:00:00");
        QTRY_VERIFY(one->isInStep());
        QTRY_COMPARE(m_cluster->sql("SELECT count(*) FROM rufzeichen.calls", m_database), "2");
        one->leave();
        m_cluster->sql("DELETE FROM rufzeichen.calls WHERE key = 'b'", m_database);
        QVERIFY(one->history.remove({one->call(u"a"_s).id}).has_value());
        one->join();
        QTRY_VERIFY(one->isInStep());
        QTRY_COMPARE(m_cluster->sql("SELECT key, removed FROM rufzeichen.calls ORDER BY key", m_database),
                     "a|t\nb|f");
        QCOMPARE(one->keys(), QStringList {u"b"_s});
    }

    void linesAreCalledTheSame()
    {
        const auto name = [](Desk &desk, const QString &name) {
            desk.history.change([&](HistoryTransaction &t) {
                return OutboxTable::nameLine(t, u"732123"_s, name) ? std::optional(1) : std::nullopt;
            });
        };
        const auto called = [](const Desk &desk) { return desk.history.reader().lineNames()->value(u"732123"_s); };
        const auto one = desk();
        const auto other = desk();
        name(*one, u"Office"_s);
        one->join();
        other->join();
        QTRY_COMPARE(called(*other), u"Office"_s);
        name(*other, u"Büro"_s);
        QTRY_COMPARE(called(*one), u"Büro"_s);
        one->leave();
        other->leave();
        name(*one, u"A"_s);
        name(*other, u"B"_s);
        one->join();
        QTRY_VERIFY(one->isInStep());
        other->join();
        QTRY_COMPARE(called(*other), u"A"_s); // it was there first
        name(*other, QString());
        QTRY_COMPARE(called(*one), QString());
    }

    void whatIsOldIsRemovedForAll()
    {
        const auto one = desk();
        const auto old = desk();
        old->miss(u"before"_s, "01.05.20 12:00:00");
        one->join();
        one->miss(u"first"_s, "01.05.24 12:00:00");
        one->miss(u"last"_s, "01.09.24 12:00:00", u"030124"_s);
        QTRY_VERIFY(one->isInStep());
        m_cluster->sql(R"(SELECT rufzeichen.keep('{"days":60}'))", m_database);
        const auto other = desk();
        other->join(); // whoever begins looks what is old
        QTRY_COMPARE(one->keys(), QStringList {u"last"_s});
        QTRY_COMPARE(other->keys(), QStringList {u"last"_s});
        old->join();
        QTRY_COMPARE(old->keys(), QStringList({u"before"_s, u"last"_s})); // nobody else has ever had it
        QTRY_VERIFY(old->isInStep());
        QCOMPARE(one->keys(), QStringList {u"last"_s});
    }

    // Changes of all kinds by all, while the server is killed now and then.
    void allComeToTheSame()
    {
        constexpr int desks = 4;
        std::vector<std::unique_ptr<Desk>> all;
        for (int each = 0; each < desks; ++each) {
            all.push_back(desk());
            all.back()->join();
        }
        QRandomGenerator random(7);
        for (int step = 0; step < 300; ++step) {
            Desk &who = *all.at(random.bounded(desks));
            const QList<StoredCall> calls = who.calls();
            const StoredCall some = calls.isEmpty() ? StoredCall() : calls.at(random.bounded(calls.size()));
            switch (random.bounded(7)) {
            case 0:
            case 1:
                who.history.store(missed(u"k-%1"_s.arg(step), "01.05.24 12:00:00", QString::number(300000 + step)),
                                  arrival);
                break;
            case 2:
                write(who, u"note %1"_s.arg(step), some.id);
                break;
            case 3:
                static_cast<void>(who.history.markSeen({some.id}));
                break;
            case 4:
                who.history.change([&](HistoryTransaction &t) { return CallBacks::settle(t, {some.id}); });
                break;
            case 5:
                if (random.bounded(4) == 0) {
                    static_cast<void>(who.history.remove({some.id}));
                }
                break;
            default:
                random.bounded(2) == 0 ? who.leave() : who.join();
                break;
            }
            if (step % 100 == 50) {
                m_cluster->kill();
                m_cluster->start();
            }
            QCoreApplication::processEvents();
        }
        for (const auto &each : all) {
            each->leave();
            each->join();
        }
        for (const auto &each : all) {
            QTRY_VERIFY_WITH_TIMEOUT(each->isInStep(), 60000);
        }
        const auto shown = [](const Desk &desk) {
            QStringList lines;
            for (const StoredCall &each : desk.calls()) {
                lines.append(u"%1 %2 %3 %4"_s.arg(each.call.key, each.seen ? u"seen"_s : u"new"_s,
                                                  each.settled ? u"done"_s : u"open"_s, each.note));
            }
            lines.sort();
            return lines;
        };
        const auto areEqual = [&] {
            const QStringList first = shown(*all.front());
            return std::all_of(all.begin(), all.end(), [&](const auto &each) { return shown(*each) == first; });
        };
        QVERIFY(QTest::qWaitFor(areEqual, 120000));
        QVERIFY(all.front()->calls().size() > 20);
    }

private:
    [[nodiscard]] ShareAddress address() const { return m_cluster->address(QString::fromLatin1(m_database)); }

    std::unique_ptr<Desk> desk()
    {
        return std::make_unique<Desk>(address(), m_folder->filePath(u"desk%1.sqlite"_s.arg(++m_desks)));
    }

    static void write(Desk &desk, const QString &note, qint64 id = 0)
    {
        const qint64 call = id > 0 ? id : desk.call(u"a"_s).id;
        desk.history.change([&](HistoryTransaction &t) { return CallNotes::write(t, call, note); });
    }

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_database;
    int m_databases = 0;
    int m_desks = 0;
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
