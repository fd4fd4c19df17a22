// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitor.h"

#include <QStringList>

namespace Rufzeichen {

/** Keeps what a CallMonitor tells: its lines, and its states in words such as `connected` or `refused`. */
class Recorder : public QObject
{
public:
    explicit Recorder(CallMonitor &monitor)
    {
        connect(&monitor, &CallMonitor::linesReceived, this, [this](const QList<CallMonitorLine> &received) {
            lines += received;
            largestBatch = std::max(largestBatch, received.size());
        });
        connect(&monitor, &CallMonitor::stateChanged, this,
                [this](const CallMonitorState &state) { states.append(inWords(state)); });
    }

    static QString inWords(const CallMonitorState &state)
    {
        static const QStringList failures {QStringLiteral("refused"),        QStringLiteral("timeout"),
                                           QStringLiteral("host-not-found"), QStringLiteral("not-private"),
                                           QStringLiteral("network"),        QStringLiteral("closed"),
                                           QStringLiteral("reset"),          QStringLiteral("dead")};
        switch (state.phase) {
        case CallMonitorState::Phase::Connecting:
            return QStringLiteral("connecting");
        case CallMonitorState::Phase::Connected:
            return QStringLiteral("connected");
        case CallMonitorState::Phase::Disconnected:
            break;
        }
        return state.failure ? failures.at(int(*state.failure)) : QStringLiteral("stopped");
    }

    [[nodiscard]] QList<QByteArray> raw() const
    {
        QList<QByteArray> result;
        for (const CallMonitorLine &line : lines) {
            result.append(line.raw);
        }
        return result;
    }

    QList<CallMonitorLine> lines;
    QStringList states;
    qsizetype largestBatch = 0;
};

} // namespace Rufzeichen
