// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactdirectory.h"

#include "core/numbers/canonicalnumber.h"

#include <utility>

namespace Rufzeichen {

ContactDirectory::ContactDirectory(QList<Phonebook> books, const DialPlan &dialPlan)
    : m_books(std::move(books))
{
    // From the last to the first: each entry comes before those of the same key that are there already.
    for (int book = static_cast<int>(m_books.size()) - 1; book >= 0; --book) {
        const QList<Contact> &contacts = m_books.at(book).contacts;
        for (const bool vip : {false, true}) {
            for (int contact = static_cast<int>(contacts.size()) - 1; contact >= 0; --contact) {
                if (contacts.at(contact).vip == vip && !contacts.at(contact).name.isEmpty()) {
                    add(book, contact, dialPlan);
                }
            }
        }
    }
}

std::optional<ContactMatch> ContactDirectory::lookup(const PhoneNumber &number) const
{
    const QString &canonical = number.canonical();
    if (canonical.isEmpty()) {
        return number.text().isEmpty() ? std::nullopt : found(number.text(), number.text());
    }
    for (const QString &key : {canonical, number.userPart()}) {
        if (auto match = found(key, number.text())) {
            return match;
        }
    }
    return foundByWildcard(canonical.contains(u'@') ? number.userPart() : canonical);
}

void ContactDirectory::add(int book, int contact, const DialPlan &dialPlan)
{
    const QList<ContactNumber> &numbers = m_books.at(book).contacts.at(contact).numbers;
    for (int number = static_cast<int>(numbers.size()) - 1; number >= 0; --number) {
        const QString &text = numbers.at(number).number;
        const QString canonical = canonicalNumber(text, dialPlan);
        const Entry entry {.book = book, .contact = contact, .number = number};
        if (isWildcard(canonical)) {
            insert(m_wildcards, canonical.chopped(1), entry);
        } else {
            insert(m_numbers, canonical.isEmpty() ? text : canonical, entry);
        }
    }
}

void ContactDirectory::insert(QHash<QString, int> &heads, const QString &key, Entry entry)
{
    entry.next = heads.value(key, -1);
    heads.insert(key, static_cast<int>(m_entries.size()));
    m_entries.append(entry);
}

std::optional<ContactMatch> ContactDirectory::found(const QString &key, const QString &text) const
{
    const int first = m_numbers.value(key, -1);
    for (int at = first; at >= 0; at = m_entries.at(at).next) {
        const Entry &entry = m_entries.at(at);
        if (m_books.at(entry.book).contacts.at(entry.contact).numbers.at(entry.number).number == text) {
            return match(entry, MatchedBy::Exact);
        }
    }
    return first < 0 ? std::nullopt : std::optional(match(m_entries.at(first), MatchedBy::Canonical));
}

std::optional<ContactMatch> ContactDirectory::foundByWildcard(const QString &canonical) const
{
    if (m_wildcards.isEmpty()) {
        return std::nullopt;
    }
    for (qsizetype length = canonical.size(); length > 0; --length) {
        const int first = m_wildcards.value(QString::fromRawData(canonical.constData(), length), -1);
        if (first >= 0) {
            return match(m_entries.at(first), MatchedBy::Wildcard);
        }
    }
    return std::nullopt;
}

ContactMatch ContactDirectory::match(const Entry &entry, MatchedBy matchedBy) const
{
    const Phonebook &book = m_books.at(entry.book);
    const Contact &contact = book.contacts.at(entry.contact);
    return {.name = contact.name,
            .book = book.name,
            .contactId = contact.id,
            .picture = contact.picture,
            .isVip = contact.vip,
            .matchedBy = matchedBy};
}

} // namespace Rufzeichen
