// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/calljson.h"

#include "ui/text/jsonobject.h"

namespace Rufzeichen::CallJson {

namespace {

JsonObject objectOf(const Call &call)
{
    JsonObject object("call");
    object.add("key", call.key);
    object.add("phase", name(call.phase));
    object.add("direction", name(call.direction));
    object.add("outcome", call.outcome ? std::optional(name(*call.outcome)) : std::nullopt);
    object.add("remote", call.remote);
    object.add("local", call.local);
    object.add("trunk", call.trunk);
    object.add("extension", call.extension);
    object.add("started", call.started);
    object.add("connected", call.connected);
    object.add("ended", call.ended);
    object.add("duration", call.duration);
    return object;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QByteArrayView name(CallPhase phase)
{
    switch (phase) {
    case CallPhase::Ringing:
        return "ringing";
    case CallPhase::Dialling:
        return "dialling";
    case CallPhase::Talking:
        return "talking";
    case CallPhase::Ended:
        break;
    }
    return "ended";
}

QByteArrayView name(CallDirection direction)
{
    switch (direction) {
    case CallDirection::Incoming:
        return "incoming";
    case CallDirection::Outgoing:
        return "outgoing";
    case CallDirection::Unknown:
        break;
    }
    return "unknown";
}

QByteArrayView name(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Answered:
        return "answered";
    case CallOutcome::Missed:
        return "missed";
    case CallOutcome::Rejected:
        return "rejected";
    case CallOutcome::Machine:
        return "machine";
    case CallOutcome::Fax:
        return "fax";
    case CallOutcome::Unanswered:
        return "unanswered";
    case CallOutcome::Lost:
        break;
    }
    return "lost";
}

QByteArrayView name(CallSource source)
{
    switch (source) {
    case CallSource::Live:
        break;
    case CallSource::Import:
        return "import";
    case CallSource::Box:
        return "box";
    }
    return "live";
}

QByteArray of(const Call &call)
{
    return objectOf(call).text();
}

QByteArray of(const StoredCall &call)
{
    JsonObject object = objectOf(call.call);
    object.add("name", unlessEmpty(call.party.name));
    object.add("place", unlessEmpty(call.party.place));
    object.addTruth("seen", call.seen);
    object.add("source", name(call.source));
    return std::move(object).text();
}

} // namespace Rufzeichen::CallJson
