// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/runningpulse.h"

#include "ui/history/callcard.h"
#include "ui/history/callview.h"

#include <QStyle>
#include <QtMath>
#include <chrono>
#include <cmath>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto pulseFrame = 80ms;
constexpr auto pulsePeriod = 2400ms; // slower than a heart

} // namespace

RunningPulse::RunningPulse(CallView &view)
    : QObject(&view)
    , m_view(view)
{
    m_frame.setInterval(pulseFrame);
    connect(&m_frame, &QTimer::timeout, this, &RunningPulse::paint);
}

RunningPulse::~RunningPulse() = default;

// Who has switched animations off sees a ring that does not change.
void RunningPulse::update()
{
    const bool changes = m_view.isVisible() && m_view.form() == RowForm::Cards && m_view.calls().runningCount() > 0
        && m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
    if (!changes) {
        m_frame.stop();
    } else if (!m_frame.isActive()) {
        m_time.start();
        m_frame.start();
    }
}

std::optional<double> RunningPulse::brightness(int row) const
{
    if (row >= m_view.calls().runningCount()) {
        return std::nullopt;
    }
    const double turns = m_frame.isActive() ? double(m_time.elapsed()) / pulsePeriod.count() : 0;
    return (1 + std::cos(turns * 2 * M_PI)) / 2;
}

void RunningPulse::paint()
{
    for (int row = 0; row < m_view.calls().runningCount(); ++row) {
        m_view.viewport()->update(personPlace(m_view.cardAt(row), m_view.font(), m_view.layoutDirection()));
    }
}

} // namespace Rufzeichen
