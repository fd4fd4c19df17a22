// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/historyrestore.h"
#include "core/calls/callbacks.h"
#include "core/calls/callhistory.h"
#include "core/calls/callnotes.h"
#include "core/numbers/canonicalnumber.h"
#include "tests/support/callmaker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));
const DialPlan berlin {.countryCode = u"49"_s, .areaCode = u"30"_s};

QString canonical(const QString &number)
{
    return canonicalNumber(number, berlin);
}

Call outgoing(const QString &key, const char *time, const QString &remote, CallPhase phase)
{
    Call call;
    call.key = key;
    call.phase = phase;
    call.direction = CallDirection::Outgoing;
    call.remote = remote;
    call.started = at(time);
    call.moment = call.started;
    if (phase == CallPhase::Ended) {
        call.outcome = CallOutcome::Unanswered;
    }
    return call;
}

Call answered(const QString &key, const char *time, const QString &remote)
{
    Call call = missed(key, time, remote);
    call.outcome = CallOutcome::Answered;
    call.connected = call.started;
    return call;
}

} // namespace

/** Which missed calls wait for somebody to call back, notes about calls and numbers, and reminders. */
class TestCallBacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void aMissedCallIsOpen()
    {
        QVERIFY(!store(missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s)).settled);
        QVERIFY(store(missed(u"b"_s, "01.05.24 10:01:00", QString(u""_s))).settled); // withheld
        QVERIFY(store(answered(u"c"_s, "01.05.24 10:02:00", u"030555"_s)).settled);
        QCOMPARE(open({}), 1);
        reopenFile();
        QCOMPARE(open({}), 1);
    }

    void aCallSettlesEarlierOnes_data()
    {
        QTest::addColumn<Call>("later");
        QTest::addColumn<int>("open");
        const auto called = [](const char *time, const QString &remote, CallPhase phase = CallPhase::Ended) {
            return outgoing(u"later"_s, time, remote, phase);
        };
        QTest::newRow("called back") << called("01.05.24 11:00:00", u"03023125222"_s) << 1;
        QTest::newRow("in another spelling") << called("01.05.24 11:00:00", u"+493023125222"_s) << 1;
        QTest::newRow("without the area code") << called("01.05.24 11:00:00", u"23125222"_s) << 1;
        QTest::newRow("another number") << called("01.05.24 11:00:00", u"03023125223"_s) << 2;
        QTest::newRow("before it") << called("01.05.24 09:00:00", u"03023125222"_s) << 2;
        QTest::newRow("it still rings there")
            << called("01.05.24 11:00:00", u"03023125222"_s, CallPhase::Dialling) << 2;
        QTest::newRow("called again and answered")
            << answered(u"later"_s, "01.05.24 11:00:00", u"03023125222"_s) << 1;
        QTest::newRow("withheld") << answered(u"later"_s, "01.05.24 11:00:00", QString(u""_s)) << 2;
    }
    void aCallSettlesEarlierOnes()
    {
        QFETCH(const Call, later);
        QFETCH(const int, open);
        store(missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s));
        store(missed(u"b"_s, "01.05.24 10:00:30", u"030777"_s));
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        store(later);
        QCOMPARE(this->open({}), open);
        QCOMPARE(changed.size(), open == 1 ? 1 : 0);
        reopenFile();
        QCOMPARE(this->open({}), open);
    }

    void aCallThatHadToWaitForTheFileSettlesToo()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s));
        HistoryDatabase other(path());
        QCOMPARE(other.open(), HistoryOpening());
        QSignalSpy resumed(m_history.get(), &CallHistory::resumed);
        QVERIFY(other.inTransaction([&](HistoryTransaction &) {
            store(outgoing(u"b"_s, "01.05.24 11:00:00", u"23125222"_s, CallPhase::Ended));
            return std::optional(true);
        }));
        QCOMPARE(open({}), 1);
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(open({}), 0);
    }

    void calledAgainWithoutAnAnswerBothAreOpen()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"030777"_s));
        store(missed(u"b"_s, "01.05.24 10:10:00", u"030777"_s));
        QCOMPARE(open({}), 2);
        store(outgoing(u"c"_s, "01.05.24 10:20:00", u"030777"_s, CallPhase::Ended));
        QCOMPARE(open({}), 0);
        store(missed(u"d"_s, "01.05.24 10:30:00", u"030777"_s)); // once more
        QCOMPARE(open({}), 1);
    }

    void theBoxsListSettlesToo()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s));
        BoxCallList list;
        list.timestamp = u"1"_s;
        list.calls
            = {{.id = 1, .type = BoxCallType::Outgoing, .remote = u"23125222"_s, .started = at("01.05.24 10:30:00")}};
        QVERIFY(m_history->merge(u"box"_s, list, canonical));
        QCOMPARE(open({}), 0);
    }

    void theUserSaysSo()
    {
        const qint64 a = store(missed(u"a"_s, "01.05.24 10:00:00", u"030777"_s)).id;
        const qint64 b = store(answered(u"b"_s, "01.05.24 10:01:00", u"030778"_s)).id;
        QCOMPARE(change([&](auto &transaction) { return CallBacks::settle(transaction, {a, b}); }), 1);
        QCOMPARE(open({}), 0);
        QCOMPARE(change([&](auto &transaction) { return CallBacks::reopen(transaction, {a}); }), 1);
        QCOMPARE(open({}), 1);
        const qint64 withheld = store(missed(u"c"_s, "01.05.24 10:02:00", QString(u""_s))).id;
        QCOMPARE(change([&](auto &transaction) { return CallBacks::reopen(transaction, {withheld}); }), 0);
    }

    // Years of missed calls are no work to do.
    void whatWasSeenBeforeIsSettled()
    {
        CallQuery query;
        query.filter = CallFilter::ToCallBack;
        QCOMPARE(m_history->reader().count(query), 0);
        const QList<qint64> kinds = m_history->reader().countKinds({}).value();
        QCOMPARE(kinds.size(), callFilters);
    }

    void notesAreKeptAndFound()
    {
        const qint64 id = store(missed(u"a"_s, "01.05.24 10:00:00", u"030777"_s)).id;
        store(missed(u"b"_s, "01.05.24 10:01:00", u"030777"_s));
        store(missed(u"c"_s, "01.05.24 10:02:00", u"030778"_s));
        QCOMPARE(
            change([&](auto &transaction) { return CallNotes::write(transaction, id, u" Wünscht Rückruf \n"_s); }),
            1);
        QCOMPARE(change([](auto &transaction) {
                     return CallNotes::writeOfNumber(transaction, u"030777"_s, u"Dachdecker"_s);
                 }),
                 1);
        reopenFile();
        const StoredCall call = m_history->reader().call(id).value();
        QCOMPARE(call.note, u"Wünscht Rückruf"_s);
        QCOMPARE(call.numberNote, u"Dachdecker"_s);
        QCOMPARE(m_history->reader().numberNote(u"030777"_s), u"Dachdecker"_s);
        QCOMPARE(count(u"ruckruf"_s), 1);
        QCOMPARE(count(u"ruckruf wunscht"_s), 1);
        QCOMPARE(count(u"ruckruf anders"_s), 0);
        QCOMPARE(count(u"dachdecker"_s), 2);
        const Call again = missed(u"d"_s, "01.05.24 12:00:00", u"030777"_s);
        QCOMPARE(store(again).numberNote, u"Dachdecker"_s); // for who sees it ring
        QCOMPARE(change([&](auto &transaction) { return CallNotes::write(transaction, id, u"  "_s); }), 1);
        QCOMPARE(count(u"ruckruf"_s), 0);
    }

    void aNameDoesNotWipeTheNote()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", u"030777"_s));
        QCOMPARE(change([](auto &transaction) {
                     return CallNotes::writeOfNumber(transaction, u"030777"_s, u"Dachdecker"_s);
                 }),
                 1);
        QCOMPARE(m_history->setParties({{u"030777"_s, {.name = u"Meier"_s}}}), 1);
        QCOMPARE(count(u"dachdecker"_s), 1);
        QCOMPARE(count(u"meier"_s), 1);
    }

    void theWithheldNumberHasNoNote()
    {
        store(missed(u"a"_s, "01.05.24 10:00:00", QString(u""_s)));
        QCOMPARE(change([](auto &transaction) { return CallNotes::writeOfNumber(transaction, u""_s, u"x"_s); }), 0);
    }

    void aNoteIsCutOff()
    {
        const qint64 id = store(missed(u"a"_s, "01.05.24 10:00:00", u"030777"_s)).id;
        const QString endless(longestNote + 10, u'x');
        QCOMPARE(change([&](auto &transaction) { return CallNotes::write(transaction, id, endless); }), 1);
        QCOMPARE(m_history->reader().call(id).value().note.size(), longestNote);
    }

    // A deletion that is undone brings back what was written and planned.
    void undoneDeletionKeepsAll()
    {
        const StoredCall call = withPlans();
        const auto removed = m_history->remove({call.id});
        QVERIFY(removed);
        QVERIFY(m_history->restore(*removed));
        reopenFile();
        QCOMPARE(m_history->reader().call(call.id), call);
        QCOMPARE(count(u"ruckruf"_s), 1);
    }

    void forgettingForgetsNotes()
    {
        withPlans();
        QCOMPARE(m_history->forgetNumbers({u"030777"_s}), 1);
        QCOMPARE(m_history->reader().numberNote(u"030777"_s), QString());
        QCOMPARE(count(u"ruckruf"_s), 0);
        QFile file(m_history->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Dachdecker"));
    }

    // Old calls go; what the user has written about a number stays until that is forgotten.
    void retentionKeepsNotesOfNumbers()
    {
        withPlans();
        QCOMPARE(m_history->purge(QDate(2025, 1, 1)), 1);
        QCOMPARE(m_history->reader().numberNote(u"030777"_s), u"Dachdecker"_s);
    }

    void aBackupBringsThemBack()
    {
        const StoredCall call = withPlans();
        m_history.reset();
        const QString backup = m_folder->filePath(u"backup.db"_s);
        QVERIFY(QFile::rename(path(), backup));
        HistoryRestore restore(path(), berlin);
        QSignalSpy finished(&restore, &HistoryRestore::finished);
        restore.start(backup, BeforeRestore::Nothing);
        QTRY_COMPARE(finished.size(), 1);
        open();
        const auto calls = m_history->reader().calls(CallQuery(), 10);
        QVERIFY(calls);
        QCOMPARE(calls->size(), 1);
        QCOMPARE(calls->constFirst().note, call.note);
        QCOMPARE(calls->constFirst().numberNote, call.numberNote);
        QCOMPARE(calls->constFirst().reminder, call.reminder);
        QCOMPARE(calls->constFirst().settled, call.settled);
        QCOMPARE(count(u"ruckruf"_s), 1);
    }

    void remindersComeInTheirOrder()
    {
        QCOMPARE(reminders(), QStringList());
        const StoredCall call = withPlans();
        const qint64 other = store(missed(u"other"_s, "01.05.24 10:05:00", u"030778"_s)).id;
        remind(other, call.reminder->addSecs(-60));
        QCOMPARE(reminders(), QStringList({u"other"_s, u"a"_s}));
        remind(other, {});
        QCOMPARE(reminders(), QStringList(u"a"_s));
        store(outgoing(u"back"_s, "01.05.24 11:00:00", u"030777"_s, CallPhase::Ended)); // nothing more to do
        QCOMPARE(reminders(), QStringList());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }
    void open()
    {
        m_history = std::make_unique<CallHistory>(path());
        QCOMPARE(m_history->open(), HistoryOpening());
        m_history->setCanonical(canonical);
    }
    void reopenFile()
    {
        m_history.reset();
        open();
    }
    StoredCall store(const Call &call) { return m_history->store(call, arrival); }
    [[nodiscard]] int open(const MissedRule &rule) const
    {
        return m_history->reader().unsettledCount(rule).value_or(-1);
    }
    [[nodiscard]] qint64 count(const QString &text) const
    {
        CallQuery query;
        query.text = text;
        return m_history->reader().count(query).value_or(-1);
    }
    std::optional<int> change(const std::function<std::optional<int>(HistoryTransaction &)> &make)
    {
        return m_history->change(make);
    }
    void remind(qint64 id, const std::optional<QDateTime> &due)
    {
        QCOMPARE(change([&](auto &transaction) { return CallBacks::remind(transaction, id, due); }), 1);
    }
    [[nodiscard]] QStringList reminders() const
    {
        QStringList keys;
        for (const StoredCall &call : m_history->reader().reminders().value_or(QList<StoredCall>())) {
            keys.append(call.call.key);
        }
        return keys;
    }
    StoredCall withPlans()
    {
        const qint64 id = store(missed(u"a"_s, "01.05.24 10:00:00", u"030777"_s)).id;
        change([&](auto &transaction) { return CallNotes::write(transaction, id, u"Rückruf"_s); });
        change([](auto &transaction) { return CallNotes::writeOfNumber(transaction, u"030777"_s, u"Dachdecker"_s); });
        remind(id, QDateTime(QDate(2024, 5, 2), QTime(9, 0)));
        return m_history->reader().call(id).value_or(StoredCall());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_GUILESS_MAIN(TestCallBacks)
#include "tst_callbacks.moc"
