// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/secondfactor.h"
#include "tests/support/servedbox.h"
#include "tests/support/soapbox.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const BookKey home {.name = u"Telefonbuch"_s, .id = 0};
const BookKey club {.name = u"Verein"_s, .id = 1};
const BookKey cloud {.name = u"Wolke"_s, .id = 2};
const DialPlan berlin {.areaCode = u"30"_s};

// What people type and XML does not like, on either of its two levels.
const QString oddName = u"Jürgen \"Jü\" O'Neill & <Söhne> &amp; ]]> 😀"_s;

} // namespace

class TestFritzBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_served = std::make_unique<ServedBox>(); }

    // --- phone books

    void listsPhonebooks()
    {
        const auto list = answerTo<BoxPhonebookList>(
            [this](QObject *context, const auto &done) { box().phonebooks(context, done); });
        QCOMPARE(list.error, Tr064Error::None);
        QCOMPARE(list.value,
                 (BoxPhonebookList {.books = {{.key = home}, {.key = club}, {.key = cloud, .readOnly = true}}}));
    }

    void takesOnlyTheLastOfTwoForTheOnlineBook()
    {
        model().books.local[1].name = u"Wolke"_s;
        const auto list = answerTo<BoxPhonebookList>(
            [this](QObject *context, const auto &done) { box().phonebooks(context, done); });
        QCOMPARE(list.value.books.size(), 3);
        QVERIFY(!list.value.books.at(1).readOnly);
        QVERIFY(list.value.books.at(2).readOnly);
    }

    void readsPhonebook()
    {
        const auto book = fetch(home);
        QCOMPARE(book.error, Tr064Error::None);
        QCOMPARE(book.value.reading, PhonebookReading::Whole);
        QCOMPARE(book.value.book.contacts.size(), 5);
        QCOMPARE(book.value.book.contacts.at(2).name, u"Praxis Dr. Weiß & Söhne <Zentrale>"_s);
        QCOMPARE(fetch(home, book.value.book.timestamp).value.reading, PhonebookReading::NotModified);
    }

    void findsPhonebookThatHasMoved()
    {
        model().books.local.prepend({.name = u"Neu"_s});
        QCOMPARE(fetch(cloud).value.book.name, u"Wolke"_s);
        QCOMPARE(fetch({.name = u"Fort"_s, .id = 0}).error, Tr064Error::NoSuchBook);
        QCOMPARE(fetch({.name = u"Fort"_s, .id = 77}).error, Tr064Error::NoSuchBook);
        // Of two books that could be it none is taken, unless one is where it was.
        model().books.local[0].name = u"Verein"_s;
        model().books.local.swapItemsAt(0, 1);
        QCOMPARE(fetch({.name = u"Verein"_s, .id = 0}).error, Tr064Error::NoSuchBook);
        QCOMPARE(fetch({.name = u"Verein"_s, .id = 2}).value.book.contacts.size(), 2);
    }

    void survivesBadDownloads_data()
    {
        using Simulation::DownloadDefect;
        QTest::addColumn<DownloadDefect>("defect");
        QTest::addColumn<bool>("expires");
        QTest::newRow("web page") << DownloadDefect::LoginPage << false;
        QTest::newRow("bomb") << DownloadDefect::EntityBomb << false;
        QTest::newRow("cut off") << DownloadDefect::CutOff << false;
        QTest::newRow("session is over") << DownloadDefect::None << true;
    }

    void survivesBadDownloads()
    {
        QFETCH(Simulation::DownloadDefect, defect);
        QFETCH(bool, expires);
        m_served->faults().download = defect;
        m_served->faults().sessionsExpireAtOnce = expires;
        QVERIFY(!fetch(home).isOk());
        QVERIFY(!calls().isOk());
    }

    void asksOnceMoreWhenSessionIsOver()
    {
        m_served->faults().sessionsExpireAtOnce = true;
        m_served->afterNext(u"GetCallList"_s, [this] {
            m_served->afterNext(u"GetCallList"_s, [this] { m_served->faults().sessionsExpireAtOnce = false; });
        });
        QCOMPARE(calls().error, Tr064Error::None);
        QCOMPARE(m_served->asked(u"GetCallList"_s), 2);
    }

    void fetchesPicture()
    {
        const QString picture = u"/download.lua?path=/var/media/ftp/FRITZ/fonpix/0.png"_s;
        const auto bytes = answerTo<QByteArray>(
            [&](QObject *context, const auto &done) { box().picture(picture, context, done); });
        QCOMPARE(bytes.error, Tr064Error::None);
        QCOMPARE(bytes.value, model().files.value(u"/var/media/ftp/FRITZ/fonpix/0.png"_s));
        const auto other = answerTo<QByteArray>(
            [&](QObject *context, const auto &done) { box().picture(u"/x.lua?path=/y"_s, context, done); });
        QCOMPARE(other.error, Tr064Error::BadAnswer);
    }

    // --- contacts

    void addsContact_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("new box") << false;
        QTest::newRow("box without ids") << true;
    }

    void addsContact()
    {
        QFETCH(bool, isOld);
        m_served->faults().lacksUniqueIds = isOld;
        const Contact contact {.name = oddName,
                               .vip = true,
                               .numbers = {{.number = u"030 23125701"_s, .main = true},
                                           {.number = u"+49 171 3920701"_s, .kind = ContactNumberKind::Mobile}}};
        const auto added = add(club, contact);
        QCOMPARE(added.error, Tr064Error::None);
        QCOMPARE(added.value.name, oddName);
        QCOMPARE(added.value.id, u"3"_s);
        const QList<Contact> inBox = fetch(club).value.book.contacts;
        QCOMPARE(inBox.size(), 3);
        QCOMPARE(inBox.last(), added.value);
        QVERIFY(inBox.last().vip);
        QCOMPARE(inBox.last().numbers.at(1).kind, ContactNumberKind::Mobile);
    }

    void editsContact_data() { addsContact_data(); }

    void editsContact()
    {
        QFETCH(bool, isOld);
        m_served->faults().lacksUniqueIds = isOld;
        // Meanwhile the books have moved.
        model().books.local.prepend({.name = u"Neu"_s});
        const auto edited = edit(home, u"11"_s, {.name = oddName});
        QCOMPARE(edited.error, Tr064Error::None);
        QCOMPARE(edited.value.name, oddName);
        QVERIFY(edited.value.vip);
        QCOMPARE(edited.value.emails, QStringList {u"erika@example.org"_s});
        QCOMPARE(edited.value.numbers.first().quickdial, u"1"_s);
        QCOMPARE(edited.value.numbers.first().vanity, u"ERIKA"_s);
        // What this program knows nothing of.
        const QString document = model().books.local.at(1).entries.first().document();
        for (const QString &kept :
             {u"classifier=\"private\""_s, u"<ringVolume/>"_s, u"doorphone=\"0\""_s, u"/0.png"_s}) {
            QVERIFY2(document.contains(kept), qPrintable(document));
        }
        QCOMPARE(model().books.local.at(1).entries.size(), 5);
        QVERIFY(model().books.local.at(0).entries.isEmpty());
    }

    // An old box knows entries by their place only, and that may be another contact's by now.
    void changesNobodyElseAtThePlaceOfAContact()
    {
        SoapBox old;
        old.answer = [](const WebRequest &request) {
            const QByteArray contact = "<contact><person><realName>Emil</realName></person><uniqueid>%1</uniqueid>";
            const QByteArray action = request.header("SOAPAction").split('#').value(1).replace('"', "");
            if (action.isEmpty()) {
                return WebServer::http("200 OK",
                                       "<phonebooks><phonebook name=\"Telefonbuch\">"
                                           + QByteArray(contact).replace("%1", "11")
                                           + "</contact></phonebook></phonebooks>");
            }
            if (action == "GetPhonebook") {
                return SoapBox::response(action,
                                         "<NewPhonebookName>Telefonbuch</NewPhonebookName>"
                                         "<NewPhonebookURL>http://box/book.xml</NewPhonebookURL>");
            }
            if (action == "GetPhonebookEntry") {
                return SoapBox::response(
                    action,
                    "<NewPhonebookEntryData>"
                        + QString::fromUtf8(QByteArray(contact).replace("%1", "12") + "</contact>")
                              .toHtmlEscaped()
                              .toUtf8()
                        + "</NewPhonebookEntryData>");
            }
            return SoapBox::fault("401");
        };
        Tr064Client client;
        client.setAddress({.host = u"127.0.0.1"_s, .port = old.plain.serverPort(), .tls = TlsPolicy::Off});
        const FritzBox box(&client);
        const auto edited = answerTo<Contact>([&box](QObject *context, const auto &done) {
            box.editContact(home, u"11"_s, {.name = oddName}, context, done);
        });
        QCOMPARE(edited.error, Tr064Error::NoSuchEntry);
        const auto removed = answerTo<Nothing>(
            [&box](QObject *context, const auto &done) { box.deleteContact(home, u"11"_s, context, done); });
        QCOMPARE(removed.error, Tr064Error::NoSuchEntry);
        for (const WebRequest &request : std::as_const(old.others)) {
            QVERIFY(!request.header("SOAPAction").contains("#Set"));
            QVERIFY(!request.header("SOAPAction").contains("#Delete"));
        }
    }

    void deletesContact_data() { addsContact_data(); }

    void deletesContact()
    {
        QFETCH(bool, isOld);
        m_served->faults().lacksUniqueIds = isOld;
        QCOMPARE(remove(home, u"12"_s).error, Tr064Error::None);
        QCOMPARE(model().books.local.at(0).entries.size(), 4);
        QCOMPARE(model().books.local.at(0).indexOf(12), -1);
        QCOMPARE(remove(home, u"12"_s).error, Tr064Error::NoSuchEntry);
    }

    void refusesWrites_data()
    {
        QTest::addColumn<BookKey>("key");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Tr064Error>("error");
        QTest::newRow("no such book") << BookKey {.name = u"Fort"_s} << u"11"_s << Tr064Error::NoSuchBook;
        QTest::newRow("no such contact") << home << u"4711"_s << Tr064Error::NoSuchEntry;
        QTest::newRow("id that is none") << home << u"0"_s << Tr064Error::NoSuchEntry;
        QTest::newRow("empty id") << home << QString() << Tr064Error::NoSuchEntry;
    }

    void refusesWrites()
    {
        QFETCH(BookKey, key);
        QFETCH(QString, id);
        QFETCH(Tr064Error, error);
        for (const bool isOld : {false, true}) {
            m_served->faults().lacksUniqueIds = isOld;
            QCOMPARE(edit(key, id, {.name = u"x"_s}).error, error);
            QCOMPARE(remove(key, id).error, error);
        }
        QCOMPARE(m_served->asked(u"SetPhonebookEntryUID"_s), 0);
        QCOMPARE(m_served->asked(u"SetPhonebookEntry"_s), 0);
    }

    void saysThatBookIsReadOnly()
    {
        const QString id = fetch(cloud).value.book.contacts.first().id;
        QCOMPARE(add(cloud, {.name = u"x"_s}).error, Tr064Error::ReadOnlyBook);
        QCOMPARE(edit(cloud, id, {.name = u"x"_s}).error, Tr064Error::ReadOnlyBook);
        QCOMPARE(remove(cloud, id).error, Tr064Failure(Tr064Error::ReadOnlyBook, 713)); // as the box has said it
    }

    void saysThatRightIsMissing()
    {
        m_served->setRights({});
        QCOMPARE(add(home, {.name = u"x"_s}).error, Tr064Error::RightMissing);
        const auto rights
            = answerTo<BoxRights>([this](QObject *context, const auto &done) { box().rights(context, done); });
        QCOMPARE(rights.error, Tr064Error::None);
        QCOMPARE(missingRight(rights.value, BoxUse::Read), std::optional(BoxRight::Phone));
        m_served->setRights(Simulation::Right::Phone);
        const auto more
            = answerTo<BoxRights>([this](QObject *context, const auto &done) { box().rights(context, done); });
        QCOMPARE(more.value.user, u"tray"_s);
        QCOMPARE(missingRight(more.value, BoxUse::Write), std::nullopt);
    }

    void looksWhetherWritesArrived()
    {
        m_served->breakAfterNext(u"SetPhonebookEntryUID"_s);
        const auto added = add(club, {.name = u"Neu"_s, .numbers = {{.number = u"030 23125701"_s}}});
        QCOMPARE(added.error, Tr064Error::None);
        QCOMPARE(added.value.id, u"3"_s);
        m_served->breakAfterNext(u"SetPhonebookEntryUID"_s);
        QCOMPARE(edit(club, u"3"_s, {.name = u"Anders"_s}).value.name, u"Anders"_s);
        m_served->breakAfterNext(u"DeletePhonebookEntryUID"_s);
        QCOMPARE(remove(club, u"3"_s).error, Tr064Error::None);
        QCOMPARE(m_served->asked(u"SetPhonebookEntryUID"_s), 2);
        QCOMPARE(m_served->asked(u"DeletePhonebookEntryUID"_s), 1);
        QCOMPARE(model().books.local.at(1).entries.size(), 2);
    }

    void saysWhenWritesDidNotArrive()
    {
        const Simulation::Book before = model().books.local.at(1);
        const auto undo = [this, before] { model().books.local[1] = before; };
        m_served->breakAfterNext(u"SetPhonebookEntryUID"_s, undo);
        const auto added = add(club, {.name = u"Neu"_s});
        QCOMPARE(added.error, Tr064Error::Network);
        QVERIFY(!added.maybeDone);
        m_served->breakAfterNext(u"SetPhonebookEntryUID"_s, undo);
        const auto edited = edit(club, u"1"_s, {.name = u"Anders"_s});
        QCOMPARE(edited.error, Tr064Error::Network);
        QVERIFY(!edited.maybeDone);
        m_served->breakAfterNext(u"DeletePhonebookEntryUID"_s, undo);
        const auto removed = remove(club, u"1"_s);
        QCOMPARE(removed.error, Tr064Error::Network);
        QVERIFY(!removed.maybeDone);
    }

    void saysWhenThatCannotBeSeen()
    {
        m_served->breakAfterNext(u"SetPhonebookEntryUID"_s, [this] { m_served->faults().applicationsOff = true; });
        const auto added = add(club, {.name = u"Neu"_s});
        QCOMPARE(added.error, Tr064Error::Network);
        QVERIFY(added.maybeDone);
    }

    // --- calls

    void readsCallList()
    {
        const auto list = calls();
        QCOMPARE(list.error, Tr064Error::None);
        QCOMPARE(list.value.calls.size(), 7);
        QVERIFY(!list.value.timestamp.isEmpty());
        const BoxListPosition position {.timestamp = list.value.timestamp, .id = list.value.calls.at(2).id};
        QCOMPARE(calls(position).value.calls.size(), 2);
        QCOMPARE(calls(BoxListPosition {.timestamp = u"1"_s, .id = position.id}).value.calls.size(), 7);
    }

    void saysThatCallListIsOff()
    {
        m_served->faults().callListDisabled = true;
        QCOMPARE(calls().error, Tr064Error::CallListOff);
    }

    void readsDialPlanAndOwnNumbers()
    {
        const auto plan
            = answerTo<DialPlan>([this](QObject *context, const auto &done) { box().dialPlan(context, done); });
        QCOMPARE(plan.error, Tr064Error::None);
        QCOMPARE(plan.value, berlin);
        const auto numbers = answerTo<QList<OwnNumber>>(
            [this](QObject *context, const auto &done) { box().ownNumbers(context, done); });
        QCOMPARE(numbers.value.size(), 3);
        QCOMPARE(numbers.value.at(1), (OwnNumber {.number = u"69123"_s, .name = u"Büro"_s}));
    }

    void dials_data()
    {
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("changes");
        QTest::addColumn<Tr064Error>("error");
        const QString kitchen = u"DECT: Küche"_s;
        QTest::newRow("the phone of the box") << kitchen << QString() << 0 << Tr064Error::None;
        QTest::newRow("the same") << kitchen << kitchen << 0 << Tr064Error::None;
        QTest::newRow("another") << u"DECT: Wohnzimmer"_s << kitchen << 1 << Tr064Error::None;
        QTest::newRow("none before") << QString() << kitchen << 1 << Tr064Error::None;
        QTest::newRow("none at all") << QString() << QString() << 0 << Tr064Error::ClickToDialOff;
        QTest::newRow("no such phone") << kitchen << u"DECT: Keller"_s << 1 << Tr064Error::InvalidArgument;
    }

    void dials()
    {
        QFETCH(QString, configured);
        QFETCH(QString, phone);
        QFETCH(int, changes);
        QFETCH(Tr064Error, error);
        model().dialPort = configured;
        QCOMPARE(dial(u"0221 555-123"_s, phone).error, error);
        QCOMPARE(m_served->asked(u"X_AVM-DE_DialSetConfig"_s), changes);
        QCOMPARE(m_served->asked(u"X_AVM-DE_DialNumber"_s), error == Tr064Error::None ? 1 : 0);
        if (error == Tr064Error::None) {
            QCOMPARE(model().dialPort, u"DECT: Küche"_s);
            QCOMPARE(model().calls.calls.last().remote, u"0221555123"_s);
            const auto ended
                = answerTo<Nothing>([this](QObject *context, const auto &done) { box().hangUp(context, done); });
            QCOMPARE(ended.error, Tr064Error::None);
        }
    }

    void saysThatThePhoneIsBusy()
    {
        model().dialPort = u"DECT: Küche"_s;
        QCOMPARE(dial(u"0221 555-123"_s, {}).error, Tr064Error::None);
        const BoxResult<Nothing> second = dial(u"0221 555-124"_s, {});
        QCOMPARE(second.error, Tr064Failure(Tr064Error::PhoneBusy, 501));
        static_cast<void>(
            answerTo<Nothing>([this](QObject *context, const auto &done) { box().hangUp(context, done); }));
    }

    // Some phones can't be used for this, and the box says yes all the same.
    void dialsOnlyWithThePhoneThatTheBoxHasTaken()
    {
        const QString other = u"DECT: Wohnzimmer"_s;
        model().dialPort = other;
        m_served->afterNext(u"X_AVM-DE_DialSetConfig"_s, [this, other] { model().dialPort = other; });
        QCOMPARE(dial(u"0221 555-123"_s, u"DECT: Küche"_s).error, Tr064Error::InvalidArgument);
        QCOMPARE(m_served->asked(u"X_AVM-DE_DialNumber"_s), 0);
    }

    void dialsNothingWhenItsTimeIsOver()
    {
        using namespace std::chrono_literals;
        const FritzBox hurried(&m_served->client(), 100ms);
        m_served->afterNext(u"X_AVM-DE_DialGetConfig"_s, [] { QTest::qSleep(101); });
        const auto result = answerTo<Nothing>([&hurried](QObject *context, const auto &done) {
            hurried.dial(u"0221555123"_s, berlin, u"DECT: Küche"_s, context, done);
        });
        QCOMPARE(result.error, Tr064Error::Timeout);
        QCOMPARE(m_served->asked(u"X_AVM-DE_DialSetConfig"_s), 0);
        QCOMPARE(m_served->asked(u"X_AVM-DE_DialNumber"_s), 0);
    }

    // Else the other side would see the number that was to be hidden.
    void dialsCodesInFront()
    {
        QCOMPARE(dial(u"*31#0221 555-123"_s, {}).error, Tr064Error::None);
        QCOMPARE(model().calls.calls.last().remote, u"*31#0221555123"_s);
    }

    void dialsNothingThatIsNoNumber()
    {
        QCOMPARE(dial(u"Anna"_s, {}).error, Tr064Error::InvalidArgument);
        QCOMPARE(m_served->asked(u"X_AVM-DE_DialNumber"_s), 0);
    }

    void listsPhones()
    {
        const auto phones
            = answerTo<QStringList>([this](QObject *context, const auto &done) { box().phones(context, done); });
        QCOMPARE(phones.error, Tr064Error::None);
        QCOMPARE(
            phones.value,
            (QStringList {u"FON1: Arbeitszimmer"_s, u"DECT: Wohnzimmer"_s, u"DECT: Küche"_s, u"DECT: Werkstatt"_s}));
    }

    // --- barred numbers

    void blocks_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<BoxResult<BarringChange>>("result");
        QTest::addColumn<QString>("barred");
        const auto made = boxValue(BarringChange::Made);
        const auto notNeeded = boxValue(BarringChange::NotNeeded);
        QTest::newRow("new") << u"+49 30 23125-701"_s << made << u"03023125701"_s;
        QTest::newRow("local") << u"231 257 01"_s << made << u"03023125701"_s;
        QTest::newRow("zero after the country") << u"+49 030 5556677"_s << made << u"0305556677"_s;
        QTest::newRow("zero after the country, all") << u"+49 0900 1*"_s << made << u"09001*"_s;
        QTest::newRow("abroad") << u"0044 20 79460018"_s << made << u"00442079460018"_s;
        QTest::newRow("all that begin so") << u"0900*"_s << made << u"0900*"_s;
        QTest::newRow("barred") << u"+49 69 90009666"_s << notNeeded << QString();
        QTest::newRow("barred by a pattern") << u"089 9999 8669"_s << notNeeded << QString();
        QTest::newRow("codes in front") << u"*31#0221 5554321"_s << made << u"02215554321"_s;
        QTest::newRow("pauses") << u"0221 5554321,,45#"_s << made << u"02215554321"_s;
        QTest::newRow("code") << u"*21*030123#"_s << BoxResult<BarringChange> {.error = Tr064Error::InvalidArgument}
                              << QString();
        QTest::newRow("no number") << u"Anna"_s << BoxResult<BarringChange> {.error = Tr064Error::InvalidArgument}
                                   << QString();
    }

    void blocks()
    {
        QFETCH(QString, number);
        QFETCH(BoxResult<BarringChange>, result);
        QFETCH(QString, barred);
        const qsizetype before = model().books.barring.entries.size();
        QCOMPARE(block(number), result);
        QCOMPARE(model().books.barring.entries.size(), barred.isEmpty() ? before : before + 1);
        if (!barred.isEmpty()) {
            QCOMPARE(model().books.barring.entries.last().numbers(), QStringList {barred});
            QCOMPARE(model().books.barring.entries.last().name(), oddName);
            QCOMPARE(block(number), boxValue(BarringChange::NotNeeded));
        }
    }

    void unblocks_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<BoxResult<BarringChange>>("result");
        QTest::addColumn<QStringList>("left");
        const auto made = boxValue(BarringChange::Made);
        const QString one = u"06990009666"_s;
        const QString two = u"08999998666"_s;
        const QString pattern = u"+49899999866*"_s;
        const QString other = u"0900555123"_s;
        QTest::newRow("as it is written") << one << made << QStringList {two, pattern, other};
        QTest::newRow("in another form") << u"+49 (0)69 9000-9666"_s << made << QStringList {two, pattern, other};
        QTest::newRow("not barred") << u"030 23125701"_s << boxValue(BarringChange::NotNeeded)
                                    << QStringList {one, two, pattern, other};
        QTest::newRow("by a pattern") << u"089 9999 8669"_s << boxValue(BarringChange::BarredByPattern)
                                      << QStringList {one, two, pattern, other};
        QTest::newRow("the pattern") << u"0899 999 866*"_s << made << QStringList {one, two, other};
        QTest::newRow("no number") << u"Anna"_s << BoxResult<BarringChange> {.error = Tr064Error::InvalidArgument}
                                   << QStringList {one, two, pattern, other};
    }

    void unblocks()
    {
        QFETCH(QString, number);
        QFETCH(BoxResult<BarringChange>, result);
        QFETCH(QStringList, left);
        QCOMPARE(unblock(number), result);
        QCOMPARE(barredNumbers(), left);
    }

    void unblocksOneOfSeveralNumbers()
    {
        // The pattern beside it still holds.
        QCOMPARE(unblock(u"089 99998666"_s), boxValue(BarringChange::BarredByPattern));
        QCOMPARE(barredNumbers(), (QStringList {u"06990009666"_s, u"+49899999866*"_s, u"0900555123"_s}));
    }

    void unblocksWhereverNumberIs()
    {
        model().books.barring.store(*Simulation::readContactNode(
            u"<contact><person><realName/></person><telephony><number>+49 69 90009666</number></telephony></contact>"_s));
        QCOMPARE(unblock(u"069 90009666"_s), boxValue(BarringChange::Made));
        QCOMPARE(barredNumbers(), (QStringList {u"08999998666"_s, u"+49899999866*"_s, u"0900555123"_s}));
    }

    void looksWhetherBarringArrived()
    {
        m_served->breakAfterNext(u"SetCallBarringEntry"_s);
        QCOMPARE(block(u"030 23125701"_s), boxValue(BarringChange::Made));
        m_served->breakAfterNext(u"DeleteCallBarringEntryUID"_s);
        QCOMPARE(unblock(u"030 23125701"_s), boxValue(BarringChange::Made));
        QCOMPARE(m_served->asked(u"SetCallBarringEntry"_s), 1);
        QCOMPARE(m_served->asked(u"DeleteCallBarringEntryUID"_s), 1);
    }

    // --- the rest

    void listsUsers()
    {
        m_served->client().setLogin({});
        const auto users
            = answerTo<QList<BoxUser>>([this](QObject *context, const auto &done) { box().users(context, done); });
        QCOMPARE(users.error, Tr064Error::None);
        QCOMPARE(loginForm(users.value).users, QStringList {u"tray"_s});
    }

    void waitsForConfirmation()
    {
        m_served->faults().secondFactor = {u"X_AVM-DE_DialSetConfig"_s};
        QCOMPARE(dial(u"0221555123"_s, u"DECT: Küche"_s).error, Tr064Error::SecondFactorRequired);
        SecondFactor factor(&m_served->client());
        factor.setInterval(std::chrono::milliseconds(5));
        const QSignalSpy waiting(&factor, &SecondFactor::waiting);
        const QSignalSpy finished(&factor, &SecondFactor::finished);
        factor.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Confirmation>(), Confirmation::Given);
        QCOMPARE(waiting.size(), 1);
        QVERIFY(waiting.first().first().value<ConfirmationMethods>().button);
        QVERIFY(waiting.first().first().value<ConfirmationMethods>().code.startsWith(u'*'));
        box().setToken(factor.token());
        QCOMPARE(dial(u"0221555123"_s, u"DECT: Küche"_s).error, Tr064Error::None);
    }

    void stopsWaitingForConfirmation()
    {
        Simulation::SecondFactor &inBox = m_served->server().box().secondFactor;
        inBox.pollsUntilConfirmed = -1;
        SecondFactor factor(&m_served->client());
        factor.setInterval(std::chrono::milliseconds(5));
        const QSignalSpy waiting(&factor, &SecondFactor::waiting);
        const QSignalSpy finished(&factor, &SecondFactor::finished);
        factor.start();
        QTRY_COMPARE_GE(m_served->asked(u"GetState"_s), 2);
        QCOMPARE(waiting.size(), 1);

        SecondFactor other(&m_served->client());
        const QSignalSpy refused(&other, &SecondFactor::finished);
        other.start();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Confirmation>(), Confirmation::Busy);

        factor.stop();
        QTRY_COMPARE(m_served->asked(u"SetConfig"_s), 3);
        QTRY_COMPARE(inBox.stateName(), u"stopped"_s);
        inBox.block();
        factor.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Confirmation>(), Confirmation::Blocked);
        QCOMPARE(factor.token(), QString());
    }

    void tellsNobodyWhoIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        m_served->afterNext(u"GetPhonebookList"_s, [&context] { context.reset(); });
        box().phonebooks(context.get(), [&isTold](const auto &) { isTold = true; });
        QCOMPARE(fetch(home).error, Tr064Error::None);
        QCOMPARE(m_served->asked(u"GetPhonebookList"_s), 1);
        QVERIFY(!isTold);
    }

private:
    [[nodiscard]] FritzBox &box() { return m_served->box(); }
    [[nodiscard]] Simulation::BoxModel &model() { return m_served->model(); }

    BoxResult<PhonebookDocument> fetch(const BookKey &key, std::optional<qint64> timestamp = std::nullopt)
    {
        return answerTo<PhonebookDocument>(
            [&](QObject *context, const auto &done) { box().phonebook(key, timestamp, context, done); });
    }

    BoxResult<Contact> add(const BookKey &key, const Contact &contact)
    {
        return answerTo<Contact>(
            [&](QObject *context, const auto &done) { box().addContact(key, contact, context, done); });
    }

    BoxResult<Contact> edit(const BookKey &key, const QString &id, const ContactChanges &changes)
    {
        return answerTo<Contact>(
            [&](QObject *context, const auto &done) { box().editContact(key, id, changes, context, done); });
    }

    BoxResult<Nothing> remove(const BookKey &key, const QString &id)
    {
        return answerTo<Nothing>(
            [&](QObject *context, const auto &done) { box().deleteContact(key, id, context, done); });
    }

    BoxResult<BoxCallList> calls(const std::optional<BoxListPosition> &since = std::nullopt)
    {
        return answerTo<BoxCallList>(
            [&](QObject *context, const auto &done) { box().callList(since, context, done); });
    }

    BoxResult<Nothing> dial(const QString &number, const QString &phone)
    {
        return answerTo<Nothing>(
            [&](QObject *context, const auto &done) { box().dial(number, berlin, phone, context, done); });
    }

    BoxResult<BarringChange> block(const QString &number)
    {
        return answerTo<BarringChange>(
            [&](QObject *context, const auto &done) { box().block(number, oddName, berlin, context, done); });
    }

    BoxResult<BarringChange> unblock(const QString &number)
    {
        return answerTo<BarringChange>(
            [&](QObject *context, const auto &done) { box().unblock(number, berlin, context, done); });
    }

    QStringList barredNumbers()
    {
        QStringList numbers;
        for (const Simulation::BookEntry &entry : std::as_const(model().books.barring.entries)) {
            numbers += entry.numbers();
        }
        return numbers;
    }

    std::unique_ptr<ServedBox> m_served;
};

QTEST_GUILESS_MAIN(TestFritzBox)
#include "tst_fritzbox.moc"
