// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/boxfaults.h"

#include <algorithm>
#include <array>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FaultName {
    QLatin1StringView name;
    void (*add)(BoxFaults &faults);
};

constexpr std::array faults {
    FaultName {"slow"_L1, [](BoxFaults &all) { all.delay = 3s; }},
    FaultName {"busy"_L1, [](BoxFaults &all) { all.busy = true; }},
    FaultName {"cut-off"_L1, [](BoxFaults &all) { all.download = DownloadDefect::CutOff; }},
    FaultName {"bad-bytes"_L1, [](BoxFaults &all) { all.download = DownloadDefect::BadBytes; }},
    FaultName {"login-page"_L1, [](BoxFaults &all) { all.download = DownloadDefect::LoginPage; }},
    FaultName {"entity-bomb"_L1, [](BoxFaults &all) { all.download = DownloadDefect::EntityBomb; }},
    FaultName {"redirection"_L1, [](BoxFaults &all) { all.download = DownloadDefect::Redirection; }},
    FaultName {"endless"_L1, [](BoxFaults &all) { all.download = DownloadDefect::Endless; }},
    FaultName {"no-download-page"_L1, [](BoxFaults &all) { all.lacksDownloadPage = true; }},
    FaultName {"no-call-list"_L1, [](BoxFaults &all) { all.callListDisabled = true; }},
    FaultName {"foreign-urls"_L1, [](BoxFaults &all) { all.urlHost = u"box.example"_s; }},
    FaultName {"expired-sids"_L1, [](BoxFaults &all) { all.sessionsExpireAtOnce = true; }},
    FaultName {"no-applications"_L1, [](BoxFaults &all) { all.applicationsOff = true; }},
    FaultName {"no-unique-ids"_L1, [](BoxFaults &all) { all.lacksUniqueIds = true; }},
    FaultName {"no-barring"_L1, [](BoxFaults &all) { all.lacksBarring = true; }},
    FaultName {"no-tls"_L1, [](BoxFaults &all) { all.lacksTls = true; }},
    FaultName {"no-security-port"_L1, [](BoxFaults &all) { all.lacksSecurityPort = true; }},
    FaultName {"closed-tls"_L1, [](BoxFaults &all) { all.tlsPortClosed = true; }},
    FaultName {"old-tls"_L1, [](BoxFaults &all) { all.tlsTooOld = true; }},
    FaultName {"no-current-user"_L1, [](BoxFaults &all) { all.lacksCurrentUser = true; }},
    FaultName {"no-user-list"_L1, [](BoxFaults &all) { all.lacksUserList = true; }},
    FaultName {"late-login"_L1, [](BoxFaults &all) { all.refusedLogins = 1; }},
    FaultName {"second-factor"_L1,
               [](BoxFaults &all) {
                   all.secondFactor
                       = {u"X_AVM-DE_DialSetConfig"_s, u"SetDeflectionEnable"_s, u"DeleteCallBarringEntryUID"_s};
               }},
};

} // namespace

QStringList faultNames()
{
    QStringList names;
    for (const FaultName &fault : faults) {
        names.append(fault.name);
    }
    return names;
}

bool addFault(const QString &name, BoxFaults &all)
{
    const auto found
        = std::find_if(faults.begin(), faults.end(), [&name](const FaultName &fault) { return fault.name == name; });
    if (found == faults.end()) {
        return false;
    }
    found->add(all);
    return true;
}

} // namespace Rufzeichen::Simulation
