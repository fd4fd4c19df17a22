// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactdirectory.h"
#include "core/phonebook/phonebookxml.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};

Contact contact(const QString &name, const QString &number, bool vip = false)
{
    return {.id = u"id of "_s + name, .name = name, .vip = vip, .numbers = {{.number = number}}};
}

std::optional<ContactMatch> lookup(const ContactDirectory &directory, QStringView number)
{
    return directory.lookup(PhoneNumber(number.toString(), berlin));
}

QString name(const QList<Phonebook> &books, QStringView number)
{
    const auto match = lookup(ContactDirectory(books, berlin), number);
    return match ? match->name : QString();
}

} // namespace

class TestContactDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsNames_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name"); // empty: nobody
        QTest::addColumn<MatchedBy>("matchedBy");
        const auto row = [](const char *title, QStringView number, QStringView found,
                            MatchedBy matchedBy = MatchedBy::Canonical) {
            QTest::newRow(title) << number.toString() << found.toString() << matchedBy;
        };
        row("as written", u"+49 171 3920 707", u"Grünewald, Änne", MatchedBy::Exact);
        row("other writing", u"01713920707", u"Grünewald, Änne");
        row("zero in brackets", u"06990009707", u"Grünewald, Änne");
        row("dialled with a prefix", u"*31#0103306990009707#", u"Grünewald, Änne");
        row("without area code", u"23125808", u"\"Röschen\" O'Hara <privat>", MatchedBy::Exact);
        row("with area code", u"+493023125808", u"\"Röschen\" O'Hara <privat>");
        row("two zeros", u"00442079460707", u"Cousine (UK)");
        row("plus", u"+442079460708", u"Cousine (UK)");
        row("America", u"0012025550107", u"王小明 – Żaneta Čapková 🎉");
        row("exact before first", u"03023125707", u"Zweimal Zoë", MatchedBy::Exact);
        row("VIP and first", u"+493023125707", u"Grünewald, Änne");
        row("internal", u"**605", u"Anrufbeantworter", MatchedBy::Exact);
        row("address", u"550@sip.example.org", u"Ansage", MatchedBy::Exact);
        row("number as an address", u"491713920707@provider.example", u"Grünewald, Änne");
        row("wildcard", u"0221471055", u"Müller & Söhne <Lager>", MatchedBy::Wildcard);
        row("wildcard and nothing more", u"02214710", u"Müller & Söhne <Lager>", MatchedBy::Wildcard);
        row("wildcard as an address", u"49221471055@provider.example", u"Müller & Söhne <Lager>",
            MatchedBy::Wildcard);
        row("whole before wildcard", u"02214710700", u"Müller & Söhne <Lager>");
        row("nobody", u"03023125000", u"");
        row("contact without a name", u"017604069707", u"");
        row("withheld", u"", u"");
        row("no number", u"Erika", u"");
        row("same end, other mobile", u"01723920707", u"");
        row("same end, other city", u"04023125808", u"");
        row("one digit less", u"0171392070", u"");
        row("one digit more", u"017139207077", u"");
    }
    void findsNames()
    {
        QFETCH(QString, number);
        QFETCH(QString, name);
        const ContactDirectory directory({readPhonebook(testData(u"phonebook.xml"_s)).book}, berlin);
        const auto match = lookup(directory, number);
        QCOMPARE(match ? match->name : QString(), name);
        if (match) {
            QTEST(match->matchedBy, "matchedBy");
        }
    }

    void tellsWhereItFoundThem()
    {
        const ContactDirectory directory({readPhonebook(testData(u"phonebook.xml"_s)).book}, berlin);
        QCOMPARE(lookup(directory, u"01713920707"),
                 (ContactMatch {.name = u"Grünewald, Änne"_s,
                                .book = u"Telefonbuch & mehr"_s,
                                .contactId = u"41"_s,
                                .picture = u"/download.lua?path=/var/media/ftp/FRITZ/fonpix/1795000000-0.jpg"_s,
                                .isVip = true,
                                .matchedBy = MatchedBy::Canonical}));
    }

    void prefersByBookThenVip()
    {
        const Phonebook own {.contacts = {contact(u"Own"_s, u"030 1234567"_s)}};
        const Phonebook shared {.contacts
                                = {contact(u"First"_s, u"+49301234567"_s), contact(u"Last"_s, u"030/1234567"_s),
                                   contact(u"VIP"_s, u"0049301234567"_s, true)}};
        QCOMPARE(name({own, shared}, u"0301234567"), u"Own"_s);
        QCOMPARE(name({shared, own}, u"0301234567"), u"VIP"_s);
        QCOMPARE(name({own, shared}, u"030/1234567"), u"Last"_s);
        QCOMPARE(name({{.contacts = shared.contacts.first(2)}}, u"0301234567"), u"First"_s);
    }

    void prefersNamesAndLongWildcards()
    {
        const Phonebook own {.contacts = {contact({}, u"030 1234567"_s), contact(u"Short"_s, u"030*"_s)}};
        const Phonebook shared {.contacts
                                = {contact(u"Shared"_s, u"030 1234567"_s), contact(u"Long"_s, u"030 12*"_s)}};
        QCOMPARE(name({own, shared}, u"0301234567"), u"Shared"_s);
        QCOMPARE(name({own, shared}, u"0301299999"), u"Long"_s);
        QCOMPARE(name({own, shared}, u"0309999999"), u"Short"_s);
        QCOMPARE(name({own, shared}, u"0409999999"), QString());
        QCOMPARE(
            name({{.contacts = {contact(u"All"_s, u"*"_s), contact(u"Few"_s, u"55*"_s)}}}, u"55@sip.example.org"),
            QString());
    }

    void knowsNobodyAtFirst()
    {
        QCOMPARE(lookup(ContactDirectory(), u"030123"), std::nullopt);
        QCOMPARE(lookup(ContactDirectory({}, berlin), u"030123"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestContactDirectory)
#include "tst_contactdirectory.moc"
