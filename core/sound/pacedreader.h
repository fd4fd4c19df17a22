// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sound/recording.h"

#include <QList>

namespace Rufzeichen {

/**
 * Gives the samples of a recording in order, faster if wished: then it leaves out short pieces where what is before
 * and after fits together best, so that voices keep their pitch (WSOLA). Resampling alone would make them squeak.
 */
class PacedReader
{
public:
    explicit PacedReader(Recording recording);

    [[nodiscard]] const Recording &recording() const { return m_recording; }

    /** How many times as fast, 1 to 4. */
    void setSpeed(double speed);

    /** Goes on at a frame of the recording. */
    void seek(qsizetype frame);

    /** The frame of the recording that comes next. */
    [[nodiscard]] qsizetype position() const { return m_next; }
    [[nodiscard]] bool atEnd() const { return m_next >= m_recording.frames(); }

    /** The next samples, some hundredths of a second; none at the end. */
    [[nodiscard]] QList<qint16> read();

private:
    [[nodiscard]] QList<qint16> piece(qsizetype first, qsizetype frames) const;
    [[nodiscard]] qsizetype bestFit(qsizetype wanted) const;

    const Recording m_recording;
    qsizetype m_piece; // frames that are given at once
    qsizetype m_overlap; // frames at the start of a piece that are faded in
    qsizetype m_next = 0;
    qsizetype m_late
        = 0; // frames by which it is behind, since a better place was earlier; caught up with the next piece
    double m_speed = 1;
};

} // namespace Rufzeichen
