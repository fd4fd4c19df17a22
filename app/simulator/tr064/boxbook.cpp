// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/tr064/boxbook.h"

#include "core/numbers/canonicalnumber.h"

#include <QDateTime>
#include <algorithm>

namespace Rufzeichen::Simulation {

using namespace Qt::StringLiterals;

namespace {

XmlNode textNode(const QString &name, const QString &text)
{
    XmlNode node {.name = name};
    node.setText(text);
    return node;
}

QString childText(XmlNode node, QStringView name)
{
    const XmlNode *const child = node.child(name);
    return child == nullptr ? QString() : child->ownText().trimmed();
}

// Whether a number of a book, which may stand for many, is the canonical number.
bool covers(const QString &written, const QString &canonical, const DialPlan &plan)
{
    const QString own = canonicalNumber(written, plan);
    return !own.isEmpty() && (isWildcard(own) ? canonical.startsWith(own.chopped(1)) : canonical == own);
}

} // namespace

QString BookEntry::name() const
{
    XmlNode node = contact;
    XmlNode *const person = node.child(u"person");
    return person == nullptr ? QString() : childText(*person, u"realName");
}

QStringList BookEntry::numbers() const
{
    XmlNode node = contact;
    const XmlNode *const telephony = node.child(u"telephony");
    QStringList numbers;
    for (const XmlNode &child : telephony == nullptr ? QList<XmlNode>() : telephony->children) {
        if (child.name == "number"_L1) {
            numbers.append(child.ownText().trimmed());
        }
    }
    return numbers;
}

QString BookEntry::document() const
{
    return QString::fromUtf8(contact.document());
}

Book Book::read(const QByteArray &document)
{
    Book book;
    std::optional<XmlNode> root = XmlNode::read(QString::fromUtf8(document));
    XmlNode *const node = root ? root->child(u"phonebook") : nullptr;
    if (node == nullptr) {
        return book;
    }
    book.name = node->attributes.value("name"_L1).toString();
    book.owner = node->attributes.value("owner"_L1).toString();
    book.timestamp = childText(*node, u"timestamp").toLongLong();
    for (const XmlNode &child : node->children) {
        if (child.name == "contact"_L1) {
            book.entries.append({.uniqueId = childText(child, u"uniqueid").toInt(), .contact = child});
        }
    }
    return book;
}

qsizetype Book::indexOf(int uniqueId) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [uniqueId](const BookEntry &entry) { return entry.uniqueId == uniqueId; });
    return found == entries.end() ? -1 : found - entries.begin();
}

int Book::store(XmlNode contact, qsizetype position)
{
    int id = position >= 0 ? entries.at(position).uniqueId : 0;
    if (id == 0) {
        for (const BookEntry &entry : std::as_const(entries)) {
            id = std::max(id, entry.uniqueId);
        }
        ++id;
    }
    touch();
    contact.madeChild(u"mod_time"_s).setText(QString::number(timestamp));
    contact.madeChild(u"uniqueid"_s).setText(QString::number(id));
    const BookEntry entry {.uniqueId = id, .contact = std::move(contact)};
    if (position >= 0) {
        entries[position] = entry;
    } else {
        entries.append(entry);
    }
    return id;
}

void Book::remove(qsizetype position)
{
    entries.removeAt(position);
    touch();
}

void Book::touch()
{
    timestamp = std::max(timestamp + 1, QDateTime::currentSecsSinceEpoch());
}

QByteArray Book::document(qsizetype most, std::optional<qint64> since) const
{
    XmlNode node {.name = u"phonebook"_s};
    if (!owner.isEmpty()) {
        node.setAttribute(u"owner"_s, owner);
    }
    if (!name.isEmpty()) {
        node.setAttribute(u"name"_s, name);
    }
    node.children.append(textNode(u"timestamp"_s, QString::number(timestamp)));
    if (since && *since >= timestamp) {
        node.children.append({.type = XmlNode::Type::Comment, .text = u" not modified "_s});
    } else {
        for (const BookEntry &entry : most > 0 ? entries.first(std::min(most, entries.size())) : entries) {
            node.children.append({.type = XmlNode::Type::Text, .text = u"\n"_s});
            node.children.append(entry.contact);
        }
    }
    return XmlNode {.name = u"phonebooks"_s, .children = {node}}.document();
}

QList<int> BoxBooks::ids() const
{
    QList<int> ids;
    for (int id = 0; id < local.size() + online.size(); ++id) {
        ids.append(id);
    }
    return ids;
}

Book *BoxBooks::find(int id)
{
    if (id == internalId) {
        return &internal;
    }
    if (id == barringId) {
        return &barring;
    }
    if (id >= 0 && id < local.size()) {
        return &local[id];
    }
    const qsizetype place = id - local.size();
    return id >= 0 && place < online.size() ? &online[place] : nullptr;
}

QString BoxBooks::nameOf(const QString &number, const DialPlan &plan) const
{
    for (const Book &book : local + online + QList {internal, barring}) {
        const qsizetype position = positionOf(number, book, plan);
        if (position >= 0) {
            return book.entries.at(position).name();
        }
    }
    return {};
}

bool BoxBooks::isBarred(const QString &number, const DialPlan &plan) const
{
    return positionOf(number, barring, plan) >= 0;
}

qsizetype positionOf(const QString &number, const Book &book, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(number, plan);
    const auto holds = [&canonical, &plan](const BookEntry &entry) {
        const QStringList numbers = entry.numbers();
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](const QString &written) { return covers(written, canonical, plan); });
    };
    const auto found = std::find_if(book.entries.begin(), book.entries.end(), holds);
    return canonical.isEmpty() || found == book.entries.end() ? -1 : found - book.entries.begin();
}

std::optional<XmlNode> readContactNode(const QString &document)
{
    std::optional<XmlNode> root = XmlNode::read(document);
    if (!root) {
        return std::nullopt;
    }
    if (root->name == "contact"_L1) {
        return root;
    }
    const XmlNode *const contact = root->child(u"contact");
    return contact == nullptr ? std::nullopt : std::optional(*contact);
}

} // namespace Rufzeichen::Simulation
