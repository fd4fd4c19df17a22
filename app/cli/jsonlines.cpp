// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonlines.h"

#include "ui/text/calljson.h"
#include "ui/text/jsonobject.h"

namespace Rufzeichen::JsonLines {

namespace {

using CallJson::name;

QByteArrayView name(CallMonitorState::Phase phase)
{
    switch (phase) {
    case CallMonitorState::Phase::Disconnected:
        break;
    case CallMonitorState::Phase::Connecting:
        return "connecting";
    case CallMonitorState::Phase::Connected:
        return "connected";
    }
    return "disconnected";
}

QByteArrayView name(ConnectionFailure failure)
{
    switch (failure) {
    case ConnectionFailure::Refused:
        return "refused";
    case ConnectionFailure::Timeout:
        return "timeout";
    case ConnectionFailure::HostNotFound:
        return "host-not-found";
    case ConnectionFailure::NotPrivate: // doctor tells it apart
    case ConnectionFailure::Network:
        break;
    case ConnectionFailure::Closed:
        return "closed";
    case ConnectionFailure::Reset:
        return "reset";
    case ConnectionFailure::Dead:
        return "dead";
    }
    return "network";
}

QByteArrayView name(CallMonitorEvent event)
{
    switch (event) {
    case CallMonitorEvent::Ring:
        return "ring";
    case CallMonitorEvent::Call:
        return "call";
    case CallMonitorEvent::Connect:
        return "connect";
    case CallMonitorEvent::Disconnect:
        return "disconnect";
    case CallMonitorEvent::Unknown:
        return "unknown";
    case CallMonitorEvent::Malformed:
        break;
    }
    return "malformed";
}

std::optional<QByteArrayView> name(LineDefect defect)
{
    switch (defect) {
    case LineDefect::None:
        break;
    case LineDefect::TooFewColumns:
        return "too few columns";
    case LineDefect::BadConnectionId:
        return "the connection id is no number";
    case LineDefect::TooLong:
        return "too long";
    case LineDefect::CutOff:
        return "cut off";
    }
    return std::nullopt;
}

QByteArrayView name(ConnectionFinding finding)
{
    switch (finding) {
    case ConnectionFinding::Working:
        return "ok";
    case ConnectionFinding::Refused:
        return "refused";
    case ConnectionFinding::Timeout:
        return "timeout";
    case ConnectionFinding::HostNotFound:
        return "host-not-found";
    case ConnectionFinding::WrongNetwork:
        return "wrong-network";
    case ConnectionFinding::NotPrivate:
        return "not-private";
    case ConnectionFinding::NotFritzBox:
        return "not-a-fritzbox";
    case ConnectionFinding::Dropped:
        break;
    }
    return "dropped";
}

template <typename Enumerator> std::optional<QByteArrayView> name(std::optional<Enumerator> value)
{
    return value ? std::optional(name(*value)) : std::nullopt;
}

} // namespace

QByteArray of(const CallMonitorState &state)
{
    JsonObject object("connection");
    object.add("state", name(state.phase));
    object.add("reason", name(state.failure));
    object.add("retryInMs", state.retryIn ? std::optional<qint64>(state.retryIn->count()) : std::nullopt);
    object.add("attempts", state.attempts);
    return std::move(object).line();
}

QByteArray of(const CallMonitorLine &line)
{
    JsonObject object("line");
    object.add("event", name(line.event));
    object.add("time", line.time);
    object.add("id", line.id);
    object.add("remote", line.remote);
    object.add("local", line.local);
    object.add("trunk", line.trunk);
    object.add("extension", line.extension);
    object.add("duration", line.duration);
    object.add("reason", name(line.defect));
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
    const auto add = [&counts](JsonObject &object, auto enumerator) {
        object.add(name(enumerator), static_cast<qint64>(counts.of(enumerator)));
    };
    JsonObject object("");
    object.add("lines", static_cast<qint64>(counts.lines));
    for (const CallMonitorEvent event :
         {CallMonitorEvent::Ring, CallMonitorEvent::Call, CallMonitorEvent::Connect, CallMonitorEvent::Disconnect,
          CallMonitorEvent::Unknown, CallMonitorEvent::Malformed}) {
        add(object, event);
    }
    object.add("calls", static_cast<qint64>(counts.calls));
    for (const CallOutcome outcome :
         {CallOutcome::Answered, CallOutcome::Missed, CallOutcome::Rejected, CallOutcome::Machine, CallOutcome::Fax,
          CallOutcome::Unanswered, CallOutcome::Lost}) {
        add(object, outcome);
    }
    return std::move(object).line();
}

QByteArray of(const ConnectionEvidence &evidence, const QString &advice)
{
    JsonObject object("doctor");
    object.add("result", name(diagnose(evidence)));
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
