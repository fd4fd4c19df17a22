// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pretendedsound.h"
#include "ui/messages/messageplayer.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Recording secondsOf(int seconds)
{
    Recording recording;
    for (int sample = 0; sample < seconds * recording.rate; ++sample) {
        recording.samples.append(qint16(sample % 100));
    }
    return recording;
}

} // namespace

class TestMessagePlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playsAllAndAgain()
    {
        PretendedSound sound;
        MessagePlayer player([&sound] { return &sound; });
        player.setRecording(secondsOf(2));
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.length(), 2s);
        player.play();
        QVERIFY(player.isPlaying());
        QCOMPARE(sound.rate, 8000);
        QCOMPARE(sound.hearAll(), 16'000);
        QVERIFY(!player.isPlaying() && !sound.isOpen);
        QCOMPARE(player.position(), 2s);
        player.play();
        QCOMPARE(sound.hearAll(), 16'000);
    }

    void pausesAndGoesOn()
    {
        PretendedSound sound;
        MessagePlayer player([&sound] { return &sound; });
        player.setRecording(secondsOf(2));
        player.play();
        const qsizetype heard = sound.hear(5);
        QVERIFY(heard > 0);
        player.pause();
        QVERIFY(sound.isPaused && !player.isPlaying());
        QCOMPARE(sound.hear(5), 0);
        player.play();
        QCOMPARE(sound.streams, 1);
        QCOMPARE(heard + sound.hearAll(), 16'000);
    }

    void seeks()
    {
        PretendedSound sound;
        MessagePlayer player([&sound] { return &sound; });
        player.seek(1s);
        QCOMPARE(player.position(), 0s);
        player.setRecording(secondsOf(4));
        player.seek(1s);
        QCOMPARE(player.position(), 1s);
        player.play();
        sound.hear(3);
        player.seek(3500ms);
        QVERIFY(player.isPlaying());
        QCOMPARE(sound.streams, 2); // nothing is heard of what was before
        QCOMPARE(sound.hearAll(), 4'000);
        player.seek(0ms);
        QVERIFY(!player.isPlaying());
    }

    void playsFaster()
    {
        PretendedSound sound;
        MessagePlayer player([&sound] { return &sound; });
        player.setSpeed(2);
        player.setRecording(secondsOf(4));
        player.play();
        const qsizetype heard = sound.hearAll();
        QVERIFY2(heard > 14'000 && heard < 18'000, qPrintable(QString::number(heard)));
    }

    void tellsOfTime()
    {
        PretendedSound sound;
        MessagePlayer player([&sound] { return &sound; });
        player.setRecording(secondsOf(2));
        QSignalSpy changed(&player, &MessagePlayer::changed);
        player.play();
        changed.clear();
        QVERIFY(changed.wait());
        player.pause();
        changed.clear();
        QVERIFY(!changed.wait(300)); // nothing wakes up while nothing plays
    }

    void saysThatItCannot()
    {
        PretendedSound sound;
        sound.device = false;
        MessagePlayer player([&sound] { return &sound; });
        player.setRecording(secondsOf(1));
        QCOMPARE(player.sound(), MessagePlayer::Sound::NoDevice);
        player.play();
        QVERIFY(!player.isPlaying());
        sound.device = true;
        player.play();
        QVERIFY(player.isPlaying());
        const QSignalSpy failed(&player, &MessagePlayer::failed);
        sound.end(SoundOutput::End::Failed);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!player.isPlaying());
        MessagePlayer without([]() -> const SoundOutputFactory * { return nullptr; });
        QCOMPARE(without.sound(), MessagePlayer::Sound::NoPlayer);
    }

    void anotherRecordingIsSilence()
    {
        PretendedSound sound;
        MessagePlayer player([&sound] { return &sound; });
        player.setRecording(secondsOf(2));
        player.play();
        player.setRecording(std::nullopt);
        QVERIFY(!sound.isOpen && !player.isPlaying() && !player.hasRecording());
        player.play();
        QVERIFY(!player.isPlaying());
    }

    // The real file, on whatever this computer has.
    void loadsWhatMakesSound()
    {
        QCOMPARE(loadSoundOutput(u"/nowhere/rufzeichen-sound"_s), nullptr);
#ifdef RUFZEICHEN_SOUND
        const SoundOutputFactory *factory = loadSoundOutput(QStringLiteral(RUFZEICHEN_SOUND));
        QVERIFY(factory != nullptr);
        if (!factory->hasDevice()) {
            QSKIP("There is no output for sound");
        }
        MessagePlayer player([factory] { return factory; });
        player.setRecording(secondsOf(1));
        player.play();
        QTRY_VERIFY(!player.isPlaying());
        QCOMPARE(player.position(), 1s);
#else
        QSKIP("Built without Qt Multimedia");
#endif
    }
};

QTEST_GUILESS_MAIN(TestMessagePlayer)
#include "tst_messageplayer.moc"
