// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/writers/calljson.h"

#include "core/calls/callrow.h"
#include "core/calls/callwords.h"
#include "ui/writers/jsonobject.h"

#include <QDateTime>

namespace Rufzeichen::CallJson {

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

JsonObject objectOf(const Call &call, const Party &party)
{
    JsonObject object("call");
    object.add("key", call.key);
    object.add("phase", wordFor(CallWords::phaseWords, call.phase));
    object.add("direction", wordFor(CallWords::directionWords, call.direction));
    object.add("outcome",
               call.outcome ? std::optional(wordFor(CallWords::outcomeWords, *call.outcome)) : std::nullopt);
    object.add("remote", call.remote);
    object.add("local", call.local);
    object.add("trunk", call.trunk);
    object.add("extension", call.extension);
    object.add("started", call.started);
    object.add("connected", call.connected);
    object.add("ended", call.ended);
    object.add("duration", call.duration);
    object.add("name", unlessEmpty(party.name));
    object.add("place", unlessEmpty(party.place));
    return object;
}

QByteArray withNames(JsonObject object, const Call &call, const OwnNames &names)
{
    object.add("localName", unlessEmpty(names.line(call.local)));
    object.add("extensionName", unlessEmpty(names.phone(call.extension)));
    return std::move(object).text();
}

} // namespace

std::optional<BoxTime> momentElsewhere(const Call &call)
{
    return call.moment != CallRow::stamp(call) ? call.moment : std::nullopt;
}

std::optional<qint64> ringMilliseconds(const Call &call)
{
    return call.rang ? std::optional<qint64>(call.rang->count()) : std::nullopt;
}

std::optional<QString> reminderText(const StoredCall &call)
{
    return call.reminder ? std::optional(call.reminder->toUTC().toString(Qt::ISODate)) : std::nullopt;
}

QByteArray of(const Call &call, const Party &party, const OwnNames &names)
{
    return withNames(objectOf(call, party), call, names);
}

QByteArray of(const StoredCall &call, const OwnNames &names)
{
    JsonObject object = objectOf(call.call, call.party);
    object.addTruth("seen", call.seen);
    object.add("source", wordFor(CallWords::sourceWords, call.source));
    object.add("device", unlessEmpty(call.device));
    object.add("moment", momentElsewhere(call.call));
    object.add("rang", ringMilliseconds(call.call));
    object.addTruth("settled", call.settled);
    object.add("note", unlessEmpty(call.note));
    object.add("numberNote", unlessEmpty(call.numberNote));
    object.add("reminder", reminderText(call));
    object.add("claimant", unlessEmpty(call.claimant));
    return withNames(std::move(object), call.call, names);
}

} // namespace Rufzeichen::CallJson
