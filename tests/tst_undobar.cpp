// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callwriter.h"
#include "core/calls/historydatabase.h"
#include "tests/support/callmaker.h"
#include "ui/history/undobar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 30000; // ms
constexpr int many = 2000;

} // namespace

/** Deletes calls and brings them back, with a real history. */
class TestUndoBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
        m_other = std::make_unique<HistoryDatabase>(m_history->path());
        QCOMPARE(m_other->open(), HistoryOpening());
        const auto last = m_other->inTransaction([](HistoryTransaction &transaction) {
            CallWriter writer(transaction);
            std::optional<qint64> id = 0;
            for (int number = 0; id && number < many; ++number) {
                const QString key = QString::number(number);
                id = writer.add(missed(key, "16.06.20 12:25:42", u"0%1"_s.arg(number % 100)),
                                QDateTime::currentDateTime());
            }
            return id;
        });
        QCOMPARE(last, many);
        m_bar = std::make_unique<UndoBar>(*m_history);
    }
    void cleanup()
    {
        m_bar.reset();
        m_other.reset();
        m_history.reset();
    }

    void eventsGoOnWhileManyAreDeleted()
    {
        const QList<qint64> ids = all();
        const QList<StoredCall> before = m_history->reader().calls(ids).value();
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
        other.start(0);
        m_bar->removeCalls(ids);
        QTRY_COMPARE_WITH_TIMEOUT(count(), 0, timeout);
        QVERIFY(turns > 4);
        QCOMPARE(m_bar->text(), u"%1 call(s) deleted."_s.arg(QLocale().toString(many)));
        turns = 0;
        m_bar->undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isHidden(), timeout);
        QVERIFY(turns > 4);
        QCOMPARE(m_history->reader().calls(ids).value(), before);
        QVERIFY(!m_bar->canUndo());
    }

    void undoStopsTheDeletion()
    {
        m_bar->removeCalls(all());
        QVERIFY(count() > 0);
        m_bar->undo();
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isHidden(), timeout);
        QCOMPARE(count(), many);
        QCoreApplication::processEvents();
        QCOMPARE(count(), many);
    }

    void whatHasBegunEndsWithTheBar()
    {
        m_bar->removeCalls(all());
        QTRY_COMPARE_WITH_TIMEOUT(count(), 0, timeout);
        m_bar->undo();
        m_bar.reset(); // in the middle of it
        QCOMPARE(count(), many);
    }

    void aProblemLeavesTheUndo()
    {
        m_bar->showProblem(u"No."_s);
        QVERIFY(m_bar->findChild<QPushButton *>()->isHidden());
        m_bar->removeCalls(all().first(1));
        m_bar->showProblem(u"No."_s);
        QVERIFY(!m_bar->findChild<QPushButton *>()->isHidden());
    }

    void whoeverDismissesItWantsItAll()
    {
        m_bar->removeCalls(all());
        m_bar->dismiss();
        QTRY_COMPARE_WITH_TIMEOUT(count(), 0, timeout);
        QVERIFY(!m_bar->canUndo());
        QVERIFY(m_bar->isHidden());
    }

    void nothingHappensWhileAnotherProgramWrites()
    {
        whileLocked([this] { m_bar->removeCalls(all()); });
        QVERIFY(m_bar->text().contains(u"still there"_s));
        QVERIFY(!m_bar->canUndo());
        QVERIFY(m_bar->findChild<QPushButton *>()->isHidden());
        QCOMPARE(count(), many);
    }

    void itSaysHowFarItCame()
    {
        m_bar->removeCalls(all());
        const int left = static_cast<int>(count());
        whileLocked([this] { QTRY_VERIFY(m_bar->text().contains(u"the others"_s)); });
        QVERIFY(m_bar->text().startsWith(QString::number(many - left)));
        QCOMPARE(count(), left);
        whileLocked([this] { m_bar->undo(); });
        QVERIFY(m_bar->canUndo());
        m_bar->undo();
        QTRY_COMPARE(count(), many);
    }

private:
    [[nodiscard]] QList<qint64> all() const { return m_history->reader().ids({}).value(); }
    [[nodiscard]] qint64 count() const { return m_history->reader().count({}).value(); }

    void whileLocked(const std::function<void()> &change)
    {
        static_cast<void>(m_other->inTransaction([&](HistoryTransaction &) {
            change();
            return std::optional<bool>();
        }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<HistoryDatabase> m_other;
    std::unique_ptr<UndoBar> m_bar;
};

QTEST_MAIN(TestUndoBar)
#include "tst_undobar.moc"
