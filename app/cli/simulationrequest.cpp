// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulationrequest.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// Of BoxOptions.
constexpr auto portOption = "tr064-port"_L1;
constexpr auto userOption = "user"_L1;

} // namespace

void SimulationOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_rights, m_fault});
}

std::optional<SimulationRequest> SimulationOptions::read(const QCommandLineParser &parser, QString &error) const
{
    SimulationRequest request;
    for (const auto reader :
         {&SimulationOptions::readPort, &SimulationOptions::readUser, &SimulationOptions::readFaults}) {
        error = (this->*reader)(parser, request);
        if (!error.isEmpty()) {
            return std::nullopt;
        }
    }
    if ((isAnySet(parser) || request.user) && !request.tr064Port) {
        error = tr("--user, --rights and --fault need --tr064-port.");
        return std::nullopt;
    }
    return request;
}

bool SimulationOptions::isAnySet(const QCommandLineParser &parser) const
{
    return parser.isSet(m_rights) || parser.isSet(m_fault);
}

QString SimulationOptions::readPort(const QCommandLineParser &parser, SimulationRequest &request) const
{
    if (!parser.isSet(portOption)) {
        return {};
    }
    bool isNumber = false;
    const quint16 port = parser.value(portOption).toUShort(&isNumber);
    if (!isNumber) {
        return tr("The TR-064 port is a number from 0 to 65535, not “%1”.").arg(parser.value(portOption));
    }
    request.tr064Port = port;
    return {};
}

QString SimulationOptions::readUser(const QCommandLineParser &parser, SimulationRequest &request) const
{
    if (parser.isSet(userOption)) {
        request.user = parser.value(userOption);
        if (request.user->trimmed().isEmpty()) {
            return tr("--user needs a name.");
        }
    }
    if (parser.isSet(m_rights)) {
        request.rights = Simulation::readRights(parser.value(m_rights));
        if (!request.rights) {
            return tr("Rights are phone, dial, config, nas, home or none, not “%1”.").arg(parser.value(m_rights));
        }
    }
    return {};
}

QString SimulationOptions::readFaults(const QCommandLineParser &parser, SimulationRequest &request) const
{
    for (const QString &name : parser.values(m_fault)) {
        if (!Simulation::addFault(name, request.faults)) {
            return tr("There is no fault “%1”, only %2.").arg(name, Simulation::faultNames().join(u' '));
        }
    }
    return {};
}

} // namespace Rufzeichen
