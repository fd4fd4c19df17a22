// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "ui/rules/rulelogdialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

RuleLogEntry entryOf(const QString &rule, RuleResult result, int code, const QString &text = {})
{
    return {.time = QDateTime(QDate(2026, 6, 17), QTime(12, 0)),
            .rule = rule,
            .subject = u"/bin/blink"_s,
            .result = result,
            .code = code,
            .text = text};
}

} // namespace

/** The window with what programs of rules have said. */
class TestRuleLogDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestFirstAndFollows()
    {
        RuleLog log;
        log.add(entryOf(u"One"_s, RuleResult::Ended, 3, u"first\nsecond\n"_s));
        const RuleLogDialog dialog(log);
        const auto *list = dialog.findChild<QTreeWidget *>();
        const auto *said = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(list->topLevelItem(0)->text(1), u"One"_s);
        QCOMPARE(list->topLevelItem(0)->text(2), u"/bin/blink has ended with exit code 3"_s);
        QCOMPARE(said->toPlainText(), u"first\nsecond"_s);
        log.add(entryOf(u"Two"_s, RuleResult::TooSlow, 0));
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(2), u"/bin/blink took too long and was ended"_s);
        QCOMPARE(said->toPlainText(), u"first\nsecond"_s); // that is being read
    }

    void neverShowsWhatCouldSteer()
    {
        RuleLog log;
        log.add(entryOf(u"<b>a\u202Eb</b>"_s, RuleResult::Ended, 0, u"\u001B[31m<i>x\u202Ey</i>\nz"_s));
        const RuleLogDialog dialog(log);
        const auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(1), u"<b>a\uFFFDb</b>"_s);
        QVERIFY(!list->topLevelItem(0)->toolTip(1).contains(u'<'));
        QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"\uFFFD[31m<i>x\uFFFDy</i>\nz"_s);
    }

    void keepsNoMoreThanTheLog()
    {
        RuleLog log;
        RuleLogDialog dialog(log);
        const auto *list = dialog.findChild<QTreeWidget *>();
        QVERIFY(!dialog.findChild<FieldMessage *>()->text().isEmpty());
        QVERIFY(!named<QPushButton>(dialog, u"Copy all"_s)->isEnabled());
        for (int number = 0; number < 300; ++number) {
            log.add(entryOf(QString::number(number), RuleResult::NotStarted, 0));
        }
        QCOMPARE(list->topLevelItemCount(), log.entries().size());
        QCOMPARE(list->topLevelItem(0)->text(1), u"299"_s);
        QCOMPARE(list->topLevelItem(199)->text(1), u"100"_s);
        QVERIFY(dialog.findChild<FieldMessage *>()->text().isEmpty());
    }

    void copiesAll()
    {
        RuleLog log;
        log.add(entryOf(u"One"_s, RuleResult::Ended, 3, u"a\nb"_s));
        log.add(entryOf(u"Two"_s, RuleResult::TooSlow, 0));
        RuleLogDialog dialog(log);
        named<QPushButton>(dialog, u"Copy all"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"2026-06-17T12:00:00 Rule “One”: /bin/blink has ended with exit code 3: a\uFFFDb\n"
                 "2026-06-17T12:00:00 Rule “Two”: /bin/blink took too long and was ended\n"_s);
    }
};

QTEST_MAIN(TestRuleLogDialog)
#include "tst_rulelogdialog.moc"
