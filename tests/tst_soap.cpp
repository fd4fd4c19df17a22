// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpmessage.h"
#include "core/tr064/soapmessage.h"
#include "core/tr064/tr064error.h"
#include "core/tr064/tr064request.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray &body)
{
    return R"(<?xml version="1.0"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
<s:Body>
)" + body
        + "\n</s:Body>\n</s:Envelope>\n";
}

QByteArray response(const QByteArray &arguments)
{
    return envelope(R"(<u:GetPhonebookResponse xmlns:u="urn:dslforum-org:service:X_AVM-DE_OnTel:1">)" + arguments
                    + "</u:GetPhonebookResponse>");
}

QByteArray fault(const QByteArray &code, const QByteArray &space = "urn:dslforum-org:control-1-0")
{
    return envelope(R"(<s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring><detail>
<UPnPError xmlns=")" + space
                    + "\">\n<errorCode>" + code + R"(</errorCode>
<errorDescription>Invalid Array Index</errorDescription>
</UPnPError></detail></s:Fault>)");
}

QByteArray withAttributes(int count)
{
    QByteArray element = "<A";
    for (int i = 0; i < count; ++i) {
        element += " a" + QByteArray::number(i) + "=\"\"";
    }
    return element + ">1</A>";
}

} // namespace

class TestSoap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesARequest()
    {
        const QByteArray bytes = soapEnvelope({.service = u"X_AVM-DE_OnTel:1"_s,
                                               .action = u"GetPhonebook"_s,
                                               .arguments = {{u"NewPhonebookID"_s, u"0"_s}}});
        QCOMPARE(
            bytes.simplified(),
            R"(<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" )"
            R"(s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>)"
            R"(<u:GetPhonebook xmlns:u="urn:dslforum-org:service:X_AVM-DE_OnTel:1"><NewPhonebookID>0</NewPhonebookID>)"
            R"(</u:GetPhonebook></s:Body></s:Envelope>)");
    }

    void writesAToken()
    {
        const QByteArray bytes
            = soapEnvelope({.service = u"X_VoIP:1"_s, .action = u"Do"_s, .token = u"c0ffee-<1>"_s});
        const QByteArray header = R"(<s:Header><avm:token xmlns:avm="avm.de" s:mustUnderstand="1">)"
                                  "c0ffee-&lt;1&gt;</avm:token></s:Header><s:Body>";
        QVERIFY2(bytes.contains(header), bytes.constData());
    }

    void textsArriveAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("arrived");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("umlauts") << u"Jürgen Größe"_s << u"Jürgen Größe"_s;
        QTest::newRow("markup") << u"<a href=\"x\">&amp; ]]></a>"_s << u"<a href=\"x\">&amp; ]]></a>"_s;
        QTest::newRow("emoji") << u"\U0001F4DE"_s << u"\U0001F4DE"_s;
        QTest::newRow("control characters") << u"a\u0001b\u001fc"_s << u"abc"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s << u"ab"_s;
        QTest::newRow("line end") << u"a\nb"_s << u"a\nb"_s;
    }
    void textsArriveAsTheyWere()
    {
        QFETCH(QString, text);
        const QByteArray bytes = soapEnvelope(
            {.service = u"X_AVM-DE_OnTel:1"_s, .action = u"Set"_s, .arguments = {{u"NewData"_s, text}}});
        QXmlStreamReader reader(bytes);
        QString arrived;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters) {
                arrived += reader.text();
            }
        }
        QVERIFY(!reader.hasError());
        QTEST(arrived, "arrived");
    }

    void readsAResponse()
    {
        const SoapAnswer answer
            = parseSoapAnswer(response("<NewPhonebookName>M&#252;ller &amp; S\xc3\xb6hne</NewPhonebookName>"
                                       "<NewPhonebookExtraID></NewPhonebookExtraID>"
                                       "<NewPhonebookURL>http://192.168.178.1:49000/phonebook.lua?sid=0&amp;pbid=0"
                                       "</NewPhonebookURL>"),
                              u"GetPhonebook");
        QCOMPARE(answer.kind, SoapAnswer::Kind::Response);
        QCOMPARE(answer.arguments.size(), 3);
        QCOMPARE(valueOf(answer.arguments, u"NewPhonebookName"), u"Müller & Söhne"_s);
        QCOMPARE(valueOf(answer.arguments, u"newphonebookurl"),
                 u"http://192.168.178.1:49000/phonebook.lua?sid=0&pbid=0"_s);
        QCOMPARE(valueOf(answer.arguments, u"NewPhonebookExtraID"), QString());
        QCOMPARE(valueOf(answer.arguments, u"NewPhonebook"), QString());
        QCOMPARE(Tr064Result {.arguments = answer.arguments}.value(u"NEWPHONEBOOKNAME"), u"Müller & Söhne"_s);
    }

    void readsUnusualAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<SoapAnswer>("answer");
        const SoapAnswer empty {.kind = SoapAnswer::Kind::Response};
        const SoapAnswer one {.kind = SoapAnswer::Kind::Response, .arguments = {{u"A"_s, u"1"_s}}};
        const auto row = [](const char *name, const QByteArray &body, const SoapAnswer &answer) {
            QTest::newRow(name) << body << answer;
        };
        row("no arguments", response(""), empty);
        row("other prefixes",
            "<e:Envelope "
            "xmlns:e=\"x\"><e:Body><GetPhonebookResponse><A>1</A></GetPhonebookResponse></e:Body></e:Envelope>",
            one);
        row("other case", response("<A>1</A>").replace("GetPhonebookResponse", "getphonebookresponse"), one);
        row("a header before", response("<A>1</A>").replace("<s:Body>", "<s:Header><x>y</x></s:Header><s:Body>"),
            one);
        row("mark of UTF-8", "\xEF\xBB\xBF" + response("<A>1</A>"), one);
        row("control character",
            response("<A>\x01"
                     "1</A>"),
            one);
        row("Latin-1", response("<A>M\xfcller</A>"),
            {.kind = SoapAnswer::Kind::Response, .arguments = {{u"A"_s, u"Müller"_s}}});
        row("elements inside", response("<A>1<b>2</b></A>"), one);
        row("attributes", response(withAttributes(20)), one);
        row("signs in attributes", response("<A b='=>=>\"' c=\">'=!--\">1</A>"), one);
        row("signs in comments",
            response("<A>1</A><!--" + QByteArray("<a=>").repeated(1000) + "--><?" + QByteArray("b <=").repeated(1000)
                     + "?>"),
            one);
        row("fault", fault("713"), {.kind = SoapAnswer::Kind::Fault, .faultCode = 713});
        row("fault of UPnP", fault(" 401 ", "urn:schemas-upnp-org:control-1-0"),
            {.kind = SoapAnswer::Kind::Fault, .faultCode = 401});
        row("fault without a number", fault("many"), {.kind = SoapAnswer::Kind::Fault});
        row("fault with a negative number", fault("-1"), {.kind = SoapAnswer::Kind::Fault});
        row("fault without anything", envelope("<s:Fault/>"), {.kind = SoapAnswer::Kind::Fault});
    }
    void readsUnusualAnswers()
    {
        QFETCH(QByteArray, body);
        QTEST(parseSoapAnswer(body, u"GetPhonebook"), "answer");
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = response("<A>1</A>");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>");
        QTest::newRow("web page without a type") << QByteArray("<html><body><p>Log in<br></body></html>");
        QTest::newRow("another action") << QByteArray(good).replace("GetPhonebook", "GetPhonebookList");
        QTest::newRow("the action itself") << QByteArray(good).replace("GetPhonebookResponse", "GetPhonebook");
        QTest::newRow("no envelope") << QByteArray("<GetPhonebookResponse><A>1</A></GetPhonebookResponse>");
        QTest::newRow("empty body") << envelope("");
        QTest::newRow("cut off in an argument") << good.first(good.indexOf("1</A>"));
        QTest::newRow("cut off after an argument") << good.first(good.indexOf("</u:"));
        QTest::newRow("another document") << QByteArray("<root><device/></root>");
        QTest::newRow("entities") << QByteArray(
                                         R"(<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>)")
                + response("<A>&b;</A>").sliced(21);
        QTest::newRow("unknown entity") << response("<A>&b;</A>");
        QTest::newRow("thousands of arguments") << response(QByteArray("<A>1</A>").repeated(5000));
        QTest::newRow("deep") << response(QByteArray("<A>").repeated(100000));
        QTest::newRow("deep, and whole")
            << response(QByteArray("<A>").repeated(1000) + QByteArray("</A>").repeated(1000));
        // Without a limit these take the better part of a minute.
        QTest::newRow("a hundred thousand attributes") << response(withAttributes(100'000));
        QTest::newRow("more attributes than anybody writes") << response(withAttributes(200));
    }
    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(parseSoapAnswer(body, u"GetPhonebook"), SoapAnswer());
    }

    void faultsHaveAMeaning_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("unknown action") << 401 << Tr064Error::ApplicationsOff;
        QTest::newRow("arguments") << 402 << Tr064Error::InvalidArgument;
        QTest::newRow("failed") << 501 << Tr064Error::ActionFailed;
        QTest::newRow("busy") << 503 << Tr064Error::Busy;
        QTest::newRow("TLS") << 504 << Tr064Error::TlsRequired;
        QTest::newRow("value") << 600 << Tr064Error::InvalidArgument;
        QTest::newRow("memory") << 603 << Tr064Error::Busy;
        QTest::newRow("right") << 606 << Tr064Error::RightMissing;
        QTest::newRow("index") << 713 << Tr064Error::NoSuchEntry;
        QTest::newRow("entry") << 714 << Tr064Error::NoSuchEntry;
        QTest::newRow("characters") << 803 << Tr064Error::InvalidArgument;
        QTest::newRow("unsupported") << 820 << Tr064Error::Unsupported;
        QTest::newRow("second factor") << 866 << Tr064Error::SecondFactorRequired;
        QTest::newRow("blocked") << 867 << Tr064Error::SecondFactorBlocked;
        QTest::newRow("another confirms") << 868 << Tr064Error::SecondFactorBusy;
        QTest::newRow("one that nobody knows") << 999 << Tr064Error::ActionFailed;
        QTest::newRow("none") << 0 << Tr064Error::ActionFailed;
    }
    void faultsHaveAMeaning()
    {
        QFETCH(int, code);
        QTEST(errorOfFault(code), "error");
    }

    void fewActionsAreOpenToAll()
    {
        QVERIFY(!needsLogin({.service = u"DeviceInfo:1"_s, .action = u"GetSecurityPort"_s}));
        QVERIFY(!needsLogin({.service = u"LANConfigSecurity:1"_s, .action = u"X_AVM-DE_GetUserList"_s}));
        QVERIFY(needsLogin({.service = u"DeviceInfo:1"_s, .action = u"GetInfo"_s}));
        QVERIFY(needsLogin({.service = u"X_AVM-DE_OnTel:1"_s, .action = u"GetCallList"_s}));
    }

    void onlyThePathOfAUrlCounts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path"); // empty: none
        const auto row
            = [](const char *name, const QString &url, const QString &path) { QTest::newRow(name) << url << path; };
        row("of a box", u"https://192.168.178.1:49443/phonebook.lua?sid=00&pbid=0"_s,
            u"/phonebook.lua?sid=00&pbid=0"_s);
        row("foreign host", u"http://evil.example/calllist.lua?sid=1"_s, u"/calllist.lua?sid=1"_s);
        row("with a user", u"http://user:secret@box/x"_s, u"/x"_s);
        row("only a path", u"/download.lua?path=/a/b"_s, u"/download.lua?path=/a/b"_s);
        row("two slashes", u"//evil.example/x"_s, u"//evil.example/x"_s);
        row("fragment", u"http://box/x?a=b#c"_s, u"/x?a=b"_s);
        row("blank", u"http://box/a b?c=d e"_s, u"/a%20b?c=d%20e"_s);
        row("umlaut", u"http://box/ü"_s, u"/%C3%BC"_s);
        row("escaped", u"/download.lua?path=%2Fvar%2Fa%26b"_s, u"/download.lua?path=%2Fvar%2Fa%26b"_s);
        row("no path", u"http://box"_s, u""_s);
        row("relative", u"phonebook.lua"_s, u""_s);
        row("file", u"file:///etc/passwd"_s, u""_s);
        row("nothing", u""_s, u""_s);
        row("no URL", u"http://[/x"_s, u""_s);
        row("too long", u"/"_s + QString(5000, u'x'), u""_s);
    }
    void onlyThePathOfAUrlCounts()
    {
        QFETCH(QString, url);
        QTEST(QString::fromLatin1(pathOfUrl(url).value_or("")), "path");
    }

    void aPathNeverEndsTheRequestLine()
    {
        for (const char *end : {"\r\nX: y", "\n", "\t", " HTTP/1.1\r\n"}) {
            const QByteArray path = pathOfUrl(u"/a"_s + QString::fromLatin1(end)).value_or("");
            QVERIFY2(!path.contains('\r') && !path.contains('\n') && !path.contains(' '), path.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSoap)
#include "tst_soap.moc"
