// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/boxsimulator.h"
#include "tests/support/boxclient.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>
#include <QXmlStreamReader>
#include <memory>

using namespace Rufzeichen;
using namespace Rufzeichen::Simulation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto onTel = "X_AVM-DE_OnTel"_L1;
constexpr auto voip = "X_VoIP"_L1;

bool isWellFormed(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !reader.hasError();
}

} // namespace

/** The TR-064 side of the simulated box, asked by raw requests. */
class TestBoxSimulator : public QObject
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

    void describesItself()
    {
        const BoxReply description = m_client->get(u"/tr64desc.xml"_s);
        QCOMPARE(description.status, 200);
        QVERIFY(isWellFormed(description.body));
        QVERIFY(description.body.contains("urn:dslforum-org:service:X_AVM-DE_OnTel:1"));
        QVERIFY(description.body.contains("<serviceId>urn:X_AVM-DE_OnTel-com:serviceId:X_AVM-DE_OnTel1<"));
        const QList<QByteArray> parts = description.body.split('<');
        int services = 0;
        for (const QByteArray &part : parts) {
            if (part.startsWith("SCPDURL>")) {
                const BoxReply service = m_client->get(QString::fromUtf8(part.mid(8)));
                QCOMPARE(service.status, 200);
                QVERIFY(isWellFormed(service.body));
                QVERIFY(service.body.contains("<action>"));
                ++services;
            }
        }
        QCOMPARE(services, 9);
    }

    void canBeFound()
    {
        QVERIFY(m_box->tr064().answerSearches(0));
        QUdpSocket socket;
        const QHostAddress address(QHostAddress::LocalHost);
        const quint16 port = m_box->tr064().searchPort();
        socket.writeDatagram("M-SEARCH * HTTP/1.1\r\nMAN: \"ssdp:discover\"\r\nST: upnp:other\r\n\r\n", address,
                             port);
        socket.writeDatagram("M-SEARCH * HTTP/1.1\r\nMAN: \"ssdp:discover\"\r\n"
                             "ST: urn:dslforum-org:device:InternetGatewayDevice:1\r\n\r\n",
                             address, port);
        QTRY_VERIFY(socket.hasPendingDatagrams());
        const QByteArray reply = socket.receiveDatagram().data();
        const QByteArray location = "http://127.0.0.1:" + QByteArray::number(m_box->tr064().port()) + "/tr64desc.xml";
        QVERIFY2(reply.contains("LOCATION: " + location + "\r\n"), reply.constData());
        QVERIFY(reply.contains("USN: " + m_box->model().device.udn.toUtf8() + "::"));
        QVERIFY(!socket.hasPendingDatagrams());
    }

    void answersUnknownPathsWithAPage()
    {
        const BoxReply reply = m_client->get(u"/igddesc.xml"_s);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.contentType, "text/html");
    }

    void hasSecondPortWithTls()
    {
        const BoxReply port = m_client->ask("DeviceInfo"_L1, u"GetSecurityPort"_s);
        QCOMPARE(port.value(u"NewSecurityPort"_s), QString::number(m_box->tr064().tlsPort()));
        m_client->setTransport(Transport::Tls);
        const BoxReply reply = m_client->ask(onTel, u"GetPhonebook"_s, {{u"NewPhonebookID"_s, u"0"_s}});
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.value(u"NewPhonebookURL"_s).startsWith("https://127.0.0.1:"_L1));
        QCOMPARE(m_client->certificate(), m_box->tr064().certificate());
    }

    void showsAnotherCertificateOnRequest()
    {
        const QSslCertificate before = m_box->tr064().certificate();
        QVERIFY(!before.isNull());
        m_box->tr064().setCertificate(BoxCertificate::Changed);
        QVERIFY(m_box->tr064().certificate() != before);
        m_client->setTransport(Transport::Tls);
        QCOMPARE(m_client->get(u"/tr64desc.xml"_s).status, 200);
        QCOMPARE(m_client->certificate(), m_box->tr064().certificate());
    }

    void wantsALogin()
    {
        m_client->setUser({}, {});
        const BoxReply reply = m_client->ask(onTel, u"GetPhonebookList"_s);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.challenge.startsWith("Digest realm=\"HTTPS Access\",nonce=\""));
        QCOMPARE(m_client->ask("DeviceInfo"_L1, u"GetSecurityPort"_s).status, 200);
        QCOMPARE(m_client->ask("LANConfigSecurity"_L1, u"X_AVM-DE_GetUserList"_s).value(u"NewX_AVM-DE_UserList"_s),
                 u"<List><Username last_user=\"1\">fritz1234</Username></List>"_s);
    }

    void blocksAfterWrongPasswords()
    {
        for (int i = 0; i < DigestServer::wrongLoginsAllowed; ++i) {
            m_client->setUser(u"fritz1234"_s, u"wrong"_s);
            QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 401);
        }
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 503);
        m_client->setUser(u"fritz1234"_s, u"geheim1!"_s);
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 503);
        m_box->tr064().box().logins.unblock();
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 200);
    }

    void changesItsNonce()
    {
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 200);
        m_box->tr064().box().logins.changeNonce(NonceChange::Stale);
        BoxReply reply = m_client->askOnce(onTel, u"GetPhonebookList"_s);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.challenge.contains("stale=true"));
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 200);
        m_box->tr064().box().logins.changeNonce(NonceChange::Silent);
        reply = m_client->askOnce(onTel, u"GetPhonebookList"_s);
        QCOMPARE(reply.status, 401);
        QVERIFY(!reply.challenge.contains("stale"));
    }

    void refusesAUsedCount()
    {
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 200);
        m_client->repeatCount();
        QCOMPARE(m_client->askOnce(onTel, u"GetPhonebookList"_s).status, 401);
    }

    void knowsRights_data()
    {
        QTest::addColumn<QString>("rights");
        QTest::addColumn<int>("lists"); // what it answers to GetPhonebookList
        QTest::addColumn<int>("dials");
        QTest::addColumn<int>("configures");
        QTest::newRow("phone") << u"phone"_s << 0 << 0 << 606;
        QTest::newRow("dial") << u"dial"_s << 606 << 0 << 606;
        QTest::newRow("config") << u"config"_s << 0 << 0 << 0;
        QTest::newRow("none") << u"none"_s << 606 << 606 << 606;
        QTest::newRow("nas") << u"nas,home"_s << 606 << 606 << 606;
    }
    void knowsRights()
    {
        QFETCH(QString, rights);
        m_box->model().users.first().rights = readRights(rights).value();
        QTEST(m_client->ask(onTel, u"GetPhonebookList"_s).fault(), "lists");
        QTEST(m_client->ask(voip, u"X_AVM-DE_DialGetConfig"_s).fault(), "dials");
        QTEST(m_client->ask("DeviceInfo"_L1, u"GetInfo"_s).fault(), "configures");
        const QString own = m_client->ask("LANConfigSecurity"_L1, u"X_AVM-DE_GetCurrentUser"_s)
                                .value(u"NewX_AVM-DE_CurrentUserRights"_s);
        QCOMPARE(own.contains(u"<path>Phone</path><access>readwrite</access>"_s), lists(rights));
    }

    void refusesWrongQuestions_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<NamedValues>("arguments");
        QTest::addColumn<int>("fault");
        const NamedValues none;
        QTest::newRow("unknown action") << u"GetWeather"_s << none << 401;
        QTest::newRow("missing argument") << u"GetPhonebook"_s << none << 402;
        QTest::newRow("surplus argument") << u"GetPhonebookList"_s << NamedValues {{u"NewX"_s, u"1"_s}} << 402;
        QTest::newRow("no number") << u"GetPhonebook"_s << NamedValues {{u"NewPhonebookID"_s, u"one"_s}} << 402;
        QTest::newRow("no boolean") << u"SetDeflectionEnable"_s
                                    << NamedValues {{u"NewDeflectionId"_s, u"0"_s}, {u"NewEnable"_s, u"true"_s}}
                                    << 402;
        QTest::newRow("no book") << u"GetPhonebook"_s << NamedValues {{u"NewPhonebookID"_s, u"7"_s}} << 713;
        QTest::newRow("barring book") << u"GetPhonebook"_s << NamedValues {{u"NewPhonebookID"_s, u"258"_s}} << 713;
        QTest::newRow("case does not matter")
            << u"GetPhonebook"_s << NamedValues {{u"NewPhonebookId"_s, u"0"_s}} << 0;
        QTest::newRow("order does not matter")
            << u"SetDeflectionEnable"_s << NamedValues {{u"NewEnable"_s, u"1"_s}, {u"NewDeflectionId"_s, u"0"_s}}
            << 0;
        QTest::newRow("not barred") << u"GetCallBarringEntryByNum"_s << NamedValues {{u"NewNumber"_s, u"0301"_s}}
                                    << 714;
    }
    void refusesWrongQuestions()
    {
        QFETCH(QString, action);
        QFETCH(NamedValues, arguments);
        const BoxReply reply = m_client->ask(onTel, action, arguments);
        QTEST(reply.fault(), "fault");
        QCOMPARE(reply.status, reply.fault() == 0 ? 200 : 500);
        QVERIFY(isWellFormed(reply.body));
    }

    void doesWhatItIsToldToDoWrong()
    {
        const auto book = [this] { return m_client->fetchedBook(0); };
        BoxFaults &faults = m_box->faults();
        faults = {.download = DownloadDefect::LoginPage};
        QCOMPARE(book().contentType, "text/html");
        faults = {.download = DownloadDefect::CutOff};
        QVERIFY(book().isCutOff());
        faults = {};
        QVERIFY(!book().isCutOff());
        faults = {.download = DownloadDefect::BadBytes};
        QVERIFY(!isWellFormed(book().body));
        faults = {.download = DownloadDefect::EntityBomb};
        QVERIFY(book().body.contains("<!DOCTYPE"));
        faults = {.sessionsExpireAtOnce = true};
        QCOMPARE(book().status, 403);
        faults = {.callListDisabled = true};
        QCOMPARE(m_client->ask(onTel, u"GetCallList"_s).value(u"NewCallListURL"_s), QString());
        faults = {.urlHost = u"box.example"_s};
        QVERIFY(
            m_client->ask(onTel, u"GetCallList"_s).value(u"NewCallListURL"_s).startsWith("http://box.example:"_L1));
        faults = {.busy = true};
        QCOMPARE(m_client->ask(onTel, u"GetCallList"_s).status, 503);
        faults = {.applicationsOff = true};
        QCOMPARE(m_client->ask(onTel, u"GetCallList"_s).fault(), 401);
        faults = {.lacksUniqueIds = true, .lacksBarring = true, .lacksTls = true};
        const QByteArray description = m_client->get(u"/x_contactSCPD.xml"_s).body;
        QVERIFY(!description.contains("EntryUID") && !description.contains("CallBarring"));
        QCOMPARE(m_client->ask(onTel, u"GetCallBarringList"_s).fault(), 401);
        QCOMPARE(m_client->ask("DeviceInfo"_L1, u"GetSecurityPort"_s).value(u"NewSecurityPort"_s), u"0"_s);
        faults = {.delay = 20ms};
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_client->get(u"/tr64desc.xml"_s).status, 200);
        QCOMPARE_GE(clock.elapsed(), 20);
    }

    void namesItsFaults()
    {
        for (const QString &name : faultNames()) {
            BoxFaults faults;
            QVERIFY2(addFault(name, faults), qPrintable(name));
            QVERIFY2(faults != BoxFaults(), qPrintable(name));
        }
        BoxFaults faults;
        QVERIFY(!addFault(u"no-such-fault"_s, faults));
    }

    void canBeARepeater()
    {
        m_box->model().device.kind = DeviceKind::Repeater;
        QVERIFY(!m_client->get(u"/tr64desc.xml"_s).body.contains("OnTel"));
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 404);
    }

    void letsEverybodyInWithoutUsersButNobodyDials()
    {
        m_box->model().users.clear();
        m_client->setUser({}, {});
        QCOMPARE(m_client->ask(onTel, u"GetPhonebookList"_s).status, 200);
        QCOMPARE(m_client->ask(voip, u"X_AVM-DE_DialNumber"_s, {{u"NewX_AVM-DE_PhoneNumber"_s, u"0301"_s}}).fault(),
                 606);
    }

    void endsItsSessions()
    {
        const QString url = m_client->ask(onTel, u"GetCallList"_s).value(u"NewCallListURL"_s);
        QCOMPARE(m_client->getUrl(url).status, 200);
        m_box->tr064().restart();
        QCOMPARE(m_client->getUrl(url).status, 403);
        Sessions sessions;
        const QDateTime now = QDateTime::currentDateTime();
        const QString sid = sessions.create(now);
        QVERIFY(sessions.use(sid, now.addSecs(1100)));
        QVERIFY(sessions.use(sid, now.addSecs(2200)));
        QVERIFY(!sessions.use(sid, now.addSecs(3500)));
    }

    void refusesBadRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("garbage") << QByteArray("hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("no path") << QByteArray("GET x HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("bad header") << QByteArray("GET / HTTP/1.1\r\nx\r\n\r\n") << QByteArray("400");
        QTest::newRow("negative length")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << QByteArray("400");
        QTest::newRow("large body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n")
                                    << QByteArray("413");
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("501");
        QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nx: ") + QByteArray(20000, 'x')
                                      << QByteArray("431");
        QTest::newRow("wrong method") << QByteArray("GET /upnp/control/x_voip HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("no envelope") << QByteArray("POST /upnp/control/x_voip HTTP/1.1\r\nContent-Length: 1\r\n\r\nx")
                                     << QByteArray("401");
    }
    void refusesBadRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_box->tr064().port());
        socket.write(request);
        QTRY_VERIFY(socket.peek(100).contains("\r\n"));
        const QByteArray line = socket.readLine();
        QVERIFY2(line.startsWith("HTTP/1.1 " + status), line.constData());
    }

    void answersSeveralRequestsOfOneConnection()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_box->tr064().port());
        const QByteArray request = "GET /igddesc.xml HTTP/1.1\r\nHost: fritz.box\r\n\r\n";
        socket.write(request.repeated(3) + "GET /igddesc.xml HTTP/1.0\r\n\r\n");
        QByteArray all;
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        all = socket.readAll();
        QCOMPARE(all.count("HTTP/1.1 404 "), 4);
    }

    void readsDigests()
    {
        const auto digest = readDigest("Digest username=\"a \\\"b\\\", c\", qop=auth, algorithm=\"MD5\",nc=00000001");
        QCOMPARE(digest.value("username"), "a \"b\", c");
        QCOMPARE(digest.value("qop"), "auth");
        QCOMPARE(digest.value("algorithm"), "MD5");
        QCOMPARE(digest.value("nc"), "00000001");
    }

private:
    [[nodiscard]] static bool lists(const QString &rights) { return rights == "phone"_L1 || rights == "config"_L1; }

    std::unique_ptr<BoxSimulator> m_box;
    std::unique_ptr<BoxClient> m_client;
};

QTEST_GUILESS_MAIN(TestBoxSimulator)

#include "tst_boxsimulator.moc"
