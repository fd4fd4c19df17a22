// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callbacks.h"
#include "core/calls/callhistory.h"
#include "core/calls/callnotes.h"
#include "core/calls/callremoval.h"
#include "core/calls/outboxtable.h"
#include "tests/support/callmaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));
const QString secret = u"secret"_s;

} // namespace

/** What is noted of changes, for the history that an office shares. */
class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup() { m_history.reset(); }

    void nothingIsNotedWhereNothingIsShared()
    {
        store(u"a"_s);
        QCOMPARE(unsent(), QList<UnsentChange>());
    }

    void aCallIsNotedWhenItHasEnded()
    {
        share();
        const Call call = ringing(u"a"_s, "16.06.20 12:25:42", u"030123"_s);
        m_history->store(call, arrival);
        QCOMPARE(unsent(), QList<UnsentChange>());
        m_history->store(ended(call, CallOutcome::Missed), arrival);
        QCOMPARE(unsent().size(), 1);
        QCOMPARE(unsent().first().key, u"a"_s);
        QCOMPARE(unsent().first().base.kind, CommonBase::Kind::None);
    }

    void whatWasThereBeforeIsCounted()
    {
        store(u"a"_s);
        store(u"b"_s);
        share();
        QCOMPARE(unsent(), QList<UnsentChange>());
        QCOMPARE(
            change([](HistoryTransaction &transaction) { return OutboxTable::unsentCount(transaction.database()); }),
            2);
    }

    // Whoever makes them.
    void changesAreNotedWithWhatWasBefore_data()
    {
        QTest::addColumn<std::function<void(CallHistory &, const StoredCall &)>>("make");
        const auto add = [](const char *name, const std::function<void(CallHistory &, const StoredCall &)> &make) {
            QTest::newRow(name) << make;
        };
        add("seen", [](CallHistory &history, const StoredCall &) { QCOMPARE(history.markAllSeen(), 1); });
        add("settled", [](CallHistory &history, const StoredCall &call) {
            QCOMPARE(history.change([&](HistoryTransaction &t) { return CallBacks::settle(t, {call.id}); }), 1);
        });
        add("noted", [](CallHistory &history, const StoredCall &call) {
            QCOMPARE(history.change([&](HistoryTransaction &t) { return CallNotes::write(t, call.id, u"x"_s); }), 1);
        });
        add("removed",
            [](CallHistory &history, const StoredCall &call) { QVERIFY(history.remove({call.id}).has_value()); });
        add("called back", [](CallHistory &history, const StoredCall &) {
            Call back = ringing(u"b"_s, "16.06.20 12:35:42", u"030123"_s);
            back.direction = CallDirection::Outgoing;
            history.store(ended(back, CallOutcome::Answered), arrival);
        });
    }
    void changesAreNotedWithWhatWasBefore()
    {
        QFETCH(std::function<void(CallHistory &, const StoredCall &)>, make);
        const StoredCall call = store(u"a"_s);
        share();
        make(*m_history, call);
        const auto noted = unsent();
        const auto found
            = std::find_if(noted.begin(), noted.end(), [](const UnsentChange &each) { return each.key == u"a"_s; });
        QVERIFY(found != noted.end());
        QCOMPARE(found->base, (CommonBase {.kind = CommonBase::Kind::Known}));
    }

    void whatOnlyThisDeskPlansIsNotNoted()
    {
        const StoredCall call = store(u"a"_s);
        share();
        QCOMPARE(m_history->change([&](HistoryTransaction &transaction) {
            return CallBacks::remind(transaction, call.id, QDateTime::currentDateTime());
        }),
                 1);
        QCOMPARE(m_history->setParties({{u"030123"_s, {.name = u"Anna"_s}}}), 1);
        QCOMPARE(m_history->change([](HistoryTransaction &transaction) {
            return CallRemoval::remove(transaction, {.day = {2025, 1, 1}, .rule = DayRemoval::Rule::Expired}, 10);
        }),
                 1);
        QCOMPARE(unsent(), QList<UnsentChange>());
    }

    void theNoteOfANumberIsNoted()
    {
        store(u"a"_s);
        share();
        QCOMPARE(m_history->change([](HistoryTransaction &transaction) {
            return CallNotes::writeOfNumber(transaction, u"030123"_s, u"rude"_s);
        }),
                 1);
        QCOMPARE(unsent().size(), 1);
        QCOMPARE(unsent().first().kind, ChangeKind::NumberNote);
        QCOMPARE(unsent().first().key, u"030123"_s);
    }

    void whatIsForgottenIsNotNamed()
    {
        store(u"a"_s);
        share();
        QCOMPARE(m_history->change([](HistoryTransaction &transaction) {
            return CallNotes::writeOfNumber(transaction, u"030123"_s, u"rude"_s);
        }),
                 1);
        QCOMPARE(m_history->forgetNumbers({u"030123"_s}), 1);
        QSet<ChangeKind> kinds;
        for (const UnsentChange &change : unsent()) {
            QVERIFY(!change.key.contains(u"030123"_s));
            QVERIFY(change.kind != ChangeKind::NumberNote);
        }
        QCOMPARE(unsent().size(), 2); // the hash and the call
    }

    void whatWasBroughtBackStays()
    {
        const StoredCall call = store(u"a"_s);
        share();
        const auto removed = m_history->remove({call.id});
        QVERIFY(removed.has_value());
        drop(); // the others know
        QVERIFY(m_history->restore(*removed));
        QCOMPARE(unsent().size(), 1);
        QCOMPARE(unsent().first().base.kind, CommonBase::Kind::Removed);
    }

    // It was sent, and changed once more before that was known.
    void aLaterChangeIsNotDropped()
    {
        const StoredCall call = store(u"a"_s);
        share();
        QCOMPARE(m_history->markAllSeen(), 1);
        const UnsentChange sent = unsent().first();
        QCOMPARE(m_history->change([&](HistoryTransaction &t) { return CallNotes::write(t, call.id, u"x"_s); }), 1);
        QVERIFY(change([&](HistoryTransaction &transaction) {
            return OutboxTable::drop(transaction, sent) ? std::optional(1) : std::nullopt;
        }));
        QCOMPARE(unsent().size(), 1);
        QCOMPARE(unsent().first().turn, 2);
        QCOMPARE(unsent().first().base, sent.base);
    }

    // Another connection has opened the file before that.
    void whoeverChangesItNotesThat()
    {
        CallHistory other(m_history->path());
        QCOMPARE(other.open(), HistoryOpening());
        share();
        other.store(ended(ringing(u"a"_s, "16.06.20 12:25:42", u"030123"_s), CallOutcome::Missed), arrival);
        QCOMPARE(unsent().size(), 1);
    }

private:
    StoredCall store(const QString &key)
    {
        return m_history->store(ended(ringing(key, "16.06.20 12:25:42", u"030123"_s), CallOutcome::Missed), arrival);
    }

    std::optional<int> change(const std::function<std::optional<int>(HistoryTransaction &)> &make)
    {
        return m_history->change(make);
    }

    void share()
    {
        QVERIFY(change([](HistoryTransaction &transaction) {
            return OutboxTable::begin(transaction, u"share"_s, secret) ? std::optional(0) : std::nullopt;
        }));
    }

    void drop()
    {
        QVERIFY(change([](HistoryTransaction &transaction) {
            return OutboxTable::drop(transaction, ChangeKind::Call, u"a"_s) ? std::optional(0) : std::nullopt;
        }));
    }

    QList<UnsentChange> unsent()
    {
        QList<UnsentChange> found;
        m_history->change([&found](HistoryTransaction &transaction) {
            found = OutboxTable::unsent(transaction.database(), 100).value_or(QList<UnsentChange>());
            return std::optional(0);
        });
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
