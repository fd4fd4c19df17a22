// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calls/boxclock.h"
#include "core/calls/storedcall.h"
#include "ui/notifications/notificationpolicy.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <map>
#include <memory>

namespace Rufzeichen {

/** A call that runs, and how far its alert is. */
struct RunningAlert {
    explicit RunningAlert(QObject *parent)
        : timer(parent)
    {
    }

    StoredCall call;
    AlertStage stage = AlertStage::New;
    bool late = false; ///< its RING came when it was over
    QDateTime talkingSince;
    QTimer timer; ///< the end of the hold
};

/** The calls that run, for CallAlerts, each by the key of its notification. */
class RunningAlerts : public QObject
{
    Q_OBJECT
public:
    explicit RunningAlerts(QObject *parent);
    ~RunningAlerts() override;

    /** The alert of this call, which is a new one the first time: that decides whether its RING is late. */
    [[nodiscard]] RunningAlert &follow(const StoredCall &call);

    /** Null: there is none. */
    [[nodiscard]] RunningAlert *find(const QString &key) const;

    [[nodiscard]] const std::map<QString, std::unique_ptr<RunningAlert>> &all() const { return m_alerts; }

    void remove(const QString &key) { m_alerts.erase(key); }
    void clear() { m_alerts.clear(); }

    /** What was learned of the box's clock may hold no longer. */
    void forgetClock() { m_boxClock.reset(); }

Q_SIGNALS:
    /** The timer of the alert with this key has run out. */
    void holdEnded(const QString &key);

private:
    BoxClock m_boxClock;
    std::map<QString, std::unique_ptr<RunningAlert>> m_alerts;
};

} // namespace Rufzeichen
