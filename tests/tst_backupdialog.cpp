// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "tests/support/controls.h"
#include "ui/settings/backupdialog.h"
#include "ui/widgets/fieldmessage.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30000; // ms
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

} // namespace

/** The dialog that brings the calls of a backup back. */
class TestBackupDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
        for (int number = 0; number < 5; ++number) {
            m_history->store(missed(QString::number(number), "16.06.20 12:25:42", u"0%1"_s.arg(number)), arrival);
        }
    }
    void cleanup() { m_history.reset(); }

    void saysThatThereIsNone()
    {
        const BackupDialog dialog(m_history->path(), DialPlan());
        QCOMPARE(dialog.findChild<FieldMessage *>()->text(), u"There is no backup yet."_s);
        QVERIFY(!restoreButton(dialog)->isEnabled());
    }

    void bringsCallsBack()
    {
        makeBackup(30);
        QVERIFY(m_history->remove({1, 2}));
        makeBackup(31);
        BackupDialog dialog(m_history->path(), DialPlan());
        dialog.show();
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItem(0)->text(2), u"3"_s, timeout);
        QCOMPARE(list->topLevelItem(1)->text(2), u"5"_s);
        const auto *message = dialog.findChild<FieldMessage *>();
        click(restoreButton(dialog));
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), u"All calls of this backup are there already."_s, timeout);
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
        click(restoreButton(dialog));
        QTRY_COMPARE_WITH_TIMEOUT(message->text(), u"2 call(s) restored."_s, timeout);
        QCOMPARE(m_history->reader().count({}), 5);
        QVERIFY(restoreButton(dialog)->isEnabled());
    }

    void canBeClosedMeanwhile()
    {
        makeBackup(30);
        for (int round = 0; round < 5; ++round) {
            BackupDialog dialog(m_history->path(), DialPlan());
            dialog.show();
            click(restoreButton(dialog));
        }
        QCOMPARE(m_history->reader().count({}), 5);
    }

private:
    void makeBackup(int day)
    {
        const QDateTime time(QDate(2026, 10, day), QTime(3, 0));
        QCOMPARE(HistoryBackups(m_history->path()).make(BackupKind::Nightly, time), QString());
    }

    static QPushButton *restoreButton(const QWidget &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Restore"_s)) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
};

QTEST_MAIN(TestBackupDialog)
#include "tst_backupdialog.moc"
