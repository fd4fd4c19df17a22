// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/digest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

// The value of a parameter in an Authorization header, without its quotes.
QString parameter(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(u"(?:^| )%1=\"?([^\",]*)"_s.arg(name));
    return pattern.match(QString::fromUtf8(header)).captured(1);
}

const DigestChallenge boxChallenge {.realm = "HTTPS Access", .nonce = "0A1B2C3D4E5F6071", .hasQop = true};
const BoxLogin boxLogin {.user = u"tray"_s, .password = u"geheim1!"_s};

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsChallenges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<DigestChallenge>("challenge");
        const auto row = [](const char *name, const QByteArray &header, const DigestChallenge &challenge) {
            QTest::newRow(name) << header << challenge;
        };
        row("as a box sends it",
            "Digest realm=\"HTTPS Access\",nonce=\"88B30A35B27FDC00\",algorithm=MD5,qop=\"auth\"",
            {.realm = "HTTPS Access", .nonce = "88B30A35B27FDC00", .hasQop = true});
        row("RFC 2617",
            "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", nonce=\"dcd98b\", opaque=\"5ccc06\"",
            {.realm = "testrealm@host.com", .nonce = "dcd98b", .opaque = "5ccc06", .hasQop = true});
        row("stale", "Digest realm=\"r\",nonce=\"n\",stale=TRUE,qop=auth",
            {.realm = "r", .nonce = "n", .hasQop = true, .stale = true});
        row("not stale", "Digest realm=\"r\",nonce=\"n\",stale=\"false\"", {.realm = "r", .nonce = "n"});
        row("other case and blanks", "  dIGEST  REALM = \"r\" ,  Nonce=n , Algorithm=\"md5\" ",
            {.realm = "r", .nonce = "n"});
        row("comma and quote inside", "Digest realm=\"a, \\\"b\\\"\",nonce=\"n\"",
            {.realm = "a, \"b\"", .nonce = "n"});
        row("empty realm and opaque", "Digest realm=\"\",nonce=\"n\",opaque=\"\"",
            {.realm = "", .nonce = "n", .opaque = ""});
        row("comma at the end", "Digest realm=\"r\",nonce=\"n\",", {.realm = "r", .nonce = "n"});
    }
    void readsChallenges()
    {
        QFETCH(QByteArray, header);
        const auto challenge = readChallenge(header);
        QVERIFY(challenge);
        QTEST(*challenge, "challenge");
    }

    void refusesOtherChallenges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only the word") << QByteArray("Digest ");
        QTest::newRow("another kind, with the password in clear") << QByteArray("Basic realm=\"r\"");
        QTest::newRow("no nonce") << QByteArray("Digest realm=\"r\"");
        QTest::newRow("empty nonce") << QByteArray("Digest realm=\"r\",nonce=\"\"");
        QTest::newRow("no realm") << QByteArray("Digest nonce=\"n\"");
        QTest::newRow("another algorithm") << QByteArray("Digest realm=\"r\",nonce=\"n\",algorithm=SHA-256");
        QTest::newRow("only another protection") << QByteArray("Digest realm=\"r\",nonce=\"n\",qop=\"auth-int\"");
        QTest::newRow("open quote") << QByteArray("Digest realm=\"r\",nonce=\"n");
        QTest::newRow("quote ends with a backslash") << QByteArray("Digest realm=\"r\",nonce=\"n\\");
        QTest::newRow("no value") << QByteArray("Digest realm=\"r\",nonce");
        QTest::newRow("something after a quote") << QByteArray("Digest realm=\"r\"x,nonce=\"n\"");
        QTest::newRow("twice") << QByteArray("Digest realm=\"r\",nonce=\"n\",nonce=\"m\"");
        QTest::newRow("line end inside") << QByteArray("Digest realm=\"r\",nonce=\"n\r\nX: y\"");
        QTest::newRow("too long") << QByteArray("Digest realm=\"r\",nonce=\"" + QByteArray(5000, 'n') + '"');
    }
    void refusesOtherChallenges()
    {
        QFETCH(QByteArray, header);
        QVERIFY(!readChallenge(header));
    }

    void answersChallenges_data()
    {
        QTest::addColumn<DigestChallenge>("challenge");
        QTest::addColumn<BoxLogin>("login");
        QTest::addColumn<DigestAnswer>("answer");
        QTest::addColumn<QString>("response");
        QTest::newRow("RFC 2617, 3.5") << DigestChallenge {.realm = "testrealm@host.com",
                                                           .nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                                                           .opaque = "5ccc069c403ebaf9f0171e9517f40e41",
                                                           .hasQop = true}
                                       << BoxLogin {.user = u"Mufasa"_s, .password = u"Circle Of Life"_s}
                                       << DigestAnswer {.method = "GET",
                                                        .path = "/dir/index.html",
                                                        .clientNonce = "0a4f113b"}
                                       << u"6629fae49393a05397450978507c4ef1"_s;
        QTest::newRow("a box") << boxChallenge << boxLogin
                               << DigestAnswer {.method = "POST",
                                                .path = "/upnp/control/x_contact",
                                                .clientNonce = "f00dcafe"}
                               << u"427235637c3acbdf586a31310e0d0ff5"_s;
        // md5(md5("müller:r:ä€"):"n":md5("GET:/"))
        QTest::newRow("UTF-8, RFC 2069")
            << DigestChallenge {.realm = "r", .nonce = "n"} << BoxLogin {.user = u"müller"_s, .password = u"ä€"_s}
            << DigestAnswer {.method = "GET", .path = "/"} << u"12d5cf5bc5558b6ea992d465e24dca44"_s;
    }
    void answersChallenges()
    {
        QFETCH(DigestChallenge, challenge);
        QFETCH(BoxLogin, login);
        QFETCH(DigestAnswer, answer);
        const QByteArray header = digestAuthorization(challenge, login, answer);
        QVERIFY(header.startsWith("Digest username="));
        QTEST(parameter(header, u"response"_s), "response");
        QCOMPARE(parameter(header, u"username"_s), login.user);
        QCOMPARE(parameter(header, u"realm"_s), QString::fromUtf8(challenge.realm));
        QCOMPARE(parameter(header, u"nonce"_s), QString::fromUtf8(challenge.nonce));
        QCOMPARE(parameter(header, u"uri"_s), QString::fromUtf8(answer.path));
        QCOMPARE(parameter(header, u"opaque"_s), QString::fromUtf8(challenge.opaque.value_or("")));
        QCOMPARE(parameter(header, u"qop"_s), challenge.hasQop ? u"auth"_s : QString());
        QCOMPARE(parameter(header, u"nc"_s), challenge.hasQop ? u"00000001"_s : QString());
        QVERIFY(!header.contains(login.password.toUtf8()));
    }

    void quotesInAName()
    {
        const QByteArray header
            = digestAuthorization(boxChallenge, {.user = u"a\"b\\c"_s, .password = u"p"_s}, {.method = "GET"});
        QVERIFY2(header.contains("username=\"a\\\"b\\\\c\""), header.constData());
    }

    void countsTheRequestsWithANonce()
    {
        DigestLogin login;
        login.setLogin(boxLogin);
        QVERIFY(!login.authorization("GET", "/"));
        login.challenge(boxChallenge);
        const QByteArray first = login.authorization("GET", "/").value_or(QByteArray());
        const QByteArray second = login.authorization("GET", "/").value_or(QByteArray());
        QCOMPARE(parameter(first, u"nc"_s), u"00000001"_s);
        QCOMPARE(parameter(second, u"nc"_s), u"00000002"_s);
        QCOMPARE(parameter(first, u"cnonce"_s).size(), 16);
        QVERIFY(parameter(first, u"cnonce"_s) != parameter(second, u"cnonce"_s));

        login.challenge(boxChallenge); // the box refuses a count that it has seen
        QCOMPARE(parameter(*login.authorization("GET", "/"), u"nc"_s), u"00000003"_s);
        login.challenge({.realm = "HTTPS Access", .nonce = "0000000000000001", .hasQop = true});
        QCOMPARE(parameter(*login.authorization("GET", "/"), u"nc"_s), u"00000001"_s);
    }

    void aRefusedLoginIsNotUsedAgain()
    {
        DigestLogin login;
        login.setLogin(boxLogin);
        login.challenge(boxChallenge);
        login.setRefused();
        QVERIFY(!login.authorization("GET", "/"));
        login.setLogin(boxLogin);
        QVERIFY(login.isRefused());
        login.setLogin({.user = boxLogin.user, .password = u"another"_s});
        QVERIFY(!login.isRefused());
        QVERIFY(login.authorization("GET", "/"));

        login.setRefused();
        login.forgetServer(); // the next one may know it
        QVERIFY(!login.isRefused());
        QVERIFY(!login.authorization("GET", "/"));
    }

    void noLoginIsNone()
    {
        DigestLogin login;
        login.challenge(boxChallenge);
        QVERIFY(!login.hasLogin());
        QVERIFY(!login.authorization("GET", "/"));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
