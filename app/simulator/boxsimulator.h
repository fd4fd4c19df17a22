// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/simulator.h"
#include "app/simulator/tr064/callledger.h"
#include "app/simulator/tr064/exchange.h"
#include "app/simulator/tr064/tr064server.h"

namespace Rufzeichen {

/**
 * A whole FRITZ!Box: its call monitor and its TR-064 side, which tell of the same calls. What the one plays is in the
 * call list of the other; what is dialled there shows here.
 */
class BoxSimulator : public QObject
{
    Q_OBJECT
public:
    explicit BoxSimulator(QObject *parent = nullptr);
    ~BoxSimulator() override;

    /** Both sides on free ports of loopback. False if that failed. */
    [[nodiscard]] bool listen();

    [[nodiscard]] Simulator &callMonitor() { return m_callMonitor; }
    [[nodiscard]] const Simulator &callMonitor() const { return m_callMonitor; }
    [[nodiscard]] Simulation::Tr064Server &tr064() { return m_tr064; }

    [[nodiscard]] Simulation::BoxModel &model() { return m_tr064.box().model; }
    [[nodiscard]] Simulation::BoxFaults &faults() { return m_tr064.box().faults; }

    /** How long what is dialled takes. */
    void setDialTiming(const Simulation::DialTiming &timing) { m_exchange.setTiming(timing); }

private:
    Simulator m_callMonitor;
    Simulation::Tr064Server m_tr064;
    Simulation::CallLedger m_ledger;
    Simulation::Exchange m_exchange;
};

} // namespace Rufzeichen
