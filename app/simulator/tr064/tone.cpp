// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/tone.h"

#include <QtEndian>
#include <cmath>

namespace Rufzeichen::Simulation {

namespace {

constexpr int samplesPerSecond = 8000;

template <typename Number> QByteArray littleEndian(Number number)
{
    QByteArray bytes(qsizetype(sizeof(Number)), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// ITU-T G.711.
quint8 aLaw(int sample)
{
    constexpr quint8 everySecondBit = 0x55;
    const int magnitude = (sample < 0 ? ~sample : sample) >> 4; // 11 bits
    int segment = 0;
    while (segment < 7 && magnitude >> (segment + 4) != 0) {
        ++segment;
    }
    const int step = segment == 0 ? magnitude : magnitude >> (segment - 1);
    const int sign = sample < 0 ? 0 : 0x80;
    return quint8(sign | segment << 4 | (step & 0x0f)) ^ everySecondBit;
}

} // namespace

QByteArray tone(int hertz, std::chrono::milliseconds length)
{
    constexpr double loudness = 6000;
    constexpr double circle = 6.283185307179586;
    QByteArray samples;
    const qint64 count = length.count() * samplesPerSecond / 1000;
    for (qint64 at = 0; at < count; ++at) {
        const double angle = circle * hertz * double(at) / samplesPerSecond;
        samples.append(char(aLaw(int(loudness * std::sin(angle)))));
    }
    const QByteArray format = littleEndian<quint16>(6) + littleEndian<quint16>(1)
        + littleEndian<quint32>(samplesPerSecond) + littleEndian<quint32>(samplesPerSecond) + littleEndian<quint16>(1)
        + littleEndian<quint16>(8);
    const QByteArray chunks = "WAVEfmt " + littleEndian(quint32(format.size())) + format + "data"
        + littleEndian(quint32(samples.size())) + samples;
    return "RIFF" + littleEndian(quint32(chunks.size())) + chunks;
}

} // namespace Rufzeichen::Simulation
