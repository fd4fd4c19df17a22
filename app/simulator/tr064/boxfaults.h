// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <chrono>

namespace Rufzeichen::Simulation {

/** What is wrong with the files that the box gives. */
enum class DownloadDefect {
    None,
    CutOff, ///< the connection ends in the middle
    BadBytes, ///< wrong encoding and forbidden characters among good ones
    LoginPage, ///< a web page instead
    EntityBomb, ///< XML that grows when it is read
    Redirection, ///< to another host
    Endless, ///< it never stops
};

/** What a simulated box does wrong, or can't. By default nothing. May be changed at any time. */
struct BoxFaults {
    std::chrono::milliseconds delay {0}; ///< of each answer
    DownloadDefect download = DownloadDefect::None;
    bool lacksDownloadPage = false; ///< recordings are at another address, as in some boxes since FRITZ!OS 7.5
    bool callListDisabled = false; ///< its URL is empty
    QString urlHost {}; ///< stands in URLs in place of the box
    bool sessionsExpireAtOnce = false; ///< no URL with a sid works
    bool busy = false; ///< 503 for each action
    bool applicationsOff = false; ///< access for applications: each action is unknown
    bool lacksUniqueIds = false; ///< as firmware before 2018
    bool lacksBarring = false; ///< as firmware before 2019
    bool lacksTls = false; ///< GetSecurityPort tells none
    bool lacksSecurityPort = false; ///< an old firmware: the action GetSecurityPort is unknown
    bool tlsPortClosed = false; ///< nothing listens on the port that GetSecurityPort tells
    bool tlsTooOld = false; ///< only TLS 1.0, which nobody takes any more
    bool lacksCurrentUser = false; ///< an old firmware: the action X_AVM-DE_GetCurrentUser is unknown
    bool lacksUserList = false; ///< the same of X_AVM-DE_GetUserList
    int refusedLogins = 0; ///< so many right logins are refused, as by a box that is booting
    QSet<QString> refusedContacts {}; ///< names of contacts that it does not take
    QSet<QString> secondFactor {}; ///< actions that need one: `X_AVM-DE_DialSetConfig`

    bool operator==(const BoxFaults &) const = default;
};

/** The names of faults for a command line: `slow`, `cut-off` … */
[[nodiscard]] QStringList faultNames();

/** Adds a fault by its name; false if there is none like this. */
[[nodiscard]] bool addFault(const QString &name, BoxFaults &all);

} // namespace Rufzeichen::Simulation
