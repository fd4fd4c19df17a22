// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/servedbox.h"
#include "ui/messages/messageswindow.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

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
        m_window = std::make_unique<MessagesWindow>(m_box->box(), *m_store, m_numbers.forms, m_actions.all(),
                                                    m_folder->filePath(u"state.ini"_s));
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
                    .minutes = 2},
                   {.index = 2, .caller = {}, .date = QDateTime(QDate(2026, 3, 3), QTime(9, 0)), .isNew = false}}},
               {.index = 1,
                .name = u"Office"_s,
                .shown = true,
                .messages = {{.index = 0,
                              .caller = u"0221555777"_s,
                              .name = u"Said <the> box"_s,
                              .date = QDateTime(QDate(2026, 3, 2), QTime(23, 59))}}}};
    }
    void cleanup()
    {
        m_window.reset();
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

    void explainsWhatIsEmpty()
    {
        m_box->model().machines.clear();
        m_window->show();
        auto *empty = m_window->findChild<EmptyPage *>();
        QTRY_COMPARE(empty->title(), u"No answering machine"_s);
        m_box->setRights(Simulation::Right::Dial);
        m_window->refresh();
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
    std::unique_ptr<MessagesWindow> m_window;
};

QTEST_MAIN(TestMessagesWindow)
#include "tst_messageswindow.moc"
