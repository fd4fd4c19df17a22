// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/filewatch.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** All the ways in which people and programs write a file. */
class TestFileWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path(), "one");
    }

    void noticesWhatIsWrittenIntoTheFile()
    {
        const FileWatch watch(path());
        QSignalSpy changed(&watch, &FileWatch::changed);
        for (const QByteArray text : {"two", "three"}) {
            write(path(), text);
            QVERIFY(changed.wait());
        }
        QCOMPARE(changed.size(), 2);
    }

    void noticesANewFileInItsPlaceEachTime()
    {
        const FileWatch watch(path());
        QSignalSpy changed(&watch, &FileWatch::changed);
        for (const QByteArray text : {"two", "three", "four"}) {
            QSaveFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0 && file.commit());
            QVERIFY(changed.wait());
        }
        write(path(), "and into the last one");
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 4);
    }

    void noticesAFileThatIsRemovedAndComesBack()
    {
        const FileWatch watch(path());
        QSignalSpy changed(&watch, &FileWatch::changed);
        QVERIFY(QFile::remove(path()));
        QVERIFY(changed.wait());
        write(path(), "two");
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 2);
    }

    void severalStepsAreOneChange()
    {
        const FileWatch watch(path());
        QSignalSpy changed(&watch, &FileWatch::changed);
        write(path(), "");
        write(path(), "half");
        QVERIFY(QFile::rename(path(), path() + u"~"_s));
        write(path(), "whole");
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
    }

    // Those of the folder are told of before the file's.
    void othersAndWhatSaysTheSameAreNoChange()
    {
        const FileWatch watch(path());
        QSignalSpy changed(&watch, &FileWatch::changed);
        write(m_folder->filePath(u"other"_s), "x");
        write(path(), "one");
        const FileWatch reference(m_folder->filePath(u"last"_s));
        QSignalSpy last(&reference, &FileWatch::changed);
        write(m_folder->filePath(u"last"_s), "x");
        QVERIFY(last.wait());
        QCOMPARE(changed.size(), 0);
    }

    void nothingIsWatchedWithoutAPath()
    {
        const FileWatch watch {QString()};
        QVERIFY(watch.findChildren<QTimer *>().isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"rufzeichen.ini"_s); }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("can't write");
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
