// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/storedbooks.h"
#include "core/tr064/boxphonebooks.h"
#include "core/tr064/boxusers.h"
#include "core/tr064/listxml.h"
#include "core/tr064/secondfactor.h"
#include "tests/support/testdata.h"

#include <QStringEncoder>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

BoxPhonebook listed(const QString &name, int id, bool readOnly = false)
{
    return {.key = {.name = name, .id = id}, .readOnly = readOnly};
}

Phonebook known(const QString &name, int position, const QString &contact)
{
    return {.name = name, .position = position, .contacts = {{.id = u"1"_s, .name = contact}}};
}

QStringList contactNames(const QList<Phonebook> &books)
{
    QStringList names;
    for (const Phonebook &book : books) {
        names.append(book.contacts.isEmpty() ? QString() : book.contacts.first().name);
    }
    return names;
}

} // namespace

/** The small lists and values of a box, and what is made of them. */
class TestBoxLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMessages()
    {
        const auto messages = readTamMessages(testData(u"tam_messages.xml"_s));
        QVERIFY(messages);
        QCOMPARE(messages->size(), 3);
        QCOMPARE(messages->first(),
                 (TamMessage {.machine = 0,
                              .index = 6,
                              .isNew = true,
                              .remote = u"01713920001"_s,
                              .local = u"23125100"_s,
                              .name = u"Öztürk, Jürgen"_s,
                              .date = BoxTime {.year = 2026, .month = 9, .day = 22, .hour = 16, .minute = 58},
                              .minutes = 1,
                              .path = u"/download.lua?path=/data/tam/rec/rec.0.006"_s}));
        QVERIFY(!messages->at(1).isNew);
        QCOMPARE(messages->at(2).remote, QString());
    }

    void passesOverMessagesWithoutIndex()
    {
        const auto messages = readTamMessages("<Root><Message><New>1</New></Message><Message><Index>-1</Index>"
                                              "</Message><Message><Index>99999999999</Index></Message></Root>");
        QVERIFY(messages);
        QVERIFY(messages->isEmpty());
        QVERIFY(!readTamMessages("<html/>"));
    }

    void readsOtherEncodings()
    {
        const QByteArray list = "<List><Item><Index>0</Index><Display>1</Display><Name>Käthe</Name></Item></List>";
        QStringEncoder utf16(QStringEncoder::Utf16LE);
        const QByteArray bytes = utf16.encode(QString::fromUtf8(list));
        QByteArray polish = R"(<?xml version="1.0" encoding="iso-8859-2"?>)" + list;
        for (const auto &[document, name] : {std::pair(bytes, u"Käthe"_s), std::pair("\xFF\xFE" + bytes, u"Käthe"_s),
                                             std::pair(polish.replace("Käthe", "\xA3ukasz"), u"Łukasz"_s)}) {
            const auto machines = readAnsweringMachines(document);
            QVERIFY(machines && machines->size() == 1);
            QCOMPARE(machines->constFirst().name, name);
        }
    }

    void readsMachines()
    {
        const auto machines = readAnsweringMachines(
            "<List><TAMRunning>1</TAMRunning><Item><Index>0</Index><Display>1</Display><Enable>1</Enable>"
            "<Name>Anrufbeantworter &amp; Co</Name></Item><Item><Index>1</Index><Display>0</Display></Item></List>");
        QVERIFY(machines);
        QCOMPARE(*machines,
                 (QList<AnsweringMachine> {{.index = 0, .name = u"Anrufbeantworter & Co"_s, .enabled = true}}));
        QVERIFY(!readAnsweringMachines("<List><Item>"));
    }

    void makesLoginForm_data()
    {
        QTest::addColumn<QByteArray>("users");
        QTest::addColumn<LoginForm>("form");
        QTest::newRow("none") << QByteArray() << LoginForm {};
        QTest::newRow("no list") << QByteArray("<html><Username>x</Username></html>") << LoginForm {};
        QTest::newRow("made by the box")
            << QByteArray("<List><Username last_user=\"1\">fritz1234</Username></List>")
            << LoginForm {.users = {u"fritz1234"_s}, .user = u"fritz1234"_s, .onlyPassword = true};
        QTest::newRow("similar to that")
            << QByteArray("<List><Username>fritz12345</Username></List>") << LoginForm {.users = {u"fritz12345"_s}};
        QTest::newRow("not digits") << QByteArray("<List><Username>fritz12a4</Username></List>")
                                    << LoginForm {.users = {u"fritz12a4"_s}};
        QTest::newRow("several") << QByteArray("<List><Username last_user=\"0\">fritz1234</Username>"
                                               "<Username last_user=\"1\">tray &amp; co</Username></List>")
                                 << LoginForm {.users = {u"fritz1234"_s, u"tray & co"_s}, .user = u"tray & co"_s};
        QTest::newRow("old form") << QByteArray("<List><User><Username>anna</Username><LastUser>1</LastUser></User>"
                                                "<User><LastUser>0</LastUser></User></List>")
                                  << LoginForm {.users = {u"anna"_s}, .user = u"anna"_s};
    }

    void makesLoginForm()
    {
        QFETCH(QByteArray, users);
        QFETCH(LoginForm, form);
        QCOMPARE(loginForm(readUsers(users)), form);
    }

    void readsRights()
    {
        const auto rights = readRights(
            "<rights><path>BoxAdmin</path><access>none</access><path>Phone</path><access>readwrite</access>"
            "<path>Dial</path><access>readonly</access><access>readwrite</access><path>NAS</path>"
            "<access>readwrite</access></rights>");
        QVERIFY(rights);
        QCOMPARE(*rights, (BoxRights {.phone = BoxPermission::ReadWrite, .dial = BoxPermission::ReadOnly}));
        QVERIFY(!readRights("<rights><path>Phone</path>"));
    }

    void tellsMissingRight_data()
    {
        using enum BoxPermission;
        QTest::addColumn<BoxRights>("rights");
        QTest::addColumn<BoxUse>("use");
        QTest::addColumn<std::optional<BoxRight>>("missing");
        const std::optional<BoxRight> none;
        const BoxRights all {.phone = ReadWrite, .dial = ReadWrite};
        QTest::newRow("nothing, read") << BoxRights() << BoxUse::Read << std::optional(BoxRight::Phone);
        QTest::newRow("little, read") << BoxRights {.phone = ReadOnly} << BoxUse::Read << none;
        QTest::newRow("little, write") << BoxRights {.phone = ReadOnly} << BoxUse::Write
                                       << std::optional(BoxRight::Phone);
        QTest::newRow("phone, write") << BoxRights {.phone = ReadWrite} << BoxUse::Write << none;
        QTest::newRow("phone, dial") << BoxRights {.phone = ReadWrite} << BoxUse::Dial
                                     << std::optional(BoxRight::Dial);
        QTest::newRow("all, dial") << all << BoxUse::Dial << none;
    }

    void tellsMissingRight()
    {
        QFETCH(BoxRights, rights);
        QFETCH(BoxUse, use);
        QFETCH(std::optional<BoxRight>, missing);
        QCOMPARE(missingRight(rights, use), missing);
    }

    void readsConfirmationMethods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ConfirmationMethods>("methods");
        QTest::newRow("none") << QString() << ConfirmationMethods {};
        QTest::newRow("both") << u"button,dtmf;*14048"_s << ConfirmationMethods {.button = true, .code = u"*14048"_s};
        QTest::newRow("unknown") << u"googleauth, dtmf;*1#"_s << ConfirmationMethods {.code = u"*1#"_s};
        QTest::newRow("no code") << u"dtmf;<b>call me</b>,button"_s << ConfirmationMethods {.button = true};
        QTest::newRow("endless code") << u"dtmf;"_s + QString(1000, u'1') << ConfirmationMethods {};
    }

    void readsConfirmationMethods()
    {
        QFETCH(QString, text);
        QFETCH(ConfirmationMethods, methods);
        QCOMPARE(readConfirmationMethods(text), methods);
    }

    void asksForPicturesOnly_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("path");
        const QString file = u"/download.lua?path=/var/media/fonpix/1-0.jpg"_s;
        QTest::newRow("path") << file << file;
        QTest::newRow("URL") << u"http://fritz.box"_s + file << file;
        QTest::newRow("with a session") << file + u"&sid=0000000000000000"_s << file;
        QTest::newRow("with a blank") << u"/download.lua?path=/a b.jpg"_s << u"/download.lua?path=/a%20b.jpg"_s;
        QTest::newRow("something else of the box") << u"/reboot.lua?path=/x"_s << QString();
        QTest::newRow("above it") << u"/download.lua/../reboot.lua?path=/x"_s << QString();
        QTest::newRow("no file") << u"/download.lua?path="_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void asksForPicturesOnly()
    {
        QFETCH(QString, picture);
        QFETCH(QString, path);
        QCOMPARE(picturePath(picture), path);
    }

    void keepsWhatIsKnownOfListedBooks()
    {
        const QList<Phonebook> before {known(u"Telefonbuch"_s, 0, u"A"_s), known(u"Wolke"_s, 1, u"B"_s),
                                       known(u"Weg"_s, 2, u"C"_s)};
        BoxPhonebookList list {.books
                               = {listed(u"Telefonbuch"_s, 0), listed(u"Neu"_s, 1), listed(u"Wolke"_s, 2, true)}};
        const QList<Phonebook> books = listedBooks(before, list);
        QCOMPARE(contactNames(books), (QStringList {u"A"_s, QString(), u"B"_s}));
        QCOMPARE(books.last().position, std::optional(2));
        QVERIFY(books.last().readOnly);
        list.isComplete = false;
        QCOMPARE(contactNames(listedBooks(before, list)), (QStringList {u"A"_s, QString(), u"B"_s, u"C"_s}));
    }

    void tellsBooksWithOneNameApart()
    {
        const QList<Phonebook> before {known(u"Buch"_s, 0, u"A"_s), known(u"Buch"_s, 1, u"B"_s)};
        QCOMPARE(contactNames(listedBooks(before, {.books = {listed(u"Buch"_s, 1), listed(u"Buch"_s, 0)}})),
                 (QStringList {u"B"_s, u"A"_s}));
        // Which one has gone is not known: what was at the place is taken for it, and read anew.
        QCOMPARE(contactNames(listedBooks(before, {.books = {listed(u"Buch"_s, 1)}})), QStringList {u"B"_s});
    }

    void ordersBooks()
    {
        const QList<Phonebook> books {known(u"A"_s, 0, u"a"_s), known(u"B"_s, 1, u"b"_s), known(u"C"_s, 2, u"c"_s)};
        QCOMPARE(contactNames(orderedBooks(books, {u"C"_s, u"unbekannt"_s})), (QStringList {u"c"_s, u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBoxLists)
#include "tst_boxlists.moc"
