// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/liveoutput.h"

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto retryInterval = 5s;
constexpr qsizetype mostUnread = 1 << 16; // bytes of what is said; thousands of lines older than that help nobody

} // namespace

LiveOutput::LiveOutput(StandardStream stream)
    : m_output(Output::SlowReader::LeftBehind, stream)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &LiveOutput::flush);
}

LiveOutput::~LiveOutput() = default;

void LiveOutput::say(const QString &text)
{
    if (m_output.pending() < mostUnread) {
        m_output.writeLine(text);
    }
    flush();
}

void LiveOutput::flush()
{
    const Output::State state = m_output.flush();
    const bool isSlow = state == Output::State::Open && m_output.pending() > 0;
    if (isSlow && !m_ready) {
        m_ready = std::make_unique<QSocketNotifier>(m_output.descriptor(), QSocketNotifier::Write);
        connect(m_ready.get(), &QSocketNotifier::activated, this, &LiveOutput::flush);
    }
    if (m_ready) {
        m_ready->setEnabled(isSlow);
    }
    const bool failing = state == Output::State::Failing;
    if (failing && !m_retry.isActive()) {
        m_retry.start();
    }
    if (state == Output::State::Closed) {
        Q_EMIT closed();
    } else if (failing != std::exchange(m_failing, failing)) {
        if (failing) {
            Q_EMIT failed();
        } else {
            Q_EMIT resumed(m_output.takeDropped());
        }
    }
}

} // namespace Rufzeichen
