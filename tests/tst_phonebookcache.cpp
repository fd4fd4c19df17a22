// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookcache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

Phonebook book(const QString &name, int position)
{
    return {.name = name,
            .position = position,
            .owner = QString::number(position),
            .timestamp = 1795000000,
            .contacts = {{.id = u"1"_s, .name = u"Erika <&> 😀"_s, .numbers = {{.number = u"030 23125701"_s}}}}};
}

// Stands for a full disk: files can't grow larger.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before {};
    void (*m_handler)(int);
};

} // namespace

class TestPhonebookCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cache/box"_s);
    }

    void isEmptyAtFirst() { QCOMPARE(PhonebookCache(m_path).books(), QList<Phonebook>()); }

    void keepsBooks()
    {
        const PhonebookCache cache(m_path);
        Phonebook online = book(u"../Ünlïne/\n"_s, 2);
        online.readOnly = true;
        QCOMPARE(cache.save(online), QString());
        QCOMPARE(cache.save(book(u"Telefonbuch"_s, 0)), QString());
        QCOMPARE(PhonebookCache(m_path).books(), (QList<Phonebook> {book(u"Telefonbuch"_s, 0), online}));
    }

    void replacesBooks()
    {
        const PhonebookCache cache(m_path);
        Phonebook changed = book(u"Telefonbuch"_s, 0);
        QCOMPARE(cache.save(changed), QString());
        changed.contacts.clear();
        changed.owner = u"7"_s;
        QCOMPARE(cache.save(changed), QString());
        QCOMPARE(cache.books(), QList<Phonebook> {changed});
    }

    void keepsBooksWithOneNameApart()
    {
        const PhonebookCache cache(m_path);
        const Phonebook first = book(u"Telefonbuch"_s, 0);
        const Phonebook second = book(u"Telefonbuch"_s, 1);
        Phonebook third = second;
        third.extraId = u"x"_s;
        for (const Phonebook &each : {first, second, third}) {
            QCOMPARE(cache.save(each), QString());
        }
        QCOMPARE(cache.books().size(), 3);
        cache.remove(second);
        QCOMPARE(cache.books(), (QList<Phonebook> {first, third}));
    }

    void removesBooks()
    {
        const PhonebookCache cache(m_path);
        QCOMPARE(cache.save(book(u"Telefonbuch"_s, 0)), QString());
        QCOMPARE(cache.save(book(u"Büro"_s, 1)), QString());
        cache.remove(book(u"Telefonbuch"_s, 0));
        cache.remove(book(u"Unbekannt"_s, 0));
        QCOMPARE(cache.books(), QList<Phonebook> {book(u"Büro"_s, 1)});
    }

    void isPrivate()
    {
        const PhonebookCache cache(m_path);
        QCOMPARE(cache.save(book(u"Telefonbuch"_s, 0)), QString());
        QCOMPARE(cache.save(book(u"Telefonbuch"_s, 0)), QString());
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
        const QFileInfoList files = QDir(m_path).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & others, QFile::Permissions());
    }

    void passesOverDamagedFiles()
    {
        const PhonebookCache cache(m_path);
        QCOMPARE(cache.save(book(u"Telefonbuch"_s, 0)), QString());
        QFile damaged(QDir(m_path).filePath(u"00.xml"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("<phonebooks><phonebook><contact>");
        damaged.close();
        QCOMPARE(cache.books(), QList<Phonebook> {book(u"Telefonbuch"_s, 0)});
    }

    void saysWhyItCannotSave()
    {
        const QString occupied = m_folder->filePath(u"file"_s);
        QFile file(occupied);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!PhonebookCache(occupied + u"/cache"_s).save(book(u"Telefonbuch"_s, 0)).isEmpty());
    }

    void keepsTheOldBookIfTheDiskIsFull()
    {
        const PhonebookCache cache(m_path);
        QCOMPARE(cache.save(book(u"Telefonbuch"_s, 0)), QString());
        const Phonebook old = book(u"Telefonbuch"_s, 0);
        Phonebook changed = old;
        changed.contacts.append(Contact {.name = QString(100'000, u'x')});
        const FileSizeLimit limit(1000);
        QVERIFY(!cache.save(changed).isEmpty());
        QCOMPARE(cache.books(), QList<Phonebook> {book(u"Telefonbuch"_s, 0)});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPhonebookCache)
#include "tst_phonebookcache.moc"
