// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/numberreader.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestNumberReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsSimpleKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NumberKind>("kind");
        QTest::newRow("withheld") << QString() << NumberKind::Withheld;
        QTest::newRow("withheld by a provider") << u"anonymous@anonymous.invalid"_s << NumberKind::Withheld;
        QTest::newRow("land line") << u"030 23125101"_s << NumberKind::Fixed;
        QTest::newRow("local") << u"23125101"_s << NumberKind::Fixed;
        QTest::newRow("mobile") << u"0171 3920001"_s << NumberKind::Mobile;
        QTest::newRow("freephone") << u"0800 1234567"_s << NumberKind::Freephone;
        QTest::newRow("international freephone") << u"00800 12345678"_s << NumberKind::Freephone;
        QTest::newRow("premium") << u"0900 1234567"_s << NumberKind::Premium;
        QTest::newRow("shared cost") << u"0180 5 123456"_s << NumberKind::Premium;
        QTest::newRow("vote") << u"0137 1234567"_s << NumberKind::Premium;
        QTest::newRow("internal") << u"**610"_s << NumberKind::Internal;
        QTest::newRow("code") << u"*21*030123#"_s << NumberKind::Service;
        QTest::newRow("emergency") << u"112"_s << NumberKind::Service;
        QTest::newRow("enquiries") << u"11833"_s << NumberKind::Service;
        QTest::newRow("two digits") << u"55"_s << NumberKind::Unknown;
        QTest::newRow("abroad") << u"00442079460018"_s << NumberKind::Unknown;
        QTest::newRow("address") << u"erika@provider.example"_s << NumberKind::Unknown;
        QTest::newRow("wildcard") << u"0221*"_s << NumberKind::Unknown;
        QTest::newRow("no number") << u"Erika"_s << NumberKind::Unknown;
    }
    void knowsSimpleKinds()
    {
        QFETCH(QString, text);
        QTEST(PhoneNumber(text, berlin).kind(), "kind");
    }

    void keepsWhatWasSent()
    {
        const PhoneNumber number(u" 030/23125101"_s, berlin);
        QCOMPARE(number.text(), u" 030/23125101"_s);
        QCOMPARE(number.canonical(), u"+493023125101"_s);
        QCOMPARE(number.userPart(), QString());
        const PhoneNumber address(u"4930123456@provider.example"_s, berlin);
        QCOMPARE(address.canonical(), u"4930123456@provider.example"_s);
        QCOMPARE(address.userPart(), u"+4930123456"_s);
        QCOMPARE(PhoneNumber(), PhoneNumber(QString(), berlin));
    }

    void tellsFacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("englishPlace");
        QTest::addColumn<NumberKind>("kind");
        const auto row = [](const char *name, QStringView text, QStringView display, QStringView place,
                            QStringView englishPlace, NumberKind kind) {
            QTest::newRow(name) << text.toString() << display.toString() << place.toString()
                                << englishPlace.toString() << kind;
        };
        row("own city", u"+4930123456", u"030 123456", u"Berlin", u"Berlin", NumberKind::Fixed);
        row("without area code", u"123456", u"030 123456", u"Berlin", u"Berlin", NumberKind::Fixed);
        row("cut short", u"0302", u"0302", u"", u"", NumberKind::Unknown);
        row("other city", u"08999998001", u"089 99998001", u"München", u"Munich", NumberKind::Fixed);
        row("mobile", u"01713920001", u"0171 3920001", u"", u"", NumberKind::Mobile);
        row("freephone", u"08001234567", u"0800 1234567", u"", u"", NumberKind::Freephone);
        row("premium", u"09001234567", u"0900 1 234567", u"", u"", NumberKind::Premium);
        row("London", u"+442079460018", u"+44 20 7946 0018", u"London, Vereinigtes Königreich",
            u"London, United Kingdom", NumberKind::Fixed);
        row("mobile abroad", u"+436641234567", u"+43 664 1234567", u"Österreich", u"Austria", NumberKind::Mobile);
        row("internal", u"**610", u"**610", u"", u"", NumberKind::Internal);
        row("emergency", u"110", u"110", u"", u"", NumberKind::Service);
        row("code", u"*31#", u"*31#", u"", u"", NumberKind::Service);
        row("wildcard", u"0221 4710*", u"0221 4710*", u"", u"", NumberKind::Unknown);
        row("withheld", u"", u"", u"", u"", NumberKind::Withheld);
        row("address", u"erika@provider.example", u"erika@provider.example", u"", u"", NumberKind::Unknown);
        row("no such country", u"+9991234567", u"+9991234567", u"", u"", NumberKind::Unknown);
        row("far too long", u"+49301234567890123456789", u"+49301234567890123456789", u"", u"", NumberKind::Fixed);
        row("no number", u" <b>Erika</b>", u"<b>Erika</b>", u"", u"", NumberKind::Unknown);
    }
    void tellsFacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, display);
        QFETCH(QString, place);
        QFETCH(QString, englishPlace);
        QFETCH(NumberKind, kind);
        NumberReader reader(berlin, german);
        QCOMPARE(reader.failure(), QString());
        QCOMPARE(reader.facts(reader.number(text)), (NumberFacts {display, place, kind}));
        NumberReader abroad(berlin, english);
        QCOMPARE(abroad.facts(abroad.number(text)).place, englishPlace);
    }

    void readsUserPartsOfAddresses()
    {
        NumberReader reader(berlin, german);
        const NumberFacts facts = reader.facts(reader.number(u"4930123456@provider.example"_s));
        QCOMPARE(facts.display, u"030 123456"_s);
        QCOMPARE(facts.place, u"Berlin"_s);
    }

    void worksInOtherCountries()
    {
        NumberReader reader({.countryCode = u"39"_s, .areaPrefix = {}}, QLocale(QLocale::Italian, QLocale::Italy));
        QCOMPARE(reader.facts(reader.number(u"0612345678"_s)).display, u"06 1234 5678"_s);
        QCOMPARE(reader.facts(reader.number(u"0612345678"_s)).place, u"Roma"_s);
        QCOMPARE(reader.facts(reader.number(u"+4930123456"_s)).display, u"+49 30 123456"_s);
        QCOMPARE(reader.facts(reader.number(u"+4930123456"_s)).place, u"Berlin, Germania"_s);
    }

    void canBePreparedInAnotherThread()
    {
        NumberReader reader(berlin, german);
        reader.prepare().waitForFinished();
        QCOMPARE(reader.facts(reader.number(u"030123456"_s)).place, u"Berlin"_s);
        const NumberReader without(berlin, german, u"/nonexistent/rufzeichen-numbers"_s);
        without.prepare().waitForFinished(); // fails quietly
    }

    void worksWithoutItsLibrary()
    {
        NumberReader reader(berlin, german, u"/nonexistent/rufzeichen-numbers"_s);
        QCOMPARE(reader.facts(reader.number(u"030/123456"_s)),
                 (NumberFacts {.display = u"030/123456"_s, .place = {}, .kind = NumberKind::Fixed}));
        QCOMPARE(reader.facts(reader.number(u"+442079460018"_s)).display, u"+442079460018"_s);
        QVERIFY(!reader.failure().isEmpty());
    }

    void isFastOnceLoaded()
    {
        NumberReader reader(berlin, german);
        const PhoneNumber number = reader.number(u"08999998001"_s);
        QBENCHMARK
        {
            static_cast<void>(reader.facts(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestNumberReader)
#include "tst_numberreader.moc"
