// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "tests/support/controls.h"
#include "ui/history/repairbar.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30000; // ms
const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

} // namespace

/** What the history offers when its file is damaged. */
class TestRepairBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        for (int number = 0; number < 100; ++number) {
            m_history->store(missed(QString::number(number), "16.06.20 12:25:42", u"0%1"_s.arg(number)), arrival);
        }
    }
    void cleanup()
    {
        m_bar.reset();
        m_history.reset();
    }

    void restoresWhatWasSetAside()
    {
        m_history.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, '\x55')) == 4096);
        file.close();
        open();
        makeBar();
        QVERIFY(!m_opening.setAside.isEmpty());
        m_bar->offerRestoring(m_opening.setAside);
        QVERIFY(m_bar->isVisible() && m_bar->text().contains(u"calls.sqlite.broken-1"_s));
        m_history->store(missed(u"new"_s, "18.06.20 12:25:42", u"0999"_s), arrival);
        QSignalSpy restored(m_bar.get(), &RepairBar::restored);
        click(button());
        QVERIFY(m_bar->isRunning());
        QVERIFY(restored.wait(timeout));
        QCOMPARE(m_bar->text(), u"100 call(s) restored."_s);
        QVERIFY(!button()->isVisible());
        QCOMPARE(m_history->reader().count({}), 101);
    }

    void repairsTheFileThatIsInUse()
    {
        makeBar();
        connect(m_history.get(), &CallHistory::replaced, m_bar.get(), &RepairBar::offerRestoring);
        m_bar->offerRepair();
        QVERIFY(m_bar->isVisible());
        QSignalSpy restored(m_bar.get(), &RepairBar::restored);
        click(button());
        QVERIFY(restored.wait(timeout));
        QCOMPARE(m_history->reader().count({}), 100);
        QVERIFY(QFile::exists(path() + u".broken-1"_s));
    }

    void whatCanNotBeRestoredCanBeTriedAgain()
    {
        makeBar();
        m_bar->offerRestoring(path() + u".broken-7"_s);
        QSignalSpy restored(m_bar.get(), &RepairBar::restored);
        click(button());
        QVERIFY(restored.wait(timeout));
        QVERIFY(m_bar->text().startsWith(u"The calls could not be restored"_s));
        QVERIFY(button()->isVisible());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"calls.sqlite"_s); }

    void open()
    {
        m_history = std::make_unique<CallHistory>(path());
        m_opening = m_history->open();
        QCOMPARE(m_opening.failure, QString());
    }

    void makeBar() { m_bar = std::make_unique<RepairBar>(*m_history, m_numbers); }

    [[nodiscard]] QPushButton *button() const { return m_bar->findChild<QPushButton *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    HistoryOpening m_opening;
    NumberReader m_numbers {DialPlan()};
    std::unique_ptr<RepairBar> m_bar;
};

QTEST_MAIN(TestRepairBar)
#include "tst_repairbar.moc"
