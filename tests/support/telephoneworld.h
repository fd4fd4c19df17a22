// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorline.h"
#include "core/calls/call.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <array>
#include <chrono>
#include <optional>
#include <random>
#include <utility>

namespace Rufzeichen {

/**
 * What happens in a house with telephones, by chance: calls begin, are answered and end, while the connection to the
 * box breaks and comes back, its clock jumps, and it tells lines twice or not at all. Knows nothing of the tracker.
 * Each call has a number of its own, so that what was made of it is found again.
 */
class TelephoneWorld
{
public:
    using Seconds = std::chrono::seconds;
    static constexpr Seconds ringingLimit {300}; ///< nobody lets it ring longer

    /** What really happened to a call, and what could be heard of it. */
    struct TrueCall {
        CallDirection direction = CallDirection::Unknown; ///< as far as it was heard
        CallOutcome outcome = CallOutcome::Lost; ///< likewise
        std::optional<int> duration; ///< likewise
        bool isHeard = false; ///< there must be one row
        bool isCertain = true; ///< false: no line tells its end from that of another call
    };

    explicit TelephoneWorld(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] Seconds now() const { return m_now; }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] const QHash<QString, TrueCall> &calls() const { return m_calls; }
    /** The numbers of the calls in the order in which they were heard first. */
    [[nodiscard]] const QList<QString> &order() const { return m_order; }

    /** One thing happens. Returns the line that arrives, if one does. */
    [[nodiscard]] std::optional<QByteArray> step()
    {
        m_now += Seconds(below(60));
        for (size_t id = 0; id < m_lines.size(); ++id) {
            if (!m_lines.at(id).number.isEmpty() && !m_lines.at(id).answered
                && m_now - m_lines.at(id).began > ringingLimit) {
                return finish(id);
            }
        }
        switch (below(16)) {
        case 0:
            m_connected = !m_connected;
            m_last.reset();
            return std::nullopt;
        case 1:
            m_boxIsOff = std::array<int, 5> {0, 1800, 3600, -3600, 1970}.at(below(5));
            return std::nullopt;
        case 2:
            return m_connected ? m_last : std::nullopt; // told twice
        default:
            return happenOn(below(m_lines.size()));
        }
    }

    /** Nothing happens for longer than anybody talks. */
    void sleep() { m_now += std::chrono::hours(25); }

private:
    /** A connection id of the box. */
    struct Line {
        QString number; ///< of the call that runs; empty: none
        QString heard; ///< the call that a listener must take for the one that runs
        CallDirection direction = CallDirection::Unknown;
        Seconds began {0};
        std::optional<Seconds> answered;
        bool isConnectHeard = false;
    };

    size_t below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random); }

    std::optional<QByteArray> happenOn(size_t id)
    {
        Line &line = m_lines.at(id);
        const QByteArray name = QByteArray::number(qulonglong(id));
        if (line.number.isEmpty()) {
            return begin(line, name);
        }
        if (line.answered || below(2) == 0) {
            return finish(id);
        }
        line.answered = m_now;
        line.isConnectHeard = m_connected;
        return hear(line, "CONNECT;" + name + ";10;" + line.number.toLatin1() + ';',
                    line.heard == line.number ? line.direction : CallDirection::Unknown);
    }

    std::optional<QByteArray> begin(Line &line, const QByteArray &id)
    {
        const QByteArray number = "0" + QByteArray::number(100000000 + m_calls.size() * 7);
        line.number = QString::fromLatin1(number);
        line.began = m_now;
        line.answered.reset();
        line.isConnectHeard = false;
        line.direction = below(2) == 0 ? CallDirection::Incoming : CallDirection::Outgoing;
        m_calls.insert(line.number, {});
        return hear(line,
                    line.direction == CallDirection::Incoming ? "RING;" + id + ';' + number + ";732123;SIP0;"
                                                              : "CALL;" + id + ";10;732123;" + number + ";SIP0;",
                    line.direction);
    }

    std::optional<QByteArray> hear(Line &line, const QByteArray &text, CallDirection direction)
    {
        if (!m_connected) {
            return std::nullopt;
        }
        TrueCall &call = m_calls[line.number];
        if (line.heard != line.number) {
            m_order.append(line.number);
            call.isHeard = true;
            call.direction = direction;
        }
        line.heard = line.number;
        return tell(text);
    }

    std::optional<QByteArray> finish(size_t id)
    {
        Line &line = m_lines.at(id);
        const QString number = std::exchange(line.number, {});
        if (!m_connected || below(20) == 0) { // or the box forgets to tell
            return std::nullopt;
        }
        const int duration = line.answered ? int((m_now - *line.answered).count()) : 0;
        if (const QString heard = std::exchange(line.heard, {}); !heard.isEmpty()) {
            TrueCall &call = m_calls[heard];
            call.isCertain = heard == number;
            call.outcome = line.isConnectHeard || duration > 0 ? CallOutcome::Answered
                : call.direction == CallDirection::Outgoing    ? CallOutcome::Unanswered
                                                               : CallOutcome::Missed;
            call.duration = duration;
        }
        return tell("DISCONNECT;" + QByteArray::number(qulonglong(id)) + ';' + QByteArray::number(duration) + ';');
    }

    QByteArray tell(const QByteArray &text)
    {
        const QDateTime real = QDateTime::fromSecsSinceEpoch(1'600'000'000 + m_now.count(), Qt::UTC);
        const QDateTime box = m_boxIsOff == 1970 ? QDateTime::fromSecsSinceEpoch(m_now.count() % 9000, Qt::UTC)
                                                 : real.addSecs(m_boxIsOff);
        m_last = BoxTime::fromLocal(box).toWire() + ';' + text;
        return *m_last;
    }

    std::mt19937 m_random;
    Seconds m_now {0};
    int m_boxIsOff = 0; // seconds; 1970: it does not know the time
    bool m_connected = true;
    std::array<Line, 4> m_lines;
    std::optional<QByteArray> m_last;
    QHash<QString, TrueCall> m_calls;
    QList<QString> m_order;
};

} // namespace Rufzeichen
