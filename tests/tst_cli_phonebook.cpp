// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/boxprogram.h"
#include "tests/support/boxwords.h"

#include <QJsonArray>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The commands of the real program for phone books, against the contract of docs/command-line.md. */
class TestCliPhonebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsPhonebooks()
    {
        BoxProgram home;
        QCOMPARE(home.run(json({u"phonebook"_s, u"list"_s})), 0);
        QCOMPARE(home.program.output,
                 QByteArray(
                     "{\"type\":\"phonebook\",\"id\":0,\"name\":\"Telefonbuch\",\"readOnly\":false,\"contacts\":5}\n"
                     "{\"type\":\"phonebook\",\"id\":1,\"name\":\"Verein\",\"readOnly\":false,\"contacts\":2}\n"
                     "{\"type\":\"phonebook\",\"id\":2,\"name\":\"Wolke\",\"readOnly\":true,\"contacts\":2}\n"));
        QVERIFY2(home.program.errors.isEmpty(), home.program.errors.constData());
        QCOMPARE(home.run({u"phonebook"_s, u"list"_s}), 0);
        QCOMPARE(home.program.output,
                 QByteArray("Telefonbuch  5 contacts\n"
                            "Verein       2 contacts\n"
                            "Wolke        2 contacts, read-only\n"));
    }

    void showsContacts()
    {
        BoxProgram home;
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s, u"--book"_s, u"Telefonbuch"_s})), 0);
        QCOMPARE(home.program.output.split('\n').constFirst(),
                 QByteArray("{\"type\":\"contact\",\"book\":\"Telefonbuch\",\"id\":\"11\",\"name\":\"Erika "
                            "Mustermann\",\"vip\":true,\"emails\":[\"erika@example.org\"],\"numbers\":[{\"number\":"
                            "\"0175 5290123\",\"kind\":\"mobile\",\"canonical\":\"+491755290123\",\"main\":true},{"
                            "\"number\":\"030 23125-101\",\"kind\":\"home\",\"canonical\":\"+493023125101\",\"main\":"
                            "false}]}"));
        QCOMPARE(names(home.program.objects("contact")).at(2), u"Praxis Dr. Weiß & Söhne <Zentrale>"_s);
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s})), 0);
        QCOMPARE(home.program.objects("contact").size(), 9);
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s, u"12"_s, u"--book"_s, u"Telefonbuch"_s})), 0);
        QCOMPARE(names(home.program.objects()), QStringList(u"Jürgen Öztürk"_s));
        QCOMPARE(home.run({u"phonebook"_s, u"show"_s, u"--book"_s, u"Telefonbuch"_s}), 0);
        QVERIFY(home.program.output.startsWith("11    Erika Mustermann  VIP\n"
                                               "      0175 5290123   mobile, main\n"
                                               "      030 23125-101  home\n"
                                               "      erika@example.org\n"));
    }

    void masksNumbersAndNames()
    {
        BoxProgram home;
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s, u"11"_s, u"--anonymize"_s})), 0);
        QVERIFY(home.program.output.contains("5290xxx"));
        QVERIFY(!home.program.output.contains("Erika") && !home.program.output.contains("5290123"));
        QCOMPARE(home.runAnywhere(json({u"lookup"_s, u"0175 5290123"_s, u"--anonymize"_s})), 0);
        QVERIFY(home.program.output.contains("5290xxx\"") && !home.program.output.contains("5290123"));
    }

    void addsEditsAndDeletes()
    {
        BoxProgram home;
        const QString name = u"Žofia \"Zoë\" Weiß & Söhne <x> ’ö"_s;
        QCOMPARE(home.run(json({u"phonebook"_s, u"add"_s, u"--book"_s, u"Verein"_s, u"--name"_s, name, u"--number"_s,
                                u"0175 5290999=mobile"_s, u"--number"_s, u"030 23125999"_s})),
                 0);
        QJsonObject contact = home.program.objects("contact").constFirst();
        const QString id = contact[u"id"_s].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(contact[u"name"_s].toString(), name);
        QCOMPARE(contact[u"numbers"_s][0][u"kind"_s].toString(), u"mobile"_s);
        QCOMPARE(contact[u"numbers"_s][0][u"main"_s].toBool(), true);
        QCOMPARE(contact[u"numbers"_s][1][u"kind"_s].toString(), u"home"_s);
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s, id, u"--book"_s, u"Verein"_s})), 0);
        QCOMPARE(names(home.program.objects()), QStringList(name));

        // The number that stays keeps its kind, however it is written; the other one is gone.
        QCOMPARE(home.run(json({u"phonebook"_s, u"edit"_s, id, u"--book"_s, u"Verein"_s, u"--number"_s,
                                u"+49 175 5290999"_s, u"--number"_s, u"112=work"_s})),
                 0);
        contact = home.program.objects("contact").constFirst();
        QCOMPARE(contact[u"name"_s].toString(), name);
        QCOMPARE(contact[u"numbers"_s].toArray().size(), 2);
        QCOMPARE(contact[u"numbers"_s][0][u"kind"_s].toString(), u"mobile"_s);
        QCOMPARE(contact[u"numbers"_s][0][u"main"_s].toBool(), true);
        QCOMPARE(contact[u"numbers"_s][1][u"kind"_s].toString(), u"work"_s);

        QCOMPARE(home.run({u"phonebook"_s, u"edit"_s, id, u"--book"_s, u"Verein"_s, u"--name"_s, u"Öl"_s}), 0);
        QVERIFY(home.program.output.contains("Öl\n") && home.program.output.contains("112"));

        QCOMPARE(home.run(json({u"phonebook"_s, u"delete"_s, id, u"--book"_s, u"Verein"_s})), 0);
        QCOMPARE(names(home.program.objects("contact")), QStringList(u"Öl"_s));
        QCOMPARE(home.box.model().books.local.at(1).entries.size(), 2);
        QCOMPARE(home.run({u"phonebook"_s, u"delete"_s, id, u"--book"_s, u"Verein"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.output.isEmpty());
    }

    void keepsWhatItDoesNotChange()
    {
        BoxProgram home;
        QCOMPARE(home.run({u"phonebook"_s, u"edit"_s, u"11"_s, u"--book"_s, u"Telefonbuch"_s, u"--number"_s,
                           u"01755290123"_s}),
                 0);
        const QString entry = home.box.model().books.local.constFirst().entries.constFirst().document();
        for (const QString &part :
             {u"quickdial=\"1\""_s, u"vanity=\"ERIKA\""_s, u"ringVolume"_s, u"fonpix"_s, u"erika@example.org"_s}) {
            QVERIFY2(entry.contains(part), qPrintable(part));
        }
        QVERIFY(!entry.contains(u"23125"_s));
    }

    void choosesTheBook()
    {
        BoxProgram home;
        const QStringList contact {u"--name"_s, u"A"_s, u"--number"_s, u"030123"_s};
        QCOMPARE(home.run(QStringList {u"phonebook"_s, u"add"_s} + contact), 1);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("Telefonbuch") && home.program.errors.contains("Verein")
                && !home.program.errors.contains("Wolke"));
        QCOMPARE(home.run(QStringList {u"phonebook"_s, u"add"_s, u"--book"_s, u"Wolke"_s} + contact), 1);
        QVERIFY(isOneLine(home.program.errors));
        QCOMPARE(home.run(QStringList {u"phonebook"_s, u"add"_s, u"--book"_s, u"Nirgends"_s} + contact), 1);
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("Nirgends"));
        home.box.model().books.local.removeLast();
        QCOMPARE(home.run(QStringList {u"phonebook"_s, u"add"_s} + contact), 0);
    }

    void refusesASecondContact()
    {
        BoxProgram home;
        const auto add = [&home](const QString &number, const QStringList &more = {}) {
            return home.run(QStringList {u"phonebook"_s, u"add"_s, u"--book"_s, u"Verein"_s, u"--name"_s, u"A"_s,
                                         u"--number"_s, u"030 23125888"_s, u"--number"_s, number}
                            + more);
        };
        QCOMPARE(add(u"0049-30-23125222=work"_s), 1); // Jürgen Öztürk has it, written otherwise
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("Contact 12 ") && home.program.errors.contains("“Telefonbuch”"));
        QCOMPARE(add(u"01713920001"_s), 1); // in the online book
        QVERIFY(isOneLine(home.program.errors));
        QVERIFY(home.program.errors.contains("“Wolke”") && home.program.errors.contains("can't be changed"));
        QCOMPARE(add(u"0221 4710123"_s), 0); // an entry for many numbers is nobody's own
        QCOMPARE(add(u"030 23125222"_s), 1);
        QCOMPARE(add(u"030 23125222"_s, {u"--force"_s}), 0);
    }

    void exportsAndImports()
    {
        BoxProgram home;
        const QString file = home.program.home.filePath(u"book.vcf"_s);
        QCOMPARE(home.run({u"phonebook"_s, u"export"_s, file, u"--book"_s, u"Telefonbuch"_s}), 0);
        QVERIFY(home.program.output.isEmpty());
        QCOMPARE(home.run({u"phonebook"_s, u"export"_s, u"-"_s, u"--book"_s, u"Telefonbuch"_s}), 0);
        const QByteArray cards = home.program.output;
        QCOMPARE(cards.count("BEGIN:VCARD"), 5);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), cards);
        QCOMPARE(home.run(json({u"phonebook"_s, u"import"_s, file, u"--book"_s, u"Verein"_s})), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"import\",\"contacts\":5,\"new\":5,\"known\":0,"
                            "\"withoutNumber\":0,\"notAdded\":0}\n"));
        QCOMPARE(home.run(json({u"phonebook"_s, u"import"_s, u"-"_s, u"--book"_s, u"Verein"_s}), cards), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"import\",\"contacts\":5,\"new\":0,\"known\":5,"
                            "\"withoutNumber\":0,\"notAdded\":0}\n"));
        QCOMPARE(home.box.model().books.local.at(1).entries.size(), 7);
        QCOMPARE(home.run(json({u"phonebook"_s, u"export"_s, u"-"_s, u"--book"_s, u"Verein"_s})), 0);
        QCOMPARE(home.program.objects("contact").size(), 7);
        QCOMPARE(home.run({u"phonebook"_s, u"import"_s, u"no such file"_s, u"--book"_s, u"Verein"_s}), 1);
        QVERIFY(isOneLine(home.program.errors));
    }

    void bringsABookOfTheBoxBack()
    {
        BoxProgram home;
        auto &books = home.box.model().books.local;
        books[0].entries[1].contact = *XmlNode::read(
            u"<contact><category>1</category><person><realName>Rundum</realName><imageURL>/download.lua?path=/a.png"
            "</imageURL></person><telephony nid=\"2\"><number type=\"fax_home\" quickdial=\"7\" vanity=\"RUND\" "
            "prio=\"0\" "
            "id=\"3\">030 1,,2</number><number type=\"label:Laube\" prio=\"1\" id=\"5\">030 "
            "2</number></telephony><services "
            "nid=\"1\"><email classifier=\"work\" id=\"0\">a@example.org</email></services><setup><ringTone "
            "prefix=\"0\">5</ringTone><ringVolume>1</ringVolume></setup><features doorphone=\"1\"/><future "
            "a=\"1\">&lt;x&gt;<deep/></future><mod_time>5</mod_time><uniqueid>12</uniqueid></contact>"_s);
        books[0].touch();
        const auto contents = [](const Simulation::Book &book) {
            QStringList all;
            for (Simulation::BookEntry entry : book.entries) {
                entry.contact.children.removeIf(
                    [](const XmlNode &node) { return node.name == "uniqueid"_L1 || node.name == "mod_time"_L1; });
                all.append(entry.document());
            }
            return all;
        };
        const QString file = home.program.home.filePath(u"book"_s); // it is found out what that is
        const QStringList command {u"phonebook"_s, u"export"_s, file, u"--format"_s, u"xml"_s, u"--book"_s};
        QCOMPARE(home.run(command + QStringList {u"Telefonbuch"_s}), 0);
        QVERIFY2(home.program.errors.isEmpty(), home.program.errors);
        books[1].entries.clear();
        books[1].touch();
        QCOMPARE(home.run(json({u"phonebook"_s, u"import"_s, file, u"--book"_s, u"Verein"_s})), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"import\",\"contacts\":5,\"new\":5,\"known\":0,\"withoutNumber\":0,"
                            "\"notAdded\":0}\n"));
        QCOMPARE(contents(books.at(1)), contents(books.at(0)));

        // And once more, from what is stored.
        const QStringList away {u"--host"_s, u"127.0.0.1"_s, u"--tr064-port"_s, u"1"_s};
        QCOMPARE(home.run({u"phonebook"_s, u"list"_s}), 0);
        QCOMPARE(home.runAnywhere(command + QStringList {u"Verein"_s} + away), 0);
        books[0].entries.clear();
        books[0].touch();
        QCOMPARE(home.run({u"phonebook"_s, u"import"_s, file, u"--book"_s, u"Telefonbuch"_s}), 0);
        QCOMPARE(contents(books.at(0)), contents(books.at(1)));

        QCOMPARE(home.run({u"phonebook"_s, u"export"_s, u"-"_s, u"--book"_s, u"Verein"_s}), 0);
        QVERIFY(home.program.errors.contains("2 VIP mark"));
        QVERIFY(home.program.errors.contains("1 ring tone"));
        QVERIFY2(home.program.errors.contains("4 kinds of numbers"), home.program.errors);
        QVERIFY2(home.program.errors.contains("1 mark of a door intercom"), home.program.errors);
        QCOMPARE(home.run({u"phonebook"_s, u"export"_s, u"-"_s, u"--book"_s, u"Verein"_s, u"--format"_s, u"xml"_s,
                           u"--anonymize"_s}),
                 0);
        QVERIFY(!home.program.output.contains("Rundum") && !home.program.output.contains("5290123"));
    }

    void readsABookOfTheBoxFromAFile()
    {
        BoxProgram home;
        const QString file = home.program.home.filePath(u"Werkstatt.xml"_s);
        QCOMPARE(home.run({u"phonebook"_s, u"export"_s, file, u"--format"_s, u"xml"_s, u"--book"_s, u"Verein"_s}), 0);
        const QString settings = home.program.home.filePath(u"settings.ini"_s);
        write(settings, "[phonebooks]\nfiles=" + file.toUtf8() + "\n");
        const QStringList config {u"--config"_s, settings};
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s, u"--book"_s, u"Werkstatt"_s}) + config), 0);
        QCOMPARE(names(home.program.objects("contact")),
                 (QStringList {u"Kassenwart Łukasz Žižka"_s, u"Vereinsheim"_s}));
        write(file, "Name;Nummer\n");
        QCOMPARE(home.run(json({u"phonebook"_s, u"list"_s}) + config), 0);
        QVERIFY2(home.program.errors.startsWith("There are no contacts in “Werkstatt.xml”"), home.program.errors);
    }

    void exportsNothingOfADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nFN:Erika\nTEL:030 1\nEND:VCARD\n";
        QTest::newRow("cut vCards") << card + card.chopped(12);
        QTest::newRow("damaged phone book") << QByteArray(
            "<phonebooks><phonebook><contact><x y=></contact><contact><person><realName>Erika</realName></person>"
            "</contact></phonebook></phonebooks>");
        QTest::newRow("cut phone book") << QByteArray(
            "<phonebooks><phonebook><contact><person><realName>Erika</realName></person></contact><contact><per");
        QTest::newRow("something else") << QByteArray("Name;Nummer\n");
        QTest::newRow("nothing") << QByteArray();
    }

    void exportsNothingOfADamagedFile()
    {
        QFETCH(const QByteArray, file);
        BoxProgram home;
        const QString path = home.program.home.filePath(u"bad.xml"_s);
        write(path, file);
        const QString settings = home.program.home.filePath(u"settings.ini"_s);
        write(settings, "[phonebooks]\nfiles=" + path.toUtf8() + "\n");
        const QString out = home.program.home.filePath(u"out"_s);
        for (const QString &format : {u"xml"_s, u"vcard"_s, u"json"_s}) {
            QCOMPARE(home.run({u"phonebook"_s, u"export"_s, u"--book"_s, u"bad"_s, u"--format"_s, format, out,
                               u"--config"_s, settings}),
                     1);
            QVERIFY2(home.program.errors.contains("“bad.xml”"), home.program.errors);
            QVERIFY2(home.program.errors.contains("“bad” could not be read whole"), home.program.errors);
            QVERIFY(!QFile::exists(out));
        }
    }

    // By their content, whatever they are called; see tst_contactfile.
    void importsFilesOfAllKinds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("added");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *file, int code, int added, const QByteArray &said = {}) {
            QTest::newRow(file) << QString::fromLatin1(file) << code << added << said;
        };
        row("vcards/utf16le_mark.vcf", 0, 1);
        row("vcards/cr_only.vcf", 0, 1);
        row("vcards/indented.vcf", 0, 2);
        row("vcards/same_twice.vcf", 0, 1);
        row("vcards/groups.vcf", 0, 0);
        row("vcards/no_number.vcf", 0, 1);
        row("vcards/twelve_numbers.vcf", 0, 2, "“Zwölf” has more numbers");
        row("vcards/cut_off.vcf", 1, 1, "“Zweite”");
        row("vcards/without_end.vcf", 1, 2, "“Ohne Ende”");
        row("vcards/no_card.vcf", 1, 0, "There are no contacts in “no_card.vcf”");
        row("phonebooks/carddav_uid.xml", 0, 1);
        row("phonebooks/two_books.xml", 0, 2, "There are 2 phone books in “two_books.xml”");
    }
    void importsFilesOfAllKinds()
    {
        QFETCH(QString, file);
        QFETCH(int, added);
        QFETCH(QByteArray, said);
        BoxProgram home;
        const QString path = QStringLiteral(RUFZEICHEN_TEST_DATA "/") + file;
        const qsizetype before = home.box.model().books.local.at(1).entries.size();
        QTEST(home.run({u"phonebook"_s, u"import"_s, path, u"--book"_s, u"Verein"_s}), "code");
        QCOMPARE(home.box.model().books.local.at(1).entries.size() - before, added);
        QVERIFY2(said.isEmpty() ? home.program.errors.isEmpty() : home.program.errors.contains(said),
                 home.program.errors);
        // A second time there is nothing new.
        QTEST(home.run({u"phonebook"_s, u"import"_s, path, u"--book"_s, u"Verein"_s}), "code");
        QCOMPARE(home.box.model().books.local.at(1).entries.size() - before, added);
    }

    void importsNothingUnreadable()
    {
        BoxProgram home;
        const auto run = [&home](const QByteArray &content) {
            return home.run({u"phonebook"_s, u"import"_s, u"-"_s, u"--book"_s, u"Verein"_s}, content);
        };
        for (const QByteArray &content : {QByteArray(), QByteArray("<a/>"), QByteArray(16'000'001, 'x')}) {
            QCOMPARE(run(content), 1);
            QVERIFY2(isOneLine(home.program.errors), home.program.errors);
            QVERIFY2(home.program.errors.contains("“standard input”"), home.program.errors);
            QVERIFY(home.program.output.isEmpty());
        }
        QCOMPARE(home.box.model().books.local.at(1).entries.size(), 2);
        QCOMPARE(run("BEGIN:VCARD\nFN:Anna\nTEL:030 23125701\nEND:VCARD"), 0);
        QCOMPARE(home.box.model().books.local.at(1).entries.size(), 3);
    }

    void namesAreShortInMessages()
    {
        BoxProgram home;
        QByteArray card = "BEGIN:VCARD\nFN:" + QByteArray(5000, 'x') + '\n';
        for (int at = 10; at < 20; ++at) {
            card += "TEL:030 231257" + QByteArray::number(at) + '\n';
        }
        QCOMPARE(home.run({u"phonebook"_s, u"import"_s, u"-"_s, u"--book"_s, u"Verein"_s}, card + "END:VCARD\n"), 0);
        QVERIFY2(home.program.errors.contains("“" + QByteArray(79, 'x') + "…” has more numbers"),
                 home.program.errors.left(2000));
        QVERIFY(home.program.errors.size() < 2000);
    }

    void importsTheOthersWhenOneIsRefused()
    {
        BoxProgram home;
        QByteArray cards;
        for (const char *name : {"Anna", "Bert", "Clara", "Dora"}) {
            cards += QByteArray("BEGIN:VCARD\nFN:") + name + "\nTEL:030 2312570" + char('0' + name[0] % 10)
                + "\nEND:VCARD\n";
        }
        const QStringList command = json({u"phonebook"_s, u"import"_s, u"-"_s, u"--book"_s, u"Verein"_s});
        home.box.faults().refusedContacts = {u"Bert"_s, u"Dora"_s};
        QCOMPARE(home.run(command, cards), 1);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"import\",\"contacts\":4,\"new\":2,\"known\":0,\"withoutNumber\":0,"
                            "\"notAdded\":2}\n"));
        QVERIFY(home.program.errors.contains("“Bert” was not added: "));
        QVERIFY(home.program.errors.contains("“Dora” was not added: "));
        QVERIFY(!home.program.errors.contains("Clara"));
        home.box.faults().refusedContacts.clear();
        QCOMPARE(home.run(command, cards), 0);
        QCOMPARE(home.program.output,
                 QByteArray("{\"type\":\"import\",\"contacts\":4,\"new\":2,\"known\":2,\"withoutNumber\":0,"
                            "\"notAdded\":0}\n"));
        QCOMPARE(home.box.model().books.local.at(1).entries.size(), 6);
    }

    void exportsNoBookThatWasNotReadWhole()
    {
        BoxProgram home;
        const QString file = home.program.home.filePath(u"book.vcf"_s);
        const QStringList command {u"phonebook"_s, u"export"_s, file, u"--book"_s, u"Telefonbuch"_s};
        home.box.faults().download = Simulation::DownloadDefect::CutOff;
        QCOMPARE(home.run(command), 1);
        QVERIFY(!QFile::exists(file));
        home.box.faults().download = Simulation::DownloadDefect::None;
        auto &entries = home.box.model().books.local[0].entries;
        const QString name = entries.at(1).name();
        entries[1].contact.children.append({.name = u"x y="_s});
        QCOMPARE(home.run(command), 1);
        QVERIFY(!QFile::exists(file));
        QVERIFY(home.program.errors.contains(name.toUtf8()) && home.program.errors.contains("Telefonbuch"));
        QCOMPARE(home.run(json({u"phonebook"_s, u"show"_s, u"--book"_s, u"Telefonbuch"_s})), 0);
        QCOMPARE(home.program.objects("contact").size(), entries.size() - 1);
        // What is stored is not whole either.
        const QStringList away {u"--host"_s, u"127.0.0.1"_s, u"--tr064-port"_s, u"1"_s};
        QCOMPARE(home.runAnywhere(command + away), 1);
        QVERIFY(!QFile::exists(file));
        entries[1].contact.children.removeLast();
        QCOMPARE(home.run(command), 0);
        QVERIFY(QFile::exists(file));
    }

    // Whose session it does not take: the password was right.
    void saysThatAPageCameInPlaceOfABook()
    {
        BoxProgram home;
        home.box.faults().download = Simulation::DownloadDefect::LoginPage;
        QCOMPARE(home.run({u"phonebook"_s, u"list"_s}), 0);
        QVERIFY2(isOneLine(home.program.errors), home.program.errors);
        QVERIFY2(home.program.errors.contains("access for applications"), home.program.errors);
        QVERIFY2(!home.program.errors.contains("RUFZEICHEN_PASSWORD"), home.program.errors);
    }

    void showsWhatIsStoredWithoutTheBox()
    {
        BoxProgram home;
        QCOMPARE(home.run(json({u"phonebook"_s, u"list"_s})), 0);
        const QByteArray list = home.program.output;
        const QStringList away {u"--host"_s, u"127.0.0.1"_s, u"--tr064-port"_s, u"1"_s};
        QCOMPARE(home.runAnywhere(json({u"phonebook"_s, u"list"_s}) + away), 0);
        QCOMPARE(home.program.output, list);
        QVERIFY(isOneLine(home.program.errors));
        QCOMPARE(home.runAnywhere(json({u"phonebook"_s, u"show"_s}) + away), 0);
        QCOMPARE(home.program.objects("contact").size(), 9);
        QVERIFY(isOneLine(home.program.errors));
        QCOMPARE(home.runAnywhere(addition + away), 1);
        QVERIFY(isOneLine(home.program.errors));
        BoxProgram nothingStored;
        QCOMPARE(nothingStored.runAnywhere(QStringList {u"phonebook"_s, u"list"_s} + away), 1);
        QVERIFY(isOneLine(nothingStored.program.errors));
    }

    void looksUpWithoutTheBox()
    {
        BoxProgram home;
        QCOMPARE(home.run({u"phonebook"_s, u"list"_s}), 0);
        const QStringList place {u"--host"_s, u"127.0.0.1"_s};
        QCOMPARE(home.runAnywhere(json({u"lookup"_s, u"+49 175 5290123"_s}) + place), 0);
        QJsonObject found = home.program.objects("lookup").constFirst();
        QCOMPARE(found[u"name"_s].toString(), u"Erika Mustermann"_s);
        QCOMPARE(found[u"book"_s].toString(), u"Telefonbuch"_s);
        QCOMPARE(found[u"matchedBy"_s].toString(), u"canonical"_s);
        QCOMPARE(found[u"canonical"_s].toString(), u"+491755290123"_s);
        QCOMPARE(found[u"kind"_s].toString(), u"mobile"_s);
        QCOMPARE(home.runAnywhere(json({u"lookup"_s, u"-"_s}) + place, "0221 47109\n\nhello\n23125222"), 0);
        const QList<QJsonObject> all = home.program.objects("lookup");
        QCOMPARE(names(all), QStringList({u"Vereinsheim"_s, u""_s, u""_s, u"Jürgen Öztürk"_s}));
        QCOMPARE(all[0][u"matchedBy"_s].toString(), u"wildcard"_s);
        QCOMPARE(all[1][u"kind"_s].toString(), u"withheld"_s);
        QVERIFY(all[2][u"name"_s].isNull() && all[2][u"canonical"_s].isNull());
        QVERIFY(home.program.errors.isEmpty());
        QCOMPARE(home.runAnywhere(QStringList {u"lookup"_s, u"030 23125-101"_s} + place), 0);
        QVERIFY(home.program.output.contains("Erika Mustermann (Telefonbuch, written just like that)"));
        BoxProgram nothingStored;
        for (const QString &word : {u"hallo"_s, u"*#"_s, u"\x1b[m"_s}) {
            QCOMPARE(nothingStored.runAnywhere(json({u"lookup"_s, word})), 1);
            QVERIFY(nothingStored.program.output.isEmpty());
            QVERIFY(nothingStored.program.errors.contains("is not a phone number"));
            QCOMPARE(nothingStored.program.errors.count('\n'), 1);
            QVERIFY(!nothingStored.program.errors.contains('\x1b'));
        }
        QCOMPARE(nothingStored.runAnywhere(json({u"lookup"_s, u"anna@sip.example"_s})), 0); // may call, too
        QCOMPARE(nothingStored.runAnywhere(json({u"lookup"_s, QString()})), 0);
        QCOMPARE(nothingStored.runAnywhere(json({u"lookup"_s, u"110"_s})), 0);
        QVERIFY(nothingStored.program.objects().constFirst()[u"name"_s].isNull());
        QCOMPARE(nothingStored.program.objects().constFirst()[u"kind"_s].toString(), u"service"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliPhonebook)
#include "tst_cli_phonebook.moc"
