// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callbacks.h"
#include "core/calls/historydatabase.h"
#include "tests/support/callmaker.h"
#include "tests/support/controls.h"
#include "tests/support/dropping.h"
#include "tests/support/manycalls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/spokenlanguage.h"
#include "ui/history/callview.h"
#include "ui/history/connectionlabel.h"
#include "ui/history/datechoice.h"
#include "ui/history/detailspane.h"
#include "ui/history/emptystate.h"
#include "ui/history/filterbar.h"
#include "ui/history/historyactions.h"
#include "ui/history/historywindow.h"
#include "ui/history/importbar.h"
#include "ui/history/notedialog.h"
#include "ui/history/reminderdialog.h"
#include "ui/history/rowactions.h"
#include "ui/history/undobar.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

/** An office in which Anna sits here. */
class FakeClaims : public Claims
{
public:
    [[nodiscard]] bool areOffered() const override { return isShared; }
    [[nodiscard]] QString ownName() const override { return u"Anna"_s; }
    void claim(const QString &key) override { said.append(u"claim "_s + key); }
    void release(const QString &key) override { said.append(u"release "_s + key); }

    bool isShared = true;
    QStringList said;
};

} // namespace

/** Drives the window with mouse and keyboard. */
class TestHistoryWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
    }
    void cleanup()
    {
        m_window.reset();
        m_history.reset();
    }

    void typingSearches()
    {
        storeThree();
        open();
        QTest::keyClicks(search(), u"0302"_s);
        QTRY_COMPARE(numbers(), QStringList(u"0302"_s));
        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(numbers().size(), 3);
        QVERIFY(search()->text().isEmpty());
    }

    void typingInTheListSearchesToo()
    {
        storeThree();
        open();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_0);
        QTest::keyClicks(QApplication::focusWidget(), u"303"_s);
        QTRY_COMPARE(numbers(), QStringList(u"0303"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), view());
        QCOMPARE(view()->currentCall()->call.remote, u"0303"_s);
    }

    void arrowKeySelectsTheRowOfTheKeyboardFirst()
    {
        open();
        storeThree(); // while the list has the keyboard, and nobody has chosen any
        QTRY_COMPARE(numbers().size(), 3);
        QTRY_COMPARE(QApplication::focusWidget(), view());
        QCOMPARE(view()->chosenRow(), -1);
        const int row = view()->currentIndex().row(); // of the first call; newer ones have come above it
        QCOMPARE(row, 2);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(view()->chosenRow(), row);
        QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(view()->chosenRow(), row - 1);
    }

    void figuresOfAFloodAreOfOneReading()
    {
        open();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const auto figure = [](const QString &text) {
            static const QRegularExpression others(u"[^0-9]"_s);
            return QString(text).remove(others);
        };
        const auto *kinds = m_window->findChild<FilterBar *>()->findChild<QButtonGroup *>();
        const QLabel *summary = m_window->findChild<Footer *>()->findChild<QLabel *>();
        QSet<QString> seen; // while calls came
        int calls = 0;
        for (constexpr int most = 20'000; seen.size() < 3 && calls < most; ++calls) {
            m_history->store(missed(QString::number(calls), "01.05.24 10:00:00", u"0301"_s), arrival);
            QCoreApplication::processEvents();
            const QString all = figure(kinds->button(int(CallFilter::All))->text());
            QCOMPARE(figure(kinds->button(int(CallFilter::Missed))->text()), all);
            if (!all.isEmpty()) {
                QCOMPARE(figure(summary->text()), all + all); // missed, and in all
                seen.insert(all);
            }
        }
        QCOMPARE(seen.size(), 3);
        QTRY_COMPARE(figure(kinds->button(int(CallFilter::All))->text()), QString::number(calls));
        QTRY_COMPARE(view()->calls().rowCount(), calls);
        QCOMPARE(figure(summary->text()), QString::number(calls) + QString::number(calls));
    }

    void theHeadingMovesWithACallThatEnds()
    {
        const QDateTime now = std::max(QDateTime::currentDateTime(), QDate::currentDate().startOfDay().addSecs(60));
        Call first = ended(ringing(u"a"_s, "01.05.24 10:00:00", u"0301"_s), CallOutcome::Missed);
        first.started = first.moment = BoxTime::fromLocal(now.addSecs(-50));
        Call running = ringing(u"b"_s, "01.05.24 10:00:00", u"0302"_s);
        running.started = running.moment = BoxTime::fromLocal(now.addSecs(-5));
        m_history->store(first, now);
        open();
        m_history->store(running, now);
        const int tall = view()->rowHeight() + view()->headingHeight();
        QCOMPARE(view()->verticalHeader()->sectionSize(0), tall);
        QCOMPARE(view()->verticalHeader()->sectionSize(1), tall);
        QVERIFY(view()->pulseOf(0));
        QVERIFY(!view()->pulseOf(1));
        m_history->store(ended(running, CallOutcome::Answered), now);
        QCOMPARE(view()->verticalHeader()->sectionSize(0), tall);
        QCOMPARE(view()->verticalHeader()->sectionSize(1), view()->rowHeight());
        QVERIFY(!view()->pulseOf(0));
    }

    void aLongSearchFindsTheSelectedCallAgain()
    {
        constexpr int calls = 50'000;
        QVERIFY(fillWithCalls(m_history->path(), calls, 1'100));
        open();
        QTRY_VERIFY(view()->calls().isComplete());
        view()->selectRow(calls - 1); // which the first piece of the search has not
        const qint64 selected = view()->currentCall()->id;
        auto *filters = m_window->findChild<FilterBar *>();
        search()->setText(u"0"_s);
        Q_EMIT filters->queryChanged(); // at once: no event may find the other calls meanwhile
        QVERIFY(!view()->calls().isComplete());
        QVERIFY(!view()->currentCall());
        search()->setText(u"01"_s); // before the call is found
        Q_EMIT filters->queryChanged();
        QVERIFY(!view()->calls().isComplete());
        const QString summary = m_window->findChild<Footer *>()->findChild<QLabel *>()->text();
        QTRY_VERIFY(view()->calls().isComplete());
        QVERIFY(view()->currentCall());
        QCOMPARE(view()->currentCall()->id, selected);
        QCOMPARE(view()->selectedCount(), 1);
        QVERIFY(summary.contains(QLocale().toString(calls))); // never what was found so far
    }

    // However narrow, and however long what stands beside them.
    void chipsAreSeenWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (const int width : {340, 480, 700, 1366}) {
                QTest::addRow("%s %d", qPrintable(language), width) << language << width;
            }
        }
    }
    void chipsAreSeenWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        storeThree();
        open();
        auto *filters = m_window->findChild<FilterBar *>();
        filters->setLocals({u"1"_s, u"2"_s});
        m_window->resize(1366, 500);
        QTRY_COMPARE(m_window->width(), 1366);
        actions()->details->setChecked(true);
        m_window->resize(width, 300); // less than all needs
        QTRY_VERIFY(m_window->width() < 1366 || width == 1366);
        filters->showNumber(u"0301"_s); // one chip more
        m_window->findChild<MessageBar *>()->showMessage(u"Words that need several lines. "_s.repeated(5));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(50);
        QList<QWidget *> seen;
        for (QWidget *widget : filters->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (widget->isVisible()) {
                QVERIFY(filters->rect().contains(widget->geometry()));
                for (const QWidget *other : std::as_const(seen)) {
                    QVERIFY(!other->geometry().intersects(widget->geometry()));
                }
                seen.append(widget);
            }
        }
        QVERIFY(seen.contains(m_window->findChild<ConnectionLabel *>()));
        QVERIFY(seen.size() > FilterBar::kinds + 3);
        for (const Chip *chip : filters->findChildren<Chip *>()) {
            QCOMPARE(chip->size(), chip->sizeHint());
        }
    }

    void chipsChooseKinds()
    {
        storeThree();
        open();
        QAbstractButton *chip = m_window->findChild<QButtonGroup *>()->button(int(CallFilter::Missed));
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(numbers(), QStringList({u"0303"_s, u"0301"_s}));
        QTRY_COMPARE(chip->text(), u"Missed (2)"_s);
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::AltModifier);
        QTRY_COMPARE(numbers(), QStringList());
        QCOMPARE(empty()->reason(), EmptyState::Reason::NothingFound);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(numbers().size(), 3);
    }

    void datesNarrow_data()
    {
        QTest::addColumn<DateChoice::Span>("span");
        QTest::addColumn<DateSpan>("days");
        const QDate today(2024, 3, 2);
        QTest::newRow("all") << DateChoice::Span::All << DateSpan();
        QTest::newRow("today") << DateChoice::Span::Today << DateSpan {.since = today, .until = today};
        QTest::newRow("week") << DateChoice::Span::Week << DateSpan {.since = QDate(2024, 2, 25), .until = {}};
        QTest::newRow("month") << DateChoice::Span::Month << DateSpan {.since = QDate(2024, 2, 2), .until = {}};
        QTest::newRow("year") << DateChoice::Span::Year << DateSpan {.since = QDate(2024, 1, 1), .until = {}};
    }
    void datesNarrow()
    {
        QFETCH(DateChoice::Span, span);
        DateChoice choice;
        choice.setSpan(span);
        QTEST(choice.days(QDate(2024, 3, 2)), "days");
    }

    void aNumberThatIsBlockedIsOfferedToBeUnblocked()
    {
        const qint64 first = storeThree();
        m_actions.blocked = {u"0301"_s};
        open();
        m_window->showCall(first);
        m_actions.log.clear();
        QCOMPARE(actions()->block->text().remove(u'&'), u"Unblock 0301…"_s);
        actions()->block->trigger();
        QCOMPARE(m_actions.taken(), QStringList {u"unblock 0301"_s});
        m_actions.blocked.clear();
    }

    // What the phone book marks can't be changed here.
    void whomThePhoneBookMarksIsImportantWithoutAChoice()
    {
        const qint64 first = storeThree();
        m_actions.important = {u"0301"_s};
        open();
        m_window->showCall(first);
        QVERIFY(actions()->important->isChecked() && actions()->important->isEnabled());
        QCOMPARE(actions()->important->text().remove(u'&'), u"Also pop up when it is quiet"_s);
        m_actions.marked = {u"0301"_s};
        m_window->updateSelection();
        QVERIFY(actions()->important->isChecked() && !actions()->important->isEnabled());
        QCOMPARE(actions()->important->text().remove(u'&'),
                 u"Also pop up when it is quiet (VIP in the phone book)"_s);
        m_actions.important.clear();
        m_actions.marked.clear();
    }

    void whoIsInAPhoneBookIsNotOfferedToBeAdded()
    {
        const qint64 first = storeThree();
        open();
        m_window->showCall(first);
        QCOMPARE(actions()->addContact->text().remove(u'&'), u"Add 0301 to phone book…"_s);
        m_actions.contacts = {u"0301"_s};
        m_window->updateSelection();
        QCOMPARE(actions()->addContact->text().remove(u'&'), u"Edit contact…"_s);
        m_actions.contacts.clear();
    }

    void actionsMeanTheCallNotTheRow()
    {
        const qint64 first = storeThree();
        open();
        m_window->showCall(first);
        QCOMPARE(view()->currentIndex().row(), 2);
        view()->sortByColumn(int(CallColumn::Number), Qt::AscendingOrder);
        QCOMPARE(view()->currentIndex().row(), 0);
        QCOMPARE(view()->selectedIds(), QList<qint64>({first}));

        m_actions.log.clear();
        QCOMPARE(actions()->callBack->text().remove(u'&'), u"Call 0301 back"_s);
        QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        actions()->lookUp->trigger();
        QCOMPARE(m_actions.taken(), QStringList({u"call 0301"_s, u"lookUp 0301"_s}));
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0301"_s);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Missed call\t"_s));

        // A call that comes in moves the rows as well.
        m_history->store(ringing(u"d"_s, "01.05.24 13:00:00", u"0300"_s), arrival);
        QTRY_COMPARE(numbers().size(), 4);
        QTRY_COMPARE(view()->currentCall()->id, first);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(numbers(), QStringList({u"0300"_s, u"0302"_s, u"0303"_s}));
        QVERIFY(!m_history->reader().call(first));
    }

    void nothingIsDeletedWhileAnotherProgramWrites()
    {
        storeThree();
        open();
        HistoryDatabase other(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(other.open(), HistoryOpening());
        auto *bar = m_window->findChild<UndoBar *>();
        view()->selectRow(0);
        static_cast<void>(other.inTransaction([&](HistoryTransaction &) {
            actions()->remove->trigger();
            return std::optional<bool>();
        }));
        QVERIFY(!bar->isHidden());
        QVERIFY(bar->text().contains(u"still there"_s));
        QVERIFY(!bar->canUndo());
        QCOMPARE(numbers().size(), 3);
        actions()->remove->trigger();
        QTRY_COMPARE(numbers().size(), 2);
        static_cast<void>(other.inTransaction([&](HistoryTransaction &) {
            actions()->undo->trigger();
            return std::optional<bool>();
        }));
        QVERIFY(bar->canUndo());
        actions()->undo->trigger();
        QTRY_COMPARE(numbers().size(), 3);
    }

    void nothingIsMarkedWhileAnotherProgramWrites()
    {
        storeThree();
        open();
        HistoryDatabase other(m_history->path());
        QCOMPARE(other.open(), HistoryOpening());
        auto *bar = m_window->findChild<UndoBar *>();
        for (QAction *mark : {actions()->markSeen, actions()->markAllSeen}) {
            view()->selectAll();
            static_cast<void>(other.inTransaction([mark](HistoryTransaction &) {
                mark->trigger();
                return std::optional<bool>();
            }));
            QVERIFY(bar->text().contains(u"can't be marked as seen"_s));
            QCOMPARE(m_history->reader().unseenCount({}), 2);
            bar->dismiss();
        }
        const QSignalSpy changed(m_history.get(), &CallHistory::changed);
        actions()->markSeen->trigger();
        QCOMPARE(m_history->reader().unseenCount({}), 0);
        QCOMPARE(changed.size(), 1); // one transaction for all
    }

    void deletionCanBeUndone()
    {
        storeThree();
        open();
        view()->setFocus();
        view()->selectAll();
        QCOMPARE(view()->selectedCount(), 3);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(m_history->reader().count({}), 0);
        auto *bar = m_window->findChild<UndoBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(empty()->reason(), EmptyState::Reason::NoCalls);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(numbers().size(), 3);
        QVERIFY(!bar->isVisible());
        QVERIFY(!actions()->undo->isEnabled());

        view()->selectRow(0);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(view()->currentIndex().row(), 0); // the keyboard goes on
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(numbers().size(), 3);
    }

    void placeAndDeviceGiveWayToTheName()
    {
        storeThree();
        open();
        actions()->compact->setChecked(true);
        m_window->resize(2400, 600);
        const auto isShown = [this](CallColumn column) { return !view()->isColumnHidden(int(column)); };
        QTRY_VERIFY(isShown(CallColumn::Place) && isShown(CallColumn::Device));
        const QList<CallColumn> all = view()->shownColumns();
        m_window->resize(m_window->fontMetrics().averageCharWidth() * 68, 600);
        QTRY_VERIFY(!isShown(CallColumn::Place) && !isShown(CallColumn::Device));
        QVERIFY(isShown(CallColumn::Name) && isShown(CallColumn::Number));
        QTRY_COMPARE(view()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(view()->columnWidth(int(CallColumn::Name)) > m_window->fontMetrics().averageCharWidth() * 12);
        actions()->compact->setChecked(false);
        actions()->compact->setChecked(true);
        QTRY_VERIFY(!isShown(CallColumn::Device));
        m_window->resize(2400, 600);
        QTRY_COMPARE(view()->shownColumns(), all);
    }

    void theDetailsGoBelowWhereThereIsNoRoomBeside_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void theDetailsGoBelowWhereThereIsNoRoomBeside()
    {
        QFETCH(QString, language);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        constexpr int narrow = 480;
        constexpr int wide = 1366;
        const QString longName = u"Erika Mustermann-Leutheusser-Schnarrenberger"_s;
        const qint64 first = storeThree();
        m_numbers.forms.setNames({.ofLine = [longName](const QString &) { return longName; }});
        QVERIFY(m_history->setParties({{u"0301"_s, {.name = longName}}}));
        open();
        m_window->findChild<FilterBar *>()->setLocals({u"1"_s, u"2"_s});
        m_window->findChild<DateChoice *>()->setSpan(DateChoice::Span::FromTo);
        for (const bool withDetails : {false, true}) {
            actions()->details->setChecked(withDetails);
            m_window->resize(narrow, 700);
            QTRY_COMPARE(m_window->width(), narrow);
            m_window->showCall(first);
        }
        const auto *details = m_window->findChild<DetailsPane *>();
        const auto *list = view()->parentWidget();
        QTRY_VERIFY(details->geometry().top() >= list->geometry().bottom());
        QVERIFY(list->height() > details->height());
        const auto *buttons = view()->findChild<RowActions *>();
        QTRY_VERIFY(!buttons->isVisible() || buttons->x() > view()->rowHeight());

        m_window->resize(wide, 700);
        QTRY_VERIFY(details->geometry().left() >= list->geometry().right());
        QCOMPARE(details->geometry().top(), list->geometry().top());
        QVERIFY(list->width() > details->width());
        m_numbers.forms.setNames({});
    }

    void daysAreTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("format"); // of what is typed
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("digits only") << british << u"ddMMyyyy"_s;
        QTest::newRow("with slashes") << british << u"dd/MM/yyyy"_s;
        QTest::newRow("with dots") << german << u"dd.MM.yyyy"_s;
        QTest::newRow("as by hand") << german << u"d. M. yyyy"_s;
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"M/d/yyyy"_s;
    }
    void daysAreTyped()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, format);
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(locale);
        for (const QDate day : {QDate(2024, 11, 23), QDate(2023, 12, 31), QDate(2022, 10, 10), QDate(2024, 2, 29)}) {
            DateChoice choice;
            choice.setSpan(DateChoice::Span::FromTo);
            choice.show();
            QVERIFY(QTest::qWaitForWindowActive(&choice));
            auto *since = choice.findChildren<QDateTimeEdit *>().first();
            since->setFocus();
            since->setDate(QDate(2026, 11, 1)); // has no 31st
            since->setSelectedSection(since->sectionAt(0));
            QTest::keyClicks(since, day.toString(format));
            QCOMPARE(choice.days(day).since.value(), day);
        }
    }

    void aNumberIsForgottenOnlyIfConfirmed()
    {
        storeThree();
        m_history->store(missed(u"d"_s, "01.05.24 09:00:00", u"030 303"_s), arrival); // the same in Berlin
        m_history->store(missed(u"e"_s, "01.05.24 08:00:00", u"303"_s), arrival);
        open();
        view()->selectRow(int(numbers().lastIndexOf(m_numbers.forms.shown(u"303"_s))));
        for (const bool confirmed : {false, true}) {
            actions()->forgetNumber->trigger();
            auto *question = m_window->findChild<QMessageBox *>();
            QVERIFY(question);
            QVERIFY(question->text().contains(u"303"_s));
            QVERIFY(question->informativeText().startsWith(u"2 "_s));
            const auto role = confirmed ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == role) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    break;
                }
            }
            QTRY_COMPARE(m_history->reader().count({}), confirmed ? 3 : 5);
            QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        }
    }

    void allCallsWithANumber()
    {
        storeThree();
        open();
        view()->selectRow(1);
        QTest::keyClick(view(), Qt::Key_Return);
        auto *pane = m_window->findChild<DetailsPane *>();
        QVERIFY(pane->isVisible());
        m_actions.log.clear();
        actions()->showNumber->trigger();
        QCOMPARE(m_actions.taken(), QStringList {u"showCalls 0302"_s});
        m_window->showNumber(u"0302"_s);
        QTRY_COMPARE(numbers(), QStringList(u"0302"_s));
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_COMPARE(numbers().size(), 3);
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(!pane->isVisible());
    }

    void theMenuOpensByKeyboard()
    {
        storeThree();
        open();
        view()->selectRow(1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(actions()->remove));
        menu->close();
    }

    void headingsAreNotCalls()
    {
        storeThree();
        open();
        const QPoint heading(view()->viewport()->width() / 2, view()->rowViewportPosition(0) + 2);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, heading);
        QCOMPARE(view()->selectedCount(), 0);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, heading + QPoint(0, view()->headingHeight()));
        QCOMPARE(view()->selectedCount(), 1);
    }

    void thePlaceInTheListIsKept()
    {
        for (int i = 0; i < 100; ++i) {
            const QByteArray time = "01.05.24 10:" + QByteArray::number(100 + i / 2).right(2) + ":00";
            m_history->store(missed(QString::number(i), time.constData(), QString::number(i)), arrival);
        }
        open();
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() / 2);
        const int top = view()->rowAt(0);
        const std::optional<qint64> id = m_window->findChild<CallView *>()->calls().knownIdAt(top);
        const int offset = view()->rowViewportPosition(top);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(view()->calls().knownIdAt(view()->rowAt(0)), id);
        QCOMPARE(view()->rowViewportPosition(view()->rowAt(0)), offset);
    }

    void missedCallsAreSeenAfterAMoment()
    {
        storeThree();
        QCOMPARE(m_history->reader().unseenCount({}), 2);
        open();
        auto *moment = m_window->findChild<NewsWatch *>()->findChild<QTimer *>();
        QTRY_VERIFY(moment->isActive());
        QVERIFY(moment->remainingTime() > 1000);
        QCOMPARE(m_history->reader().unseenCount({}), 2);
        moment->start(0);
        QTRY_COMPARE(m_history->reader().unseenCount({}), 0);
        QTRY_VERIFY(view()->calls().callAt(0)->seen);
        QVERIFY(view()->model()->index(0, 0).data(CallTableModel::UnseenRole).toBool()); // for the eye
        m_window->hide();
        m_window->show();
        QVERIFY(!view()->model()->index(0, 0).data(CallTableModel::UnseenRole).toBool());
    }

    void emptyStatesOfferWhatHelps()
    {
        open();
        QCOMPARE(empty()->reason(), EmptyState::Reason::NoCalls);
        m_actions.log.clear();
        for (QPushButton *button : empty()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"demo"_s)) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(m_actions.taken(), QStringList {u"playDemo"_s});
        m_window->showUnavailable(u"disk full"_s);
        QCOMPARE(empty()->reason(), EmptyState::Reason::Unavailable);
    }

    void whyTheHistoryFailsIsToldInPlainWords()
    {
        open();
        Q_EMIT m_history->failed(u"database or disk is full"_s);
        const QString told = m_window->findChild<MessageBar *>()->text();
        QCOMPARE(
            told,
            u"Calls can't be saved at the moment: the disk is full; make room on it (database or disk is full)"_s);
        m_window->takeBack(u"something else"_s);
        QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
        m_window->takeBack(told);
        QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
    }

    void closingSaysOnceThatItKeepsRunning()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
        open(); // another time
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
        open();
        m_window->setCloseAction(HistoryWindow::CloseAction::Minimise);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(m_window->isMinimized());
        QVERIFY(m_window->close()); // not by the user: the program ends
    }

    void nothingIsSaidOfATrayThatIsNone()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        const auto bars = m_window->findChildren<MessageBar *>();
        const auto speaks = [&bars] {
            return std::any_of(bars.cbegin(), bars.cend(), [](const MessageBar *bar) {
                return bar->isVisible() && bar->text().contains("tray"_L1);
            });
        };
        QVERIFY(speaks());
        m_window->setCloseAction(HistoryWindow::CloseAction::Minimise);
        QVERIFY(!speaks());
        m_window->setCloseAction(HistoryWindow::CloseAction::Hide);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(speaks()); // nobody has read it yet
    }

    void columnsAndOrderAreRemembered()
    {
        storeThree();
        open();
        QCOMPARE(view()->form(), RowForm::Cards);
        view()->sortByColumn(int(CallColumn::Number), Qt::AscendingOrder);
        open();
        QCOMPARE(numbers().first(), u"0301"_s);
        view()->sortByColumn(int(CallColumn::Time), Qt::DescendingOrder);
        m_window->findChild<HistoryActions *>()->compact->trigger();
        QCOMPARE(view()->form(), RowForm::Columns);
        view()->setColumnHidden(int(CallColumn::Place), true);
        view()->horizontalHeader()->moveSection(1, 3);
        view()->sortByColumn(int(CallColumn::Number), Qt::AscendingOrder);
        open();
        QVERIFY(view()->isColumnHidden(int(CallColumn::Place)));
        QCOMPARE(view()->horizontalHeader()->visualIndex(1), 3);
        QCOMPARE(numbers().first(), u"0301"_s);
    }

    void aClickOnTheKindChangesNoOrder()
    {
        storeThree();
        open();
        m_window->findChild<HistoryActions *>()->compact->trigger();
        QHeaderView *header = view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(10, header->height() / 2));
        QCOMPARE(header->sortIndicatorSection(), int(CallColumn::Time));
        QCOMPARE(numbers().first(), u"0303"_s);
    }

    void exportsWhatIsShownOrSelected()
    {
        storeThree();
        open();
        m_actions.log.clear();
        view()->selectRow(0);
        QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_actions.taken(), QStringList {u"exportCalls"_s});
        QCOMPARE(m_actions.lastSelection, QList<qint64> {m_history->reader().ids({}).value().first()});
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_actions.taken(), QStringList {u"exportCalls"_s});
        QCOMPARE(m_actions.lastSelection, m_history->reader().ids({}).value());
    }

    void importsLogs()
    {
        open();
        auto *bar = m_window->findChild<ImportBar *>();
        m_window->importFiles({writeLog(20)});
        QVERIFY(bar->isRunning());
        QVERIFY(!actions()->importLogs->isEnabled());
        QTRY_VERIFY(!bar->isRunning());
        QTRY_COMPARE(numbers().size(), 20);
        QCOMPARE(bar->text(), u"Import finished: 20 new call(s), 0 already known."_s);
        QVERIFY(actions()->importLogs->isEnabled());

        m_window->importFiles({m_folder->filePath(u"none.log"_s)});
        QTRY_VERIFY(!bar->isRunning());
        QVERIFY(bar->text().contains(u"none.log"_s));
    }

    void importsWhatIsDropped()
    {
        open();
        auto *bar = m_window->findChild<ImportBar *>();
        const QUrl log = QUrl::fromLocalFile(writeLog(20));
        QVERIFY(!view()->viewport()->acceptDrops()); // else the window would not get it
        QVERIFY(!dropFiles(*m_window, {QUrl::fromLocalFile(m_folder->path())}));
        QVERIFY(!dropFiles(*m_window, {log, QUrl(u"https://example.org/calls.log"_s)}));
        QVERIFY(dropFiles(*m_window, {log}));
        QVERIFY(bar->isRunning());
        QVERIFY(!dropFiles(*m_window, {log})); // one after the other
        QTRY_VERIFY(!bar->isRunning());
        QTRY_COMPARE(numbers().size(), 20);
    }

    void importsLists()
    {
        open();
        auto *bar = m_window->findChild<ImportBar *>();
        const QString name = m_folder->filePath(u"list"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sep=;\nTyp;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\n"
                   "2;20.07.26 10:45;Anna;022147100;;23125100;0:00\nrubbish\n");
        file.close();
        m_window->importFiles({name});
        QTRY_VERIFY(!bar->isRunning());
        QTRY_COMPARE(numbers(), QStringList {m_numbers.forms.shown(u"022147100"_s)});
        QCOMPARE(bar->text(), u"Import finished: 1 new call(s), 0 already known. 1 row(s) could not be read."_s);
    }

    void anImportCanBeCancelled()
    {
        open();
        auto *bar = m_window->findChild<ImportBar *>();
        m_window->importFiles({writeLog(20000)});
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!bar->isRunning());
        QVERIFY2(bar->text().startsWith(u"Import cancelled"_s), qPrintable(bar->text()));
    }

    void theConnectionIsToldInWords()
    {
        QTcpServer box;
        QVERIFY(box.listen(QHostAddress::LocalHost));
        open();
        auto *label = m_window->findChild<ConnectionLabel *>();
        m_monitor.start({.host = u"127.0.0.1"_s, .port = box.serverPort()});
        QTRY_COMPARE(label->text(), u"Connected to 127.0.0.1"_s);
        QCOMPARE(label->accessibleName(), label->text());
        open(); // one that comes later shows it too
        label = m_window->findChild<ConnectionLabel *>();
        QCOMPARE(label->text(), u"Connected to 127.0.0.1"_s);
        m_monitor.stop();
        QTRY_VERIFY(label->text() != u"Connected to 127.0.0.1"_s);
        CallMonitorState state;
        state.phase = CallMonitorState::Phase::Disconnected;
        state.failure = ConnectionFailure::Timeout;
        label->setConnection(state, {.host = u"fritz.box"_s, .port = 1012}, ConnectionHelp::Advice);
        QCOMPARE(label->text(), u"Not connected: the box does not answer"_s);

        // A box that refuses what worked before restarts; otherwise one has to dial.
        state.failure = ConnectionFailure::Refused;
        label->setConnection(state, {.host = u"fritz.box"_s, .port = 1012}, ConnectionHelp::Advice);
        QVERIFY(label->text().contains(u"#96*5*"_s));
        state.wasConnected = true;
        label->setConnection(state, {.host = u"fritz.box"_s, .port = 1012}, ConnectionHelp::Advice);
        QVERIFY(label->text().contains(u"restarts"_s) && !label->text().contains(u"#96*5*"_s));
    }

    void helpIsAtHandWhileThereIsNoConnection()
    {
        open();
        auto *label = m_window->findChild<ConnectionLabel *>();
        CallMonitorState state {.phase = CallMonitorState::Phase::Connected};
        label->setConnection(state, {.host = u"fritz.box"_s, .port = 1012}, ConnectionHelp::Advice);
        QTest::mouseClick(label, Qt::LeftButton);
        QCOMPARE(m_actions.taken(), QStringList());
        QCOMPARE(label->focusPolicy(), Qt::NoFocus);
        state.phase = CallMonitorState::Phase::Disconnected;
        label->setConnection(state, {.host = u"fritz.box"_s, .port = 1012}, ConnectionHelp::Advice);
        QTest::mouseClick(label, Qt::LeftButton);
        label->setFocus();
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(m_actions.taken(), QStringList({u"testConnection"_s, u"testConnection"_s}));
    }

    // Whoever skips the first steps, or had a wrong address in them, is not left with nothing.
    void whatWasNeverSetUpLeadsToTheFirstSteps()
    {
        open();
        QCOMPARE(empty()->reason(), EmptyState::Reason::NoCalls); // nothing was tried yet
        m_monitor.start({.host = u"127.0.0.1"_s, .port = closedPort()});
        QTRY_COMPARE(empty()->reason(), EmptyState::Reason::NotSetUp);
        auto *label = m_window->findChild<ConnectionLabel *>();
        QTRY_VERIFY(label->text().contains(u"set up"_s));
        click(named<QPushButton>(*empty(), u"Set up…"_s));
        QCOMPARE(m_actions.taken(), QStringList(shown(AppWindow::FirstSteps)));
        m_actions.log.clear();
        QTest::mouseClick(label, Qt::LeftButton);
        QCOMPARE(m_actions.taken(), QStringList(shown(AppWindow::FirstSteps)));
        // With calls of before, the box was there once: what is wrong now?
        storeThree();
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        QTRY_VERIFY(label->text().contains(u"Not connected: the call monitor"_s));
        m_actions.log.clear();
        QTest::mouseClick(label, Qt::LeftButton);
        QCOMPARE(m_actions.taken(), QStringList(u"testConnection"_s));
        m_monitor.stop();
    }

    void whatWorkedOnceIsSetUp()
    {
        auto box = std::make_unique<QTcpServer>();
        QVERIFY(box->listen(QHostAddress::LocalHost));
        open();
        m_monitor.start({.host = u"127.0.0.1"_s, .port = box->serverPort()});
        auto *label = m_window->findChild<ConnectionLabel *>();
        QTRY_COMPARE(label->text(), u"Connected to 127.0.0.1"_s);
        box.reset(); // the box restarts
        QTRY_VERIFY(label->text().contains(u"Not connected: the box"_s));
        QCOMPARE(empty()->reason(), EmptyState::Reason::NoCalls);
        m_monitor.stop();
    }

    void everyControlHasAName()
    {
        storeThree();
        open();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                             || widget->focusProxy() || qobject_cast<const QLabel *>(widget)
                             || widget->inherits("QMenuBar"),
                         widget->metaObject()->className());
            }
        }
    }

    void notesAreWrittenAndShown()
    {
        const qint64 id = storeThree();
        open();
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        actions()->details->setChecked(true);
        QTest::keyClick(view(), Qt::Key_F2);
        auto *dialog = m_window->findChild<NoteDialog *>();
        QVERIFY(dialog);
        const QList<QPlainTextEdit *> texts = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 2);
        QTRY_COMPARE(QApplication::focusWidget(), texts.at(0));
        texts.at(0)->setPlainText(u"wants <b>us</b>"_s);
        texts.at(1)->setPlainText(u"roofer"_s);
        QTest::keyClick(texts.at(1), Qt::Key_Return, Qt::ControlModifier);
        const StoredCall call = m_history->reader().call(id).value();
        QCOMPARE(call.note, u"wants <b>us</b>"_s);
        QCOMPARE(call.numberNote, u"roofer"_s);
        QTRY_VERIFY(detailsShow(u"wants <b>us</b>"_s));
        QVERIFY(detailsShow(u"roofer"_s));
        QTest::keyClicks(search(), u"roofer"_s);
        QTRY_COMPARE(numbers(), QStringList(u"0301"_s));
    }

    void whoCallsBackIsSaidAndShown()
    {
        const qint64 id = storeThree();
        FakeClaims &claims = m_claims;
        open();
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        actions()->details->setChecked(true);
        QAction *claim = actions()->claim;
        QCOMPARE(claim->shortcut(), QKeySequence(u"Ctrl+Shift+K"_s));
        QVERIFY(!claim->isVisible()); // alone here
        m_window->setClaims(claims);
        QVERIFY(claim->isVisible() && claim->isEnabled());
        const QString key = view()->currentCall()->call.key;
        claim->trigger();
        QCOMPARE(claims.said, QStringList {u"claim "_s + key});

        setClaimant(id, u"Anna"_s);
        QTRY_COMPARE(claim->text(), u"I won't call back"_s);
        QTRY_VERIFY(detailsShow(u"Anna is calling back"_s));
        claim->trigger();
        QCOMPARE(claims.said, (QStringList {u"claim "_s + key, u"release "_s + key}));

        setClaimant(id, u"Berta & Söhne"_s);
        QTRY_COMPARE(claim->text(), u"Berta && Söhne is calling back"_s);
        QVERIFY(!claim->isEnabled());
        claim->trigger();
        QCOMPARE(claims.said.size(), 2);

        actions()->settle->trigger();
        m_window->showCall(id);
        QTRY_COMPARE(claim->text(), u"I will call back"_s);
        QVERIFY(!claim->isEnabled());
        QVERIFY(!detailsShow(u"Berta & Söhne is calling back"_s));

        claims.isShared = false;
        m_window->updateSelection();
        QVERIFY(!claim->isVisible());
    }

    void aNoteThatCanNotBeSavedIsTold()
    {
        const qint64 id = storeThree();
        open();
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        HistoryDatabase other(m_history->path()); // keeps the lock
        QCOMPARE(other.open(), HistoryOpening());
        QVERIFY(other.inTransaction([&](HistoryTransaction &) {
            actions()->settle->trigger();
            return std::optional(true);
        }));
        QVERIFY(!m_history->reader().call(id)->settled);
        QTRY_VERIFY(m_window->findChild<UndoBar *>()->isVisible());
    }

    void menusShowNumbersAsPeopleWriteThem()
    {
        m_history->store(missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s), arrival);
        open();
        view()->selectRow(0);
        if (!m_numbers.load()) {
            QSKIP("The library for numbers is not installed");
        }
        QTRY_COMPARE(actions()->callBack->text().remove(u'&'), u"Call 030 23125222 back"_s);
        QCOMPARE(actions()->forgetNumber->text().remove(u'&'), u"Forget 030 23125222…"_s);
    }

    void aTypedNoteIsNotLostUnasked()
    {
        NoteDialog dialog(u"Erika Mustermann"_s, {.ofCall = u"before"_s, .ofNumber = {}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(save->toolTip().contains(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
        const auto question = [&dialog] { return dialog.findChild<QMessageBox *>(); };
        for (QPlainTextEdit *text : dialog.findChildren<QPlainTextEdit *>()) {
            QTest::keyClicks(text, u" and after"_s);
            QTest::keyClick(text, Qt::Key_Escape);
            QVERIFY(question());
            question()->reject(); // it goes on
            QTRY_VERIFY(!question());
            QVERIFY(dialog.isVisible());
            QVERIFY(dialog.note().ofCall.endsWith(u"and after"_s));
        }
        dialog.close();
        QVERIFY(dialog.isVisible());
        QVERIFY(question());
        const auto buttons = question()->buttons();
        const auto discard = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->text().contains(u"Discard"_s);
        });
        QVERIFY(discard != buttons.end());
        (*discard)->click();
        QVERIFY(!dialog.isVisible());

        NoteDialog untouched(u"Erika Mustermann"_s, {.ofCall = u"before"_s, .ofNumber = {}});
        untouched.show();
        untouched.reject();
        QVERIFY(!untouched.isVisible());
    }

    void tickingOffIsUndone()
    {
        const qint64 id = storeThree();
        open();
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        actions()->remindInAnHour->trigger();
        const std::optional<QDateTime> reminder = m_history->reader().call(id)->reminder;
        QVERIFY(reminder);
        QCOMPARE(reminder->time().second() + reminder->time().msec(), 0);
        view()->selectAll();
        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_history->reader().call(id)->settled);
        QVERIFY(!m_history->reader().call(id)->reminder);
        auto *bar = m_window->findChild<UndoBar *>();
        QCOMPARE(bar->text(), u"2 call(s) marked as done."_s);
        QTRY_VERIFY(actions()->undo->isEnabled());
        QCOMPARE(actions()->undo->text(), u"&Undo “Mark as done”"_s);
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_history->reader().call(id)->settled);
        QCOMPARE(m_history->reader().call(id)->reminder, reminder);
        QTRY_VERIFY(bar->isHidden());
        QTRY_VERIFY(!actions()->undo->isEnabled());
        QCOMPARE(actions()->undo->text(), u"&Undo"_s);
        CallQuery open;
        open.filter = CallFilter::ToCallBack;
        QCOMPARE(m_history->reader().calls(open, 9)->size(), 2); // the third was answered

        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier); // a deletion takes its place
        view()->clearSelection();
        view()->selectRow(1);
        QTRY_COMPARE(view()->selectedCount(), 1);
        const qint64 deleted = view()->currentCall()->id;
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(numbers().size(), 2);
        QCOMPARE(actions()->undo->text(), u"&Undo deletion"_s);
        actions()->undo->trigger();
        QTRY_COMPARE(numbers().size(), 3);
        QTRY_COMPARE(view()->currentCall()->id, deleted);
        QCOMPARE(view()->selectedCount(), 1);
        QVERIFY(m_history->reader().call(id)->settled);
    }

    void aNoteThatIsTooLongIsCutAndSaysSo()
    {
        NoteDialog dialog(QString(), {});
        dialog.show();
        auto *text = dialog.findChild<QPlainTextEdit *>();
        const auto *message = dialog.findChild<FieldMessage *>();
        text->setPlainText(QString(longestNote, u'x'));
        QVERIFY(message->text().isEmpty());
        text->insertPlainText(u"more"_s);
        QCOMPARE(dialog.note().ofCall.size(), longestNote);
        QVERIFY(message->text().contains(u"left out"_s));
        text->setPlainText(u"short"_s);
        QVERIFY(message->text().isEmpty());
        text->clear();
    }

    void whatWasTickedOffIsChosenAgain()
    {
        const qint64 id = storeThree();
        open();
        m_window->findChild<FilterBar *>()->setFilter(CallFilter::ToCallBack);
        QTRY_COMPARE(numbers().size(), 2);
        QVERIFY(view()->selectCall(id));
        actions()->settle->trigger();
        QTRY_COMPARE(numbers().size(), 1);
        QVERIFY(view()->currentCall()->id != id);
        actions()->undo->trigger();
        QTRY_COMPARE(numbers().size(), 2);
        QTRY_COMPARE(view()->selectedIds(), QList<qint64> {id});
    }

    void aReminderComesDueWhileItIsLookedAt()
    {
        const qint64 id = storeThree();
        QVERIFY(m_history->markAllSeen()); // that shows everything again, too
        open();
        actions()->details->setChecked(true);
        m_window->showCall(id);
        const auto remind = [id](HistoryTransaction &transaction) {
            return CallBacks::remind(transaction, id, QDateTime::currentDateTime().addSecs(2));
        };
        QVERIFY(m_history->change(remind));
        const auto shows = [this](const QString &words) {
            const auto labels = m_window->findChild<DetailsPane *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&words](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(shows(u"(past due)"_s));
    }

    void aFaxCanBeOpened()
    {
        storeThree();
        StoredCall fax;
        fax.call = CallMaker::ended(CallMaker::ringing(u"fax"_s, "16.06.24 12:25:42", u"0304"_s), CallOutcome::Fax);
        const qint64 id = m_history->store(fax.call, QDateTime::currentDateTime()).id;
        open();
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        QTRY_VERIFY(actions()->openFax->isVisible());
        m_actions.log.clear();
        actions()->openFax->trigger();
        QCOMPARE(m_actions.taken(), QStringList(u"openFax %1"_s.arg(id)));
        view()->selectAll();
        QTRY_VERIFY(!actions()->openFax->isVisible());
        view()->selectRow(1);
        QTRY_COMPARE(view()->selectedCount(), 1);
        QVERIFY(view()->currentCall()->id == id || !actions()->openFax->isVisible());
    }

    void callsToCallBackAreTickedOff()
    {
        const qint64 id = storeThree();
        open();
        m_window->showNumber(u"0302"_s); // answered
        QTRY_COMPARE(numbers(), QStringList(u"0302"_s));
        m_window->showKind(CallFilter::ToCallBack);
        QTRY_COMPARE(numbers(), QStringList({u"0303"_s, u"0301"_s}));
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_COMPARE(numbers().size(), 3);
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier); // the filter
        QTRY_COMPARE(numbers(), QStringList({u"0303"_s, u"0301"_s}));
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        QVERIFY(actions()->settle->isEnabled());
        QVERIFY(!actions()->reopen->isEnabled());
        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_history->reader().call(id)->settled);
        QTRY_COMPARE(numbers(), QStringList(u"0303"_s));
        QCOMPARE(view()->selectedCount(), 1); // the next one
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view()->currentCall()->id, id);
        QCOMPARE(view()->selectedIds(), QList<qint64>({id})); // although Ctrl is held
        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(numbers(), QStringList(u"0303"_s));
        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(numbers(), QStringList());
        QCOMPARE(empty()->reason(), EmptyState::Reason::NobodyWaits);
        m_window->showCall(id);
        QTRY_VERIFY(actions()->reopen->isEnabled());
        actions()->reopen->trigger();
        QVERIFY(!m_history->reader().call(id)->settled);
    }

    void remindersAreSetAndTakenBack()
    {
        const qint64 id = storeThree();
        open();
        m_window->showCall(id);
        QTRY_COMPARE(view()->currentCall()->id, id);
        QVERIFY(!actions()->remindNot->isEnabled());
        const QDateTime before = QDateTime::currentDateTime();
        actions()->remindInAnHour->trigger();
        QVERIFY(m_history->reader().call(id)->reminder.value() > before.addSecs(3600 - 60)); // a whole minute
        QTRY_VERIFY(actions()->remindNot->isEnabled());
        const QDateTime inAnHour = m_history->reader().call(id)->reminder.value();
        QVERIFY(actions()->remindNot->text().contains(QLocale().toString(inAnHour, QLocale::ShortFormat)));
        QVERIFY(view()->currentIndex().data(Qt::ToolTipRole).toString().contains(u"Reminder: "_s));
        actions()->remindAt->trigger();
        auto *dialog = m_window->findChild<ReminderDialog *>();
        QVERIFY(dialog);
        const QDateTime wished = before.addDays(3);
        dialog->findChild<QDateTimeEdit *>()->setDateTime(wished);
        dialog->accept();
        const qint64 seconds = m_history->reader().call(id)->reminder.value().toSecsSinceEpoch();
        QCOMPARE(seconds, wished.toSecsSinceEpoch() / 60 * 60); // the seconds of before are hidden
        QTRY_VERIFY(actions()->remindNot->isEnabled());
        actions()->remindNot->trigger();
        QVERIFY(!m_history->reader().call(id)->reminder);
    }

    void reminderTimesAreTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("format"); // of what is typed
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("digits only") << british << u"ddMMyyyyHHmm"_s;
        QTest::newRow("with slashes") << british << u"dd/MM/yyyy HH:mm"_s;
        QTest::newRow("with spaces") << british << u"dd MM yyyy HHmm"_s;
        QTest::newRow("German digits") << german << u"ddMMyyyyHHmm"_s;
        QTest::newRow("with dots") << german << u"dd.MM.yyyy HH:mm"_s;
        QTest::newRow("as by hand") << german << u"d. M. yyyy, H:mm"_s;
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"M/d/yyyy, h:mm AP"_s;
    }

    void reminderTimesAreTyped()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, format);
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(locale);
        const QDate today = QDate::currentDate();
        const QList<QDateTime> wishes {QDateTime(today, QTime(23, 59)), QDateTime(today, QTime(0, 0)),
                                       QDateTime(QDate(today.year() + 1, 1, 5), QTime(1, 0))};
        for (const QDateTime &wish : wishes) {
            ReminderDialog dialog(QDateTime(today.addDays(1), QTime(9, 0)));
            dialog.show();
            auto *field = dialog.findChild<QDateTimeEdit *>();
            field->setFocus();
            QTest::keyClicks(field, wish.toString(format));
            QCOMPARE(dialog.time(), wish);
            const bool isPast = wish < QDateTime::currentDateTime();
            QCOMPARE(!dialog.findChild<FieldMessage *>()->text().isEmpty(), isPast);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            QCOMPARE(dialog.isVisible(), isPast);
            QCOMPARE(dialog.time(), wish);
        }
    }

private:
    [[nodiscard]] bool detailsShow(const QString &text) const
    {
        const auto labels = m_window->findChild<DetailsPane *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text && label->textFormat() == Qt::PlainText;
        });
    }

    // As if it came from the server.
    void setClaimant(qint64 id, const QString &name)
    {
        QVERIFY(m_history->change([&](HistoryTransaction &transaction) -> std::optional<int> {
            return transaction.change(u"UPDATE calls SET claimant = ? WHERE id = ?"_s, {name, id}) ? std::optional(1)
                                                                                                   : std::nullopt;
        }));
    }

    [[nodiscard]] static quint16 closedPort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(1); // closed at the end of this
    }

    /** Missed, answered, missed; returns the id of the first. */
    qint64 storeThree()
    {
        const qint64 first = m_history->store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s), arrival).id;
        m_history->store(ended(ringing(u"b"_s, "01.05.24 11:00:00", u"0302"_s), CallOutcome::Answered), arrival);
        m_history->store(missed(u"c"_s, "01.05.24 12:00:00", u"0303"_s), arrival);
        return first;
    }

    void open()
    {
        m_window.reset(); // saves first
        m_window = std::make_unique<HistoryWindow>(*m_history, m_settings, m_monitor, m_numbers.forms,
                                                   m_actions.all(), m_folder->filePath(u"windows.ini"_s));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] QString writeLog(int calls) const
    {
        QFile file(m_folder->filePath(u"calls.log"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write a log");
        }
        for (int i = 0; i < calls; ++i) {
            const QByteArray time = "01.05.24 10:" + QByteArray::number(100 + i / 60 % 60).right(2) + ':'
                + QByteArray::number(100 + i % 60).right(2);
            file.write(time + ";RING;0;0171" + QByteArray::number(i) + ";732123;SIP0;\r\n");
            file.write(time + ";DISCONNECT;0;0;\r\n");
        }
        return file.fileName();
    }

    [[nodiscard]] QStringList numbers() const
    {
        QStringList numbers;
        const QAbstractItemModel *model = view()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            numbers.append(model->index(row, int(CallColumn::Number)).data().toString());
        }
        return numbers;
    }

    [[nodiscard]] CallView *view() const { return m_window->findChild<CallView *>(); }
    [[nodiscard]] HistoryActions *actions() const { return m_window->findChild<HistoryActions *>(); }
    [[nodiscard]] EmptyState *empty() const { return m_window->findChild<EmptyState *>(); }
    [[nodiscard]] QLineEdit *search() const
    {
        return m_window->findChild<FilterBar *>()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    SettingsStore m_settings;
    CallMonitor m_monitor;
    OwnNumbers m_numbers {{.areaCode = u"30"_s}};
    RecordedActions m_actions;
    FakeClaims m_claims;
    std::unique_ptr<HistoryWindow> m_window;
};

QTEST_MAIN(TestHistoryWindow)

#include "tst_historywindow.moc"
