// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/phonebookstore.h"
#include "core/sync/picturecache.h"
#include "tests/support/servedbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

const DialPlan berlin {.areaCode = u"30"_s};
const QString erikasPicture = u"/download.lua?path=/var/media/ftp/FRITZ/fonpix/0.png"_s;

QStringList names(const PhonebookStore &store)
{
    QStringList result;
    for (const Phonebook &book : store.books()) {
        result.append(book.name);
    }
    return result;
}

QString nameOf(const PhonebookStore &store, const QString &number)
{
    const auto match = store.directory().lookup({number, berlin});
    return match ? match->name : QString();
}

} // namespace

class TestPhonebookStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedBox>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {.folder = m_folder->filePath(u"box"_s), .dialPlan = berlin};
    }

    void isEmptyAtFirst()
    {
        PhonebookStore store(nullptr);
        const QSignalSpy changed(&store, &PhonebookStore::changed);
        store.setOptions({.folder = m_options.folder});
        QVERIFY(store.books().isEmpty());
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(changed.size(), 0);
    }

    void readsBooksAndKeepsThem()
    {
        {
            PhonebookStore store(&box());
            store.setOptions(m_options);
            const QSignalSpy changed(&store, &PhonebookStore::changed);
            QCOMPARE(refresh(store), StoreRefresh {});
            QCOMPARE(changed.size(), 1);
            QCOMPARE(nameOf(store, u"0175 5290123"_s), u"Erika Mustermann"_s);
        }
        PhonebookStore later(nullptr);
        later.setOptions(m_options);
        QCOMPARE(names(later), (QStringList {u"Telefonbuch"_s, u"Verein"_s, u"Wolke"_s}));
        QVERIFY(later.book(u"Wolke"_s)->readOnly);
        QCOMPARE(nameOf(later, u"+49 175 5290123"_s), u"Erika Mustermann"_s);
    }

    void saysWhatCantBeKept()
    {
        QFile inTheWay(m_options.folder); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QVERIFY(!refresh(store).notKept.isEmpty());
        QCOMPARE(nameOf(store, u"0175 5290123"_s), u"Erika Mustermann"_s);
        QVERIFY(!refresh(store).notKept.isEmpty()); // also when the box has nothing new

        QVERIFY(inTheWay.remove());
        QCOMPARE(refresh(store), StoreRefresh {});
        PhonebookStore later(nullptr);
        later.setOptions(m_options);
        QCOMPARE(nameOf(later, u"0175 5290123"_s), u"Erika Mustermann"_s);
    }

    void tellsWhoHasANumber()
    {
        const Contact firm {.name = u"Firma"_s, .numbers = {{.number = u"0228 471*"_s}}};
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const auto added = answerTo<Contact>([&](QObject *context, const auto &done) {
            store.addContact(*store.book(u"Verein"_s), firm, context, done);
        });
        QVERIFY(added.isOk());
        const auto holder = store.holderOf({{.number = u"0221 99"_s}, {.number = u"+49 175 5290123"_s}});
        QVERIFY(holder);
        QCOMPARE(holder->contact.name, u"Erika Mustermann"_s);
        QCOMPARE(holder->book.name, u"Telefonbuch"_s);
        QCOMPARE(nameOf(store, u"0228 47100"_s), u"Firma"_s);
        QVERIFY(!store.holderOf({{.number = u"0228 47100"_s}})); // that entry is for many numbers
        QVERIFY(!store.holderOf({{.number = u"0221 99"_s}}));
        QVERIFY(!store.holderOf({}));
        QCOMPARE(store.book(u"Nirgends"_s), nullptr);
    }

    void knowsWhatEndsAnImport_data()
    {
        QTest::addColumn<Tr064Error>("error");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<bool>("endsLater"); // once the book has taken a contact
        QTest::newRow("this contact") << Tr064Error::InvalidArgument << false << false;
        QTest::newRow("gone") << Tr064Error::NoSuchEntry << false << false;
        QTest::newRow("this one fails") << Tr064Error::ActionFailed << false << false;
        QTest::newRow("not offered") << Tr064Error::Unsupported << false << false;
        QTest::newRow("nonsense") << Tr064Error::BadAnswer << false << false;
        QTest::newRow("an online book") << Tr064Error::ReadOnlyBook << true << false;
        QTest::newRow("no right") << Tr064Error::RightMissing << true << true;
        QTest::newRow("no box") << Tr064Error::Timeout << true << true;
        QTest::newRow("no book") << Tr064Error::NoSuchBook << true << true;
    }
    void knowsWhatEndsAnImport()
    {
        QFETCH(Tr064Error, error);
        QTEST(endsImport(error, {}), "ends");
        QTEST(endsImport(error, {.added = 1}), "endsLater");
    }

    void withoutABoxNothingIsWritten()
    {
        {
            PhonebookStore store(&box());
            store.setOptions(m_options);
            QCOMPARE(refresh(store), StoreRefresh {});
        }
        PhonebookStore store(nullptr);
        store.setOptions(m_options);
        const QList<Phonebook> before = store.books();
        const auto deleted = answerTo<Nothing>([&](QObject *context, const auto &done) {
            store.deleteContact(*store.book(u"Telefonbuch"_s), u"11"_s, context, done);
        });
        QCOMPARE(deleted.error, Tr064Error::ReadOnlyBook);
        QCOMPARE(store.picture(erikasPicture), QByteArray());
        QCOMPARE(store.books(), before);
    }

    void aPictureThatCantBeKeptIsFetchedOnce()
    {
        QFile obstacle(m_options.folder);
        QVERIFY(obstacle.open(QIODevice::WriteOnly)); // where the folder should be
        PhonebookStore store(&box());
        store.setOptions(m_options);
        const QSignalSpy loaded(&store, &PhonebookStore::pictureLoaded);
        QCOMPARE(store.picture(erikasPicture), QByteArray());
        QTRY_COMPARE(m_served->asked(u"X_AVM-DE_CreateUrlSID"_s), 1);
        const auto later = answerTo<QByteArray>(
            [this](QObject *context, const auto &done) { box().picture(erikasPicture, context, done); });
        QVERIFY(later.isOk()); // and so was the first answer
        QCOMPARE(loaded.size(), 0);
        QCOMPARE(store.picture(erikasPicture), QByteArray());
        QCOMPARE(m_served->asked(u"X_AVM-DE_CreateUrlSID"_s), 2); // not once for each call
    }

    void keepsNoPictureOfNoSize()
    {
        const PictureCache cache(m_folder->filePath(u"pictures"_s));
        QVERIFY(!cache.save(erikasPicture, {}));
        QVERIFY(!cache.save(erikasPicture, QByteArray(maximumPictureSize + 1, 'x')));
        QCOMPARE(cache.read(erikasPicture), QByteArray());
        const QByteArray longest(maximumPictureSize, 'x');
        QVERIFY(cache.save(erikasPicture, longest));
        QVERIFY(cache.save(erikasPicture, longest)); // into the folder that is there
        QCOMPARE(cache.read(erikasPicture), longest);
    }

    void asksOnlyForWhatHasChanged()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QList<Phonebook> before = store.books();
        const QSignalSpy changed(&store, &PhonebookStore::changed);
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(store.books(), before);
        model().books.local[0].remove(0);
        model().books.local[0].touch();
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(nameOf(store, u"0175 5290123"_s), QString());
    }

    void neverRefreshesTwiceAtOnce()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        const QSignalSpy refreshed(&store, &PhonebookStore::refreshed);
        store.refresh();
        store.refresh();
        QVERIFY(store.isRefreshing());
        QTRY_VERIFY(!store.isRefreshing());
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(refreshed.size(), 2);
    }

    void refreshesByItself()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        const QSignalSpy refreshed(&store, &PhonebookStore::refreshed);
        store.setRefreshInterval(std::chrono::milliseconds(1));
        QTRY_COMPARE_GE(refreshed.size(), 2);
        store.setRefreshInterval(std::chrono::milliseconds(0));
        QTRY_VERIFY(!store.isRefreshing());
    }

    void followsBooksThatMove()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        model().books.local.prepend({.name = u"Neu"_s, .timestamp = 1});
        model().books.local.removeLast();
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(names(store), (QStringList {u"Neu"_s, u"Telefonbuch"_s, u"Wolke"_s}));
        QCOMPARE(store.book(u"Telefonbuch"_s)->position, std::optional(1));
        PhonebookStore later(nullptr);
        later.setOptions(m_options);
        QCOMPARE(later.books(), store.books());
    }

    void keepsBooksWithOneNameApart()
    {
        model().books.local[1].name = u"Telefonbuch"_s;
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        PhonebookStore later(nullptr);
        later.setOptions(m_options);
        QCOMPARE(later.books().size(), 3);
        QCOMPARE(later.books(), store.books());
        QCOMPARE(later.books().at(0).contacts.size(), 5);
        QCOMPARE(later.books().at(1).contacts.size(), 2);
    }

    void takesNothingAwayWhereSomethingFails_data()
    {
        using Simulation::DownloadDefect;
        QTest::addColumn<DownloadDefect>("defect");
        QTest::newRow("web page") << DownloadDefect::LoginPage;
        QTest::newRow("cut off") << DownloadDefect::CutOff;
        QTest::newRow("bomb") << DownloadDefect::EntityBomb;
    }

    void takesNothingAwayWhereSomethingFails()
    {
        QFETCH(Simulation::DownloadDefect, defect);
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QList<Phonebook> before = store.books();
        m_served->faults().download = defect;
        for (Simulation::Book &book : model().books.local) {
            book.touch();
        }
        QVERIFY(refresh(store).error != Tr064Error::None);
        QCOMPARE(store.books(), before);
    }

    void tellsOfContactsThatAreLeftOut()
    {
        auto &entries = model().books.local[0].entries;
        entries.clear();
        entries.resize(maximumContacts + 1, {.contact = {.name = u"contact"_s}});
        model().books.local[0].touch();
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {.tooMany = {u"Telefonbuch"_s}});
        QCOMPARE(store.books().at(0).contacts.size(), maximumContacts);
        QVERIFY(store.books().at(0).incomplete);
        QCOMPARE(refresh(store), StoreRefresh {.tooMany = {u"Telefonbuch"_s}}); // as long as it is so
        entries.removeLast();
        model().books.local[0].touch();
        QCOMPARE(refresh(store), StoreRefresh {});
        QVERIFY(!store.books().at(0).incomplete);
    }

    void readsTheOthersWhereOneFails()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        m_served->afterNext(u"GetPhonebookList"_s, [this] {
            // The box tells of three, and has only one when it is asked for them.
            model().books.local.removeFirst();
            model().books.online.clear();
        });
        QCOMPARE(refresh(store).error, Tr064Error::BadAnswer);
        QCOMPARE(names(store), QStringList {u"Verein"_s});
        QCOMPARE(store.books().first().contacts.size(), 2);
    }

    void readsTheOthersWhereOneIsRefused()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        m_served->afterNext(u"GetPhonebookList"_s, [this] {
            // The books are listed one after the other, and by the third the first is gone.
            m_served->afterNext(u"GetPhonebook"_s, [this] {
                m_served->afterNext(u"GetPhonebook"_s, [this] {
                    m_served->afterNext(u"GetPhonebook"_s, [this] { model().books.local[0].name = u"Fort"_s; });
                });
            });
        });
        const StoreRefresh outcome = refresh(store);
        QCOMPARE(outcome, (StoreRefresh {.error = Tr064Error::NoSuchBook, .failed = {u"Telefonbuch"_s}}));
        QCOMPARE(store.books().at(1).contacts.size(), 2);
    }

    void saysThatBoxIsGone()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QList<Phonebook> before = store.books();
        m_served->setRights({});
        QCOMPARE(refresh(store).error, Tr064Error::RightMissing);
        QCOMPARE(store.books(), before);
    }

    void holdsFilesAndFollowsTheOrder()
    {
        QFile file(m_folder->filePath(u"Freunde.vcf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kurt\r\nTEL:0175 5290123\r\nEND:VCARD\r\n");
        file.close();
        m_options.files = {file.fileName(), m_folder->filePath(u"fehlt.vcf"_s)};
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(names(store), (QStringList {u"Telefonbuch"_s, u"Verein"_s, u"Wolke"_s, u"Freunde"_s}));
        QCOMPARE(nameOf(store, u"01755290123"_s), u"Erika Mustermann"_s);
        m_options.order = {u"Freunde"_s, u"Verein"_s};
        const QSignalSpy changed(&store, &PhonebookStore::changed);
        store.setOptions(m_options);
        store.setOptions(m_options);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(names(store), (QStringList {u"Freunde"_s, u"Verein"_s, u"Telefonbuch"_s, u"Wolke"_s}));
        QCOMPARE(nameOf(store, u"01755290123"_s), u"Kurt"_s);
        const auto result = answerTo<Contact>([&](QObject *context, const auto &done) {
            store.addContact(*store.book(u"Freunde"_s), {.name = u"x"_s}, context, done);
        });
        QCOMPARE(result.error, Tr064Error::ReadOnlyBook);
    }

    void showsWhatWasWritten()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QSignalSpy changed(&store, &PhonebookStore::changed);
        const Contact anna {.name = u"Anna"_s, .numbers = {{.number = u"030 23125701"_s}}};
        const auto added = answerTo<Contact>([&](QObject *context, const auto &done) {
            store.addContact(*store.book(u"Verein"_s), anna, context, done);
        });
        QCOMPARE(added.error, Tr064Error::None);
        QCOMPARE(nameOf(store, u"23125701"_s), u"Anna"_s);
        const auto edited = answerTo<Contact>([&](QObject *context, const auto &done) {
            store.editContact(*store.book(u"Verein"_s), added.value.id, {.name = u"Anne"_s}, context, done);
        });
        QCOMPARE(edited.error, Tr064Error::None);
        QCOMPARE(nameOf(store, u"23125701"_s), u"Anne"_s);
        const QList<Phonebook> before = store.books();
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(store.book(u"Verein"_s)->contacts, before.at(1).contacts);
        const auto deleted = answerTo<Nothing>([&](QObject *context, const auto &done) {
            store.deleteContact(*store.book(u"Verein"_s), added.value.id, context, done);
        });
        QCOMPARE(deleted.error, Tr064Error::None);
        QCOMPARE(nameOf(store, u"23125701"_s), QString());
        QCOMPARE_GE(changed.size(), 3);
    }

    void showsWhatWasWrittenForSomebodyWhoIsGone()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        bool isTold = false;
        {
            QObject context;
            store.deleteContact(*store.book(u"Telefonbuch"_s), u"11"_s, &context,
                                [&](const auto &) { isTold = true; });
        }
        QTRY_COMPARE(nameOf(store, u"01755290123"_s), QString());
        QVERIFY(!isTold);
    }

    void doesNotShowWhatWasRefused()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QList<Phonebook> before = store.books();
        m_served->setRights({});
        const auto deleted = answerTo<Nothing>([&](QObject *context, const auto &done) {
            store.deleteContact(*store.book(u"Telefonbuch"_s), u"11"_s, context, done);
        });
        QCOMPARE(deleted.error, Tr064Error::RightMissing);
        QCOMPARE(store.books(), before);
    }

    void fetchesPicturesOnce()
    {
        const QByteArray bytes = model().files.value(u"/var/media/ftp/FRITZ/fonpix/0.png"_s);
        QVERIFY(!bytes.isEmpty());
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QSignalSpy loaded(&store, &PhonebookStore::pictureLoaded);
        QCOMPARE(store.picture(erikasPicture), QByteArray());
        QCOMPARE(store.picture(erikasPicture), QByteArray());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded.first().first().toString(), erikasPicture);
        QCOMPARE(store.picture(erikasPicture), bytes);
        QCOMPARE(m_served->asked(u"X_AVM-DE_CreateUrlSID"_s), 1);
        // A contact is gone, and so is what it looked like.
        QCOMPARE(refresh(store), StoreRefresh {});
        PhonebookStore later(nullptr);
        later.setOptions(m_options);
        QCOMPARE(later.picture(erikasPicture), bytes);
        model().books.local[0].remove(0);
        model().books.local[0].touch();
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(later.picture(erikasPicture), QByteArray());
    }

    void asksAgainForPicturesThatFailed()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QSignalSpy loaded(&store, &PhonebookStore::pictureLoaded);
        m_served->faults().sessionsExpireAtOnce = true;
        QCOMPARE(store.picture(erikasPicture), QByteArray());
        // The same once more: when this is answered, the one before is.
        const auto again = answerTo<QByteArray>(
            [this](QObject *context, const auto &done) { box().picture(erikasPicture, context, done); });
        QVERIFY(!again.isOk());
        m_served->faults().sessionsExpireAtOnce = false;
        QTRY_VERIFY(!store.picture(erikasPicture).isEmpty());
        QCOMPARE(loaded.size(), 1);
    }

    void knowsOtherPictures()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(store.picture(u"data:image/png;base64,aGVsbG8="_s), "hello"_ba);
        QCOMPARE(store.picture(u"data:image/png"_s), QByteArray());
        QCOMPARE(store.picture(u"http://example.org/x.png"_s), QByteArray());
        QCOMPARE(store.picture(QString()), QByteArray());
        QCOMPARE(refresh(store), StoreRefresh {});
        QCOMPARE(m_served->asked(u"X_AVM-DE_CreateUrlSID"_s), 0);
    }

    void isPrivate()
    {
        PhonebookStore store(&box());
        store.setOptions(m_options);
        QCOMPARE(refresh(store), StoreRefresh {});
        const QSignalSpy loaded(&store, &PhonebookStore::pictureLoaded);
        (void)store.picture(erikasPicture);
        QTRY_COMPARE(loaded.size(), 1);
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        const QDir folder(m_options.folder + u"/pictures"_s);
        QCOMPARE(QFile::permissions(folder.path()) & others, QFile::Permissions());
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & others, QFile::Permissions());
    }

private:
    [[nodiscard]] FritzBox &box() { return m_served->box(); }
    [[nodiscard]] Simulation::BoxModel &model() { return m_served->model(); }

    static StoreRefresh refresh(PhonebookStore &store)
    {
        QSignalSpy refreshed(&store, &PhonebookStore::refreshed);
        store.refresh();
        constexpr int timeout = 60000; // ms; the largest book takes a while on a busy computer
        return refreshed.wait(timeout) ? refreshed.first().first().value<StoreRefresh>()
                                       : StoreRefresh {.error = Tr064Error::Cancelled};
    }

    std::unique_ptr<ServedBox> m_served;
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreOptions m_options;
};

QTEST_GUILESS_MAIN(TestPhonebookStore)
#include "tst_phonebookstore.moc"
