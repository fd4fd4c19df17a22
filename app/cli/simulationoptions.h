// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "app/common/arguments.h"
#include "app/simulator/scenario.h"
#include "app/simulator/tr064/boxfaults.h"
#include "app/simulator/tr064/boxuser.h"

namespace Rufzeichen {

/** What `simulate` is to be, understood. What is absent was not given. */
struct SimulationRequest {
    std::optional<QString> host {};
    std::optional<quint16> port {}; ///< 0: any free one
    QString scenario {};
    double speed = 1;
    std::optional<quint16> tr064Port {}; ///< 0: any free one; absent: no TR-064
    std::optional<QString> user {};
    std::optional<Simulation::Rights> rights {};
    Simulation::BoxFaults faults {};
};

/** The options of `simulate`. Some have the names of those that say how a box is asked. */
namespace SimulationOptions {

/** 0 is any free one. */
[[nodiscard]] std::optional<quint16> readPortOrAny(const QString &text);
[[nodiscard]] std::optional<double> readSpeed(const QString &text);

inline constexpr const char *wrongPort
    = QT_TRANSLATE_NOOP("Options", "A port is a number from 1 to 65535, or 0 for any free one, not “%1”.");

inline constexpr Option host {Options::host.name, Options::host.value,
                              QT_TRANSLATE_NOOP("Options", "The address to listen on (127.0.0.1)."),
                              Options::host.accepts, Options::host.refusal};
inline constexpr Option port {
    Options::port.name, Options::port.value,
    QT_TRANSLATE_NOOP("Options", "The port of the call monitor (1012, or else 10120); 0: any free one."),
    isReadBy<readPortOrAny>, wrongPort};
inline constexpr Option scenario {.name = u"scenario",
                                  .value = u"FILE",
                                  .help = QT_TRANSLATE_NOOP("Options", "What to play (demo)."),
                                  .words = ScenarioReader::names};
inline constexpr Option speed {
    u"speed", u"N", QT_TRANSLATE_NOOP("Options", "How many times as fast."), isReadBy<readSpeed>,
    QT_TRANSLATE_NOOP("Options", "The speed is a number above zero, up to a million, not “%1”.")};
inline constexpr Option tr064Port {
    Options::descriptionPort.name, Options::descriptionPort.value,
    QT_TRANSLATE_NOOP("Options", "Also offers phone books and call list, over TR-064 at this port; 0: any free one."),
    isReadBy<readPortOrAny>, wrongPort};
inline constexpr Option user {
    Options::user.name, Options::user.value,
    QT_TRANSLATE_NOOP("Options", "Who may log in, with the password in RUFZEICHEN_PASSWORD."), Options::name.accepts,
    Options::name.refusal};
inline constexpr Option rights {
    u"rights", u"RIGHTS",
    QT_TRANSLATE_NOOP(
        "Options", "What the user may do: phone, dial, config, nas, home or none, or several with commas (phone)."),
    isReadBy<Simulation::readRights>,
    QT_TRANSLATE_NOOP("Options", "Rights are phone, dial, config, nas, home or none, not “%1”.")};
inline constexpr Option fault {.name = u"fault",
                               .help = QT_TRANSLATE_NOOP("Options", "What the box does wrong; may be repeated."),
                               .words = Simulation::faultNames};

inline constexpr std::array all {&host, &port, &scenario, &speed, &tr064Port, &user, &rights, &fault};

/** What belongs to the TR-064 side needs that. One line, or nothing. */
[[nodiscard]] QString problemOf(const Arguments &arguments);

/** Of arguments that were checked. */
[[nodiscard]] SimulationRequest read(const Arguments &arguments);

} // namespace SimulationOptions

} // namespace Rufzeichen
