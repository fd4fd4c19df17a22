// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace Rufzeichen::Simulation {

/** How long a dialled call takes. */
struct DialTiming {
    std::chrono::milliseconds untilAnswered {4000};
    std::chrono::milliseconds talk {60000}; ///< then the other party hangs up
};

/** Makes the calls that are dialled at the box, one at a time. The other party always answers. */
class Exchange : public QObject
{
    Q_OBJECT
public:
    explicit Exchange(QObject *parent = nullptr);
    ~Exchange() override;

    void setTiming(const DialTiming &timing) { m_timing = timing; }

    /** Dials; false if a call is going on. */
    [[nodiscard]] bool dial(int extension, const QString &own, const QString &remote);

    /** Ends the call, if there is one. */
    void hangUp();

Q_SIGNALS:
    /** A line of the call monitor, without its time stamp and end. */
    void lineReady(const QByteArray &line);

private:
    enum class Step {
        Idle,
        Dialling,
        Talking,
    };

    void goOn();

    DialTiming m_timing;
    Step m_step = Step::Idle;
    QByteArray m_extension;
    QByteArray m_remote;
    QTimer m_timer;
    QElapsedTimer m_talk;
};

} // namespace Rufzeichen::Simulation
