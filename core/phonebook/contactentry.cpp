// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactentry.h"

#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlbounds.h"
#include "core/phonebook/xmlnode.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumEntrySize = 1'000'000;

QString cleanText(const QByteArray &document)
{
    if (document.size() > maximumEntrySize) {
        return {};
    }
    const QString text = withoutForbidden(decodedXml(document));
    return isWithinXmlBounds(text) ? text : QString();
}

XmlNode *contactIn(XmlNode &node)
{
    if (node.name == "contact"_L1) {
        return &node;
    }
    for (XmlNode &child : node.children) {
        if (XmlNode *const found = contactIn(child)) {
            return found;
        }
    }
    return nullptr;
}

bool isNumber(const XmlNode &node)
{
    return node.type == XmlNode::Type::Element && node.name == "number"_L1;
}

QString attribute(const XmlNode &node, QLatin1StringView key)
{
    return node.attributes.value(key).toString();
}

// A number is the same whatever stands between its digits.
QString keysOf(const QString &number)
{
    const QString keys = canonicalNumber(number, {.countryCode = {}});
    return keys.isEmpty() ? number.trimmed() : keys;
}

QString withKind(const QString &number, ContactNumberKind kind)
{
    return QString::number(static_cast<int>(kind)) + u' ' + keysOf(number);
}

/** What an old and a new number have in common if the new one continues the old one. Empty: they have nothing. */
struct NumberLink {
    QString (*ofOld)(const XmlNode &node);
    QString (*ofNew)(const ContactNumber &number);
};

// The first one that fits counts.
constexpr std::array numberLinks {
    NumberLink {
        [](const XmlNode &node) { return withKind(node.ownText(), contactNumberKind(attribute(node, "type"_L1))); },
        [](const ContactNumber &number) { return withKind(number.number, number.kind); }},
    NumberLink {[](const XmlNode &node) { return keysOf(node.ownText()); },
                [](const ContactNumber &number) { return keysOf(number.number); }},
    NumberLink {[](const XmlNode &node) { return attribute(node, "id"_L1); },
                [](const ContactNumber &number) { return number.id; }},
};

/** For each new number the place of the old one that it continues; nothing for a really new one. Takes linear time.
 */
QList<std::optional<qsizetype>> continuedNumbers(const QList<XmlNode> &old, const QList<ContactNumber> &numbers)
{
    QList<std::optional<qsizetype>> continued(numbers.size());
    QList<bool> used(old.size(), false);
    for (const NumberLink &link : numberLinks) {
        QHash<QString, QList<qsizetype>> places; // the first one last
        for (qsizetype place = old.size() - 1; place >= 0; --place) {
            const QString common = used[place] ? QString() : link.ofOld(old[place]);
            if (!common.isEmpty()) {
                places[common].append(place);
            }
        }
        for (qsizetype at = 0; at < numbers.size(); ++at) {
            const auto found = continued[at] ? places.end() : places.find(link.ofNew(numbers[at]));
            if (found != places.end() && !found->isEmpty()) {
                continued[at] = found->takeLast();
                used[*continued[at]] = true;
            }
        }
    }
    return continued;
}

void setQuickdial(XmlNode &node, const ContactNumber &number)
{
    if (!number.quickdial.isEmpty()) {
        node.setAttribute(u"quickdial"_s, number.quickdial);
    }
    if (!number.vanity.isEmpty()) {
        node.setAttribute(u"vanity"_s, number.vanity);
    }
}

XmlNode continued(XmlNode node, const ContactNumber &number)
{
    if (contactNumberKind(attribute(node, "type"_L1)) != number.kind) {
        node.setAttribute(u"type"_s, boxName(number.kind));
    }
    if ((attribute(node, "prio"_L1) == "1"_L1) != number.main) {
        node.setAttribute(u"prio"_s, number.main ? u"1"_s : u"0"_s);
    }
    setQuickdial(node, number);
    if (node.ownText().trimmed() != number.number) {
        node.setText(number.number);
    }
    return node;
}

/** Ids for new numbers: the lowest that no other number has. */
class FreeIds
{
public:
    explicit FreeIds(const QList<XmlNode> &numbers)
    {
        std::for_each(numbers.begin(), numbers.end(),
                      [this](const XmlNode &node) { m_taken.insert(attribute(node, "id"_L1)); });
    }

    [[nodiscard]] QString next()
    {
        while (m_taken.contains(QString::number(m_next))) {
            ++m_next;
        }
        return QString::number(m_next++);
    }

private:
    QSet<QString> m_taken;
    int m_next = 0;
};

XmlNode newNumber(const ContactNumber &number, const QString &id)
{
    XmlNode node {.name = u"number"_s};
    node.setAttribute(u"type"_s, boxName(number.kind));
    node.setAttribute(u"prio"_s, number.main ? u"1"_s : u"0"_s);
    node.setAttribute(u"id"_s, id);
    setQuickdial(node, number);
    node.setText(number.number);
    return node;
}

void editNumbers(XmlNode &telephony, const QList<ContactNumber> &numbers)
{
    QList<XmlNode> old;
    std::copy_if(telephony.children.begin(), telephony.children.end(), std::back_inserter(old), isNumber);
    const auto first = std::find_if(telephony.children.begin(), telephony.children.end(), isNumber);
    const qsizetype place = std::distance(telephony.children.begin(), first);
    telephony.children.removeIf(isNumber);

    const QList<std::optional<qsizetype>> sources = continuedNumbers(old, numbers);
    FreeIds ids(old); // those of numbers that are gone are not given again at once
    QList<XmlNode> behind = telephony.children.mid(place);
    telephony.children.resize(place);
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        telephony.children.append(sources[at] ? continued(old[*sources[at]], numbers[at])
                                              : newNumber(numbers[at], ids.next()));
    }
    telephony.children += behind;
    telephony.setAttribute(u"nid"_s, QString::number(numbers.size()));
}

bool isEmail(const XmlNode &node)
{
    return node.type == XmlNode::Type::Element && node.name == "email"_L1;
}

// Boxes have them in the contact or in its telephony: all go to where the first one is, else into the contact.
void editEmails(XmlNode &contact, const QStringList &emails)
{
    XmlNode *const telephony = contact.child(u"telephony");
    XmlNode *const inner = telephony ? telephony->child(u"services") : nullptr;
    QList<XmlNode> old;
    XmlNode *target = nullptr;
    for (XmlNode *services : {contact.child(u"services"), inner}) {
        if (services != nullptr) {
            const qsizetype before = old.size();
            std::copy_if(services->children.begin(), services->children.end(), std::back_inserter(old), isEmail);
            services->children.removeIf(isEmail);
            target = target == nullptr && old.size() > before ? services : target;
        }
    }
    QHash<QString, qsizetype> places;
    for (qsizetype place = old.size() - 1; place >= 0; --place) {
        places.insert(old[place].ownText().trimmed(), place);
    }
    XmlNode &services = target ? *target : contact.madeChild(u"services"_s);
    for (qsizetype at = 0; at < emails.size(); ++at) {
        const auto known = places.constFind(emails[at]);
        XmlNode email = known == places.constEnd() ? XmlNode {.name = u"email"_s} : old[*known];
        email.setAttribute(u"id"_s, QString::number(at));
        if (known == places.constEnd()) {
            email.setAttribute(u"classifier"_s, u"private"_s);
            email.setText(emails[at]);
        }
        services.children.append(email);
    }
    services.setAttribute(u"nid"_s, QString::number(emails.size()));
}

// As it stands in a document with other contacts.
QString elementOf(const XmlNode &node)
{
    const QString document = QString::fromUtf8(node.document());
    return document.sliced(document.indexOf("?>"_L1) + 2).trimmed();
}

QList<ContactNumber> withNewIds(QList<ContactNumber> numbers)
{
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        numbers[at].id = QString::number(at);
    }
    return numbers;
}

// The box gives these anew.
bool isOfOldBook(const XmlNode &node)
{
    return node.type == XmlNode::Type::Element && (node.name == "uniqueid"_L1 || node.name == "mod_time"_L1);
}

} // namespace

std::optional<Contact> readEntry(const QByteArray &document)
{
    const QString text = cleanText(document);
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD) {
            return std::nullopt;
        }
        if (token == QXmlStreamReader::StartElement && reader.name() == "contact"_L1) {
            Contact contact = readContact(reader, text);
            return reader.hasError() ? std::nullopt : std::optional(std::move(contact));
        }
    }
    return std::nullopt;
}

Contact withNumbers(const Contact &contact, const QList<ContactNumber> &numbers)
{
    Contact result = contact;
    result.numbers = numbers;
    std::optional<XmlNode> node = XmlNode::read(contact.source.xml);
    if (node) {
        editNumbers(node->madeChild(u"telephony"_s), numbers);
    }
    result.source.xml = node ? elementOf(*node) : QString();
    return result;
}

QString ringTone(const Contact &contact)
{
    std::optional<XmlNode> node = XmlNode::read(contact.source.xml);
    XmlNode *const setup = node ? node->child(u"setup") : nullptr;
    const XmlNode *const tone = setup == nullptr ? nullptr : setup->child(u"ringTone");
    return tone == nullptr ? QString() : tone->ownText().trimmed();
}

Contact withRingTone(const Contact &contact, const QString &tone)
{
    constexpr qsizetype longest = 100; // characters
    Contact result = contact;
    if (contact.source.xml.isEmpty()) {
        result.numbers = withNewIds(contact.numbers);
    }
    std::optional<XmlNode> node = XmlNode::read(contactXml(result));
    result.numbers = contact.numbers;
    if (node && !tone.isEmpty() && tone.size() <= longest) {
        node->madeChild(u"setup"_s).madeChild(u"ringTone"_s).setText(tone);
        result.source.xml = elementOf(*node);
    }
    return result;
}

QByteArray newEntry(const Contact &contact)
{
    if (std::optional<XmlNode> node = XmlNode::read(contact.source.xml)) {
        node->children.removeIf(isOfOldBook);
        return node->document();
    }
    Contact unknown = contact;
    unknown.source = {};
    unknown.id.clear();
    unknown.picture.clear(); // it is not in the box
    unknown.numbers = withNewIds(unknown.numbers);
    return R"(<?xml version="1.0" encoding="UTF-8"?>)" + contactXml(unknown).toUtf8();
}

std::optional<QByteArray> editedEntry(const QByteArray &document, const ContactChanges &changes)
{
    std::optional<XmlNode> root = XmlNode::read(cleanText(document));
    XmlNode *const contact = root ? contactIn(*root) : nullptr;
    if (contact == nullptr) {
        return std::nullopt;
    }
    if (changes.name) {
        contact->madeChild(u"person"_s).madeChild(u"realName"_s).setText(*changes.name);
    }
    if (changes.vip) {
        XmlNode &category = contact->madeChild(u"category"_s);
        if ((category.ownText().trimmed() == "1"_L1) != *changes.vip) {
            category.setText(*changes.vip ? u"1"_s : u"0"_s);
        }
    }
    if (changes.numbers) {
        editNumbers(contact->madeChild(u"telephony"_s), *changes.numbers);
    }
    if (changes.emails) {
        editEmails(*contact, *changes.emails);
    }
    return root->document();
}

} // namespace Rufzeichen
