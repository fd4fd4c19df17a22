// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/boxcalllist.h"
#include "core/calls/call.h"
#include "core/calls/calltransition.h"

#include <QTest>

using namespace Rufzeichen;
using namespace std::chrono_literals;
using Event = CallMonitorEvent;
using Step = CallStep;
using Transition = CallTransition;

class TestCallTransition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The whole table of docs/protocol.md.
    void followsTheTable_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<Event>("event");
        QTest::addColumn<Transition>("transition");
        QTest::addColumn<Step>("next");

        const auto row = [](const char *name, Step step, Event event, Transition transition, Step next) {
            QTest::newRow(name) << step << event << transition << next;
        };
        row("idle, RING", Step::Idle, Event::Ring, Transition::Open, Step::Ringing);
        row("idle, CALL", Step::Idle, Event::Call, Transition::Open, Step::Dialling);
        row("idle, CONNECT", Step::Idle, Event::Connect, Transition::OpenTalking, Step::Talking);
        row("idle, DISCONNECT", Step::Idle, Event::Disconnect, Transition::Ignore, Step::Idle);
        row("ringing, RING", Step::Ringing, Event::Ring, Transition::Open, Step::Ringing);
        row("ringing, CALL", Step::Ringing, Event::Call, Transition::Accept, Step::Accepted);
        row("ringing, CONNECT", Step::Ringing, Event::Connect, Transition::Connect, Step::Talking);
        row("ringing, DISCONNECT", Step::Ringing, Event::Disconnect, Transition::Close, Step::Idle);
        row("accepted, RING", Step::Accepted, Event::Ring, Transition::Open, Step::Ringing);
        row("accepted, CALL", Step::Accepted, Event::Call, Transition::Open, Step::Dialling);
        row("accepted, CONNECT", Step::Accepted, Event::Connect, Transition::Connect, Step::Talking);
        row("accepted, DISCONNECT", Step::Accepted, Event::Disconnect, Transition::Close, Step::Idle);
        row("dialling, RING", Step::Dialling, Event::Ring, Transition::Open, Step::Ringing);
        row("dialling, CALL", Step::Dialling, Event::Call, Transition::Open, Step::Dialling);
        row("dialling, CONNECT", Step::Dialling, Event::Connect, Transition::Connect, Step::Talking);
        row("dialling, DISCONNECT", Step::Dialling, Event::Disconnect, Transition::Close, Step::Idle);
        row("talking, RING", Step::Talking, Event::Ring, Transition::Open, Step::Ringing);
        row("talking, CALL", Step::Talking, Event::Call, Transition::Open, Step::Dialling);
        row("talking, CONNECT", Step::Talking, Event::Connect, Transition::Update, Step::Talking);
        row("talking, DISCONNECT", Step::Talking, Event::Disconnect, Transition::Close, Step::Idle);
        for (const Step step : {Step::Idle, Step::Ringing, Step::Accepted, Step::Dialling, Step::Talking}) {
            QTest::addRow("%d, unknown", int(step)) << step << Event::Unknown << Transition::Ignore << step;
            QTest::addRow("%d, malformed", int(step)) << step << Event::Malformed << Transition::Ignore << step;
        }
    }
    void followsTheTable()
    {
        QFETCH(Step, step);
        QFETCH(Event, event);
        QFETCH(Transition, transition);
        QFETCH(Step, next);
        CallMonitorFacts line;
        line.event = event;
        line.extension = 10;
        QCOMPARE(callTransition({.step = step}, line, {}, 0s), transition);
        QCOMPARE(nextStep(step, transition, event), next);
    }

    void aLoneConnectMustNameADevice()
    {
        CallMonitorFacts line;
        line.event = Event::Connect;
        QCOMPARE(callTransition({}, line, {}, 0s), Transition::Ignore);
        QCOMPARE(callTransition({.step = Step::Ringing}, line, {}, 0s), Transition::Connect);
    }

    void tellsWhetherALineContinuesACall_data()
    {
        QTest::addColumn<OpenCall>("call");
        QTest::addColumn<Event>("event");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<std::chrono::milliseconds>("elapsed");
        QTest::addColumn<Transition>("transition");

        using Time = std::chrono::milliseconds;
        const CallParty caller(QByteArrayView("0891000000"));
        const OpenCall ringing {.step = Step::Ringing, .openedBy = Event::Ring, .party = caller};
        const OpenCall talking {.step = Step::Talking, .openedBy = Event::Ring, .party = caller};
        const OpenCall dialling {.step = Step::Dialling, .openedBy = Event::Call, .party = caller};
        const OpenCall withheld {.step = Step::Ringing, .openedBy = Event::Ring};
        const auto doubtful = [](OpenCall call) {
            call.doubtful = true;
            return call;
        };
        const auto row = [](const char *name, const OpenCall &call, Event event, const char *number, Time elapsed,
                            Transition transition) {
            QTest::newRow(name) << call << event << QByteArray(number) << elapsed << transition;
        };
        // A device takes the call, or somebody dials.
        row("accepted", ringing, Event::Call, "0891000000", 5s, Transition::Accept);
        row("accepted, withheld", ringing, Event::Call, "", 5s, Transition::Accept);
        row("accepted, without prefix", ringing, Event::Call, "1000000", 5s, Transition::Accept);
        row("accepted, with country", ringing, Event::Call, "+49891000000", 5s, Transition::Accept);
        row("dialled on an id that rings", ringing, Event::Call, "030123456", 5s, Transition::Open);
        row("dialled after the ring", ringing, Event::Call, "0891000000", 121s, Transition::Open);
        row("dialled after a break", doubtful(ringing), Event::Call, "0891000000", 5s, Transition::Open);
        row("withheld, accepted", withheld, Event::Call, "", 5s, Transition::Accept);
        row("withheld as 0, accepted", withheld, Event::Call, "0", 5s, Transition::Accept);
        row("withheld, dialled on its id", withheld, Event::Call, "0307654321", 30s, Transition::Open);
        // CONNECT may have another number, but not after a break or a long time.
        row("withheld, connected", withheld, Event::Connect, "", 500s, Transition::Connect);
        row("withheld, connected by id", withheld, Event::Connect, "0307654321", 120s, Transition::Connect);
        row("withheld, another late", withheld, Event::Connect, "0307654321", 121s, Transition::OpenTalking);
        row("withheld, another after a break", doubtful(withheld), Event::Connect, "0307654321", 5s,
            Transition::OpenTalking);
        row("withheld, connected after a break", doubtful(withheld), Event::Connect, "", 5s, Transition::Connect);
        row("connected", ringing, Event::Connect, "69123", 5s, Transition::Connect);
        row("connected late", ringing, Event::Connect, "0891000000", 500s, Transition::Connect);
        row("another is connected late", ringing, Event::Connect, "030123456", 500s, Transition::OpenTalking);
        row("connected after a break", doubtful(ringing), Event::Connect, "0891000000", 5s, Transition::Connect);
        row("connected after a break, #", doubtful(dialling), Event::Connect, "0891000000#", 5s, Transition::Connect);
        row("connected after a break, withheld", doubtful(ringing), Event::Connect, "", 5s, Transition::Connect);
        row("another after a break", doubtful(ringing), Event::Connect, "030123456", 5s, Transition::OpenTalking);
        row("again after a break", doubtful(talking), Event::Connect, "0891000000", 5s, Transition::Update);
        row("another talks after a break", doubtful(talking), Event::Connect, "030123", 5s, Transition::OpenTalking);
        // The duration of this row is 60 s.
        row("over", talking, Event::Disconnect, "", 500s, Transition::Close);
        row("over after a break", doubtful(talking), Event::Disconnect, "", 65s, Transition::Close);
        row("over, heard from the middle on", doubtful(talking), Event::Disconnect, "", 1s, Transition::Close);
        row("a later one is over", doubtful(talking), Event::Disconnect, "", 71s, Transition::Lose);
        row("rang, connected after long", doubtful(ringing), Event::Connect, "0891000000", 11min,
            Transition::OpenTalking);
        row("rang, over after a talk", doubtful(ringing), Event::Disconnect, "", 10min, Transition::Close);
        row("rang, another is over", doubtful(ringing), Event::Disconnect, "", 12min, Transition::Lose);
        row("rang, over after a break", doubtful(ringing), Event::Disconnect, "", 100s, Transition::Close);
    }
    void tellsWhetherALineContinuesACall()
    {
        QFETCH(OpenCall, call);
        QFETCH(Event, event);
        QFETCH(QByteArray, number);
        QFETCH(std::chrono::milliseconds, elapsed);
        QFETCH(Transition, transition);
        CallMonitorFacts line;
        line.event = event;
        line.extension = 10;
        line.duration = 60;
        QCOMPARE(callTransition(call, line, CallParty(number), elapsed), transition);
    }

    // A 7412 tells lines twice.
    void aRepeatedLineIsTheSameEvent()
    {
        CallMonitorFacts line;
        line.event = Event::Ring;
        line.time = BoxTime::parse("16.06.20 12:25:42");
        const CallParty caller(QByteArrayView("0891000000"));
        OpenCall call {.step = Step::Ringing, .openedBy = Event::Ring, .openedAt = line.time, .party = caller};
        QCOMPARE(callTransition(call, line, caller, 0s), Transition::Ignore);
        QCOMPARE(callTransition(call, line, CallParty(QByteArrayView("030")), 0s), Transition::Open);
        call.step = Step::Talking;
        QCOMPARE(callTransition(call, line, caller, 9s), Transition::Ignore);
        call.step = Step::Idle; // over: the same caller again
        QCOMPARE(callTransition(call, line, caller, 9s), Transition::Open);
        call.step = Step::Ringing;
        line.time = BoxTime::parse("16.06.20 12:25:43");
        QCOMPARE(callTransition(call, line, caller, 1s), Transition::Open);
        line.time.reset();
        QCOMPARE(callTransition(call, line, caller, 1s), Transition::Open);
    }

    void soIsARepeatedAcceptance()
    {
        CallMonitorFacts line;
        line.event = Event::Call;
        line.time = BoxTime::parse("16.06.20 12:25:44");
        const CallParty caller(QByteArrayView("0891000000"));
        OpenCall call {.step = Step::Accepted, .openedBy = Event::Ring, .acceptedAt = line.time, .party = caller};
        QCOMPARE(callTransition(call, line, caller, 0s), Transition::Ignore);
        QCOMPARE(callTransition(call, line, {}, 0s), Transition::Ignore);
        QCOMPARE(callTransition(call, line, CallParty(QByteArrayView("030")), 0s), Transition::Open);
        call.step = Step::Talking;
        QCOMPARE(callTransition(call, line, caller, 1s), Transition::Ignore);
        line.time = BoxTime::parse("16.06.20 12:25:45");
        QCOMPARE(callTransition(call, line, caller, 1s), Transition::Open);
        call.step = Step::Idle;
        line.time = call.acceptedAt;
        QCOMPARE(callTransition(call, line, caller, 1s), Transition::Open);
    }

    void whomAPersonHasAnsweredNoMachineHas()
    {
        OpenCall call {.step = Step::Ringing};
        QCOMPARE(deviceAfter(call, 10), 10);
        QCOMPARE(deviceAfter(call, 40), 40);
        call = {.step = Step::Talking, .device = 40};
        QCOMPARE(deviceAfter(call, 10), 10);
        QCOMPARE(deviceAfter(call, {}), 40);
        call.device = 10;
        QCOMPARE(deviceAfter(call, 40), 10);
        QCOMPARE(deviceAfter(call, 11), 11);
    }

    void tellsOutcomes_data()
    {
        QTest::addColumn<CallDirection>("direction");
        QTest::addColumn<Step>("step");
        QTest::addColumn<std::optional<int>>("extension");
        QTest::addColumn<CallOutcome>("outcome");

        using Extension = std::optional<int>;
        const auto row
            = [](const char *name, CallDirection direction, Step step, Extension extension, CallOutcome outcome) {
                  QTest::newRow(name) << direction << step << extension << outcome;
              };
        const auto in = CallDirection::Incoming;
        const auto out = CallDirection::Outgoing;
        row("rang", in, Step::Ringing, {}, CallOutcome::Missed);
        row("rang, accepted", in, Step::Accepted, {}, CallOutcome::Missed);
        row("taken", in, Step::Talking, 10, CallOutcome::Answered);
        row("taken by something", in, Step::Talking, {}, CallOutcome::Answered);
        row("taken by FON 1", in, Step::Talking, 0, CallOutcome::Answered);
        row("fax", in, Step::Talking, 5, CallOutcome::Fax);
        row("old machine", in, Step::Talking, 6, CallOutcome::Machine);
        row("before the machines", in, Step::Talking, 39, CallOutcome::Answered);
        row("first machine", in, Step::Talking, 40, CallOutcome::Machine);
        row("last machine", in, Step::Talking, 49, CallOutcome::Machine);
        row("after the machines", in, Step::Talking, 50, CallOutcome::Answered);
        row("dialled", out, Step::Dialling, 10, CallOutcome::Unanswered);
        row("dialled and taken", out, Step::Talking, 10, CallOutcome::Answered);
        row("fax sent", out, Step::Talking, 5, CallOutcome::Fax);
        row("fax not sent", out, Step::Dialling, 5, CallOutcome::Unanswered);
        row("beginning not seen", CallDirection::Unknown, Step::Talking, 10, CallOutcome::Answered);
        row("machine, beginning not seen", CallDirection::Unknown, Step::Talking, 40, CallOutcome::Machine);
    }
    void tellsOutcomes()
    {
        QFETCH(CallDirection, direction);
        QFETCH(Step, step);
        QFETCH(std::optional<int>, extension);
        QFETCH(CallOutcome, outcome);
        QCOMPARE(callOutcome({.step = step, .device = extension}, direction, {}), outcome);
    }

    // Whether the user's word about a phone counts.
    void phonesMayBeMachines_data()
    {
        using Kind = ExtensionKind;
        QTest::addColumn<int>("extension");
        QTest::addColumn<OwnMachines>("machines");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<CallOutcome>("taken");
        QTest::addColumn<CallOutcome>("dialled");
        const OwnMachines all {0, 3, 4, 5, 10, 20, 40, 60};
        const auto machine = CallOutcome::Machine;
        const auto answered = CallOutcome::Answered;
        QTest::newRow("IP phone") << 20 << OwnMachines {20} << Kind::AnsweringMachine << machine << answered;
        QTest::newRow("another IP phone") << 21 << OwnMachines {20} << Kind::IpPhone << answered << answered;
        QTest::newRow("no machines") << 20 << OwnMachines() << Kind::IpPhone << answered << answered;
        QTest::newRow("FON 1") << 0 << all << Kind::AnsweringMachine << machine << answered;
        QTest::newRow("ISDN") << 4 << all << Kind::AnsweringMachine << machine << answered;
        QTest::newRow("DECT") << 10 << all << Kind::AnsweringMachine << machine << answered;
        QTest::newRow("something") << 60 << all << Kind::AnsweringMachine << machine << answered;
        QTest::newRow("call-through") << 3 << all << Kind::CallThrough << answered << answered;
        QTest::newRow("the box's fax") << 5 << all << Kind::Fax << CallOutcome::Fax << CallOutcome::Fax;
        QTest::newRow("the box's machine") << 40 << OwnMachines() << Kind::AnsweringMachine << machine << answered;
    }
    void phonesMayBeMachines()
    {
        QFETCH(const int, extension);
        QFETCH(const OwnMachines, machines);
        QTEST(extensionKind(extension, machines), "kind");
        const OpenCall talking {.step = Step::Talking, .device = extension};
        QTEST(callOutcome(talking, CallDirection::Incoming, {}, machines), "taken");
        QTEST(callOutcome(talking, CallDirection::Outgoing, {}, machines), "dialled");
        const OpenCall ringing {.step = Step::Ringing};
        QCOMPARE(callOutcome(ringing, CallDirection::Incoming, {}, machines), CallOutcome::Missed);
        const BoxCall listed {.type = BoxCallType::Incoming, .extension = extension, .minutes = 1};
        QTEST(listed.outcome(machines).value(), "taken");
        const BoxCall sent {.type = BoxCallType::Outgoing, .extension = extension, .minutes = 1};
        QTEST(sent.outcome(machines).value(), "dialled");
    }

    void whomAPersonHasAnsweredNoOwnMachineHas()
    {
        OpenCall call {.step = Step::Talking, .device = 10};
        QCOMPARE(deviceAfter(call, 20, {20}), 10);
        QCOMPARE(deviceAfter(call, 20), 20);
        call.device = 20;
        QCOMPARE(deviceAfter(call, 10, {20}), 10);
    }

    // The CONNECT may have been told while there was no connection.
    void aDurationProvesAnUnheardConnect()
    {
        CallMonitorFacts end;
        end.duration = 9;
        OpenCall call {.step = Step::Ringing};
        QCOMPARE(callOutcome(call, CallDirection::Incoming, end), CallOutcome::Missed);
        call.doubtful = true;
        QCOMPARE(callOutcome(call, CallDirection::Incoming, end), CallOutcome::Answered);
        end.duration = 0;
        QCOMPARE(callOutcome(call, CallDirection::Incoming, end), CallOutcome::Missed);
    }
};

QTEST_GUILESS_MAIN(TestCallTransition)
#include "tst_calltransition.moc"
