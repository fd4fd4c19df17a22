// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/storedbooks.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

/** Takes the first book that fits out of @p books. */
template <typename Fits> std::optional<Phonebook> takeFirst(QList<Phonebook> &books, const Fits &fits)
{
    const auto book = std::find_if(books.begin(), books.end(), fits);
    return book == books.end() ? std::nullopt : std::optional(books.takeAt(std::distance(books.begin(), book)));
}

Phonebook described(Phonebook book, const BoxPhonebook &listed)
{
    book.name = listed.key.name;
    book.position = listed.key.id;
    book.extraId = listed.key.extraId;
    book.readOnly = listed.readOnly;
    return book;
}

} // namespace

BookKey bookKey(const Phonebook &book)
{
    return {.name = book.name, .extraId = book.extraId, .id = book.position.value_or(0)};
}

QList<Phonebook> listedBooks(const QList<Phonebook> &known, const BoxPhonebookList &list)
{
    QList<Phonebook> left = known;
    QList<std::optional<Phonebook>> found;
    for (const BoxPhonebook &listed : list.books) {
        found.append(takeFirst(left, [&listed](const Phonebook &book) { return bookKey(book) == listed.key; }));
    }
    QList<Phonebook> books;
    for (qsizetype at = 0; at < list.books.size(); ++at) {
        const BoxPhonebook &listed = list.books[at];
        if (!found[at]) {
            found[at] = takeFirst(left, [&listed](const Phonebook &book) {
                return book.name == listed.key.name && book.extraId == listed.key.extraId;
            });
        }
        books.append(described(found[at].value_or(Phonebook()), listed));
    }
    return list.isComplete ? books : books + left;
}

QList<Phonebook> orderedBooks(QList<Phonebook> books, const QStringList &order)
{
    const auto place = [&order](const Phonebook &book) {
        const qsizetype index = order.indexOf(book.name);
        return index < 0 ? order.size() : index;
    };
    std::stable_sort(books.begin(), books.end(),
                     [&place](const Phonebook &one, const Phonebook &other) { return place(one) < place(other); });
    return books;
}

} // namespace Rufzeichen
