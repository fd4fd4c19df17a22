// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/alertcalls.h"
#include "ui/notifications/notification.h"
#include "ui/notifications/notificationpolicy.h"

#include <QTest>

using namespace Rufzeichen;
using namespace std::chrono_literals;

namespace {

constexpr int answeringMachine = 40;

AlertContext normal()
{
    return {};
}

AlertContext with(bool NotificationSettings::*setting, bool value)
{
    AlertContext context;
    context.settings.*setting = value;
    return context;
}

AlertContext with(bool AlertContext::*circumstance)
{
    AlertContext context;
    context.*circumstance = true;
    return context;
}

AlertContext withHold(std::chrono::milliseconds hold)
{
    AlertContext context;
    context.settings.hold = hold;
    return context;
}

/** The desktop wants to be left alone, the user does not care. */
AlertContext defiant()
{
    AlertContext context = with(&AlertContext::doNotDisturb);
    context.settings.followDoNotDisturb = false;
    return context;
}

AlertContext important(AlertContext context)
{
    context.important = true;
    return context;
}

/** The line of ringingCall() does not pop up. */
AlertContext silent(AlertContext context = {})
{
    context.settings.silentLines = {ringingCall().call.local.value()};
    return context;
}

AlertContext otherLineSilent()
{
    AlertContext context;
    context.settings.silentLines = {QStringLiteral("1")};
    return context;
}

/** Another part of the box writes that line with its area. */
AlertContext silentWhole()
{
    AlertContext context;
    context.plan.areaCode = QStringLiteral("30");
    context.settings.silentLines = {QStringLiteral("+4930") + ringingCall().call.local.value()};
    return context;
}

/** The same for calls that nobody misses. */
AlertContext uncountedWhole()
{
    AlertContext context = silentWhole();
    context.settings.uncountedLines = context.settings.silentLines;
    context.settings.silentLines.clear();
    return context;
}

/** Nobody misses the calls of that line. */
AlertContext uncounted()
{
    AlertContext context;
    context.settings.uncountedLines = {ringingCall().call.local.value()};
    return context;
}

StoredCall outgoing()
{
    StoredCall call = ringingCall();
    call.call.direction = CallDirection::Outgoing;
    call.call.phase = CallPhase::Dialling;
    return call;
}

StoredCall imported(StoredCall call)
{
    call.source = CallSource::Import;
    return call;
}

StoredCall unknownBegin()
{
    StoredCall call = taken(ringingCall());
    call.call.direction = CallDirection::Unknown;
    return call;
}

StoredCall withoutTimes(StoredCall call)
{
    call.call.started.reset();
    call.call.ended.reset();
    return call;
}

StoredCall missed(int seconds = 8)
{
    return ended(ringingCall(), CallOutcome::Missed, seconds);
}

} // namespace

class TestNotificationPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What needs the user is not always the connection.
    void onlyTheConnectionLooksOffline()
    {
        QCOMPARE(traitsOf(NotificationKind::ConnectionLost).icon, StatusIcon::Offline);
        QCOMPARE(traitsOf(NotificationKind::Notice).icon, StatusIcon::Idle);
    }

    void decides_data()
    {
        using Stage = AlertStage;
        QTest::addColumn<StoredCall>("call");
        QTest::addColumn<AlertStage>("stage");
        QTest::addColumn<AlertContext>("context");
        QTest::addColumn<Alert>("alert");
        const StoredCall ringing = ringingCall();
        const StoredCall talking = taken(ringingCall());
        const StoredCall answered = ended(talking, CallOutcome::Answered, 60);
        const StoredCall machine = ended(taken(ringingCall(), answeringMachine), CallOutcome::Machine, 60);
        const StoredCall lost = ended(ringingCall(), CallOutcome::Lost);

        // ringing
        QTest::newRow("rings") << ringing << Stage::New << normal() << Alert::Wait;
        QTest::newRow("rings, no hold") << ringing << Stage::New << withHold(0ms) << Alert::Wait;
        QTest::newRow("still held") << ringing << Stage::Waiting << normal() << Alert::Wait;
        QTest::newRow("hold over") << ringing << Stage::Due << normal() << Alert::Ringing;
        QTest::newRow("rings on") << ringing << Stage::Ringing << normal() << Alert::Ringing;
        QTest::newRow("user closed it") << ringing << Stage::Silent << normal() << Alert::None;
        QTest::newRow("not wanted") << ringing << Stage::Due << with(&NotificationSettings::incoming, false)
                                    << Alert::None;
        QTest::newRow("quiet") << ringing << Stage::Due << with(&AlertContext::quiet) << Alert::None;
        QTest::newRow("left alone") << ringing << Stage::Due << with(&AlertContext::doNotDisturb) << Alert::None;
        QTest::newRow("left alone, no matter") << ringing << Stage::Due << defiant() << Alert::Ringing;
        QTest::newRow("late") << ringing << Stage::Due << with(&AlertContext::late) << Alert::None;
        QTest::newRow("quiet, yet held: it may be barred")
            << ringing << Stage::New << with(&AlertContext::quiet) << Alert::Wait;

        QTest::newRow("quiet, yet important")
            << ringing << Stage::Due << important(with(&AlertContext::quiet)) << Alert::Ringing;
        QTest::newRow("left alone, yet important")
            << ringing << Stage::Due << important(with(&AlertContext::doNotDisturb)) << Alert::Ringing;
        QTest::newRow("important, not wanted")
            << ringing << Stage::Due << important(with(&NotificationSettings::incoming, false)) << Alert::None;
        QTest::newRow("a silent line") << ringing << Stage::Due << silent() << Alert::None;
        QTest::newRow("a silent line, important") << ringing << Stage::Due << silent(important({})) << Alert::None;
        QTest::newRow("a silent line, written whole") << ringing << Stage::Due << silentWhole() << Alert::None;
        QTest::newRow("another line is silent") << ringing << Stage::Due << otherLineSilent() << Alert::Ringing;
        QTest::newRow("silent by now") << ringing << Stage::Ringing << silent() << Alert::Close;

        // talking
        QTest::newRow("taken") << talking << Stage::Ringing << normal() << Alert::InCall;
        QTest::newRow("goes on") << talking << Stage::InCall << normal() << Alert::InCall;
        QTest::newRow("taken at once") << talking << Stage::Waiting << normal() << Alert::None;
        QTest::newRow("taken unseen") << talking << Stage::Silent << normal() << Alert::None;
        QTest::newRow("its ringing was not heard") << talking << Stage::New << normal() << Alert::None;

        // ended
        QTest::newRow("answered") << answered << Stage::InCall << normal() << Alert::Close;
        QTest::newRow("answered unseen") << answered << Stage::Silent << normal() << Alert::None;
        QTest::newRow("missed") << missed() << Stage::Ringing << normal() << Alert::Missed;
        QTest::newRow("missed unseen") << missed() << Stage::Silent << normal() << Alert::Missed;
        QTest::newRow("missed, ringing not heard") << missed() << Stage::New << normal() << Alert::Missed;
        QTest::newRow("missed, not wanted")
            << missed() << Stage::Ringing << with(&NotificationSettings::missed, false) << Alert::Close;
        QTest::newRow("missed, quiet by now")
            << missed() << Stage::Ringing << with(&AlertContext::quiet) << Alert::Close;
        QTest::newRow("missed, quiet all along")
            << missed() << Stage::Silent << with(&AlertContext::quiet) << Alert::None;
        QTest::newRow("missed, left alone")
            << missed() << Stage::Silent << with(&AlertContext::doNotDisturb) << Alert::None;
        QTest::newRow("missed, left alone, no matter") << missed() << Stage::Silent << defiant() << Alert::Missed;
        QTest::newRow("missed, late") << missed() << Stage::Silent << with(&AlertContext::late) << Alert::Missed;
        QTest::newRow("missed, quiet, yet important")
            << missed() << Stage::Silent << important(with(&AlertContext::quiet)) << Alert::Missed;
        QTest::newRow("missed on a silent line") << missed() << Stage::Silent << silent() << Alert::None;
        QTest::newRow("nobody misses it") << missed() << Stage::Ringing << uncounted() << Alert::Close;
        QTest::newRow("nobody misses it, written whole")
            << missed() << Stage::Ringing << uncountedWhole() << Alert::Close;
        QTest::newRow("machine") << machine << Stage::InCall << normal() << Alert::Missed;
        QTest::newRow("machine is not missed")
            << machine << Stage::InCall << with(&NotificationSettings::machineIsMissed, false) << Alert::Close;
        QTest::newRow("end unknown") << lost << Stage::Ringing << normal() << Alert::Missed;
        QTest::newRow("end unknown, within the hold") << lost << Stage::Waiting << normal() << Alert::Missed;

        // barred
        QTest::newRow("barred") << missed(0) << Stage::Waiting << normal() << Alert::None;
        QTest::newRow("no times") << withoutTimes(missed()) << Stage::Waiting << normal() << Alert::Missed;
        QTest::newRow("rang in a burst") << missed(8) << Stage::Waiting << normal() << Alert::Missed;
        QTest::newRow("given up after a long hold") << missed(3) << Stage::Waiting << withHold(3000ms) << Alert::None;
        QTest::newRow("barred, and seen") << missed(0) << Stage::Ringing << normal() << Alert::Close;
        QTest::newRow("barred, no hold") << missed(0) << Stage::Ringing << withHold(0ms) << Alert::Missed;

        // none of it
        QTest::newRow("outgoing") << outgoing() << Stage::New << normal() << Alert::None;
        QTest::newRow("outgoing talks") << taken(outgoing()) << Stage::Silent << normal() << Alert::None;
        QTest::newRow("outgoing ends") << ended(outgoing(), CallOutcome::Unanswered, 9) << Stage::Silent << normal()
                                       << Alert::None;
        QTest::newRow("begin unknown") << unknownBegin() << Stage::New << normal() << Alert::None;
        QTest::newRow("imported") << imported(missed()) << Stage::New << normal() << Alert::None;
        QTest::newRow("imported ringing") << imported(ringing) << Stage::New << normal() << Alert::None;
    }
    void decides()
    {
        QFETCH(StoredCall, call);
        QFETCH(AlertStage, stage);
        QFETCH(AlertContext, context);
        QTEST(alertFor(call, stage, context), "alert");
    }

    void presses_data()
    {
        QTest::addColumn<NotificationKind>("kind");
        QTest::addColumn<AlertContext>("context");
        QTest::addColumn<NotificationUrgency>("urgency");
        using Kind = NotificationKind;
        using Urgency = NotificationUrgency;
        QTest::newRow("ringing") << Kind::IncomingCall << normal() << Urgency::Critical;
        QTest::newRow("ringing, left alone") << Kind::IncomingCall << defiant() << Urgency::Normal;
        QTest::newRow("in call") << Kind::ActiveCall << normal() << Urgency::Low;
        QTest::newRow("missed") << Kind::MissedCall << normal() << Urgency::Normal;
        QTest::newRow("outage") << Kind::ConnectionLost << normal() << Urgency::Low;
        QTest::newRow("test") << Kind::Test << normal() << Urgency::Normal;
    }
    void presses()
    {
        QFETCH(NotificationKind, kind);
        QFETCH(AlertContext, context);
        QTEST(urgencyOf(kind, context), "urgency");
    }
};

QTEST_GUILESS_MAIN(TestNotificationPolicy)
#include "tst_notificationpolicy.moc"
