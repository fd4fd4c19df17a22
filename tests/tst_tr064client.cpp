// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064client.h"
#include "tests/support/soapbox.h"
#include "tests/support/weakserver.h"

#include <QEventLoop>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const BoxLogin goodLogin {.user = u"tray"_s, .password = u"geheim1!"_s};
const SoapRequest bookList {.service = u"X_AVM-DE_OnTel:1"_s, .action = u"GetPhonebookList"_s};
const QByteArray books = SoapBox::response("GetPhonebookList", "<NewPhonebookList>0,1</NewPhonebookList>");

// Whether a request carries the right answer to the challenge with this nonce, whatever its count.
bool answersChallenge(const WebRequest &request, const QByteArray &nonce, const BoxLogin &login = goodLogin)
{
    const QByteArray header = request.header("Authorization");
    const auto value = [&header](const QByteArray &name) {
        const QByteArray rest = header.mid(header.indexOf(' ' + name + '=') + name.size() + 2);
        return rest.startsWith('"') ? rest.split('"').value(1) : rest.split(',').value(0);
    };
    const DigestAnswer answer {.method = request.line.split(' ').first(),
                               .path = request.path(),
                               .count = value("nc").toUInt(nullptr, 16),
                               .clientNonce = value("cnonce")};
    return header == digestAuthorization({.realm = "HTTPS Access", .nonce = nonce, .hasQop = true}, login, answer);
}

} // namespace

class TestTr064Client : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<SoapBox>();
        m_box->answer = [](const WebRequest &) { return books; };
        m_client = std::make_unique<Tr064Client>();
        m_client->setTimeouts({.http = {.silence = 5s, .whole = 10s}, .busyDelay = 5ms});
        useBox(TlsPolicy::Off); // handshakes take their time
        m_client->setLogin(goodLogin);
    }

    void cleanup()
    {
        m_client.reset();
        m_box.reset();
    }

    void asksTheBox()
    {
        useBox(TlsPolicy::Required);
        int callbacks = 0;
        m_client->call({.service = bookList.service, .action = bookList.action, .arguments = {{u"NewX"_s, u"ä"_s}}},
                       this, [&callbacks](const Tr064Result &result) {
                           ++callbacks;
                           QCOMPARE(result.error, Tr064Error::None);
                           QCOMPARE(result.value(u"NewPhonebookList"), u"0,1"_s);
                       });
        QCOMPARE(callbacks, 0);
        QTRY_COMPARE(callbacks, 1);
        QCOMPARE(m_box->secure.requests.size(), 1);
        const WebRequest &request = m_box->secure.requests.first();
        QCOMPARE(request.line, "POST /upnp/control/x_contact HTTP/1.1");
        QCOMPARE(request.header("SOAPAction"), "\"urn:dslforum-org:service:X_AVM-DE_OnTel:1#GetPhonebookList\"");
        QCOMPARE(request.header("Content-Type"), "text/xml; charset=\"utf-8\"");
        QCOMPARE(request.header("Host"), "127.0.0.1:" + QByteArray::number(m_box->secure.serverPort()));
        QVERIFY(request.body.contains("<NewX>\xc3\xa4</NewX>"));
        QCOMPARE(m_client->description().udn, u"uuid:00000000-0000-0000-0000-020000C0FFEE"_s);
    }

    void describesTheBox()
    {
        useBox(TlsPolicy::Required);
        QCOMPARE(m_client->description(), DeviceDescription());
        QCOMPARE(wait([this](auto done) { m_client->describe(this, done); }).error, Tr064Error::None);
        QCOMPARE(m_client->description().model, u"FRITZ!Box 7590"_s);
        QCOMPARE(wait([this](auto done) { m_client->describe(this, done); }).error, Tr064Error::None);
        QCOMPARE(m_box->plain.requests.size(), 2); // description and port, once
    }

    void aFaultHasItsNumber()
    {
        m_box->answer = [](const WebRequest &) { return SoapBox::fault("713"); };
        QCOMPARE(ask(), Tr064Result({.error = {Tr064Error::NoSuchEntry, 713}}));
    }

    void aServiceThatTheBoxLacksIsUnsupported()
    {
        QCOMPARE(ask({.service = u"X_Coffee:1"_s, .action = u"Brew"_s}).error, Tr064Error::Unsupported);
        QVERIFY(m_box->others.isEmpty());
    }

    void asksOneAfterTheOther()
    {
        QList<int> order;
        for (int question = 0; question < 5; ++question) {
            m_client->call(bookList, this, [&order, question](const Tr064Result &) { order.append(question); });
        }
        QTRY_COMPARE(order, QList({0, 1, 2, 3, 4}));
        QCOMPARE(m_box->others.size(), 5);
    }

    // --- logging in

    void logsInWhenTheBoxWantsThat()
    {
        useBox(TlsPolicy::Required);
        demandLogin("88B30A35B27FDC00");
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->others.size(), 2);
        QVERIFY(m_box->others[0].header("Authorization").isEmpty());
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->others.size(), 3); // now at once
        QVERIFY(m_box->others[2].header("Authorization").contains("nc=00000002"));
    }

    void aNewNonceIsNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("stale") << QByteArray(",stale=true");
        QTest::newRow("after a restart") << QByteArray();
    }
    void aNewNonceIsNoRefusal()
    {
        QFETCH(QByteArray, more);
        demandLogin("0000000000000001");
        QCOMPARE(ask().error, Tr064Error::None);
        demandLogin("0000000000000002", more);
        m_box->others.clear();
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->others.size(), 2);
        QVERIFY(m_box->others[1].header("Authorization").contains("nc=00000001"));
    }

    void aWrongPasswordIsTriedOnce()
    {
        demandLogin("0000000000000001");
        m_client->setLogin({.user = u"tray"_s, .password = u"wrong"_s});
        QCOMPARE(ask().error, Tr064Error::WrongPassword);
        QCOMPARE(m_box->others.size(), 2);
        QCOMPARE(ask().error, Tr064Error::WrongPassword);
        QCOMPARE(wait([this](auto done) { m_client->download(u"/x"_s, largestBoxFile, this, done); }).error,
                 Tr064Error::WrongPassword);
        m_client->setLogin({.user = u"tray"_s, .password = u"wrong"_s}); // the same
        QCOMPARE(ask().error, Tr064Error::WrongPassword);
        QCOMPARE(m_box->others.size(), 2);

        m_client->setLogin(goodLogin);
        QCOMPARE(ask().error, Tr064Error::None);
    }

    void withAWrongPasswordOpenActionsGoOn()
    {
        demandLogin("0000000000000001");
        m_client->setLogin({.user = u"tray"_s, .password = u"wrong"_s});
        QCOMPARE(ask().error, Tr064Error::WrongPassword);
        m_box->answer = [](const WebRequest &) { return SoapBox::response("GetSecurityPort"); };
        QCOMPARE(ask({.service = u"DeviceInfo:1"_s, .action = u"GetSecurityPort"_s}).error, Tr064Error::None);
        QVERIFY(m_box->plain.requests.last().header("Authorization").isEmpty());
    }

    void aPasswordThatChangesMeanwhileIsNotRefused()
    {
        m_client->setLogin({.user = u"tray"_s, .password = u"wrong"_s});
        int requests = 0;
        demandLogin("0000000000000001");
        const auto demand = m_box->answer;
        m_box->answer = [this, &requests, demand](const WebRequest &request) {
            if (++requests == 2) {
                m_client->setLogin(goodLogin);
            }
            return demand(request);
        };
        QCOMPARE(ask().error, Tr064Error::None);
    }

    void alwaysStaleIsNoEndlessLoop()
    {
        m_box->answer = [](const WebRequest &) { return SoapBox::challenge("0000000000000001", ",stale=true"); };
        QCOMPARE(ask().error, Tr064Error::LoginRequired);
        QCOMPARE(m_box->others.size(), 2);
    }

    void withoutAPasswordALoginIsRequired()
    {
        demandLogin("0000000000000001");
        m_client->setLogin({});
        QCOMPARE(ask().error, Tr064Error::LoginRequired);
        QCOMPARE(m_box->others.size(), 1);
    }

    void aPasswordIsNeverSentInClear()
    {
        m_box->answer = [](const WebRequest &) {
            return WebServer::http("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n");
        };
        QCOMPARE(ask().error, Tr064Error::BadAnswer);
        QCOMPARE(m_box->others.size(), 1);
    }

    void aSecondFactorGoesWithTheQuestion()
    {
        SoapRequest request = bookList;
        request.token = u"c0ffee"_s;
        QCOMPARE(ask(request).error, Tr064Error::None);
        QVERIFY(m_box->others.first().body.contains(">c0ffee</avm:token>"));
    }

    // --- a box in trouble

    void waitsForABusyBox()
    {
        int busy = 2;
        m_box->answer
            = [&busy](const WebRequest &) { return busy-- > 0 ? WebServer::http("503 Service Unavailable") : books; };
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->others.size(), 3);
    }

    void waitsLongerEachTime()
    {
        m_client->setTimeouts({.busyDelay = 1h, .busyTries = 4});
        m_box->answer = [](const WebRequest &) { return WebServer::http("503 Service Unavailable"); };
        std::optional<Tr064Error> error;
        m_client->call(bookList, this, [&error](const Tr064Result &result) { error = result.error; });
        auto *timer = m_client->findChild<QTimer *>();
        for (const auto delay : {1h, 2h, 4h}) {
            QTRY_COMPARE(timer->intervalAsDuration(), delay);
            timer->start(0);
        }
        QTRY_COMPARE(error, Tr064Error::Busy);
    }

    void doesNotWaitForever()
    {
        m_box->answer = [](const WebRequest &) { return WebServer::http("503 Service Unavailable"); };
        QCOMPARE(ask(), Tr064Result({.error = {Tr064Error::Busy, 503}}));
        QCOMPARE(m_box->others.size(), 3);
    }

    void whatMayHaveArrivedIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("hangs up") << WebServer::hangUp() << Tr064Error::Network;
        QTest::newRow("silent") << WebServer::silence() << Tr064Error::Timeout;
        QTest::newRow("head cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << Tr064Error::Network;
        QTest::newRow("body cut off") << books.chopped(20) << Tr064Error::Network;
        QTest::newRow("chunk cut off") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nab")
                                       << Tr064Error::Network;
        QTest::newRow("no HTTP") << QByteArray("220 Welcome\r\n\r\n") << Tr064Error::BadAnswer;
        QTest::newRow("no SOAP") << WebServer::http("200 OK", "<html></html>") << Tr064Error::BadAnswer;
        QTest::newRow("negative length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n") << Tr064Error::BadAnswer;
        QTest::newRow("redirected") << WebServer::http("302 Found", {}, "Location: http://127.0.0.1/\r\n")
                                    << Tr064Error::BadAnswer;
        QTest::newRow("too large, as it says")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n") << Tr064Error::TooLarge;
        QTest::newRow("too large") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray((1 << 20) + 1, ' ')
                                   << Tr064Error::TooLarge;
        QTest::newRow("too large a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n")
            << Tr064Error::TooLarge;
        QTest::newRow("too large a head")
            << "HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 15, 'x') << Tr064Error::BadAnswer;
        QTest::newRow("goes on for ever")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(20) + books << Tr064Error::BadAnswer;
    }
    void whatMayHaveArrivedIsNotSentAgain()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Tr064Error, error);
        m_client->setTimeouts({.http = {.silence = 1s, .whole = 10s}});
        m_box->answer = [&answer](const WebRequest &) { return answer; };
        const Tr064Result result = ask();
        QCOMPARE(result.error, error);
        QCOMPARE(result.error.code(), answer.contains("302") ? 302 : 0); // what is no status needs no number
        QVERIFY(result.maybeDone);
        QCOMPARE(m_box->others.size(), 1);

        m_box->answer = [](const WebRequest &) { return books; };
        QCOMPARE(ask().error, Tr064Error::None); // nothing of it stays
    }

    void aLostQuestionAfterALoginIsNotSentAgain()
    {
        useBox(TlsPolicy::Required);
        demandLogin("0000000000000001");
        const auto demand = m_box->answer;
        m_box->answer = [demand](const WebRequest &request) {
            return request.header("Authorization").isEmpty() ? demand(request) : WebServer::hangUp();
        };
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::Network, .maybeDone = true}));
        QCOMPARE(m_box->others.size(), 2);
    }

    void understandsEachLength_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray body = books.sliced(books.indexOf("\r\n\r\n") + 4);
        QTest::newRow("until the end") << "HTTP/1.0 200 OK\r\n\r\n" + body;
        QTest::newRow("chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3\r\n" + body.first(3)
                + "\r\n" + QByteArray::number(body.size() - 3, 16) + ";x=y\r\n" + body.sliced(3)
                + "\r\n0\r\nX: y\r\n\r\n";
        QTest::newRow("after a hint") << "HTTP/1.1 100 Continue\r\n\r\n" + books;
        QTest::newRow("more than it says") << books + "<x/>";
    }
    void understandsEachLength()
    {
        QFETCH(QByteArray, answer);
        m_box->answer = [&answer](const WebRequest &) { return answer; };
        QCOMPARE(ask().value(u"NewPhonebookList"), u"0,1"_s);
    }

    void aBoxThatHasMovedIsFoundAgain()
    {
        useBox(TlsPolicy::Required);
        QCOMPARE(ask().error, Tr064Error::None);
        WebServer moved(u"box.pem"_s);
        moved.answer = m_box->secure.answer;
        m_box->secure.close();
        m_box->securePort = moved.serverPort();
        QCOMPARE(ask().error, Tr064Error::None);
    }

    void nobodyThere()
    {
        m_box->plain.close();
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::Network}));
    }

    void somethingElseThere_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("web server") << WebServer::http("404 Not Found", "<html></html>");
        QTest::newRow("repeater") << WebServer::http("200 OK", "<root><modelName>FRITZ!Repeater</modelName></root>");
    }
    void somethingElseThere()
    {
        QFETCH(QByteArray, answer);
        m_box->plain.answer = [&answer](const WebRequest &) { return answer; };
        QCOMPARE(ask().error, Tr064Error::NotFritzBox);
    }

    void anAddressOfTheInternetIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("IPv4") << u"192.0.2.1"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s;
    }
    void anAddressOfTheInternetIsRefused()
    {
        QFETCH(QString, host);
        m_client->setAddress({.host = host});
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::NotPrivate}));
    }

    void aNameIsLookedUp()
    {
        useBox(TlsPolicy::Required, u"localhost"_s);
        QCOMPARE(ask().error, Tr064Error::None); // also where its first address is ::1, at which nobody listens
        m_client->setAddress({.host = u"does-not-exist.invalid"_s});
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::HostNotFound}));
    }

    // --- TLS

    void aCertificateMustBeAccepted()
    {
        useBox(TlsPolicy::Required);
        m_client->setPinnedCertificate({});
        const Tr064Result unknown
            = {.error = Tr064Error::CertificateUnknown, .fingerprint = m_box->secure.fingerprint()};
        QCOMPARE(ask(), unknown);
        QVERIFY(m_box->secure.requests.isEmpty());
        QVERIFY(m_box->others.isEmpty());
        m_client->setPinnedCertificate(unknown.fingerprint);
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->secure.requests.size(), 1);
    }

    void anotherCertificateIsRefused_data()
    {
        QTest::addColumn<TlsPolicy>("policy");
        QTest::newRow("required") << TlsPolicy::Required;
        QTest::newRow("preferred") << TlsPolicy::Preferred;
    }
    void anotherCertificateIsRefused()
    {
        QFETCH(TlsPolicy, policy);
        useBox(policy);
        m_box->secure.useCertificate(u"otherbox.pem"_s);
        QCOMPARE(ask(),
                 Tr064Result({.error = Tr064Error::CertificateChanged, .fingerprint = m_box->secure.fingerprint()}));
        QVERIFY(m_box->others.isEmpty());
    }

    void eachDigitOfACertificateCounts()
    {
        useBox(TlsPolicy::Required);
        QString alike = m_box->secure.fingerprint();
        alike.back() = alike.back() == u'0' ? u'1' : u'0';
        m_client->setPinnedCertificate(alike);
        QCOMPARE(ask().error, Tr064Error::CertificateChanged);
        QVERIFY(m_box->secure.requests.isEmpty());
    }

    void theWayFollowsThePolicy_data()
    {
        using Security = HttpServerAddress::Security;
        QTest::addColumn<Tr064Address>("address");
        QTest::addColumn<bool>("offersTls");
        QTest::addColumn<std::optional<Security>>("users");
        QTest::addColumn<std::optional<Security>>("everybody");
        const auto row = [](const char *name, TlsPolicy policy, bool accepted, bool offersTls,
                            std::optional<Security> users, std::optional<Security> everybody) {
            const Tr064Address address {.tls = policy, .certificate = accepted ? u"ab"_s : QString()};
            QTest::newRow(name) << address << offersTls << users << everybody;
        };
        row("required, accepted", TlsPolicy::Required, true, true, Security::Pinned, Security::Pinned);
        row("required, unknown", TlsPolicy::Required, false, true, Security::Pinned, Security::Plain);
        row("required, no TLS", TlsPolicy::Required, false, false, {}, Security::Plain);
        row("required, TLS is gone", TlsPolicy::Required, true, false, {}, Security::Plain);
        row("preferred, accepted", TlsPolicy::Preferred, true, true, Security::Pinned, Security::Pinned);
        row("preferred, unknown", TlsPolicy::Preferred, false, true, Security::Pinned, Security::Plain);
        row("preferred, no TLS", TlsPolicy::Preferred, false, false, Security::Plain, Security::Plain);
        row("preferred, TLS is gone", TlsPolicy::Preferred, true, false, {}, Security::Plain);
        row("off", TlsPolicy::Off, false, true, Security::Plain, Security::Plain);
        row("off, accepted", TlsPolicy::Off, true, true, Security::Plain, Security::Plain);
    }
    void theWayFollowsThePolicy()
    {
        QFETCH(Tr064Address, address);
        QFETCH(bool, offersTls);
        const quint16 port = offersTls ? 49443 : 0;
        QTEST(securityFor(address, port, BoxAudience::Users), "users");
        QTEST(securityFor(address, port, BoxAudience::Everybody), "everybody");
    }

    void plainWhereThePolicySaysSo()
    {
        useBox(TlsPolicy::Off);
        demandLogin("0000000000000001");
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->secure.connections, 0);
    }

    void lockedForPrograms()
    {
        useBox(TlsPolicy::Preferred);
        m_client->setPinnedCertificate({});
        m_box->securePort = 0;
        m_box->securePortFault = "401";
        m_box->answer = [](const WebRequest &) { return SoapBox::fault("401"); };
        QCOMPARE(ask(), Tr064Result({.error = {Tr064Error::ApplicationsOff, 401}}));
        QCOMPARE(m_box->others.size(), 1); // whether that is so for all actions
    }

    void anOldBoxDoesNotKnowItsPortForTls_data()
    {
        QTest::addColumn<QByteArray>("unknown");
        QTest::newRow("fault") << SoapBox::fault("401");
        QTest::newRow("page") << WebServer::http("404 Not Found", "<html></html>");
        QTest::newRow("error") << WebServer::http("500 Internal Server Error");
    }
    void anOldBoxDoesNotKnowItsPortForTls()
    {
        QFETCH(QByteArray, unknown);
        useBox(TlsPolicy::Preferred);
        m_client->setPinnedCertificate({});
        m_box->securePortAnswer = unknown;
        m_box->answer = [](const WebRequest &request) {
            return request.header("SOAPAction").contains("#GetInfo") ? SoapBox::response("GetInfo") : books;
        };
        QCOMPARE(ask().error, Tr064Error::None);
        useBox(TlsPolicy::Required);
        QCOMPARE(ask().error, Tr064Error::TlsGone);
        m_client->setPinnedCertificate({});
        QCOMPARE(ask().error, Tr064Error::TlsMissing);
    }

    void withoutTls()
    {
        useBox(TlsPolicy::Required);
        m_box->securePort = 0;
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::TlsGone}));
        m_client->setPinnedCertificate({});
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::TlsMissing}));
        QVERIFY(m_box->others.isEmpty());
        useBox(TlsPolicy::Preferred);
        m_client->setPinnedCertificate({});
        QCOMPARE(ask().error, Tr064Error::None);
    }

    void aBrokenTlsPortIsNoReasonForPlain_data()
    {
        QTest::addColumn<TlsPolicy>("policy");
        QTest::newRow("required") << TlsPolicy::Required;
        QTest::newRow("preferred") << TlsPolicy::Preferred;
    }
    void aBrokenTlsPortIsNoReasonForPlain()
    {
        QFETCH(TlsPolicy, policy);
        useBox(policy);
        m_box->secure.close();
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::TlsGone}));
        QVERIFY(m_box->others.isEmpty());
    }

    void whoPrefersTlsDoesWithoutWhereThePortIsClosed()
    {
        useBox(TlsPolicy::Preferred);
        m_client->setPinnedCertificate({});
        m_box->secure.close();
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(m_box->others.size(), 2);
        useBox(TlsPolicy::Required);
        m_client->setPinnedCertificate({});
        QCOMPARE(ask().error, Tr064Error::TlsClosed);
    }

    void encryptionMustBeSafe_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("TLS 1.0") << u"-tls1 -cipher ALL:@SECLEVEL=0"_s << Tr064Error::TlsTooWeak;
        QTest::newRow("TLS 1.1") << u"-tls1_1 -cipher ALL:@SECLEVEL=0"_s << Tr064Error::TlsTooWeak;
        QTest::newRow("short Diffie-Hellman key")
            << u"-tls1_2 -cipher DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0"_s << Tr064Error::TlsTooWeak;
        QTest::newRow("no cipher") << u"-tls1_2 -cipher NULL-SHA256:@SECLEVEL=0"_s << Tr064Error::TlsTooWeak;
        // What somebody has accepted by its SHA-256 needs no other proof.
        QTest::newRow("certificate signed with SHA-1")
            << u"-tls1_2 -cipher ALL:@SECLEVEL=0"_s << Tr064Error::CertificateUnknown;
    }
    void encryptionMustBeSafe()
    {
        QFETCH(QString, options);
        QFETCH(Tr064Error, error);
        const WeakServer server(options.split(u' '));
        if (server.port == 0) {
            QSKIP("There is no openssl that can do that.");
        }
        useBox(TlsPolicy::Required);
        m_client->setPinnedCertificate({});
        m_box->securePort = server.port;
        QCOMPARE(ask().error, error);
        m_client->setPinnedCertificate(QString(64, u'0'));
        QCOMPARE(ask().error, error == Tr064Error::TlsTooWeak ? error : Tr064Error::CertificateChanged);
        useBox(TlsPolicy::Preferred); // with a certificate that was accepted
        QCOMPARE(ask().error, error == Tr064Error::TlsTooWeak ? error : Tr064Error::CertificateChanged);
        QVERIFY(m_box->others.isEmpty());
        m_client->setPinnedCertificate({});
        QCOMPARE(ask().error, error == Tr064Error::TlsTooWeak ? Tr064Error::None : error);
    }

    void whoHangsUpInTheHandshakeHasNoSafeEncryption()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::close);
        });
        useBox(TlsPolicy::Required);
        m_box->securePort = server.serverPort();
        QCOMPARE(ask(), Tr064Result({.error = Tr064Error::TlsTooWeak}));
        QVERIFY(m_box->others.isEmpty());
    }

    void aBoxMayWantTls()
    {
        useBox(TlsPolicy::Off);
        m_box->answer = [](const WebRequest &) { return WebServer::http("504 SSL needed"); };
        QCOMPARE(ask(), Tr064Result({.error = {Tr064Error::TlsRequired, 504}}));
    }

    // --- files and services

    void downloadsFromTheBoxOnly()
    {
        useBox(TlsPolicy::Required);
        const QByteArray file(3 << 20, 'x');
        m_box->answer = [&file](const WebRequest &) { return WebServer::http("200 OK", file); };
        const auto get = [this](auto done) {
            m_client->download(u"http://192.0.2.1:80/phonebook.lua?sid=00&pbid=0"_s, largestBoxFile, this, done);
        };
        QCOMPARE(wait(get), Tr064Result({.body = file}));
        QCOMPARE(m_box->secure.requests.first().line, "GET /phonebook.lua?sid=00&pbid=0 HTTP/1.1");
    }

    void aWebPageIsNoFile_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("by its type") << WebServer::http("200 OK", "x", "Content-Type: text/html; charset=utf-8\r\n")
                                     << Tr064Error::LoginRequired;
        QTest::newRow("by its content") << WebServer::http("200 OK", "\n<!doctype HTML><html>")
                                        << Tr064Error::LoginRequired;
        QTest::newRow("forbidden") << WebServer::http("403 Forbidden") << Tr064Error::LoginRequired;
        QTest::newRow("not there") << WebServer::http("404 Not Found") << Tr064Error::NoSuchEntry;
        QTest::newRow("redirected") << WebServer::http("302 Found", {}, "Location: /login.lua\r\n")
                                    << Tr064Error::BadAnswer;
        QTest::newRow("huge") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 33554433\r\n\r\n")
                              << Tr064Error::TooLarge;
    }
    void aWebPageIsNoFile()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Tr064Error, error);
        m_box->answer = [&answer](const WebRequest &) { return answer; };
        QCOMPARE(wait([this](auto done) { m_client->download(u"/x"_s, largestBoxFile, this, done); }).error, error);
        QCOMPARE(m_box->paths(), QList<QByteArray>({"/x"}));
    }

    void noUrl()
    {
        QCOMPARE(wait([this](auto done) { m_client->download(u"ftp://box/x"_s, largestBoxFile, this, done); }),
                 Tr064Result({.error = Tr064Error::BadAnswer}));
        QCOMPARE(wait([this](auto done) { m_client->download({}, largestBoxFile, this, done); }),
                 Tr064Result({.error = Tr064Error::BadAnswer}));
        QVERIFY(m_box->others.isEmpty());
    }

    // --- who asked

    void nobodyIsToldWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool told = false;
        for (int question = 0; question < 2; ++question) {
            m_client->call(bookList, context.get(), [&told](const Tr064Result &) { told = true; });
        }
        m_box->answer = [&context](const WebRequest &) {
            context.reset();
            return books;
        };
        QTRY_VERIFY(!context);
        QCOMPARE(ask().error, Tr064Error::None);
        QVERIFY(!told);
        QCOMPARE(m_box->others.size(), 2); // the second was not even asked
    }

    void anotherBoxEndsWhatWaits()
    {
        useBox(TlsPolicy::Required);
        m_box->answer = [](const WebRequest &) { return WebServer::silence(); };
        QList<Tr064Result> results;
        for (int question = 0; question < 2; ++question) {
            m_client->call(bookList, this, [&results](const Tr064Result &result) { results.append(result); });
        }
        QTRY_COMPARE(m_box->others.size(), 1);
        SoapBox other;
        other.answer = [](const WebRequest &) { return books; };
        m_client->setAddress(
            {.host = u"127.0.0.1"_s, .port = other.plain.serverPort(), .certificate = other.secure.fingerprint()});
        QVERIFY(results.isEmpty());
        QCOMPARE(ask().error, Tr064Error::None);
        QCOMPARE(results,
                 QList({Tr064Result {.error = Tr064Error::Cancelled, .maybeDone = true},
                        Tr064Result {.error = Tr064Error::Cancelled}}));
    }

    void theClientMayGoWithinAnAnswer()
    {
        bool told = false;
        m_client->call(bookList, this, [this, &told](const Tr064Result &) {
            m_client.reset();
            told = true;
        });
        m_client->call(bookList, this, [](const Tr064Result &) { QFAIL("nobody is there to tell"); });
        QTRY_VERIFY(told);
        QCoreApplication::processEvents();
    }

    void theClientMayGoMeanwhile()
    {
        m_box->answer = [](const WebRequest &) { return WebServer::silence(); };
        m_client->call(bookList, this, [](const Tr064Result &) { QFAIL("nobody is there to tell"); });
        QTRY_COMPARE(m_box->others.size(), 1);
        m_client.reset();
        QCoreApplication::processEvents();
    }

private:
    void useBox(TlsPolicy policy, const QString &host = u"127.0.0.1"_s)
    {
        m_client->setAddress({.host = host,
                              .port = m_box->plain.serverPort(),
                              .tls = policy,
                              .certificate = m_box->secure.fingerprint()});
    }

    // From now on the box answers only who logs in, with this nonce.
    void demandLogin(const QByteArray &nonce, const QByteArray &more = {})
    {
        m_box->answer = [nonce, more](const WebRequest &request) {
            return answersChallenge(request, nonce) ? books : SoapBox::challenge(nonce, more);
        };
    }

    // The answer to what @p question asks with the function that it gets. QTRY_… would sleep in between.
    static Tr064Result wait(const std::function<void(Tr064Client::Done)> &question)
    {
        std::optional<Tr064Result> answer;
        QEventLoop loop;
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        question([&answer, &loop](const Tr064Result &result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
        if (!answer) {
            qFatal("no answer");
        }
        return *answer;
    }

    Tr064Result ask(const SoapRequest &request = bookList)
    {
        return wait([this, &request](auto done) { m_client->call(request, this, done); });
    }

    std::unique_ptr<SoapBox> m_box;
    std::unique_ptr<Tr064Client> m_client;
};

QTEST_GUILESS_MAIN(TestTr064Client)
#include "tst_tr064client.moc"
