// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/boxservice.h"

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

QString Service::type() const
{
    return u"urn:dslforum-org:service:%1:1"_s.arg(name);
}

QString Service::controlUrl() const
{
    return u"/upnp/control/%1"_s.arg(path);
}

QString Service::descriptionUrl() const
{
    return u"/%1SCPD.xml"_s.arg(file);
}

QList<Service> allServices(Box &box)
{
    return {
        deviceInfoService(box), deviceConfigService(box), lanConfigSecurityService(box), userInterfaceService(),
        voipService(box),       onTelService(box),        appSetupService(box),          answeringMachineService(box),
        authService(box)};
}

QList<Argument> argumentsIn(QLatin1StringView text)
{
    QList<Argument> arguments;
    for (const QString &each : QString(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString type = each.section(u':', 1);
        arguments.append({.name = each.section(u':', 0, 0), .type = type.isEmpty() ? u"string"_s : type});
    }
    return arguments;
}

bool allows(Access access, Rights rights)
{
    switch (access) {
    case Access::Open:
    case Access::Login:
        return true;
    case Access::Phone:
        return rights.testAnyFlags(Rights(Right::Config) | Right::Phone);
    case Access::Dial:
        return rights.testAnyFlags(Rights(Right::Config) | Right::Phone | Right::Dial);
    case Access::Config:
        return rights.testFlag(Right::Config);
    }
    return false;
}

} // namespace Rufzeichen::Simulation
