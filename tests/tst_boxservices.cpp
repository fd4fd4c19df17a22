// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/boxsimulator.h"
#include "tests/support/boxclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>
#include <memory>

using namespace Rufzeichen;
using namespace Rufzeichen::Simulation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto onTel = "X_AVM-DE_OnTel"_L1;
constexpr auto voip = "X_VoIP"_L1;
constexpr auto machine = "X_AVM-DE_TAM"_L1;
constexpr auto auth = "X_AVM-DE_Auth"_L1;

QString newContact(const QString &name, const QString &number)
{
    return u"<contact><person><realName>%1</realName></person><telephony><number "
           u"type=\"home\">%2</number></telephony>"
           "</contact>"_s.arg(name.toHtmlEscaped(), number);
}

bool isWellFormed(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !reader.hasError();
}

} // namespace

/** What the services of the simulated box do, asked by raw requests. */
class TestBoxServices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<BoxSimulator>();
        QVERIFY(m_box->listen());
        m_client = std::make_unique<BoxClient>(m_box->tr064());
    }

    void cleanup()
    {
        m_client.reset();
        m_box.reset();
    }

    void givesPhonebooks()
    {
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).value(u"NewPhonebookList"_s), u"0,1,2"_s);
        const BoxReply book = m_client->ask(onTel, u"GetPhonebook"_s, {{u"NewPhonebookID"_s, u"0"_s}});
        QCOMPARE(book.value(u"NewPhonebookName"_s), u"Telefonbuch"_s);
        const QString url = book.value(u"NewPhonebookURL"_s);
        const BoxReply file = m_client->getUrl(url);
        QCOMPARE(file.status, 200);
        QVERIFY(isWellFormed(file.body));
        QVERIFY(file.body.contains("Praxis Dr. Weiß &amp; Söhne &lt;Zentrale&gt;"));
        QCOMPARE(file.body.count("<contact>"), 5);
        QCOMPARE(m_client->getUrl(url + u"&max=2"_s).body.count("<contact>"), 2);
        const BoxReply unchanged = m_client->getUrl(url + u"&timestamp=1790000100"_s);
        QVERIFY(unchanged.body.contains("<!-- not modified -->"));
        QCOMPARE(unchanged.body.count("<contact>"), 0);
        QCOMPARE(m_client->getUrl(url + u"&timestamp=1790000099"_s).body.count("<contact>"), 5);
        QVERIFY(m_client->fetchedBook(255).body.contains("**610"));
    }

    void givesPictures()
    {
        const QString sid
            = m_client->ask("DeviceConfig"_L1, u"X_AVM-DE_CreateUrlSID"_s).value(u"NewX_AVM-DE_UrlSID"_s);
        QVERIFY(sid.startsWith("sid="_L1));
        const QString path = u"/download.lua?path=/var/media/ftp/FRITZ/fonpix/0.png"_s;
        const BoxReply picture = m_client->get(path + u'&' + sid);
        QCOMPARE(picture.contentType, "image/png");
        QVERIFY(picture.body.startsWith("\x89PNG"));
        QCOMPARE(m_client->get(path).status, 403);
        QCOMPARE(m_client->get(path + u"&sid=0000000000000000"_s).status, 403);
        QCOMPARE(m_client->get(u"/download.lua?path=/etc/passwd&"_s + sid).status, 404);
    }

    void storesContacts()
    {
        const QString data = newContact(u"A & B <C>"_s, u"0301"_s);
        BoxReply reply = m_client->ask(
            onTel, u"SetPhonebookEntryUID"_s,
            {{u"NewPhonebookID"_s, u"0"_s}, {u"NewPhonebookEntryData"_s, u"<Envelope>"_s + data + u"</Envelope>"_s}});
        QCOMPARE(reply.value(u"NewPhonebookEntryUniqueID"_s), u"16"_s);
        const NamedValues entry {{u"NewPhonebookID"_s, u"0"_s}, {u"NewPhonebookEntryUniqueID"_s, u"16"_s}};
        const QString stored
            = m_client->ask(onTel, u"GetPhonebookEntryUID"_s, entry).value(u"NewPhonebookEntryData"_s);
        QVERIFY(stored.contains(u"<realName>A &amp; B &lt;C&gt;</realName>"_s));
        QVERIFY(stored.contains(u"<mod_time>"_s));
        QString changed = stored;
        changed.replace(u"0301"_s, u"0302"_s);
        reply = m_client->ask(onTel, u"SetPhonebookEntryUID"_s,
                              {{u"NewPhonebookID"_s, u"0"_s}, {u"NewPhonebookEntryData"_s, changed}});
        QCOMPARE(reply.value(u"NewPhonebookEntryUniqueID"_s), u"16"_s);
        const QByteArray book = m_client->fetchedBook(0).body;
        QCOMPARE(book.count("<contact>"), 6);
        QVERIFY(book.contains(">0302<"));
        QVERIFY(!book.contains("<timestamp>1790000100<"));
        QCOMPARE(m_client->ask(onTel, u"DeletePhonebookEntryUID"_s, entry).fault(), 0);
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookEntryUID"_s, entry).fault(), 713);
    }

    void storesContactsByPosition()
    {
        const auto entry = [](const QString &position) {
            return NamedValues {{u"NewPhonebookID"_s, u"1"_s}, {u"NewPhonebookEntryID"_s, position}};
        };
        const std::pair data {u"NewPhonebookEntryData"_s, newContact(u"Neu"_s, u"0301"_s)};
        QCOMPARE(m_client->ask(onTel, u"SetPhonebookEntry"_s, entry({}) << data).fault(), 0);
        QVERIFY(m_client->ask(onTel, u"GetPhonebookEntry"_s, entry(u"2"_s))
                    .value(u"NewPhonebookEntryData"_s)
                    .contains(u"<uniqueid>3</uniqueid>"_s));
        QCOMPARE(m_client->ask(onTel, u"SetPhonebookEntry"_s, entry(u"3"_s) << data).fault(), 713);
        QCOMPARE(m_client->ask(onTel, u"DeletePhonebookEntry"_s, entry(u"2"_s)).fault(), 0);
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookEntry"_s, entry(u"2"_s)).fault(), 713);
        const std::pair noContact {u"NewPhonebookEntryData"_s, u"<a>"_s};
        QCOMPARE(m_client->ask(onTel, u"SetPhonebookEntry"_s, entry({}) << noContact).fault(), 600);
    }

    void keepsOnlineBooksReadOnlyAndShiftsThem()
    {
        const auto write = [this](const QString &book) {
            return m_client
                ->ask(onTel, u"SetPhonebookEntryUID"_s,
                      {{u"NewPhonebookID"_s, book}, {u"NewPhonebookEntryData"_s, newContact(u"N"_s, u"0301"_s)}})
                .fault();
        };
        const auto name = [this](const QString &book) {
            return m_client->ask(onTel, u"GetPhonebook"_s, {{u"NewPhonebookID"_s, book}})
                .value(u"NewPhonebookName"_s);
        };
        QCOMPARE(write(u"2"_s), 713);
        QCOMPARE(m_client->ask(onTel, u"GetInfoByIndex"_s, {{u"NewIndex"_s, u"1"_s}}).value(u"NewName"_s),
                 u"Wolke"_s);
        QCOMPARE(m_client->ask(onTel, u"GetInfoByIndex"_s, {{u"NewIndex"_s, u"2"_s}}).fault(), 713);
        const NamedValues added {{u"NewPhonebookExtraID"_s, {}}, {u"NewPhonebookName"_s, u"Neu"_s}};
        QCOMPARE(m_client->ask(onTel, u"AddPhonebook"_s, added).fault(), 0);
        QCOMPARE(name(u"2"_s), u"Neu"_s);
        QCOMPARE(name(u"3"_s), u"Wolke"_s);
        QCOMPARE(write(u"2"_s), 0);
        QCOMPARE(write(u"3"_s), 713);
        const auto remove = [this](const QString &book) {
            return m_client->ask(onTel, u"DeletePhonebook"_s,
                                 {{u"NewPhonebookID"_s, book}, {u"NewPhonebookExtraID"_s, {}}});
        };
        QCOMPARE(remove(u"2"_s).fault(), 0);
        QCOMPARE(name(u"2"_s), u"Wolke"_s);
        QCOMPARE(remove(u"2"_s).fault(), 713);
        QCOMPARE(remove(u"0"_s).fault(), 0);
        QCOMPARE(name(u"0"_s), u"Telefonbuch"_s);
        QCOMPARE(m_client->fetchedBook(0).body.count("<contact>"), 0);
    }

    void barsNumbers()
    {
        const QString url = m_client->ask(onTel, u"GetCallBarringList"_s).value(u"NewPhonebookURL"_s);
        QVERIFY(m_client->getUrl(url).body.contains("owner=\"258\""));
        const BoxReply entry = m_client->ask(onTel, u"SetCallBarringEntry"_s,
                                             {{u"NewPhonebookEntryData"_s, newContact({}, u"0301"_s)}});
        const QString id = entry.value(u"NewPhonebookEntryUniqueID"_s);
        QCOMPARE(id, u"97"_s);
        QVERIFY(m_client->ask(onTel, u"GetCallBarringEntryByNum"_s, {{u"NewNumber"_s, u"0301"_s}})
                    .value(u"NewPhonebookEntryData"_s)
                    .contains(id));
        QVERIFY(m_client->ask(onTel, u"GetCallBarringEntryByNum"_s, {{u"NewNumber"_s, u"08999998661"_s}})
                    .value(u"NewPhonebookEntryData"_s)
                    .contains(u"Gewinnspiel"_s));
        const NamedValues unique {{u"NewPhonebookEntryUniqueID"_s, id}};
        QCOMPARE(m_client->ask(onTel, u"DeleteCallBarringEntryUID"_s, unique).fault(), 0);
        QCOMPARE(m_client->ask(onTel, u"DeleteCallBarringEntryUID"_s, unique).fault(), 713);
    }

    void whatItDoesNotHaveIsFault713_data()
    {
        QTest::addColumn<QByteArray>("service");
        QTest::addColumn<QString>("action");
        QTest::addColumn<NamedValues>("arguments"); // an empty value is the one that the box does not have
        const auto row = [](QLatin1StringView service, const QString &action, const NamedValues &arguments) {
            const auto unknown = std::find_if(arguments.begin(), arguments.end(),
                                              [](const auto &argument) { return argument.second.isEmpty(); });
            QTest::addRow("%s: %s", qPrintable(action), qPrintable(unknown->first))
                << QByteArray(service.data(), service.size()) << action << arguments;
        };
        const std::pair noBook {u"NewPhonebookID"_s, QString()};
        const std::pair book {u"NewPhonebookID"_s, u"0"_s};
        const std::pair position {u"NewPhonebookEntryID"_s, u"0"_s};
        const std::pair noPosition {u"NewPhonebookEntryID"_s, QString()};
        const std::pair uniqueId {u"NewPhonebookEntryUniqueID"_s, u"1"_s};
        const std::pair noUniqueId {u"NewPhonebookEntryUniqueID"_s, QString()};
        const std::pair noIndex {u"NewIndex"_s, QString()};
        const std::pair data {u"NewPhonebookEntryData"_s, newContact(u"Neu"_s, u"0301"_s)};
        row(onTel, u"GetPhonebook"_s, {noBook});
        row(onTel, u"DeletePhonebook"_s, {noBook, {u"NewPhonebookExtraID"_s, u"x"_s}});
        for (const QString &action : {u"GetPhonebookEntry"_s, u"DeletePhonebookEntry"_s}) {
            row(onTel, action, {noBook, position});
            row(onTel, action, {book, noPosition});
        }
        row(onTel, u"SetPhonebookEntry"_s, {noBook, position, data});
        row(onTel, u"SetPhonebookEntry"_s, {book, noPosition, data});
        for (const QString &action : {u"GetPhonebookEntryUID"_s, u"DeletePhonebookEntryUID"_s}) {
            row(onTel, action, {noBook, uniqueId});
            row(onTel, action, {book, noUniqueId});
        }
        row(onTel, u"SetPhonebookEntryUID"_s, {noBook, data});
        row(onTel, u"GetCallBarringEntry"_s, {noPosition});
        row(onTel, u"DeleteCallBarringEntryUID"_s, {noUniqueId});
        row(onTel, u"GetInfoByIndex"_s, {noIndex});
        row(onTel, u"GetDECTHandsetInfo"_s, {{u"NewDectID"_s, {}}});
        row(onTel, u"SetDECTHandsetPhonebook"_s, {{u"NewDectID"_s, {}}, book});
        row(onTel, u"SetDECTHandsetPhonebook"_s, {{u"NewDectID"_s, u"1"_s}, noBook});
        row(onTel, u"GetDeflection"_s, {{u"NewDeflectionId"_s, {}}});
        row(onTel, u"SetDeflectionEnable"_s, {{u"NewDeflectionId"_s, {}}, {u"NewEnable"_s, u"1"_s}});
        row(voip, u"X_AVM-DE_GetPhonePort"_s, {noIndex});
        row(machine, u"GetInfo"_s, {noIndex});
        row(machine, u"GetMessageList"_s, {noIndex});
        row(machine, u"SetEnable"_s, {noIndex, {u"NewEnable"_s, u"1"_s}});
        const std::pair read {u"NewMarkedAsRead"_s, u"1"_s};
        row(machine, u"MarkMessage"_s, {noIndex, {u"NewMessageIndex"_s, u"0"_s}, read});
        row(machine, u"MarkMessage"_s, {{u"NewIndex"_s, u"0"_s}, {u"NewMessageIndex"_s, {}}, read});
        row(machine, u"DeleteMessage"_s, {noIndex, {u"NewMessageIndex"_s, u"0"_s}});
        row(machine, u"DeleteMessage"_s, {{u"NewIndex"_s, u"0"_s}, {u"NewMessageIndex"_s, {}}});
    }
    void whatItDoesNotHaveIsFault713()
    {
        QFETCH(QByteArray, service);
        QFETCH(QString, action);
        QFETCH(NamedValues, arguments);
        for (const QString &unknown : {u"4711"_s, u"65536"_s, u"2147483648"_s, u"4294967295"_s}) {
            NamedValues asked = arguments;
            for (auto &[name, value] : asked) {
                value = value.isEmpty() ? unknown : value;
            }
            QCOMPARE(m_client->ask(QLatin1StringView(service), action, asked).fault(), 713);
        }
    }

    void givesTheCallList()
    {
        const QString url = m_client->ask(onTel, u"GetCallList"_s).value(u"NewCallListURL"_s);
        const BoxReply list = m_client->getUrl(url);
        QVERIFY(isWellFormed(list.body));
        QCOMPARE(list.body.count("<Call>"), 7);
        QVERIFY(list.body.indexOf("<Id>2007<") < list.body.indexOf("<Id>2001<"));
        QCOMPARE(m_client->getUrl(url + u"&max=3"_s).body.count("<Call>"), 3);
        QCOMPARE(m_client->getUrl(url + u"&id=2005&timestamp=1790000000"_s).body.count("<Call>"), 2);
        QCOMPARE(m_client->getUrl(url + u"&id=2005&timestamp=1"_s).body.count("<Call>"), 7);
        QCOMPARE(m_client->getUrl(url + u"&id=2005"_s).body.count("<Call>"), 7);
        QCOMPARE_LT(m_client->getUrl(url + u"&days=1"_s).body.count("<Call>"), 7);
        QVERIFY(m_client->getUrl(url + u"&type=csv"_s).body.startsWith("sep=;\nTyp;Datum;"));
    }

    void listsWhatTheCallMonitorPlays_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QByteArrayList>("types"); // after each line
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("answered") << QByteArrayList {"RING;0;01755290123;732123;SIP1;", "CONNECT;0;10;01755290123;",
                                                     "DISCONNECT;0;61;"}
                                  << QByteArrayList {"9", "9", "1"} << QByteArray("<Duration>0:02<");
        QTest::newRow("missed") << QByteArrayList {"RING;0;;732123;SIP1;", "DISCONNECT;0;0;"}
                                << QByteArrayList {"9", "2"} << QByteArray("<Port>-1<");
        QTest::newRow("barred") << QByteArrayList {"RING;0;06990009666;732123;SIP1;", "DISCONNECT;0;0;"}
                                << QByteArrayList {"9", "10"} << QByteArray("<Called>SIP: 732123<");
        QTest::newRow("machine") << QByteArrayList {"RING;0;0221555123;69123;SIP2;", "CONNECT;0;40;0221555123;",
                                                    "DISCONNECT;0;5;"}
                                 << QByteArrayList {"9", "9", "1"} << QByteArray("<Device>Anrufbeantworter 1<");
        QTest::newRow("outgoing") << QByteArrayList {"CALL;1;13;69123;01755290123#;SIP0;", "DISCONNECT;1;0;"}
                                  << QByteArrayList {"11", "3"} << QByteArray("<Name>Erika Mustermann<");
    }
    void listsWhatTheCallMonitorPlays()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(QByteArrayList, types);
        QFETCH(QByteArray, detail);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_box->callMonitor().sendLine(lines.at(i));
            const QByteArray newest = m_client->newestCall();
            QVERIFY(newest.contains("<Id>2008<"));
            QVERIFY2(newest.contains("<Type>" + types.at(i) + '<'), newest.constData());
        }
        QVERIFY2(m_client->newestCall().contains(detail), m_client->newestCall().constData());
    }

    void endsACallWhoseIdRingsAgain()
    {
        m_box->callMonitor().sendLine("RING;0;0301;732123;SIP1;");
        m_box->callMonitor().sendLine("RING;0;0302;732123;SIP1;");
        const QList<ListedCall> &calls = m_box->model().calls.calls;
        QCOMPARE(calls.at(calls.size() - 2).type, CallType::Missed);
        QCOMPARE(calls.constLast().type, CallType::ActiveIncoming);
    }

    void listsHostileNumbersWell()
    {
        m_box->callMonitor().sendLine("RING;0;<&\x01\xFF;732123;SIP1;");
        const QString url = m_client->ask(onTel, u"GetCallList"_s).value(u"NewCallListURL"_s);
        QVERIFY(isWellFormed(m_client->getUrl(url).body));
    }

    void dials()
    {
        m_box->setDialTiming({.untilAnswered = 1ms, .talk = 1h});
        QSignalSpy lines(&m_box->callMonitor(), &Simulator::lineSent);
        const NamedValues number {{u"NewX_AVM-DE_PhoneNumber"_s, u"01755290123"_s}};
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialNumber"_s, number).fault(), 0);
        QTRY_COMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).at(0).toByteArray().endsWith(";CALL;9;10;732123;01755290123;SIP0;"));
        QVERIFY(lines.at(1).at(0).toByteArray().endsWith(";CONNECT;9;10;01755290123;"));
        QVERIFY(m_client->newestCall().contains("<Type>11<"));
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialNumber"_s, number).fault(), 501);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialHangup"_s).fault(), 0);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(2).at(0).toByteArray().endsWith(";DISCONNECT;9;0;"));
        QVERIFY(m_client->newestCall().contains("<Type>3<"));
    }

    void dialsOnlyWithAPhone()
    {
        const auto choose = [this](const QString &port) {
            return m_client->ask(voip, u"X_AVM-DE_DialSetConfig"_s, {{u"NewX_AVM-DE_PhoneName"_s, port}}).fault();
        };
        const auto chosen
            = [this] { return m_client->ask(voip, u"X_AVM-DE_DialGetConfig"_s).value(u"NewX_AVM-DE_PhoneName"_s); };
        QCOMPARE(choose(u"FON1: Arbeitszimmer"_s), 0);
        QCOMPARE(chosen(), u"FON1: Arbeitszimmer"_s);
        QCOMPARE(choose(u"FON9"_s), 402);
        QCOMPARE(choose({}), 0);
        QCOMPARE(chosen(), u"unconfigured"_s);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialNumber"_s, {{u"NewX_AVM-DE_PhoneNumber"_s, u"0301"_s}}).fault(),
                 501);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_GetPhonePort"_s, {{u"NewIndex"_s, u"1"_s}})
                     .value(u"NewX_AVM-DE_PhoneName"_s),
                 u"FON1: Arbeitszimmer"_s);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_GetPhonePort"_s, {{u"NewIndex"_s, u"5"_s}}).fault(), 713);
    }

    void knowsItsNumbersAndRules()
    {
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_GetVoIPCommonAreaCode"_s).value(u"NewX_AVM-DE_OKZ"_s), u"30"_s);
        QCOMPARE(m_client->ask(voip, u"GetVoIPCommonCountryCode"_s).value(u"NewVoIPCountryCode"_s), u"0049"_s);
        const QString numbers = m_client->ask(voip, u"X_AVM-DE_GetNumbers"_s).value(u"NewNumberList"_s);
        QVERIFY(isWellFormed(numbers.toUtf8()));
        QVERIFY(numbers.contains(u"<Number>732123</Number>"_s));
        const QString rules = m_client->ask(onTel, u"GetDeflections"_s).value(u"NewDeflectionList"_s);
        QVERIFY(isWellFormed(rules.toUtf8()));
        QVERIFY(rules.contains(u"<DeflectionId>1</DeflectionId><Enable>1</Enable><Type>fromPB</Type>"_s));
        QCOMPARE(m_client->ask(onTel, u"GetDeflection"_s, {{u"NewDeflectionId"_s, u"2"_s}}).fault(), 713);
        QCOMPARE(m_client->ask(onTel, u"GetDECTHandsetList"_s).value(u"NewDectIDList"_s), u"1,2,3"_s);
        QCOMPARE(m_client->ask(onTel, u"GetDECTHandsetInfo"_s, {{u"NewDectId"_s, u"2"_s}}).value(u"NewHandsetName"_s),
                 u"Küche"_s);
    }

    void keepsVoiceMessages()
    {
        const QString list = m_client->ask(machine, u"GetList"_s).value(u"NewTAMList"_s);
        QVERIFY(isWellFormed(list.toUtf8()));
        QVERIFY(list.contains(u"<Item><Index>0</Index><Display>1</Display><Enable>1</Enable>"_s));
        const NamedValues first {{u"NewIndex"_s, u"0"_s}};
        const QString url = m_client->ask(machine, u"GetMessageList"_s, first).value(u"NewURL"_s);
        QVERIFY(m_client->getUrl(url).body.contains("<New>1</New>"));
        const NamedValues message = first + NamedValues {{u"NewMessageIndex"_s, u"0"_s}};
        QCOMPARE(
            m_client->ask(machine, u"MarkMessage"_s, message + NamedValues {{u"NewMarkedAsRead"_s, u"1"_s}}).fault(),
            0);
        QVERIFY(m_client->getUrl(url).body.contains("<New>0</New>"));
        QCOMPARE(m_client->ask(machine, u"DeleteMessage"_s, message).fault(), 0);
        QCOMPARE(m_client->ask(machine, u"DeleteMessage"_s, message).fault(), 713);
        QVERIFY(isWellFormed(m_client->getUrl(url).body));
        QCOMPARE(m_client->ask(machine, u"GetInfo"_s, {{u"NewIndex"_s, u"5"_s}}).fault(), 713);
    }

    void wantsASecondFactor()
    {
        m_box->faults().secondFactor = {u"X_AVM-DE_DialSetConfig"_s};
        const NamedValues off {{u"NewX_AVM-DE_PhoneName"_s, {}}};
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialSetConfig"_s, off).fault(), 866);
        const BoxReply started = m_client->ask(auth, u"SetConfig"_s, {{u"NewAction"_s, u"start"_s}});
        QCOMPARE(started.value(u"NewState"_s), u"waitingforauth"_s);
        QCOMPARE(started.value(u"NewMethods"_s), u"button,dtmf;*14048"_s);
        QCOMPARE(m_client->ask(auth, u"SetConfig"_s, {{u"NewAction"_s, u"start"_s}}).fault(), 868);
        m_client->setToken(started.value(u"NewToken"_s));
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialSetConfig"_s, off).fault(), 866);
        QCOMPARE(m_client->ask(auth, u"GetState"_s).value(u"NewState"_s), u"waitingforauth"_s);
        QCOMPARE(m_client->ask(auth, u"GetState"_s).value(u"NewState"_s), u"authenticated"_s);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialSetConfig"_s, off).fault(), 0);
        QCOMPARE(m_client->ask(auth, u"SetConfig"_s, {{u"NewAction"_s, u"stop"_s}}).fault(), 0);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialSetConfig"_s, off).fault(), 866);
        m_box->tr064().box().secondFactor.block();
        QCOMPARE(m_client->ask(auth, u"SetConfig"_s, {{u"NewAction"_s, u"start"_s}}).fault(), 867);
    }

    void givesALargeBook()
    {
        m_box->model().books.local.append(largeBook(u"Groß"_s, 10000));
        const BoxReply book = m_client->fetchedBook(2);
        QCOMPARE(book.body.count("<contact>"), 10000);
    }

private:
    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<BoxClient> m_client;
};

QTEST_GUILESS_MAIN(TestBoxServices)

#include "tst_boxservices.moc"
