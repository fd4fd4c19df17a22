// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/boxjson.h"

#include "core/numbers/canonicalnumber.h"
#include "ui/writers/jsonobject.h"

namespace Rufzeichen::BoxJson {

namespace {

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

QByteArray ofImport(int contacts, int added)
{
    JsonObject object("import");
    object.add("contacts", contacts);
    object.add("new", added);
    object.add("known", contacts - added);
    return std::move(object).line();
}

QByteArray ofDial(const QString &number, const QString &dialled)
{
    JsonObject object("dial");
    object.add("number", number);
    object.add("dialled", dialled);
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

} // namespace Rufzeichen::BoxJson
