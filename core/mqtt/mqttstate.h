// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rufzeichen {

/** Why there is no connection to a broker. */
enum class MqttFailure : quint8 {
    None,
    NoLibrary, ///< the part of this program that talks to brokers is not installed
    HostNotFound,
    NotPrivate, ///< the address leads out of the home network, and without TLS it was not contacted
    Refused, ///< nothing listens there
    Timeout, ///< no answer, or none that a broker would give
    Untrusted, ///< its certificate is not one that this computer trusts, or it offers no TLS at all
    WrongLogin, ///< user or password
    Network, ///< the connection broke, or any other error
};

/** How things stand with the connection to a broker. */
struct MqttState {
    enum class Phase : quint8 { Off, Connecting, Connected };

    Phase phase = Phase::Off;
    MqttFailure failure = MqttFailure::None; ///< why it is not Connected

    bool operator==(const MqttState &) const = default;
};

} // namespace Rufzeichen
