// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QDateTime wednesdayNoon(QDate(2026, 6, 17), QTime(12, 0));

DialPlan berlin()
{
    return {.areaCode = u"30"_s};
}

RuleOccasion ringing()
{
    RuleOccasion occasion {.book = u"Telefonbuch"_s, .vip = true};
    occasion.call.call.direction = CallDirection::Incoming;
    occasion.call.call.remote = u"0431234567"_s;
    occasion.call.call.local = u"732123"_s;
    occasion.call.party = {.name = u"Anna"_s, .place = u"Kiel"_s, .kind = NumberKind::Fixed};
    return occasion;
}

RuleOccasion withheld()
{
    RuleOccasion occasion = ringing();
    occasion.book.clear();
    occasion.vip = false;
    occasion.call.call.remote = u""_s;
    occasion.call.party = {};
    return occasion;
}

RuleOccasion unheard()
{
    RuleOccasion occasion = withheld();
    occasion.call.call.remote.reset();
    return occasion;
}

RuleOccasion dialled()
{
    RuleOccasion occasion = ringing();
    occasion.call.call.direction = CallDirection::Outgoing;
    return occasion;
}

Rule ruleOf(const RuleConditions &conditions, RuleEvent event = RuleEvent::Rings)
{
    return {.name = u"r"_s, .enabled = true, .event = event, .conditions = conditions, .actions = {}};
}

bool meets(const Rule &rule, const RuleOccasion &occasion, const QDateTime &now = wednesdayNoon)
{
    return !RuleSet({rule}, berlin()).matching(occasion, now).isEmpty();
}

} // namespace

/** Which rules a call meets. */
class TestRuleSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<RuleConditions>("conditions");
        QTest::addColumn<RuleOccasion>("occasion");
        QTest::addColumn<bool>("met");
        using C = RuleConditions;
        const auto row
            = [](const char *name, const C &conditions, bool met, const RuleOccasion &occasion = ringing()) {
                  QTest::newRow(name) << conditions << occasion << met;
              };
        row("none", C {}, true);
        row("none, dialled", C {}, false, dialled());
        row("outgoing", C {.direction = CallDirection::Outgoing}, true, dialled());
        row("outgoing, rings", C {.direction = CallDirection::Outgoing}, false);
        row("line", C {.lines = {u"732123"_s}}, true);
        row("line, written otherwise", C {.lines = {u"1"_s, u"+49 30 732123"_s}}, true);
        row("other line", C {.lines = {u"732124"_s}}, false);
        row("caller", C {.callers = {u"0431 234567"_s}}, true);
        row("caller of abroad", C {.callers = {u"+49 431 234567"_s}}, true);
        row("part of caller", C {.callers = {u"043123456"_s}}, false);
        row("beginning", C {.callers = {u"0431*"_s}}, true);
        row("other beginning", C {.callers = {u"030*"_s}}, false);
        row("one of two", C {.callers = {u"030*"_s, u"0431234567"_s}}, true);
        row("caller, withheld", C {.callers = {u"0431234567"_s}}, false, withheld());
        row("any beginning, withheld", C {.callers = {u"0*"_s}}, false, withheld());
        row("no number meets nothing", C {.callers = {u"Anna"_s}}, false, withheld());
        row("book", C {.books = {u"Firma"_s, u"Telefonbuch"_s}}, true);
        row("other book", C {.books = {u"Firma"_s}}, false);
        row("VIP", C {.vip = true}, true);
        row("no VIP", C {.vip = false}, false);
        row("no VIP, withheld", C {.vip = false}, true, withheld());
        row("withheld", C {.withheld = true}, true, withheld());
        row("withheld, with number", C {.withheld = true}, false);
        row("withheld, not known", C {.withheld = true}, false, unheard());
        row("not withheld", C {.withheld = false}, true);
        row("known", C {.known = true}, true);
        row("unknown", C {.known = false}, true, withheld());
        row("unknown but with number", C {.withheld = false, .known = false}, false, withheld());
        row("country", C {.country = u"49"_s}, true);
        row("other country", C {.country = u"4"_s}, false);
        row("country, withheld", C {.country = u"49"_s}, false, withheld());
        row("place", C {.place = u"kiel"_s}, true);
        row("other place", C {.place = u"Köln"_s}, false);
        row("all but one", C {.callers = {u"0431*"_s}, .vip = true, .place = u"Bonn"_s}, false);
    }
    void conditions()
    {
        QFETCH(RuleConditions, conditions);
        QFETCH(RuleOccasion, occasion);
        QFETCH(bool, met);
        QCOMPARE(meets(ruleOf(conditions), occasion), met);
        Rule off = ruleOf(conditions);
        off.enabled = false;
        QVERIFY(!meets(off, occasion));
        QVERIFY(!meets(ruleOf(conditions, RuleEvent::Voicemail), occasion));
    }

    void times_data()
    {
        QTest::addColumn<QTime>("from"); // none: no hours
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("met");
        const auto row = [](const char *name, const QString &from, const QString &until, const QList<int> &days,
                            const QString &now, bool met) {
            QTest::newRow(name) << QTime::fromString(from) << QTime::fromString(until) << days << now << met;
        };
        row("first minute", u"08:00"_s, u"18:00"_s, {}, u"2026-06-17T08:00:00"_s, true);
        row("before", u"08:00"_s, u"18:00"_s, {}, u"2026-06-17T07:59:59"_s, false);
        row("end", u"08:00"_s, u"18:00"_s, {}, u"2026-06-17T18:00:00"_s, false);
        row("day", u""_s, u""_s, {3}, u"2026-06-17T18:00:00"_s, true);
        row("other day", u""_s, u""_s, {4}, u"2026-06-17T18:00:00"_s, false);
        row("night", u"22:00"_s, u"06:00"_s, {3}, u"2026-06-17T23:00:00"_s, true);
        row("after midnight", u"22:00"_s, u"06:00"_s, {3}, u"2026-06-18T05:59:00"_s, true);
        row("morning of that day", u"22:00"_s, u"06:00"_s, {3}, u"2026-06-17T05:00:00"_s, false);
        row("whole day", u"00:00"_s, u"00:00"_s, {3}, u"2026-06-17T05:00:00"_s, true);
    }
    void times()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QList<int>, days);
        QFETCH(QString, now);
        QFETCH(bool, met);
        RuleConditions conditions {.days = QSet<int>(days.begin(), days.end())};
        if (from.isValid()) {
            conditions.hours = {.from = from, .until = until};
        }
        QCOMPARE(meets(ruleOf(conditions), ringing(), QDateTime::fromString(now, Qt::ISODate)), met);
    }

    void theFirstThatSaysWhetherToShowCounts()
    {
        Rule says = ruleOf({});
        Rule mutes = ruleOf({});
        mutes.actions.mutes = true;
        says.actions.shown = false;
        Rule other = ruleOf({});
        other.actions.shown = true;
        QVERIFY((RuleSet({mutes, says, other}, berlin()).wish(ringing(), wednesdayNoon)
                 == RuleWish {.shown = false, .muted = true}));
        QVERIFY(RuleSet({mutes, says, other}, berlin()).wish(dialled(), wednesdayNoon) == RuleWish());
        QVERIFY(RuleSet().wish(ringing(), wednesdayNoon) == RuleWish());
    }

    void rulesComeInTheirOrder()
    {
        Rule first = ruleOf({});
        first.name = u"z"_s;
        const QList<Rule> found = RuleSet({first, ruleOf({})}, berlin()).matching(ringing(), wednesdayNoon);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().name, u"z"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleSet)
#include "tst_ruleset.moc"
