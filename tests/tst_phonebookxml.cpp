// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactentry.h"
#include "core/phonebook/phonebookxml.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QByteArray bookOf(const QByteArray &content)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><phonebooks><phonebook owner="1" name="Büro">)" + content
        + "</phonebook></phonebooks>";
}

QByteArray contactOf(const QByteArray &name, const QByteArray &number = "030 23125701")
{
    return "<contact><person><realName>" + name + "</realName></person><telephony><number type=\"home\">" + number
        + "</number></telephony></contact>";
}

QStringList names(const PhonebookDocument &document)
{
    QStringList result;
    for (const Contact &contact : document.book.contacts) {
        result.append(contact.name);
    }
    return result;
}

// As a box gives it, with all that this program knows nothing of.
const QByteArray entry = R"(<?xml version="1.0" encoding="utf-8"?>
<Envelope><contact xmlns:x="urn:example"><!-- kept --><category>0</category><person lang="de"><realName>Alt &amp; Grau</realName><imageURL>/pic.jpg</imageURL></person><telephony nid="3"><services><email classifier="private" id="0">alt@example.org</email></services><number type="fax_home" quickdial="7" vanity="ALT" prio="1" id="0" x:odd="1">030 23125-701</number><number type="label:Hütte" prio="0" id="2">0171 3920701</number><number type="mobile" prio="0" id="5">0172 3920702</number></telephony><setup><ringTone prefix="0"/></setup><features doorphone="0"/><mod_time>1790000000</mod_time><uniqueid>17</uniqueid><future a="1">?<deep/></future></contact></Envelope>)";

} // namespace

class TestPhonebookXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWholeBook()
    {
        const PhonebookDocument document = readPhonebook(testData(u"phonebook.xml"_s));
        QCOMPARE(document.reading, PhonebookReading::Whole);
        const Phonebook &book = document.book;
        QCOMPARE(book.name, u"Telefonbuch & mehr"_s);
        QCOMPARE(book.owner, u"0"_s);
        QCOMPARE(book.timestamp, std::optional<qint64>(1795000000));
        QCOMPARE(names(document),
                 (QStringList {u"Grünewald, Änne"_s, u"Müller & Söhne <Lager>"_s, u"\"Röschen\" O'Hara <privat>"_s,
                               u""_s, u"Ohne Nummer"_s, u"Leere Felder"_s, u"Cousine (UK)"_s, u"Zweimal Zoë"_s,
                               u"王小明 – Żaneta Čapková 🎉"_s, u"Alle Telefone"_s, u"Anrufbeantworter"_s, u"Ansage"_s,
                               u"Gartentor"_s}));

        const Contact &first = book.contacts.first();
        QCOMPARE(first.id, u"41"_s);
        QVERIFY(first.vip);
        QCOMPARE(first.picture, u"/download.lua?path=/var/media/ftp/FRITZ/fonpix/1795000000-0.jpg"_s);
        QCOMPARE(first.emails, (QStringList {u"aenne@example.org"_s, u"a.gruenewald@example.com"_s}));
        QCOMPARE(first.numbers,
                 (QList<ContactNumber> {
                     {.number = u"030 23125-707"_s, .kind = ContactNumberKind::Home, .quickdial = u"3"_s},
                     {.number = u"+49 171 3920 707"_s,
                      .kind = ContactNumberKind::Mobile,
                      .main = true,
                      .vanity = u"AENNE"_s},
                     {.number = u"0049 (0)69 / 90009 707"_s, .kind = ContactNumberKind::Work},
                     {.number = u"06990009708"_s, .kind = ContactNumberKind::Fax}}));
        QCOMPARE(book.contacts.at(1).emails, QStringList {u"lager@example.net"_s});
        QVERIFY(!book.contacts.at(1).vip);
        QCOMPARE(book.contacts.at(4).numbers.size(), 0);
        QCOMPARE(book.contacts.at(5).numbers.size(), 1);
        QCOMPARE(book.contacts.at(5).emails.size(), 0);
        QCOMPARE(book.contacts.at(6).numbers.at(0).kind, ContactNumberKind::Home);
        QCOMPARE(book.contacts.at(6).numbers.at(1).kind, ContactNumberKind::Other);
        QCOMPARE(book.contacts.at(12).numbers.size(), 1);
    }

    void judgesDocuments_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PhonebookReading>("reading");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char *name, const QByteArray &bytes, PhonebookReading reading,
                 const QStringList &expected = {}) { QTest::newRow(name) << bytes << reading << expected; };
        const QByteArray one = contactOf("Erika");
        row("nothing", "", PhonebookReading::NoPhonebook);
        row("something", "hello", PhonebookReading::NoPhonebook);
        row("zeros", QByteArray(1000, '\0'), PhonebookReading::NoPhonebook);
        row("another document", "<root><phonebook/></root>", PhonebookReading::NoPhonebook);
        row("no book", "<phonebooks/>", PhonebookReading::NoPhonebook);
        row("empty book", bookOf(""), PhonebookReading::Whole);
        row("not modified", bookOf("<timestamp>1</timestamp><!-- not modified -->"), PhonebookReading::NotModified);
        row("other comment", bookOf("<!-- number of contacts 0 -->"), PhonebookReading::Whole);
        row("web page", " \r\n<!DOCTYPE HTML>\n<html><body>Login</body></html>", PhonebookReading::LoginPage);
        row("web page without type", "<HTML><HEAD></HEAD></HTML>", PhonebookReading::LoginPage);
        row("web page as XML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\"><html/>",
            PhonebookReading::LoginPage);
        row("cut between contacts", bookOf(one + one).chopped(25 + one.size()), PhonebookReading::CutOff,
            {u"Erika"_s});
        row("cut in a contact", bookOf(one + one).chopped(60), PhonebookReading::CutOff, {u"Erika"_s});
        row("cut in the header", bookOf({}).first(70), PhonebookReading::NoPhonebook);
        row("broken tag", bookOf(one + "<contact><person></contact>" + one), PhonebookReading::CutOff, {u"Erika"_s});
        row("unknown entity", bookOf(one + contactOf("&nbsp;")), PhonebookReading::CutOff, {u"Erika"_s});
        row("document type", "<!DOCTYPE phonebooks>" + bookOf(one).sliced(38), PhonebookReading::NoPhonebook);
        row("entity bomb",
            "<!DOCTYPE phonebooks [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
            "<phonebooks><phonebook><contact><person><realName>&b;</realName></person></contact></phonebook>",
            PhonebookReading::NoPhonebook);
        row("control characters", bookOf(contactOf("Eri\x01\x0b\x1fka")), PhonebookReading::Whole, {u"Erika"_s});
        row("zero byte", bookOf(contactOf(QByteArray("Eri\0ka", 6))), PhonebookReading::Whole, {u"Erika"_s});
        row("forbidden character", bookOf(contactOf("Eri\xEF\xBF\xBFka")), PhonebookReading::Whole, {u"Erika"_s});
        row("Latin-1 called UTF-8", bookOf(contactOf("J\xFCrgen") + contactOf("Käthe")), PhonebookReading::Whole,
            {u"Jürgen"_s, u"Käthe"_s});
        row("UTF-8 called Latin-1", bookOf(contactOf("Käthe")).replace("utf-8", "ISO-8859-1"),
            PhonebookReading::Whole, {u"Käthe"_s});
        row("Latin-1", bookOf(contactOf("K\xE4the")).replace("utf-8", "ISO-8859-1").replace("ü", "\xFC"),
            PhonebookReading::Whole, {u"Käthe"_s});
        row("encoding that does not exist", bookOf(one).replace("utf-8", "klingon"), PhonebookReading::Whole,
            {u"Erika"_s});
        row("half a character", bookOf(contactOf("Erika\xF0\x9F")), PhonebookReading::Whole, {u"Erikað\u009f"_s});
        row("byte order mark", "\xEF\xBB\xBF" + bookOf(one), PhonebookReading::Whole, {u"Erika"_s});
        row("line ends of DOS", bookOf(one).replace("><", ">\r\n<"), PhonebookReading::Whole, {u"Erika"_s});
        row("blanks around", bookOf(contactOf(" Erika\n ")), PhonebookReading::Whole, {u"Erika"_s});
        row("unknown elements",
            bookOf("<contact><a><b/></a><person><c/><realName>Erika<d/></realName></person></contact>"),
            PhonebookReading::Whole, {u"Erika"_s});
        row("second book", "<phonebooks><phonebook/><phonebook>" + one + "</phonebook></phonebooks>",
            PhonebookReading::Whole);
        row("deep", bookOf(QByteArray("<x>").repeated(100'000)), PhonebookReading::CutOff);
        row("too large", QByteArray(maximumPhonebookSize + 1, ' '), PhonebookReading::TooLarge);
    }
    void judgesDocuments()
    {
        QFETCH(QByteArray, bytes);
        const PhonebookDocument document = readPhonebook(bytes);
        QTEST(document.reading, "reading");
        QTEST(names(document), "expected");
    }

    void survivesEveryCut()
    {
        const QByteArray whole = testData(u"phonebook.xml"_s);
        qsizetype before = 0;
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const qsizetype now = readPhonebook(whole.first(length)).book.contacts.size();
            QVERIFY(now >= before);
            before = now;
        }
    }

    void boundsMemory()
    {
        const QByteArray number = "<number type=\"home\">1</number>";
        const QByteArray many = "<contact><telephony>" + number.repeated(1000) + "</telephony></contact>";
        QCOMPARE(readPhonebook(bookOf(many)).book.contacts.first().numbers.size(), 100);
        QCOMPARE(readPhonebook(bookOf("<contact><telephony>" + number.repeated(50) + "</telephony></contact>"))
                     .book.contacts.first()
                     .numbers.size(),
                 50);
        QCOMPARE(readPhonebook(bookOf(QByteArray("<contact/>").repeated(60'000))).book.contacts.size(), 50'000);
    }

    void readsHostileHeaders()
    {
        const PhonebookDocument document = readPhonebook(
            "<phonebook name='&lt;b&gt;' owner='x' position='-3' source='?'><timestamp>-5</timestamp></phonebook>");
        QCOMPARE(document.reading, PhonebookReading::Whole);
        QCOMPARE(document.book, (Phonebook {.name = u"<b>"_s, .owner = u"x"_s}));
        QCOMPARE(readPhonebook("<phonebook><timestamp>99999999999999999999</timestamp></phonebook>").book,
                 Phonebook());
    }

    void writesWhatItReads()
    {
        Phonebook book = readPhonebook(testData(u"phonebook.xml"_s)).book;
        QCOMPARE(readPhonebook(writePhonebook(book)), (PhonebookDocument {PhonebookReading::Whole, book}));
        book.position = 2;
        book.readOnly = true;
        book.source = PhonebookSource::File;
        book.name = u"\"<&'>\u0001\r\n 😀"_s;
        book.timestamp = std::nullopt;
        Phonebook expected = book;
        expected.name = u"\"<&'>\r\n 😀"_s;
        QCOMPARE(readPhonebook(writePhonebook(book)), (PhonebookDocument {PhonebookReading::Whole, expected}));
    }

    void refreshes_data()
    {
        QTest::addColumn<PhonebookDocument>("document");
        QTest::addColumn<bool>("wasEmpty");
        QTest::addColumn<QString>("name"); // of the only contact afterwards; empty: there is none
        QTest::addColumn<qint64>("timestamp");
        const auto row = [](const char *name, PhonebookReading reading, qint64 timestamp, const QString &contact,
                            bool wasEmpty, const QString &after, qint64 timestampAfter) {
            Phonebook book {.timestamp = timestamp};
            if (!contact.isEmpty()) {
                book.contacts.append({.name = contact});
            }
            QTest::newRow(name) << PhonebookDocument {reading, book} << wasEmpty << after << timestampAfter;
        };
        row("new", PhonebookReading::Whole, 2, u"New"_s, false, u"New"_s, 2);
        row("emptied", PhonebookReading::Whole, 2, {}, false, {}, 2);
        row("empty, but unchanged", PhonebookReading::Whole, 1, {}, false, u"Old"_s, 1);
        row("not modified", PhonebookReading::NotModified, 1, {}, false, u"Old"_s, 1);
        row("cut off", PhonebookReading::CutOff, 2, u"New"_s, false, u"Old"_s, 1);
        row("cut off, better than nothing", PhonebookReading::CutOff, 2, u"New"_s, true, u"New"_s, -1);
        row("login page", PhonebookReading::LoginPage, 2, {}, false, u"Old"_s, 1);
        row("no phone book", PhonebookReading::NoPhonebook, 2, {}, false, u"Old"_s, 1);
        row("too large", PhonebookReading::TooLarge, 2, {}, false, u"Old"_s, 1);
    }
    void refreshes()
    {
        QFETCH(PhonebookDocument, document);
        QFETCH(bool, wasEmpty);
        QFETCH(QString, name);
        QFETCH(qint64, timestamp);
        Phonebook known {.name = u"Telefonbuch"_s, .position = 3, .owner = u"1"_s, .readOnly = true, .timestamp = 1};
        if (!wasEmpty) {
            known.contacts.append({.name = u"Old"_s});
        }
        Phonebook expected = known;
        expected.contacts.clear();
        if (!name.isEmpty()) {
            expected.contacts.append({.name = name});
        }
        expected.timestamp = timestamp < 0 ? std::nullopt : std::optional(timestamp);
        QCOMPARE(refreshed(known, document), expected);
    }

    void readsEntries()
    {
        for (const QByteArray &wrapper : {QByteArray(), QByteArray("Envelope"), QByteArray("entry")}) {
            const QByteArray contact = contactOf("Erika");
            const auto read
                = readEntry(wrapper.isEmpty() ? contact : "<" + wrapper + ">" + contact + "</" + wrapper + ">");
            QVERIFY(read);
            QCOMPARE(read->name, u"Erika"_s);
        }
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("<html/>"), contactOf("Erika").chopped(20),
              "<!DOCTYPE contact>" + contactOf("Erika"), QByteArray(2'000'000, ' ') + contactOf("Erika")}) {
            QVERIFY(!readEntry(bad));
            QVERIFY(!editedEntry(bad, {}));
        }
        QVERIFY(!editedEntry(QByteArray("<x>").repeated(200'000), {}));
    }

    void writesNewEntries()
    {
        const Contact contact {.id = u"17"_s,
                               .name = u"<&>\"' Jürgen\u0002 😀\xd83d"_s,
                               .vip = true,
                               .picture = u"data:x"_s,
                               .emails = {u"a@example.org"_s},
                               .numbers = {{.number = u"030 23125701"_s, .main = true},
                                           {.number = u"0171 3920701"_s, .kind = ContactNumberKind::Mobile}}};
        Contact expected = contact;
        expected.id.clear();
        expected.picture.clear();
        expected.name = u"<&>\"' Jürgen 😀"_s;
        expected.numbers[0].id = u"0"_s;
        expected.numbers[1].id = u"1"_s;
        QCOMPARE(readEntry(newEntry(contact)), std::optional(expected));
        QVERIFY(newEntry(contact).contains("Jürgen"));
    }

    void keepsAllThatIsNotChanged()
    {
        const QByteArray same = *editedEntry(entry, {});
        QCOMPARE(same.trimmed(), QByteArray(entry).replace("utf-8\"?>\n<", "UTF-8\"?><"));
        QCOMPARE(*editedEntry(same, {.vip = false}), same);
        QCOMPARE(*editedEntry(same, {.numbers = readEntry(entry)->numbers}), same);
    }

    void changesOnlyWhatIsChanged()
    {
        const QByteArray same = *editedEntry(entry, {});
        QCOMPARE(*editedEntry(entry, {.name = u"Neu <&> 😀\u0001"_s}),
                 QByteArray(same).replace("Alt &amp; Grau", "Neu &lt;&amp;&gt; 😀"));
        QCOMPARE(*editedEntry(entry, {.vip = true}),
                 QByteArray(same).replace("<category>0</category>", "<category>1</category>"));
        QCOMPARE(readEntry(*editedEntry(contactOf("x"), {.name = u"y"_s, .vip = true}))->vip, true);
    }

    void changesNumbers()
    {
        // The second is gone, the third has become the main one in another writing, the first has a new number, one
        // is new.
        const QList<ContactNumber> numbers {
            {.number = u"0172/3920702"_s, .kind = ContactNumberKind::Mobile, .main = true},
            {.number = u"030 23125-799"_s, .kind = ContactNumberKind::Fax, .id = u"0"_s},
            {.number = u"+44 20 79460701"_s, .kind = ContactNumberKind::Work}};
        const QByteArray edited = *editedEntry(entry, {.numbers = numbers});
        QVERIFY(edited.contains(
            R"(<telephony nid="3"><services><email classifier="private" id="0">alt@example.org</email></services><number type="mobile" prio="1" id="5">0172/3920702</number><number type="fax_home" quickdial="7" vanity="ALT" prio="0" id="0" x:odd="1">030 23125-799</number><number type="work" prio="0" id="1">+44 20 79460701</number></telephony>)"));
    }

    void changesEmails()
    {
        const QByteArray edited
            = *editedEntry(entry, {.emails = QStringList {u"neu@example.org"_s, u"alt@example.org"_s}});
        QVERIFY(edited.contains(
            R"(<services nid="2"><email id="0" classifier="private">neu@example.org</email><email classifier="private" id="1">alt@example.org</email></services>)"));
        const QByteArray fresh = *editedEntry(contactOf("x"), {.emails = QStringList {u"<&>@example.org"_s}});
        QCOMPARE(readEntry(fresh)->emails, QStringList {u"<&>@example.org"_s});
        QCOMPARE(readEntry(*editedEntry(edited, {.emails = QStringList()}))->emails, QStringList());
        QVERIFY(*editedEntry(edited, {.name = u"x"_s}) != edited);
        QVERIFY(editedEntry(edited, {.name = u"x"_s})->contains("neu@example.org"));
    }

    void keepsNumbersApart()
    {
        // The same number twice, and a new number that stands in an old one's place.
        const QByteArray twice = "<contact><telephony><number type=\"home\" id=\"0\">030 1234</number>"
                                 "<number type=\"work\" id=\"1\">030 1234</number></telephony></contact>";
        const auto numbers = [](const QByteArray &document, const QList<ContactNumber> &wanted) {
            return readEntry(*editedEntry(document, {.numbers = wanted}))->numbers;
        };
        const ContactNumber work {.number = u"030 1234"_s, .kind = ContactNumberKind::Work};
        QCOMPARE(numbers(twice, {work}).value(0).id, u"1"_s);
        QCOMPARE(numbers(twice, {}).size(), 0);
        const QByteArray none = "<contact><person/></contact>";
        QCOMPARE(numbers(none, {work}).value(0).id, u"0"_s);
        QVERIFY(editedEntry(none, {.numbers = QList {work}})->contains("<telephony nid=\"1\">"));
    }
};

QTEST_GUILESS_MAIN(TestPhonebookXml)
#include "tst_phonebookxml.moc"
