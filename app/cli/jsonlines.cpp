// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonlines.h"

#include "core/callmonitor/connectionwords.h"
#include "core/calls/callwords.h"
#include "core/numbers/canonicalnumber.h"
#include "ui/writers/calljson.h"
#include "ui/writers/jsonobject.h"

namespace Rufzeichen::JsonLines {

namespace {

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

constexpr WordTable<ConnectionFinding, 10> findingNames {{
    {ConnectionFinding::Working, "ok"_L1},
    {ConnectionFinding::Refused, "refused"_L1},
    {ConnectionFinding::Timeout, "timeout"_L1},
    {ConnectionFinding::HostNotFound, "host-not-found"_L1},
    {ConnectionFinding::WrongNetwork, "wrong-network"_L1},
    {ConnectionFinding::NotPrivate, "not-private"_L1},
    {ConnectionFinding::Blocked, "blocked"_L1},
    {ConnectionFinding::ZoneMissing, "zone-missing"_L1},
    {ConnectionFinding::NotFritzBox, "not-a-fritzbox"_L1},
    {ConnectionFinding::Dropped, "dropped"_L1},
}};

constexpr WordTable<MatchedBy, 3> matchNames {{
    {MatchedBy::Exact, "exact"_L1},
    {MatchedBy::Canonical, "canonical"_L1},
    {MatchedBy::Wildcard, "wildcard"_L1},
}};

constexpr WordTable<NumberKind, 8> numberKindNames {{
    {NumberKind::Fixed, "fixed"_L1},
    {NumberKind::Mobile, "mobile"_L1},
    {NumberKind::Freephone, "freephone"_L1},
    {NumberKind::Premium, "premium"_L1},
    {NumberKind::Internal, "internal"_L1},
    {NumberKind::Service, "service"_L1},
    {NumberKind::Withheld, "withheld"_L1},
    {NumberKind::Unknown, "unknown"_L1},
}};

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QByteArray objectOf(const ContactNumber &number, const DialPlan &plan)
{
    JsonObject object("");
    object.add("number", number.number);
    object.add("kind", wordFor(contactNumberKindNames, number.kind));
    object.add("canonical", unlessEmpty(canonicalNumber(number.number, plan)));
    object.addTruth("main", number.main);
    return std::move(object).text();
}

} // namespace

QByteArray of(const CallMonitorState &state)
{
    JsonObject object("connection");
    object.add("state", wordFor(connectionWords, state.phase));
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

QByteArray of(const Call &call, const Party &party, const OwnNames &names)
{
    return CallJson::of(call, party, names) += '\n';
}

QByteArray of(const StoredCall &call, const OwnNames &names)
{
    return CallJson::of(call, names) += '\n';
}

QByteArray of(const CallImportResult &result)
{
    JsonObject object("import");
    object.add("lines", result.lines);
    object.add("calls", result.calls);
    object.add("new", result.added);
    object.add("known", result.known);
    object.add("unreadable", result.unreadable);
    return std::move(object).line();
}

QByteArray ofPurge(int removed, std::optional<qint64> wouldRemove)
{
    JsonObject object("purge");
    object.add("removed", removed);
    object.add("wouldRemove", wouldRemove);
    return std::move(object).line();
}

QByteArray of(const Backup &backup, const QString &file, std::optional<qint64> calls)
{
    JsonObject object("backup");
    object.add("file", file);
    object.add("kind", wordFor(backupKindNames, backup.kind));
    object.add("time", backup.time.toString(Qt::ISODate));
    object.add("calls", calls);
    return std::move(object).line();
}

QByteArray of(const Restoration &result)
{
    JsonObject object("restore");
    object.add("new", result.added);
    object.add("known", result.known);
    object.add("unreadable", result.read.lost);
    return std::move(object).line();
}

QByteArray of(const Salvage &salvage, const QString &file)
{
    JsonObject object("repair");
    object.add("file", file);
    object.add("saved", salvage.saved);
    object.add("unreadable", salvage.lost);
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
    for (const auto &[outcome, name] : CallWords::outcomeWords) {
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

QByteArray of(const Phonebook &book)
{
    JsonObject object("phonebook");
    object.add("id", book.position ? std::optional<qint64>(*book.position) : std::nullopt);
    object.add("name", book.name);
    object.addTruth("readOnly", book.readOnly);
    object.add("contacts", book.contacts.size());
    return std::move(object).line();
}

QByteArray of(const Contact &contact, const QString &book, const DialPlan &plan)
{
    QList<QByteArray> numbers;
    for (const ContactNumber &number : contact.numbers) {
        numbers.append(objectOf(number, plan));
    }
    JsonObject object("contact");
    object.add("book", book);
    object.add("id", contact.id);
    object.add("name", contact.name);
    object.addTruth("vip", contact.vip);
    object.add("emails", contact.emails);
    object.addObjects("numbers", numbers);
    return std::move(object).line();
}

QByteArray of(const Lookup &lookup)
{
    const auto &match = lookup.match;
    JsonObject object("lookup");
    object.add("number", lookup.number.text());
    object.add("canonical", unlessEmpty(lookup.number.canonical()));
    object.add("display", lookup.facts.display);
    object.add("name", match ? std::optional(match->name) : std::nullopt);
    object.add("book", match ? std::optional(match->book) : std::nullopt);
    object.add("matchedBy", match ? std::optional(wordFor(matchNames, match->matchedBy)) : std::nullopt);
    object.add("place", unlessEmpty(lookup.facts.place));
    object.add("kind", wordFor(numberKindNames, lookup.facts.kind));
    return std::move(object).line();
}

QByteArray of(const FoundBox &box, bool hasCallMonitor)
{
    JsonObject object("box");
    object.add("address", box.address.toString());
    object.add("model", box.model);
    object.add("name", box.name);
    object.add("version", box.version);
    object.add("udn", box.udn);
    object.addTruth("callMonitor", hasCallMonitor);
    return std::move(object).line();
}

QByteArray of(const MergeSummary &summary)
{
    JsonObject object("sync");
    object.add("entries", summary.entries);
    object.add("new", summary.added);
    object.add("merged", summary.matched);
    return std::move(object).line();
}

QByteArray of(const ImportOutcome &outcome)
{
    JsonObject object("import");
    object.add("contacts", outcome.contacts);
    object.add("new", outcome.added);
    object.add("known", outcome.known);
    object.add("withoutNumber", outcome.withoutNumber);
    object.add("notAdded", static_cast<int>(outcome.refused.size()) + outcome.left);
    return std::move(object).line();
}

QByteArray ofDial(const QString &number, const QString &dialled, const QString &notDialled)
{
    JsonObject object("dial");
    object.add("number", number);
    object.add("dialled", dialled);
    object.add("notDialled", unlessEmpty(notDialled));
    return std::move(object).line();
}

QByteArray ofHangUp()
{
    return JsonObject("hangup").line();
}

QByteArray ofBarring(const PhoneNumber &number, bool isBarred, bool hasChanged)
{
    JsonObject object("barring");
    object.add("number", number.text());
    object.add("canonical", unlessEmpty(number.canonical()));
    object.addTruth("barred", isBarred);
    object.addTruth("changed", hasChanged);
    return std::move(object).line();
}

QByteArray of(const TamMessage &message, const std::optional<QString> &name)
{
    constexpr qint64 secondsOfMinute = 60;
    JsonObject object("message");
    object.add("id", message.id());
    object.add("machine", message.machine);
    object.add("time", message.date);
    object.add("duration", message.minutes ? std::optional(*message.minutes * secondsOfMinute) : std::nullopt);
    object.add("remote", message.remote);
    object.add("name", name);
    object.addTruth("new", message.isNew);
    return std::move(object).line();
}

QByteArray of(const AnsweringMachine &machine)
{
    JsonObject object("machine");
    object.add("machine", machine.index);
    object.add("name", machine.name);
    object.addTruth("enabled", machine.enabled);
    return std::move(object).line();
}

} // namespace Rufzeichen::JsonLines
