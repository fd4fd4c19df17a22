// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/boxsimulator.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Rufzeichen;
using namespace Rufzeichen::Simulation;
using namespace Qt::StringLiterals;

/** The TR-064 side of the simulated box, used by a client that others have written. */
class TestBoxSimulatorCurl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_curl = QStandardPaths::findExecutable(u"curl"_s);
        if (m_curl.isEmpty()) {
            QSKIP("curl is not installed.");
        }
        QVERIFY(m_box.listen());
    }

    void listsPhonebooks_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("plain") << u"http://127.0.0.1:%1"_s.arg(m_box.tr064().port());
        QTest::newRow("TLS") << u"https://127.0.0.1:%1"_s.arg(m_box.tr064().tlsPort());
    }
    void listsPhonebooks()
    {
        QFETCH(QString, base);
        const QByteArray answer = ask(base, u"X_AVM-DE_OnTel"_s, u"x_contact"_s, u"GetPhonebookList"_s);
        QVERIFY2(answer.contains("<NewPhonebookList>0,1,2</NewPhonebookList>"), answer.constData());
    }

    void fetchesAPhonebookAndTheCallList()
    {
        const QByteArray book = fetchNamedBy(u"GetPhonebook"_s, u"<NewPhonebookID>0</NewPhonebookID>"_s);
        QVERIFY2(book.contains("<realName>Erika Mustermann</realName>"), book.constData());
        const QByteArray list = fetchNamedBy(u"GetCallList"_s, {});
        QVERIFY2(list.contains("<Type>10</Type>"), list.constData());
    }

    void storesAContact()
    {
        const QString contact
            = u"<contact><person><realName>A &amp; B</realName></person></contact>"_s.toHtmlEscaped();
        const QByteArray answer = ask(
            plain(), u"X_AVM-DE_OnTel"_s, u"x_contact"_s, u"SetPhonebookEntryUID"_s,
            u"<NewPhonebookID>1</NewPhonebookID><NewPhonebookEntryData>%1</NewPhonebookEntryData>"_s.arg(contact));
        QVERIFY2(answer.contains("<NewPhonebookEntryUniqueID>3<"), answer.constData());
        QCOMPARE(m_box.model().books.local.at(1).entries.constLast().name(), u"A & B"_s);
    }

    void dials()
    {
        QSignalSpy lines(&m_box.callMonitor(), &Simulator::lineSent);
        QVERIFY(ask(plain(), u"X_VoIP"_s, u"x_voip"_s, u"X_AVM-DE_DialNumber"_s,
                    u"<NewX_AVM-DE_PhoneNumber>**611</NewX_AVM-DE_PhoneNumber>"_s)
                    .contains("X_AVM-DE_DialNumberResponse"));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.constFirst().constFirst().toByteArray().contains(";**611;"));
    }

    void isRefusedWithAWrongPassword()
    {
        QCOMPARE(run({u"--digest"_s, u"--user"_s, u"fritz1234:wrong"_s, u"--data"_s, u"x"_s, u"--output"_s,
                      u"/dev/null"_s, u"--write-out"_s, u"%{http_code}"_s, plain() + u"/upnp/control/x_contact"_s}),
                 "401");
    }

private:
    [[nodiscard]] QString plain() { return u"http://127.0.0.1:%1"_s.arg(m_box.tr064().port()); }

    QByteArray run(const QStringList &arguments)
    {
        QProcess curl;
        curl.start(m_curl, QStringList {u"--silent"_s, u"--insecure"_s, u"--noproxy"_s, u"*"_s} + arguments);
        if (!waitUntil([&curl] { return curl.state() == QProcess::NotRunning; }, 15000)) {
            return "curl does not end";
        }
        return curl.readAllStandardOutput();
    }

    QByteArray ask(const QString &base, const QString &service, const QString &path, const QString &action,
                   const QString &arguments = {})
    {
        const QString type = u"urn:dslforum-org:service:%1:1"_s.arg(service);
        const QString body = u"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                             "<u:%1 xmlns:u=\"%2\">%3</u:%1></s:Body></s:Envelope>"_s.arg(action, type, arguments);
        return run({u"--digest"_s, u"--user"_s, u"fritz1234:geheim1!"_s, u"--header"_s,
                    u"Content-Type: text/xml; charset=\"utf-8\""_s, u"--header"_s,
                    u"SOAPAction: \"%1#%2\""_s.arg(type, action), u"--data"_s, body,
                    base + u"/upnp/control/"_s + path});
    }

    // The file whose URL an action answers with.
    QByteArray fetchNamedBy(const QString &action, const QString &arguments)
    {
        const QByteArray answer = ask(plain(), u"X_AVM-DE_OnTel"_s, u"x_contact"_s, action, arguments);
        const qsizetype begin = answer.indexOf(">http://") + 1;
        const QByteArray url = answer.mid(begin, answer.indexOf('<', begin) - begin).replace("&amp;", "&");
        return run({QString::fromUtf8(url)});
    }

    BoxSimulator m_box;
    QString m_curl;
};

QTEST_GUILESS_MAIN(TestBoxSimulatorCurl)
#include "tst_boxsimulator_curl.moc"
