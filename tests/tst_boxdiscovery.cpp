// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/discovery/boxdiscovery.h"
#include "core/discovery/searchreply.h"
#include "core/tr064/devicedescription.h"
#include "tests/support/describedbox.h"
#include "tests/support/searchresponder.h"
#include "tests/support/testdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress here(QHostAddress::LocalHost);
const QHostAddress there(u"127.0.0.2"_s); // a second device on loopback

QByteArray description()
{
    return testData(u"tr64desc.xml"_s);
}

QByteArray searchReply(const QByteArray &location)
{
    return "HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nLOCATION: " + location
        + "\r\nSERVER: FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.08.02\r\nEXT:\r\n"
          "ST: urn:dslforum-org:device:InternetGatewayDevice:1\r\n"
          "USN: uuid:00000000-0000-0000-0000-020000C0FFEE\r\n\r\n";
}

// Asks nobody.
DiscoveryOptions optionsFor(const DescribedBox &box)
{
    DiscoveryOptions options;
    options.names.clear();
    options.descriptionPort = box.port();
    options.duration = 500ms;
    return options;
}

QList<FoundBox> discover(const DiscoveryOptions &options)
{
    BoxDiscovery discovery([options] { return options; });
    QSignalSpy found(&discovery, &BoxDiscovery::found);
    QSignalSpy finished(&discovery, &BoxDiscovery::finished);
    discovery.start();
    if (!finished.wait(10000)) {
        qFatal("the discovery does not end");
    }
    QList<FoundBox> boxes;
    for (const QList<QVariant> &arguments : std::as_const(found)) {
        boxes.append(arguments.first().value<FoundBox>());
    }
    return boxes;
}

} // namespace

class TestBoxDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsADescription()
    {
        const DeviceDescription box = parseDescription(description());
        QCOMPARE(box.model, u"FRITZ!Box 7590"_s);
        QCOMPARE(box.name, u"Hallway & stairs"_s);
        QCOMPARE(box.version, u"8.02"_s);
        QCOMPARE(box.udn, u"uuid:00000000-0000-0000-0000-020000C0FFEE"_s);
        QVERIFY(box.offersCallList());
        QCOMPARE(box.kind(), DeviceKind::FritzBox);
        QCOMPARE(box.services.size(), 3);
        const DescribedService phone {.type = u"urn:dslforum-org:service:X_AVM-DE_OnTel:1"_s,
                                      .controlUrl = u"/upnp/control/x_contact"_s};
        QCOMPARE(box.services[1], phone);
        QCOMPARE(box.service(u"urn:dslforum-org:service:X_Coffee:1"), nullptr);
    }

    void aDescriptionHasAnEnd()
    {
        const QByteArray service = "<service><serviceType>x</serviceType></service>";
        QVERIFY(parseDescription("<root>" + service.repeated(5000)).services.size() <= 200);
    }

    void readsWhatThereIs_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("texts"); // model, name, version, UDN
        const auto row = [](const char *name, const QByteArray &xml, const QString &texts) {
            QTest::newRow(name) << xml << texts;
        };
        row("nothing", "", u"|||"_s);
        row("no XML", "<html><body>It works!", u"|||"_s);
        row("cut off", "<root><modelName>FRITZ!Box</modelName><UDN>uuid:1</UDN><Dis", u"FRITZ!Box|||uuid:1"_s);
        row("version of another form", "<root><Display>8.02</Display></root>", u"||8.02|"_s);
        row("version of words", "<root><Display>154.x.02</Display></root>", u"||154.x.02|"_s);
        row("markup inside", "<r><modelName>FRITZ!<b>Box</b></modelName></r>", u"FRITZ!|||"_s);
        row("line ends", "<r><friendlyName>\n a\n\tb </friendlyName></r>", u"|a b||"_s);
        row("entities", "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><r><modelName>&a;</modelName></r>", u"|||"_s);
        row("outside entity", "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r><modelName>x</modelName></r>", u"|||"_s);
        row("long", "<r><modelName>" + QByteArray(100000, 'x') + "</modelName></r>", QString(80, u'x') + u"|||"_s);
        row("too long", QByteArray(longestDescription, ' ') + "<r><modelName>x</modelName></r>", u"|||"_s);
        row("deep", QByteArray("<a>").repeated(100000), u"|||"_s);
        QByteArray attributes;
        for (int i = 0; i < 1000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=''";
        }
        row("attributes", "<r" + attributes + "><modelName>x</modelName></r>", u"|||"_s);
        row("Latin-1",
            "<?xml version='1.0' encoding='ISO-8859-1'?><r><friendlyName>K\xfc"
            "che</friendlyName></r>",
            u"|Küche||"_s);
    }
    void readsWhatThereIs()
    {
        QFETCH(QByteArray, xml);
        const DeviceDescription device = parseDescription(xml);
        QTEST(QStringList({device.model, device.name, device.version, device.udn}).join(u'|'), "texts");
        QVERIFY(!device.offersCallList());
    }

    void readsSearchReplies_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("address"); // empty: none
        const QByteArray good = searchReply("http://192.168.178.1:49000/tr64desc.xml");
        QTest::newRow("good") << good << u"192.168.178.1"_s;
        QTest::newRow("other case") << QByteArray(good).replace("LOCATION", "Location") << u"192.168.178.1"_s;
        QTest::newRow("no blanks") << QByteArray(good).replace(": ", ":") << u"192.168.178.1"_s;
        QTest::newRow("only line feeds") << QByteArray(good).replace("\r\n", "\n") << u"192.168.178.1"_s;
        QTest::newRow("internet") << searchReply("http://203.0.113.1:49000/tr64desc.xml") << QString();
        QTest::newRow("name") << searchReply("http://fritz.box:49000/tr64desc.xml") << QString();
        QTest::newRow("IPv6") << searchReply("http://[fd00::1]:49000/tr64desc.xml") << QString();
        QTest::newRow("file") << searchReply("file://192.168.178.1/etc/passwd") << QString();
        QTest::newRow("no location") << QByteArray(good).replace("LOCATION", "X") << QString();
        QTest::newRow("other device") << QByteArray(good).replace("InternetGatewayDevice", "Printer") << QString();
        QTest::newRow("error") << QByteArray(good).replace("200 OK", "404 Not Found") << QString();
        QTest::newRow("question") << searchRequest(here, 1900) << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no colon") << QByteArray("HTTP/1.1 200 OK\r\nst\r\nlocation\r\n") << QString();
        QTest::newRow("garbage") << QByteArray("\0\xff:\n:\n", 6) << QString();
    }
    void readsSearchReplies()
    {
        QFETCH(QByteArray, reply);
        const std::optional<QHostAddress> address = parseSearchReply(reply);
        QTEST(address ? address->toString() : QString(), "address");
    }

    void findsTheGateway_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("gateway"); // empty: none
        const QByteArray head
            = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";
        const QByteArray home = "eth0\t00000000\t01B2A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n";
        QTest::newRow("home") << head + home << u"192.168.178.1"_s;
        QTest::newRow("two") << head + home + "wlan0\t00000000\t0100000A\t0003\t0\t0\t50\t00000000\t0\t0\t0\n"
                             << u"10.0.0.1"_s;
        QTest::newRow("two, the better one first")
            << head + home + "wlan0\t00000000\t0100000A\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
            << u"192.168.178.1"_s;
        QTest::newRow("VPN without gateway")
            << head + "tun0\t00000000\t00000000\t0001\t0\t0\t50\t00000000\t0\t0\t0\n" + home << u"192.168.178.1"_s;
        QTest::newRow("half of the internet") << head + "tun0\t00000000\t0100000A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n"
                                              << QString();
        QTest::newRow("no default") << head + "eth0\t00B2A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"
                                    << QString();
        QTest::newRow("no number") << head + "eth0\t00000000\tx\t0003\t0\t0\t100\t00000000\t0\t0\t0\n" << QString();
        QTest::newRow("cut off") << head + "eth0\t00000000\t01B2" << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void findsTheGateway()
    {
        if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN) {
            QSKIP("The table is written as it lies in memory.");
        }
        QFETCH(QByteArray, table);
        const std::optional<QHostAddress> gateway = defaultGateway(table);
        QTEST(gateway ? gateway->toString() : QString(), "gateway");
    }

    void findsABoxAtAnAddress()
    {
        DescribedBox box(here);
        box.body = description();
        DiscoveryOptions options = optionsFor(box);
        options.addresses = {here};
        options.gateway = here;
        const FoundBox expected {.address = here,
                                 .model = u"FRITZ!Box 7590"_s,
                                 .name = u"Hallway & stairs"_s,
                                 .version = u"8.02"_s,
                                 .udn = u"uuid:00000000-0000-0000-0000-020000C0FFEE"_s,
                                 .isGateway = true};
        QCOMPARE(discover(options), QList<FoundBox> {expected});
        QCOMPARE(box.requests, QList<QByteArray> {"GET /tr64desc.xml HTTP/1.1"});
    }

    void findsABoxByName()
    {
        DescribedBox box(here);
        box.body = description();
        DiscoveryOptions options = optionsFor(box);
        options.names = {u"localhost"_s};
        QCOMPARE(discover(options).size(), 1);
    }

    void findsABoxBySearching()
    {
        DescribedBox box(here);
        box.body = description();
        SearchResponder responder(here);
        responder.reply = searchReply("http://127.0.0.1:49000/tr64desc.xml");
        DiscoveryOptions options = optionsFor(box);
        options.searchFrom = {here};
        options.searchAddress = here;
        options.searchPort = responder.port();
        QCOMPARE(discover(options).size(), 1);
        QCOMPARE(responder.requests.first(), searchRequest(here, responder.port()));
        QCOMPARE(box.requests.size(), 1); // although the search was answered twice
    }

    void nobodySendsUsToSomebodyElse()
    {
        DescribedBox other(there);
        other.body = description();
        SearchResponder responder(here);
        responder.reply = searchReply("http://127.0.0.2:49000/tr64desc.xml");
        DiscoveryOptions options = optionsFor(other);
        options.searchFrom = {here};
        options.searchAddress = here;
        options.searchPort = responder.port();
        QCOMPARE(discover(options), QList<FoundBox>());
        QVERIFY(!responder.requests.isEmpty());
        QCOMPARE(other.requests, QList<QByteArray>());
    }

    void whatIsNoReplyIsIgnored()
    {
        DescribedBox box(here);
        box.body = description();
        SearchResponder responder(here);
        responder.reply = "\xff\xfe no reply";
        DiscoveryOptions options = optionsFor(box);
        options.searchFrom = {here, QHostAddress(u"203.0.113.1"_s)}; // the second one is not this computer's
        options.searchAddress = here;
        options.searchPort = responder.port();
        QCOMPARE(discover(options), QList<FoundBox>());
        QVERIFY(!responder.requests.isEmpty());
        QCOMPARE(box.requests, QList<QByteArray>());
    }

    // Whoever answers for a name may tell as many addresses as he likes.
    void notEverybodyIsAsked()
    {
        DescribedBox box(here);
        box.body = description();
        for (const int others : {31, 32}) {
            DiscoveryOptions options = optionsFor(box);
            for (int each = 0; each < others; ++each) {
                options.addresses.append(QHostAddress(u"127.0.1.%1"_s.arg(each)));
            }
            options.addresses.append(here);
            QCOMPARE(discover(options).size(), others < 32 ? 1 : 0);
        }
    }

    void aBoxWithoutANameOfItsOwnIsItsAddress()
    {
        DescribedBox box(here);
        DescribedBox other(there, box.port());
        box.body = other.body = description().replace("UDN>", "Nothing>");
        DiscoveryOptions options = optionsFor(box);
        options.addresses = {here, there};
        QCOMPARE(discover(options).size(), 2);
    }

    void aBoxWithTwoAddressesIsFoundOnce()
    {
        DescribedBox box(here);
        DescribedBox again(there, box.port());
        box.body = again.body = description();
        DiscoveryOptions options = optionsFor(box);
        options.addresses = {here, there};
        QCOMPARE(discover(options).size(), 1);
        again.body.replace("C0FFEE", "C0FFED");
        QCOMPARE(discover(options).size(), 2);
    }

    void othersAreNotOffered_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray ok = "200 OK";
        QTest::newRow("repeater") << ok << description().replace("X_AVM-DE_OnTel", "X_AVM-DE_Dect");
        QTest::newRow("other make") << ok << description().replace("<modelName>FRITZ!Box", "<modelName>Router");
        QTest::newRow("web server") << QByteArray("404 Not Found") << QByteArray("<html>");
        QTest::newRow("redirection") << QByteArray("302 Found\r\nLocation: http://127.0.0.2/") << QByteArray();
        QTest::newRow("endless") << ok << QByteArray(4 << 20, ' ');
    }
    void othersAreNotOffered()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        DescribedBox device(here);
        device.status = status;
        device.body = body;
        DiscoveryOptions options = optionsFor(device);
        options.addresses = {here};
        QCOMPARE(discover(options), QList<FoundBox>());
        QCOMPARE(device.requests.size(), 1);
    }

    void theInternetIsNotAsked()
    {
        DescribedBox box(here);
        DiscoveryOptions options = optionsFor(box);
        options.addresses = {QHostAddress(u"203.0.113.1"_s), QHostAddress(u"::1"_s)};
        options.gateway = QHostAddress(u"203.0.113.2"_s);
        QCOMPARE(discover(options), QList<FoundBox>());
    }

    void canBeStoppedAndStartedAnew()
    {
        DescribedBox box(here);
        box.body = description();
        DiscoveryOptions options = optionsFor(box);
        options.addresses = {here};
        BoxDiscovery discovery([options] { return options; });
        QSignalSpy found(&discovery, &BoxDiscovery::found);
        QSignalSpy finished(&discovery, &BoxDiscovery::finished);
        connect(&discovery, &BoxDiscovery::found, &discovery, &BoxDiscovery::stop); // also from its own signal
        discovery.start();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!discovery.isRunning());
        discovery.start();
        discovery.start();
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(finished.size(), 0);
    }

    void theOptionsForThisComputerArePrivate()
    {
        const DiscoveryOptions options = DiscoveryOptions::ofThisComputer();
        QCOMPARE(options.names, QStringList {u"fritz.box"_s});
        QVERIFY(options.addresses.contains(QHostAddress(u"192.168.178.1"_s)));
        QCOMPARE(options.searchAddress.toString(), u"239.255.255.250"_s);
        QVERIFY(options.duration <= 3s);
    }
};

QTEST_GUILESS_MAIN(TestBoxDiscovery)
#include "tst_boxdiscovery.moc"
