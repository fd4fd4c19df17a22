// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>
#include <optional>

namespace Rufzeichen {

/** Recorded sound, as samples of 16 bits. */
struct Recording {
    int rate = 8000; ///< frames a second
    int channels = 1; ///< samples of a frame: 1 or 2
    QList<qint16> samples {}; ///< whole frames

    [[nodiscard]] qsizetype frames() const { return samples.size() / channels; }

    bool operator==(const Recording &) const = default;
};

/**
 * Reads a WAV file with one or two channels of 8 or 16 bits, or in A-law or µ-law as telephones have it, at 1,000 to
 * 48,000 frames a second. Any bytes are allowed. What is cut off gives what is left. Nothing if it is another file,
 * or there is no sound in it.
 */
[[nodiscard]] std::optional<Recording> readWav(const QByteArray &file);

/** A plain WAV file, which every player knows. */
[[nodiscard]] QByteArray wavFile(const Recording &recording);

} // namespace Rufzeichen
