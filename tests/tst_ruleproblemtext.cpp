// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ruleproblemtext.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Why a rule is left out, in words. */
class TestRuleProblemText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<RuleProblem>("problem");
        QTest::addColumn<QString>("text");
        using enum RuleFault;
        const auto row = [](const char *name, const RuleProblem &problem, const QString &text) {
            QTest::newRow(name) << problem << text;
        };
        row("like another", {UnknownKey, u"rnu"_s, u"run"_s}, u"There is no key “rnu”: “run” may be meant."_s);
        row("value", {BadValue, u"hours"_s, {}},
            u"The value of “hours” can't be understood. It is two times of day, such as 22:00-07:00."_s);
        row("lacking", {Lacking, u"on"_s, {}},
            u"The key “on” is lacking. It is rings, answered, ended, missed or voicemail."_s);
        row("nothing", {DoesNothing, {}, {}}, u"It does nothing: a key such as run, note or show is lacking."_s);
        row("then", {NotThen, u"pause"_s, {}},
            u"“pause” can't be done at this event, only with on=rings, on=answered."_s);
        row("namesake", {SameName, u"name"_s, {}}, u"A rule before it has the same name."_s);
        row("section", {SectionName, u"Rule-5"_s, u"rule-5"_s},
            u"It looks like a rule, whose section would be called [rule-5] or have another number."_s);
        row("hostile", {UnknownKey, u"a\nb\u202e"_s, u"run"_s},
            u"There is no key “a\ufffdb\ufffd”: “run” may be meant."_s);
    }
    void says()
    {
        QFETCH(RuleProblem, problem);
        QFETCH(QString, text);
        const RuleSection section {
            .group = u"rule-2"_s, .number = 2, .name = u"Blink"_s, .reading = {.rule = {}, .problem = problem}};
        QCOMPARE(RuleProblemText::of(section), u"[rule-2] Blink: "_s + text);
    }

    void hasWordsForEachKey()
    {
        for (const QString &key : ruleKeyNames()) {
            const RuleSection section {.group = u"rule-2"_s,
                                       .name = u"rule-2"_s,
                                       .reading = {.rule = {}, .problem = {RuleFault::BadValue, key, {}}}};
            QVERIFY2(RuleProblemText::of(section).contains(u". It is "_s), qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleProblemText)
#include "tst_ruleproblemtext.moc"
