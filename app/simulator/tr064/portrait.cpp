// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/portrait.h"

#include <QtEndian>
#include <array>

namespace Rufzeichen::Simulation {

namespace {

constexpr int side = 96; // pixels
constexpr quint32 sampleRate = 8000;

using Colour = std::array<char, 3>;

constexpr std::array<Colour, 4> backgrounds {
    {{0x1C, 0x71, '\x7E'}, {'\x80', 0x4A, 0x23}, {0x51, 0x2F, '\x83'}, {0x2B, 0x70, 0x3A}}};
constexpr Colour figure {'\xF4', '\xE3', '\xD0'};

// The check sum of PNG's chunks (ISO 3309).
quint32 checkSum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~sum;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof(number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

template <typename Number> QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(static_cast<quint32>(content.size())) + type + content + bigEndian(checkSum(type + content));
}

// A head and shoulders.
bool isFigure(int x, int y)
{
    const auto isInside = [x, y](int centreX, int centreY, int radius) {
        return (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) <= radius * radius;
    };
    return isInside(side / 2, 36, 18) || isInside(side / 2, side + 4, 38);
}

} // namespace

QByteArray portrait(uint seed)
{
    const Colour background = backgrounds.at(seed % backgrounds.size());
    QByteArray rows;
    for (int y = 0; y < side; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < side; ++x) {
            const Colour &colour = isFigure(x, y) ? figure : background;
            rows.append(colour.data(), colour.size());
        }
    }
    const QByteArray header = bigEndian(side) + bigEndian(side) + QByteArray("\x08\x02\0\0\0", 5); // 8 bits, RGB
    // qCompress() puts the size in front of zlib's bytes.
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).sliced(4))
        + chunk("IEND", {});
}

QByteArray silence()
{
    const QByteArray samples(sampleRate, '\x80');
    const QByteArray format = littleEndian<quint16>(1) + littleEndian<quint16>(1) + littleEndian(sampleRate)
        + littleEndian(sampleRate) + littleEndian<quint16>(1) + littleEndian<quint16>(8); // PCM, mono, 8 bits
    const QByteArray content = "WAVEfmt " + littleEndian(static_cast<quint32>(format.size())) + format + "data"
        + littleEndian(static_cast<quint32>(samples.size())) + samples;
    return "RIFF" + littleEndian(static_cast<quint32>(content.size())) + content;
}

} // namespace Rufzeichen::Simulation
