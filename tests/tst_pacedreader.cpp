// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/pacedreader.h"

#include <QTest>
#include <cmath>

using namespace Rufzeichen;

namespace {

Recording hum(int hertz, int seconds, int channels = 1)
{
    Recording recording {.channels = channels};
    for (int frame = 0; frame < seconds * recording.rate; ++frame) {
        const double angle = 6.283185307179586 * hertz * frame / recording.rate;
        for (int channel = 0; channel < channels; ++channel) {
            recording.samples.append(qint16((channel == 0 ? 8000 : -4000) * std::sin(angle)));
        }
    }
    return recording;
}

QList<qint16> allOf(PacedReader &reader)
{
    QList<qint16> samples;
    while (!reader.atEnd()) {
        samples += reader.read();
    }
    return samples;
}

// How often the first channel goes up through zero.
int periods(const QList<qint16> &samples, int channels)
{
    int count = 0;
    for (qsizetype at = channels; at < samples.size(); at += channels) {
        count += samples[at - channels] < 0 && samples[at] >= 0 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestPacedReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesAllAtItsOwnSpeed()
    {
        const Recording recording = hum(200, 3);
        PacedReader reader(recording);
        QCOMPARE(allOf(reader), recording.samples);
        QVERIFY(reader.read().isEmpty());
    }

    void keepsThePitch_data()
    {
        QTest::addColumn<int>("hertz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("speed");
        for (const int hertz : {90, 200, 440}) {
            for (const int channels : {1, 2}) {
                for (const double speed : {1.5, 2.0}) {
                    QTest::addRow("%d Hz, %d, %.1f", hertz, channels, speed) << hertz << channels << speed;
                }
            }
        }
    }

    void keepsThePitch()
    {
        QFETCH(int, hertz);
        QFETCH(int, channels);
        QFETCH(double, speed);
        constexpr int seconds = 4;
        const Recording recording = hum(hertz, seconds, channels);
        PacedReader reader(recording);
        reader.setSpeed(speed);
        const QList<qint16> samples = allOf(reader);
        const double heard = double(samples.size()) / channels / recording.rate;
        QVERIFY2(std::abs(heard - seconds / speed) < 0.15 * seconds / speed, qPrintable(QString::number(heard)));
        const double pitch = periods(samples, channels) / heard;
        QVERIFY2(std::abs(pitch - hertz) < 0.02 * hertz, qPrintable(QString::number(pitch)));
        for (qsizetype at = channels; at < samples.size(); ++at) { // no clicks
            QVERIFY(std::abs(samples[at] - samples[at - channels]) < 4000);
        }
    }

    void seeks()
    {
        const Recording recording = hum(200, 2);
        PacedReader reader(recording);
        reader.seek(12'000);
        QCOMPARE(reader.position(), 12'000);
        QCOMPARE(allOf(reader), recording.samples.sliced(12'000));
        reader.seek(1'000'000);
        QVERIFY(reader.atEnd());
        reader.seek(-5);
        QCOMPARE(reader.position(), 0);
    }

    void silenceStaysInPace()
    {
        PacedReader reader(Recording {.samples = QList<qint16>(80'000, 0)});
        reader.setSpeed(2);
        QVERIFY(std::abs(allOf(reader).size() - 40'000) < 1000);
    }

    void readsTheShortest()
    {
        PacedReader reader(Recording {.rate = 1000, .channels = 2, .samples = {1, 2}});
        reader.setSpeed(2);
        QCOMPARE(allOf(reader), QList<qint16>({1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestPacedReader)
#include "tst_pacedreader.moc"
