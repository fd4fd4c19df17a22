// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"
#include "core/discovery/connectioncheck.h"
#include "core/http/hostaddress.h"
#include "tests/support/describedbox.h"
#include "tests/support/testdata.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Finding = ConnectionFinding;

namespace {

ConnectionFinding check(const QString &host, quint16 port, const CheckTiming &timing = {})
{
    ConnectionCheck check({.host = host, .port = port}, timing);
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start();
    if (finished.isEmpty() && !finished.wait(30000)) {
        qFatal("the check does not end");
    }
    return diagnose(finished.first().first().value<ConnectionEvidence>());
}

ConnectionEvidence reached()
{
    ConnectionEvidence evidence;
    evidence.contacted = QHostAddress(u"192.168.178.1"_s);
    return evidence;
}

} // namespace

class TestConnectionCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsPrivateAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPrivate");
        for (const char *address : {"192.168.178.1", "192.168.0.1", "10.0.0.1", "10.255.255.255", "172.16.0.1",
                                    "172.31.255.255", "169.254.1.1", "127.0.0.1", "127.1.2.3", "::1", "fe80::1",
                                    "fd00::1", "fc00::1", "::ffff:192.168.178.1", "::ffff:127.0.0.1"}) {
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        }
        for (const char *address : {"8.8.8.8", "172.15.255.255", "172.32.0.1", "192.169.0.1", "11.0.0.1",
                                    "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "2001:db8::1",
                                    "::", "::ffff:8.8.8.8", "ff02::1", "169.253.1.1", "128.0.0.1"}) {
            QTest::newRow(address) << QString::fromLatin1(address) << false;
        }
    }
    void knowsPrivateAddresses()
    {
        QFETCH(QString, address);
        QTEST(isPrivate(QHostAddress(address)), "isPrivate");
    }

    void diagnoses_data()
    {
        QTest::addColumn<ConnectionEvidence>("evidence");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *name, Finding finding, auto change) {
            ConnectionEvidence evidence = reached();
            change(evidence);
            QTest::newRow(name) << evidence << finding;
        };
        using Evidence = ConnectionEvidence;
        row("works", Finding::Working, [](Evidence &) {});
        row("works, a FRITZ!Box", Finding::Working, [](Evidence &e) { e.device = DeviceKind::FritzBox; });
        row("name", Finding::HostNotFound, [](Evidence &e) {
            e.nameFound = false;
            e.contacted.reset();
        });
        row("public", Finding::NotPrivate, [](Evidence &e) { e.contacted.reset(); });
        row("off", Finding::Refused, [](Evidence &e) { e.failure = ConnectionFailure::Refused; });
        row("off, a FRITZ!Box", Finding::Refused, [](Evidence &e) {
            e.failure = ConnectionFailure::Refused;
            e.device = DeviceKind::FritzBox;
        });
        row("another device", Finding::NotFritzBox, [](Evidence &e) {
            e.failure = ConnectionFailure::Refused;
            e.device = DeviceKind::Other;
        });
        row("works, described as another", Finding::NotFritzBox, [](Evidence &e) {
            e.device = DeviceKind::Other;
            e.model = u"FRITZ!Repeater 1200"_s;
        });
        row("works, no description", Finding::Working, [](Evidence &e) { e.device = DeviceKind::Other; });
        row("nobody", Finding::Timeout, [](Evidence &e) { e.failure = ConnectionFailure::Timeout; });
        row("no way", Finding::Timeout, [](Evidence &e) { e.failure = ConnectionFailure::Network; });
        row("nobody, elsewhere", Finding::WrongNetwork, [](Evidence &e) {
            e.failure = ConnectionFailure::Timeout;
            e.inOwnNetwork = false;
        });
        row("no way, elsewhere", Finding::WrongNetwork, [](Evidence &e) {
            e.failure = ConnectionFailure::Network;
            e.inOwnNetwork = false;
        });
        row("blocked", Finding::Blocked, [](Evidence &e) {
            e.failure = ConnectionFailure::Timeout;
            e.device = DeviceKind::FritzBox;
        });
        row("rejected on the way", Finding::Blocked, [](Evidence &e) {
            e.failure = ConnectionFailure::Network;
            e.device = DeviceKind::FritzBox;
            e.inOwnNetwork = false;
        });
        row("link without zone", Finding::ZoneMissing, [](Evidence &e) {
            e.zoneMissing = true;
            e.contacted.reset();
        });
        row("works, elsewhere", Finding::Working, [](Evidence &e) { e.inOwnNetwork = false; });
        row("talks", Finding::NotFritzBox, [](Evidence &e) { e.spokeOtherwise = true; });
        row("hangs up", Finding::NotFritzBox, [](Evidence &e) { e.endedAtOnce = true; });
        row("hangs up, a FRITZ!Box", Finding::Dropped, [](Evidence &e) {
            e.endedAtOnce = true;
            e.device = DeviceKind::FritzBox;
        });
    }
    void diagnoses()
    {
        QFETCH(ConnectionEvidence, evidence);
        QTEST(diagnose(evidence), "finding");
    }

    void aWorkingBox()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        QCOMPARE(check(u"127.0.0.1"_s, box.port()), Finding::Working);
        QCOMPARE(check(u"localhost"_s, box.port()), Finding::Working);
    }

    void aWorkingBoxThatRingsJustNow()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        connect(&box, &Simulator::clientConnected, &box, [&box] { box.sendLine("RING;0;01755290123;732123;SIP1;"); });
        QCOMPARE(check(u"127.0.0.1"_s, box.port()), Finding::Working);
    }

    void aBoxThatRingsAllTheTime()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        connect(&box, &Simulator::clientConnected, &box, [&box] {
            box.sendBytes(QByteArray("16.06.20 12:25:46;RING;0;01755290123;732123;SIP1;\r\n").repeated(5000));
        });
        QCOMPARE(check(u"127.0.0.1"_s, box.port()), Finding::Working);
    }

    // A device that never falls silent, and never comes to the end.
    void aDescriptionThatDrips()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        Simulator dripping;
        QVERIFY(dripping.listen(QHostAddress::LocalHost, 0));
        QTimer drip;
        connect(&dripping, &Simulator::clientConnected, &drip, [&] {
            dripping.sendBytes("HTTP/1.1 200 OK\r\n\r\n");
            drip.start(10);
        });
        connect(&drip, &QTimer::timeout, &dripping, [&dripping] { dripping.sendBytes(" "); });
        QCOMPARE(check(u"127.0.0.1"_s, box.port(),
                       {.description = {.silence = 5s, .whole = 200ms}, .descriptionPort = dripping.port()}),
                 Finding::Working);
        QVERIFY(drip.isActive());
    }

    void aBoxThatIsOff()
    {
        Simulator box;
        QVERIFY(box.listen(QHostAddress::LocalHost, 0));
        box.refuse();
        QCOMPARE(check(u"127.0.0.1"_s, box.port()), Finding::Refused);
    }

    void anotherService_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("several lines") << QByteArray("220 mail\r\n250 HELP\r\n");
        QTest::newRow("a line of a call monitor in it")
            << QByteArray("Hello\r\n20.07.26 10:45:01;DISCONNECT;0;0;\r\n");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.0 400 Bad Request\r\n\r\n<html>");
        QTest::newRow("binary") << QByteArray("\x15\x03\x01\x00\x02\x02", 6);
        QTest::newRow("prompt") << QByteArray("login: ");
        QTest::newRow("prompt after empty lines") << QByteArray("\r\n\r\nlogin: ");
        QTest::newRow("prompt after a line") << QByteArray("Welcome\r\nlogin: ");
        QTest::newRow("endless") << QByteArray(1000000, 'x');
    }
    void anotherService()
    {
        QFETCH(QByteArray, greeting);
        Simulator service;
        QVERIFY(service.listen(QHostAddress::LocalHost, 0));
        connect(&service, &Simulator::clientConnected, &service, [&] { service.sendBytes(greeting); });
        QCOMPARE(check(u"127.0.0.1"_s, service.port()), Finding::NotFritzBox);
    }

    // Whatever it is that listens: the description says what the device is.
    void aDeviceThatDescribesItself()
    {
        Simulator service;
        QVERIFY(service.listen(QHostAddress::LocalHost, 0));
        DescribedBox device(QHostAddress::LocalHost);
        device.body = testData(u"tr64desc.xml"_s);
        const CheckTiming timing {.descriptionPort = device.port()};
        QCOMPARE(check(u"127.0.0.1"_s, service.port(), timing), Finding::Working);
        service.refuse();
        QCOMPARE(check(u"127.0.0.1"_s, service.port(), timing), Finding::Refused);
        device.body.replace("<modelName>FRITZ!Box", "<modelName>Router");
        QCOMPARE(check(u"127.0.0.1"_s, service.port(), timing), Finding::NotFritzBox);
        QCOMPARE(device.requests.size(), 3);
    }

    void aDeviceThatDescribesItselfAndHangsUp()
    {
        Simulator service;
        QVERIFY(service.listen(QHostAddress::LocalHost, 0));
        connect(&service, &Simulator::clientConnected, &service, &Simulator::closeConnections);
        DescribedBox device(QHostAddress::LocalHost);
        device.body = testData(u"tr64desc.xml"_s);
        QCOMPARE(check(u"127.0.0.1"_s, service.port(), {.descriptionPort = device.port()}), Finding::Dropped);
    }

#ifdef Q_OS_LINUX
    void thereIsNoWayToABroadcastAddress()
    {
        QCOMPARE(check(u"127.255.255.255"_s, 1012), Finding::Timeout);
    }
#endif

    void aServiceThatHangsUp()
    {
        Simulator service;
        QVERIFY(service.listen(QHostAddress::LocalHost, 0));
        connect(&service, &Simulator::clientConnected, &service, &Simulator::closeConnections);
        QCOMPARE(check(u"127.0.0.1"_s, service.port()), Finding::NotFritzBox);
    }

    void anAddressOfALinkNeedsItsZone()
    {
        QCOMPARE(check(u"fe80::1"_s, 1012), Finding::ZoneMissing);
    }

    void theInternetIsNotContacted()
    {
        QCOMPARE(check(u"203.0.113.5"_s, 1012), Finding::NotPrivate); // an address for documentation
    }

    void anUnknownName()
    {
        QCOMPARE(check(u"no-such-box.invalid"_s, 1012), Finding::HostNotFound);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
