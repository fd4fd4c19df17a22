// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialkeys.h"
#include "core/numbers/writings.h"
#include "tests/support/testdata.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};
const DialPlan nowhere {};
const DialPlan rome {.countryCode = u"39"_s, .countryPrefix = u"00"_s, .areaCode = {}, .areaPrefix = {}};
const DialPlan denmark {.countryCode = u"45"_s, .countryPrefix = u"00"_s, .areaCode = {}, .areaPrefix = {}};
const DialPlan budapest {.countryCode = u"36"_s, .countryPrefix = u"00"_s, .areaCode = u"1"_s, .areaPrefix = u"06"_s};
const DialPlan washington {
    .countryCode = u"1"_s, .countryPrefix = u"011"_s, .areaCode = u"202"_s, .areaPrefix = u"1"_s};
const DialPlan moscow {.countryCode = u"7"_s, .countryPrefix = u"810"_s, .areaCode = u"495"_s, .areaPrefix = u"8"_s};
const DialPlan sydney {.countryCode = u"61"_s, .countryPrefix = u"0011"_s, .areaCode = u"2"_s, .areaPrefix = u"0"_s};

void row(const char *name, QStringView text, QStringView canonical, const DialPlan &plan = berlin)
{
    QTest::newRow(name) << text.toString() << canonical.toString() << plan;
}

} // namespace

Q_DECLARE_METATYPE(Rufzeichen::DialPlan)

class TestCanonicalNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOneFormOfAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<DialPlan>("plan");
        writings();
        prefixes();
        codes();
        wildcards();
        countries();
        noNumbers();
    }
    void makesOneFormOfAll()
    {
        QFETCH(QString, text);
        QFETCH(DialPlan, plan);
        QTEST(canonicalNumber(text, plan), "canonical");
    }

    void staysAsItIsOnceCanonical_data() { makesOneFormOfAll_data(); }
    void staysAsItIsOnceCanonical()
    {
        QFETCH(QString, canonical);
        QFETCH(DialPlan, plan);
        if (canonical.startsWith(u'+') || canonical.startsWith(u'*')) {
            QCOMPARE(canonicalNumber(canonical, plan), canonical);
        }
    }

    // Matching by the last digits takes these for the same number.
    void keepsSimilarNumbersApart()
    {
        QVERIFY(canonicalNumber(u"0171 3920001", berlin) != canonicalNumber(u"0172 3920001", berlin));
        QVERIFY(canonicalNumber(u"030 23125101", berlin) != canonicalNumber(u"040 23125101", berlin));
        QVERIFY(canonicalNumber(u"0043 1 23125101", berlin) != canonicalNumber(u"01 23125101", berlin));
    }

    void knowsTheWritingsOfANumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<DialPlan>("plan");
        QTest::addColumn<QStringList>("writings");
        const QStringList all {u"23125222"_s, u"03023125222"_s, u"+493023125222"_s, u"00493023125222"_s,
                               u"493023125222"_s};
        for (const QString &each : all) {
            QTest::newRow(qPrintable(each)) << each << berlin << all;
        }
        QTest::newRow("no area is known") << u"23125222"_s << nowhere << QStringList {u"23125222"_s};
        QTest::newRow("whole, likewise")
            << u"03023125222"_s << nowhere
            << QStringList {u"03023125222"_s, u"+493023125222"_s, u"00493023125222"_s, u"493023125222"_s};
        QTest::newRow("of another area")
            << u"0221555123"_s << berlin
            << QStringList {u"0221555123"_s, u"+49221555123"_s, u"0049221555123"_s, u"49221555123"_s};
        QTest::newRow("of another country")
            << u"+43123456"_s << berlin << QStringList {u"+43123456"_s, u"0043123456"_s};
        QTest::newRow("a service") << u"110"_s << berlin << QStringList {u"110"_s};
        QTest::newRow("a code") << u"**610"_s << berlin << QStringList {u"**610"_s};
        QTest::newRow("no number") << u"x"_s << berlin << QStringList {u"x"_s};
    }
    void knowsTheWritingsOfANumber()
    {
        QFETCH(QString, number);
        QFETCH(DialPlan, plan);
        QFETCH(QStringList, writings);
        QStringList found = writingsOf(number, plan);
        QCOMPARE(found.constFirst(), number);
        found.sort();
        writings.sort();
        QCOMPARE(found, writings);
    }

    void keepsOneWritingOfEach()
    {
        const QStringList numbers {u"732123"_s, u"+4930732123"_s, u"x"_s, u"69123"_s, u"030732123"_s, u"y"_s, u"x"_s};
        QCOMPARE(firstWritings(numbers, berlin), (QStringList {u"732123"_s, u"x"_s, u"69123"_s, u"y"_s}));
    }

    void readsUserParts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("canonical"); // empty: none
        QTest::newRow("without plus") << u"4930123456@provider.example"_s << u"+4930123456"_s;
        QTest::newRow("with plus") << u"+4930123456@provider.example"_s << u"+4930123456"_s;
        QTest::newRow("national") << u"030123456@provider.example"_s << u"+4930123456"_s;
        QTest::newRow("abroad") << u"00442079460018@provider.example"_s << u"+442079460018"_s;
        QTest::newRow("name") << u"erika@provider.example"_s << QString();
        QTest::newRow("code") << u"**610@fritz.box"_s << QString();
        QTest::newRow("service") << u"110@provider.example"_s << QString();
        QTest::newRow("wildcard") << u"030*@provider.example"_s << QString();
        QTest::newRow("no address") << u"030123456"_s << QString();
        QTest::newRow("nobody") << u"@provider.example"_s << QString();
    }
    void readsUserParts()
    {
        QFETCH(QString, address);
        QTEST(canonicalUserPart(address, berlin), "canonical");
    }

    void makesDialString_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("local") << u"231 257-01"_s << u"03023125701"_s;
        QTest::newRow("national") << u"0221 4710-0"_s << u"022147100"_s;
        QTest::newRow("own country") << u"+49 (0)221 47100"_s << u"022147100"_s;
        QTest::newRow("abroad") << u"+44 20 7946 0018"_s << u"00442079460018"_s;
        QTest::newRow("internal") << u"**610"_s << u"**610"_s;
        QTest::newRow("emergency") << u"112"_s << u"112"_s;
        QTest::newRow("withheld") << QString() << QString();
        QTest::newRow("words") << u"Anna"_s << QString();
        QTest::newRow("several") << u"0900*"_s << QString();
        QTest::newRow("address") << u"550@sip.example.org"_s << QString();
        QTest::newRow("code for the box") << u"*21*03012345#"_s << u"*21*03012345#"_s;
        QTest::newRow("own number hidden") << u"*31#03023125222"_s << u"*31#03023125222"_s;
        QTest::newRow("own number shown") << u"#31# 030 23125-222"_s << u"#31#03023125222"_s;
        for (const char *code : {"*10#", "*11#", "*12#", "*112#", "*30#", "*34#"}) {
            QTest::newRow(code) << QString::fromLatin1(code) + u"+49 (0)30 23125-222"_s
                                << QString::fromLatin1(code) + u"03023125222"_s;
        }
        QTest::newRow("own line") << u"*121#(0221) 47100"_s << u"*121#022147100"_s;
        QTest::newRow("own line of two digits") << u"*1215#0221 47100"_s << u"*1215#022147100"_s;
        QTest::newRow("land line") << u"*111#022147100"_s << u"*111#022147100"_s;
        QTest::newRow("hidden, own line") << u"*31#*122#+49 (0)221 47100"_s << u"*31#*122#022147100"_s;
        QTest::newRow("carrier") << u"01030 030 23125222"_s << u"0103003023125222"_s;
        QTest::newRow("carrier of three digits") << u"010013 0221 47100"_s << u"010013022147100"_s;
        QTest::newRow("carrier, abroad") << u"01030 0044 20 7946 0018"_s << u"0103000442079460018"_s;
        QTest::newRow("hidden, carrier") << u"*31#01030022147100#"_s << u"*31#01030022147100"_s;
        QTest::newRow("hidden emergency call") << u"*31#112"_s << u"*31#112"_s;
        QTest::newRow("hidden internal call") << u"*31#**610"_s << u"*31#**610"_s;
        QTest::newRow("hidden, several") << u"*31#0900*"_s << QString();
        QTest::newRow("hidden, words") << u"*31#Anna"_s << QString();
        QTest::newRow("endless") << QString(1'000'000, u'1') << QString();
        QTest::newRow("too long with country and area in front") << QString(97, u'9') << QString();
    }

    void makesDialStringsOfCountries_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("dialled");
        const auto add = [](const char *country, const char *area, const char *number, const char *dialled) {
            QTest::addRow("%s: %s", country, number) << QString::fromLatin1(country) << QString::fromLatin1(area)
                                                     << QString::fromLatin1(number) << QString::fromLatin1(dialled);
        };
        add("49", "30", "+49 030 23125222", "03023125222");
        add("49", "30", "tel:+49(0)3023125222", "03023125222");
        add("49", "30", "tel:*21*03012345%23", "");
        add("49", "30", "tel:*31%23030-23125222", "*31#03023125222");
        add("49", "30", "+49 30 23125222,,45#", "03023125222");
        add("49", "30", "*31#030 23125222 ext. 45", "*31#03023125222");
        add("49", "30", "*21*030,45#", "");
        add("49", "30", "491755290123", "01755290123");
        add("49", "30", "+49", "");
        add("49", "30", "19222", "03019222");
        add("49", "30", "11833", "11833");
        add("43", "1", "1450", "1450");
        add("43", "1", "118877", "118877");
        add("43", "512", "123456", "0512123456");
        add("43", "1", "+43 01 5123456", "015123456");
        add("41", "44", "1811", "1811");
        add("41", "44", "1415", "1415");
        add("41", "44", "+41 (0)44 668 18 00", "0446681800");
        add("31", "20", "14 020", "14020");
        add("31", "20", "+31 020 1234567", "0201234567");
        add("32", "2", "1733", "1733");
        add("32", "2", "+49 30 23125222", "00493023125222");
        add("44", "20", "118 118", "118118");
        add("44", "20", "1471", "1471");
        add("44", "20", "7946 0018", "02079460018");
        add("1", "212", "988", "988");
        add("1", "212", "555-0123", "12125550123");
        add("1", "212", "+49 30 23125222", "011493023125222");
        add("46", "8", "1177", "1177");
        add("46", "8", "118 118", "118118");
        add("46", "8", "+46 (0)8 123 456 78", "0812345678");
        add("33", "", "3949", "3949");
        add("33", "1", "1023", "1023");
        add("33", "", "+33 (0)1 70 18 99 00", "0170189900");
        add("36", "1", "1818", "1818");
        add("36", "1", "+36 30 123 4567", "06301234567");
        add("39", "", "+39 06 69812345", "0669812345");
        add("39", "", "1522", "1522");
        add("352", "", "+352 26 123456", "26123456");
        add("352", "", "12321", "12321");
        add("423", "", "+423 234 5678", "2345678");
        add("45", "", "+45 33 12 34 56", "33123456");
        add("34", "", "0034 91 123 45 67", "911234567");
        add("48", "", "+48 22 123 45 67", "221234567");
        add("420", "", "+420 221 123 456", "221123456");
        add("420", "", "+49 030 23125222", "00493023125222");
    }
    void makesDialStringsOfCountries()
    {
        QFETCH(QString, country);
        QFETCH(QString, area);
        QFETCH(QString, number);
        QTEST(dialString(number, DialPlan().with(country, area)), "dialled");
    }

    // In each country each writing, see `data/dialled.tsv`.
    void dialsInEachCountry_data()
    {
        QTest::addColumn<QStringList>("row");
        QMap<QString, QSet<QString>> kinds; // of each country
        for (const QString &line : QString::fromUtf8(testData(u"dialled.tsv"_s)).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList row = line.split(u'\t');
            if (!line.startsWith(u'#') && row.first() != "country"_L1) {
                QCOMPARE(row.size(), 6);
                QTest::addRow("%s, %s: %s", qPrintable(row[0]), qPrintable(row[3]), qPrintable(row[4])) << row;
                kinds[row[0]].insert(row[3]);
            }
        }
        QVERIFY(kinds.size() >= 12);
        for (const QSet<QString> &some : std::as_const(kinds)) {
            QVERIFY(some.contains(QSet<QString> {u"national"_s, u"international"_s, u"abroad"_s, u"short"_s,
                                                 u"hidden"_s, u"own line"_s, u"pauses"_s, u"link"_s}));
        }
    }
    void dialsInEachCountry()
    {
        QFETCH(QStringList, row);
        QCOMPARE(dialString(row[4], DialPlan().with(row[1], row[2])), row[5]);
    }

    void saysWhatIsNotDialled_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << u"030 23125222"_s << QString();
        QTest::newRow("pauses") << u"030 23125222,,45#"_s << u",,45#"_s;
        QTest::newRow("extension") << u"030 23125222 ext. 12"_s << u"ext. 12"_s;
        QTest::newRow("hidden") << u"*31#030 23125222p45"_s << u"p45"_s;
        QTest::newRow("tones") << u"030 23125222#55*2"_s << u"55*2"_s;
        QTest::newRow("end sign") << u"030 23125222#"_s << QString();
        QTest::newRow("link") << u"tel:+493023125222;ext=5"_s << u";5"_s;
        QTest::newRow("code") << u"*21*03012345#"_s << QString();
        QTest::newRow("words") << u"030 23125222 (privat)"_s << QString();
        QTest::newRow("no number") << u",,45"_s << QString();
    }
    void saysWhatIsNotDialled()
    {
        QFETCH(QString, number);
        QTEST(sentAfterAnswer(number, berlin), "left");
    }

    void countriesBringTheirPrefixes()
    {
        const DialPlan box {.countryCode = u"352"_s, .countryPrefix = u"00"_s, .areaCode = {}, .areaPrefix = u"0"_s};
        QCOMPARE(box.tidied().areaPrefix, QString());
        QCOMPARE(DialPlan().with(u"1"_s, u"212"_s),
                 (DialPlan {
                     .countryCode = u"1"_s, .countryPrefix = u"011"_s, .areaCode = u"212"_s, .areaPrefix = u"1"_s}));
        QCOMPARE(berlin.with(u"43"_s, {}).areaCode, QString());
        QCOMPARE(berlin.with(u"0049"_s, {}), berlin);
        QCOMPARE(DialPlan().with(u"39"_s, u"06"_s).areaCode, u"06"_s);
    }

    void makesDialString()
    {
        QFETCH(QString, number);
        QFETCH(QString, dialled);
        QCOMPARE(dialString(number, berlin), dialled);
    }

    void tidiesPlans()
    {
        const DialPlan old {.countryCode = u"0049"_s, .areaCode = u"030"_s};
        QCOMPARE(old.tidied(), berlin);
        const DialPlan typed {.countryCode = u"+49"_s, .areaCode = u" 0 30 "_s};
        QCOMPARE(typed.tidied(), berlin);
        const DialPlan hostile {.countryCode = u"<49>"_s,
                                .countryPrefix = u"0\n0"_s,
                                .areaCode = u"30'; --"_s,
                                .areaPrefix = QString(1000, u'0')};
        QCOMPARE(hostile.tidied().countryCode, u"49"_s);
        QCOMPARE(hostile.tidied().areaCode, u"30"_s);
        QVERIFY(hostile.tidied().areaPrefix.size() < 10);
        for (const DialPlan &plan : {berlin, rome, denmark, budapest, washington, moscow, sydney}) {
            QCOMPARE(plan.tidied(), plan);
        }
    }

    void staysFastWithAnything()
    {
        QCOMPARE(canonicalNumber(QString(1'000'000, u'*'), berlin), QString());
        QCOMPARE(canonicalNumber(QString(1'000'000, u'('), berlin), QString());
        QBENCHMARK
        {
            static_cast<void>(canonicalNumber(u"*31#0049 (0)30 / 231 25-101", berlin));
        }
    }

private:
    static void writings()
    {
        row("plain", u"030123456", u"+4930123456");
        row("blanks and hyphens", u" 030 23125-101 ", u"+493023125101");
        row("slash", u"030/23125101", u"+493023125101");
        row("brackets", u"(030) 23125101", u"+493023125101");
        row("dots", u"030.23.125.101", u"+493023125101");
        row("no-break space", u"030\u00a023125101", u"+493023125101");
        row("narrow no-break space", u"030\u202f23125101", u"+493023125101");
        row("typographic hyphens", u"030\u201023125\u2013101", u"+493023125101");
        row("marks from copying", u"\u202d03023125101\u202c\ufeff", u"+493023125101");
        row("tabs", u"030\t23125101", u"+493023125101");
        row("other digits", u"\uff10\uff13\uff1023125101", u"+493023125101");
        row("plus", u"+49 30 23125101", u"+493023125101");
        row("two zeros", u"0049 30 23125101", u"+493023125101");
        row("zero in brackets after plus", u"+49 (0)30 23125101", u"+493023125101");
        row("zero in brackets after zeros", u"0049 (0)69 / 90009 202", u"+496990009202");
        row("zero in brackets at home", u"(0)30 23125101", u"+493023125101");
        row("area code in brackets after plus", u"+39 (06) 5555", u"+39065555");
        row("mobile", u"+49 171 3920001", u"+491713920001");
        row("local", u"23125101", u"+493023125101");
        row("short local", u"123", u"+4930123");
        row("local, area code not known", u"23125101", u"23125101", nowhere);
        row("trunk, area code not known", u"03023125101", u"+493023125101", nowhere);
        row("abroad", u"00442079460018", u"+442079460018");
        row("abroad with plus", u"+1 202-555-0143", u"+12025550143");
        row("end sign", u"03023125101#", u"+493023125101");
        row("tones after the end sign", u"03023125101#55*2", u"+493023125101");
        row("no country", u"03023125101", u"03023125101", DialPlan {.countryCode = {}});
    }

    static void prefixes()
    {
        row("zero after plus", u"+49 030 23125101", u"+493023125101");
        row("zero after zeros", u"0049 030 23125101", u"+493023125101");
        row("zero of a link", u"+49030-23125101", u"+493023125101");
        row("zero abroad", u"+44 020 7946 0018", u"+442079460018");
        row("zero abroad, after zeros", u"0043 01 5123456", u"+4315123456");
        row("Italy's zero in brackets", u"+39 (0)6 69812345", u"+390669812345");
        row("zero in brackets in Luxembourg", u"+352 (0)26 123456", u"+35226123456");
        row("Hungary's prefix after plus", u"+36 06 1 2345678", u"+3612345678");
        row("wildcard with zero", u"+49 030 123*", u"+4930123*");
        row("nothing but prefixes", u"00111111111", u"+111111111");
        row("the prefix alone", u"+49 0*", u"+49*");
        row("carrier of two digits", u"01033 030 23125101", u"+493023125101");
        row("carrier of three digits", u"010088 030 23125101", u"+493023125101");
        row("carrier, then abroad", u"0103300442079460018", u"+442079460018");
        row("carrier, then local", u"0103323125101", u"+493023125101");
        row("carrier alone", u"01033", u"+491033");
        row("no carrier abroad", u"01033123456", u"+611033123456", sydney);
        row("own number hidden", u"*31#03023125101", u"+493023125101");
        row("own number shown", u"#31#03023125101", u"+493023125101");
        row("account", u"*121#03023125101", u"+493023125101");
        row("account of two digits", u"*1215#03023125101", u"+493023125101");
        row("land line", u"*111#03023125101", u"+493023125101");
        for (const char *code : {"*10#", "*11#", "*12#", "*112#", "*30#", "*34#"}) {
            const QString written = QString::fromLatin1(code) + u"03023125101"_s;
            QTest::newRow(code) << written << u"+493023125101"_s << berlin;
        }
        row("without zeros", u"491755290123", u"+491755290123");
        row("too short to be without zeros", u"4930231251", u"+49304930231251");
        row("address in capitals", u"Anna@SIP.example", u"anna@sip.example");
        row("address with scheme", u"sip:anna@sip.example", u"anna@sip.example");
        row("address with scheme in capitals", u"SIP:Anna@SIP.Example", u"anna@sip.example");
        row("address with the scheme of TLS", u"sips:anna@sip.example", u"anna@sip.example");
        row("pauses", u"+49 30 23125101,,45#", u"+493023125101");
        row("extension", u"+49 30 23125101 ext. 12", u"+493023125101");
        row("pauses in a code", u"*21*03012345,5#", u"");
        row("text, no pause", u"030 23125101 privat", u"");
        row("hidden and account", u"*31#*122#+49 (0)30 23125101", u"+493023125101");
        row("hidden and carrier", u"*31#0103303023125101#", u"+493023125101");
        row("hidden emergency call", u"*31#112", u"112");
        row("hidden internal call", u"*31#**610", u"**610");
    }

    static void codes()
    {
        for (const char *number : {"110", "112", "115", "116117", "11833", "118000", "1", "55"}) {
            QTest::addRow("as it is: %s", number)
                << QString::fromLatin1(number) << QString::fromLatin1(number) << berlin;
        }
        for (const char *code : {"**610", "**9", "**1", "**600", "*21*03012345#", "*#21#", "#96*1*", "*31#", "#31#",
                                 "*121#", "030*5#3", "550@sip.example.org", "4930123456@provider.example"}) {
            QTest::addRow("as it is: %s", code) << QString::fromLatin1(code) << QString::fromLatin1(code) << berlin;
        }
        row("blanks in a code", u"** 610", u"**610");
        row("begins like an emergency call", u"1101", u"+49301101");
        row("begins like a European service", u"1161", u"+49301161");
        row("emergency in Italy", u"118", u"118", rome);
        row("information in North America", u"411", u"411", washington);
    }

    static void wildcards()
    {
        row("wildcard", u"0221 4710*", u"+492214710*");
        row("wildcard abroad", u"00881*", u"+881*");
        row("wildcard with plus", u"+49899999866*", u"+49899999866*");
        row("local wildcard", u"2312*", u"+49302312*");
        row("all abroad", u"00*", u"00*");
        row("all with an area code", u"0*", u"0*");
        row("everything", u"*", u"*");
    }

    static void countries()
    {
        row("Italy: zero stays", u"06 1234567", u"+39061234567", rome);
        row("Italy: mobile", u"333 1234567", u"+393331234567", rome);
        row("Italy: abroad", u"0049 30 123456", u"+4930123456", rome);
        row("Denmark", u"33 12 34 56", u"+4533123456", denmark);
        row("Hungary: trunk", u"06 1 234 5678", u"+3612345678", budapest);
        row("Hungary: local", u"234 5678", u"+3612345678", budapest);
        row("Hungary: abroad", u"00 49 30 123456", u"+4930123456", budapest);
        row("USA: trunk", u"1 (202) 555-0143", u"+12025550143", washington);
        row("USA: whole", u"(202) 555-0143", u"+12025550143", washington);
        row("USA: local", u"555-0143", u"+12025550143", washington);
        row("USA: abroad", u"011 49 30 123456", u"+4930123456", washington);
        row("Russia: trunk", u"8 495 1234567", u"+74951234567", moscow);
        row("Russia: abroad, the longer prefix", u"810 49 30 123456", u"+4930123456", moscow);
        row("Australia: trunk", u"02 5550 1234", u"+61255501234", sydney);
        row("Australia: abroad, the longer prefix", u"0011 49 30 123456", u"+4930123456", sydney);
    }

    static void noNumbers()
    {
        row("nothing", u"", u"");
        row("blanks", u"  ", u"");
        row("name", u"Erika", u"");
        row("letters inside", u"0800 FLOWERS", u"");
        row("plus alone", u"+", u"");
        row("plus inside", u"030+123", u"");
        row("two plus", u"++49301234", u"");
        row("plus behind a code", u"1*31#+49 000", u"");
        row("plus and code", u"*21*+49301#", u"");
        row("fillers only", u"(-/.)", u"");
        row("address of nobody", u"@provider.example", u"");
        row("address without host", u"erika@", u"");
        row("address with blank", u"erika b@provider.example", u"");
        row("zero alone", u"0", u"0");
        row("two zeros alone", u"00", u"00");
        row("too long with country and area in front", QString(97, u'9'), u"");
        row("half a character", QStringView(u"030\xd83d"), u"");
    }
};

QTEST_GUILESS_MAIN(TestCanonicalNumber)
#include "tst_canonicalnumber.moc"
