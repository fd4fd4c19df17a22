// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/callrules.h"
#include "tests/support/alertcalls.h"
#include "tests/support/simulateddesk.h"

#include <QDBusConnection>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What the tray application does about calls by its rules. */
class TestCallRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The history has no place for the number yet.
    void thePlaceIsKnownAtTheFirstCall()
    {
        SimulatedDesk setup;
        CallRules rules(setup.settings, setup.history, *setup.desk, QDBusConnection(u"none"_s));
        setup.settings.change([](Settings &all) {
            all.numbers = {.countryCode = u"49"_s, .areaCode = u"30"_s};
            all.notifications.hold = 0ms;
            Rule rule {.name = u"r"_s, .event = RuleEvent::Rings, .conditions = {.place = u"Frankfurt"_s}};
            rule.actions.note = u"from there"_s;
            all.rules = {rule};
        });
        QObject::connect(&setup.history, &CallHistory::callStored, &rules, &CallRules::take);
        Call call = ringingCall().call;
        call.remote = u"06913811385"_s;
        setup.history.store(call, QDateTime::currentDateTime());
        const auto note = [&setup] {
            const auto calls = setup.history.reader().calls(CallQuery(), 1);
            return calls && !calls->isEmpty() ? calls->constFirst().note : QString();
        };
        QTRY_COMPARE(note(), u"from there"_s);
        QVERIFY(setup.history.reader().party(u"06913811385"_s).value().place.isEmpty()); // that comes a moment later
    }
};

QTEST_MAIN(TestCallRules)
#include "tst_callrules.moc"
