// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** As long as it lives no file grows beyond a few bytes, as on a full disk. */
class FullDisk
{
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight {.rlim_cur = 3, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void replacesTheFile()
    {
        const QTemporaryDir folder;
        for (const QByteArray &content : {QByteArray("old"), QByteArray("new and longer")}) {
            QSaveFile file(folder.filePath(u"file"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(writeWhole(file, content), QString());
            QCOMPARE(contentOf(folder.filePath(u"file"_s)), content);
        }
    }

    void keepsTheOldOneOnAFullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a small one") << 100;
        QTest::newRow("a large one") << 1'000'000;
    }
    void keepsTheOldOneOnAFullDisk()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        QFile old(folder.filePath(u"file"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("old"), 3);
        old.close();
        {
            QSaveFile file(old.fileName());
            QVERIFY(file.open(QIODevice::WriteOnly));
            const FullDisk full;
            QVERIFY(!writeWhole(file, QByteArray(size, 'a')).isEmpty());
        }
        QCOMPARE(contentOf(old.fileName()), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"file"_s));
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
