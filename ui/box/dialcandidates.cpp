// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/dialcandidates.h"

#include "core/calls/searchtext.h"

#include <QSet>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 8;

class CandidateList
{
public:
    void add(const QString &name, const QString &number, std::optional<ContactNumberKind> kind)
    {
        const QString digits = SearchText::digits(number);
        if (digits.isEmpty() || m_known.contains(digits)) {
            return;
        }
        m_known.insert(digits);
        m_candidates.append(
            {.name = name, .number = number, .kind = kind, .foldedName = SearchText::folded(name), .digits = digits});
    }

    [[nodiscard]] const QList<DialCandidate> &all() const { return m_candidates; }

private:
    QList<DialCandidate> m_candidates;
    QSet<QString> m_known; // their digits
};

/** What somebody has typed. */
class TypedText
{
public:
    explicit TypedText(const QString &text)
        : m_digits(SearchText::digits(text))
        , m_words(SearchText::words(text))
    {
    }

    [[nodiscard]] bool matches(const DialCandidate &candidate) const
    {
        if (!m_digits.isEmpty()) {
            return candidate.digits.contains(m_digits);
        }
        return std::all_of(m_words.begin(), m_words.end(),
                           [&candidate](const QString &word) { return candidate.foldedName.contains(word); });
    }

    [[nodiscard]] bool begins(const DialCandidate &candidate) const
    {
        if (!m_digits.isEmpty()) {
            return candidate.digits.startsWith(m_digits);
        }
        return m_words.isEmpty() || QString(u' ' + candidate.foldedName).contains(u' ' + m_words.constFirst());
    }

private:
    const QString m_digits; // empty: it is no number
    const QStringList m_words;
};

} // namespace

QList<DialCandidate> dialCandidates(const QList<StoredCall> &recent, const QList<Phonebook> &books)
{
    CandidateList list;
    for (const StoredCall &call : recent) {
        list.add(call.party.name, call.call.remote.value_or(QString()), {});
    }
    for (const Phonebook &book : books) {
        for (const Contact &contact : book.contacts) {
            for (const ContactNumber &number : contact.numbers) {
                list.add(contact.name, number.number, number.kind);
            }
        }
    }
    return list.all();
}

QList<DialCandidate> suggested(const QList<DialCandidate> &candidates, const QString &typed)
{
    const TypedText text(typed);
    QList<DialCandidate> found;
    QList<DialCandidate> later;
    for (const DialCandidate &candidate : candidates) {
        if (found.size() >= mostSuggestions) {
            break;
        }
        if (text.matches(candidate)) {
            QList<DialCandidate> &list = text.begins(candidate) ? found : later;
            if (list.size() < mostSuggestions) {
                list.append(candidate);
            }
        }
    }
    found += later.first(std::min(later.size(), mostSuggestions - found.size()));
    return found;
}

} // namespace Rufzeichen
