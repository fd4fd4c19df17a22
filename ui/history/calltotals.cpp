// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/calltotals.h"

#include <algorithm>
#include <functional>

namespace Rufzeichen {

using namespace std::chrono_literals;

namespace {

constexpr auto countingPause = 150ms; // after the last of many letters, and between figures that change
constexpr int countingLeisure = 5; // times as long as it takes to count, nothing is counted then

CallQuery ofAllKinds(CallQuery query)
{
    query.filter = CallFilter::All;
    query.sort = CallSort::Time;
    query.order = Qt::DescendingOrder;
    return query;
}

} // namespace

CallTotals::CallTotals(const CallReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_pieces(reader)
{
    m_begin.setSingleShot(true);
    m_next.setInterval(0ms);
    connect(&m_begin, &QTimer::timeout, this, &CallTotals::begin);
    connect(&m_next, &QTimer::timeout, this, &CallTotals::askNext);
}

CallTotals::~CallTotals() = default;

void CallTotals::count(const CallQuery &query)
{
    if (const CallQuery wanted = ofAllKinds(query); wanted != m_query) {
        m_query = wanted;
        m_counts.reset();
        m_next.stop();
        m_begin.start(countingPause);
    } else if (m_next.isActive()) {
        m_hasChanged = true;
    } else if (!m_begin.isActive()) {
        m_begin.start(countingPause);
    }
}

std::optional<QList<qint64>> CallTotals::counts(const CallQuery &query) const
{
    return ofAllKinds(query) == m_query ? m_counts : std::nullopt;
}

void CallTotals::stop()
{
    m_begin.stop();
    m_next.stop();
}

void CallTotals::begin()
{
    m_pieces = CallPieces(m_reader, m_query);
    m_sum.clear();
    m_hasChanged = false;
    m_watch.start();
    m_next.start();
}

void CallTotals::askNext()
{
    if (m_pieces.isAtEnd()) {
        end();
        return;
    }
    const std::optional<CallPieces::Piece> piece = m_pieces.next();
    const auto counts = piece ? m_reader.countKinds(piece->query, piece->way) : std::nullopt;
    if (!counts) {
        stop(); // whatever shows the calls tells why
        return;
    }
    m_sum.resize(counts->size());
    std::transform(counts->begin(), counts->end(), m_sum.begin(), m_sum.begin(), std::plus());
    if (m_pieces.isAtEnd()) {
        m_counts = m_sum;
        Q_EMIT counted();
    }
}

void CallTotals::end()
{
    m_next.stop();
    if (const std::optional<QStringList> locals = m_reader.locals()) {
        Q_EMIT localsFound(*locals);
    }
    if (m_hasChanged) {
        m_begin.start(std::max(countingPause, countingLeisure * std::chrono::milliseconds(m_watch.elapsed())));
    }
}

} // namespace Rufzeichen
