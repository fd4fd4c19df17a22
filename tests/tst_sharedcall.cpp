// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sharing/sharedcall.h"
#include "core/sharing/shareditems.h"
#include "tests/support/callmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

SharedCall missed()
{
    SharedCall shared;
    shared.stored.call = ended(ringing(u"c-1"_s, "16.06.20 12:25:42", u"030123"_s), CallOutcome::Missed);
    shared.stored.call.connectionId.reset();
    shared.stored.seen = false;
    shared.stored.settled = false;
    shared.sequence = 7;
    return shared;
}

SharedCall with(const std::function<void(SharedCall &)> &change)
{
    SharedCall shared = missed();
    change(shared);
    return shared;
}

const auto removed = [](SharedCall &call) { call.presence = CallPresence::Removed; };
const auto seen = [](SharedCall &call) { call.stored.seen = true; };
const auto settled = [](SharedCall &call) { call.stored.settled = true; };

std::function<void(SharedCall &)> noted(const QString &note)
{
    return [note](SharedCall &call) { call.stored.note = note; };
}

const CommonBase none;
const CommonBase known {.kind = CommonBase::Kind::Known};
const CommonBase wasRemoved {.kind = CommonBase::Kind::Removed};

} // namespace

/** What becomes of a call that two have changed. */
class TestSharedCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoChangesBecomeOne_data()
    {
        QTest::addColumn<CommonBase>("base");
        QTest::addColumn<SharedCall>("mine");
        QTest::addColumn<SharedCall>("theirs");
        QTest::addColumn<SharedCall>("result");
        const SharedCall same = missed();
        const auto add
            = [](const char *name, const CommonBase &base, const SharedCall &mine, const SharedCall &theirs,
                 const SharedCall &result) { QTest::newRow(name) << base << mine << theirs << result; };
        add("nothing", known, same, same, same);
        add("seen here", known, with(seen), same, with(seen));
        add("seen there", known, same, with(seen), with(seen));
        add("never in step: seen is seen", none, same, with(seen), with(seen));
        add("never in step: seen here", none, with(seen), same, with(seen));
        const CommonBase done {.kind = CommonBase::Kind::Known, .seen = true, .settled = true};
        const SharedCall doneCall = with([](SharedCall &call) { call.stored.seen = call.stored.settled = true; });
        const SharedCall open = with(seen);
        add("opened again here", done, open, doneCall, open);
        add("opened again there", done, doneCall, open, open);
        add("settled here, opened never", known, with(settled), same, with(settled));
        add("note here", known, with(noted(u"a"_s)), same, with(noted(u"a"_s)));
        add("note there", known, same, with(noted(u"b"_s)), with(noted(u"b"_s)));
        add("both notes", known, with(noted(u"a"_s)), with(noted(u"b"_s)), with(noted(u"b\na"_s)));
        add("both, once", known, with(noted(u"a"_s)), with(noted(u"b\na"_s)), with(noted(u"b\na"_s)));
        const CommonBase hadNote {.kind = CommonBase::Kind::Known, .note = u"a"_s};
        add("note taken away here", hadNote, same, with(noted(u"a"_s)), same);
        add("note taken away there", hadNote, with(noted(u"a"_s)), same, same);
        add("taken away here, changed there", hadNote, same, with(noted(u"ab"_s)), with(noted(u"ab"_s)));
        add("removed here", known, with(removed), same, with(removed));
        add("removed there", known, same, with(removed), with(removed));
        add("removed there, noted here", known, with(noted(u"a"_s)), with(removed), with(removed));
        add("removed here, noted there", known, with(removed), with(noted(u"a"_s)), with(removed));
        add("new here, removed there", none, same, with(removed), with(removed));
        add("brought back here", wasRemoved, same, with(removed), same);
        add("claimed there", known, with(seen), with([](SharedCall &call) { call.stored.claimant = u"Anna"_s; }),
            with([](SharedCall &call) {
                call.stored.seen = true;
                call.stored.claimant = u"Anna"_s;
            }));
    }
    void twoChangesBecomeOne()
    {
        QFETCH(CommonBase, base);
        QFETCH(SharedCall, mine);
        QFETCH(SharedCall, theirs);
        QFETCH(SharedCall, result);
        const SharedCall actual = merged(base, mine, theirs);
        QVERIFY(areAlike(actual, result));
        QCOMPARE(actual.stored.claimant, result.stored.claimant);
    }

    void secondsWinOverMinutes()
    {
        const SharedCall line = missed();
        const SharedCall list = with([](SharedCall &call) {
            call.stored.source = CallSource::Box;
            call.stored.call.started->second = 0;
            call.stored.call.ended.reset();
            call.stored.call.rang.reset();
            call.stored.boxCall = BoxCallId {.box = 1, .id = 44};
            call.stored.device = u"Kitchen"_s;
            call.box = u"uuid:1"_s;
        });
        for (const SharedCall &both : {merged(known, line, list), merged(known, list, line)}) {
            QCOMPARE(both.stored.source, CallSource::Live);
            QCOMPARE(both.stored.call.started, line.stored.call.started);
            QCOMPARE(both.stored.boxCall->id, 44);
            QCOMPARE(both.stored.device, u"Kitchen"_s);
            QCOMPARE(both.box, u"uuid:1"_s);
        }
    }

    // Else two desks would tell each other for ever.
    void itComesToAnEnd()
    {
        QRandomGenerator random(1);
        const auto any = [&random](SharedCall &shared) {
            const auto flip = [&random] { return random.bounded(2) == 1; };
            Call &call = shared.stored.call;
            shared.stored.source = flip() ? CallSource::Live : CallSource::Box;
            call.outcome = static_cast<CallOutcome>(random.bounded(7));
            call.extension = flip() ? std::optional(random.bounded(3)) : std::nullopt;
            call.duration = flip() ? std::optional(random.bounded(200)) : std::nullopt;
            call.connected = flip() ? call.started : std::nullopt;
            call.direction = static_cast<CallDirection>(random.bounded(3));
            call.remote = flip() ? std::optional(u"030123"_s) : std::nullopt;
            call.local = flip() ? std::optional(QString::number(random.bounded(2))) : std::nullopt;
            call.trunk = flip() ? std::optional(u"SIP0"_s) : std::nullopt;
            shared.stored.seen = flip();
            shared.stored.settled = flip();
            shared.stored.note = QString::number(random.bounded(3));
            shared.stored.device = flip() ? QString() : u"Phone"_s;
            if (flip()) {
                shared.stored.boxCall = BoxCallId {.box = 1, .id = random.bounded(2)};
                shared.box = u"uuid:1"_s;
            }
        };
        for (int round = 0; round < 20'000; ++round) {
            const SharedCall one = with(any);
            const SharedCall other = with(any);
            SharedCall server = one;
            SharedCall mine = other;
            CommonBase base = none;
            for (int step = 0; step < 3; ++step) { // on a desk, and what the server has then
                mine = merged(base, mine, server);
                base = baseOf(server);
                server = mine;
            }
            SharedCall first = one; // of the desk that was in step before
            for (int step = 0; step < 2; ++step) {
                first = merged(baseOf(first), first, server);
                server = merged(baseOf(server), server, first);
            }
            QVERIFY(areAlike(first, server));
            QVERIFY(areAlike(merged(baseOf(server), server, server), server));
        }
    }

    void theKeyThatStaysIsTheSameForAll()
    {
        const SharedCall line = missed();
        const SharedCall list = with([](SharedCall &call) {
            call.stored.call.key = u"b-1"_s;
            call.stored.source = CallSource::Box;
        });
        const SharedCall half = with([](SharedCall &call) {
            call.stored.call.key = u"a-1"_s;
            call.stored.call.direction = CallDirection::Unknown;
        });
        for (const auto &[one, other] : {std::pair(line, list), std::pair(line, half)}) {
            QCOMPARE(keptKey(one, other), u"c-1"_s);
            QCOMPARE(keptKey(other, one), u"c-1"_s);
        }
    }

    void jsonTellsAll()
    {
        const SharedCall call = with([](SharedCall &shared) {
            shared.stored.call.duration = 3;
            shared.stored.call.extension = 10;
            shared.stored.note = u"Ä \"quoted\"\n"_s;
            shared.box = u"uuid:1"_s;
            shared.stored.boxCall = BoxCallId {.box = 0, .id = 12};
        });
        QJsonObject object = SharedForm::toJson(call, 7);
        QCOMPARE(object.take("base"_L1).toInteger(), 7);
        object.insert("sequence"_L1, 7);
        const auto items = SharedForm::readItems(QJsonDocument(QJsonArray {object}).toJson());
        QVERIFY(items && items->size() == 1);
        QVERIFY(areAlike(std::get<SharedCall>(items->first()), call));
    }

    void aServerMayAnswerAnything_data()
    {
        QTest::addColumn<QByteArray>("json"); // with ' for "
        QTest::addColumn<int>("count"); // -1: refused
        const QByteArray call = "'kind':'call','key':'c-1','sequence':1,'direction':'incoming','phase':'ended',"
                                "'outcome':'missed','source':'live','moment':'2024-05-01T12:00:00'";
        const auto add
            = [](const char *name, const QByteArray &json, int count) { QTest::newRow(name) << json << count; };
        add("a call", "[{" + call + "}]", 1);
        add("of a later version", "[{" + call + ",'new':{}},{'kind':'other'}]", 1);
        add("nothing", "[]", 0);
        add("no list", "{}", -1);
        add("no JSON", "[{", -1);
        add("no object", "[1]", -1);
        add("no key", "[{'kind':'call','sequence':1,'removed':true}]", -1);
        add("a bad key", "[{'kind':'call','key':'a,b','sequence':1,'removed':true}]", -1);
        add("no sequence", "[{'kind':'call','key':'c','removed':true}]", -1);
        for (const char *wrong : {"'remote':1", "'extension':-1", "'extension':1.5", "'duration':1e300",
                                  "'direction':'up'", "'started':'yesterday'", "'started':'9999-01-01T00:00:00'",
                                  "'seen':'yes'", "'outcome':null", "'note':[]"}) {
            add(wrong, "[{" + call + ',' + wrong + "}]", -1);
        }
        add("a long number", "[{" + call + ",'remote':'" + QByteArray(300, '1') + "'}]", -1);
    }
    void aServerMayAnswerAnything()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, count);
        const auto items = SharedForm::readItems(json.replace('\'', '"'));
        QCOMPARE(items ? static_cast<int>(items->size()) : -1, count);
    }
};

QTEST_GUILESS_MAIN(TestSharedCall)
#include "tst_sharedcall.moc"
