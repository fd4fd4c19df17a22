// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/cardtransfer.h"

#include "core/phonebook/vcardreader.h"
#include "ui/text/boxtext.h"
#include "ui/text/plainwords.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

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

CardTransfer::CardTransfer(PhonebookStore &store, QWidget *parent)
    : MessageBar(parent)
    , m_store(store)
    , m_progress(new QProgressBar(this))
    , m_cancel(nullptr)
{
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    addWidget(m_progress);
    m_cancel = addButton(tr("Ca&ncel"));
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_import != nullptr) {
            m_import->cancel();
            m_cancel->setEnabled(false);
        }
    });
    connect(this, &MessageBar::dismissed, m_cancel, &QPushButton::click);
}

CardTransfer::~CardTransfer() = default;

void CardTransfer::chooseImport(const QString &book)
{
    auto *chooser = new QFileDialog(window(), tr("Import vCards"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("vCards (*.vcf *.vcard)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this, book](const QString &path) { importFile(path, book); });
    chooser->open();
}

void CardTransfer::importFile(const QString &path, const QString &book)
{
    if (m_import != nullptr) {
        return;
    }
    const QString name = sanitized(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showMessage(tr("“%1” can't be read: %2").arg(name, file.errorString()));
        return;
    }
    const QList<Contact> contacts = readVCards(file.read(maximumVCardSize + 1));
    if (contacts.isEmpty()) {
        showMessage(tr("There are no contacts in “%1”.").arg(name));
        return;
    }
    askForBook(contacts, book);
}

void CardTransfer::askForBook(const QList<Contact> &contacts, const QString &book)
{
    QList<Phonebook> books;
    QStringList names;
    for (const Phonebook &candidate : m_store.books()) {
        if (candidate.source == PhonebookSource::Box && !candidate.readOnly) {
            books.append(candidate);
            names.append(sanitized(candidate.name));
        }
    }
    if (books.isEmpty()) {
        showMessage(tr("There is no phone book in the FRITZ!Box that can be changed."));
        return;
    }
    auto *question = new QInputDialog(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Import vCards"));
    question->setLabelText(
        tr("Import %Ln contact(s) into this phone book of the FRITZ!Box:", nullptr, int(contacts.size())));
    question->setComboBoxItems(names);
    question->setTextValue(names.contains(sanitized(book)) ? sanitized(book) : names.constFirst());
    question->setOkButtonText(tr("&Import"));
    connect(question, &QInputDialog::textValueSelected, this, [this, contacts, books, names](const QString &name) {
        const qsizetype at = names.indexOf(name);
        if (at >= 0) {
            start(books.at(at), contacts);
        }
    });
    question->open();
}

void CardTransfer::start(const Phonebook &book, const QList<Contact> &contacts)
{
    if (m_import != nullptr) {
        return;
    }
    m_progress->setRange(0, int(contacts.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    showMessage(tr("Importing %Ln contact(s) …", nullptr, int(contacts.size())));
    m_import = new ContactImport(m_store, book, contacts, this);
    connect(m_import, &ContactImport::progress, m_progress, [this](int done) { m_progress->setValue(done); });
    connect(m_import, &ContactImport::finished, this, &CardTransfer::end);
    m_import->start();
}

void CardTransfer::end(const ImportOutcome &outcome)
{
    m_import->deleteLater(); // it is just telling
    m_import = nullptr;
    m_progress->hide();
    m_cancel->hide();
    QStringList facts {tr("%Ln contact(s) imported", nullptr, outcome.added)};
    if (outcome.known > 0) {
        facts.append(tr("%Ln already there", nullptr, outcome.known));
    }
    if (outcome.left > 0) {
        facts.append(tr("%Ln skipped", nullptr, outcome.left));
    }
    const QString all = facts.join(u", "_s);
    showMessage(outcome.failure.isEmpty() ? tr("%1.").arg(all) : tr("%1. %2").arg(all, outcome.failure));
}

void CardTransfer::chooseExport(const QList<Contact> &contacts)
{
    auto *chooser = new QFileDialog(window(), tr("Export as vCards"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"vcf"_s);
    chooser->setNameFilters({tr("vCard 4.0 (*.vcf)"), tr("vCard 3.0, for older programs (*.vcf)")});
    chooser->selectFile(tr("contacts") + ".vcf"_L1);
    connect(chooser, &QFileDialog::fileSelected, this, [this, chooser, contacts](const QString &path) {
        const bool old = chooser->nameFilters().indexOf(chooser->selectedNameFilter()) > 0;
        exportFile(path, contacts, old ? VCardVersion::V3 : VCardVersion::V4);
    });
    chooser->open();
}

void CardTransfer::exportFile(const QString &path, const QList<Contact> &contacts, VCardVersion version)
{
    const QString name = sanitized(QFileInfo(path).fileName());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeVCards(contacts, version)) < 0 || !file.commit()) {
        showMessage(tr("“%1” can't be written: %2").arg(name, file.errorString()));
        return;
    }
    showMessage(tr("%Ln contact(s) exported to “%1”.", nullptr, int(contacts.size())).arg(name));
}

} // namespace Rufzeichen
