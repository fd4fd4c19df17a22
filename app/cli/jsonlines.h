// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/callmonitor/callmonitorstate.h"
#include "core/calls/call.h"
#include "core/calls/callcounter.h"
#include "core/calls/logimporter.h"
#include "core/calls/storedcall.h"
#include "core/discovery/connectioncheck.h"
#include "core/settings/wordtable.h"

#include <QByteArray>

/** The JSON objects of docs/command-line.md, each with its line end. Every key is always there. */
namespace Rufzeichen::JsonLines {

inline constexpr WordTable<CallMonitorEvent, 6> eventNames {{
    {CallMonitorEvent::Ring, "ring"_L1},
    {CallMonitorEvent::Call, "call"_L1},
    {CallMonitorEvent::Connect, "connect"_L1},
    {CallMonitorEvent::Disconnect, "disconnect"_L1},
    {CallMonitorEvent::Unknown, "unknown"_L1},
    {CallMonitorEvent::Malformed, "malformed"_L1},
}};

[[nodiscard]] QByteArray of(const CallMonitorState &state);
[[nodiscard]] QByteArray of(const CallMonitorLine &line);
[[nodiscard]] QByteArray of(const Call &call);
[[nodiscard]] QByteArray of(const StoredCall &call);
[[nodiscard]] QByteArray of(const CallCounts &counts);
[[nodiscard]] QByteArray of(const LogImportResult &result);

/** How many calls were removed from the history. */
[[nodiscard]] QByteArray ofPurge(int removed);

/** @p advice is what the text format says. */
[[nodiscard]] QByteArray of(const ConnectionEvidence &evidence, const QString &advice);

/** Where a simulated box listens. */
struct SimulatorPlace {
    QString address {};
    quint16 port = 0; ///< of the call monitor
    std::optional<quint16> tr064Port {}; ///< the others are absent with it
    std::optional<quint16> tlsPort {};
    std::optional<QString> user {};
    std::optional<QString> certificate {}; ///< its SHA-256 in hexadecimal digits
};

[[nodiscard]] QByteArray of(const SimulatorPlace &place);

} // namespace Rufzeichen::JsonLines
