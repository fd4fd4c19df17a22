// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/importqueue.h"

#include "core/numbers/canonicalnumber.h"
#include "core/phonebook/contactentry.h"

#include <QStringList>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool isAnyMain(const QList<ContactNumber> &numbers)
{
    return std::any_of(numbers.begin(), numbers.end(), [](const ContactNumber &each) { return each.main; });
}

// The first one becomes it where there is none.
QList<ContactNumber> withMain(QList<ContactNumber> numbers)
{
    numbers.first().main = numbers.constFirst().main || !isAnyMain(numbers);
    return numbers;
}

} // namespace

QString comparableNumber(const QString &number, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(number, plan);
    return canonical.isEmpty() ? number.simplified() : canonical;
}

KnownContacts::KnownContacts(const QList<Contact> &contacts, const DialPlan &plan)
    : m_plan(plan)
{
    m_keys.reserve(contacts.size());
    std::for_each(contacts.begin(), contacts.end(), [this](const Contact &contact) { add(contact); });
}

bool KnownContacts::has(const Contact &contact) const
{
    return m_keys.contains(key(contact));
}

void KnownContacts::add(const Contact &contact)
{
    m_keys.insert(key(contact));
}

QString KnownContacts::key(const Contact &contact) const
{
    QStringList parts;
    for (const ContactNumber &number : contact.numbers) {
        parts.append(comparableNumber(number.number, m_plan));
    }
    std::sort(parts.begin(), parts.end());
    parts.removeDuplicates();
    parts.prepend(contact.name.normalized(QString::NormalizationForm_C).simplified());
    return parts.join(u'\n');
}

QList<Contact> asBoxKeeps(const Contact &contact)
{
    const bool hasMain = contact.numbers.isEmpty() || isAnyMain(contact.numbers);
    if (contact.numbers.size() <= maximumNumbersOfEntry) {
        return {hasMain ? contact : withNumbers(contact, withMain(contact.numbers))};
    }
    const QString tone = ringTone(contact);
    QList<Contact> parts;
    for (qsizetype at = 0; at < contact.numbers.size(); at += maximumNumbersOfEntry) {
        const QList<ContactNumber> numbers = withMain(contact.numbers.mid(at, maximumNumbersOfEntry));
        const QString name = contact.name + u" (%1)"_s.arg(parts.size() + 1);
        parts.append(parts.isEmpty() ? withNumbers(contact, numbers)
                                     : withRingTone({.name = name, .vip = contact.vip, .numbers = numbers}, tone));
    }
    return parts;
}

ImportQueue::ImportQueue(const Phonebook &book, const DialPlan &plan)
    : m_known(book.contacts, plan)
{
}

void ImportQueue::add(const ContactFile &file)
{
    for (const Contact &contact : file.contacts) {
        if (contact.numbers.isEmpty() && file.form == ContactFileForm::VCards) {
            ++m_outcome.withoutNumber;
            continue;
        }
        const QList<Contact> parts = asBoxKeeps(contact);
        if (parts.size() > 1) {
            m_outcome.split.append(contact);
        }
        m_contacts += parts;
    }
}

std::optional<Contact> ImportQueue::next()
{
    while (m_at < m_contacts.size() && m_known.has(m_contacts.at(m_at))) {
        ++m_at;
        ++m_outcome.known;
    }
    return m_at < m_contacts.size() ? std::optional(m_contacts.at(m_at)) : std::nullopt;
}

void ImportQueue::taken()
{
    m_known.add(m_contacts.at(m_at));
    ++m_at;
    ++m_outcome.added;
}

void ImportQueue::refused(const QString &reason)
{
    m_outcome.refused.append({.name = m_contacts.at(m_at).name, .reason = reason});
    ++m_at;
}

ImportOutcome ImportQueue::outcome() const
{
    ImportOutcome outcome = m_outcome;
    outcome.contacts = static_cast<int>(m_contacts.size()) + outcome.withoutNumber;
    outcome.left = static_cast<int>(m_contacts.size() - m_at);
    return outcome;
}

} // namespace Rufzeichen
