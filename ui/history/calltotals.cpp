// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/calltotals.h"

#include <algorithm>
#include <functional>

namespace Rufzeichen {

using namespace std::chrono_literals;

CallTotals::CallTotals(const CallReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_pieces(reader)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CallTotals::askNext);
}

CallTotals::~CallTotals() = default;

void CallTotals::count(const CallQuery &query)
{
    m_pieces = CallPieces(m_reader, query);
    m_counts.clear();
    m_next.start(150ms); // after the last of many letters
}

void CallTotals::askNext()
{
    if (m_pieces.isAtEnd()) {
        if (const std::optional<QStringList> locals = m_reader.locals()) {
            Q_EMIT localsFound(*locals);
        }
        return;
    }
    const std::optional<CallPieces::Piece> piece = m_pieces.next();
    const auto counts = piece ? m_reader.countKinds(piece->query, piece->way) : std::nullopt;
    if (!counts) {
        return; // whatever shows the calls tells why
    }
    m_counts.resize(counts->size());
    std::transform(counts->begin(), counts->end(), m_counts.begin(), m_counts.begin(), std::plus());
    if (m_pieces.isAtEnd()) {
        tell();
    }
    m_next.start(0ms);
}

void CallTotals::tell()
{
    for (qsizetype kind = 0; kind < m_counts.size(); ++kind) {
        Q_EMIT counted(CallFilter(kind), m_counts.at(kind));
    }
}

} // namespace Rufzeichen
