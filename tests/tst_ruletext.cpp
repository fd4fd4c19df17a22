// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruletext.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QVariantMap mutingSection()
{
    return {{u"name"_s, u"A"_s}, {u"on"_s, u"rings"_s}, {u"mute"_s, u"yes"_s}};
}

Rule fullRule()
{
    Rule rule {.name = u"Ämter, nachts"_s, .enabled = false, .event = RuleEvent::Rings};
    rule.conditions = {.direction = CallDirection::Incoming,
                       .lines = {u"732123"_s, u"030 69"_s},
                       .callers = {u"+4930*"_s, u"**610"_s},
                       .books = {u"Büro, Lager"_s},
                       .vip = true,
                       .withheld = false,
                       .known = true,
                       .country = u"43"_s,
                       .place = u"Wien, Österreich"_s,
                       .hours = RuleHours {.from = QTime(22, 30), .until = QTime(6, 0)},
                       .days = {1, 3, 7}};
    rule.actions = {.program = u"/usr/bin/my tool"_s,
                    .arguments = {u"--a=b; c"_s, u""_s, u"\"$(x)\""_s, u"@y\n"_s},
                    .page = u"https://example.org/{name}?n=%1"_s,
                    .webhook = u"http://10.0.0.1:8080/hook"_s,
                    .secret = u"s, e\"c;r\\et"_s,
                    .sound = u"/tmp/a.oga"_s,
                    .pausesMusic = true,
                    .shown = false,
                    .mutes = true,
                    .note = u"line one\nline two"_s};
    return rule;
}

} // namespace

/** A rule as a section of the settings file. The way through a real file is in tst_settingsstore. */
class TestRuleText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allOfARuleComesBack()
    {
        const RuleReading reading = readRule(ruleSection(fullRule()));
        QCOMPARE(reading.problem, RuleProblem());
        QVERIFY(reading.rule == fullRule());
    }

    void whatSaysNothingIsNotWritten() { QCOMPARE(ruleSection(*readRule(mutingSection()).rule), mutingSection()); }

    void refusesWhatIsNotRight_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<RuleProblem>("problem");
        using enum RuleFault;
        const auto row = [](const char *name, const QString &key, const QVariant &value, RuleFault fault = BadValue,
                            const QString &about = {}, const QString &meant = {}) {
            QTest::newRow(name) << key << value
                                << RuleProblem {.fault = fault, .key = about.isEmpty() ? key : about, .meant = meant};
        };
        row("no name", u"name"_s, u" "_s);
        row("name of two lines", u"name"_s, u"a\nb"_s);
        row("no event", u"on"_s, QVariant(), Lacking);
        row("unknown event", u"on"_s, u"ringing"_s);
        row("unknown key", u"rnu"_s, u"x"_s, UnknownKey, {}, u"run"_s);
        row("key in capitals", u"Caller"_s, u"030"_s, UnknownKey, {}, u"caller"_s);
        row("another word", u"exec"_s, u"x"_s, UnknownKey);
        row("a long key", QString(100000, u'r'), u"x"_s, UnknownKey);
        row("unknown subsection", u"a/b"_s, u"x"_s, UnknownKey);
        row("yes or no", u"enabled"_s, u"true"_s);
        row("direction", u"direction"_s, u"unknown"_s);
        row("no number", u"caller"_s, u"Anna"_s);
        row("one of two is no number", u"caller"_s, QStringList {u"030123456"_s, u"Anna"_s});
        row("empty line", u"line"_s, QString());
        row("country", u"country"_s, u"DE"_s);
        row("hours", u"hours"_s, u"8-18"_s);
        row("hours without end", u"hours"_s, u"08:00"_s);
        row("days", u"days"_s, u"mo-fr"_s);
        row("page of a file", u"url"_s, u"file:///etc/passwd"_s);
        row("page with an unknown placeholder", u"url"_s, u"https://example.org/{nmae}"_s);
        row("page whose host a caller chooses", u"url"_s, u"https://{name}/"_s);
        row("webhook", u"webhook"_s, u"ftp://example.org/"_s);
        row("arguments of nothing", u"arguments"_s, u"x"_s, Lacking, u"run"_s);
        row("secret of nothing", u"secret"_s, u"x"_s, Lacking, u"webhook"_s);
        row("sound", u"sound"_s, u"ring.oga"_s);
        row("NUL", u"run"_s, QString(u"/bin/x"_s + QChar(QChar::Null)));
        row("bytes", u"run"_s, QByteArray("/bin/x"));
        row("empty note", u"note"_s, u" "_s);
    }
    void refusesWhatIsNotRight()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(RuleProblem, problem);
        QVariantMap section = mutingSection();
        QVERIFY(readRule(section).rule);
        value.isValid() ? void(section.insert(key, value)) : void(section.remove(key));
        const RuleReading reading = readRule(section);
        QVERIFY(!reading.rule);
        QCOMPARE(reading.problem, problem);
    }

    void aRuleDoesSomething()
    {
        QVariantMap section = mutingSection();
        section.remove(u"mute"_s);
        QCOMPARE(readRule(section).problem.fault, RuleFault::DoesNothing);
    }

    void refusesWhatCanNotBeDoneAtTheEvent_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("isPossible");
        QTest::newRow("show a call that rings") << u"rings"_s << u"show"_s << true;
        QTest::newRow("show a missed call") << u"missed"_s << u"show"_s << true;
        QTest::newRow("show a call that is over") << u"ended"_s << u"show"_s << false;
        QTest::newRow("mute a message") << u"voicemail"_s << u"mute"_s << false;
        QTest::newRow("pause during a call") << u"answered"_s << u"pause"_s << true;
        QTest::newRow("pause after a call") << u"missed"_s << u"pause"_s << false;
    }
    void refusesWhatCanNotBeDoneAtTheEvent()
    {
        QFETCH(QString, event);
        QFETCH(QString, action);
        QFETCH(bool, isPossible);
        const RuleReading reading
            = readRule({{u"name"_s, u"A"_s}, {u"on"_s, event}, {action, u"yes"_s}, {u"note"_s, u"n"_s}});
        QCOMPARE(reading.rule.has_value(), isPossible);
        const RuleProblem notThen {.fault = RuleFault::NotThen, .key = action};
        QCOMPARE(reading.problem, isPossible ? RuleProblem() : notThen);
    }

    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("days"); // none: not read
        QTest::newRow("one") << u"mon"_s << QList {1};
        QTest::newRow("working days") << u"mon-fri"_s << QList {1, 2, 3, 4, 5};
        QTest::newRow("digits") << u"6-7"_s << QList {6, 7};
        QTest::newRow("over the end of the week") << u"Sat - Mon, wed"_s << QList {1, 3, 6, 7};
        QTest::newRow("same") << u"tue-tue"_s << QList {2};
        QTest::newRow("nothing") << u""_s << QList<int>();
        QTest::newRow("half") << u"mon-"_s << QList<int>();
        QTest::newRow("three") << u"mon-tue-wed"_s << QList<int>();
        QTest::newRow("eight") << u"8"_s << QList<int>();
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, days);
        const auto read = readWeekdays(text);
        QCOMPARE(read.has_value(), !days.isEmpty());
        QCOMPARE(read.value_or(QSet<int>()), QSet<int>(days.begin(), days.end()));
    }

    void notEachActionCanBeDoneAtEachEvent_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QList<RuleEvent>>("events");
        using enum RuleEvent;
        for (const auto &action : {u"show"_s, u"mute"_s}) {
            QTest::newRow(qPrintable(action)) << action << QList {Rings, Missed};
        }
        QTest::newRow("pause") << u"pause"_s << QList {Rings, Answered};
        for (const auto &action : {u"sound"_s, u"run"_s, u"url"_s, u"webhook"_s, u"note"_s}) {
            QTest::newRow(qPrintable(action)) << action << QList {Rings, Answered, Ended, Missed, Voicemail};
        }
    }
    void notEachActionCanBeDoneAtEachEvent()
    {
        QFETCH(const QString, action);
        QFETCH(const QList<RuleEvent>, events);
        for (const auto &[event, word] : ruleEventWords) {
            QVERIFY2(canBeDone(action, event) == events.contains(event), word.data());
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_ruletext.moc"
