// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/pacedreader.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Rufzeichen {

namespace {

// As parts of a second: a piece is longer than a period of the lowest voice, and shorter than a sound of speech.
constexpr int piecesPerSecond = 25;
constexpr int overlapsPerSecond = 100;

} // namespace

PacedReader::PacedReader(Recording recording)
    : m_recording(std::move(recording))
    , m_piece(m_recording.rate / piecesPerSecond)
    , m_overlap(m_recording.rate / overlapsPerSecond)
{
}

void PacedReader::setSpeed(double speed)
{
    m_speed = std::clamp(speed, 1.0, 4.0);
}

void PacedReader::seek(qsizetype frame)
{
    m_next = std::clamp<qsizetype>(frame, 0, m_recording.frames());
    m_late = 0;
}

QList<qint16> PacedReader::read()
{
    const qsizetype begin = m_next;
    const qsizetype step = qsizetype(std::lround(double(m_piece) * m_speed)) + m_late;
    if (m_speed == 1 || begin + step + 2 * m_overlap >= m_recording.frames()) {
        m_next = std::min(begin + m_piece, m_recording.frames());
        return piece(begin, m_next - begin);
    }
    // The end of this piece fades into a place further on that sounds like what follows here.
    QList<qint16> samples = piece(begin, m_piece);
    const qsizetype from = begin + m_piece - m_overlap;
    m_next = bestFit(begin + step - m_overlap) + m_overlap;
    m_late = begin + step - m_next;
    const qsizetype shared = m_overlap * m_recording.channels;
    const qint16 *const incoming = &m_recording.samples[(m_next - m_overlap) * m_recording.channels];
    const qsizetype first = (from - begin) * m_recording.channels;
    for (qsizetype at = 0; at < shared; ++at) {
        const int weight = int(256 * (at + 1) / (shared + 1));
        samples[first + at] = qint16((samples[first + at] * (256 - weight) + incoming[at] * weight) / 256);
    }
    return samples;
}

QList<qint16> PacedReader::piece(qsizetype first, qsizetype frames) const
{
    return m_recording.samples.mid(first * m_recording.channels, frames * m_recording.channels);
}

// The place around the wanted one whose samples are most like those at the end of the piece.
qsizetype PacedReader::bestFit(qsizetype wanted) const
{
    const int channels = m_recording.channels;
    const qint16 *const samples = m_recording.samples.constData();
    const qint16 *const here = samples + (m_next + m_piece - m_overlap) * channels;
    const qsizetype count = m_overlap * channels;
    qsizetype best = wanted;
    double bestLikeness = 0;
    for (qsizetype at = wanted - m_overlap; at <= wanted + m_overlap; ++at) {
        const qint16 *const there = samples + at * channels;
        double product = 0;
        double energy = 1;
        for (qsizetype i = 0; i < count; ++i) {
            product += double(here[i]) * there[i];
            energy += double(there[i]) * there[i];
        }
        const double likeness = product / std::sqrt(energy);
        if (likeness > bestLikeness) {
            bestLikeness = likeness;
            best = at;
        }
    }
    return best;
}

} // namespace Rufzeichen
