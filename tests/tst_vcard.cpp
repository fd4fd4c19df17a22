// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/vcardline.h"
#include "core/phonebook/vcardreader.h"
#include "core/phonebook/vcardwriter.h"
#include "tests/support/testdata.h"

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
    const QList<Contact> contacts = readVCards(card(lines)).contacts;
    return contacts.size() == 1 ? contacts.first() : Contact {.name = u"(not one contact)"_s};
}

// `Erika: mobile 0171 1, work* 030 2`, with a star at the main one.
QString told(const Contact &contact)
{
    const QStringList kinds {u"home"_s, u"mobile"_s, u"work"_s, u"fax"_s, u"other"_s};
    QStringList numbers;
    for (const ContactNumber &number : contact.numbers) {
        numbers.append(kinds.at(int(number.kind)) + (number.main ? u"* "_s : u" "_s) + number.number);
    }
    return contact.name + u": "_s + numbers.join(u", "_s);
}

QStringList linesOf(const QByteArray &file)
{
    QStringList all;
    VCardLines lines(file);
    while (const auto line = lines.next()) {
        all.append(QString::fromUtf8(*line));
    }
    return all;
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
        row("nickname", "NICKNAME:Opi\\, Opa,Oma\r\nORG:Muster GmbH", u"Opi, Opa");
        row("address", "EMAIL:a@example.org\r\nN:;;;;\r\nFN:", u"a@example.org");
        row("two", "FN:Erika\r\nFN:Max", u"Erika");
        row("the preferred one", "FN:A\r\nFN;PREF=20:B\r\nFN;PREF=3:C\r\nFN;PREF=3:D", u"C");
        row("preferred, but empty", "FN;PREF=1:\r\nFN:Erika", u"Erika");
        row("odd preferences", "FN;PREF=200:A\r\nFN;PREF=-5:B\r\nFN;PREF=x:C", u"B");
        row("base64", "FN;ENCODING=b:S8OkdGhl", u"Käthe");
        row("base64 over lines", "FN;BASE64;CHARSET=ISO-8859-1:S+R0\r\n  aGU=", u"Käthe");
        row("Windows-1252", "FN;CHARSET=cp1252;QUOTED-PRINTABLE:=84K=E4the=93 =80", u"„Käthe“ €");
        row("Windows-1251", "FN;CHARSET=\"Windows-1251\":\xC8\xE2\xE0\xED", u"Иван");
        row("KOI8-R", "FN;charset=koi8-r:\xE9\xD7\xC1\xCE", u"Иван");
        row("ISO-8859-2", "FN;CHARSET=ISO-8859-2;QUOTED-PRINTABLE:=A3ukasz", u"Łukasz");
        row("Shift-JIS", "FN;CHARSET=SHIFT_JIS:\x8E\x52\x93\x63", u"山田");
        row("pairs that could be UTF-8", "FN;CHARSET=GBK:\xC4\xA3\xC4\xA3", u"模模");
        row("UTF-8 called otherwise", "FN;CHARSET=ISO-8859-2:K\xC3\xA4the", u"Käthe");
        row("charset that does not exist", "FN;CHARSET=klingon:K\xE4the", u"Käthe");
        row("charset that is no name", "FN;CHARSET=../../x:K\xE4the", u"Käthe");
        row("escapes", "FN:a\\,b\\;c\\\\d\\ne\\N f\\", u"a,b;c\\d e f\\");
        row("folded", "FN:Eri\r\n ka Muster\r\n\tmann", u"Erika Mustermann");
        row("folded within a character", "FN:K\xC3\r\n \xA4the", u"Käthe");
        row("Latin-1", "FN:K\xE4the", u"Käthe");
        row("UTF-8 that lost a byte", "FN:M\xC3\xBCll\xC3", u"Müll");
        row("UTF-8 that lost its end", "FN:M\xC3\xBCll\xE2\x82", u"Müll");
        row("UTF-8 that lost a byte inside", "FN:M\xC3\xBCll\xC3 Ost", u"Müll\uFFFD Ost");
        row("Latin-1 at the end", "FN:Andr\xE9", u"André");
        row("UTF-8 with a strange byte", "FN:\xFFM\xC3\xBCller", u"\uFFFDMüller");
        row("Windows-1252, by chance with a pair", "FN:M\xFCller \x84Spa\xDF\x93", u"Müller „Spaß“");
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
        const auto row = [](const QByteArray &line, QStringView number, ContactNumberKind kind) {
            QTest::newRow(line.constData())
                << line << ContactNumber {.number = number.toString(), .kind = kind, .main = true};
        };
        row("TEL:030 23125701", u"030 23125701", ContactNumberKind::Other);
        row("TEL;TYPE=home:1", u"1", ContactNumberKind::Home);
        row("TEL;TYPE=HOME,VOICE:1", u"1", ContactNumberKind::Home);
        row("TEL;TYPE=\"voice,work\":1", u"1", ContactNumberKind::Work);
        row("TEL;TYPE=work;TYPE=fax:1", u"1", ContactNumberKind::Fax);
        row("TEL;TYPE=cell;TYPE=pref:1", u"1", ContactNumberKind::Mobile);
        row("TEL;PREF=1;TYPE=work:1", u"1", ContactNumberKind::Work);
        row("TEL;HOME;VOICE:1", u"1", ContactNumberKind::Home);
        row("item2.TEL;type=CELL:1", u"1", ContactNumberKind::Mobile);
        row("TEL;VALUE=uri;TYPE=home:tel:+49-30-23125701;ext=5", u"+493023125701;5", ContactNumberKind::Home);
        row("TEL;VALUE=uri:tel:%2B49%2030", u"+4930", ContactNumberKind::Other);
        row("TEL;VALUE=uri:sip:550@example.org", u"550@example.org", ContactNumberKind::Other);
        row("TEL;TYPE=x-odd:**610", u"**610", ContactNumberKind::Other);
        row("TEL:tel:23125701;phone-context=+4930", u"+493023125701", ContactNumberKind::Other);
        row("TEL:TEL:not a number;x=1", u"not a number", ContactNumberKind::Other);
        row("TEL;VALUE=uri:sips:550@example.org;transport=tcp", u"550@example.org", ContactNumberKind::Other);
        row("TEL;TYPE=WORKFAX:1", u"1", ContactNumberKind::Fax);
        row("TEL;TYPE=x-otherfax,home:1", u"1", ContactNumberKind::Fax);
        row("TEL:030 1 (privat)", u"030 1", ContactNumberKind::Other);
        row("TEL:Tel./Fax: (030) 1 (a/b)", u"(030) 1", ContactNumberKind::Other);
        row("TEL:+49 (0)30 1 (2)", u"+49 (0)30 1 (2)", ContactNumberKind::Other);
        row("TEL:0800 FLOWERS", u"0800 FLOWERS", ContactNumberKind::Other);
        row("TEL:p45", u"p45", ContactNumberKind::Other);
        row("TEL:Tel.", u"Tel.", ContactNumberKind::Other);
        row("TEL:a.b@example.org (x)", u"a.b@example.org (x)", ContactNumberKind::Other);
    }
    void readsNumbers()
    {
        QFETCH(QByteArray, line);
        QFETCH(ContactNumber, number);
        QCOMPARE(contactOf(line).numbers, QList<ContactNumber> {number});
    }

    void findsTheMainNumber_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("main");
        QTest::newRow("none is marked") << QByteArray("TEL:1\r\nTEL:2") << u"1"_s;
        QTest::newRow("one is") << QByteArray("TEL:1\r\nTEL;PREF:2\r\nTEL:3") << u"2"_s;
        QTest::newRow("two are") << QByteArray("TEL:1\r\nTEL;TYPE=pref:2\r\nTEL;TYPE=pref:3") << u"2"_s;
        QTest::newRow("in an order") << QByteArray("TEL;PREF=9:1\r\nTEL;PREF=3:2\r\nTEL;PREF=4:3") << u"2"_s;
        QTest::newRow("a list") << QByteArray("TEL:1\r\nTEL;TYPE=\"cell,pref\":2") << u"2"_s;
        QTest::newRow("marked, but empty") << QByteArray("TEL;PREF=1:\r\nTEL:2") << u"2"_s;
    }
    void findsTheMainNumber()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, main);
        QStringList found;
        for (const ContactNumber &number : contactOf(lines).numbers) {
            found += number.main ? QStringList {number.number} : QStringList();
        }
        QCOMPARE(found, QStringList {main});
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
        const QByteArray open = erika.chopped(11);
        QTest::newRow("one without an end") << open + card("FN:Max") << QStringList {u"Max"_s};
        QTest::newRow("one within a quoted line")
            << open.chopped(2) + "\r\nNOTE;QUOTED-PRINTABLE:a=\r\n" + card("FN:Max") << QStringList {u"Max"_s};
        QTest::newRow("an agent's card without an end")
            << "BEGIN:VCARD\r\nFN:Erika\r\nAGENT:\r\n" + open + card("FN:Max") << QStringList {u"Max"_s};
        QTest::newRow("a group") << card("FN:Erika\r\nKIND:Group") + card("FN:Max\r\nKIND:individual")
                                 << QStringList {u"Max"_s};
    }
    void readsAnyBytes()
    {
        QFETCH(QByteArray, file);
        QStringList names;
        for (const Contact &contact : readVCards(file).contacts) {
            names.append(contact.name);
        }
        QTEST(names, "names");
    }

    void readsFieldCards_data()
    {
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *file, const QStringList &expected) { QTest::newRow(file) << expected; };
        const QString zoe = u"Zoë Größe: mobile* +49 171 3920703"_s;
        row("android_softbreak", {u"Urs Bär: mobile* 0175 5290701"_s});
        row("thunderbird21", {u"Bär GmbH: work* 030 23125701, fax 030 23125702"_s});
        row("outlook_qp_latin1", {u"Gül Öztal: home* 030 23125703"_s});
        row("cp1252_charset", {u"Bäckerei „Nord“ – €: work* 030 23125704"_s});
        row("cp1252_raw", {u"Bäckerei „Nord“ – €: work* 030 23125704"_s});
        row("cp1251_charset", {u"Ольга: mobile* 0171 3920701"_s});
        row("cp1250_raw", {u"Łukasz Žižka: mobile* 0171 3920701"_s});
        row("shift_jis", {u"山田 表: mobile* 0171 3920702"_s});
        for (const char *file :
             {"utf16le_mark", "utf16be_mark", "utf16le_bare", "utf16be_bare", "utf8_mark", "cr_only", "cr_cr_lf"}) {
            row(file, {zoe});
        }
        row("apple_items", {u"Name Mittel Dr: other 030 23125705, mobile* 0171 3920704, other 030 23125706"_s});
        row("tel_link_in_3", {u"Först Last: home* +493023125707, mobile +491713920705"_s});
        row("links_of_4", {u"Ute: mobile +491713920706, home* +493023125708;12, work 030 23125709"_s});
        row("pauses",
            {u"Komma: mobile* +49 30 23125710,,45#"_s, u"Semikolon: mobile* +49 30 23125711;45#"_s,
             u"p: mobile* +493023125712p45"_s, u"w: mobile* +493023125713w45"_s});
        row("comma_in_name", {u"Alder, Karla: other* +49 (30) 23125714, fax 030 23125715, fax 030 23125716"_s});
        row("parts_only", {u"Nur Teile: mobile* +10000000000"_s});
        row("organization_only", {u"Muster, GmbH: work* (617) 555-0142"_s});
        row("nickname_or_address", {u"Opa: home* 030 23125717"_s, u"oma@example.org: home* 030 23125718"_s});
        row("no_number", {u"Nur Mail: "_s, u"Gar nichts: "_s, u"Mit Nummer: other* 030 23125719"_s});
        row("base64_name",
            {u"Käfer Klara: home* 030 23125720"_s, u"Käfer Karl: home* 030 23125721"_s,
             u"Knut Käfer: home* 030 23125722"_s});
        row("odd_encoding_of_name", {u"Réf: other* 030 23125723"_s});
        row("cut_off", {u"Erste: other* 030 23125724"_s});
        row("without_end", {u"Danach: other* 030 23125726"_s, u"Zuletzt: other* 030 23125727"_s});
        row("no_card", {});
        row("preferred_name", {u"Erster: other* +493023125729"_s});
        row("groups", {});
        row("decomposed_name", {u"Ju\u0308rgen Mu\u0308ller: mobile* 0171 3920707"_s});
        row("indented", {u"Eingerückt: other* 030 23125730"_s, u"Nichtein: other* 030 23125731"_s});
        row("picture_elsewhere", {u"Bild: other* 030 23125732"_s});
        row("words_around_numbers",
            {u"Worte: home* 030 23125733, work 030 23125734, other +49 (0)171 3920708, other 0800 FLOWERS"_s});
        row("same_twice",
            {u"Doppel: home* 030 23125735"_s, u"Doppel: home* 030 23125735"_s, u"Doppel: home* +49 30 23125735"_s});
        row("company", {u"Auto Bär: work* 030 23125736"_s});
        row("marks_between", {u"Eins: other* 030 23125737"_s, u"Zwei: other* 030 23125738"_s});
    }
    void readsFieldCards()
    {
        const QString file = u"vcards/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".vcf"_s;
        QStringList read;
        for (const Contact &contact : readVCards(testData(file)).contacts) {
            read.append(told(contact));
        }
        QTEST(read, "expected");
    }

    void findsNumbersWithPauses()
    {
        const DialPlan berlin {
            .countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};
        QStringList canonical;
        for (const Contact &contact : readVCards(testData(u"vcards/pauses.vcf"_s)).contacts) {
            canonical.append(canonicalNumber(contact.numbers.constFirst().number, berlin));
        }
        QCOMPARE(canonical,
                 (QStringList {u"+493023125710"_s, u"+493023125711"_s, u"+493023125712"_s, u"+493023125713"_s}));
    }

    void namesCardsWithTooMuch()
    {
        const QByteArray max = "BEGIN:VCARD\nFN:Max\nTEL:2\nEND:VCARD\n";
        for (const QByteArray &line : {QByteArray("TEL:1\n"), QByteArray("EMAIL:a\n")}) {
            const VCardFile file = readVCards("BEGIN:VCARD\nFN:Erika\n" + line.repeated(1001) + "END:VCARD\n" + max);
            QCOMPARE(file.unfinished, QStringList {u"Erika"_s});
            QCOMPARE(file.contacts.size(), 1);
            QCOMPARE(file.contacts.first().name, u"Max"_s);
        }
    }

    void namesCardsWithoutEnd()
    {
        QCOMPARE(readVCards(testData(u"vcards/cut_off.vcf"_s)).unfinished, QStringList {u"Zweite"_s});
        QCOMPARE(readVCards(testData(u"vcards/without_end.vcf"_s)).unfinished, QStringList {u"Ohne Ende"_s});
        QCOMPARE(readVCards("BEGIN:VCARD").unfinished, QStringList {QString()});
        QCOMPARE(readVCards(QByteArray("BEGIN:VCARD\n").repeated(1000)).unfinished.size(), 20);
        const VCardFile groups = readVCards(testData(u"vcards/groups.vcf"_s));
        QCOMPARE(groups.cards, 2);
        QVERIFY(groups.unfinished.isEmpty());
        QCOMPARE(readVCards(testData(u"vcards/no_card.vcf"_s)), VCardFile());
    }

    void unfoldsLines_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("line ends") << QByteArray("a\nb\rc\r\nd\r\r\ne")
                                   << QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("folds") << QByteArray("a\n b\n\tc\n  d\r\n e") << QStringList {u"abc de"_s};
        QTest::newRow("quoted") << QByteArray("N;ENCODING=quoted-printable:a=\r\nb=\nc\nd:=\ne")
                                << QStringList {u"N;ENCODING=quoted-printable:abc"_s, u"d:="_s, u"e"_s};
        QTest::newRow("quoted, the head folded")
            << QByteArray("N\n ;QUOTED-PRINTABLE\n :a=\nb") << QStringList {u"N;QUOTED-PRINTABLE:ab"_s};
        QTest::newRow("quoted to the end")
            << QByteArray("N;QUOTED-PRINTABLE:a=") << QStringList {u"N;QUOTED-PRINTABLE:a"_s};
        QTest::newRow("indented") << QByteArray("  Begin:vCard \n  a\n   b\n c\nBEGIN:VCARD\n d")
                                  << QStringList {u"Begin:vCard "_s, u"ab"_s, u"c"_s, u"BEGIN:VCARDd"_s};
    }
    void unfoldsLines()
    {
        QFETCH(QByteArray, file);
        QTEST(linesOf(file), "lines");
    }

    // With time that grows as the square of the size each of them takes until the test is ended.
    void takesLinearTime_data()
    {
        QTest::addColumn<QByteArray>("file");
        constexpr qsizetype size = 600'000;
        const QByteArray begin = "BEGIN:VCARD\n";
        QTest::newRow("quoted line with a long head") << begin + "NOTE;X=" + QByteArray(size / 2, 'x')
                + ";QUOTED-PRINTABLE:" + QByteArray("=\n").repeated(size / 4);
        QTest::newRow("head that never ends") << begin + QByteArray("x=\n ").repeated(size / 4);
        QTest::newRow("folded nothing") << begin + "NOTE:" + QByteArray("\n ").repeated(size / 2);
        QTest::newRow("line ends") << QByteArray(size, '\r');
        QTest::newRow("parameters") << begin + "FN;" + QByteArray("TYPE=a,b;").repeated(size / 9) + ":x";
        QTest::newRow("types") << begin + "FN;TYPE=" + QByteArray("a,").repeated(size / 2) + ":x";
        QTest::newRow("quotation marks") << begin + QByteArray("\":").repeated(size / 2);
        QTest::newRow("cards in cards") << QByteArray("AGENT:\nBEGIN:VCARD\n").repeated(size / 19);
        QTest::newRow("blanks") << QByteArray(size, ' ') + "BEGIN:VCARD\n" + QByteArray(size / 2, ' ');
    }
    void takesLinearTime()
    {
        QFETCH(QByteArray, file);
        QVERIFY(readVCards(file).contacts.isEmpty());
    }

    void boundsMemory()
    {
        const Contact many = contactOf(QByteArray("TEL:1\r\nEMAIL:a\r\n").repeated(1000));
        QCOMPARE(many.numbers.size(), 1000);
        QCOMPARE(many.emails.size(), 1000);
        QCOMPARE(contactOf("FN:" + QByteArray(1'000'000, 'x')).name.size(), 1000);
        QCOMPARE(readVCards(QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(60'000)).contacts.size(), 50'000);
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
        QCOMPARE(readVCards(file).contacts, contacts);
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76);
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
    }

    void tellsWhatItLeavesOut()
    {
        QVERIFY(leftOutOfVCards(
                    {{.name = u"A"_s, .picture = u"data:image/png;base64,"_s, .numbers = {{.number = u"1"_s}}}})
                    .isNothing());
        const Contact contact {.vip = true,
                               .picture = u"/download.lua?path=x"_s,
                               .numbers = {{.quickdial = u"1"_s, .vanity = u"A"_s}, {.vanity = u"B"_s}, {}}};
        Contact rings;
        rings.source.xml = u"<contact><setup><ringTone prefix=\"0\">3</ringTone></setup></contact>"_s;
        Contact silent;
        silent.source.xml = u"<contact><setup><ringTone /></setup></contact>"_s;
        QCOMPARE(leftOutOfVCards({contact, rings, silent, contact}),
                 (LeftOutOfVCards {.vips = 2, .pictures = 2, .quickdials = 4, .ringTones = 1}));
    }

    void tellsWhichKindsItLeavesOut()
    {
        Contact usual;
        usual.source.xml
            = u"<contact><telephony><number type=\"home\">1</number><number type=\"FAX_WORK\">2</number>"
              "<number type=\"\">3</number></telephony><services><email classifier=\"private\">a@b</email>"
              "</services><features doorphone=\"0\" /></contact>"_s;
        QVERIFY(leftOutOfVCards({usual}).isNothing());
        Contact special;
        special.source.xml = u"<contact><telephony><services><email classifier=\"business\">a@b</email></services>"
                             "<number type=\"fax_home\">1</number><number type=\"label:Hut\">2</number></telephony>"
                             "<services><email classifier=\"label:Hut\">c@d</email></services>"
                             "<features doorphone=\"1\" /></contact>"_s;
        QCOMPARE(leftOutOfVCards({usual, special}), (LeftOutOfVCards {.kinds = 4, .doorphones = 1}));
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
        QCOMPARE(readVCards(file).contacts.size(), 1);
        QVERIFY(!writeVCards({{.picture = u"/download.lua?path=x"_s}}, VCardVersion::V3).contains("PHOTO"));
    }
};

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
