// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/phonebookshelf.h"
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

QStringList names(const PhonebookShelf &shelf)
{
    QStringList result;
    for (const Phonebook &book : shelf.books()) {
        result.append(book.name);
    }
    return result;
}

QString nameOf(const PhonebookShelf &shelf, const QString &number)
{
    const auto match = shelf.directory().lookup({number, berlin});
    return match ? match->name : QString();
}

} // namespace

class TestPhonebookShelf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<ServedBox>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = {.folder = m_folder->filePath(u"box"_s), .dialPlan = berlin};
    }

    void isEmptyAtFirst()
    {
        PhonebookShelf shelf(nullptr);
        const QSignalSpy changed(&shelf, &PhonebookShelf::changed);
        shelf.setPlan({.folder = m_plan.folder});
        QVERIFY(shelf.books().isEmpty());
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(changed.size(), 0);
    }

    void readsBooksAndKeepsThem()
    {
        {
            PhonebookShelf shelf(&box());
            shelf.setPlan(m_plan);
            const QSignalSpy changed(&shelf, &PhonebookShelf::changed);
            QCOMPARE(refresh(shelf), ShelfRefresh {});
            QCOMPARE(changed.size(), 1);
            QCOMPARE(nameOf(shelf, u"0175 5290123"_s), u"Erika Mustermann"_s);
        }
        PhonebookShelf later(nullptr);
        later.setPlan(m_plan);
        QCOMPARE(names(later), (QStringList {u"Telefonbuch"_s, u"Verein"_s, u"Wolke"_s}));
        QVERIFY(later.book(u"Wolke"_s)->readOnly);
        QCOMPARE(nameOf(later, u"+49 175 5290123"_s), u"Erika Mustermann"_s);
    }

    void asksOnlyForWhatHasChanged()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QList<Phonebook> before = shelf.books();
        const QSignalSpy changed(&shelf, &PhonebookShelf::changed);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(shelf.books(), before);
        model().books.local[0].remove(0);
        model().books.local[0].touch();
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(nameOf(shelf, u"0175 5290123"_s), QString());
    }

    void neverRefreshesTwiceAtOnce()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        const QSignalSpy refreshed(&shelf, &PhonebookShelf::refreshed);
        shelf.refresh();
        shelf.refresh();
        QVERIFY(shelf.isRefreshing());
        QTRY_VERIFY(!shelf.isRefreshing());
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(refreshed.size(), 2);
    }

    void refreshesByItself()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        const QSignalSpy refreshed(&shelf, &PhonebookShelf::refreshed);
        shelf.setRefreshInterval(std::chrono::milliseconds(1));
        QTRY_COMPARE_GE(refreshed.size(), 2);
        shelf.setRefreshInterval(std::chrono::milliseconds(0));
        QTRY_VERIFY(!shelf.isRefreshing());
    }

    void followsBooksThatMove()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        model().books.local.prepend({.name = u"Neu"_s, .timestamp = 1});
        model().books.local.removeLast();
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(names(shelf), (QStringList {u"Neu"_s, u"Telefonbuch"_s, u"Wolke"_s}));
        QCOMPARE(shelf.book(u"Telefonbuch"_s)->position, std::optional(1));
        PhonebookShelf later(nullptr);
        later.setPlan(m_plan);
        QCOMPARE(later.books(), shelf.books());
    }

    void keepsBooksWithOneNameApart()
    {
        model().books.local[1].name = u"Telefonbuch"_s;
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        PhonebookShelf later(nullptr);
        later.setPlan(m_plan);
        QCOMPARE(later.books().size(), 3);
        QCOMPARE(later.books(), shelf.books());
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
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QList<Phonebook> before = shelf.books();
        m_served->faults().download = defect;
        for (Simulation::Book &book : model().books.local) {
            book.touch();
        }
        QVERIFY(refresh(shelf).error != Tr064Error::None);
        QCOMPARE(shelf.books(), before);
    }

    void readsTheOthersWhereOneFails()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        m_served->afterNext(u"GetPhonebookList"_s, [this] {
            // The box tells of three, and has only one when it is asked for them.
            model().books.local.removeFirst();
            model().books.online.clear();
        });
        QCOMPARE(refresh(shelf).error, Tr064Error::BadAnswer);
        QCOMPARE(names(shelf), QStringList {u"Verein"_s});
        QCOMPARE(shelf.books().first().contacts.size(), 2);
    }

    void readsTheOthersWhereOneIsRefused()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        m_served->afterNext(u"GetPhonebookList"_s, [this] {
            // The books are listed one after the other, and by the third the first is gone.
            m_served->afterNext(u"GetPhonebook"_s, [this] {
                m_served->afterNext(u"GetPhonebook"_s, [this] {
                    m_served->afterNext(u"GetPhonebook"_s, [this] { model().books.local[0].name = u"Fort"_s; });
                });
            });
        });
        const ShelfRefresh outcome = refresh(shelf);
        QCOMPARE(outcome, (ShelfRefresh {.error = Tr064Error::NoSuchBook, .failed = {u"Telefonbuch"_s}}));
        QCOMPARE(shelf.books().at(1).contacts.size(), 2);
    }

    void saysThatBoxIsGone()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QList<Phonebook> before = shelf.books();
        m_served->setRights({});
        QCOMPARE(refresh(shelf).error, Tr064Error::RightMissing);
        QCOMPARE(shelf.books(), before);
    }

    void holdsFilesAndFollowsTheOrder()
    {
        QFile file(m_folder->filePath(u"Freunde.vcf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Kurt\r\nTEL:0175 5290123\r\nEND:VCARD\r\n");
        file.close();
        m_plan.files = {file.fileName(), m_folder->filePath(u"fehlt.vcf"_s)};
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(names(shelf), (QStringList {u"Telefonbuch"_s, u"Verein"_s, u"Wolke"_s, u"Freunde"_s}));
        QCOMPARE(nameOf(shelf, u"01755290123"_s), u"Erika Mustermann"_s);
        m_plan.order = {u"Freunde"_s, u"Verein"_s};
        const QSignalSpy changed(&shelf, &PhonebookShelf::changed);
        shelf.setPlan(m_plan);
        shelf.setPlan(m_plan);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(names(shelf), (QStringList {u"Freunde"_s, u"Verein"_s, u"Telefonbuch"_s, u"Wolke"_s}));
        QCOMPARE(nameOf(shelf, u"01755290123"_s), u"Kurt"_s);
        const auto result = answerTo<Contact>([&](QObject *context, const auto &done) {
            shelf.addContact(*shelf.book(u"Freunde"_s), {.name = u"x"_s}, context, done);
        });
        QCOMPARE(result.error, Tr064Error::ReadOnlyBook);
    }

    void showsWhatWasWritten()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QSignalSpy changed(&shelf, &PhonebookShelf::changed);
        const Contact anna {.name = u"Anna"_s, .numbers = {{.number = u"030 23125701"_s}}};
        const auto added = answerTo<Contact>([&](QObject *context, const auto &done) {
            shelf.addContact(*shelf.book(u"Verein"_s), anna, context, done);
        });
        QCOMPARE(added.error, Tr064Error::None);
        QCOMPARE(nameOf(shelf, u"23125701"_s), u"Anna"_s);
        const auto edited = answerTo<Contact>([&](QObject *context, const auto &done) {
            shelf.editContact(*shelf.book(u"Verein"_s), added.value.id, {.name = u"Anne"_s}, context, done);
        });
        QCOMPARE(edited.error, Tr064Error::None);
        QCOMPARE(nameOf(shelf, u"23125701"_s), u"Anne"_s);
        const QList<Phonebook> before = shelf.books();
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(shelf.book(u"Verein"_s)->contacts, before.at(1).contacts);
        const auto deleted = answerTo<Nothing>([&](QObject *context, const auto &done) {
            shelf.deleteContact(*shelf.book(u"Verein"_s), added.value.id, context, done);
        });
        QCOMPARE(deleted.error, Tr064Error::None);
        QCOMPARE(nameOf(shelf, u"23125701"_s), QString());
        QCOMPARE_GE(changed.size(), 3);
    }

    void showsWhatWasWrittenForSomebodyWhoIsGone()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        bool isTold = false;
        {
            QObject context;
            shelf.deleteContact(*shelf.book(u"Telefonbuch"_s), u"11"_s, &context,
                                [&](const auto &) { isTold = true; });
        }
        QTRY_COMPARE(nameOf(shelf, u"01755290123"_s), QString());
        QVERIFY(!isTold);
    }

    void doesNotShowWhatWasRefused()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QList<Phonebook> before = shelf.books();
        m_served->setRights({});
        const auto deleted = answerTo<Nothing>([&](QObject *context, const auto &done) {
            shelf.deleteContact(*shelf.book(u"Telefonbuch"_s), u"11"_s, context, done);
        });
        QCOMPARE(deleted.error, Tr064Error::RightMissing);
        QCOMPARE(shelf.books(), before);
    }

    void fetchesPicturesOnce()
    {
        const QByteArray bytes = model().files.value(u"/var/media/ftp/FRITZ/fonpix/0.png"_s);
        QVERIFY(!bytes.isEmpty());
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QSignalSpy loaded(&shelf, &PhonebookShelf::pictureLoaded);
        QCOMPARE(shelf.picture(erikasPicture), QByteArray());
        QCOMPARE(shelf.picture(erikasPicture), QByteArray());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded.first().first().toString(), erikasPicture);
        QCOMPARE(shelf.picture(erikasPicture), bytes);
        QCOMPARE(m_served->asked(u"X_AVM-DE_CreateUrlSID"_s), 1);
        // A contact is gone, and so is what it looked like.
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        PhonebookShelf later(nullptr);
        later.setPlan(m_plan);
        QCOMPARE(later.picture(erikasPicture), bytes);
        model().books.local[0].remove(0);
        model().books.local[0].touch();
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(later.picture(erikasPicture), QByteArray());
    }

    void asksAgainForPicturesThatFailed()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QSignalSpy loaded(&shelf, &PhonebookShelf::pictureLoaded);
        m_served->faults().sessionsExpireAtOnce = true;
        QCOMPARE(shelf.picture(erikasPicture), QByteArray());
        // The same once more: when this is answered, the one before is.
        const auto again = answerTo<QByteArray>(
            [this](QObject *context, const auto &done) { box().picture(erikasPicture, context, done); });
        QVERIFY(!again.isOk());
        m_served->faults().sessionsExpireAtOnce = false;
        QTRY_VERIFY(!shelf.picture(erikasPicture).isEmpty());
        QCOMPARE(loaded.size(), 1);
    }

    void knowsOtherPictures()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(shelf.picture(u"data:image/png;base64,aGVsbG8="_s), "hello"_ba);
        QCOMPARE(shelf.picture(u"data:image/png"_s), QByteArray());
        QCOMPARE(shelf.picture(u"http://example.org/x.png"_s), QByteArray());
        QCOMPARE(shelf.picture(QString()), QByteArray());
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        QCOMPARE(m_served->asked(u"X_AVM-DE_CreateUrlSID"_s), 0);
    }

    void isPrivate()
    {
        PhonebookShelf shelf(&box());
        shelf.setPlan(m_plan);
        QCOMPARE(refresh(shelf), ShelfRefresh {});
        const QSignalSpy loaded(&shelf, &PhonebookShelf::pictureLoaded);
        (void)shelf.picture(erikasPicture);
        QTRY_COMPARE(loaded.size(), 1);
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        const QDir folder(m_plan.folder + u"/pictures"_s);
        QCOMPARE(QFile::permissions(folder.path()) & others, QFile::Permissions());
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & others, QFile::Permissions());
    }

private:
    [[nodiscard]] FritzBox &box() { return m_served->box(); }
    [[nodiscard]] Simulation::BoxModel &model() { return m_served->model(); }

    static ShelfRefresh refresh(PhonebookShelf &shelf)
    {
        QSignalSpy refreshed(&shelf, &PhonebookShelf::refreshed);
        shelf.refresh();
        return refreshed.wait() ? refreshed.first().first().value<ShelfRefresh>()
                                : ShelfRefresh {.error = Tr064Error::Cancelled};
    }

    std::unique_ptr<ServedBox> m_served;
    std::unique_ptr<QTemporaryDir> m_folder;
    ShelfPlan m_plan;
};

QTEST_GUILESS_MAIN(TestPhonebookShelf)
#include "tst_phonebookshelf.moc"
