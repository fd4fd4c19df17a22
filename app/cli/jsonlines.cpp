// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonlines.h"

#include "ui/writers/calljson.h"
#include "ui/writers/jsonobject.h"

namespace Rufzeichen::JsonLines {

namespace {

constexpr WordTable<CallMonitorState::Phase, 3> stateNames {{
    {CallMonitorState::Phase::Disconnected, "disconnected"_L1},
    {CallMonitorState::Phase::Connecting, "connecting"_L1},
    {CallMonitorState::Phase::Connected, "connected"_L1},
}};

constexpr WordTable<ConnectionFailure, 8> failureNames {{
    {ConnectionFailure::Refused, "refused"_L1},
    {ConnectionFailure::Timeout, "timeout"_L1},
    {ConnectionFailure::HostNotFound, "host-not-found"_L1},
    {ConnectionFailure::Network, "network"_L1},
    {ConnectionFailure::NotPrivate, "network"_L1}, // doctor tells it apart
    {ConnectionFailure::Closed, "closed"_L1},
    {ConnectionFailure::Reset, "reset"_L1},
    {ConnectionFailure::Dead, "dead"_L1},
}};

constexpr WordTable<LineDefect, 4> defectNames {{
    {LineDefect::TooFewColumns, "too few columns"_L1},
    {LineDefect::BadConnectionId, "the connection id is no number"_L1},
    {LineDefect::TooLong, "too long"_L1},
    {LineDefect::CutOff, "cut off"_L1},
}};

constexpr WordTable<ConnectionFinding, 8> findingNames {{
    {ConnectionFinding::Working, "ok"_L1},
    {ConnectionFinding::Refused, "refused"_L1},
    {ConnectionFinding::Timeout, "timeout"_L1},
    {ConnectionFinding::HostNotFound, "host-not-found"_L1},
    {ConnectionFinding::WrongNetwork, "wrong-network"_L1},
    {ConnectionFinding::NotPrivate, "not-private"_L1},
    {ConnectionFinding::NotFritzBox, "not-a-fritzbox"_L1},
    {ConnectionFinding::Dropped, "dropped"_L1},
}};

} // namespace

QByteArray of(const CallMonitorState &state)
{
    JsonObject object("connection");
    object.add("state", wordFor(stateNames, state.phase));
    object.add("reason", state.failure ? std::optional(wordFor(failureNames, *state.failure)) : std::nullopt);
    object.add("retryInMs", state.retryIn ? std::optional<qint64>(state.retryIn->count()) : std::nullopt);
    object.add("attempts", state.attempts);
    return std::move(object).line();
}

QByteArray of(const CallMonitorLine &line)
{
    JsonObject object("line");
    object.add("event", wordFor(eventNames, line.event));
    object.add("time", line.time);
    object.add("id", line.id);
    object.add("remote", line.remote);
    object.add("local", line.local);
    object.add("trunk", line.trunk);
    object.add("extension", line.extension);
    object.add("duration", line.duration);
    object.add("reason",
               line.defect == LineDefect::None ? std::nullopt : std::optional(wordFor(defectNames, line.defect)));
    object.add("raw", textFromBox(line.raw));
    return std::move(object).line();
}

QByteArray of(const Call &call)
{
    return CallJson::of(call) += '\n';
}

QByteArray of(const StoredCall &call)
{
    return CallJson::of(call) += '\n';
}

QByteArray of(const LogImportResult &result)
{
    JsonObject object("import");
    object.add("lines", result.lines);
    object.add("calls", result.calls);
    object.add("new", result.added);
    object.add("known", result.known);
    return std::move(object).line();
}

QByteArray ofPurge(int removed)
{
    JsonObject object("purge");
    object.add("removed", removed);
    return std::move(object).line();
}

QByteArray of(const CallCounts &counts)
{
    JsonObject object("");
    object.add("lines", static_cast<qint64>(counts.lines));
    for (const auto &[event, name] : eventNames) {
        object.add(name, static_cast<qint64>(counts.of(event)));
    }
    object.add("calls", static_cast<qint64>(counts.calls));
    for (const auto &[outcome, name] : CallJson::outcomeNames) {
        object.add(name, static_cast<qint64>(counts.of(outcome)));
    }
    return std::move(object).line();
}

QByteArray of(const ConnectionEvidence &evidence, const QString &advice)
{
    JsonObject object("doctor");
    object.add("result", wordFor(findingNames, diagnose(evidence)));
    object.add("host", evidence.address.host);
    object.add("port", evidence.address.port);
    object.add("address", evidence.contacted ? std::optional(evidence.contacted->toString()) : std::nullopt);
    object.add("model", evidence.model.isEmpty() ? std::nullopt : std::optional(evidence.model));
    object.add("advice", advice);
    return std::move(object).line();
}

QByteArray of(const SimulatorPlace &place)
{
    JsonObject object("simulator");
    object.add("address", place.address);
    object.add("port", place.port);
    object.add("tr064Port", place.tr064Port);
    object.add("tlsPort", place.tlsPort);
    object.add("user", place.user);
    object.add("certificate", place.certificate);
    return std::move(object).line();
}

} // namespace Rufzeichen::JsonLines
