// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/booklist.h"

#include "ui/text/plainwords.h"
#include "ui/widgets/rowtable.h"

#include <QSignalBlocker>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

BookList::BookList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Phone books"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSpacing(fontMetrics().height() / 8);
    setBooks({});
    connect(this, &QListWidget::currentRowChanged, this, &BookList::chosenChanged);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] { goToSelected(*this); });
}

BookList::~BookList() = default;

void BookList::setBooks(const QList<Phonebook> &books)
{
    const QSignalBlocker quiet(this);
    const QString chosen = currentRow() > 0 ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    qsizetype contacts = 0;
    for (const Phonebook &book : books) {
        contacts += book.contacts.size();
    }
    addItem(tr("All phone books") + u'\n' + tr("%Ln contact(s)", nullptr, int(contacts)));
    setCurrentRow(0);
    for (const Phonebook &book : books) {
        const QString name = sanitized(book.name).trimmed();
        const QString count = tr("%Ln contact(s)", nullptr, int(book.contacts.size()));
        const QString facts = book.readOnly ? tr("%1, read-only").arg(count) : count;
        auto *item = new QListWidgetItem((name.isEmpty() ? tr("without a name") : name) + u'\n' + facts, this);
        item->setData(Qt::UserRole, book.name);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, facts));
        if (book.source == PhonebookSource::File) {
            item->setToolTip(tr("One of your files. It can't be changed here."));
        } else if (book.readOnly) {
            item->setToolTip(tr("The FRITZ!Box gets this phone book from elsewhere. It can't be changed here."));
        }
        if (!chosen.isEmpty() && book.name == chosen && currentRow() == 0) {
            setCurrentItem(item);
        }
    }
}

std::optional<int> BookList::chosenBook() const
{
    return currentRow() > 0 ? std::optional(currentRow() - 1) : std::nullopt;
}

QSize BookList::sizeHint() const
{
    constexpr int letters = 24;
    return {fontMetrics().averageCharWidth() * letters, QListWidget::sizeHint().height()};
}

} // namespace Rufzeichen
