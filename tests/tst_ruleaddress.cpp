// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleaddress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

RuleOccasion occasionOf(const QString &name, const QString &number = u"030 1"_s)
{
    RuleOccasion occasion;
    occasion.call.party.name = name;
    occasion.call.call.remote = number;
    return occasion;
}

QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces {u"\""_s,
                                     u"'"_s,
                                     u"\n"_s,
                                     u"%"_s,
                                     u"%1"_s,
                                     u"$(id)"_s,
                                     u";"_s,
                                     u"`"_s,
                                     u"&"_s,
                                     u"#"_s,
                                     u"{name}"_s,
                                     u"\u202e"_s,
                                     u"/../"_s,
                                     u"@evil.example/"_s,
                                     u"ä"_s,
                                     u"😀"_s,
                                     u"http:"_s,
                                     u"\\"_s,
                                     u" "_s,
                                     u"a"_s,
                                     QString(QChar(0)),
                                     QString(QChar(0xd83d))};
    QString text;
    for (int left = random.bounded(12); left > 0; --left) {
        text += pieces[random.bounded(pieces.size())];
    }
    return text;
}

} // namespace

/** Web addresses with what strangers have written in them. */
class TestRuleAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsFactsIn_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("address");
        QTest::newRow("number") << u"https://a.example/?q=%1"_s << u"https://a.example/?q=030%201"_s;
        QTest::newRow("name") << u"https://a.example/{name}"_s << u"https://a.example/A%26b%2F%3F%23%25%22"_s;
        QTest::newRow("twice") << u"http://a.example/#{number}-{number}"_s << u"http://a.example/#030%201-030%201"_s;
        QTest::newRow("nothing") << u"https://a.example/{place}/x"_s << u"https://a.example//x"_s;
        QTest::newRow("none") << u"https://a.example/%20x"_s << u"https://a.example/%20x"_s;
    }
    void putsFactsIn()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, address);
        QCOMPARE(readPagePattern(pattern), std::optional(pattern));
        const auto url = pageAddress(pattern, occasionOf(u"A&b/?#%\""_s));
        QVERIFY(url);
        QCOMPARE(QString::fromLatin1(url->toEncoded()), address);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern :
             {"", "a.example", "ftp://a.example/%1", "javascript:alert(1)//%1", "https://%1/",
              "https://{name}.example/", "https://a.example:{number}/", "https://{name}@a.example/", "https:///x",
              "https://a.example/{x}", "https://a.example/{name", "https://a.example?a}b", "https://a.example/a b"}) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
        }
    }
    void refuses()
    {
        QFETCH(QString, pattern);
        QVERIFY(!readPagePattern(pattern));
    }

    void placeholdersAreNotReadTwice()
    {
        const auto url = pageAddress(u"https://a.example/{name}"_s, occasionOf(u"{number}%1"_s));
        QCOMPARE(QString::fromLatin1(url->toEncoded()), u"https://a.example/%7Bnumber%7D%251"_s);
    }

    void dotsLeadNowhereElse()
    {
        const auto url = pageAddress(u"https://a.example/calls/{name}/new"_s, occasionOf(u".."_s));
        QCOMPARE(QString::fromLatin1(url->toEncoded()), u"https://a.example/calls//new"_s);
    }

    void aLongNameIsCut()
    {
        const auto url = pageAddress(u"https://a.example/{name}"_s, occasionOf(QString(65536, u'x')));
        QCOMPARE(url->toEncoded().size(), QByteArray("https://a.example/").size() + 1000);
    }

    // Whatever the name: it stays within its place, and nothing of it is there unencoded.
    void noNameLeavesItsPlace()
    {
        constexpr int names = 1'000'000;
        QRandomGenerator random(1);
        const QString pattern = u"https://a.example/x?n={name}&e=1"_s;
        const QByteArray before = "https://a.example/x?n=";
        const QByteArray after = "&e=1";
        for (int count = 0; count < names; ++count) {
            const QString name = hostileText(random);
            const auto url = pageAddress(pattern, occasionOf(name));
            QVERIFY(url);
            const QByteArray text = url->toEncoded();
            QVERIFY(text.startsWith(before) && text.endsWith(after));
            for (const char byte : text.sliced(before.size()).chopped(after.size())) {
                const bool isPlain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
                    || (byte >= 'A' && byte <= 'Z') || QByteArray("-._~%").contains(byte);
                QVERIFY2(isPlain, text.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleAddress)
#include "tst_ruleaddress.moc"
