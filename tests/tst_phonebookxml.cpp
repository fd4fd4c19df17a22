// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactentry.h"
#include "core/phonebook/phonebookxml.h"
#include "tests/support/testdata.h"

#include <QStringEncoder>
#include <QTest>
#include <utility>

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

QByteArray utf16Of(const QByteArray &utf8)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE);
    return encoder.encode(QString::fromUtf8(utf8));
}

QByteArray swapped(QByteArray pairs)
{
    for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
        std::swap(pairs[at], pairs[at + 1]);
    }
    return pairs;
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
        row("broken tag", bookOf(one + "<contact><person></contact>" + one), PhonebookReading::Damaged,
            {u"Erika"_s, u"Erika"_s});
        row("contact that does not end", bookOf("<contact><person><realName>A</realName>" + one),
            PhonebookReading::Damaged, {u"Erika"_s});
        row("only a broken contact", bookOf("<contact><person></contact>"), PhonebookReading::CutOff);
        row("broken, and cut off", bookOf("<contact><person></contact>" + one).chopped(20), PhonebookReading::CutOff,
            {u"Erika"_s});
        row("element between that does not end", bookOf(one + "<x>" + one), PhonebookReading::Damaged,
            {u"Erika"_s, u"Erika"_s});
        row("entities of HTML", bookOf(one + contactOf("K&auml;the&nbsp;&euro;&rarr;&AMP;x")),
            PhonebookReading::Whole, {u"Erika"_s, u"Käthe €&rarr;&AMP;x"_s});
        row("references to forbidden characters", bookOf(contactOf("Eri&#1;&#x1F;&#xD800;&#xfffe;k&#97;&#;&#x;")),
            PhonebookReading::Whole, {u"Erika&#;&#x;"_s});
        row("brackets in a name", bookOf(contactOf("<privat> & >< \"x</") + one), PhonebookReading::Whole,
            {u"<privat> & >< \"x</"_s, u"Erika"_s});
        // Without a limit these take the better part of a minute.
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=''";
        }
        row("a hundred thousand attributes in a contact", bookOf(one + "<contact" + attributes + "></contact>" + one),
            PhonebookReading::Damaged, {u"Erika"_s, u"Erika"_s});
        row("a hundred thousand attributes in the head",
            bookOf(one).replace("<phonebook ", "<phonebook" + attributes + ' '), PhonebookReading::NoPhonebook);
        row("ampersand in the head", bookOf(one).replace("Büro", "A & B"), PhonebookReading::Whole, {u"Erika"_s});
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
        row("half a character", bookOf(contactOf("Erika\xF0\x9F")), PhonebookReading::Whole, {u"Erika"_s});
        row("quotation marks of Windows-1252", bookOf(contactOf("\x84S\xFC\x64\x93 \x80 \x81")),
            PhonebookReading::Whole, {u"„Süd“ € \u0081"_s});
        row("UTF-16 without a mark", utf16Of(bookOf(one)), PhonebookReading::Whole, {u"Erika"_s});
        row("UTF-16, the other way round", "\xFE\xFF" + swapped(utf16Of(bookOf(one))), PhonebookReading::Whole,
            {u"Erika"_s});
        row("called UTF-16", bookOf(contactOf("K\xE4the")).replace("utf-8", "utf-16"), PhonebookReading::Whole,
            {u"Käthe"_s});
        row("ISO-8859-2", bookOf(contactOf("\xA3ukasz")).replace("utf-8", "ISO-8859-2").replace("ü", "\xFC"),
            PhonebookReading::Whole, {u"Łukasz"_s});
        row("UTF-8 called GBK", bookOf(contactOf("Käthe")).replace("utf-8", "gbk"), PhonebookReading::Whole,
            {u"Käthe"_s});
        row("KOI8-R", bookOf(contactOf("\xE9\xD7\xC1\xCE")).replace("utf-8", "koi8-r"), PhonebookReading::Whole,
            {u"Иван"_s});
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

    // As they come from boxes and programs. Of several books the first is read.
    void readsFieldBooks_data()
    {
        QTest::addColumn<QStringList>("expected"); // name: numbers
        const auto row = [](const char *file, const QStringList &expected) { QTest::newRow(file) << expected; };
        const QString anna = u"Anna: 030 23125261"_s;
        const QString bert = u"Bert: 030 23125262"_s;
        const QString clara = u"Clara: 030 23125263"_s;
        const QString soap = u"Per SOAP: 030 23125260"_s;
        row("attributes_first", {soap, anna, bert});
        row("attributes_middle", {anna, soap, bert});
        row("xsi_only", {soap, anna});
        row("bare_amp", {anna, u"Royals & Rice: 030 23125262"_s, clara});
        row("html_entity", {anna, u"Müller: 030 23125262"_s, clara});
        row("lt_in_name", {anna, u"A < B: 030 23125262"_s, clara});
        row("latin1", {u"Jürgen Öztürk: 030 23125264"_s});
        row("cp1252", {u"Café „Süd“: 030 23125265"_s});
        row("latin2", {u"Łukasz: 030 23125266"_s});
        row("utf16", {u"Jürgen: 030 23125267"_s});
        row("broken_utf8_cut", {anna, u"M: 030 23125284"_s, u"Clara: 030 23125285"_s});
        row("carddav_uid", {u"Mustermann, Max: 030 23125268"_s});
        row("two_books", {anna});
        row("backslash_name", {u"Alder\\, Karla: 030 23125270"_s});
        row("multiline_name_number", {u"Anna Berta: 030 23125271"_s});
        row("types", {u"Typen: 030 23125272, 030 23125273, 030 23125274, 030 23125275, 030 23125276, **605"_s});
        row("dup_uid0", {u"Eins: 030 23125277"_s, u"Zwei: 030 23125278"_s, u"Eins: 030 23125277"_s});
        row("emptyname", {u": 030 23125282"_s, u"Clara: 030 23125283"_s});
    }
    void readsFieldBooks()
    {
        const QString file = u"phonebooks/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".xml"_s;
        const PhonebookDocument document = readPhonebook(testData(file));
        QCOMPARE(document.reading, PhonebookReading::Whole);
        QVERIFY(document.book.timestamp);
        QStringList read;
        for (const Contact &contact : document.book.contacts) {
            QStringList numbers;
            for (const ContactNumber &number : contact.numbers) {
                numbers.append(number.number);
            }
            read.append(contact.name + u": "_s + numbers.join(u", "_s));
        }
        QTEST(read, "expected");
    }

    void namesDamagedContacts()
    {
        const QByteArray broken
            = "<contact><x y=></x><person><realName>Royals &amp; Rice</realName></person></contact>";
        const PhonebookDocument document = readPhonebook(bookOf(contactOf("Anna") + broken + contactOf("Clara")));
        QCOMPARE(document.reading, PhonebookReading::Damaged);
        QCOMPARE(document.damaged, QStringList {u"Royals & Rice"_s});
        QCOMPARE(names(document), (QStringList {u"Anna"_s, u"Clara"_s}));
        QVERIFY(document.book.incomplete);
        QVERIFY(readPhonebook(writePhonebook(document.book)).book.incomplete);
        const QByteArray many = QByteArray("<contact><x></contact>").repeated(1000);
        QCOMPARE(readPhonebook(bookOf(many + contactOf("Clara"))).damaged, QStringList(20));
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

    void readsWhatIsLeftOfUtf8()
    {
        const PhonebookDocument read = readPhonebook(bookOf(contactOf("M\xC3\xBCll\xC3") + contactOf("K\xE4the")));
        QCOMPARE(names(read), (QStringList {u"Müll"_s, u"Käthe"_s}));
    }

    // The box cuts long names at a byte.
    void dropsHalfACharacterAtTheEnd_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QStringList>("read");
        const auto row = [](const char *name, const QByteArray &first, const QByteArray &second,
                            const QStringList &read) { QTest::newRow(name) << first << second << read; };
        row("one byte of two", "M\xC3", "J\xC3\xBCrgen", {u"M"_s, u"Jürgen"_s});
        row("two of three", "Caf\xE2\x80", "J\xC3\xBCrgen", {u"Caf"_s, u"Jürgen"_s});
        row("three of four", "Smile\xF0\x9F\x98", "J\xC3\xBCrgen", {u"Smile"_s, u"Jürgen"_s});
        row("behind another", "\xC3\x96zt\xC3", "Anna", {u"Özt"_s, u"Anna"_s});
        row("the only one", "M\xC3", "Anna", {u"M"_s, u"Anna"_s});
        row("in front of an entity", "M\xC3&amp;", "J\xC3\xBCrgen", {u"M&"_s, u"Jürgen"_s});
        row("not at the end", "M\xC3ll", "J\xC3\xBCrgen", {u"MÃll"_s, u"Jürgen"_s});
        row("Windows-1252", "Andr\xE9", "M\xFCller", {u"André"_s, u"Müller"_s});
        row("one name of Windows-1252", "Andr\xE9", "J\xC3\xBCrgen", {u"André"_s, u"Jürgen"_s});
        row("sharp s of Windows-1252", "Vo\xDF", "J\xC3\xBCrgen", {u"Voß"_s, u"Jürgen"_s});
        row("only Windows-1252 at ends", "Andr\xE9", "Nicol\xF2", {u"André"_s, u"Nicolò"_s});
    }
    void dropsHalfACharacterAtTheEnd()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QTEST(names(readPhonebook(bookOf(contactOf(first) + contactOf(second)))), "read");
    }

    void boundsMemory()
    {
        const QByteArray number = "<number type=\"home\">1</number>";
        const QByteArray email = "<email>a</email>";
        const auto contact = [](const QByteArray &inside) {
            return "<contact><person><realName>Erika</realName></person><telephony>" + inside
                + "</telephony></contact>";
        };
        const PhonebookDocument most = readPhonebook(
            bookOf(contact(number.repeated(1000) + "<services>" + email.repeated(1000) + "</services>")));
        QCOMPARE(most.reading, PhonebookReading::Whole);
        QCOMPARE(most.book.contacts.first().numbers.size(), 1000);
        QCOMPARE(most.book.contacts.first().emails.size(), 1000);
        for (const QByteArray &tooMany :
             {number.repeated(1001), "<services>" + email.repeated(1001) + "</services>"}) {
            const PhonebookDocument read = readPhonebook(bookOf(contact(tooMany) + contactOf("Max")));
            QCOMPARE(read.reading, PhonebookReading::Damaged);
            QCOMPARE(read.damaged, QStringList {u"Erika"_s});
            QCOMPARE(read.book.contacts.size(), 1);
            QCOMPARE(read.book.contacts.first().name, u"Max"_s);
        }
        QCOMPARE(readPhonebook(bookOf(QByteArray("<contact/>").repeated(60'000))).book.contacts.size(), 50'000);
    }

    // With time that grows as the square of the size each of them takes minutes.
    void takesLinearTime_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("expected");
        QByteArray attributes;
        for (int at = 0; at < 100'000; ++at) {
            attributes += " a" + QByteArray::number(at) + "='1'";
        }
        const QByteArray erika = contactOf("Erika");
        QTest::newRow("attributes of a contact")
            << bookOf("<contact" + attributes + "/>" + erika) << QStringList {u"Erika"_s};
        QTest::newRow("attributes of a book")
            << "<phonebook" + attributes + ">" + erika + "</phonebook>" << QStringList();
        QTest::newRow("attributes of something else")
            << bookOf("<x" + attributes + "/>" + erika) << QStringList {u"Erika"_s};
        QTest::newRow("deep") << bookOf("<contact>" + QByteArray("<x>").repeated(200'000) + erika)
                              << QStringList {u"Erika"_s};
        QTest::newRow("many damaged") << bookOf(QByteArray("<contact><x>").repeated(20'000) + erika)
                                      << QStringList {u"Erika"_s};
    }
    void takesLinearTime()
    {
        QFETCH(QByteArray, document);
        QTEST(names(readPhonebook(document)), "expected");
        static_cast<void>(readEntry(document.left(1'000'000)));
        static_cast<void>(editedEntry(document.left(1'000'000), {.name = u"x"_s}));
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

    // With all that this program knows nothing of, as far as it could be read.
    void keepsWhatItKnowsNothingOf_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("a book") << testData(u"phonebook.xml"_s);
        QTest::newRow("in UTF-16") << testData(u"phonebooks/utf16.xml"_s);
        QTest::newRow("in another encoding") << testData(u"phonebooks/latin2.xml"_s);
        QTest::newRow("mended") << testData(u"phonebooks/lt_in_name.xml"_s);
        QTest::newRow("damaged") << bookOf("<contact><x y=></contact>" + contactOf("Erika") + contactOf("Käthe 😀"));
        QTest::newRow("line ends of DOS") << bookOf(contactOf("Erika")).replace("><", ">\r\n<");
        QTest::newRow("empty contacts") << bookOf("<contact/><contact a='>' /><contact></contact>");
        QTest::newRow("in an odd place") << bookOf("<contact><contact>1</contact></contact>");
    }
    void keepsWhatItKnowsNothingOf()
    {
        QFETCH(QByteArray, document);
        const Phonebook book = readPhonebook(document).book;
        QVERIFY(!book.contacts.isEmpty());
        const Phonebook again = readPhonebook(writePhonebook(book)).book;
        QCOMPARE(again.contacts, book.contacts);
        for (qsizetype at = 0; at < book.contacts.size(); ++at) {
            const QString source = book.contacts.at(at).source.xml;
            QVERIFY2(source.startsWith("<contact"_L1) && source.endsWith(u'>'), qPrintable(source));
            QCOMPARE(again.contacts.at(at).source.xml, source);
            QCOMPARE(readEntry(source.toUtf8()), std::optional(book.contacts.at(at)));
        }
    }

    void keepsTheSourceAsItIs()
    {
        const QByteArray contact
            = entry.sliced(entry.indexOf("<contact"), entry.indexOf("</Envelope>") - entry.indexOf("<contact"));
        const QByteArray document = bookOf(contactOf("Erika") + '\n' + contact);
        const Phonebook book = readPhonebook(document).book;
        QCOMPARE(book.contacts.at(1).source.xml.toUtf8(), contact);
        QVERIFY(writePhonebook(book).contains(contact));
        QCOMPARE(readEntry(entry)->source.xml.toUtf8(), contact);

        QByteArray expected = contact; // the box gives these two anew
        expected.replace("<uniqueid>17</uniqueid>", "").replace("<mod_time>1790000000</mod_time>", "");
        QCOMPARE(newEntry(book.contacts.at(1)).sliced(38).trimmed(), expected);
    }

    void forgetsSourcesThatAreTooLong()
    {
        const Contact contact = readEntry(contactOf(QByteArray(300'000, 'x'))).value_or(Contact());
        QCOMPARE(contact.name.size(), 300'000);
        QVERIFY(contact.source.xml.isEmpty());
    }

    void exportsNothingOfItsOwn()
    {
        Phonebook book {.name = u"A & B"_s,
                        .position = 3,
                        .extraId = u"x"_s,
                        .readOnly = true,
                        .source = PhonebookSource::File,
                        .timestamp = 5,
                        .incomplete = true};
        book.contacts = {{.name = u"Erika"_s, .numbers = {{.number = u"1"_s, .main = true}, {.number = u"2"_s}}}};
        const QByteArray document = exportedPhonebook(book);
        QVERIFY2(document.contains("<phonebook owner=\"0\" name=\"A &amp; B\"><timestamp>5</timestamp>\n"), document);
        QVERIFY2(document.contains("<number type=\"home\" prio=\"0\" id=\"1\">2</number>"), document);
        const Phonebook read = readPhonebook(document).book;
        QCOMPARE(read.contacts.size(), 1);
        QVERIFY(!read.readOnly && !read.incomplete && !read.position);
    }

    // They lack what this program knows nothing of: the box is asked for all of it.
    void believesNoTimestampOfOldBooks()
    {
        Phonebook book {.name = u"Telefonbuch"_s, .position = 0, .timestamp = 5};
        const QByteArray document = writePhonebook(book);
        QCOMPARE(readPhonebook(document).book.timestamp, std::optional<qint64>(5));
        QByteArray old = document;
        QVERIFY(!readPhonebook(old.replace(" form=\"2\"", "")).book.timestamp);
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
        row("damaged", PhonebookReading::Damaged, 2, u"New"_s, false, u"New"_s, -1);
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
        expected.incomplete = timestamp < 0;
        QCOMPARE(refreshed(known, document), expected);
    }

    void readsEntries()
    {
        QCOMPARE(readEntry(utf16Of(contactOf("Käthe")))->name, u"Käthe"_s);
        QCOMPARE(readEntry(R"(<?xml version="1.0" encoding="iso-8859-2"?>)" + contactOf("\xA3ukasz"))->name,
                 u"Łukasz"_s);
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

        const QByteArray nameless = *editedEntry(
            "<contact><person><realName><![CDATA[]]></realName></person><uniqueid>43</uniqueid></contact>", {});
        QCOMPARE(*editedEntry(nameless, {}), nameless);

        const QByteArray lines = "<contact><person><realName>A&#13;&#10;B</realName></person></contact>";
        QVERIFY(editedEntry(lines, {})->contains("A&#13;\nB"));
        QCOMPARE(editedEntry(*editedEntry(lines, {}), {}), editedEntry(lines, {}));
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

    // As many as fit into an entry. Whoever compares each with each needs hours for them.
    void changesVeryManyNumbers()
    {
        constexpr int count = 15'000;
        QByteArray numbers;
        QList<ContactNumber> changed;
        for (int at = 0; at < count; ++at) {
            const QByteArray digits = QByteArray::number(100'000 + at);
            numbers += "<number type=\"home\" id=\"" + QByteArray::number(at) + "\">" + digits + "</number>";
            changed.append({.number = (at % 2 == 0 ? QString() : u"9"_s) + QString::fromLatin1(digits)});
        }
        const auto edited = editedEntry("<contact><telephony>" + numbers + "</telephony></contact>",
                                        {.numbers = changed, .emails = QStringList(count, u"a@example.org"_s)});
        QVERIFY(edited);
        QCOMPARE(edited->count("</number>"), count);
        QVERIFY(edited->contains("id=\"14998\" prio=\"0\">114998<") || edited->contains("id=\"14998\">114998<"));
        QVERIFY(edited->contains("id=\"15000\">9100001<"));
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
