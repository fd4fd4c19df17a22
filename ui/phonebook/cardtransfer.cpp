// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/cardtransfer.h"

#include "core/phonebook/contactfile.h"
#include "core/phonebook/phonebookxml.h"
#include "core/wholefile.h"
#include "ui/text/boxtext.h"
#include "ui/text/contacttext.h"
#include "ui/text/plainwords.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <algorithm>
#include <numeric>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

int contactsIn(const QList<ContactFile> &files)
{
    return std::accumulate(files.begin(), files.end(), 0,
                           [](int sum, const ContactFile &file) { return sum + int(file.contacts.size()); });
}

} // namespace

ContactImport::ContactImport(PhonebookStore &store, const Phonebook &book, const QList<ContactFile> &files,
                             QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_book(book)
    , m_queue(book, store.dialPlan())
{
    std::for_each(files.begin(), files.end(), [this](const ContactFile &file) { m_queue.add(file); });
}

ContactImport::~ContactImport() = default;

void ContactImport::start()
{
    QMetaObject::invokeMethod(this, &ContactImport::next, Qt::QueuedConnection);
}

void ContactImport::next()
{
    const std::optional<Contact> contact = m_cancelled ? std::nullopt : m_queue.next();
    const ImportOutcome outcome = m_queue.outcome();
    Q_EMIT progress(outcome.contacts - outcome.left, outcome.contacts);
    if (contact) {
        m_store.addContact(m_book, *contact, this, [this](const BoxResult<Contact> &result) { take(result); });
    } else {
        Q_EMIT finished(outcome, m_failure);
    }
}

void ContactImport::take(const BoxResult<Contact> &result)
{
    if (result.isOk()) {
        m_queue.taken();
    } else if (result.maybeDone || endsImport(result.error, m_queue.outcome())) {
        m_failure = boxErrorText(result);
        m_cancelled = true;
    } else {
        m_queue.refused(boxErrorText(result));
    }
    next();
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
    auto *chooser = new QFileDialog(window(), tr("Import contacts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("vCards and phone books of the FRITZ!Box (*.vcf *.vcard *.xml)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this,
            [this, book](const QStringList &paths) { importFiles(paths, book); });
    chooser->open();
}

void CardTransfer::importFiles(const QStringList &paths, const QString &book)
{
    if (m_import != nullptr) {
        return;
    }
    m_remarks.clear();
    QList<ContactFile> files;
    qsizetype room = maximumPhonebookSize; // for all of them together
    for (const QString &path : paths) {
        files.append(readFile(path, room));
    }
    if (contactsIn(files) > 0) {
        askForBook(files, book);
    } else {
        showMessage(m_remarks.isEmpty()
                        ? tr("There are no contacts in “%1”.").arg(sanitized(QFileInfo(paths.constLast()).fileName()))
                        : m_remarks.join(u' '));
    }
}

ContactFile CardTransfer::readFile(const QString &path, qsizetype &room)
{
    QFile file(path);
    ContactFileProblem problem {.path = path, .file = {.reading = ContactFileReading::Unreadable}};
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray content = file.read(room + 1);
        const bool isTooLarge = content.size() > room;
        problem.file = isTooLarge ? ContactFile {.reading = ContactFileReading::TooLarge} : readContactFile(content);
        room -= isTooLarge ? 0 : content.size();
    } else {
        problem.reason = file.errorString();
    }
    constexpr qsizetype most = 5; // the bar is no list
    for (const QString &remark : {ContactText::problem(problem), ContactText::furtherBooks(path, problem.file)}) {
        if (!remark.isEmpty() && m_remarks.size() < most) {
            m_remarks.append(remark);
        }
    }
    return problem.file;
}

void CardTransfer::askForBook(const QList<ContactFile> &files, const QString &book)
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
    question->setWindowTitle(tr("Import contacts"));
    question->setLabelText(
        tr("Import %Ln contact(s) into this phone book of the FRITZ!Box:", nullptr, contactsIn(files)));
    question->setComboBoxItems(names);
    question->setTextValue(names.contains(sanitized(book)) ? sanitized(book) : names.constFirst());
    question->setOkButtonText(tr("&Import"));
    connect(question, &QInputDialog::textValueSelected, this, [this, files, books, names](const QString &name) {
        const qsizetype at = names.indexOf(name);
        if (at >= 0) {
            start(books.at(at), files);
        }
    });
    question->open();
}

void CardTransfer::start(const Phonebook &book, const QList<ContactFile> &files)
{
    if (m_import != nullptr) {
        return;
    }
    m_progress->setRange(0, 0);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    showMessage(tr("Importing %Ln contact(s) …", nullptr, contactsIn(files)));
    m_import = new ContactImport(m_store, book, files, this);
    connect(m_import, &ContactImport::progress, m_progress, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_import, &ContactImport::finished, this, &CardTransfer::end);
    m_import->start();
}

void CardTransfer::end(const ImportOutcome &outcome, const QString &failure)
{
    m_import->deleteLater(); // it is just telling
    m_import = nullptr;
    m_progress->hide();
    m_cancel->hide();
    QStringList facts {tr("%Ln contact(s) imported", nullptr, outcome.added)};
    if (outcome.known > 0) {
        facts.append(tr("%Ln already there", nullptr, outcome.known));
    }
    if (outcome.withoutNumber > 0) {
        facts.append(tr("%Ln without a number left out", nullptr, outcome.withoutNumber));
    }
    if (outcome.left > 0) {
        facts.append(tr("%Ln skipped", nullptr, outcome.left));
    }
    QStringList sentences {tr("%1.").arg(facts.join(u", "_s))};
    if (!failure.isEmpty()) {
        sentences.append(failure);
    }
    constexpr qsizetype most = 5; // the bar is no list
    for (const RefusedContact &refused : outcome.refused.first(std::min(outcome.refused.size(), most))) {
        sentences.append(ContactText::refused(refused));
    }
    if (outcome.refused.size() > most) {
        sentences.append(tr("%Ln more were not added.", nullptr, int(outcome.refused.size() - most)));
    }
    for (const Contact &contact : outcome.split.first(std::min(outcome.split.size(), most))) {
        sentences.append(ContactText::split(contact));
    }
    showMessage((sentences + m_remarks).join(u' '));
}

void CardTransfer::chooseExport(const Phonebook &book)
{
    const QStringList filters {tr("vCard 4.0 (*.vcf)"), tr("vCard 3.0, for older programs (*.vcf)"),
                               tr("Phone book of the FRITZ!Box (*.xml)")};
    auto *chooser = new QFileDialog(window(), tr("Export contacts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"vcf"_s);
    chooser->setNameFilters(filters);
    chooser->selectFile(tr("contacts") + ".vcf"_L1);
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser, filters](const QString &filter) {
        chooser->setDefaultSuffix(filters.indexOf(filter) == 2 ? u"xml"_s : u"vcf"_s);
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this, chooser, filters, book](const QString &path) {
        const qsizetype form = filters.indexOf(chooser->selectedNameFilter());
        if (form == 2) {
            exportBook(path, book);
        } else {
            exportFile(path, book.contacts, form == 1 ? VCardVersion::V3 : VCardVersion::V4);
        }
    });
    chooser->open();
}

void CardTransfer::exportFile(const QString &path, const QList<Contact> &contacts, VCardVersion version)
{
    if (write(path, writeVCards(contacts, version))) {
        const QString name = sanitized(QFileInfo(path).fileName());
        const QString leftOut = ContactText::leftOut(leftOutOfVCards(contacts));
        showMessage((tr("%Ln contact(s) exported to “%1”.", nullptr, int(contacts.size())).arg(name) + u' ' + leftOut)
                        .trimmed());
    }
}

void CardTransfer::exportBook(const QString &path, const Phonebook &book)
{
    if (write(path, exportedPhonebook(book))) {
        const QString name = sanitized(QFileInfo(path).fileName());
        showMessage(tr("%Ln contact(s) exported to “%1”.", nullptr, int(book.contacts.size())).arg(name));
    }
}

bool CardTransfer::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const QString failure = file.open(QIODevice::WriteOnly) ? writeWhole(file, content) : file.errorString();
    if (!failure.isEmpty()) {
        showMessage(tr("“%1” can't be written: %2").arg(sanitized(QFileInfo(path).fileName()), failure));
    }
    return failure.isEmpty();
}

} // namespace Rufzeichen
