// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace Rufzeichen {

/** Tells of a connection that was there, was lost and did not come back in time. One that never was is no outage. */
class OutageWatch : public QObject
{
    Q_OBJECT
public:
    /** Shorter outages than @p delay are not told of. */
    explicit OutageWatch(std::chrono::milliseconds delay, QObject *parent = nullptr);
    ~OutageWatch() override;

    /** The connection has changed. */
    void follow(const CallMonitorState &state);

Q_SIGNALS:
    /** The connection has been lost for long. Once for each outage. */
    void lasting(Rufzeichen::ConnectionFailure failure);

    /** A lasting outage has another reason now. */
    void reasonChanged(Rufzeichen::ConnectionFailure failure);

    /** The connection is back, or no longer wanted. Also after outages that were not told of. */
    void over();

private:
    const std::chrono::milliseconds m_delay;
    QTimer m_timer;
    std::optional<ConnectionFailure> m_failure; // of the present outage
    bool m_wasConnected = false;
};

} // namespace Rufzeichen
