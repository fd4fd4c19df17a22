// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/storedcall.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** All that the tray icon, its tooltip and its menu tell. */
struct TrayState {
    CallMonitorState connection;
    QString host; ///< of the box
    QList<StoredCall> running;
    int missed = 0; ///< calls that the user has not seen
    int toCallBack = 0; ///< missed calls that nobody has called back yet
    int newMessages = 0; ///< on the answering machines, that nobody has heard
    bool quiet = false; ///< nothing pops up now
    std::optional<QDateTime> quietUntil; ///< local time; absent: until it is switched off
    bool readsAlong = false; ///< a recorder of this user writes the calls, and this program shows what it writes
    bool boxWaits = false; ///< the box wants a password, or trust in its certificate
    bool popup = false; ///< one of our own is on the screen
    QList<StoredCall> recent; ///< the last few calls, the latest first

    bool operator==(const TrayState &) const = default;
};

} // namespace Rufzeichen
