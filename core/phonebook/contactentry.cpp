// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactentry.h"

#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/xmlbounds.h"
#include "core/phonebook/xmlnode.h"

#include <QXmlStreamReader>
#include <algorithm>

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

// A number is the same whatever stands between its digits.
bool hasSameKeys(const QString &one, const QString &other)
{
    const DialPlan none {.countryCode = {}};
    const QString keys = canonicalNumber(one, none);
    return keys.isEmpty() ? one.trimmed() == other.trimmed() : keys == canonicalNumber(other, none);
}

QString attribute(const XmlNode &node, QLatin1StringView key)
{
    return node.attributes.value(key).toString();
}

bool isSameNumberAndKind(const XmlNode &node, const ContactNumber &number)
{
    return hasSameKeys(node.ownText(), number.number) && contactNumberKind(attribute(node, "type"_L1)) == number.kind;
}

bool isSameNumber(const XmlNode &node, const ContactNumber &number)
{
    return hasSameKeys(node.ownText(), number.number);
}

bool isSameId(const XmlNode &node, const ContactNumber &number)
{
    return !number.id.isEmpty() && attribute(node, "id"_L1) == number.id;
}

/** For each new number the place of the old one that it continues; nothing for a really new one. */
QList<std::optional<qsizetype>> continuedNumbers(const QList<XmlNode> &old, const QList<ContactNumber> &numbers)
{
    QList<std::optional<qsizetype>> continued(numbers.size());
    QList<bool> used(old.size(), false);
    for (const auto fits : {isSameNumberAndKind, isSameNumber, isSameId}) {
        for (qsizetype at = 0; at < numbers.size(); ++at) {
            for (qsizetype candidate = 0; candidate < old.size() && !continued[at]; ++candidate) {
                if (!used[candidate] && fits(old[candidate], numbers[at])) {
                    continued[at] = candidate;
                    used[candidate] = true;
                }
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

XmlNode newNumber(const ContactNumber &number, const QList<XmlNode> &others)
{
    int id = 0;
    const auto isTaken = [&id](const XmlNode &node) { return attribute(node, "id"_L1) == QString::number(id); };
    while (std::any_of(others.begin(), others.end(), isTaken)) {
        ++id;
    }
    XmlNode node {.name = u"number"_s};
    node.setAttribute(u"type"_s, boxName(number.kind));
    node.setAttribute(u"prio"_s, number.main ? u"1"_s : u"0"_s);
    node.setAttribute(u"id"_s, QString::number(id));
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
    QList<XmlNode> taken = old; // ids of numbers that are gone are not given again at once
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        const XmlNode node = sources[at] ? continued(old[*sources[at]], numbers[at]) : newNumber(numbers[at], taken);
        taken.append(node);
        telephony.children.insert(place + at, node);
    }
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
    XmlNode &services = target ? *target : contact.madeChild(u"services"_s);
    for (qsizetype at = 0; at < emails.size(); ++at) {
        const auto known = std::find_if(old.begin(), old.end(), [&emails, at](const XmlNode &node) {
            return node.ownText().trimmed() == emails[at];
        });
        XmlNode email = known == old.end() ? XmlNode {.name = u"email"_s} : *known;
        email.setAttribute(u"id"_s, QString::number(at));
        if (known == old.end()) {
            email.setAttribute(u"classifier"_s, u"private"_s);
            email.setText(emails[at]);
        }
        services.children.append(email);
    }
    services.setAttribute(u"nid"_s, QString::number(emails.size()));
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
    for (qsizetype at = 0; at < unknown.numbers.size(); ++at) {
        unknown.numbers[at].id = QString::number(at);
    }
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
