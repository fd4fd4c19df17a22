// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactimport.h"

#include "ui/text/boxtext.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

QStringList numbersOf(const Contact &contact)
{
    QStringList numbers;
    for (const ContactNumber &number : contact.numbers) {
        numbers.append(number.number.trimmed());
    }
    return numbers;
}

} // namespace

ContactImport::ContactImport(PhonebookStore &store, const Phonebook &book, const QList<Contact> &contacts,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_book(book)
    , m_contacts(contacts)
{
}

ContactImport::~ContactImport() = default;

void ContactImport::start()
{
    QMetaObject::invokeMethod(this, &ContactImport::next, Qt::QueuedConnection);
}

void ContactImport::next()
{
    while (m_at < m_contacts.size() && !m_cancelled && isKnown(m_contacts.at(m_at))) {
        ++m_at;
        ++m_outcome.known;
    }
    Q_EMIT progress(int(m_at), int(m_contacts.size()));
    if (m_at >= m_contacts.size() || m_cancelled) {
        m_outcome.left = int(m_contacts.size() - m_at);
        Q_EMIT finished(m_outcome);
        return;
    }
    Contact contact = m_contacts.at(m_at);
    contact.numbers = contact.numbers.mid(0, maximumNumbersOfEntry); // with more, the box would take none of them
    m_store.addContact(m_book, contact, this, [this](const BoxResult<Contact> &result) {
        if (!result.isOk()) {
            m_outcome.failure = boxErrorText(result);
            m_cancelled = true;
        } else {
            ++m_at;
            ++m_outcome.added;
        }
        next();
    });
}

bool ContactImport::isKnown(const Contact &contact) const
{
    return std::any_of(m_book.contacts.begin(), m_book.contacts.end(), [&contact](const Contact &other) {
        return other.name == contact.name && numbersOf(other) == numbersOf(contact);
    });
}

} // namespace Rufzeichen
