// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calls/slicedwork.h"

namespace Rufzeichen {

SlicedWork::SlicedWork()
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(&m_next, [this] { work(); });
}

void SlicedWork::start(const Slice &slice)
{
    m_waiting.append(slice);
    if (m_waiting.size() == 1) {
        work();
    }
}

void SlicedWork::stop()
{
    m_waiting.clear();
    m_next.stop();
}

void SlicedWork::finish()
{
    while (!m_waiting.isEmpty()) {
        work();
    }
}

void SlicedWork::work()
{
    const Slice slice = m_waiting.takeFirst();
    if (slice()) {
        m_waiting.prepend(slice);
    }
    if (!m_waiting.isEmpty()) {
        m_next.start();
    }
}

} // namespace Rufzeichen
