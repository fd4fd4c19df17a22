// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/dialcandidates.h"

#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** What is offered while somebody types a number. */
class TestDialCandidates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachNumberIsThereOnce()
    {
        const QList<DialCandidate> all
            = dialCandidates({recentCall(u"03023125222"_s, u"Erika"_s), recentCall(u"030 23125222"_s),
                              recentCall(QString()), recentCall(u"erika@example.org"_s)},
                             {bookOf(u"Erika Mustermann"_s, {u"+49 30 23125222"_s, u"0175 5290123"_s})});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).name, u"Erika"_s);
        QCOMPARE(all.at(0).number, u"03023125222"_s);
        QCOMPARE(all.at(0).kind, std::nullopt);
        QCOMPARE(all.at(1).name, u"Erika Mustermann"_s);
        QCOMPARE(all.at(1).kind, ContactNumberKind::Home);
    }

    void suggests_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("nothing") << QString() << QStringList({u"030111"_s, u"0301234"_s, u"0401111"_s, u"0175222"_s});
        QTest::newRow("beginning") << u"030"_s << QStringList({u"030111"_s, u"0301234"_s});
        QTest::newRow("beginning first")
            << u"1"_s << QStringList({u"030111"_s, u"0301234"_s, u"0401111"_s, u"0175222"_s});
        QTest::newRow("written") << u"+49 (40) 11"_s << QStringList(u"0401111"_s);
        QTest::newRow("middle") << u"752"_s << QStringList(u"0175222"_s);
        QTest::newRow("name") << u"MULLER"_s << QStringList({u"0401111"_s, u"0301234"_s});
        QTest::newRow("both names") << u"mül an"_s << QStringList(u"0401111"_s);
        QTest::newRow("nobody") << u"Zacharias"_s << QStringList();
        QTest::newRow("code") << u"*31#"_s << QStringList();
    }
    void suggests()
    {
        QFETCH(QString, typed);
        const QList<DialCandidate> all
            = dialCandidates({recentCall(u"030111"_s), recentCall(u"0301234"_s, u"Obermüller"_s)},
                             {bookOf(u"Müller, Anna"_s, {u"0401111"_s}), bookOf(u"Özge"_s, {u"0175222"_s})});
        QStringList numbers;
        for (const DialCandidate &each : suggested(all, typed)) {
            numbers.append(each.number);
        }
        QTEST(numbers, "numbers");
    }

    void aListIsShort()
    {
        QList<StoredCall> recent;
        for (int number = 1000; number < 2000; ++number) {
            recent.append(recentCall(QString::number(number)));
        }
        const QList<DialCandidate> all = dialCandidates(recent, {});
        QCOMPARE(all.size(), 1000);
        QCOMPARE(suggested(all, {}).size(), 8);
        QCOMPARE(suggested(all, u"9"_s).size(), 8);
    }

private:
    static StoredCall recentCall(const QString &number, const QString &name = {})
    {
        StoredCall call;
        call.call.remote = number;
        call.party.name = name;
        return call;
    }

    static Phonebook bookOf(const QString &name, const QStringList &numbers)
    {
        Contact contact {.name = name};
        for (const QString &number : numbers) {
            contact.numbers.append({.number = number});
        }
        return {.contacts = {contact}};
    }
};

QTEST_GUILESS_MAIN(TestDialCandidates)
#include "tst_dialcandidates.moc"
