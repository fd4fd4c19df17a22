// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/controls.h"
#include "tests/support/fakeaccount.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/ruletrialdialog.h"
#include "ui/settings/rulesform.h"
#include "ui/widgets/fieldmessage.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const QByteArray threeRules = "[rule-1]\nname=One\non=rings\nknown=no\nmute=yes\n\n"
                              "[rule-2]\nname=By hand\non=missed\nexec=/bin/blink\n\n"
                              "[rule-3]\nname=Two\non=missed\ncaller=0175*\nurl=\"https://a.b/?n=%1\"\nmute=yes\n\n"
                              "[rule-4]\nname=Three\nenabled=no\non=ended\nnote=n\n";

/** The page on the screen, with a settings file. */
struct OpenRules {
    explicit OpenRules(const QByteArray &content = threeRules)
    {
        write(content);
        static_cast<void>(store.load());
        if (!history.open().failure.isEmpty()) {
            qFatal("no history");
        }
        form = std::make_unique<RulesForm>(history.reader(), account, store,
                                           RuleInsight {.contacts = {}, .log = &log}, nullptr);
        form->show();
        form->activateWindow();
        if (!QTest::qWaitForWindowActive(form.get())) {
            qFatal("the window does not open");
        }
    }

    void write(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write settings");
        }
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"rufzeichen.ini"_s); }

    [[nodiscard]] QListWidget &list() const { return *named<QListWidget>(*form, u"What is done about calls"_s); }
    void press(const QString &name) const { click(named<QPushButton>(*form, name)); }

    // As the next start would read them.
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        SettingsStore later(path(), {});
        static_cast<void>(later.load());
        for (const Rule &rule : later.inForce().rules) {
            names.append(rule.enabled ? rule.name : u'-' + rule.name);
        }
        return names;
    }

    // Types a name into the editor that is open, and saves.
    void saveAs(const QString &name) const
    {
        auto *dialog = form->findChild<RuleDialog *>();
        if (dialog == nullptr) {
            qFatal("there is no editor");
        }
        dialog->activateWindow();
        if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; })) {
            qFatal("the editor has no keyboard");
        }
        auto *field = named<QLineEdit>(*dialog, u"Name"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QTemporaryDir folder;
    RuleLog log;
    FakeAccount account;
    SettingsStore store {path(), {}};
    CallHistory history {folder.filePath(u"calls.sqlite"_s)};
    std::unique_ptr<RulesForm> form;
};

StoredCall missedOf(const QString &remote, const char *time)
{
    StoredCall call;
    call.call.key = remote + QLatin1StringView(time);
    call.call.phase = CallPhase::Ended;
    call.call.direction = CallDirection::Incoming;
    call.call.outcome = CallOutcome::Missed;
    call.call.remote = remote;
    call.call.moment = BoxTime::parse(time);
    call.call.started = call.call.moment;
    return call;
}

} // namespace

/** The page with the rules, on a real file. */
class TestRulesForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesReadAsSentences()
    {
        const OpenRules open;
        QCOMPARE(open.list().count(), 3);
        QCOMPARE(open.list().item(0)->text(),
                 u"One\nWhen somebody calls (number in no phone book): show it without a sound."_s);
        QCOMPARE(open.list().item(0)->checkState(), Qt::Checked);
        QCOMPARE(open.list().item(2)->checkState(), Qt::Unchecked);
        QVERIFY(!open.content().isEmpty());
    }

    void linesHaveTheirNames()
    {
        OpenRules open("[rule-1]\nname=One\non=missed\nline=732123, 952123\nmute=yes\n");
        QCOMPARE(open.list().item(0)->text(),
                 u"One\nWhen a call was missed (own number 732123, 952123): show it without a sound."_s);
        open.account.own = {{.number = u"732123"_s, .name = u"Office"_s}};
        Q_EMIT open.account.ownNumbersChanged();
        QCOMPARE(open.list().item(0)->text(),
                 u"One\nWhen a call was missed (own number Office, 952123): show it without a sound."_s);
        open.press(u"Edit…"_s);
        const auto *offered = named<QListWidget>(*open.form->findChild<RuleDialog *>(), u"Own number"_s);
        QCOMPARE(offered->count(), 2);
        QCOMPARE(offered->item(0)->text(), u"Office (732123)"_s);
        QCOMPARE(offered->item(1)->text(), u"952123"_s);
    }

    // They have no call yet, and the box may not have told of them.
    void linesThatHaveANameAreOffered()
    {
        const OpenRules open("[lines]\nnames=69123=Fax\n\n"
                             "[rule-1]\nname=One\non=missed\nline=732123\nmute=yes\n");
        open.press(u"Edit…"_s);
        const auto *offered = named<QListWidget>(*open.form->findChild<RuleDialog *>(), u"Own number"_s);
        QCOMPARE(offered->count(), 2);
        QCOMPARE(offered->item(0)->text(), u"69123"_s);
    }

    // Whoever corrects the one in the file would leave out the other.
    void namesThatAreLeftOutAreTaken()
    {
        const OpenRules open;
        open.press(u"Duplicate…"_s);
        open.saveAs(u"By hand"_s);
        QCOMPARE(open.names().size(), 3);
        QVERIFY(open.form->findChild<RuleDialog *>() != nullptr);
    }

    void aCheckTurnsARuleOnAndOff()
    {
        const OpenRules open;
        QTest::keyClick(&open.list(), Qt::Key_Space);
        QCOMPARE(open.names(), (QStringList {u"-One"_s, u"Two"_s, u"-Three"_s}));
        QTest::keyClick(&open.list(), Qt::Key_Space);
        QCOMPARE(open.names(), (QStringList {u"One"_s, u"Two"_s, u"-Three"_s}));
    }

    // Whoever has written it knows more than this program.
    void whatCantBeReadIsNeverLost()
    {
        const OpenRules open;
        QTest::keyClick(&open.list(), Qt::Key_Space);
        QTest::keyClick(&open.list(), Qt::Key_Down, Qt::AltModifier);
        open.press(u"Duplicate…"_s);
        open.saveAs(u"Four"_s);
        QVERIFY(open.content().contains("[rule-2]\nexec=/bin/blink\nname=By hand\non=missed"));
        QCOMPARE(open.names(), (QStringList {u"Two"_s, u"-One"_s, u"-Four"_s, u"-Three"_s}));
    }

    void whatCantBeReadIsToldWithWhatIsRight()
    {
        OpenRules open;
        const auto *message = open.form->findChild<FieldMessage *>();
        QVERIFY(message->text().startsWith(u"1 rule"_s));
        QVERIFY(message->text().contains(u"\n[rule-2] By hand: There is no key “exec”. The keys are name, on,"_s));
        open.write(QByteArray(threeRules).replace("exec=/bin/blink", "Run=/bin/blink"));
        static_cast<void>(open.store.reload());
        QVERIFY(message->text().endsWith(u"By hand: There is no key “Run”: “run” may be meant."_s));
        open.write(QByteArray(threeRules).replace("exec=/bin/blink", "run=/bin/blink"));
        static_cast<void>(open.store.reload());
        QCOMPARE(message->text(), QString());
        QCOMPARE(open.list().count(), 4);
    }

    // An editor is open for long, and the file is everybody's.
    void whatOthersHaveChangedMeanwhileStays()
    {
        const OpenRules open;
        QTest::keyClick(&open.list(), Qt::Key_Return);
        open.write(QByteArray(threeRules).replace("note=n", "note=another")
                   + "\n[rule-9]\nname=New\non=rings\nmute=yes\n");
        open.saveAs(u"Edited"_s);
        QCOMPARE(open.names(), (QStringList {u"Edited"_s, u"Two"_s, u"-Three"_s, u"New"_s}));
        QCOMPARE(open.store.inForce().rules.at(2).actions.note, u"another"_s);
        QCOMPARE(open.list().currentRow(), 0);
    }

    void rulesAreAddedAndDuplicated()
    {
        const OpenRules open;
        open.list().setCurrentRow(1);
        open.press(u"Duplicate…"_s);
        const auto *dialog = open.form->findChild<RuleDialog *>();
        QCOMPARE(dialog->rule().name, u"Two (2)"_s);
        open.saveAs(u"Copy"_s);
        QCOMPARE(open.names(), (QStringList {u"One"_s, u"Two"_s, u"Copy"_s, u"-Three"_s}));
        QCOMPARE(open.list().currentItem()->data(Qt::UserRole).toString(), u"Copy"_s);
        open.press(u"Add…"_s);
        QCOMPARE(open.form->findChild<RuleDialog *>()->rule(), Rule());
        open.saveAs(u"Does nothing"_s);
        QCOMPARE(open.names().size(), 4);
    }

    void aRuleIsDeletedOnlyIfThatIsConfirmed()
    {
        const OpenRules open;
        for (const bool isConfirmed : {false, true}) {
            QTest::keyClick(&open.list(), Qt::Key_Delete);
            auto *question = open.form->findChild<QMessageBox *>();
            QVERIFY(question != nullptr);
            QVERIFY(question->text().contains(u"One"_s));
            const auto role = isConfirmed ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == role) {
                    button->click();
                    break;
                }
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(open.names().contains(u"One"_s), !isConfirmed);
        }
        QCOMPARE(open.list().count(), 2);
    }

    void rulesAreMoved()
    {
        const OpenRules open;
        QVERIFY(!named<QPushButton>(*open.form, u"Move up"_s)->isEnabled());
        open.press(u"Move down"_s);
        QCOMPARE(open.names(), (QStringList {u"Two"_s, u"One"_s, u"-Three"_s}));
        open.list().setFocus();
        QTest::keyClick(&open.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(open.names(), (QStringList {u"Two"_s, u"-Three"_s, u"One"_s}));
        QVERIFY(!named<QPushButton>(*open.form, u"Move down"_s)->isEnabled());
        QTest::keyClick(&open.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(open.names(), (QStringList {u"Two"_s, u"One"_s, u"-Three"_s}));
    }

    void resettingThePageKeepsThem()
    {
        const OpenRules open;
        open.form->loadDefaults();
        QCOMPARE(open.names().size(), 3);
    }

    void aTrialTellsWhatWouldHaveHappened()
    {
        OpenRules open;
        QVERIFY(open.history.restore({missedOf(u"01755290123"_s, "16.06.20 12:25:42"),
                                      missedOf(u"0431\u202E23"_s, "17.06.20 12:25:42"),
                                      missedOf(u"01755290124"_s, "18.06.20 12:25:42")}));
        open.list().setCurrentRow(1);
        open.press(u"What would have happened…"_s);
        const auto *dialog = open.form->findChild<RuleTrialDialog *>();
        const auto *message = dialog->findChild<FieldMessage *>();
        QTRY_COMPARE(message->text(), u"It would have happened 2 time(s). Nothing of it was done."_s);
        const auto *found = dialog->findChild<QTreeWidget *>();
        QCOMPARE(found->topLevelItemCount(), 2);
        QCOMPARE(found->topLevelItem(0)->text(1), u"01755290124"_s);
        QCOMPARE(found->topLevelItem(1)->text(2), u"show it without a sound, open https://a.b/?n=01755290123"_s);
    }

    void withoutRulesOneCanBeAdded()
    {
        const OpenRules open("[notifications]\n");
        QCOMPARE(open.list().count(), 0);
        QVERIFY(!named<QPushButton>(*open.form, u"Edit…"_s)->isEnabled());
        QVERIFY(named<QPushButton>(*open.form, u"Add…"_s)->isEnabled());
        QTest::keyClick(&open.list(), Qt::Key_Delete);
        QVERIFY(open.form->findChild<QMessageBox *>() == nullptr);
    }
};

QTEST_MAIN(TestRulesForm)
#include "tst_rulesform.moc"
