// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruletext.h"
#include "tests/support/controls.h"
#include "ui/rules/ruledialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <functional>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

Rule readable(const QVariantMap &values)
{
    QVariantMap section {{u"name"_s, u"A rule"_s}, {u"on"_s, u"rings"_s}};
    section.insert(values);
    return readRule(section).rule.value();
}

/** The editor on the screen. */
struct OpenRule {
    explicit OpenRule(const Rule &rule = {}, const QStringList &others = {})
        : dialog(rule, others,
                 {{"line"_L1, {{u"Home (732123)"_s, u"732123"_s}, {u"952123"_s, u"952123"_s}}},
                  {"book"_L1, {{u"Customers, all"_s, u"Customers, all"_s}}}},
                 {.ofLine = [](const QString &number) { return number == u"732123"_s ? u"Home"_s : QString(); },
                  .ofPhone = {}},
                 nullptr)
        , accepted(&dialog, &QDialog::accepted)
    {
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog)) {
            qFatal("the window does not open");
        }
    }

    void add(const QString &button, const QString &part)
    {
        QMenu *menu = named<QPushButton>(dialog, button)->menu();
        QMetaObject::invokeMethod(menu, "aboutToShow");
        for (QAction *action : menu->actions()) {
            if (action->text() == part) {
                return action->trigger();
            }
        }
        qFatal("it can't be added: %s", qPrintable(part));
    }
    void addCondition(const QString &part) { add(u"+ Add condition"_s, part); }
    void addAction(const QString &part) { add(u"+ Add action"_s, part); }

    void type(const QString &text) { QTest::keyClicks(dialog.focusWidget(), text); }
    void save() { click(named<QPushButton>(dialog, u"Save"_s)); }

    [[nodiscard]] QStringList complaints() const
    {
        QStringList texts;
        for (const FieldMessage *message : dialog.findChildren<FieldMessage *>()) {
            if (message->isVisible() && message->kind() == MessageKind::Bad) {
                texts.append(message->text());
            }
        }
        return texts;
    }

    // It is the last thing above the buttons.
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->text() == text) {
                return true;
            }
        }
        return false;
    }

    RuleDialog dialog;
    QSignalSpy accepted;
};

} // namespace

/** What the editor makes of a rule. */
class TestRuleDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"setTabOrder"_s)); }

    void whatNobodyChangesStays_data()
    {
        QTest::addColumn<Rule>("rule");
        const auto add = [](const char *name, const QVariantMap &values) { QTest::newRow(name) << readable(values); };
        add("conditions",
            {{u"direction"_s, u"outgoing"_s},
             {u"line"_s, QStringList {u"732123"_s, u"111"_s}},
             {u"caller"_s, QStringList {u"0431*"_s, u"+49 30 1"_s}},
             {u"book"_s, QStringList {u"Customers, all"_s, u"gone"_s}},
             {u"vip"_s, u"no"_s},
             {u"withheld"_s, u"no"_s},
             {u"known"_s, u"yes"_s},
             {u"country"_s, u"43"_s},
             {u"place"_s, u"Kiel, Altstadt"_s},
             {u"hours"_s, u"22:00-07:30"_s},
             {u"days"_s, u"sat,sun"_s},
             {u"mute"_s, u"yes"_s}});
        add("actions",
            {{u"on"_s, u"rings"_s},
             {u"show"_s, u"yes"_s},
             {u"mute"_s, u"yes"_s},
             {u"pause"_s, u"yes"_s},
             {u"sound"_s, u"/a/b.oga"_s},
             {u"run"_s, u"/bin/true"_s},
             {u"arguments"_s, QStringList {u""_s, u"two\nlines"_s, u"a, b"_s, u""_s}},
             {u"url"_s, u"https://a.b/?n=%1"_s},
             {u"webhook"_s, u"https://a.b/c"_s},
             {u"secret"_s, u"with blanks"_s},
             {u"note"_s, u"one\ntwo"_s}});
        add("voicemail", {{u"on"_s, u"voicemail"_s}, {u"note"_s, u"n"_s}});
        add("switched off", {{u"enabled"_s, u"no"_s}, {u"note"_s, u"n"_s}});
    }
    void whatNobodyChangesStays()
    {
        QFETCH(Rule, rule);
        OpenRule open(rule);
        open.save();
        QCOMPARE(open.accepted.size(), 1);
        QCOMPARE(open.dialog.rule(), rule);
    }

    void aRuleIsMadeByKeysAlone()
    {
        OpenRule open;
        QVERIFY(open.says(u"When somebody calls: do nothing yet."_s));
        open.type(u"Night"_s);
        open.addCondition(u"Known number"_s);
        open.addCondition(u"Number"_s);
        open.type(u"0431*, 030 1"_s);
        open.addCondition(u"Own number"_s);
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Space);
        QVERIFY(open.says(
            u"When somebody calls (own number Home, number 0431*, 030 1, number in no phone book): do nothing yet."_s));
        open.addCondition(u"Days"_s);
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Space);
        open.addCondition(u"Hours"_s);
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Up);
        open.addAction(u"Notification"_s);
        open.addAction(u"Run a program"_s);
        open.type(u"/bin/true"_s);
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Tab); // to the button that chooses a file
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Tab);
        open.type(u"-x"_s);
        QTest::keyClick(open.dialog.focusWidget(), Qt::Key_Return);
        open.type(u"$(y) z"_s);
        open.save();
        QCOMPARE(open.complaints(), QStringList());
        QCOMPARE(open.accepted.size(), 1);
        const Rule &rule = open.dialog.rule();
        QCOMPARE(rule.name, u"Night"_s);
        QCOMPARE(rule.conditions.known, std::optional(false));
        QCOMPARE(rule.conditions.callers, (QStringList {u"0431*"_s, u"030 1"_s}));
        QCOMPARE(rule.conditions.lines, QStringList {u"732123"_s});
        QCOMPARE(rule.conditions.days.size(), 1);
        QCOMPARE(rule.conditions.hours->from, QTime(23, 0));
        QCOMPARE(rule.actions.shown, std::optional(false));
        QCOMPARE(rule.actions.program, u"/bin/true"_s);
        QCOMPARE(rule.actions.arguments, (QStringList {u"-x"_s, u"$(y) z"_s}));
    }

    void theSentenceFollows()
    {
        OpenRule open(readable({{u"note"_s, u"n"_s}}));
        QVERIFY(open.says(u"When somebody calls: write the note “n”."_s));
        open.addAction(u"Tell a server"_s);
        open.type(u"https://home.example/x"_s);
        QVERIFY(open.says(u"When somebody calls: tell home.example, write the note “n”."_s));
        open.addCondition(u"Withheld number"_s);
        QVERIFY(open.says(u"When somebody calls (number withheld): tell home.example, write the note “n”."_s));
        click(named<QToolButton>(open.dialog, u"Remove “Withheld number”"_s));
        QVERIFY(open.says(u"When somebody calls: tell home.example, write the note “n”."_s));
    }

    void whatIsWrongIsSaidBesideIt_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("typed");
        const QString condition = u"+ Add condition"_s;
        const QString action = u"+ Add action"_s;
        QTest::newRow("no number") << condition << u"Number"_s << u"Kiel"_s;
        QTest::newRow("nothing typed") << condition << u"Number"_s << u" , "_s;
        QTest::newRow("no line") << condition << u"Own number"_s << QString();
        QTest::newRow("no book") << condition << u"Phone book"_s << QString();
        QTest::newRow("no country") << condition << u"Country code"_s << u"DE"_s;
        QTest::newRow("no place") << condition << u"Place"_s << u" "_s;
        QTest::newRow("no day") << condition << u"Days"_s << QString();
        QTest::newRow("no program") << action << u"Run a program"_s << QString();
        QTest::newRow("a sound by its name only") << action << u"Play a sound"_s << u"bell.oga"_s;
        QTest::newRow("page of a caller") << action << u"Open a web page"_s << u"https://%1.example/"_s;
        QTest::newRow("another scheme") << action << u"Open a web page"_s << u"file:///etc/passwd"_s;
        QTest::newRow("no server") << action << u"Tell a server"_s << u"home"_s;
        QTest::newRow("no note") << action << u"Write a note"_s << u" "_s;
    }
    void whatIsWrongIsSaidBesideIt()
    {
        QFETCH(QString, button);
        QFETCH(QString, part);
        QFETCH(QString, typed);
        OpenRule open(readable(
            {{part == u"Write a note" ? u"mute"_s : u"note"_s, part == u"Write a note" ? u"yes"_s : u"n"_s}}));
        open.add(button, part);
        open.type(typed);
        QCOMPARE(open.complaints(), QStringList()); // somebody is still typing
        open.save();
        QCOMPARE(open.accepted.size(), 0);
        QCOMPARE(open.complaints().size(), 1);
        click(named<QToolButton>(open.dialog, u"Remove “%1”"_s.arg(part)));
        open.save();
        QCOMPARE(open.accepted.size(), 1);
    }

    void aRuleNeedsANameOfItsOwnAndSomethingToDo()
    {
        OpenRule open({}, {u"Taken"_s});
        open.save();
        QCOMPARE(open.complaints(),
                 (QStringList {u"The rule does nothing: add an action."_s, u"The rule needs a name."_s}));
        open.type(u"Taken"_s);
        QVERIFY(open.complaints().contains(u"Another rule has this name."_s));
        open.type(u" 2"_s);
        QCOMPARE(open.complaints().size(), 1);
        open.addAction(u"Pause music"_s);
        QCOMPARE(open.complaints(), QStringList());
        open.save();
        QCOMPARE(open.accepted.size(), 1);
        QVERIFY(open.dialog.rule().actions.pausesMusic);
    }

    void eachConditionIsOfferedOnce()
    {
        OpenRule open;
        QMenu *menu = named<QPushButton>(open.dialog, u"+ Add condition"_s)->menu();
        QMetaObject::invokeMethod(menu, "aboutToShow");
        const qsizetype all = menu->actions().size();
        QCOMPARE(all, 11);
        menu->actions().constFirst()->trigger();
        QMetaObject::invokeMethod(menu, "aboutToShow");
        QCOMPARE(menu->actions().size(), all - 1);
    }

    void onlyActionsThatCanBeDoneThenAreOffered()
    {
        OpenRule open;
        const auto offered = [&open] {
            QMenu *menu = named<QPushButton>(open.dialog, u"+ Add action"_s)->menu();
            QMetaObject::invokeMethod(menu, "aboutToShow");
            QStringList texts;
            for (const QAction *action : menu->actions()) {
                texts.append(action->text());
            }
            return texts;
        };
        QVERIFY(offered().contains(u"Notification"_s) && offered().contains(u"Pause music"_s));
        auto *event = open.dialog.findChild<QComboBox *>();
        event->setCurrentIndex(event->findData(QVariant::fromValue(RuleEvent::Voicemail)));
        QCOMPARE(offered(),
                 (QStringList {u"Play a sound"_s, u"Run a program"_s, u"Open a web page"_s, u"Tell a server"_s,
                               u"Write a note"_s}));
    }

    void whatNobodyChangedIsLeftWithoutAQuestion()
    {
        OpenRule open(readable({{u"caller"_s, QStringList {u"0431*"_s}}, {u"run"_s, u"/bin/true"_s}}));
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        QVERIFY(!open.dialog.isVisible());
    }

    void whatWasTypedIsThrownAwayOnlyOnAWord_data()
    {
        QTest::addColumn<std::function<void(OpenRule &)>>("change");
        const auto add
            = [](const char *name, std::function<void(OpenRule &)> change) { QTest::newRow(name) << change; };
        add("name", [](OpenRule &open) { open.type(u"x"_s); });
        add("event", [](OpenRule &open) { open.dialog.findChild<QComboBox *>()->setCurrentIndex(2); });
        add("condition", [](OpenRule &open) {
            open.addCondition(u"Place"_s);
            open.type(u"Kiel"_s);
        });
        add("what can't be used", [](OpenRule &open) {
            open.addCondition(u"Country code"_s);
            open.type(u"DE"_s);
        });
        add("removed", [](OpenRule &open) { click(named<QToolButton>(open.dialog, u"Remove “Run a program”"_s)); });
    }
    void whatWasTypedIsThrownAwayOnlyOnAWord()
    {
        QFETCH(std::function<void(OpenRule &)>, change);
        const Rule rule = readable({{u"caller"_s, QStringList {u"0431*"_s}}, {u"run"_s, u"/bin/true"_s}});
        OpenRule open(rule);
        change(open);
        QTest::keyClick(&open.dialog, Qt::Key_Escape);
        QVERIFY(open.dialog.isVisible());
        auto *question = open.dialog.findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        QTest::keyClick(question, Qt::Key_Escape); // no, go on
        QVERIFY(open.dialog.isVisible());
        QTRY_VERIFY(open.dialog.findChild<QMessageBox *>() == nullptr);
        open.dialog.close(); // by its frame
        QVERIFY(open.dialog.isVisible());
        click(named<QPushButton>(*open.dialog.findChild<QMessageBox *>(), u"Discard"_s));
        QVERIFY(!open.dialog.isVisible());
        QCOMPARE(open.accepted.size(), 0);
        QCOMPARE(open.dialog.rule(), rule);
    }

    void anActionThatCantBeDoneThenSaysSo()
    {
        OpenRule open(readable({{u"pause"_s, u"yes"_s}, {u"note"_s, u"n"_s}}));
        auto *event = open.dialog.findChild<QComboBox *>();
        event->setCurrentIndex(event->findData(QVariant::fromValue(RuleEvent::Missed)));
        QCOMPARE(open.complaints(), QStringList {u"This can't be done then. Choose another event, or remove it."_s});
        QVERIFY(open.says(u"When a call was missed: write the note “n”."_s));
        open.save();
        QCOMPARE(open.accepted.size(), 0);
        event->setCurrentIndex(event->findData(QVariant::fromValue(RuleEvent::Answered)));
        QCOMPARE(open.complaints(), QStringList());
        event->setCurrentIndex(event->findData(QVariant::fromValue(RuleEvent::Missed)));
        click(named<QToolButton>(open.dialog, u"Remove “Pause music”"_s));
        open.save();
        QCOMPARE(open.accepted.size(), 1);
        QVERIFY(!open.dialog.rule().actions.pausesMusic);
    }

    void fitsNextToOthers()
    {
        OpenRule open(
            readable({{u"run"_s, u"/bin/true"_s}, {u"days"_s, u"mon-sun"_s}, {u"hours"_s, u"1:00-2:00"_s}}));
        QVERIFY2(open.dialog.minimumSizeHint().width() <= 480,
                 qPrintable(QString::number(open.dialog.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestRuleDialog)
#include "tst_ruledialog.moc"
