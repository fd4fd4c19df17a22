// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxfaults.h"
#include "app/simulator/tr064/boxmodel.h"
#include "app/simulator/tr064/digestserver.h"
#include "app/simulator/tr064/secondfactor.h"
#include "app/simulator/tr064/sessions.h"

#include <functional>

namespace Rufzeichen::Simulation {

/** The state of a simulated box, which its services read and change. */
struct Box {
    BoxModel model {};
    BoxFaults faults {};
    DigestServer logins {};
    SecondFactor secondFactor {};
    Sessions sessions {};
    quint16 tlsPort = 0; ///< 0: none
    std::function<bool(const QString &)> dial {}; ///< false: the line is busy
    std::function<void()> hangUp {};
};

} // namespace Rufzeichen::Simulation
