// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/servedbox.h"
#include "ui/box/blockednumbersdialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The list of blocked numbers of a simulated box. */
class TestBlockedNumbersDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheBoxBlocks()
    {
        ServedBox box;
        QVERIFY(block(box, u"03023125001"_s, u"Nuisance"_s));
        QVERIFY(block(box, u"03023125002"_s, {}));
        OwnNumbers forms;
        RecordedActions actions;
        BlockedNumbersDialog dialog(box.box(), forms.forms, actions);
        dialog.show();
        auto *numbers = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(numbers->count(), before + 2);
        const int row = rowOf(*numbers, u"Nuisance"_s);
        QVERIFY(row >= 0);
        numbers->setCurrentRow(row);
        QVERIFY(!named<QPushButton>(dialog, u"Unblock"_s)->isDefault());
        QVERIFY(!named<QPushButton>(dialog, u"Unblock"_s)->autoDefault());
        click(named<QPushButton>(dialog, u"Unblock"_s));
        click(named<QPushButton>(dialog, u"Show calls"_s));
        QCOMPARE(actions.taken(), QStringList({u"unblock 03023125001"_s, u"showCalls 03023125001"_s}));
        QVERIFY(unblock(box, u"03023125001"_s));
        dialog.refresh();
        QTRY_COMPARE(numbers->count(), before + 1);
        QVERIFY(rowOf(*numbers, u"Nuisance"_s) < 0);
    }

    void saysWhyItCant()
    {
        ServedBox box;
        box.setRights({});
        OwnNumbers forms;
        RecordedActions actions;
        BlockedNumbersDialog dialog(box.box(), forms.forms, actions);
        dialog.show();
        const auto *message = dialog.findChild<FieldMessage *>();
        QTRY_COMPARE(message->kind(), MessageKind::Bad);
        QVERIFY(!named<QPushButton>(dialog, u"Unblock"_s)->isEnabled());
    }

    void initTestCase()
    {
        ServedBox box;
        bool isDone = false;
        box.box().barredNumbers(this, [&](const BoxResult<Phonebook> &book) {
            QVERIFY(book.isOk());
            for (const Contact &entry : book.value.contacts) {
                before += int(entry.numbers.size());
            }
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }

private:
    static int rowOf(const QListWidget &list, const QString &text)
    {
        const QList<QListWidgetItem *> found = list.findItems(text, Qt::MatchContains);
        return found.isEmpty() ? -1 : list.row(found.constFirst());
    }

    bool block(ServedBox &box, const QString &number, const QString &name)
    {
        std::optional<bool> done;
        box.box().block(number, name, {}, this,
                        [&](const BoxResult<BarringChange> &result) { done = result.isOk(); });
        return QTest::qWaitFor([&] { return done.has_value(); }) && *done;
    }

    bool unblock(ServedBox &box, const QString &number)
    {
        std::optional<bool> done;
        box.box().unblock(number, {}, this, [&](const BoxResult<BarringChange> &result) { done = result.isOk(); });
        return QTest::qWaitFor([&] { return done.has_value(); }) && *done;
    }

    int before = 0; // numbers that the simulated box blocks by itself
};

QTEST_MAIN(TestBlockedNumbersDialog)
#include "tst_blockednumbersdialog.moc"
