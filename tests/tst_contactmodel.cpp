// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownnumbers.h"
#include "ui/phonebook/contactmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.areaCode = u"30"_s};

Contact person(const QString &id, const QString &name, const QString &number)
{
    return {.id = id, .name = name, .numbers = {{.number = number, .main = true}}};
}

QList<Phonebook> twoBooks()
{
    Contact erika = person(u"1"_s, u"Zoë Müller"_s, u"030 23125-101"_s);
    erika.vip = true;
    erika.emails = {u"zoe@example.org"_s};
    erika.numbers.append({.number = u"+49 171 3920001"_s, .kind = ContactNumberKind::Mobile});
    return {{.name = u"Home"_s, .contacts = {erika, person(u"2"_s, u"\u202eanna"_s, u"23125303"_s)}},
            {.name = u"Work"_s,
             .readOnly = true,
             .contacts = {person(u"1"_s, u"Bernd 10"_s, u"0221 4710*"_s), person(u"0"_s, u"Bernd 9"_s, u"**610"_s)}}};
}

QStringList names(const ContactModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, int(ContactColumn::Name)).data().toString());
    }
    return names;
}

} // namespace

class TestContactModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void searches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("name") << u"Müller"_s << true;
        QTest::newRow("without accents") << u"zoe mull"_s << true;
        QTest::newRow("other order") << u"MULLER zoë"_s << true;
        QTest::newRow("other name") << u"Meier"_s << false;
        QTest::newRow("one word is wrong") << u"zoe meier"_s << false;
        QTest::newRow("e-mail") << u"zoe@example"_s << true;
        QTest::newRow("as written") << u"030 23125-101"_s << true;
        QTest::newRow("with other blanks") << u"030/23 12 51 01"_s << true;
        QTest::newRow("international") << u"+49 30 23125101"_s << true;
        QTest::newRow("with zeros") << u"004930 23125"_s << true;
        QTest::newRow("local") << u"23125101"_s << true;
        QTest::newRow("mobile, national") << u"0171 392"_s << true;
        QTest::newRow("name and number") << u"zoe 0171"_s << true;
        QTest::newRow("other number") << u"0172"_s << false;
    }
    void searches()
    {
        QFETCH(QString, typed);
        const Contact contact = twoBooks().constFirst().contacts.constFirst();
        QTEST(ContactSearch::of(typed).matches(contactSearchText(contact, berlin)), "found");
    }

    void findsALocalNumberByItsAreaCode()
    {
        const Contact contact = person(u"1"_s, u"x"_s, u"23125303"_s);
        QVERIFY(ContactSearch::of(u"030 23125303"_s).matches(contactSearchText(contact, berlin)));
    }

    void sortsAndFilters()
    {
        OwnNumbers numbers(berlin);
        ContactModel model(numbers.forms);
        const QAbstractItemModelTester tester(&model);
        model.setBooks(twoBooks());
        QCOMPARE(names(model), QStringList({u"Bernd 9"_s, u"Bernd 10"_s, u"Zoë Müller"_s, u"\ufffdanna"_s}));
        model.sort(int(ContactColumn::Name), Qt::DescendingOrder);
        QCOMPARE(names(model).constFirst(), u"\ufffdanna"_s);
        model.sort(int(ContactColumn::Vip), Qt::AscendingOrder);
        QCOMPARE(names(model).constFirst(), u"Zoë Müller"_s);
        model.sort(int(ContactColumn::Book), Qt::DescendingOrder);
        QCOMPARE(names(model).mid(0, 2), QStringList({u"Bernd 9"_s, u"Bernd 10"_s}));
        model.setFilter(1, {});
        QCOMPARE(names(model), QStringList({u"Bernd 9"_s, u"Bernd 10"_s}));
        model.setFilter(1, u"**610"_s);
        QCOMPARE(names(model), QStringList(u"Bernd 9"_s));
        model.setFilter(std::nullopt, u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setBooks({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsAllNumbersAndTheirKinds()
    {
        OwnNumbers forms(berlin);
        ContactModel model(forms.forms);
        model.setBooks(twoBooks());
        model.setFilter(0, u"zoe"_s);
        const QString numbers = model.index(0, int(ContactColumn::Numbers)).data().toString();
        QVERIFY2(numbers.contains(u"(home), "_s) && numbers.endsWith(u"(mobile)"_s), qPrintable(numbers));
        QCOMPARE(model.index(0, int(ContactColumn::Vip)).data().toString(), u"VIP"_s);
    }

    void findsTheRowAgain()
    {
        OwnNumbers numbers(berlin);
        ContactModel model(numbers.forms);
        const QList<Phonebook> books = twoBooks();
        model.setBooks(books);
        Contact renamed = books.at(1).contacts.at(0);
        renamed.name = u"somebody"_s;
        QCOMPARE(model.rowOf(u"Work"_s, renamed), 1); // by its id, in its book
        QCOMPARE(model.rowOf(u"Home"_s, books.at(0).contacts.at(0)), 2);
        QCOMPARE(model.rowOf(u"Work"_s, books.at(1).contacts.at(1)), 0); // 0 is no id
        QCOMPARE(model.rowOf(u"Elsewhere"_s, renamed), std::nullopt);
    }

    void knowsTheMainNumber()
    {
        Contact contact;
        QCOMPARE(mainNumber(contact), QString());
        contact.numbers = {{.number = u" 1 "_s}, {.number = u"2"_s, .main = true}};
        QCOMPARE(mainNumber(contact), u"2"_s);
        contact.numbers[1].main = false;
        QCOMPARE(mainNumber(contact), u"1"_s);
    }
};

QTEST_MAIN(TestContactModel)
#include "tst_contactmodel.moc"
