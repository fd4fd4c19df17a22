// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxmodel.h"
#include "core/callmonitor/callmonitorline.h"

#include <QHash>
#include <QObject>

namespace Rufzeichen::Simulation {

/** Keeps the call list of a box by the lines that its call monitor sends. */
class CallLedger : public QObject
{
    Q_OBJECT
public:
    /** @p model must outlive it. */
    explicit CallLedger(BoxModel &model, QObject *parent = nullptr);
    ~CallLedger() override;

    /** Takes a line with its time stamp, without its end. What is no line of a call changes nothing. */
    void take(const QByteArray &line);

private:
    void begin(const CallMonitorLine &line);
    void connectCall(ListedCall &call, const CallMonitorLine &line) const;
    void end(ListedCall &call, const CallMonitorLine &line) const;
    void record(ListedCall &call) const; // what was said to an answering machine that took it
    void keepFax(ListedCall &call) const;

    BoxModel &m_model;
    QHash<int, int> m_running; // connection id, id in the list
};

} // namespace Rufzeichen::Simulation
