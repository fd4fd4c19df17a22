// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/dialplan.h"
#include "core/phonebook/phonebook.h"

#include <QAbstractTableModel>
#include <QCollatorSortKey>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace Rufzeichen {

class NumberForms;

/** What is looked for among contacts. */
struct ContactSearch {
    QString digits {}; ///< of a number or a part of one; empty if what was typed is none
    QStringList words {}; ///< folded; all of them must be found

    /** Of what a person typed: accents, case and how a number is written don't count. */
    [[nodiscard]] static ContactSearch of(const QString &typed);

    /** Whether a contact is one of those that are looked for. @p text is its contactSearchText(). */
    [[nodiscard]] bool matches(const QString &text) const;

    bool operator==(const ContactSearch &) const = default;
};

/** All that a contact is found by: its name, e-mail addresses, and numbers as written and as dialled. */
[[nodiscard]] QString contactSearchText(const Contact &contact, const DialPlan &plan);

/** The columns of the list of contacts. */
enum class ContactColumn : quint8 {
    Name,
    Numbers,
    Vip,
    Book,
};

constexpr int contactColumnCount = int(ContactColumn::Book) + 1;

/** The contacts of some phone books that are looked for, in an order. Its texts are sanitized. */
class ContactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** What makes the rows: a contact is where it is in the list of books. */
    struct Place {
        int book = 0;
        int contact = 0;
        bool operator==(const Place &) const = default;
    };

    /** @p numbers must outlive the model. */
    explicit ContactModel(NumberForms &numbers, QObject *parent = nullptr);
    ~ContactModel() override;

    void setBooks(const QList<Phonebook> &books);
    [[nodiscard]] const QList<Phonebook> &books() const { return m_books; }

    /** Shows only what matches @p typed, of one book, by its place in the list, or of all. */
    void setFilter(std::optional<int> book, const QString &typed);

    /** Valid until the books change. */
    [[nodiscard]] const Phonebook &bookAt(int row) const;
    [[nodiscard]] const Contact &contactAt(int row) const;

    /** The row of a contact, if it is shown: by its id, else by all that is in it. */
    [[nodiscard]] std::optional<int> rowOf(const QString &book, const Contact &contact) const;

    /** A number as people write it. */
    [[nodiscard]] QString numberText(const QString &number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    // What is asked for again and again, made once for each contact.
    struct Known {
        Place place;
        QString text; // to search in
        QString number; // to sort by
        QCollatorSortKey name; // to sort by
    };

    void show();
    [[nodiscard]] bool isBefore(const Known &left, const Known &right) const;
    [[nodiscard]] QString numbersText(const Contact &contact) const;

    NumberForms &m_numbers;
    QList<Phonebook> m_books;
    std::vector<Known> m_known; // of all books, in order
    std::vector<Place> m_rows;
    std::optional<int> m_book;
    ContactSearch m_search;
    ContactColumn m_sortedBy = ContactColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/** The number that is dialled first: the main one, else the first. Empty if there is none. */
[[nodiscard]] QString mainNumber(const Contact &contact);

} // namespace Rufzeichen
