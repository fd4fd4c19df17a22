// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/recording.h"
#include "tests/support/controls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/pretendedsound.h"
#include "tests/support/recordedactions.h"
#include "tests/support/servedbox.h"
#include "tests/support/spokenlanguage.h"
#include "ui/messages/messageswindow.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Takes what would be opened in another program. */
class UrlTaker : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

/** Drives the window with the messages on a simulated box. */
class TestMessagesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<ServedBox>();
        m_store = std::make_unique<PhonebookStore>(&m_box->box());
        m_store->setOptions({.folder = m_folder->filePath(u"books"_s), .dialPlan = m_numbers.reader.dialPlan()});
        m_messages = std::make_unique<MessageStore>(&m_box->box());
        m_sound = &m_pretended;
        m_pretended.device = true;
        m_window = std::make_unique<MessagesWindow>(
            MessageSources {*m_messages, m_box->box(), *m_store, m_numbers.forms, m_actions.all()},
            m_folder->filePath(u"state.ini"_s), [this] { return m_sound; });
        m_box->model().machines
            = {{.index = 0,
                .name = u"Home"_s,
                .enabled = true,
                .shown = true,
                .messages
                = {{.index = 4,
                    .caller = u"03023125222"_s,
                    .called = u"732123"_s,
                    .name = {},
                    .date = QDateTime(QDate(2026, 3, 1), QTime(8, 5)),
                    .minutes = 2,
                    .path = recording()},
                   {.index = 2, .caller = {}, .date = QDateTime(QDate(2026, 3, 3), QTime(9, 0)), .isNew = false}}},
               {.index = 1,
                .name = u"Office"_s,
                .shown = true,
                .messages = {{.index = 0,
                              .caller = u"0221555777"_s,
                              .name = u"Said <the> box"_s,
                              .date = QDateTime(QDate(2026, 3, 2), QTime(23, 59)),
                              .path = recording()}}}};
    }
    void cleanup()
    {
        m_window.reset();
        m_messages.reset();
        m_store.reset();
        m_box.reset();
    }

    void showsAllMessagesTheNewestFirst()
    {
        const QAbstractItemModelTester tester(view()->model());
        open(3);
        QCOMPARE(texts(MessageColumn::State), QStringList({u"Heard"_s, u"New"_s, u"New"_s}));
        QCOMPARE(texts(MessageColumn::Who), QStringList({{}, u"Said <the> box"_s, {}}));
        QCOMPARE(texts(MessageColumn::Machine), QStringList({u"Home"_s, u"Office"_s, u"Home"_s}));
        QCOMPARE(texts(MessageColumn::Number).constFirst(), u"number withheld"_s);
        QCOMPARE(texts(MessageColumn::Length).constLast(), u"up to 2 minute(s)"_s);
        QVERIFY(!view()->model()->index(0, 0).data(Qt::DecorationRole).isNull());
    }

    void theNewestThatNobodyHasHeardIsSelected()
    {
        m_window->show();
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        QCOMPARE(view()->chosenRow(), 1); // the newest was heard
        QVERIFY(named<QPushButton>(*m_window, u"Mark as heard"_s)->isEnabled());
        view()->selectRow(2);
        m_messages->refresh();
        QTRY_VERIFY(!m_messages->isRefreshing());
        QCOMPARE(view()->chosenRow(), 2);
        m_window->select(m_messages->messages().constFirst()); // as a notification does
        QCOMPARE(view()->chosenRow(), 0);
    }

    void linesAreToldByTheirNames()
    {
        m_numbers.forms.setNames(
            {.ofLine = [](const QString &number) { return number == u"732123" ? u"Practice"_s : QString(); }});
        open(3);
        QVERIFY(view()->isColumnHidden(int(MessageColumn::Line))); // only one is known
        m_box->model().machines[1].messages[0].called = u"69123"_s;
        m_messages->refresh();
        QTRY_COMPARE(texts(MessageColumn::Line), QStringList({QString(), u"69123"_s, u"Practice"_s}));
        m_window->resize(1600, 600);
        QTRY_VERIFY(!view()->isColumnHidden(int(MessageColumn::Line)));
        m_numbers.forms.setNames({});
    }

    void phoneBooksKnowNames()
    {
        open(3);
        m_store->refresh();
        QTRY_COMPARE(texts(MessageColumn::Who).constLast(), u"Jürgen Öztürk"_s);
    }

    void machinesNarrow()
    {
        open(3);
        auto *choice = named<QComboBox>(*m_window, u"Answering machine"_s);
        QCOMPARE(choice->itemText(2), u"Office (switched off)"_s);
        choice->setCurrentIndex(2);
        QCOMPARE(texts(MessageColumn::Machine), QStringList(u"Office"_s));
        choice->setCurrentIndex(0);
        QCOMPARE(view()->model()->rowCount(), 3);
    }

    void marksAsHeard()
    {
        open(3);
        view()->selectAll();
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
        QTRY_COMPARE(texts(MessageColumn::State), QStringList({u"Heard"_s, u"Heard"_s, u"Heard"_s}));
        QCOMPARE(m_box->asked(u"MarkMessage"_s), 2);
        QVERIFY(!m_box->model().machines.at(1).messages.constFirst().isNew);
        QVERIFY(!named<QPushButton>(*m_window, u"Mark as heard"_s)->isEnabled());
    }

    void saysWhyItCouldNotMark()
    {
        open(3);
        view()->selectRow(2);
        m_box->setRights(Simulation::Right::Dial);
        click(named<QPushButton>(*m_window, u"Mark as heard"_s));
        QTRY_COMPARE(m_window->findChild<MessageBar *>()->text(), boxErrorText({Tr064Error::RightMissing, 606}));
        QCOMPARE(texts(MessageColumn::State).constLast(), u"New"_s);
    }

    void playsAMessageAndMarksIt()
    {
        open(3);
        view()->selectRow(2);
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_VERIFY(m_pretended.isOpen);
        QTRY_COMPARE(texts(MessageColumn::State).constLast(), u"Heard"_s);
        QVERIFY(!m_box->model().machines.at(0).messages.constFirst().isNew);
        QCOMPARE(view()->chosenRow(), 2);
        QTest::keyClick(view(), Qt::Key_Space);
        QVERIFY(m_pretended.isPaused);
        click(named<QToolButton>(*m_window, u"Play"_s));
        QVERIFY(!m_pretended.isPaused);
        QCOMPARE(m_pretended.hearAll(), 24'000);
        QVERIFY(!m_pretended.isOpen);
        QTest::keyClick(view(), Qt::Key_Space); // again, and nothing is fetched
        QVERIFY(m_pretended.isOpen);
        QCOMPARE(m_box->asked(u"X_AVM-DE_CreateUrlSID"_s), 1);
        QCOMPARE(m_box->asked(u"MarkMessage"_s), 1);
    }

    void playsWhatIsNotInTheListYet()
    {
        TamMessage message {.machine = 0, .index = 4, .isNew = true, .remote = u"03023125222"_s, .path = recording()};
        message.date = BoxTime::fromLocal(QDateTime(QDate(2026, 3, 1), QTime(8, 5)));
        m_window->play(message);
        m_window->show();
        QTRY_VERIFY(m_pretended.isOpen);
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        QTRY_COMPARE(texts(MessageColumn::State).constLast(), u"Heard"_s);
        QCOMPARE(view()->chosenRow(), 2);
    }

    void saysWhyItCannotPlay()
    {
        open(3);
        view()->selectRow(2);
        m_pretended.device = false;
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_VERIFY(bar()->text().contains(u"no sound output"_s));
        QCOMPARE(texts(MessageColumn::State).constLast(), u"New"_s);
        m_pretended.device = true;
        m_box->model().files.clear();
        view()->selectRow(1);
        m_box->model().machines[1].messages[0].path = recording();
        m_messages->refresh();
        QTRY_VERIFY(!m_messages->isRefreshing());
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_COMPARE(bar()->text(), boxErrorText({Tr064Error::NoSuchEntry, 404}));
        m_box->model().files.insert(u"/data/tam/rec/rec.0.000"_s, "no sound");
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_VERIFY(bar()->text().contains(u"no recording"_s));
        QVERIFY(!m_pretended.isOpen);
    }

    void opensTheDesktopsPlayer()
    {
        m_sound = nullptr;
        UrlTaker taker;
        QDesktopServices::setUrlHandler(u"file"_s, &taker, "take");
        open(3);
        view()->selectRow(2);
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_COMPARE(taker.urls.size(), 1);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QFile file(taker.urls.constFirst().toLocalFile());
        QVERIFY(file.fileName().endsWith(u".wav"_s));
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(readWav(file.readAll()), readWav(m_box->model().files.value(u"/data/tam/rec/rec.0.000"_s)));
        QTRY_COMPARE(texts(MessageColumn::State).constLast(), u"Heard"_s);
    }

    void saves()
    {
        open(3);
        view()->selectRow(2);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *chooser = m_window->findChild<QFileDialog *>();
        QVERIFY(chooser != nullptr);
        const QString path = m_folder->filePath(u"saved.wav"_s);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QTRY_VERIFY(bar()->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(readWav(file.readAll()));
        QCOMPARE(texts(MessageColumn::State).constLast(), u"New"_s);
    }

    void deletesAfterAQuestion()
    {
        open(3);
        view()->selectRow(1);
        QTest::keyClick(view(), Qt::Key_Space);
        QTRY_VERIFY(m_pretended.isOpen);
        QTest::keyClick(view(), Qt::Key_Delete);
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        question->reject();
        QCOMPARE(view()->model()->rowCount(), 3);
        QTRY_VERIFY(m_window->findChild<QMessageBox *>() == nullptr);
        click(named<QPushButton>(*m_window, u"Delete message…"_s));
        question = m_window->findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        const QList<QAbstractButton *> buttons = question->buttons();
        const auto accept = std::find_if(buttons.begin(), buttons.end(), [question](QAbstractButton *button) {
            return question->buttonRole(button) == QMessageBox::AcceptRole;
        });
        click(*accept);
        QTRY_COMPARE(view()->model()->rowCount(), 2);
        QVERIFY(m_box->model().machines.at(1).messages.isEmpty());
        QVERIFY(!m_pretended.isOpen);
    }

    void marksAsNew()
    {
        open(3);
        view()->selectRow(0);
        auto *action = menuEntry(u"Mark as &new"_s);
        QVERIFY(action->isEnabled());
        action->trigger();
        QTRY_COMPARE(texts(MessageColumn::State).constFirst(), u"New"_s);
        QVERIFY(!action->isEnabled());
        QVERIFY(m_box->model().machines.at(0).messages.constLast().isNew);
    }

    void switchesMachines()
    {
        open(3);
        menuEntry(u"“Office” takes calls"_s)->trigger();
        QTRY_VERIFY(m_box->model().machines.at(1).enabled);
        QTRY_VERIFY(menuEntry(u"“Office” takes calls"_s)->isChecked());
        m_box->setRights(Simulation::Right::Dial);
        menuEntry(u"“Office” takes calls"_s)->trigger();
        QTRY_COMPARE(bar()->text(), boxErrorText({Tr064Error::RightMissing, 606}));
        QVERIFY(menuEntry(u"“Office” takes calls"_s)->isChecked());
    }

    void callsBack()
    {
        open(3);
        view()->selectRow(0); // withheld
        QVERIFY(!named<QPushButton>(*m_window, u"Call back"_s)->isEnabled());
        view()->selectRow(1);
        click(named<QPushButton>(*m_window, u"Call back"_s));
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(m_actions.taken(), QStringList({u"call 0221555777"_s, u"showCalls 0221555777"_s}));
    }

    void fitsOnASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void fitsOnASmallScreen()
    {
        QFETCH(const QString, language);
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isThere());
        MessagesWindow window({*m_messages, m_box->box(), *m_store, m_numbers.forms, m_actions.all()},
                              m_folder->filePath(u"small.ini"_s), [this] { return m_sound; });
        window.show();
        QTRY_COMPARE(window.findChild<RowTable *>()->model()->rowCount(), 3);
        QVERIFY2(window.minimumSizeHint().width() <= 480,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
    }

    void theGrooveIsSeenOnBlack()
    {
        open(3);
        const auto *place = m_window->findChild<QSlider *>();
        const QColor usual = place->palette().color(QPalette::Window);
        QPalette contrast;
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::yellow);
        m_window->setPalette(contrast);
        QTRY_COMPARE(place->palette().color(QPalette::Window), QColor(Qt::yellow));
        m_window->setPalette({});
        QTRY_COMPARE(place->palette().color(QPalette::Window), usual);
    }

    void explainsWhatIsEmpty()
    {
        m_box->model().machines.clear();
        m_window->show();
        auto *empty = m_window->findChild<EmptyPage *>();
        QTRY_COMPARE(empty->title(), u"No answering machine"_s);
        m_box->setRights(Simulation::Right::Dial);
        m_messages->refresh();
        QTRY_COMPARE(empty->title(), u"The messages can't be read"_s);
        click(named<QPushButton>(*empty, u"Log in…"_s));
        QCOMPARE(m_actions.taken(), QStringList(shown(SettingsPart::Access)));
    }

private:
    RecordedActions m_actions;

    void open(int messages)
    {
        m_window->show();
        QTRY_COMPARE(view()->model()->rowCount(), messages);
        view()->clearSelection(); // else selectRow() takes the row away where QTest holds Ctrl
    }

    [[nodiscard]] static QString recording() { return u"/download.lua?path=/data/tam/rec/rec.0.000"_s; }
    [[nodiscard]] MessageBar *bar() const { return m_window->findChild<MessageBar *>(); }

    [[nodiscard]] QAction *menuEntry(const QString &text) const
    {
        const QList<QAction *> all = m_window->findChildren<QAction *>();
        const auto found
            = std::find_if(all.begin(), all.end(), [&text](const QAction *action) { return action->text() == text; });
        return found == all.end() ? nullptr : *found;
    }

    [[nodiscard]] RowTable *view() const { return m_window->findChild<RowTable *>(); }

    [[nodiscard]] QStringList texts(MessageColumn column) const
    {
        QStringList texts;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            texts.append(view()->model()->index(row, int(column)).data().toString());
        }
        return texts;
    }

    OwnNumbers m_numbers {{.areaCode = u"30"_s}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServedBox> m_box;
    std::unique_ptr<PhonebookStore> m_store;
    std::unique_ptr<MessageStore> m_messages;
    PretendedSound m_pretended;
    const SoundOutputFactory *m_sound = &m_pretended;
    std::unique_ptr<MessagesWindow> m_window;
};

QTEST_MAIN(TestMessagesWindow)
#include "tst_messageswindow.moc"
