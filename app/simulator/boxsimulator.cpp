// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/boxsimulator.h"

namespace Rufzeichen {

BoxSimulator::BoxSimulator(QObject *parent)
    : QObject(parent)
    , m_ledger(m_tr064.box().model)
{
    connect(&m_callMonitor, &Simulator::lineSent, &m_ledger, &Simulation::CallLedger::take);
    connect(&m_exchange, &Simulation::Exchange::lineReady, &m_callMonitor,
            [this](const QByteArray &line) { m_callMonitor.sendLine(line); });
    Simulation::Box &box = m_tr064.box();
    box.dial = [this, &box](const QString &number) {
        const Simulation::Phone *const phone = box.model.phone(box.model.dialPort);
        const QString own = box.model.numbers.isEmpty() ? QString() : box.model.numbers.constFirst().number;
        return phone != nullptr && m_exchange.dial(phone->extension, own, number);
    };
    box.hangUp = [this] { m_exchange.hangUp(); };
}

BoxSimulator::~BoxSimulator() = default;

bool BoxSimulator::listen()
{
    return m_callMonitor.listen(QHostAddress::LocalHost, 0) && m_tr064.listen(QHostAddress::LocalHost, 0, 0);
}

} // namespace Rufzeichen
