// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardreader.h"
#include "core/phonebook/vcardwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

Contact contactOf(const QByteArray &lines)
{
    const QList<Contact> contacts = readVCards(card(lines));
    return contacts.size() == 1 ? contacts.first() : Contact {.name = u"(not one contact)"_s};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write %s", qPrintable(path));
    }
}

const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(300, 'x');

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNames_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QByteArray &lines, QStringView name) {
            QTest::newRow(title) << lines << name.toString();
        };
        row("formatted", "N:Mustermann;Erika;;Dr.;\r\nFN:Erika M.", u"Erika M.");
        row("parts", "N:Mustermann;Erika;Anna;Dr.;MdB", u"Dr. Erika Anna Mustermann MdB");
        row("empty formatted name", "FN:\r\nN:Mustermann;Erika;;;", u"Erika Mustermann");
        row("organization", "ORG:Muster GmbH\\; Co;Lager", u"Muster GmbH; Co");
        row("none", "TEL:123", u"");
        row("escapes", "FN:a\\,b\\;c\\\\d\\ne\\N f\\", u"a,b;c\\d e f\\");
        row("folded", "FN:Eri\r\n ka Muster\r\n\tmann", u"Erika Mustermann");
        row("folded within a character", "FN:K\xC3\r\n \xA4the", u"Käthe");
        row("Latin-1", "FN:K\xE4the", u"Käthe");
        row("group", "item1.FN:Erika", u"Erika");
        row("small letters", "fn:Erika", u"Erika");
        row("language", "FN;LANGUAGE=de:Erika", u"Erika");
        row("colon in quotation marks", "FN;X-A=\"a:b;c\":Erika", u"Erika");
        row("quotation marks without end", "FN;X-A=\"a:Erika", u"");
        row("quoted-printable", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=A4the 100%=3D", u"Käthe 100%=");
        row("quoted-printable Latin-1", "FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:K=E4the", u"Käthe");
        row("quoted-printable over lines", "FN;ENCODING=QUOTED-PRINTABLE:Eri=\r\nka =\r\n M", u"Erika M");
        row("equals sign at the end", "FN:a=\r\nNOTE:b", u"a=");
        row("control characters", "FN:Eri\x01ka\x7f", u"Erika\u007f");
    }
    void readsNames()
    {
        QFETCH(QByteArray, lines);
        QTEST(contactOf(lines).name, "name");
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ContactNumber>("number");
        const auto row = [](const QByteArray &line, QStringView number, ContactNumberKind kind, bool main = false) {
            QTest::newRow(line.constData())
                << line << ContactNumber {.number = number.toString(), .kind = kind, .main = main};
        };
        row("TEL:030 23125701", u"030 23125701", ContactNumberKind::Other);
        row("TEL;TYPE=home:1", u"1", ContactNumberKind::Home);
        row("TEL;TYPE=HOME,VOICE:1", u"1", ContactNumberKind::Home);
        row("TEL;TYPE=\"voice,work\":1", u"1", ContactNumberKind::Work);
        row("TEL;TYPE=work;TYPE=fax:1", u"1", ContactNumberKind::Fax);
        row("TEL;TYPE=cell;TYPE=pref:1", u"1", ContactNumberKind::Mobile, true);
        row("TEL;PREF=1;TYPE=work:1", u"1", ContactNumberKind::Work, true);
        row("TEL;HOME;VOICE:1", u"1", ContactNumberKind::Home);
        row("item2.TEL;type=CELL:1", u"1", ContactNumberKind::Mobile);
        row("TEL;VALUE=uri;TYPE=home:tel:+49-30-23125701;ext=5", u"+49-30-23125701", ContactNumberKind::Home);
        row("TEL;VALUE=uri:tel:%2B49%2030", u"+49 30", ContactNumberKind::Other);
        row("TEL;VALUE=uri:sip:550@example.org", u"550@example.org", ContactNumberKind::Other);
        row("TEL;TYPE=x-odd:**610", u"**610", ContactNumberKind::Other);
    }
    void readsNumbers()
    {
        QFETCH(QByteArray, line);
        QFETCH(ContactNumber, number);
        QCOMPARE(contactOf(line).numbers, QList<ContactNumber> {number});
    }

    void readsTheRest()
    {
        const Contact contact = contactOf("FN:Erika\r\nUID:urn:uuid:1\r\nEMAIL;TYPE=work:a@example.org\r\nEMAIL:\r\n"
                                          "item1.EMAIL:b@example.org\r\nitem1.X-ABLabel:Alt\r\nTEL:\r\nNOTE:x");
        QCOMPARE(contact,
                 (Contact {
                     .id = u"urn:uuid:1"_s, .name = u"Erika"_s, .emails = {u"a@example.org"_s, u"b@example.org"_s}}));
    }

    void readsPictures_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("has");
        const QByteArray data = jpeg.toBase64();
        QByteArray folded = data;
        for (qsizetype at = 60; at < folded.size(); at += 63) {
            folded.insert(at, "\r\n ");
        }
        QTest::newRow("3.0") << "PHOTO;ENCODING=b;TYPE=JPEG:" + data << true;
        QTest::newRow("2.1, folded") << "PHOTO;JPEG;ENCODING=BASE64:" + folded << true;
        QTest::newRow("4.0") << "PHOTO:data:image/jpeg;base64," + data << true;
        QTest::newRow("4.0 with wrong type") << "PHOTO:data:text/html;base64," + data << true;
        QTest::newRow("elsewhere") << QByteArray("PHOTO;VALUE=uri:https://example.org/a.jpg") << false;
        QTest::newRow("a file") << QByteArray("PHOTO;VALUE=uri:file:///etc/passwd") << false;
        QTest::newRow("no picture") << QByteArray("PHOTO;ENCODING=b:aGVsbG8=") << false;
        QTest::newRow("drawing with scripts")
            << "PHOTO:data:image/svg+xml;base64," + QByteArray("<svg/>").toBase64() << false;
        QTest::newRow("too large") << "PHOTO;ENCODING=b:" + (jpeg + QByteArray(200'000, 'x')).toBase64() << false;
    }
    void readsPictures()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, has);
        const QString expected = u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64());
        QCOMPARE(contactOf(line).picture, has ? expected : QString());
    }

    void readsAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("names");
        const QByteArray erika = card("FN:Erika");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("something") << QByteArray("hello\nFN:x\n:\n;:\n=\n") << QStringList();
        QTest::newRow("two") << erika + card("FN:Max") << QStringList {u"Erika"_s, u"Max"_s};
        QTest::newRow("line ends of Unix")
            << QByteArray(erika + erika).replace("\r\n", "\n") << QStringList {u"Erika"_s, u"Erika"_s};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + erika << QStringList {u"Erika"_s};
        QTest::newRow("cut off") << erika + erika.chopped(12) << QStringList {u"Erika"_s};
        QTest::newRow("an agent's card inside")
            << card("FN:Erika\r\nAGENT:\r\n" + card("FN:Agent") + "NOTE:x") << QStringList {u"Erika"_s};
        QTest::newRow("ends only") << QByteArray("END:VCARD\r\n").repeated(5) + erika << QStringList {u"Erika"_s};
        QTest::newRow("begins only") << QByteArray("BEGIN:VCARD\r\n").repeated(5) << QStringList();
        QTest::newRow("folded nothing") << " \r\n \r\n" + erika << QStringList {u"Erika"_s};
        QTest::newRow("too large") << erika + QByteArray(maximumVCardSize, ' ') << QStringList();
    }
    void readsAnyBytes()
    {
        QFETCH(QByteArray, file);
        QStringList names;
        for (const Contact &contact : readVCards(file)) {
            names.append(contact.name);
        }
        QTEST(names, "names");
    }

    void boundsMemory()
    {
        const Contact many = contactOf(QByteArray("TEL:1\r\nEMAIL:a\r\n").repeated(1000));
        QCOMPARE(many.numbers.size(), 100);
        QCOMPARE(many.emails.size(), 100);
        QCOMPARE(contactOf("FN:" + QByteArray(1'000'000, 'x')).name.size(), 1000);
        QCOMPARE(readVCards(QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(60'000)).size(), 50'000);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<VCardVersion>("version");
        QTest::newRow("3.0") << VCardVersion::V3;
        QTest::newRow("4.0") << VCardVersion::V4;
    }
    void writesWhatItReads()
    {
        QFETCH(VCardVersion, version);
        const QList<Contact> contacts {
            {.id = u"17"_s,
             .name = u"Ä, b; c\\d 😀 "_s + QString(100, u'ß') + u" x"_s,
             .picture = u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64()),
             .emails = {u"a@example.org"_s},
             .numbers = {{.number = u"030 23125701"_s, .main = true},
                         {.number = u"0171 3920701"_s, .kind = ContactNumberKind::Mobile},
                         {.number = u"**610"_s, .kind = ContactNumberKind::Other},
                         {.number = u"06990009708"_s, .kind = ContactNumberKind::Fax},
                         {.number = u"550@sip.example.org"_s, .kind = ContactNumberKind::Work}}},
            {.name = u"Max"_s}};
        const QByteArray file = writeVCards(contacts, version);
        QCOMPARE(readVCards(file), contacts);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76);
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
    }

    void writesNoForeignLines()
    {
        const Contact hostile {.name = u"Erika\r\nEND:VCARD\nTEL:0900\u0001"_s,
                               .picture = u"data:image/jpeg;base64,x\r\nTEL:0900"_s,
                               .emails = {u"a\nTEL:0900"_s},
                               .numbers = {{.number = u"1\rTEL:0900"_s}}};
        const QByteArray file = writeVCards({hostile}, VCardVersion::V4);
        QVERIFY(!file.contains("\nTEL:0900"));
        QVERIFY(!file.contains("\rTEL:0900"));
        QCOMPARE(file.count("END:VCARD\r\n"), 1);
        QCOMPARE(readVCards(file).size(), 1);
        QVERIFY(!writeVCards({{.picture = u"/download.lua?path=x"_s}}, VCardVersion::V3).contains("PHOTO"));
    }

    void readsFilesAndFolders()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"Kontakte/tiefer.vcf"_s));
        const QString path = folder.filePath(u"Kontakte"_s);
        write(path + u"/b.vcf"_s, card("FN:Max"));
        write(path + u"/a.vcf"_s, card("FN:Erika") + card("FN:Hans"));
        write(path + u"/c.txt"_s, card("FN:No"));
        const auto book = readVCardBook(path);
        QVERIFY(book);
        QCOMPARE(*book,
                 (Phonebook {.name = u"Kontakte"_s,
                             .readOnly = true,
                             .source = PhonebookSource::File,
                             .contacts = {{.name = u"Erika"_s}, {.name = u"Hans"_s}, {.name = u"Max"_s}}}));
        QCOMPARE(readVCardBook(path + u"/b.vcf"_s)->name, u"b"_s);
        QCOMPARE(readVCardBook(path + u"/b.vcf"_s)->contacts.size(), 1);
        QVERIFY(!readVCardBook(path + u"/none.vcf"_s));
        QVERIFY(!readVCardBook(u"/dev/zero"_s));
        QVERIFY(!readVCardBook(QString()));
    }
};

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
