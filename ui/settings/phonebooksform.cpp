// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/phonebooksform.h"

#include "ui/settings/bookorder.h"
#include "ui/settings/cardfiles.h"
#include "ui/widgets/smallprint.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>

namespace Rufzeichen {

PhonebooksForm::PhonebooksForm(QWidget *parent)
    : SettingsForm(tr("Phone books"), parent)
{
    addOrder();
    addFiles();
}

PhonebooksForm::~PhonebooksForm() = default;

void PhonebooksForm::addOrder()
{
    QLabel *heading = addHeading(tr("Order of the phone books"));
    addParagraph(tr("Where a number is in several phone books, the name of the upper one is shown."));
    m_list = new BookOrder(this);
    heading->setBuddy(m_list->list());
    m_list->list()->setAccessibleName(heading->text());
    form()->addRow(m_list);
    m_none = new SmallPrint(
        tr("There are no phone books yet: log in to the box on the page “Login”, or add files with vCards below."),
        this);
    form()->addRow(m_none);
    connect(m_list, &BookOrder::moved, this, &PhonebooksForm::takeOrder);
}

void PhonebooksForm::addFiles()
{
    QLabel *heading = addHeading(tr("Files with vCards"));
    addParagraph(
        tr("Address books export their contacts as vCards (.vcf). Each file is a phone book of its own, and so "
           "is a folder with all its files. Rufzeichen only reads them."));
    m_files = new CardFiles(this);
    heading->setBuddy(m_files->list());
    m_files->list()->setAccessibleName(heading->text());
    form()->addRow(m_files);
    connect(m_files, &CardFiles::changed, this, &PhonebooksForm::edited);
}

void PhonebooksForm::load(const Settings &settings)
{
    m_order = settings.phonebooks.order;
    m_files->setFiles(settings.phonebooks.files);
    showOrder();
}

void PhonebooksForm::apply(Settings &settings) const
{
    settings.phonebooks.order = m_order;
    settings.phonebooks.files = m_files->files();
}

void PhonebooksForm::setBooks(const QStringList &names)
{
    m_books = names;
    m_books.removeDuplicates(); // the order can't tell them apart
    showOrder();
}

void PhonebooksForm::showOrder()
{
    QStringList names;
    for (const QString &name : std::as_const(m_order)) {
        if (m_books.contains(name)) {
            names.append(name);
        }
    }
    names.append(m_books);
    names.removeDuplicates();
    m_list->setBooks(names);
    m_list->setVisible(!names.isEmpty());
    m_none->setVisible(names.isEmpty());
}

// Books that are gone for now come last: nobody has seen them while moving the others.
void PhonebooksForm::takeOrder()
{
    QStringList order = m_list->books();
    order.append(m_order);
    order.removeDuplicates();
    m_order = order;
    Q_EMIT edited();
}

} // namespace Rufzeichen
