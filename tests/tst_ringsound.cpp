// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/ringsound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** The ring tone, by a player that only writes down what it is told. */
class TestRingSound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"sounds/freedesktop/stereo"_s));
        write(tone(), "tone");
        qputenv("XDG_DATA_DIRS", m_folder->path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        qputenv("PATH", m_folder->path().toUtf8() + ":/usr/bin:/bin");
    }

    void ringsOverAndOver()
    {
        install("exit 0");
        RingSound sound;
        sound.ring(u"call"_s);
        QTRY_VERIFY(played().size() >= 3);
        QCOMPARE(played().first(), tone());
        sound.hush(u"call"_s);
        QTest::qWait(50); // one that has just begun may end
        const qsizetype count = played().size();
        QTest::qWait(100);
        QCOMPARE(played().size(), count);
    }

    void isSilentAtOnce()
    {
        install("exec sleep 100");
        RingSound sound;
        sound.ring(u"one"_s);
        sound.ring(u"two"_s);
        QTRY_COMPARE(played().size(), 1); // not two at once
        sound.hush(u"one"_s);
        QVERIFY(isPlaying(sound));
        sound.hush(u"two"_s);
        QTRY_VERIFY(!isPlaying(sound));
        sound.ring(u"three"_s);
        QTRY_COMPARE(played().size(), 2);
    }

    void aFailingPlayerIsNotAskedAgain()
    {
        install("exit 1");
        RingSound sound;
        sound.ring(u"call"_s);
        QTRY_COMPARE(played().size(), 1);
        QTRY_VERIFY(!isPlaying(sound));
        QTest::qWait(50);
        QCOMPARE(played().size(), 1);
    }

    void missingPartsAreNoFailure()
    {
        install("exit 0");
        QVERIFY(QFile::remove(tone()));
        RingSound sound;
        sound.ring(u"call"_s);
        QVERIFY(!isPlaying(sound));
        sound.hush(u"call"_s);
    }

    // What the player is given, ring by ring.
    void filesOfOnesOwn_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isOwn"); // that is played at last
        QTest::newRow("a file") << QByteArray("exit 0") << u"own.wav"_s << true;
        QTest::newRow("it is not there") << QByteArray("exit 0") << u"gone.wav"_s << false;
        QTest::newRow("it is a folder") << QByteArray("exit 0") << u"sounds"_s << false;
        QTest::newRow("it is no sound") << QByteArray("case $1 in *own.wav) exit 1;; esac") << u"own.wav"_s << false;
        QTest::newRow("it is no path") << QByteArray("exit 0") << QString() << false;
    }
    void filesOfOnesOwn()
    {
        QFETCH(const QByteArray, behaviour);
        QFETCH(const QString, file);
        QFETCH(const bool, isOwn);
        install(behaviour);
        const QString own = m_folder->filePath(u"own.wav"_s);
        write(own, "sound");
        RingSound sound;
        sound.ring(u"call"_s, file.isEmpty() ? u"--volume=9"_s : m_folder->filePath(file));
        QTRY_VERIFY(played().size() >= 3);
        QCOMPARE(played().last(), isOwn ? own : tone());
        QCOMPARE(played().contains(u"--volume=9"_s), false);
    }

    // However short it is.
    void aFileOfOnesOwnKeepsNoMachineBusy()
    {
        install("exit 0");
        write(m_folder->filePath(u"own.wav"_s), "");
        RingSound sound;
        sound.ring(u"call"_s, m_folder->filePath(u"own.wav"_s));
        QTRY_COMPARE(played().size(), 2);
        QTest::qWait(300);
        QCOMPARE(played().size(), 2);
    }

    void aToneIsTriedOnce()
    {
        install("exit 0");
        const QString own = m_folder->filePath(u"own.wav"_s);
        write(own, "sound");
        RingSound sound;
        sound.tryOut(own);
        QTRY_COMPARE(played(), QStringList(own));
        QTRY_VERIFY(!isPlaying(sound));
        sound.tryOut(QString());
        QTRY_COMPARE(played(), QStringList({own, tone()}));
        QTRY_VERIFY(!isPlaying(sound));
        sound.tryOut(m_folder->filePath(u"gone.wav"_s)); // what would be heard then
        QTRY_COMPARE(played().size(), 3);
        QCOMPARE(played().last(), tone());
        QVERIFY(!sound.isRinging());
    }

    void aCallIsMoreThanATrial()
    {
        install("exec sleep 100");
        const QString own = m_folder->filePath(u"own.wav"_s);
        write(own, "sound");
        RingSound sound;
        sound.tryOut(own);
        QTRY_COMPARE(played().size(), 1);
        sound.ring(u"call"_s);
        QTRY_COMPARE(played(), QStringList({own, tone()}));
        sound.tryOut(own);
        QTest::qWait(50);
        QCOMPARE(played().size(), 2);
        QVERIFY(isPlaying(sound));
    }

private:
    [[nodiscard]] QString tone() const
    {
        return m_folder->filePath(u"sounds/freedesktop/stereo/phone-incoming-call.oga"_s);
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void install(const QByteArray &behaviour) const
    {
        write(m_folder->filePath(u"pw-play"_s),
              "#!/bin/sh\necho \"$1\" >> " + m_folder->filePath(u"played"_s).toUtf8() + "\n" + behaviour + "\n");
    }

    [[nodiscard]] QStringList played() const
    {
        QFile file(m_folder->filePath(u"played"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

    static bool isPlaying(const RingSound &sound)
    {
        return sound.findChild<QProcess *>()->state() != QProcess::NotRunning;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRingSound)
#include "tst_ringsound.moc"
