// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/linenames.h"
#include "tests/support/callmaker.h"
#include "tests/support/fakeaccount.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "ui/settings/lineoptions.h"
#include "ui/settings/linesform.h"
#include "ui/widgets/fieldmessage.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::CallMaker;
using namespace Qt::StringLiterals;

namespace {

const QDateTime arrival(QDate(2024, 5, 1), QTime(12, 0));

} // namespace

/** What own numbers and phones are called, and where the user says so. */
class TestLineNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening());
        m_settings.change([](Settings &settings) { settings = Settings(); });
    }

    void theUserThenTheBoxThenTheNumber()
    {
        LineNames names(m_settings, *m_history,
                        [] { return DialPlan {.countryCode = u"49"_s, .areaCode = u"30"_s}; });
        const QSignalSpy changed(&names, &LineNames::changed);
        QCOMPARE(names.ofLine(u"732123"_s), QString());
        names.setOwnNumbers({{.number = u"732123"_s, .name = u"Zuhause"_s}, {.number = u"69123"_s, .name = {}}});
        QCOMPARE(names.ofLine(u"732123"_s), u"Zuhause"_s);
        QCOMPARE(names.ofLine(u"+4930732123"_s), u"Zuhause"_s); // as another part of the box writes it
        QCOMPARE(names.ofLine(u"69123"_s), QString());
        m_settings.change([](Settings &settings) { settings.lines.names.insert(u"030732123"_s, u"Praxis"_s); });
        QCOMPARE(names.ofLine(u"732123"_s), u"Praxis"_s);
        QCOMPARE(changed.size(), 2);
    }

    // What a list asks for each of its rows.
    void withoutNamesNothingIsCompared()
    {
        int asked = 0;
        LineNames names(m_settings, *m_history, [&asked] {
            ++asked;
            return DialPlan();
        });
        QCOMPARE(names.ofLine(u"732123"_s), QString());
        QCOMPARE(asked, 0);
        m_settings.change([](Settings &settings) { settings.lines.names.insert(u"030732123"_s, u"Praxis"_s); });
        QCOMPARE(names.ofLine(u"+4930732123"_s), u"Praxis"_s);
        QCOMPARE(asked, 1);
    }

    // The box may be asked only after names were shown.
    void aDialPlanThatIsLearnedCounts()
    {
        DialPlan plan;
        LineNames names(m_settings, *m_history, [&plan] { return plan; });
        m_settings.change([](Settings &settings) { settings.lines.names.insert(u"030732123"_s, u"Praxis"_s); });
        QCOMPARE(names.ofLine(u"732123"_s), QString());
        plan.areaCode = u"30"_s;
        QCOMPARE(names.ofLine(u"732123"_s), u"Praxis"_s);
    }

    void textsAreFoundByAnyWritingOfTheirNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it was given") << u"732123"_s << u"short"_s; // although the other is the same number
        QTest::newRow("so is the other") << u"030732123"_s << u"long"_s;
        QTest::newRow("another writing") << u"0049 30 732123"_s << u"long"_s;
        QTest::newRow("a code") << u"**610"_s << u"code"_s;
        QTest::newRow("another number") << u"732124"_s << QString();
        QTest::newRow("no number") << u"x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void textsAreFoundByAnyWritingOfTheirNumber()
    {
        const NumberTable table({{u"732123"_s, u"short"_s}, {u"030732123"_s, u"long"_s}, {u"**610"_s, u"code"_s}},
                                {.countryCode = u"49"_s, .areaCode = u"30"_s});
        QFETCH(const QString, number);
        QTEST(table.of(number), "text");
        QTEST(table.of(number), "text"); // it remembers
    }

    void phonesAreCalledAsInTheBoxsList()
    {
        LineNames names(m_settings, *m_history, [] { return DialPlan(); });
        QCOMPARE(names.ofPhone(10), QString());
        storeListed(10, u"Küche"_s);
        QCOMPARE(names.ofPhone(10), u"Küche"_s);
        QCOMPARE(names.ofPhone(11), QString());
        m_settings.change([](Settings &settings) { settings.lines.phones.insert(u"10"_s, u"Oma"_s); });
        QCOMPARE(names.ofPhone(10), u"Oma"_s);
    }

    void namesAreShownInPlaceOfNumbers()
    {
        OwnNumbers numbers;
        StoredCall call {.call = ringing(u"a"_s, "01.05.24 10:00:00", u"030"_s)};
        QCOMPARE(numbers.forms.line(u"732123"_s), u"732123"_s);
        QCOMPARE(numbers.forms.phone(call), QString());
        call.call.extension = 10;
        QCOMPARE(numbers.forms.phone(call), u"DECT 610"_s);
        call.device = u"Büro"_s;
        QCOMPARE(numbers.forms.phone(call), u"Büro"_s);
        numbers.forms.setNames(
            {.ofLine = [](const QString &) { return u"Praxis"_s; }, .ofPhone = [](int) { return u"Oma"_s; }});
        QCOMPARE(numbers.forms.line(u"732123"_s), u"Praxis"_s);
        QCOMPARE(numbers.forms.line(QString()), QString());
        QCOMPARE(numbers.forms.phone(call), u"Oma"_s);
    }

    void linesAreNamedInTheSettings()
    {
        m_history->store(missed(u"a"_s, "01.05.24 10:00:00", u"030"_s), arrival); // for 732123
        FakeAccount account;
        account.own = {{.number = u"69123"_s, .name = u"Fax"_s}};
        LinesForm form(m_history->reader(), account, m_actions, m_settings, nullptr);
        form.show();
        auto *table = form.findChild<QTableWidget *>();
        QCOMPARE(texts(*table, 0), QStringList({u"732123"_s, u"69123"_s}));
        QCOMPARE(texts(*table, 1), QStringList({QString(), u"Fax"_s}));
        QTableWidgetItem *const name = table->item(0, 1);
        name->setText(u" Praxis "_s);
        QCOMPARE(m_settings.inForce().lines.names, NameTable({{u"732123"_s, u"Praxis"_s}}));
        QTRY_COMPARE(name->text(), u"Praxis"_s);
        QCOMPARE(table->item(0, 1), name); // the table still speaks of it when it tells of the change
        table->item(0, 2)->setCheckState(Qt::Unchecked);
        table->item(1, 3)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_settings.inForce().notifications.silentLines, QStringList(u"732123"_s));
        QCOMPARE(m_settings.inForce().notifications.uncountedLines, QStringList(u"69123"_s));
        table->item(0, 2)->setCheckState(Qt::Checked);
        QCOMPARE(m_settings.inForce().notifications.silentLines, QStringList());
        table->item(0, 1)->setText(QString());
        table->item(1, 1)->setText(u"Fax"_s); // as the box has it anyway
        QCOMPARE(m_settings.inForce().lines.names, NameTable());
    }

    // The box sends some numbers with the code of the area, and some programs write all of them so.
    void aNumberIsOneRowHoweverItIsWritten()
    {
        m_history->store(missed(u"a"_s, "01.05.24 10:00:00", u"030"_s), arrival); // for 732123
        FakeAccount account;
        account.own = {{.number = u"030732123"_s, .name = u"Office"_s}, {.number = u"69123"_s, .name = u"Fax"_s}};
        m_settings.change([](Settings &settings) {
            settings.numbers = {.countryCode = u"49"_s, .areaCode = u"30"_s};
            settings.lines.colours.insert(u"+4930732123"_s, LineColour::Blue);
            settings.notifications.silentLines = {u"732123"_s};
        });
        LinesForm form(m_history->reader(), account, m_actions, m_settings, nullptr);
        form.show();
        auto *table = form.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(texts(*table, 1), QStringList({u"Office"_s, u"Fax"_s}));
        QVERIFY(!table->item(0, 0)->icon().isNull());
        QCOMPARE(table->item(0, 2)->checkState(), Qt::Unchecked);
        table->item(0, 2)->setCheckState(Qt::Checked);
        QCOMPARE(m_settings.inForce().notifications.silentLines, QStringList());
        table->item(0, 1)->setText(u"Praxis"_s);
        QCOMPARE(m_settings.inForce().lines.names.size(), 1);
        auto *colour = form.findChild<LineOptions *>()->findChildren<QComboBox *>().constFirst();
        QCOMPARE(colour->currentIndex(), 1);
        colour->setCurrentIndex(0);
        Q_EMIT colour->activated(0);
        QCOMPARE(m_settings.inForce().lines.colours, ColourTable());
    }

    // One that the settings alone have goes with its name, while the table tells of the change.
    void aLineThatNobodyHasGoesWithItsName()
    {
        m_settings.change([](Settings &settings) { settings.lines.names.insert(u"777"_s, u"Old"_s); });
        FakeAccount account;
        LinesForm form(m_history->reader(), account, m_actions, m_settings, nullptr);
        form.show();
        auto *table = form.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        table->item(0, 1)->setText(QString());
        QCOMPARE(m_settings.inForce().lines.names, NameTable());
        QTRY_COMPARE(table->rowCount(), 0);
    }

    void phonesAreNamedInTheSettings()
    {
        storeListed(11, u"Küche"_s);
        FakeAccount account;
        LinesForm form(m_history->reader(), account, m_actions, m_settings, nullptr);
        form.show();
        auto *table = form.findChildren<QTableWidget *>().constLast();
        QCOMPARE(texts(*table, 0), QStringList(u"DECT 611"_s));
        QCOMPARE(texts(*table, 1), QStringList(u"Küche"_s));
        table->item(0, 1)->setText(u"Omas Telefon"_s);
        QCOMPARE(m_settings.inForce().lines.phones, NameTable({{u"11"_s, u"Omas Telefon"_s}}));
    }

    void aPhoneMayBeAnAnsweringMachine()
    {
        storeListed(20, u"Anrufbeantworter Büro"_s);
        storeListed(40, u"Anrufbeantworter 1"_s);
        FakeAccount account;
        LinesForm form(m_history->reader(), account, m_actions, m_settings, nullptr);
        form.show();
        auto *table = form.findChildren<QTableWidget *>().constLast();
        QCOMPARE(texts(*table, 0), QStringList({u"IP phone 620"_s, u"answering machine"_s}));
        QVERIFY(table->item(0, 2)->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!table->item(1, 2)->flags().testFlag(Qt::ItemIsUserCheckable)); // the box says that it is one
        QVERIFY(table->item(1, 2)->data(Qt::CheckStateRole).isNull());
        table->item(0, 2)->setCheckState(Qt::Checked);
        QCOMPARE(m_settings.inForce().lines.machines, QList<int> {20});
        table->item(1, 1)->setText(u"AB"_s);
        QCOMPARE(m_settings.inForce().lines.machines, QList<int> {20});
        table->item(0, 2)->setCheckState(Qt::Unchecked);
        QCOMPARE(m_settings.inForce().lines.machines, QList<int>());
        m_settings.change([](Settings &settings) { settings.lines.machines = {21}; }); // never heard of
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 2)->checkState(), Qt::Checked);
        form.loadDefaults();
        QCOMPARE(m_settings.inForce().lines, LineSettings());
    }

    void coloursAreFoundByAnyWriting()
    {
        LineNames names(m_settings, *m_history,
                        [] { return DialPlan {.countryCode = u"49"_s, .areaCode = u"30"_s}; });
        const QSignalSpy changed(&names, &LineNames::changed);
        QCOMPARE(names.colourOf(u"732123"_s), LineColour::None);
        m_settings.change([](Settings &settings) { settings.lines.colours.insert(u"732123"_s, LineColour::Green); });
        QCOMPARE(names.colourOf(u"+4930732123"_s), LineColour::Green);
        QCOMPARE(names.colourOf(u"69123"_s), LineColour::None);
        QCOMPARE(changed.size(), 1);
    }

    // With the keyboard alone, as somebody would: the line, then its colour, then its tone.
    void coloursAndTonesAreChosen()
    {
        m_history->store(missed(u"a"_s, "01.05.24 10:00:00", u"030"_s), arrival); // for 732123
        FakeAccount account;
        account.own = {{.number = u"69123"_s, .name = u"Fax"_s}};
        LinesForm form(m_history->reader(), account, m_actions, m_settings, nullptr);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto *table = form.findChild<QTableWidget *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentRow(), 1);
        QTest::keyClick(table, Qt::Key_Tab);
        auto *colour = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(colour);
        QTest::keyClick(colour, Qt::Key_Down);
        QCOMPARE(m_settings.inForce().lines.colours, ColourTable({{u"69123"_s, LineColour::Blue}}));
        QTRY_VERIFY(!table->item(1, 0)->icon().isNull());
        QVERIFY(table->item(0, 0)->icon().isNull());
        QTest::keyClick(colour, Qt::Key_Tab);
        auto *tone = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(tone && tone != colour);
        QTest::keyClick(tone, Qt::Key_Down);
        QCOMPARE(m_settings.inForce().lines.ringTones, NameTable({{u"69123"_s, QString(noRingTone)}}));
        table->setCurrentCell(0, 0);
        QCOMPARE(colour->currentIndex(), 0);
        QCOMPARE(tone->currentIndex(), 0);
        table->setCurrentCell(1, 0);
        QTest::keyClick(colour, Qt::Key_Up);
        QTest::keyClick(tone, Qt::Key_Up);
        QCOMPARE(m_settings.inForce().lines, LineSettings());
    }

    void tonesAreTried()
    {
        QFile file(m_folder->filePath(u"bell.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_settings.change([&](Settings &settings) { settings.lines.ringTones = {{u"732123"_s, file.fileName()}}; });
        LineOptions options(m_settings, m_actions, nullptr);
        options.showLine({u"732123"_s}, u"Praxis"_s);
        options.show();
        auto *tone = options.findChildren<QComboBox *>().last();
        auto *button = options.findChildren<QPushButton *>().last();
        QCOMPARE(tone->currentText(), u"bell.wav"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_actions.taken(), QStringList(u"tryRingTone "_s + file.fileName()));
        QVERIFY(messageOf(options).isEmpty());
        QVERIFY(file.remove());
        options.showLine({u"732123"_s}, u"Praxis"_s);
        QVERIFY(messageOf(options).contains(u"can't be read"_s));
        options.showLine({u"69123"_s}, QString());
        QVERIFY(messageOf(options).isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_actions.taken().size(), 1); // that of all lines
        options.showLine({}, QString());
        QVERIFY(!options.isEnabled());
    }

    void coloursAndTonesAreRead_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("isColour");
        QTest::addColumn<bool>("isTone");
        QTest::newRow("colour") << u" 732123 = blue "_s << true << false;
        QTest::newRow("none") << u"732123=none"_s << true << true;
        QTest::newRow("another colour") << u"732123=mauve"_s << false << false;
        QTest::newRow("file") << u"732123=/home/anna/a = b, c.wav"_s << false << true;
        QTest::newRow("no whole path") << u"732123=bell.wav"_s << false << false;
        QTest::newRow("an option") << u"732123=--volume=9"_s << false << false;
        QTest::newRow("no number") << u"Praxis=blue"_s << false << false;
        QTest::newRow("null") << u"732123=/a"_s + QChar() << false << false;
    }
    void coloursAndTonesAreRead()
    {
        QFETCH(const QString, entry);
        const auto colours = readColours({entry});
        const auto tones = readRingTones({entry});
        QTEST(colours.has_value(), "isColour");
        QTEST(tones.has_value(), "isTone");
        if (colours) {
            QCOMPARE(readColours(toEntries(*colours)), colours);
        }
        if (tones) {
            QCOMPARE(readRingTones(toEntries(*tones)), tones);
        }
    }

    void extensionsAreRead_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QList<int>>("extensions");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("none") << QStringList() << QList<int>() << true;
        QTest::newRow("two") << QStringList {u"20"_s, u" 0 "_s} << QList<int> {20, 0} << true;
        QTest::newRow("words") << QStringList {u"20"_s, u"Küche"_s} << QList<int>() << false;
        QTest::newRow("negative") << QStringList {u"-1"_s} << QList<int>() << false;
        QTest::newRow("too large") << QStringList {u"10000"_s} << QList<int>() << false;
    }
    void extensionsAreRead()
    {
        QFETCH(const QStringList, entries);
        const auto read = readExtensions(entries);
        QTEST(read.has_value(), "isRight");
        QTEST(read.value_or(QList<int>()), "extensions");
    }

    void onlyNumbersHaveNames_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("none") << QStringList() << true;
        QTest::newRow("a name with =") << QStringList(u"1=a=b"_s) << true;
        QTest::newRow("blanks") << QStringList(u" 732123 = Praxis "_s) << true;
        QTest::newRow("no number") << QStringList(u"=Praxis"_s) << false;
        QTest::newRow("no name") << QStringList(u"732123="_s) << false;
        QTest::newRow("nothing") << QStringList(u"732123"_s) << false;
        QTest::newRow("letters") << QStringList(u"x' OR 1=Praxis"_s) << false;
    }
    void onlyNumbersHaveNames()
    {
        QFETCH(const QStringList, entries);
        QTEST(readNames(entries).has_value(), "isRight");
    }

private:
    static QString messageOf(const QWidget &form)
    {
        const auto *message = form.findChild<FieldMessage *>();
        return message->isVisible() ? message->text() : QString();
    }
    static QStringList texts(const QTableWidget &table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row) {
            texts.append(table.item(row, column)->text());
        }
        return texts;
    }
    void storeListed(int extension, const QString &device)
    {
        const int id = 100 + extension;
        BoxCallList list;
        list.timestamp = u"1"_s;
        list.calls = {{.id = id,
                       .type = BoxCallType::Incoming,
                       .remote = u"030777%1"_s.arg(id),
                       .device = device,
                       .extension = extension,
                       .started = at("01.05.24 10:30:00"),
                       .minutes = 1}};
        QVERIFY(m_history->merge(u"box"_s, list, [](const QString &number) { return number; }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    SettingsStore m_settings;
    RecordedActions m_actions;
};

QTEST_MAIN(TestLineNames)
#include "tst_linenames.moc"
