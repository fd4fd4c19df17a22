// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulationoptions.h"

namespace Rufzeichen::SimulationOptions {

using namespace Qt::StringLiterals;

std::optional<quint16> readPortOrAny(const QString &text)
{
    bool isNumber = false;
    const quint16 number = text.toUShort(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> readSpeed(const QString &text)
{
    constexpr double fastest = 1e6;
    bool isNumber = false;
    const double factor = text.toDouble(&isNumber);
    return isNumber && factor >= 1 / fastest && factor <= fastest ? std::optional(factor) : std::nullopt;
}

QString problemOf(const Arguments &arguments)
{
    const bool isAboutTr064 = arguments.has(user) || arguments.has(rights) || arguments.has(fault);
    return isAboutTr064 && !arguments.has(tr064Port)
        ? QCoreApplication::translate("Commands", "--user, --rights and --fault need --tr064-port.")
        : QString();
}

SimulationRequest read(const Arguments &arguments)
{
    SimulationRequest request {.host = readHost(arguments.value(host)),
                               .port = readPortOrAny(arguments.value(port)),
                               .scenario = arguments.has(scenario) ? arguments.value(scenario) : u"demo"_s,
                               .speed = readSpeed(arguments.value(speed)).value_or(1),
                               .tr064Port = readPortOrAny(arguments.value(tr064Port))};
    if (arguments.has(user)) {
        request.user = arguments.value(user);
    }
    if (arguments.has(rights)) {
        request.rights = Simulation::readRights(arguments.value(rights));
    }
    for (const QString &name : arguments.values(fault)) {
        static_cast<void>(Simulation::addFault(name, request.faults));
    }
    return request;
}

} // namespace Rufzeichen::SimulationOptions
