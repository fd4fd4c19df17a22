// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/callhistory.h"
#include "core/calls/historydatabase.h"
#include "core/sync/partyfinder.h"
#include "core/sync/phonebookstore.h"
#include "tests/support/callmaker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.areaCode = u"30"_s};
const QString kurt = u"01755290123"_s;
const QString inCologne = u"0221555123"_s;

} // namespace

class TestPartyFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<CallHistory>(m_folder->filePath(u"calls.sqlite"_s));
        QCOMPARE(m_history->open(), HistoryOpening {});
        m_store = std::make_unique<PhonebookStore>(nullptr);
        m_numbers = NumberReader(berlin, QLocale(QLocale::German, QLocale::Germany));
        m_finder = std::make_unique<PartyFinder>(*m_history, *m_store, m_numbers);
        connect(m_store.get(), &PhonebookStore::changed, m_finder.get(), &PartyFinder::findAll);
    }

    void cleanup()
    {
        m_finder.reset();
        m_store.reset();
        m_history.reset();
    }

    void findsNamesAtOnce()
    {
        write("FN:Kurt\r\nTEL:+49 175 5290123\r\n");
        m_finder->findName(kurt);
        QCOMPARE(m_history->reader().party(kurt).value(),
                 (Party {.name = u"Kurt"_s, .place = {}, .kind = NumberKind::Mobile}));
        m_finder->findName(inCologne);
        QCOMPARE(m_history->reader().party(inCologne).value(), Party());
    }

    void followsThePhoneBooks()
    {
        const QSignalSpy found(m_finder.get(), &PartyFinder::partyFound);
        store(kurt);
        write("FN:Kurt\r\nTEL:0175 5290123\r\n");
        QTRY_COMPARE(m_history->reader().party(kurt).value().name, u"Kurt"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toString(), kurt);
        write("FN:Curt\r\nTEL:0175 5290123\r\n");
        QTRY_COMPARE(m_history->reader().party(kurt).value().name, u"Curt"_s);
        write("FN:Anna\r\nTEL:0221 555123\r\n");
        store(inCologne);
        m_finder->findAll();
        QTRY_COMPARE(m_history->reader().party(inCologne).value().name, u"Anna"_s);
        QCOMPARE(m_history->reader().party(kurt).value().name, u"Curt"_s); // who is in no book any more
    }

    void asksAgainWhatCouldNotBeWritten()
    {
        const QSignalSpy found(m_finder.get(), &PartyFinder::partyFound);
        store(kurt);
        store(inCologne);
        write("FN:Kurt\r\nTEL:+49 175 5290123\r\n");
        whileLocked([this] { m_finder->findName(kurt); });
        QTRY_COMPARE(m_history->reader().party(kurt).value().name, u"Kurt"_s);
        QTRY_COMPARE(m_history->reader().party(inCologne).value().place, u"Köln"_s);
    }

    void findsNamesOfMany()
    {
        constexpr int many = 450;
        QByteArrayList contacts;
        for (int number = 0; number < many; ++number) {
            const QString remote = u"0171392%1"_s.arg(number, 4, 10, '0'_L1);
            store(remote);
            contacts.append("FN:Hydra\r\nTEL:" + remote.toLatin1() + "\r\n");
        }
        const QSignalSpy found(m_finder.get(), &PartyFinder::partyFound);
        write(contacts.join("END:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\n"));
        QTRY_COMPARE(found.size(), many);
        const QStringList remotes = m_history->reader().remotes().value();
        for (const QString &remote : remotes) {
            QCOMPARE(m_history->reader().party(remote).value().name, u"Hydra"_s);
        }
    }

    void findsPlacesSoon()
    {
        const QSignalSpy found(m_finder.get(), &PartyFinder::partyFound);
        store(inCologne);
        m_finder->findPlace(inCologne);
        QCOMPARE(m_history->reader().party(inCologne).value(), Party()); // the call is shown first
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(m_history->reader().party(inCologne).value(),
                 (Party {.name = {}, .place = u"Köln"_s, .kind = NumberKind::Fixed}));
        m_finder->findPlace(inCologne);
        m_finder->findPlace(kurt); // a mobile phone has none
        m_finder->findPlace(u"+390612345678"_s);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last().first().toString(), u"+390612345678"_s);
        QCOMPARE(m_history->reader().party(kurt).value(), Party());
    }

    void tellsPlacesAtOnce()
    {
        QCOMPARE(m_finder->place(inCologne), u"Köln"_s);
        QCOMPARE(m_finder->place(kurt), QString());
        QCOMPARE(m_finder->place(QString()), QString());
    }

    void findsPlacesOfOldCalls()
    {
        const QSignalSpy found(m_finder.get(), &PartyFinder::partyFound);
        store(inCologne);
        m_finder->findAll();
        QTRY_COMPARE(m_history->reader().party(inCologne).value().place, u"Köln"_s);
        QCOMPARE(found.size(), 1);
    }

    void findsPlacesOnceTheDialPlanIsKnown()
    {
        const QString local = u"23125222"_s;
        m_numbers = NumberReader(DialPlan(), QLocale(QLocale::German, QLocale::Germany));
        const QSignalSpy found(m_finder.get(), &PartyFinder::partyFound);
        store(local);
        store(inCologne);
        m_finder->findPlace(local);
        m_finder->findPlace(inCologne);
        QTRY_COMPARE(m_history->reader().party(inCologne).value().place, u"Köln"_s); // after the other one
        QCOMPARE(m_history->reader().party(local).value().place, QString());
        m_numbers = NumberReader(berlin, QLocale(QLocale::German, QLocale::Germany));
        m_finder->findAll();
        QTRY_COMPARE(m_history->reader().party(local).value().place, u"Berlin"_s);
        QCOMPARE(found.last().first().toString(), local);
    }

    void translatesPlaces()
    {
        store(inCologne);
        store(u"+390612345678"_s);
        store(kurt);
        m_finder->findPlace(inCologne);
        m_finder->findPlace(u"+390612345678"_s);
        QTRY_COMPARE(m_history->reader().party(u"+390612345678"_s).value().place, u"Rome, Italien"_s);
        m_numbers = NumberReader(berlin, QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_finder->findAll(); // for another reason
        m_finder->translatePlaces();
        QTRY_COMPARE(m_history->reader().party(u"+390612345678"_s).value().place, u"Rome, Italy"_s);
        QTRY_COMPARE(m_history->reader().party(inCologne).value().place, u"Cologne"_s);
        QCOMPARE(m_history->reader().party(kurt).value().place, QString());
    }

private:
    void whileLocked(const std::function<void()> &act)
    {
        HistoryDatabase other(m_history->path());
        QCOMPARE(other.open(), HistoryOpening());
        static_cast<void>(other.inTransaction([&](HistoryTransaction &) {
            act();
            return std::optional<bool>();
        }));
    }

    void store(const QString &remote)
    {
        m_history->store(CallMaker::missed(remote, "16.06.20 12:25:42", remote), QDateTime::currentDateTime());
    }

    /** The one phone book holds only this now. */
    void write(const QByteArray &contacts)
    {
        QFile file(m_folder->filePath(u"Freunde.vcf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\r\nVERSION:3.0\r\n" + contacts + "END:VCARD\r\n");
        file.close();
        m_store->setOptions({.folder = m_folder->filePath(u"box"_s), .dialPlan = berlin});
        m_store->setOptions({.folder = m_folder->filePath(u"box"_s), .files = {file.fileName()}, .dialPlan = berlin});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHistory> m_history;
    std::unique_ptr<PhonebookStore> m_store;
    NumberReader m_numbers {DialPlan()};
    std::unique_ptr<PartyFinder> m_finder;
};

QTEST_GUILESS_MAIN(TestPartyFinder)
#include "tst_partyfinder.moc"
