// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rulesentence.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

Rule ruleWith(RuleEvent event, const RuleConditions &conditions, const RuleActions &actions)
{
    return {.name = u"r"_s, .enabled = true, .event = event, .conditions = conditions, .actions = actions};
}

} // namespace

/** Rules as sentences. */
class TestRuleSentence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("sentence");
        using E = RuleEvent;
        QTest::newRow("short") << ruleWith(E::Missed, {}, {.pausesMusic = true})
                               << u"When a call was missed: pause the music."_s;
        QTest::newRow("night")
            << ruleWith(
                   E::Rings,
                   {.known = false, .hours = RuleHours {.from = QTime(22, 0), .until = QTime(7, 0)}, .days = {6, 7}},
                   {.shown = false})
            << u"When somebody calls (number in no phone book, between 22:00 and 07:00, Sat, Sun): "
               "don't show the call."_s;
        QTest::newRow("outgoing")
            << ruleWith(E::Rings, {.direction = CallDirection::Outgoing, .country = u"43"_s},
                        {.program = u"/bin/x"_s, .arguments = {u"a"_s, u"b"_s}})
            << u"When a number is dialled (only outgoing calls, country code +43): run /bin/x a b."_s;
        QTest::newRow("secret") << ruleWith(E::Ended, {.callers = {u"030*"_s, u"040"_s}, .vip = true},
                                            {.webhook = u"https://a.example/key"_s, .secret = u"s3cret"_s})
                                << u"When a call is over (number 030*, 040, important caller): tell a.example."_s;
        QTest::newRow("hostile") << ruleWith(E::Ended, {}, {.note = u"a\u202eb\nc"_s})
                                 << u"When a call is over: write the note “a\ufffdb\ufffdc”."_s;
    }
    void tellsLinesByTheirNames()
    {
        const Rule rule = ruleWith(RuleEvent::Missed, {.lines = {u"732123"_s, u"952123"_s}}, {.pausesMusic = true});
        const OwnNames names {.ofLine
                              = [](const QString &number) { return number == u"952123"_s ? u"Office"_s : QString(); },
                              .ofPhone = {}};
        QCOMPARE(RuleSentence::of(rule, QLocale::c(), names),
                 u"When a call was missed (own number 732123, Office): pause the music."_s);
    }

    void reads()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, sentence);
        QCOMPARE(RuleSentence::of(rule, QLocale(QLocale::English, QLocale::Germany)), sentence);
    }
};

QTEST_GUILESS_MAIN(TestRuleSentence)
#include "tst_rulesentence.moc"
