// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/calltransition.h"

#include <QTest>

using namespace Rufzeichen;
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
        QCOMPARE(callTransition(step, line), transition);
        QCOMPARE(nextStep(step, transition, event), next);
    }

    void aLoneConnectMustNameADevice()
    {
        CallMonitorFacts line;
        line.event = Event::Connect;
        QCOMPARE(callTransition(Step::Idle, line), Transition::Ignore);
        QCOMPARE(callTransition(Step::Ringing, line), Transition::Connect);
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
        QCOMPARE(callOutcome(direction, step, extension), outcome);
    }
};

QTEST_GUILESS_MAIN(TestCallTransition)
#include "tst_calltransition.moc"
