// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/phonebooksform.h"

#include "ui/settings/bookorder.h"
#include "ui/settings/boxaccount.h"
#include "ui/settings/cardfiles.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace Rufzeichen {

PhonebooksForm::PhonebooksForm(const BoxAccount &account, SettingsStore &settings, QWidget *parent)
    : SettingsForm(tr("Phone books"), settings, parent)
    , m_account(account)
{
    addOrder();
    addFiles();
    connect(&account, &BoxAccount::phonebooksChanged, this, &PhonebooksForm::showOrder);
}

PhonebooksForm::~PhonebooksForm() = default;

void PhonebooksForm::addOrder()
{
    QLabel *heading = addHeading(tr("Order of the phone books"));
    addParagraph(tr("Where a number is in several phone books, the name of the upper one is shown."));
    m_list = new BookOrder(this);
    heading->setBuddy(m_list->list());
    m_list->list()->setAccessibleName(heading->text());
    m_none = new SmallPrint(
        tr("There are no phone books yet: log in to the box on the page “Login”, or add files with vCards below."),
        this);
    auto *either = new QVBoxLayout; // a row of the form that was hidden at first would never get its place
    either->addWidget(m_list);
    either->addWidget(m_none);
    form()->addRow(either);
    addView([this](const Settings &) { showOrder(); });
    addDefault(setting<&Settings::phonebooks, &PhonebookSettings::order>);
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
    addView([this](const Settings &shown) { m_files->setFiles(shown.phonebooks.files); });
    addDefault(setting<&Settings::phonebooks, &PhonebookSettings::files>);
    connect(m_files, &CardFiles::changed, this,
            [this] { change([this](Settings &settings) { settings.phonebooks.files = m_files->files(); }); });
}

// The order of the settings may name books that are gone for now, and lack others.
void PhonebooksForm::showOrder()
{
    const QStringList books = m_account.phonebooks();
    QStringList names;
    for (const QString &name : settings().phonebooks.order) {
        if (books.contains(name)) {
            names.append(name);
        }
    }
    names.append(books);
    names.removeDuplicates(); // the order can't tell books of one name apart
    m_list->setBooks(names);
    m_list->setVisible(!names.isEmpty());
    m_none->setVisible(names.isEmpty());
}

// Books that are gone for now come last: nobody has seen them while moving the others.
void PhonebooksForm::takeOrder()
{
    QStringList order = m_list->books();
    order.append(settings().phonebooks.order);
    order.removeDuplicates();
    change([&order](Settings &settings) { settings.phonebooks.order = order; });
}

} // namespace Rufzeichen
