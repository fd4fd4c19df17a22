// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/connectiontext.h"

#include "ui/text/plainwords.h"

#include <array>

namespace Rufzeichen {

namespace {

QString adviceWhenRefused(const ConnectionEvidence &evidence, const QString &address)
{
    const QString advice
        = ConnectionText::tr(
              "%1 answers, but its call monitor is off: dial #96*5* on a phone to switch it on. Use a "
              "corded phone or a cordless one that is registered at the box itself; the smartphone app "
              "and cordless phones behind a repeater can't. If it was on before, the box may be "
              "restarting.")
              .arg(address);
    if (evidence.device == DeviceKind::FritzBox) {
        return advice;
    }
    return advice + u' '
        + ConnectionText::tr("If %1 is not a FRITZ!Box, use the address of the box, which mostly is 192.168.178.1.")
              .arg(address);
}

QString firstReason(ConnectionFailure failure)
{
    static constexpr std::array reasons {
        QT_TRANSLATE_NOOP("ConnectionText",
                          "the call monitor is off (dial #96*5* on a phone to switch it on) or the box restarts"),
        QT_TRANSLATE_NOOP("ConnectionText", "the box does not answer"),
        QT_TRANSLATE_NOOP("ConnectionText", "the name is not known in this network"),
        QT_TRANSLATE_NOOP("ConnectionText", "the address leads out of the home network"),
        QT_TRANSLATE_NOOP("ConnectionText", "the network is down"),
        QT_TRANSLATE_NOOP("ConnectionText", "the box has ended the connection"),
        QT_TRANSLATE_NOOP("ConnectionText", "the box has broken the connection"),
        QT_TRANSLATE_NOOP("ConnectionText", "the box does not answer any more"),
    };
    static_assert(reasons.size() == std::size_t(ConnectionFailure::Dead) + 1);
    return ConnectionText::tr(reasons.at(std::size_t(failure)));
}

} // namespace

QString ConnectionText::complaint(TypedAddress::Problem problem)
{
    switch (problem) {
    case TypedAddress::Problem::None:
        break;
    case TypedAddress::Problem::Unreadable:
        return tr("This is not a name or an address. It needs to look like fritz.box or 192.168.178.1.");
    case TypedAddress::Problem::Login:
        return tr("Only the box's name or address belongs here, without a user and a password.");
    case TypedAddress::Problem::WebPort:
        return tr("The port in it is that of a web page. The name or the address alone is enough.");
    }
    return {};
}

QString ConnectionText::reasonOfLoss(ConnectionFailure failure)
{
    return failure == ConnectionFailure::Refused ? tr("the box restarts, or its call monitor was switched off")
                                                 : firstReason(failure);
}

QString ConnectionText::reason(const CallMonitorState &state)
{
    if (!state.failure) {
        return {};
    }
    return state.wasConnected ? reasonOfLoss(*state.failure) : firstReason(*state.failure);
}

QString ConnectionText::advice(const ConnectionEvidence &evidence)
{
    const QString host = sanitized(evidence.address.host);
    const QString address = evidence.contacted ? evidence.contacted->toString() : QString();
    const QString port = QString::number(evidence.address.port);
    const QString model = sanitized(evidence.model);
    switch (diagnose(evidence)) {
    case ConnectionFinding::Working:
        return tr("The call monitor at %1, port %2 works.").arg(address, port);
    case ConnectionFinding::Refused:
        return adviceWhenRefused(evidence, address);
    case ConnectionFinding::Timeout:
        return tr("Nothing answers at %1: is the box switched on, and is this its address?").arg(address);
    case ConnectionFinding::HostNotFound:
        return tr("The name %1 is not known here: are you in the box's network? Try its address instead, which "
                  "mostly is 192.168.178.1.")
            .arg(host);
    case ConnectionFinding::WrongNetwork:
        return tr("%1 belongs to a network that this computer is not in: leave the guest Wi-Fi, the mobile network "
                  "or the VPN and join the box's own network.")
            .arg(address);
    case ConnectionFinding::NotPrivate:
        return tr("%1 leads out of the home network, so it was not contacted: a VPN or other name server is in use. "
                  "Use the box's address instead, which mostly is 192.168.178.1.")
            .arg(host);
    case ConnectionFinding::Blocked:
        return tr("%1 answers at %2, but port %3 is blocked on the way: look for a firewall on this computer or in "
                  "between, and for a guest Wi-Fi or a VPN.")
            .arg(model, address, port);
    case ConnectionFinding::ZoneMissing:
        return tr("%1 does not say which network it is in: add the interface, as in %1%eth0, or use the box's other "
                  "address, which mostly is 192.168.178.1.")
            .arg(host);
    case ConnectionFinding::NotFritzBox:
        return model.isEmpty()
            ? tr("What answers at %1, port %2 is not the call monitor of a FRITZ!Box: check address and port.")
                  .arg(address, port)
            : tr("The device at %1 is not a FRITZ!Box with a call monitor but “%2”: use the address of the box that "
                 "the phones are connected to.")
                  .arg(address, model);
    case ConnectionFinding::Dropped:
        break;
    }
    return tr("%1 at %2 ends the connection at once: end other programs that follow its calls, then restart the box.")
        .arg(model, address);
}

} // namespace Rufzeichen
