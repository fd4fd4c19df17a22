// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calllistmerge.h"
#include "tests/support/callmaker.h"

#include <QTest>
#include <limits>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;
using CallListMerge::Changes;
using CallListMerge::Known;
using CallListMerge::ListState;

namespace {

// What a dial changes for Berlin makes of numbers.
QString canonical(const QString &text)
{
    if (text.isEmpty() || text.at(0).isLetter()) {
        return {};
    }
    if (text.startsWith(u"00"_s)) {
        return u'+' + text.sliced(2);
    }
    if (text.startsWith(u'+')) {
        return text;
    }
    return text.startsWith(u'0') ? u"+49"_s + text.sliced(1) : u"+4930"_s + text;
}

BoxCall entry(qint64 id, BoxCallType type, const char *wire, const QString &remote, int minutes = 0)
{
    return {.id = id, .type = type, .remote = remote, .local = u"732123"_s, .started = at(wire), .minutes = minutes};
}

BoxCall missedEntry(qint64 id, const char *wire, const QString &remote = u"0171"_s)
{
    return entry(id, BoxCallType::Missed, wire, remote);
}

StoredCall stored(qint64 id, const Call &call)
{
    return {.id = id, .call = call, .source = CallSource::Live, .seen = true, .party = {}};
}

StoredCall missedCall(qint64 id, const char *wire, const QString &remote = u"0171"_s)
{
    StoredCall call = stored(id, missed(QString::number(id), wire, remote));
    call.seen = false;
    return call;
}

StoredCall answeredCall(qint64 id, const char *wire, int seconds)
{
    StoredCall call = stored(id, ended(ringing(QString::number(id), wire, u"0171"_s), CallOutcome::Answered));
    call.call.duration = seconds;
    return call;
}

Known knowing(const QList<StoredCall> &calls)
{
    return {.state = {.box = 7}, .stored = calls, .keyPrefix = u"new"_s, .now = at("16.06.20 20:00:00")};
}

// Which entry became which stored call, `id=call`, and which are new, `id+`, in the order of their ids.
QString outcome(const Changes &changes)
{
    QMap<qint64, QString> parts;
    for (const StoredCall &call : changes.changed) {
        parts.insert(call.boxCall->id, u"%1=%2"_s.arg(QString::number(call.boxCall->id), QString::number(call.id)));
    }
    for (const StoredCall &call : changes.added) {
        parts.insert(call.boxCall->id, u"%1+"_s.arg(call.boxCall->id));
    }
    return QStringList(parts.values()).join(u' ');
}

Changes planned(const QList<BoxCall> &entries, const Known &known)
{
    return CallListMerge::changesOf({.timestamp = u"1"_s, .calls = entries}, known, canonical);
}

} // namespace

/** What the box's call list changes: values in, values out. */
class TestCallListMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneToOne_data()
    {
        QTest::addColumn<QList<BoxCall>>("entries");
        QTest::addColumn<QList<StoredCall>>("calls");
        QTest::addColumn<QString>("result");

        const QList<BoxCall> one {missedEntry(1, "16.06.20 12:00:00")};
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("nothing") << QList<BoxCall>() << QList {missedCall(11, "16.06.20 12:00:30")} << u""_s;
        row("heard") << one << QList {missedCall(11, "16.06.20 12:00:30")} << u"1=11"_s;
        row("not heard") << one << QList<StoredCall>() << u"1+"_s;
        row("a minute before") << one << QList {missedCall(11, "16.06.20 11:59:00")} << u"1=11"_s;
        row("more than a minute before") << one << QList {missedCall(11, "16.06.20 11:58:59")} << u"1+"_s;
        row("a minute later") << one << QList {missedCall(11, "16.06.20 12:01:59")} << u"1=11"_s;
        row("more than a minute later") << one << QList {missedCall(11, "16.06.20 12:02:00")} << u"1+"_s;
        row("midnight") << QList {missedEntry(1, "17.06.20 00:00:00")} << QList {missedCall(11, "16.06.20 23:59:59")}
                        << u"1=11"_s;
        row("another number") << one << QList {missedCall(11, "16.06.20 12:00:30", u"0172"_s)} << u"1+"_s;
        row("another spelling") << one << QList {missedCall(11, "16.06.20 12:00:30", u"0049171"_s)} << u"1=11"_s;
        row("withheld") << QList {missedEntry(1, "16.06.20 12:00:00", {})}
                        << QList {missedCall(11, "16.06.20 12:00:30", u""_s)} << u"1=11"_s;
        row("withheld as zero") << QList {missedEntry(1, "16.06.20 12:00:00", {})}
                                << QList {missedCall(11, "16.06.20 12:00:30", u"0"_s)} << u"1=11"_s;
        row("withheld is no number") << one << QList {missedCall(11, "16.06.20 12:00:30", u""_s)} << u"1+"_s;
        row("no number at all") << QList {missedEntry(1, "16.06.20 12:00:00", u"anna@sip"_s)}
                                << QList {missedCall(11, "16.06.20 12:00:30", u"ben@sip"_s)} << u"1+"_s;

        BoxCall both = one.first();
        both.origin = u"0211"_s;
        row("two numbers, the first heard")
            << QList {both} << QList {missedCall(11, "16.06.20 12:00:30")} << u"1=11"_s;
        row("two numbers, the second heard")
            << QList {both} << QList {missedCall(11, "16.06.20 12:00:30", u"0211"_s)} << u"1=11"_s;
        row("two numbers, neither heard")
            << QList {both} << QList {missedCall(11, "16.06.20 12:00:30", u"0212"_s)} << u"1+"_s;

        StoredCall outgoing = missedCall(11, "16.06.20 12:00:30");
        outgoing.call.direction = CallDirection::Outgoing;
        outgoing.call.outcome = CallOutcome::Unanswered;
        row("the other direction") << one << QList {outgoing} << u"1+"_s;
        row("outgoing") << QList {entry(1, BoxCallType::Outgoing, "16.06.20 12:00:00", u"0171"_s)} << QList {outgoing}
                        << u"1=11"_s;
        outgoing.call.remote = u""_s;
        const QList<BoxCall> dialled {entry(1, BoxCallType::Outgoing, "16.06.20 12:00:00", u"0171"_s)};
        row("no number was told") << dialled << QList {outgoing} << u"1=11"_s;
        StoredCall told = outgoing;
        told.id = 12;
        told.call.remote = u"0171"_s;
        row("who was told is preferred") << dialled << QList {outgoing, told} << u"1=12"_s;
        StoredCall elsewhere = missedCall(11, "16.06.20 12:00:30");
        elsewhere.call.local = u"69123"_s;
        row("another own number") << one << QList {elsewhere} << u"1+"_s;
        elsewhere.call.local = u"+4930732123"_s;
        row("the own number in another spelling") << one << QList {elsewhere} << u"1=11"_s;
        elsewhere.call.local.reset();
        row("no own number") << one << QList {elsewhere} << u"1=11"_s;

        const QList<BoxCall> two {missedEntry(1, "16.06.20 12:00:00"), missedEntry(2, "16.06.20 12:00:00")};
        row("twice in a minute") << two
                                 << QList {missedCall(11, "16.06.20 12:00:10"), missedCall(12, "16.06.20 12:00:50")}
                                 << u"1=11 2=12"_s;
        row("twice, once heard") << two << QList {missedCall(11, "16.06.20 12:00:10")} << u"1=11 2+"_s;
        row("once, heard twice: the first one")
            << one << QList {missedCall(12, "16.06.20 12:00:50"), missedCall(11, "16.06.20 12:00:10")} << u"1=11"_s;
        row("newest first, as the box sends it")
            << QList {missedEntry(2, "16.06.20 12:01:00"), missedEntry(1, "16.06.20 12:00:00")}
            << QList {missedCall(11, "16.06.20 12:00:59"), missedCall(12, "16.06.20 12:01:01")} << u"1=11 2=12"_s;
        row("all a minute late") << QList {missedEntry(1, "16.06.20 12:01:00"), missedEntry(2, "16.06.20 12:02:00")}
                                 << QList {missedCall(11, "16.06.20 12:00:59"), missedCall(12, "16.06.20 12:01:01")}
                                 << u"1=11 2=12"_s;
        row("missed unheard, then answered")
            << QList {missedEntry(1, "16.06.20 12:00:00"),
                      entry(2, BoxCallType::Incoming, "16.06.20 12:01:00", u"0171"_s, 1)}
            << QList {answeredCall(11, "16.06.20 12:01:05", 20)} << u"1+ 2=11"_s;
        row("the same id twice") << QList {one.first(), one.first()} << QList<StoredCall>() << u"1+"_s;
        row("no id") << QList {missedEntry(0, "16.06.20 12:00:00"), missedEntry(-1, "16.06.20 12:00:00")}
                     << QList<StoredCall>() << u""_s;

        StoredCall merged = missedCall(11, "16.06.20 12:00:10");
        merged.boxCall = {.box = 7, .id = 5};
        row("is another entry already") << one << QList {merged} << u"1+"_s;
        merged.boxCall = {.box = 7, .id = 1};
        row("is this entry already") << one << QList {merged} << u""_s;
        merged.boxCall = {.box = 8, .id = 1};
        row("is another box's entry") << one << QList {merged} << u"1+"_s;
        row("the id of an older list") << QList {missedEntry(1, "16.06.20 19:00:00")} << QList {merged} << u"1+"_s;
    }
    void oneToOne()
    {
        QFETCH(QList<BoxCall>, entries);
        QFETCH(QList<StoredCall>, calls);
        QTEST(outcome(planned(entries, knowing(calls))), "result");
    }

    void ownNumbersWithAndWithoutTheAreaCode()
    {
        const auto asItIs = [](const QString &text) { return text; }; // nothing is known of the area
        StoredCall call = missedCall(11, "16.06.20 12:00:30");
        call.call.local = u"030732123"_s;
        const BoxCallList list {.timestamp = u"1"_s, .calls = {missedEntry(1, "16.06.20 12:00:00")}};
        QCOMPARE(outcome(CallListMerge::changesOf(list, knowing({call}), asItIs)), u"1=11"_s);
        call.call.local = u"2123"_s; // an extension, perhaps
        QCOMPARE(outcome(CallListMerge::changesOf(list, knowing({call}), asItIs)), u"1+"_s);
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("same");
        QTest::newRow("rounded up") << 61 << 2 << true;
        QTest::newRow("a minute less") << 61 << 1 << true;
        QTest::newRow("a minute more") << 61 << 3 << true;
        QTest::newRow("too long") << 61 << 4 << false;
        QTest::newRow("too short") << 241 << 3 << false;
        QTest::newRow("exactly") << 120 << 2 << true;
        QTest::newRow("nonsense") << 61 << std::numeric_limits<int>::max() << false;
        QTest::newRow("negative") << 300 << std::numeric_limits<int>::min() << false;
    }
    void durations()
    {
        QFETCH(int, seconds);
        QFETCH(int, minutes);
        const BoxCall taken = entry(1, BoxCallType::Incoming, "16.06.20 12:00:00", u"0171"_s, minutes);
        const Changes changes = planned({taken}, knowing({answeredCall(11, "16.06.20 12:00:30", seconds)}));
        QTEST(changes.added.isEmpty(), "same");
    }

    void aCallJoinedInItsMiddleIsCompleted()
    {
        StoredCall joined = stored(11, ended(ringing(u"a"_s, "16.06.20 12:04:00", u"0171"_s), CallOutcome::Answered));
        joined.call.direction = CallDirection::Unknown;
        joined.call.local.reset();
        joined.call.remote.reset();
        joined.call.connected = joined.call.started;
        joined.call.started.reset();
        const BoxCall began = entry(1, BoxCallType::Outgoing, "16.06.20 12:02:00", u"0171"_s, 2);
        const Changes changes = planned({began}, knowing({joined}));
        QCOMPARE(outcome(changes), u"1=11"_s);
        const Call &call = changes.changed.first().call;
        QCOMPARE(call.direction, CallDirection::Outgoing);
        QCOMPARE(call.local, u"732123"_s);
        QCOMPARE(call.remote, u"0171"_s);
        QCOMPARE(call.started, began.started);
        QCOMPARE(call.duration, 65);
        QCOMPARE(
            outcome(planned({entry(1, BoxCallType::Outgoing, "16.06.20 11:53:00", u"0171"_s, 2)}, knowing({joined}))),
            u"1+"_s);
    }

    void whoKnowsBetter_data()
    {
        QTest::addColumn<CallOutcome>("heard");
        QTest::addColumn<BoxCallType>("type");
        QTest::addColumn<int>("extension"); // -1: none
        QTest::addColumn<CallOutcome>("result");
        QTest::newRow("rejected") << CallOutcome::Missed << BoxCallType::Rejected << -1 << CallOutcome::Rejected;
        QTest::newRow("machine") << CallOutcome::Answered << BoxCallType::Incoming << 40 << CallOutcome::Machine;
        QTest::newRow("old machine") << CallOutcome::Answered << BoxCallType::Incoming << 6 << CallOutcome::Machine;
        QTest::newRow("fax") << CallOutcome::Answered << BoxCallType::Incoming << 5 << CallOutcome::Fax;
        QTest::newRow("a phone") << CallOutcome::Machine << BoxCallType::Incoming << 10 << CallOutcome::Answered;
        QTest::newRow("no device") << CallOutcome::Machine << BoxCallType::Incoming << -1 << CallOutcome::Machine;
        QTest::newRow("end not heard") << CallOutcome::Lost << BoxCallType::Incoming << 10 << CallOutcome::Answered;
        QTest::newRow("lost, missed") << CallOutcome::Lost << BoxCallType::Missed << -1 << CallOutcome::Missed;
        QTest::newRow("the same") << CallOutcome::Missed << BoxCallType::Missed << -1 << CallOutcome::Missed;
        QTest::newRow("connection heard")
            << CallOutcome::Machine << BoxCallType::Missed << -1 << CallOutcome::Machine;
    }
    void whoKnowsBetter()
    {
        QFETCH(CallOutcome, heard);
        QFETCH(BoxCallType, type);
        QFETCH(int, extension);
        Call call = ended(ringing(u"a"_s, "16.06.20 12:00:30", u"0171"_s), heard);
        call.duration = call.duration ? std::optional(call.connected ? 20 : 0) : std::nullopt;
        BoxCall listed = entry(1, type, "16.06.20 12:00:00", u"0171"_s, type == BoxCallType::Incoming ? 1 : 0);
        if (extension >= 0) {
            listed.extension = extension;
        }
        const Changes changes = planned({listed}, knowing({stored(11, call)}));
        QCOMPARE(outcome(changes), u"1=11"_s);
        QTEST(*changes.changed.first().call.outcome, "result");
    }

    void secondsAndSpellingsAreKept()
    {
        BoxCall listed = entry(1, BoxCallType::Incoming, "16.06.20 12:01:00", u"0049171"_s, 2);
        listed.local = u"+4930732123"_s;
        listed.device = u"Kitchen"_s;
        listed.extension = 11;
        StoredCall heard = answeredCall(11, "16.06.20 12:00:30", 65);
        const Changes changes = planned({listed}, knowing({heard}));
        heard.device = u"Kitchen"_s;
        heard.call.extension = 11;
        heard.boxCall = {.box = 7, .id = 1};
        QCOMPARE(changes.changed, QList {heard});
        QCOMPARE(changes.summary, (MergeSummary {.entries = 1, .added = 0, .matched = 1}));
    }

    void whatNobodyHeardIsAddedWhole()
    {
        BoxCall listed = entry(42, BoxCallType::Incoming, "16.06.20 12:00:00", u"0171"_s, 2);
        listed.local = u"+4930732123"_s;
        listed.device = u"Kitchen"_s;
        listed.extension = 11;
        Known known = knowing({});
        known.locals = {u"69123"_s, u"732123"_s};
        const Changes changes = planned({listed}, known);
        Call call = ringing(u"new-42"_s, "16.06.20 12:00:00", u"0171"_s);
        call.phase = CallPhase::Ended;
        call.outcome = CallOutcome::Answered;
        call.trunk.reset();
        call.extension = 11;
        call.duration = 120;
        QCOMPARE(changes.added,
                 (QList<StoredCall> {{.id = 0,
                                      .call = call,
                                      .source = CallSource::Box,
                                      .seen = true,
                                      .party = {},
                                      .device = u"Kitchen"_s,
                                      .boxCall = BoxCallId {.box = 7, .id = 42}}}));
    }

    void namesGoToTheNumbersAsTheyAreStored()
    {
        BoxCall first = missedEntry(1, "16.06.20 12:00:00", u"0049171"_s);
        first.name = u"Anna"_s;
        BoxCall second = missedEntry(2, "16.06.20 13:00:00", u"0172"_s);
        second.name = u"Ben"_s;
        BoxCall third = missedEntry(3, "16.06.20 14:00:00", u""_s);
        third.name = u"nobody"_s;
        BoxCall fourth = missedEntry(4, "16.06.20 15:00:00", u"0173"_s);
        fourth.name = fourth.remote;
        const Changes changes
            = planned({fourth, third, second, first}, knowing({missedCall(11, "16.06.20 12:00:30")}));
        QCOMPARE(changes.names, (QList<std::pair<QString, QString>> {{u"0171"_s, u"Anna"_s}, {u"0172"_s, u"Ben"_s}}));
    }

    // --- seen

    void unseenIsWhatCameSinceTheLastMerge()
    {
        const QList<BoxCall> entries {missedEntry(3, "16.06.20 12:00:00"), missedEntry(2, "16.06.20 11:00:00"),
                                      entry(4, BoxCallType::Rejected, "16.06.20 12:30:00", u"0171"_s)};
        Known known = knowing({});
        QCOMPARE(planned(entries, known).summary, (MergeSummary {.entries = 3, .added = 3}));
        known.lastOutage = at("16.06.20 11:30:00");
        QCOMPARE(planned(entries, known).summary,
                 (MergeSummary {.entries = 3, .added = 3, .missed = 1, .missedSince = at("16.06.20 12:00:00")}));
        known.state.timestamp = u"1"_s;
        QCOMPARE(planned(entries, known).summary,
                 (MergeSummary {.entries = 3, .added = 3, .missed = 2, .missedSince = at("16.06.20 11:00:00")}));
    }

    void whatTurnsOutNotToBeMissedIsSeen()
    {
        const QList<StoredCall> calls {missedCall(11, "16.06.20 12:00:30")};
        QCOMPARE(planned({entry(1, BoxCallType::Rejected, "16.06.20 12:00:00", u"0171"_s)}, knowing(calls))
                     .changed.first()
                     .seen,
                 true);
        QCOMPARE(planned({missedEntry(1, "16.06.20 12:00:00")}, knowing(calls)).changed.first().seen, false);
        QList<StoredCall> seen = calls;
        seen.first().seen = true;
        QCOMPARE(planned({missedEntry(1, "16.06.20 12:00:00")}, knowing(seen)).changed.first().seen, true);
    }

    // --- how far

    void positions_data()
    {
        QTest::addColumn<QList<BoxCall>>("entries");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QList<qint64>>("unfinished");
        QTest::addColumn<qint64>("position");
        const BoxCall done = missedEntry(6, "16.06.20 12:00:00");
        const BoxCall active = entry(7, BoxCallType::ActiveIncoming, "16.06.20 12:01:00", u"0172"_s);
        const BoxCall dialled = entry(8, BoxCallType::ActiveOutgoing, "16.06.20 12:02:00", u"0172"_s);
        const BoxCall rejected = entry(9, BoxCallType::Rejected, "16.06.20 12:03:00", u"0172"_s);
        const BoxCall hangs = entry(3, BoxCallType::ActiveIncoming, "15.06.20 12:00:00", u"0172"_s);
        const QList<qint64> none;
        QTest::newRow("empty") << QList<BoxCall>() << 5LL << none << 5LL;
        QTest::newRow("done") << QList {done} << 6LL << none << 6LL;
        QTest::newRow("rejected is done") << QList {rejected, done} << 9LL << none << 9LL;
        QTest::newRow("not past what runs")
            << QList {rejected, dialled, active, done} << 9LL << QList {7LL, 8LL} << 6LL;
        QTest::newRow("only what runs") << QList {active} << 7LL << QList {7LL} << 6LL;
        QTest::newRow("past what hangs") << QList {rejected, hangs} << 9LL << none << 9LL;
    }
    void positions()
    {
        QFETCH(QList<BoxCall>, entries);
        QFETCH(QList<qint64>, unfinished);
        Known known = knowing({});
        known.state = {.box = 7, .timestamp = u"1"_s, .last = 5, .unfinished = {2, 3}};
        const ListState state = planned(entries, known).state;
        QTEST(state.last, "last");
        QCOMPARE(state.unfinished, unfinished);
        QCOMPARE(state.position().timestamp, u"1"_s);
        QTEST(state.position().id, "position");
    }

    void whatRanComesAgain()
    {
        Known known = knowing({});
        BoxCall first = entry(1, BoxCallType::ActiveIncoming, "16.06.20 12:00:00", u"0171"_s);
        const BoxCall second = missedEntry(2, "16.06.20 12:01:00", u"0172"_s);
        const Changes before = planned({second, first}, known);
        QCOMPARE(outcome(before), u"2+"_s);
        known.state = before.state;
        first.type = BoxCallType::Incoming;
        first.minutes = 3;
        const Changes after = planned({second, first}, known); // the second is not asked for, but comes along
        QCOMPARE(outcome(after), u"1+"_s);
        QCOMPARE(after.state.position().id, 2);
        known.state = after.state;
        QCOMPARE(outcome(planned({second, first}, known)), QString()); // also where the user has removed them
    }

    void aCallThatStillRunsHereIsLeftToTheLine()
    {
        Known known = knowing({stored(11, ringing(u"a"_s, "16.06.20 12:00:30", u"0171"_s))});
        const Changes changes = planned({missedEntry(1, "16.06.20 12:00:00")}, known);
        QCOMPARE(outcome(changes), QString());
        QCOMPARE(changes.state.unfinished, QList {1LL});
        known.state = changes.state;
        known.stored = {missedCall(11, "16.06.20 12:00:30")};
        QCOMPARE(outcome(planned({missedEntry(1, "16.06.20 12:00:00")}, known)), u"1=11"_s);
    }

    void aNewListCountsAnew()
    {
        Known known = knowing({});
        known.state
            = {.box = 7, .timestamp = u"0"_s, .last = 500, .unfinished = {400}, .reach = at("01.01.20 00:00:00")};
        const Changes changes
            = planned({missedEntry(2, "16.06.20 12:00:00"), missedEntry(1, "16.06.20 11:00:00")}, known);
        QCOMPARE(outcome(changes), u"1+ 2+"_s);
        QCOMPARE(changes.summary.missed, 0);
        QCOMPARE(changes.state,
                 (ListState {.box = 7,
                             .timestamp = u"1"_s,
                             .last = 2,
                             .reach = at("16.06.20 11:00:00"),
                             .toldUntil = at("16.06.20 12:00:00")}));
    }

    void whatWasToldIsNotToldAnew()
    {
        Known known = knowing({});
        const BoxCall first = missedEntry(1, "16.06.20 12:00:00");
        BoxCall running = entry(2, BoxCallType::ActiveIncoming, "16.06.20 12:01:00", u"0172"_s);
        const BoxCall tomorrow = missedEntry(3, "18.06.20 12:00:00", u"0173"_s);
        known.state = planned({first, running, tomorrow}, known).state; // and the user removes what was added
        running.type = BoxCallType::Incoming;
        const BoxCall unset = missedEntry(4, "01.01.70 12:00:00", u"0174"_s);
        const QList<BoxCall> list {first, running, tomorrow, unset};
        QCOMPARE(outcome(CallListMerge::changesOf({.timestamp = u"2"_s, .calls = list}, known, canonical)),
                 u"2+ 3+ 4+"_s);
    }

    void nonsenseHidesNothing()
    {
        for (const qint64 nonsense : {2'000'000'000LL, 5'000'000'000LL}) {
            Known known = knowing({});
            const BoxCall odd = missedEntry(nonsense, "16.06.20 12:00:00");
            known.state.timestamp = u"1"_s;
            known.state.last = 41;
            QCOMPARE(planned({odd}, known).state.last, 41);
            const Changes changes = planned({missedEntry(42, "16.06.20 11:00:00"), odd}, known);
            QCOMPARE(changes.added.size(), 2);
            QCOMPARE(changes.state.last, 42);
            known.state = {.box = 7};
            QCOMPARE(planned({missedEntry(42, "16.06.20 11:00:00"), odd}, known).state.last, 42);
        }
        Known known = knowing({});
        known.state = {.box = 7, .timestamp = u"1"_s, .last = 41};
        const QList<BoxCall> far {missedEntry(90'001, "16.06.20 12:01:00"), missedEntry(90'000, "16.06.20 12:00:00")};
        QCOMPARE(planned(far, known).state.last, 90'001); // nobody has asked for long
    }

    void theOrderOfTheHistoryDoesNotMatter()
    {
        const StoredCall first = missedCall(1, "16.06.20 12:00:10");
        const StoredCall second = missedCall(2, "16.06.20 12:00:40");
        const BoxCallList list {.timestamp = u"1"_s, .calls = {missedEntry(9, "16.06.20 12:00:00")}};
        QCOMPARE(outcome(CallListMerge::changesOf(list, knowing({first, second}), canonical)), u"9=1"_s);
        QCOMPARE(outcome(CallListMerge::changesOf(list, knowing({second, first}), canonical)), u"9=1"_s);

        // Of two with this id, from lists of which one is gone, only one is the entry.
        StoredCall known = missedCall(3, "16.06.20 13:00:10");
        known.boxCall = {.box = 7, .id = 10};
        StoredCall before = missedCall(4, "16.06.20 09:00:10");
        before.boxCall = {.box = 7, .id = 10};
        const BoxCallList next {.timestamp = u"2"_s, .calls = {missedEntry(10, "16.06.20 13:00:00")}};
        QCOMPARE(outcome(CallListMerge::changesOf(next, knowing({known, before}), canonical)), QString());
        QCOMPARE(outcome(CallListMerge::changesOf(next, knowing({before, known}), canonical)), QString());
    }

    void anEmptyListReachesBackToNow()
    {
        const Changes changes = planned({}, knowing({}));
        QCOMPARE(changes.state.reach, at("16.06.20 20:00:00"));
        Known known = knowing({});
        known.state = changes.state;
        QCOMPARE(planned({missedEntry(1, "16.06.20 21:00:00")}, known).state.reach, at("16.06.20 20:00:00"));
    }

    // What such a phone took is news: for who was missed by people, nobody has seen that yet.
    void whatAnOwnMachineTook()
    {
        BoxCall heard = entry(1, BoxCallType::Incoming, "16.06.20 12:00:00", u"0171"_s, 1);
        heard.extension = 20;
        BoxCall unheard = entry(2, BoxCallType::Incoming, "16.06.20 13:00:00", u"0172"_s, 1);
        unheard.extension = 20;
        Known known = knowing({answeredCall(5, "16.06.20 12:00:10", 20)});
        known.machines = {20};
        const BoxCallList list {.timestamp = u"1"_s, .calls = {heard, unheard}};
        const Changes changes = CallListMerge::changesOf(list, known, canonical);
        QCOMPARE(outcome(changes), u"1=5 2+"_s);
        QCOMPARE(changes.changed.constFirst().call.outcome, CallOutcome::Machine);
        QCOMPARE(changes.added.constFirst().call.outcome, CallOutcome::Machine);
        known.machines.clear();
        QCOMPARE(CallListMerge::changesOf(list, known, canonical).changed.constFirst().call.outcome,
                 CallOutcome::Answered);
    }

    void outcomesOfEntries_data()
    {
        QTest::addColumn<BoxCallType>("type");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<std::optional<CallOutcome>>("result");
        QTest::newRow("taken") << BoxCallType::Incoming << 1 << std::optional(CallOutcome::Answered);
        QTest::newRow("missed") << BoxCallType::Missed << 0 << std::optional(CallOutcome::Missed);
        QTest::newRow("dialled") << BoxCallType::Outgoing << 1 << std::optional(CallOutcome::Answered);
        QTest::newRow("in vain") << BoxCallType::Outgoing << 0 << std::optional(CallOutcome::Unanswered);
        QTest::newRow("rejected") << BoxCallType::Rejected << 0 << std::optional(CallOutcome::Rejected);
        QTest::newRow("runs") << BoxCallType::ActiveIncoming << 0 << std::optional<CallOutcome>();
        QTest::newRow("runs out") << BoxCallType::ActiveOutgoing << 0 << std::optional<CallOutcome>();
    }
    void outcomesOfEntries()
    {
        QFETCH(BoxCallType, type);
        QFETCH(int, minutes);
        QTEST(entry(1, type, "16.06.20 12:00:00", u"0171"_s, minutes).outcome(), "result");
    }
};

QTEST_GUILESS_MAIN(TestCallListMerge)
#include "tst_calllistmerge.moc"
