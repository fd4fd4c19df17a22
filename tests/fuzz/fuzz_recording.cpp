// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sound/pacedreader.h"
#include "tests/fuzz/fuzzinput.h"

using namespace Rufzeichen;

/** A recording as a box or a stranger may send it: what is read of it is written and read again, and played faster.
 */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<Recording> recording = readWav(bytes);
    if (!recording) {
        return 0;
    }
    require(recording->frames() > 0 && recording->frames() * recording->channels == recording->samples.size());
    require(recording->samples.size() <= bytes.size());
    require(readWav(wavFile(*recording)) == recording);
    PacedReader reader(*recording);
    reader.setSpeed(2);
    qsizetype given = 0;
    while (!reader.atEnd()) {
        const qsizetype before = reader.position();
        given += reader.read().size();
        require(reader.position() > before);
    }
    require(given <= recording->samples.size());
    require(reader.read().isEmpty());
    return 0;
}
