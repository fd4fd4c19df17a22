// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/boxjson.h"

#include "core/numbers/canonicalnumber.h"
#include "ui/text/jsonobject.h"

namespace Rufzeichen::BoxJson {

namespace {

QByteArrayView name(MatchedBy matchedBy)
{
    switch (matchedBy) {
    case MatchedBy::Exact:
        return "exact";
    case MatchedBy::Canonical:
        return "canonical";
    case MatchedBy::Wildcard:
        break;
    }
    return "wildcard";
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QByteArray objectOf(const ContactNumber &number, const DialPlan &plan)
{
    JsonObject object("");
    object.add("number", number.number);
    object.add("kind", BoxJson::name(number.kind));
    object.add("canonical", unlessEmpty(canonicalNumber(number.number, plan)));
    object.addTruth("main", number.main);
    return std::move(object).text();
}

} // namespace

QByteArrayView name(ContactNumberKind kind)
{
    switch (kind) {
    case ContactNumberKind::Home:
        return "home";
    case ContactNumberKind::Mobile:
        return "mobile";
    case ContactNumberKind::Work:
        return "work";
    case ContactNumberKind::Fax:
        return "fax";
    case ContactNumberKind::Other:
        break;
    }
    return "other";
}

QByteArrayView name(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Fixed:
        return "fixed";
    case NumberKind::Mobile:
        return "mobile";
    case NumberKind::Freephone:
        return "freephone";
    case NumberKind::Premium:
        return "premium";
    case NumberKind::Internal:
        return "internal";
    case NumberKind::Service:
        return "service";
    case NumberKind::Withheld:
        return "withheld";
    case NumberKind::Unknown:
        break;
    }
    return "unknown";
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
    object.add("matchedBy", match ? std::optional(name(match->matchedBy)) : std::nullopt);
    object.add("place", unlessEmpty(lookup.facts.place));
    object.add("kind", name(lookup.facts.kind));
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
