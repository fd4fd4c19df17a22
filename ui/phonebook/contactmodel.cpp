// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactmodel.h"

#include "core/calls/searchtext.h"
#include "core/numbers/canonicalnumber.h"
#include "ui/text/contacttext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"

#include <QCollator>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

ContactSearch ContactSearch::of(const QString &typed)
{
    return {.digits = SearchText::digits(typed), .words = SearchText::words(typed)};
}

bool ContactSearch::matches(const QString &text) const
{
    if (!digits.isEmpty() && text.contains(digits)) {
        return true;
    }
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

QString contactSearchText(const Contact &contact, const DialPlan &plan)
{
    QStringList parts {SearchText::folded(contact.name)};
    for (const ContactNumber &number : contact.numbers) {
        const QString written = SearchText::digits(number.number);
        const QString dialled = SearchText::digits(canonicalNumber(number.number, plan));
        parts.append(SearchText::folded(number.number));
        parts.append(written);
        if (dialled != written) {
            parts.append(dialled);
        }
    }
    for (const QString &email : contact.emails) {
        parts.append(SearchText::folded(email));
    }
    return parts.join(u'\n');
}

ContactModel::ContactModel(NumberForms &numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_numbers(numbers)
{
    connect(&numbers, &NumberForms::changed, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, int(ContactColumn::Numbers)),
                               index(rowCount() - 1, int(ContactColumn::Numbers)));
        }
    });
}

ContactModel::~ContactModel() = default;

void ContactModel::setBooks(const QList<Phonebook> &books)
{
    beginResetModel();
    m_books = books;
    m_known.clear();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    for (int book = 0; book < int(m_books.size()); ++book) {
        const QList<Contact> &contacts = m_books.at(book).contacts;
        for (int at = 0; at < int(contacts.size()); ++at) {
            const Contact &contact = contacts.at(at);
            m_known.push_back({.place = {.book = book, .contact = at},
                               .text = contactSearchText(contact, m_numbers.reader().dialPlan()),
                               .number = m_numbers.reader().number(mainNumber(contact)).canonical(),
                               .name = collator.sortKey(ContactText::name(contact))});
        }
    }
    std::stable_sort(m_known.begin(), m_known.end(),
                     [this](const Known &left, const Known &right) { return isBefore(left, right); });
    show();
    endResetModel();
}

void ContactModel::setFilter(std::optional<int> book, const QString &typed)
{
    const ContactSearch search = ContactSearch::of(typed);
    if (book == m_book && search == m_search) {
        return;
    }
    beginResetModel();
    m_book = book;
    m_search = search;
    show();
    endResetModel();
}

void ContactModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortedBy = ContactColumn(column);
    m_order = order;
    std::stable_sort(m_known.begin(), m_known.end(),
                     [this](const Known &left, const Known &right) { return isBefore(left, right); });
    show();
    endResetModel();
}

void ContactModel::show()
{
    m_rows.clear();
    for (const Known &known : m_known) {
        if ((!m_book || known.place.book == *m_book) && m_search.matches(known.text)) {
            m_rows.push_back(known.place);
        }
    }
}

bool ContactModel::isBefore(const Known &left, const Known &right) const
{
    const Known &first = m_order == Qt::AscendingOrder ? left : right;
    const Known &second = m_order == Qt::AscendingOrder ? right : left;
    const auto contact = [this](const Known &known) -> const Contact & {
        return m_books.at(known.place.book).contacts.at(known.place.contact);
    };
    switch (m_sortedBy) {
    case ContactColumn::Name:
        break;
    case ContactColumn::Numbers:
        return first.number < second.number;
    case ContactColumn::Vip:
        if (contact(first).vip != contact(second).vip) {
            return contact(first).vip;
        }
        return left.name < right.name;
    case ContactColumn::Book:
        if (first.place.book != second.place.book) {
            return first.place.book < second.place.book;
        }
        return left.name < right.name;
    }
    return first.name < second.name;
}

const Phonebook &ContactModel::bookAt(int row) const
{
    return m_books.at(m_rows.at(size_t(row)).book);
}

const Contact &ContactModel::contactAt(int row) const
{
    return bookAt(row).contacts.at(m_rows.at(size_t(row)).contact);
}

std::optional<int> ContactModel::rowOf(const QString &book, const Contact &contact) const
{
    const bool byId = !contact.id.isEmpty() && contact.id != "0"_L1;
    for (int row = 0; row < rowCount(); ++row) {
        const Contact &candidate = contactAt(row);
        if (bookAt(row).name == book && (byId ? candidate.id == contact.id : candidate == contact)) {
            return row;
        }
    }
    return std::nullopt;
}

QString ContactModel::numberText(const QString &number) const
{
    return sanitized(m_numbers.shown(number));
}

QString ContactModel::numbersText(const Contact &contact) const
{
    QStringList texts;
    for (const ContactNumber &number : contact.numbers) {
        if (!number.number.trimmed().isEmpty()) {
            //: A phone number and where it rings, such as "030 123456 (home)"
            texts.append(tr("%1 (%2)").arg(numberText(number.number), ContactText::kind(number.kind)));
        }
    }
    return texts.join(u", "_s);
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : contactColumnCount;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Contact &contact = contactAt(index.row());
    switch (ContactColumn(index.column())) {
    case ContactColumn::Name:
        return ContactText::name(contact);
    case ContactColumn::Numbers:
        return numbersText(contact);
    case ContactColumn::Vip:
        return contact.vip ? tr("VIP") : QString();
    case ContactColumn::Book:
        break;
    }
    return sanitized(bookAt(index.row()).name);
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= contactColumnCount) {
        return {};
    }
    static_assert(contactColumnCount == 4);
    return QStringList {tr("Name"), tr("Numbers"), tr("VIP"), tr("Phone book")}.at(section);
}

QString mainNumber(const Contact &contact)
{
    const auto main = std::find_if(contact.numbers.begin(), contact.numbers.end(),
                                   [](const ContactNumber &number) { return number.main; });
    if (main != contact.numbers.end()) {
        return main->number.trimmed();
    }
    return contact.numbers.isEmpty() ? QString() : contact.numbers.constFirst().number.trimmed();
}

} // namespace Rufzeichen
