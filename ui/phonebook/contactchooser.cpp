// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactchooser.h"

#include "ui/phonebook/contactdialog.h"
#include "ui/phonebook/contacttable.h"
#include "ui/text/numberforms.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/windowplace.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace Rufzeichen {

ContactChooser::ContactChooser(PhonebookStore &store, NumberForms &numbers, QWidget *parent)
    : QDialog(parent)
    , m_model(numbers)
    , m_search(new SearchField(tr("Search contacts"), tr("Search name or number"), this))
    , m_view(new ContactTable(m_model, store, this))
    , m_choose(nullptr)
{
    numbers.prepare();
    setWindowTitle(tr("Choose a contact"));
    QList<Phonebook> books;
    std::copy_if(store.books().begin(), store.books().end(), std::back_inserter(books),
                 [](const Phonebook &book) { return book.source == PhonebookSource::Box && !book.readOnly; });
    m_model.setBooks(books);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnWanted(int(ContactColumn::Vip), false);
    m_view->setColumnWanted(int(ContactColumn::Book), books.size() > 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Ch&oose"), QDialogButtonBox::AcceptRole);
    m_choose->setDefault(true);
    m_choose->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {.letters = 90, .lines = 26});

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(std::nullopt, text);
        if (m_model.rowCount() > 0 && !text.trimmed().isEmpty()) {
            m_view->selectRow(0);
        }
        m_choose->setEnabled(m_view->chosenRow() >= 0);
    });
    connect(m_view, &RowTable::typed, m_search, &SearchField::type);
    connect(m_search, &SearchField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &RowTable::chosenChanged, this, [this] { m_choose->setEnabled(m_view->chosenRow() >= 0); });
    connect(m_view, &RowTable::opened, this, &ContactChooser::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactChooser::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &ContactChooser::reject);
}

ContactChooser::~ContactChooser() = default;

ContactChooser *ContactChooser::openFor(PhonebookStore &store, NumberForms &numbers, const QString &number,
                                        QWidget *parent)
{
    auto *chooser = new ContactChooser(store, numbers, parent);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ContactChooser::chosen, parent,
            [&store, number, parent](const Phonebook &book, const Contact &contact) {
                Contact draft = contact;
                draft.numbers.append({.number = number});
                ContactDialog::open(store, {.book = book, .original = contact, .draft = draft}, parent);
            });
    chooser->open();
    return chooser;
}

void ContactChooser::choose()
{
    const int row = m_view->chosenRow();
    if (row >= 0) {
        const Phonebook book = m_model.bookAt(row);
        const Contact contact = m_model.contactAt(row);
        accept();
        Q_EMIT chosen(book, contact);
    }
}

} // namespace Rufzeichen
