// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/numbers/phonenumber.h"
#include "core/phonebook/phonebook.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace Rufzeichen {

/** How a number was found. */
enum class MatchedBy : quint8 {
    Exact, ///< it is written just like that in the book
    Canonical, ///< it is the same number
    Wildcard, ///< an entry stands for all numbers that begin like that
};

/** Whose number it is. */
struct ContactMatch {
    QString name;
    QString book; ///< name of the phone book
    QString contactId; ///< may be empty
    QString picture; ///< as in Contact
    bool isVip = false;
    MatchedBy matchedBy = MatchedBy::Exact;

    bool operator==(const ContactMatch &) const = default;
};

/**
 * Finds the names of numbers in all phone books. Never by parts of a number: a wrong name is worse than none. Where
 * several contacts have the number, the one counts where it is written exactly like that, then the order of the
 * books, then VIPs, then the order in the book. Contacts without a name are passed over. A value: made anew when
 * books change.
 */
class ContactDirectory
{
public:
    /** Knows nobody. */
    ContactDirectory() = default;

    /** @p books in the user's order: the first counts most. */
    ContactDirectory(QList<Phonebook> books, const DialPlan &dialPlan);

    [[nodiscard]] const QList<Phonebook> &books() const { return m_books; }

    /** Whose number this is, made with the same dial plan. A wildcard counts where nothing else fits, the longest. */
    [[nodiscard]] std::optional<ContactMatch> lookup(const PhoneNumber &number) const;

private:
    // Places in m_books, and that of the next entry with the same key, in their order of precedence.
    struct Entry {
        int book = 0;
        int contact = 0;
        int number = 0;
        int next = -1;
    };

    void add(int book, int contact, const DialPlan &dialPlan);
    void insert(QHash<QString, int> &heads, const QString &key, Entry entry);
    [[nodiscard]] std::optional<ContactMatch> found(const QString &key, const QString &text) const;
    [[nodiscard]] std::optional<ContactMatch> foundByWildcard(const QString &canonical) const;
    [[nodiscard]] ContactMatch match(const Entry &entry, MatchedBy matchedBy) const;

    QList<Phonebook> m_books;
    QList<Entry> m_entries;
    QHash<QString, int> m_numbers; ///< the first entry of a key: a canonical number, else a text as it was written
    QHash<QString, int> m_wildcards; ///< without their `*`
};

} // namespace Rufzeichen
