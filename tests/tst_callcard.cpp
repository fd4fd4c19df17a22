// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "tests/support/callmaker.h"
#include "ui/history/callcard.h"
#include "ui/history/callview.h"
#include "ui/history/historyactions.h"
#include "ui/history/rowactions.h"
#include "ui/icons/icons.h"
#include "ui/icons/linemark.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/avatar.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};
const QDateTime now(QDate(2024, 5, 1), QTime(12, 0));

// Source: WCAG 2, relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

StoredCall stored(const Call &call, const Party &party = {})
{
    return StoredCall {.id = 1, .call = call, .party = party};
}

// Whether @p colour is in the picture of a card.
bool paints(const CallCard &card, const StoredCall &call, int width, const QColor &colour)
{
    QImage image(width, 60, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCard(painter, card, call.call, {.place = image.rect(), .palette = QPalette(), .font = QFont()});
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

/** Rows of two lines: what they say, and that the list works with them as it does with columns. */
class TestCallCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void says_data()
    {
        QTest::addColumn<StoredCall>("call");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QString>("length");
        const Call call = missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s);
        QTest::newRow("name and place") << stored(
            call, {.name = u"Erika"_s, .place = u"Berlin"_s, .kind = NumberKind::Fixed})
                                        << u"Erika"_s << u"03023125222 · Berlin · for 732123"_s << u"missed"_s;
        QTest::newRow("number only") << stored(call) << u"03023125222"_s << u"for 732123"_s << u"missed"_s;
        QTest::newRow("turned around") << stored(call, {.name = u"Eri\u202Eka\n"_s}) << sanitized(u"Eri\u202Eka\n"_s)
                                       << u"03023125222 · for 732123"_s << u"missed"_s;
        Call withheld = call;
        withheld.remote = QString();
        QTest::newRow("withheld") << stored(withheld) << u"Number withheld"_s << u"for 732123"_s << u"missed"_s;
        StoredCall planned = stored(call, {.name = u"Erika"_s});
        planned.note = u"rang twice\nand again"_s;
        planned.numberNote = u"plumber"_s;
        QTest::newRow("both notes") << planned << u"Erika"_s
                                    << u"“rang twice” · “plumber” · 03023125222 · for 732123"_s << u"missed"_s;
        planned.note = QString(200, u'n');
        QTest::newRow("long note") << planned << u"Erika"_s
                                   << u"“%1…” · “plumber” · 03023125222 · for 732123"_s.arg(QString(79, u'n'))
                                   << u"missed"_s;
        StoredCall claimed = stored(call, {.name = u"Erika"_s});
        claimed.settled = false;
        claimed.claimant = u"Anna\n"_s;
        QTest::newRow("claimed") << claimed << u"Erika"_s
                                 << u"%1 is calling back · 03023125222 · for 732123"_s.arg(inMessage(u"Anna\n"_s))
                                 << u"missed"_s;
        claimed.settled = true;
        QTest::newRow("called back") << claimed << u"Erika"_s << u"03023125222 · for 732123"_s << u"missed"_s;
        StoredCall reminded = stored(call);
        reminded.reminder = now.addSecs(3600);
        QTest::newRow("reminder today") << reminded << u"03023125222"_s << u"reminder 13:00 · for 732123"_s
                                        << u"missed"_s;
        reminded.reminder = now.addDays(1);
        QTest::newRow("reminder") << reminded << u"03023125222"_s << u"reminder 02/05/2024 12:00 · for 732123"_s
                                  << u"missed"_s;
        reminded.reminder = now.addSecs(-3600);
        QTest::newRow("past reminder") << reminded << u"03023125222"_s << u"reminder 11:00 (past due) · for 732123"_s
                                       << u"missed"_s;
        Call outgoing = call;
        outgoing.direction = CallDirection::Outgoing;
        outgoing.outcome = CallOutcome::Answered;
        outgoing.duration = 65;
        QTest::newRow("outgoing") << stored(outgoing) << u"03023125222"_s << u"from 732123"_s << u"1:05"_s;
    }
    void says()
    {
        QFETCH(const StoredCall, call);
        NumberReader reader(berlin);
        NumberForms numbers(reader); // which has loaded nothing
        const CallCard card = CallCard::of(call, numbers, CardDate::TimeOnly, now);
        QTEST(card.title, "title");
        QTEST(card.details, "details");
        QTEST(card.length, "length");
        QCOMPARE(card.time, u"10:00"_s);
        QCOMPARE(CallCard::of(call, numbers, CardDate::DateAndTime, now).time, u"01/05/2024 10:00"_s);
        QVERIFY(card.spoken(u"Missed call"_s).startsWith(u"Missed call, "_s + card.title));
    }

    // On light, dark and the sharpest ground, as pictures of controls must be (WCAG 2, 1.4.11).
    void coloursOfLinesCanBeTold_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("grey") << QColor(0xf3f3f3) << QColor(0x232629);
        QTest::newRow("dark") << QColor(0x232629) << QColor(0xfcfcfc);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("yellow on black") << QColor(Qt::black) << QColor(Qt::yellow);
    }
    void coloursOfLinesCanBeTold()
    {
        QFETCH(const QColor, ground);
        QFETCH(const QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Base, ground);
        palette.setColor(QPalette::Text, text);
        QList<QColor> seen;
        for (const auto &word : settingWords<LineColour>) {
            const QColor colour = lineColour(word.value, palette);
            QCOMPARE(colour.isValid(), word.value != LineColour::None);
            QCOMPARE(lineIcon(word.value, palette).isNull(), word.value == LineColour::None);
            if (colour.isValid()) {
                QVERIFY2(contrast(colour, ground) >= 3, word.text.data());
                for (const QColor &other : std::as_const(seen)) {
                    QVERIFY(std::abs(other.hue() - colour.hue()) > 15);
                }
                seen.append(colour);
            }
        }
    }

    void theMarkStandsBeforeTheLine()
    {
        NumberReader reader(berlin);
        NumberForms numbers(reader);
        const StoredCall call = stored(missed(u"a"_s, "01.05.24 10:00:00", u"03023125222"_s),
                                       {.name = u"Erika"_s, .place = u"Berlin"_s, .kind = NumberKind::Fixed});
        QCOMPARE(CallCard::of(call, numbers, CardDate::TimeOnly, now).colour, LineColour::None);
        numbers.setLineColours([](const QString &) { return LineColour::Purple; });
        const CallCard card = CallCard::of(call, numbers, CardDate::TimeOnly, now);
        QCOMPARE(card.colour, LineColour::Purple);
        QCOMPARE(card.details.mid(card.lineAt), u"for 732123"_s);
        CallCard plain = card;
        plain.colour = LineColour::None;
        QVERIFY(paints(card, call, 600, lineColour(LineColour::Purple, QPalette())));
        QVERIFY(!paints(plain, call, 600, lineColour(LineColour::Purple, QPalette())));
        QVERIFY(!paints(card, call, 300, lineColour(LineColour::Purple, QPalette()))); // no room for its words
    }

    void theMarkStandsInItsColumn()
    {
        const QTemporaryDir folder;
        CallHistory history(folder.filePath(u"calls.sqlite"_s));
        QCOMPARE(history.open(), HistoryOpening());
        history.store(missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s), now);
        NumberReader reader(berlin);
        NumberForms numbers(reader);
        numbers.setLineColours([](const QString &) { return LineColour::Orange; });
        CallTableModel model(history);
        model.setQuery({});
        model.resume();
        const auto colour = [&model] { return model.index(0, 0).data(CallTableModel::LineColourRole).toInt(); };
        QCOMPARE(LineColour(colour()), LineColour::None);
        model.formatNumbers(numbers);
        QCOMPARE(LineColour(colour()), LineColour::Orange);
    }

    void numbersAreFormattedOnceTheyCanBe()
    {
        NumberReader reader(berlin);
        if (!reader.failure().isEmpty()) {
            QSKIP("The library for numbers is not installed");
        }
        NumberForms numbers(reader);
        QCOMPARE(numbers.shown(u"03023125222"_s), u"03023125222"_s);
        const QSignalSpy changed(&numbers, &NumberForms::changed);
        numbers.prepare();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(numbers.shown(u"03023125222"_s), u"030 23125222"_s);
        QCOMPARE(numbers.shown(u"00441632960123"_s), u"+44 1632 960123"_s);
        QCOMPARE(numbers.shown(u"**610"_s), u"**610"_s);
        const StoredCall mobile = stored(missed(u"a"_s, "01.05.24 10:00:00", u"01755290123"_s),
                                         {.name = u"Erika"_s, .place = {}, .kind = NumberKind::Mobile});
        QCOMPARE(CallCard::of(mobile, numbers, CardDate::TimeOnly, now).details,
                 u"0175 5290123 · mobile · for 732123"_s);
        reader = NumberReader({.countryCode = u"44"_s});
        QCOMPARE(numbers.shown(u"00441632960123"_s).contains(u'+'), false); // it follows the plan
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Erika Mustermann"_s << u"EM"_s;
        QTest::newRow("one word") << u"erika"_s << u"E"_s;
        QTest::newRow("many words") << u"Praxis Dr. Weiß & Söhne <Zentrale>"_s << u"PS"_s;
        QTest::newRow("accents") << u"e\u0301mile Öztürk"_s << u"E\u0301Ö"_s;
        QTest::newRow("outside of the first plane") << u"𐐨𐐩 x"_s << u"X"_s;
        QTest::newRow("no letters") << u"*** 12"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void initials()
    {
        QFETCH(const QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void coloursCanBeTold()
    {
        for (int person = 0; person < 200; ++person) {
            const QString name = u"Person %1"_s.arg(person);
            QCOMPARE(personColour(name), personColour(name));
            QVERIFY(contrast(personColour(name), Qt::white) >= 4.5);
        }
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
        dark.setColor(QPalette::Text, Qt::white);
        for (const auto outcome : {CallOutcome::Answered, CallOutcome::Missed, CallOutcome::Rejected,
                                   CallOutcome::Machine, CallOutcome::Fax, CallOutcome::Lost}) {
            Call call = missed(u"a"_s, "01.05.24 10:00:00", u"0301"_s);
            call.outcome = outcome;
            for (const QPalette &palette : {light, dark}) {
                QVERIFY(contrast(callColour(call, palette), palette.color(QPalette::Base)) >= 4.5);
            }
        }
    }

    void listKeepsColumnsWhileItHasCards()
    {
        List list;
        list.view.setColumnHidden(int(CallColumn::Place), true);
        list.view.sortByColumn(int(CallColumn::Number), Qt::AscendingOrder);
        const int height = list.view.rowHeight();
        list.view.showCards();
        QVERIFY(list.view.rowHeight() > height * 3 / 2);
        QVERIFY(list.view.horizontalHeader()->isHidden());
        QCOMPARE(list.model.query().sort, CallSort::Number);
        QVERIFY(list.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"0301"_s));
        list.view.selectRow(1);
        QCOMPARE(list.view.currentCall()->call.remote, u"0302"_s);
        list.view.sortByColumn(int(CallColumn::Time), Qt::DescendingOrder);

        list.view.showColumns();
        QVERIFY(list.view.isColumnHidden(int(CallColumn::Place)));
        QVERIFY(!list.view.isColumnHidden(int(CallColumn::Name)));
        QVERIFY(!list.view.horizontalHeader()->isHidden());
        QCOMPARE(list.view.rowHeight(), height);
        QCOMPARE(list.model.query().sort, CallSort::Time);
        QCOMPARE(list.view.horizontalHeader()->sortIndicatorSection(), int(CallColumn::Time));
        QCOMPARE(list.view.currentCall()->call.remote, u"0302"_s);
        QVERIFY(!list.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"0301"_s));
    }

    void buttonsAreForTheCallUnderThem()
    {
        List list;
        list.view.showCards();
        list.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&list.window));
        auto *buttons = list.view.findChild<RowActions *>();
        QVERIFY(!buttons->isVisible());
        list.view.selectRow(0);
        QTRY_VERIFY(buttons->isOn(0));
        QTest::mouseMove(list.view.viewport(), list.view.cardAt(1).center());
        QTRY_VERIFY(buttons->isOn(1));
        QVERIFY(list.view.cardAt(1).contains(buttons->geometry()));

        QStringList copied;
        connect(list.actions.copyNumber, &QAction::triggered, &list.window,
                [&] { copied.append(list.view.currentCall()->call.remote.value_or(QString())); });
        list.actions.copyNumber->setEnabled(true);
        auto *copy = buttons->findChildren<QToolButton *>().at(1);
        QCOMPARE(copy->accessibleName(), u"Copy number"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(copied, QStringList(u"0302"_s));

        QTest::mouseMove(list.view.viewport(), list.view.cardAt(2).center());
        QTRY_VERIFY(buttons->isOn(2));
        list.history.store(missed(u"d"_s, "01.05.24 11:30:00", u"0304"_s), now); // all rows move down
        QCOMPARE(list.model.callAt(3)->call.remote, u"0301"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(copied.constLast(), u"0301"_s);
    }

    void buttonsLeaveRoomForTheName()
    {
        List list;
        list.view.showCards();
        list.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&list.window));
        auto *buttons = list.view.findChild<RowActions *>();
        list.view.selectRow(0);
        const auto shown = [buttons] {
            const auto all = buttons->findChildren<QToolButton *>();
            return std::count_if(all.begin(), all.end(), [buttons](const QToolButton *button) {
                return buttons->isVisible() && button->isVisible();
            });
        };
        const auto all = buttons->findChildren<QToolButton *>().size();
        QTRY_COMPARE(shown(), all);
        qsizetype before = all;
        for (int width = list.window.width(); width > 200; width -= 20) {
            list.window.resize(width, list.window.height());
            QTRY_COMPARE(list.view.cardAt(0).width(), list.view.viewport()->width());
            QCoreApplication::processEvents(); // the buttons follow
            const QRect place = buttonsPlace(list.view.cardAt(0), list.view.font(), Qt::LeftToRight);
            QVERIFY(shown() <= before);
            QVERIFY(shown() == 0 || place.contains(buttons->geometry()));
            before = shown();
        }
        QCOMPARE(before, 0);
        list.window.resize(900, list.window.height());
        QTRY_COMPARE(shown(), all);
    }

private:
    struct List {
        List()
        {
            if (!history.open().failure.isEmpty()) {
                qFatal("no history");
            }
            history.store(missed(u"a"_s, "01.05.24 09:00:00", u"0301"_s), now);
            history.store(missed(u"b"_s, "01.05.24 10:00:00", u"0302"_s), now);
            history.store(missed(u"c"_s, "01.05.24 11:00:00", u"0303"_s), now);
            window.setCentralWidget(&view);
            window.resize(900, 500);
            view.setSortingEnabled(true);
            view.setRowActions(actions);
            model.formatNumbers(numbers);
            model.resume();
        }
        ~List() { window.takeCentralWidget(); }

        QTemporaryDir folder;
        CallHistory history {folder.filePath(u"calls.sqlite"_s)};
        NumberReader reader {berlin};
        NumberForms numbers {reader};
        CallTableModel model {history};
        QMainWindow window;
        HistoryActions actions {window};
        CallView view {model};
    };
};

QTEST_MAIN(TestCallCard)
#include "tst_callcard.moc"
