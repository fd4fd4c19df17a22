// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "ui/history/callmonths.h"
#include "ui/history/detailspane.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

/** What the pane says is tested with the window that it belongs to. */
class TestDetailsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A running call is shown again each second.
    void runningCallLeavesFocusAndSelectionAlone()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        const QDateTime now(QDate(2024, 5, 1), QTime(12, 0));
        history.store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s), now);
        history.store(ringing(u"b"_s, "01.05.24 12:00:00", u"0301"_s), now);
        const StoredCall running = history.reader().calls(CallQuery(), 1)->first();

        NumberReader reader(DialPlan {});
        NumberForms numbers(reader);
        DetailsPane pane(history.reader(), numbers);
        pane.showCall(running);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto *others = pane.findChild<QPushButton *>();
        QVERIFY(others->isVisible());
        others->setFocus();
        pane.showCall(running);
        QCOMPARE(QApplication::focusWidget(), others);

        for (QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->isVisible() && label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard)) {
                label->setFocus();
                label->setSelection(0, 2);
                pane.showCall(running);
                QCOMPARE(QApplication::focusWidget(), label);
                QCOMPARE(label->selectedText(), label->text().left(2));
            }
        }
    }

    void theOwnNumberHasItsMark()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        history.store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s), QDateTime(QDate(2024, 5, 1), QTime(12, 0)));
        NumberReader reader(DialPlan {});
        NumberForms numbers(reader);
        numbers.setNames({.ofLine = [](const QString &) { return u"Praxis"_s; }});
        DetailsPane pane(history.reader(), numbers);
        pane.show();
        const auto hasMark = [&pane] {
            const auto labels = pane.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && !label->pixmap(Qt::ReturnByValue).isNull();
            });
        };
        pane.showCall(history.reader().calls(CallQuery(), 1)->first());
        QVERIFY(!hasMark());
        numbers.setLineColours([](const QString &) { return LineColour::Red; });
        pane.refresh();
        QVERIFY(hasMark());
        const auto labels = pane.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == "Praxis (732123)"_L1;
        }));
    }

    void thePersonIsShown()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        history.store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s), QDateTime(QDate(2024, 5, 1), QTime(12, 0)));
        const StoredCall call = history.reader().calls(CallQuery(), 1)->first();
        NumberReader reader(DialPlan {});
        NumberForms numbers(reader);
        DetailsPane pane(history.reader(), numbers);
        QStringList asked;
        pane.setPeople([&asked](const QString &number) {
            asked.append(number);
            return KnownPerson {.book = u"Family\n"_s,
                                .numbers = {{.number = u"0301"_s, .kind = ContactNumberKind::Home},
                                            {.number = u"01755290123"_s, .kind = ContactNumberKind::Mobile}}};
        });
        pane.showCall(call);
        QCOMPARE(asked, QStringList(u"0301"_s));
        QStringList shown;
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            shown.append(label->text());
        }
        QVERIFY(shown.contains(sanitized(u"Family\n"_s)));
        QVERIFY(shown.contains(u"0301 (home)\n01755290123 (mobile)"_s));
        pane.refresh();
        QCOMPARE(asked.size(), 2);
        StoredCall running = call;
        running.call.phase = CallPhase::Talking;
        pane.showCall(running);
        pane.showCall(running); // each second
        QCOMPARE(asked.size(), 3);
        pane.showCall(std::nullopt);
        QCOMPARE(asked.size(), 3);
    }

    void callsAreCountedByMonth()
    {
        const auto call = [](const char *wire) { return StoredCall {.call = missed(u"a"_s, wire, u"0301"_s)}; };
        const QList<StoredCall> calls {call("31.12.23 10:00:00"), call("01.01.24 10:00:00"),
                                       call("29.02.24 10:00:00"), call("29.02.24 11:00:00"),
                                       call("01.03.24 10:00:00"), call("01.01.80 00:00:00")};
        QCOMPARE(callsByMonth(calls, QDate(2024, 2, 29), 3), QList<int>({1, 1, 2}));
        QCOMPARE(callsByMonth({}, QDate(2024, 2, 29), 3), QList<int>({0, 0, 0}));
    }

    void nothingIsSaidOfOtherCallsWithoutANumber()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        const QDateTime now(QDate(2024, 5, 1), QTime(12, 0));
        history.store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s), now);
        history.store(missed(u"b"_s, "01.05.24 10:30:00", u"0301"_s), now);
        history.store(missed(u"c"_s, "01.05.24 11:00:00", QString()), now);
        const QList<StoredCall> calls = history.reader().calls(CallQuery(), 2).value_or(QList<StoredCall>());
        NumberReader reader(DialPlan {});
        NumberForms numbers(reader);
        DetailsPane pane(history.reader(), numbers);
        const auto *others = pane.findChild<QPushButton *>();
        pane.showCall(calls.last());
        QVERIFY(!others->isHidden());
        pane.showCall(calls.first());
        QVERIFY(others->isHidden());
        pane.showCall(calls.last());
        pane.showCall(std::nullopt);
        QVERIFY(others->isHidden());
    }
};

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
