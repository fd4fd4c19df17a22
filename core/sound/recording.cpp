// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/recording.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace Rufzeichen {

namespace {

/** How a WAV file writes samples, as its own numbers for it. */
enum class WavCoding : quint16 {
    Pcm = 1,
    ALaw = 6,
    MuLaw = 7,
    Extensible = 0xfffe, ///< told further on
};

/** The part of a WAV file that says how the samples are to be read. */
struct WavFormat {
    WavCoding coding = WavCoding::Pcm;
    int channels = 0;
    int rate = 0;
    int bits = 0;

    [[nodiscard]] bool isKnown() const
    {
        const bool isPlain = coding == WavCoding::Pcm && (bits == 8 || bits == 16);
        const bool isTelephone = (coding == WavCoding::ALaw || coding == WavCoding::MuLaw) && bits == 8;
        return (isPlain || isTelephone) && (channels == 1 || channels == 2) && rate >= 1000 && rate <= 48'000;
    }
};

quint16 two(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 four(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

std::optional<WavFormat> readFormat(QByteArrayView chunk)
{
    constexpr qsizetype shortest = 16;
    constexpr qsizetype codingOfExtensible = 24;
    if (chunk.size() < shortest) {
        return std::nullopt;
    }
    WavFormat format {.coding = WavCoding(two(chunk, 0)),
                      .channels = two(chunk, 2),
                      .rate = int(std::min<quint32>(four(chunk, 4), std::numeric_limits<int>::max())),
                      .bits = two(chunk, 14)};
    if (format.coding == WavCoding::Extensible && chunk.size() >= codingOfExtensible + 2) {
        format.coding = WavCoding(two(chunk, codingOfExtensible));
    }
    return format.isKnown() ? std::optional(format) : std::nullopt;
}

// ITU-T G.711, both of them: a sign, which of eight segments, and the step in it.
constexpr qint16 fromALaw(quint8 code)
{
    code ^= 0x55;
    const int segment = code >> 4 & 7;
    const int step = (code & 0x0f) << 4 | 8;
    const int magnitude = segment == 0 ? step : (step | 0x100) << (segment - 1);
    return qint16((code & 0x80) != 0 ? magnitude : -magnitude);
}

constexpr qint16 fromMuLaw(quint8 code)
{
    constexpr int bias = 0x84;
    code = quint8(~code);
    const int magnitude = (((code & 0x0f) << 3 | bias) << (code >> 4 & 7)) - bias;
    return qint16((code & 0x80) != 0 ? -magnitude : magnitude);
}

constexpr qint16 fromByte(quint8 code)
{
    return qint16((int(code) - 128) * 256);
}

using SampleTable = std::array<qint16, 256>;

constexpr SampleTable tableOf(qint16 (*decode)(quint8))
{
    SampleTable decoded {};
    for (int code = 0; code < 256; ++code) {
        decoded[size_t(code)] = decode(quint8(code));
    }
    return decoded;
}

const SampleTable &tableFor(WavCoding coding)
{
    static constexpr SampleTable aLaw = tableOf(fromALaw);
    static constexpr SampleTable muLaw = tableOf(fromMuLaw);
    static constexpr SampleTable bytes = tableOf(fromByte);
    return coding == WavCoding::ALaw ? aLaw : coding == WavCoding::MuLaw ? muLaw : bytes;
}

QList<qint16> readSamples(QByteArrayView bytes, const WavFormat &format)
{
    const qsizetype width = format.bits / 8;
    const qsizetype count = bytes.size() / (width * format.channels) * format.channels;
    QList<qint16> samples(count);
    if (count == 0) {
        return samples; // Qt's conversions take no null pointer, not even for nothing
    }
    if (width == 2) {
        qFromLittleEndian<qint16>(bytes.data(), count, samples.data());
        return samples;
    }
    const SampleTable &decoded = tableFor(format.coding);
    std::transform(bytes.begin(), bytes.begin() + count, samples.begin(),
                   [&decoded](char code) { return decoded[quint8(code)]; });
    return samples;
}

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

std::optional<Recording> readWav(const QByteArray &file)
{
    constexpr qsizetype headOfFile = 12;
    constexpr qsizetype headOfChunk = 8;
    if (!file.startsWith("RIFF") || file.mid(8, 4) != "WAVE") {
        return std::nullopt;
    }
    std::optional<WavFormat> format;
    for (qsizetype at = headOfFile; at + headOfChunk <= file.size();) {
        const QByteArrayView name = QByteArrayView(file).sliced(at, 4);
        const qint64 told = four(file, at + 4);
        at += headOfChunk;
        const QByteArrayView chunk = QByteArrayView(file).sliced(at, std::min<qint64>(told, file.size() - at));
        if (name == "fmt ") {
            format = readFormat(chunk);
        } else if (name == "data") {
            const QList<qint16> samples = format ? readSamples(chunk, *format) : QList<qint16>();
            return samples.isEmpty() ? std::nullopt
                                     : std::optional(Recording {format->rate, format->channels, samples});
        }
        at += chunk.size() + told % 2; // an odd one is filled up
    }
    return std::nullopt;
}

QByteArray wavFile(const Recording &recording)
{
    constexpr quint32 sizeOfFormat = 16;
    constexpr quint32 sizeOfHeads = 36;
    const auto frame = quint16(2 * recording.channels);
    const auto size = quint32(recording.samples.size() * 2);
    QByteArray file = "RIFF";
    append(file, quint32(sizeOfHeads + size));
    file += "WAVEfmt ";
    append(file, sizeOfFormat);
    append(file, quint16(WavCoding::Pcm));
    append(file, quint16(recording.channels));
    append(file, quint32(recording.rate));
    append(file, quint32(recording.rate * frame));
    append(file, frame);
    append(file, quint16(16));
    file += "data";
    append(file, size);
    const qsizetype begin = file.size();
    file.resize(begin + size);
    if (!recording.samples.isEmpty()) {
        qToLittleEndian<qint16>(recording.samples.data(), recording.samples.size(), file.data() + begin);
    }
    return file;
}

} // namespace Rufzeichen
