// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace Rufzeichen {

/** What must hold for any input; libFuzzer keeps one for which it does not. */
inline void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

/** Takes an input apart into choices. Where it is at its end, all of them are 0. */
class FuzzInput
{
public:
    FuzzInput(const uint8_t *data, size_t size)
        : m_data(data)
        , m_left(size)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_left == 0; }

    /** A number from 0 to @p limit - 1; limit is at most 256. */
    int below(int limit)
    {
        if (m_left == 0) {
            return 0;
        }
        --m_left;
        return *m_data++ % limit;
    }

    bool flip() { return below(2) == 1; }

    /** Some of the bytes that come next, at most 255. */
    QByteArray bytes()
    {
        const auto size = std::min(static_cast<size_t>(below(256)), m_left);
        const QByteArray taken(reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(size));
        m_data += size;
        m_left -= size;
        return taken;
    }

private:
    const uint8_t *m_data;
    size_t m_left;
};

} // namespace Rufzeichen
