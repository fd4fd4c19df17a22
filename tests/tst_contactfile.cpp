// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactfile.h"
#include "core/phonebook/phonebookxml.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &name)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEND:VCARD\r\n";
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

QStringList names(const QList<Contact> &contacts)
{
    QStringList result;
    for (const Contact &contact : contacts) {
        result.append(contact.name);
    }
    return result;
}

} // namespace

class TestContactFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ContactFileReading>("reading");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("damaged");
        const auto row = [](const char *name, const QByteArray &bytes, ContactFileReading reading,
                            const QStringList &expected = {}, const QStringList &damaged = {}) {
            QTest::newRow(name) << bytes << reading << expected << damaged;
        };
        const QByteArray two = testData(u"phonebooks/two_books.xml"_s);
        row("vCards", card("Erika") + card("Max"), ContactFileReading::Whole, {u"Erika"_s, u"Max"_s});
        row("vCards without a name before them", "hello\n" + card("Erika"), ContactFileReading::Whole, {u"Erika"_s});
        row("groups only", testData(u"vcards/groups.vcf"_s), ContactFileReading::Whole);
        row("cut off", testData(u"vcards/cut_off.vcf"_s), ContactFileReading::Damaged, {u"Erste"_s}, {u"Zweite"_s});
        row("cut off in the first", card("Erika").chopped(12), ContactFileReading::Damaged, {}, {u"Erika"_s});
        row("nothing", "", ContactFileReading::Empty);
        row("blanks", " \r\n\t", ContactFileReading::Empty);
        row("a table", testData(u"vcards/no_card.vcf"_s), ContactFileReading::NoContacts);
        row("a web page", "<!DOCTYPE html><html></html>", ContactFileReading::NoContacts);
        row("another document", "<?xml version=\"1.0\"?><root/>", ContactFileReading::NoContacts);
        row("zeros", QByteArray(1000, '\0'), ContactFileReading::NoContacts);
        row("too large", card("Erika") + QByteArray(maximumPhonebookSize, ' '), ContactFileReading::TooLarge);
        row("phone book", testData(u"phonebooks/carddav_uid.xml"_s), ContactFileReading::Whole,
            {u"Mustermann, Max"_s});
        row("phone book in UTF-16", testData(u"phonebooks/utf16.xml"_s), ContactFileReading::Whole, {u"Jürgen"_s});
        row("empty phone book", "<phonebooks><phonebook/></phonebooks>", ContactFileReading::Whole);
        row("two phone books", two, ContactFileReading::Whole, {u"Anna"_s, u"Zoe"_s});
        row("two, and something behind", two + "\n?", ContactFileReading::Whole, {u"Anna"_s, u"Zoe"_s});
        row("the second is cut off", two.chopped(100), ContactFileReading::Damaged, {u"Anna"_s}, {u"Zoe"_s});
        QByteArray damaged = two;
        damaged.replace("<realName>Zoe", "<x y=><realName>Zoe");
        row("the second has a damaged contact", damaged, ContactFileReading::Damaged, {u"Anna"_s}, {u"Zoe"_s});
        damaged = two;
        damaged.replace("<realName>Anna", "<x y=><realName>Anna");
        row("the first has a damaged contact", damaged, ContactFileReading::Damaged, {u"Zoe"_s}, {u"Anna"_s});
    }
    void judgesFiles()
    {
        QFETCH(QByteArray, bytes);
        const ContactFile file = readContactFile(bytes);
        QTEST(file.reading, "reading");
        QTEST(names(file.contacts), "expected");
        QTEST(file.damaged, "damaged");
    }

    void countsBooks()
    {
        const QByteArray two = testData(u"phonebooks/two_books.xml"_s);
        QCOMPARE(readContactFile(two).furtherBooks, 1);
        QCOMPARE(readContactFile(two).form, ContactFileForm::Xml);
        QCOMPARE(readPhonebook(two).furtherBooks, 0);
        QCOMPARE(readContactFile(card("Erika")).furtherBooks, 0);
        QCOMPARE(readContactFile(card("Erika")).form, ContactFileForm::VCards);
        QByteArray damaged = two;
        QCOMPARE(readContactFile(damaged.replace("<realName>Zoe", "<x y=><realName>Zoe")).furtherBooks, 1);
    }

    void boundsMemory()
    {
        const QByteArray book = "<phonebook>" + QByteArray("<contact/>").repeated(30'000) + "</phonebook>";
        QCOMPARE(readContactFile("<phonebooks>" + book + book + "</phonebooks>").contacts.size(), maximumContacts);
    }

    void tellsOfContactsThatAreLeftOut()
    {
        const auto ofCards = [](qsizetype count) { return readContactFile(card("x").repeated(count)); };
        const auto ofBook = [](qsizetype count, const QByteArray &damage = {}) {
            return readContactFile("<phonebooks><phonebook>" + damage + QByteArray("<contact/>").repeated(count)
                                   + "</phonebook></phonebooks>");
        };
        QCOMPARE(ofCards(maximumContacts).reading, ContactFileReading::Whole);
        QCOMPARE(ofCards(maximumContacts + 1).reading, ContactFileReading::TooMany);
        QCOMPARE(ofCards(maximumContacts + 1).contacts.size(), maximumContacts);
        QCOMPARE(ofBook(maximumContacts).reading, ContactFileReading::Whole);
        QCOMPARE(ofBook(maximumContacts + 1).reading, ContactFileReading::TooMany);
        QCOMPARE(ofBook(maximumContacts, "<contact><x y=></contact>").reading, ContactFileReading::Damaged);
        QCOMPARE(ofBook(maximumContacts + 1, "<contact><x y=></contact>").reading, ContactFileReading::TooMany);
        const QByteArray half = "<phonebook>" + QByteArray("<contact/>").repeated(30'000) + "</phonebook>";
        QCOMPARE(readContactFile("<phonebooks>" + half + half + "</phonebooks>").reading,
                 ContactFileReading::TooMany);
    }

    void readsFilesAndFolders()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"Kontakte/tiefer.vcf"_s));
        const QString path = folder.filePath(u"Kontakte"_s);
        write(path + u"/b.vcf"_s, card("Max"));
        write(path + u"/a.vcf"_s, card("Erika") + card("Hans"));
        write(path + u"/c.txt"_s, card("No"));
        write(path + u"/d.xml"_s, testData(u"phonebooks/two_books.xml"_s));
        const FileBook book = readFileBook(path);
        QVERIFY(book.problems.isEmpty());
        QVERIFY(book.book);
        QCOMPARE(names(book.book->contacts), (QStringList {u"Erika"_s, u"Hans"_s, u"Max"_s, u"Anna"_s, u"Zoe"_s}));
        QCOMPARE(book.book->name, u"Kontakte"_s);
        QVERIFY(book.book->readOnly && !book.book->incomplete);
        QCOMPARE(book.book->source, PhonebookSource::File);
        QCOMPARE(readFileBook(path + u"/b.vcf"_s).book->name, u"b"_s);
        QCOMPARE(readFileBook(path + u"/b.vcf"_s).book->contacts.size(), 1);
    }

    void saysWhichFilesCantBeRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Kontakte"_s);
        QVERIFY(QDir().mkpath(path));
        write(path + u"/a.vcf"_s, card("Erika") + card("Max").chopped(12));
        write(path + u"/b.vcf"_s, "Name;Nummer");
        write(path + u"/c.xml"_s, {});
        write(path + u"/d.vcf"_s, card("Hans"));
        const FileBook book = readFileBook(path);
        QCOMPARE(names(book.book->contacts), (QStringList {u"Erika"_s, u"Hans"_s}));
        QVERIFY(book.book->incomplete);
        QCOMPARE(book.problems.size(), 3);
        QCOMPARE(book.problems.at(0).path, path + u"/a.vcf"_s);
        QCOMPARE(book.problems.at(0).file.reading, ContactFileReading::Damaged);
        QCOMPARE(book.problems.at(0).file.damaged, QStringList {u"Max"_s});
        QCOMPARE(book.problems.at(1).file.reading, ContactFileReading::NoContacts);
        QCOMPARE(book.problems.at(2).file.reading, ContactFileReading::Empty);

        for (const QString &none : {path + u"/none.vcf"_s, u"/dev/zero"_s}) {
            const FileBook missing = readFileBook(none);
            QVERIFY(!missing.book);
            QCOMPARE(missing.problems.size(), 1);
            QCOMPARE(missing.problems.constFirst().file.reading, ContactFileReading::Unreadable);
        }
        write(path + u"/large.vcf"_s, QByteArray(maximumPhonebookSize + 1, ' '));
        QCOMPARE(readFileBook(path + u"/large.vcf"_s).problems.constFirst().file.reading,
                 ContactFileReading::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestContactFile)
#include "tst_contactfile.moc"
