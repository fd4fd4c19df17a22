// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactentry.h"
#include "core/phonebook/importqueue.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.countryCode = u"49"_s, .countryPrefix = u"00"_s, .areaCode = u"30"_s, .areaPrefix = u"0"_s};

Contact contactOf(const QString &name, const QStringList &numbers)
{
    Contact contact {.name = name};
    for (const QString &number : numbers) {
        contact.numbers.append({.number = number, .main = contact.numbers.isEmpty()});
    }
    return contact;
}

ContactFile fileOf(const QList<Contact> &contacts)
{
    return {.reading = ContactFileReading::Whole, .contacts = contacts};
}

/** Imports with a box that takes all but these; what it has then. */
QList<Contact> imported(ImportQueue &queue, const QStringList &refusedNames = {})
{
    QList<Contact> taken;
    while (const auto contact = queue.next()) {
        if (refusedNames.contains(contact->name)) {
            queue.refused(u"no"_s);
        } else {
            taken.append(*contact);
            queue.taken();
        }
    }
    return taken;
}

} // namespace

class TestImportQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheSame_data()
    {
        QTest::addColumn<Contact>("contact");
        QTest::addColumn<bool>("isKnown");
        const auto row = [](const char *name, const Contact &contact, bool isKnown) {
            QTest::newRow(name) << contact << isKnown;
        };
        row("as it is", contactOf(u"Jürgen Öztürk"_s, {u"030 23125701"_s, u"0171 3920701"_s}), true);
        row("other writings", contactOf(u"Jürgen Öztürk"_s, {u"+49 171/3920701"_s, u"23125701"_s}), true);
        row("a number twice",
            contactOf(u"Jürgen Öztürk"_s, {u"030 23125701"_s, u"0171 3920701"_s, u"0049 30 23125701"_s}), true);
        row("with a pause", contactOf(u"Jürgen Öztürk"_s, {u"030 23125701,,45#"_s, u"0171 3920701"_s}), true);
        row("other letters",
            contactOf(u"Ju\u0308rgen  O\u0308ztu\u0308rk "_s, {u"030 23125701"_s, u"0171 3920701"_s}), true);
        row("another name", contactOf(u"Jürgen"_s, {u"030 23125701"_s, u"0171 3920701"_s}), false);
        row("one number less", contactOf(u"Jürgen Öztürk"_s, {u"030 23125701"_s}), false);
        row("one number more", contactOf(u"Jürgen Öztürk"_s, {u"030 23125701"_s, u"0171 3920701"_s, u"1"_s}), false);
        row("no number", contactOf(u"Jürgen Öztürk"_s, {}), false);
        row("no phone number, other blanks", contactOf(u"Odd"_s, {u" 0800  FLOWERS"_s}), true);
    }
    void knowsTheSame()
    {
        QFETCH(Contact, contact);
        const KnownContacts known({contactOf(u"Jürgen Öztürk"_s, {u"030 23125701"_s, u"0171 3920701"_s}),
                                   contactOf(u"Odd"_s, {u"0800 FLOWERS"_s})},
                                  berlin);
        QTEST(known.has(contact), "isKnown");
    }

    void splitsContacts()
    {
        QStringList numbers;
        for (int at = 0; at < 20; ++at) {
            numbers.append(u"030 231257%1"_s.arg(at, 2, 10, QChar(u'0')));
        }
        Contact contact = contactOf(u"Viele %1 %2"_s, numbers);
        contact.emails = {u"a@example.org"_s};
        contact.vip = true;
        const QList<Contact> parts = asBoxKeeps(contact);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0).name, contact.name);
        QCOMPARE(parts.at(1).name, u"Viele %1 %2 (2)"_s);
        QCOMPARE(parts.at(2).name, u"Viele %1 %2 (3)"_s);
        QCOMPARE(parts.at(0).emails.size(), 1);
        QCOMPARE(parts.at(1).emails.size(), 0);
        QStringList all;
        for (const Contact &part : parts) {
            QVERIFY(part.vip);
            QVERIFY(part.numbers.size() <= maximumNumbersOfEntry);
            QVERIFY(part.numbers.constFirst().main);
            for (const ContactNumber &number : part.numbers) {
                all.append(number.number);
            }
        }
        QCOMPARE(all, numbers);
        contact.numbers.resize(maximumNumbersOfEntry);
        QCOMPARE(asBoxKeeps(contact), QList<Contact> {contact});
    }

    void keepsWhatTheBoxHasOfASplitContact()
    {
        QByteArray numbers;
        for (int at = 0; at < 11; ++at) {
            const QByteArray digits = QByteArray::number(at);
            numbers += "<number type=\"label:x\" prio=\"" + QByteArray(at == 4 ? "1" : "0") + "\" id=\"" + digits
                + "\" odd=\"" + digits + "\">03023" + QByteArray::number(1000 + at) + "</number>";
        }
        const QByteArray document
            = "<contact><category>1</category><person><realName>Viele</realName><imageURL>/p.jpg</imageURL></person>"
              "<telephony>"
            + numbers + "</telephony><setup><ringTone>7</ringTone></setup><future/></contact>";
        const QList<Contact> parts = asBoxKeeps(*readEntry(document));
        QCOMPARE(parts.size(), 2);
        const QByteArray first = newEntry(parts.at(0));
        QVERIFY2(first.contains("<future") && first.contains("odd=\"8\"") && first.contains("/p.jpg"), first);
        QVERIFY2(!first.contains("odd=\"9\""), first);
        const QByteArray second = newEntry(parts.at(1));
        QVERIFY2(second.contains("<realName>Viele (2)</realName>"), second);
        const QList<qsizetype> mainNumbers {4, 0};
        for (qsizetype at = 0; at < parts.size(); ++at) {
            const Contact kept = *readEntry(newEntry(parts.at(at)));
            QCOMPARE(ringTone(kept), u"7"_s);
            QVERIFY(kept.vip);
            QCOMPARE(kept.numbers.size(), parts.at(at).numbers.size());
            for (qsizetype number = 0; number < kept.numbers.size(); ++number) {
                QCOMPARE(kept.numbers.at(number).main, number == mainNumbers.at(at));
            }
        }
    }

    // As vCards do, which always have one. What is only read from a file stays as it is.
    void makesTheFirstNumberTheMainOne()
    {
        const QByteArray document
            = "<phonebooks><phonebook><contact><person><realName>Anna</realName></person><telephony>"
              "<number type=\"label:x\">1</number><number prio=\"0\">2</number></telephony><future/></contact>"
              "<contact><person><realName>Bert</realName></person><telephony><number prio=\"0\">3</number>"
              "<number prio=\"1\">4</number></telephony></contact></phonebook></phonebooks>";
        const ContactFile file = readContactFile(document);
        QVERIFY(!file.contacts.at(0).numbers.at(0).main);
        ImportQueue queue({}, berlin);
        queue.add(file);
        const QList<Contact> taken = imported(queue);
        const Contact anna = *readEntry(newEntry(taken.at(0)));
        QVERIFY(anna.numbers.at(0).main);
        QVERIFY(!anna.numbers.at(1).main);
        QVERIFY(anna.source.xml.contains("<future"_L1) && anna.source.xml.contains("label:x"_L1));
        QCOMPARE(taken.at(1).source.xml, file.contacts.at(1).source.xml);
        QVERIFY(!taken.at(1).numbers.at(0).main);
    }

    void importsOnlyWhatIsNew()
    {
        const QList<Contact> contacts {
            contactOf(u"Doppel"_s, {u"030 23125735"_s}), contactOf(u"Doppel"_s, {u"030 23125735"_s}),
            contactOf(u"Doppel"_s, {u"+49 30 23125735"_s}), contactOf(u"Anna"_s, {u"1"_s}), contactOf(u"Ohne"_s, {})};
        ImportQueue queue({.contacts = {contacts.at(3)}}, berlin);
        queue.add(fileOf(contacts));
        QCOMPARE(imported(queue).size(), 1);
        QCOMPARE(queue.outcome(), (ImportOutcome {.contacts = 5, .added = 1, .known = 3, .withoutNumber = 1}));

        ImportQueue ofBox({}, berlin); // which may have contacts with nothing but an address
        ofBox.add({.reading = ContactFileReading::Whole, .form = ContactFileForm::Xml, .contacts = contacts});
        QCOMPARE(imported(ofBox).size(), 3);
        QCOMPARE(ofBox.outcome().withoutNumber, 0);
    }

    void goesOnAfterARefusal()
    {
        QStringList numbers;
        for (int at = 10; at < 22; ++at) {
            numbers.append(QString::number(at * 1000));
        }
        const ContactFile file = fileOf({contactOf(u"Anna"_s, {u"1"_s}), contactOf(u"Bert"_s, {u"2"_s}),
                                         contactOf(u"Zwölf"_s, numbers), contactOf(u"Clara"_s, {u"3"_s})});
        ImportQueue first({}, berlin);
        first.add(file);
        const QList<Contact> taken = imported(first, {u"Bert"_s, u"Zwölf (2)"_s});
        QCOMPARE(first.outcome().added, 3);
        QCOMPARE(first.outcome().left, 0);
        QCOMPARE(first.outcome().split.size(), 1);
        QCOMPARE(first.outcome().refused, (QList<RefusedContact> {{u"Bert"_s, u"no"_s}, {u"Zwölf (2)"_s, u"no"_s}}));

        ImportQueue second({.contacts = taken}, berlin);
        second.add(file);
        QCOMPARE(imported(second).size(), 2);
        QCOMPARE(second.outcome().known, 3);
    }

    void countsWhatIsLeft()
    {
        ImportQueue queue({}, berlin);
        queue.add(fileOf({contactOf(u"Anna"_s, {u"1"_s}), contactOf(u"Bert"_s, {u"2"_s})}));
        QCOMPARE(queue.next()->name, u"Anna"_s);
        QCOMPARE(queue.next()->name, u"Anna"_s);
        QCOMPARE(queue.outcome().left, 2);
        queue.taken();
        QCOMPARE(queue.outcome().left, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportQueue)
#include "tst_importqueue.moc"
