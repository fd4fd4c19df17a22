// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/boxtime.h"
#include "tests/support/heardcalls.h"
#include "tests/support/worldclocks.h"

#include <QDateTime>
#include <QString>
#include <array>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <random>
#include <utility>

namespace Rufzeichen {

using namespace std::chrono_literals;

/**
 * What happens in a house with telephones, by chance: calls begin, are answered and end, while the connection to the
 * box breaks and comes back, clocks jump, the program that listens ends and starts, and the box tells lines twice or
 * not at all. Knows nothing of the program. Each call has a number of its own, so that what was made of it is found
 * again.
 */
class TelephoneWorld
{
public:
    explicit TelephoneWorld(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] const WorldClocks &clocks() const { return m_clocks; }
    [[nodiscard]] bool isBoxReached() const { return m_isBoxReached; }
    [[nodiscard]] bool isProgramRunning() const { return m_isProgramRunning; }
    /** How often the program has ended or started. */
    [[nodiscard]] int restarts() const { return m_restarts; }
    /** What the program can know. */
    [[nodiscard]] const HeardCalls &heard() const { return m_heard; }

    /** One thing happens. Returns what arrives: nothing, a line, or the same one twice. */
    [[nodiscard]] QByteArray step()
    {
        constexpr std::chrono::seconds ringingLimit = 300s; // nobody lets it ring longer
        m_clocks.now += std::chrono::seconds(below(60));
        for (size_t id = 0; id < m_lines.size(); ++id) {
            const Line &line = m_lines.at(id);
            if (!line.number.isEmpty() && !line.answered && m_clocks.now - line.began > ringingLimit) {
                return finish(id);
            }
        }
        switch (below(20)) {
        case 0:
            m_isBoxReached = !m_isBoxReached;
            return {};
        case 1:
            m_clocks.boxIsOff = oneOf({0s, 0s, 1800s, 3600s, -3600s, WorldClocks::unset});
            return {};
        case 2:
            m_clocks.computerIsOff = oneOf({0s, 0s, 3600s, -7200s, 1000s, 259200s, -259200s});
            return {};
        case 3:
            if (!m_isProgramRunning || below(4) == 0) { // more often would leave no call whole
                startOrEnd();
            }
            return {};
        default:
            return happenOn(below(m_lines.size()));
        }
    }

    /** Nothing happens for longer than anybody talks. */
    void sleep()
    {
        m_clocks.now += 25h;
        m_restarts += m_isProgramRunning ? 0 : 1;
        m_isProgramRunning = true;
    }

private:
    /** A connection id of the box. */
    struct Line {
        QString number; ///< of the call that runs; empty: none
        std::chrono::seconds began {0};
        std::optional<std::chrono::seconds> answered;
    };

    size_t below(size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(m_random); }

    std::chrono::seconds oneOf(std::initializer_list<std::chrono::seconds> values)
    {
        return *(values.begin() + below(values.size()));
    }

    [[nodiscard]] bool isHeard() const { return m_isBoxReached && m_isProgramRunning; }

    void startOrEnd()
    {
        ++m_restarts;
        m_isProgramRunning = !m_isProgramRunning || below(2) == 0;
        m_heard.restart(m_clocks);
    }

    QByteArray happenOn(size_t id)
    {
        Line &line = m_lines.at(id);
        const QByteArray name = QByteArray::number(qulonglong(id));
        if (line.number.isEmpty()) {
            return begin(id);
        }
        if (line.answered || below(2) == 0) {
            return finish(id);
        }
        line.answered = m_clocks.now;
        return tell(id, CallDirection::Unknown, "CONNECT;" + name + ";10;" + line.number.toLatin1() + ';');
    }

    QByteArray begin(size_t id)
    {
        const QByteArray number = "0" + QByteArray::number(100000000 + m_begun++ * 7);
        const QByteArray name = QByteArray::number(qulonglong(id));
        m_lines.at(id) = {.number = QString::fromLatin1(number), .began = m_clocks.now, .answered = {}};
        return below(2) == 0 ? tell(id, CallDirection::Incoming, "RING;" + name + ';' + number + ";732123;SIP0;")
                             : tell(id, CallDirection::Outgoing, "CALL;" + name + ";10;732123;" + number + ";SIP0;");
    }

    QByteArray tell(size_t id, CallDirection direction, const QByteArray &text)
    {
        if (!isHeard()) {
            return {};
        }
        return arriving(text, [&] { m_heard.hear(id, m_lines.at(id).number, direction, m_clocks); });
    }

    QByteArray finish(size_t id)
    {
        const Line line = std::exchange(m_lines.at(id), {});
        if (!isHeard() || below(20) == 0) { // or the box forgets to tell
            return {};
        }
        const int duration = line.answered ? int((m_clocks.now - *line.answered).count()) : 0;
        return arriving("DISCONNECT;" + QByteArray::number(qulonglong(id)) + ';' + QByteArray::number(duration) + ';',
                        [&] { m_heard.hearEnd(id, line.number, duration, m_clocks); });
    }

    template <typename Hear> QByteArray arriving(const QByteArray &text, const Hear &hear)
    {
        const int times = below(20) == 0 ? 2 : 1;
        for (int each = 0; each < times; ++each) {
            hear();
        }
        const QDateTime box = QDateTime::fromSecsSinceEpoch(m_clocks.box().count(), Qt::UTC);
        const QByteArray line = BoxTime::fromLocal(box).toWire() + ';' + text + "\r\n";
        return line.repeated(times);
    }

    std::mt19937 m_random;
    WorldClocks m_clocks;
    bool m_isBoxReached = true;
    bool m_isProgramRunning = true;
    int m_restarts = 0;
    int m_begun = 0;
    std::array<Line, 4> m_lines;
    HeardCalls m_heard;
};

} // namespace Rufzeichen
