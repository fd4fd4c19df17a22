// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/tr064/boxmodel.h"
#include "app/simulator/tr064/boxservice.h"

namespace Rufzeichen::Simulation {

/** `tr64desc.xml`: the device and the services that it offers. */
[[nodiscard]] QByteArray deviceDescription(const DeviceFacts &device, const QList<Service> &services);

/** The description of one service: its actions with their arguments. */
[[nodiscard]] QByteArray serviceDescription(const Service &service);

} // namespace Rufzeichen::Simulation
