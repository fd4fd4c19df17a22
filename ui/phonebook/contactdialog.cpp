// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/contactdialog.h"

#include "ui/phonebook/numberseditor.h"
#include "ui/text/boxtext.h"
#include "ui/text/contacttext.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/contactpicture.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/windowplace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShowEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 1000;

// A widget with a message under it, as one row of a form.
QWidget *withMessage(QWidget *field, FieldMessage *message, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    layout->addWidget(message);
    return both;
}

} // namespace

ContactDialog::ContactDialog(PhonebookStore &store, const ContactTask &task, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_task(task)
    , m_scroll(new QScrollArea(this))
    , m_fields(new QWidget(m_scroll))
    , m_avatar(new Avatar(fontMetrics().height() * 4, m_fields))
    , m_name(new QLineEdit(m_fields))
    , m_nameMessage(new FieldMessage(m_fields))
    , m_numbers(new NumbersEditor(m_fields))
    , m_emails(new QLineEdit(m_fields))
    , m_emailMessage(new FieldMessage(m_fields))
    , m_vip(new QCheckBox(tr("&VIP: important to you"), m_fields))
    , m_books(new QComboBox(m_fields))
    , m_message(new FieldMessage(this))
    , m_save(nullptr)
{
    setWindowTitle(task.original ? tr("Edit contact") : tr("New contact"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    makeForm();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ContactDialog::reject);
    connect(m_name, &QLineEdit::textEdited, m_nameMessage, &FieldMessage::clear);
    connect(m_emails, &QLineEdit::textEdited, m_emailMessage, &FieldMessage::clear);

    fillBooks();
    showContact(task.original.value_or(Contact()));
    m_before = typed();
    showContact(task.draft);
    m_begun = typed();
    m_name->setFocus(Qt::OtherFocusReason);
    resize(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 80), sizeHint().height());
}

ContactDialog::~ContactDialog() = default;

ContactDialog *ContactDialog::open(PhonebookStore &store, const ContactTask &task, QWidget *parent)
{
    auto *dialog = new ContactDialog(store, task, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ContactDialog::makeForm()
{
    m_name->setMaxLength(longestText);
    m_name->setAccessibleName(tr("Name")); // a screen reader looks for labels beside a field only
    m_emails->setAccessibleName(tr("E-mail"));
    m_emails->setMaxLength(longestText);
    m_emails->setPlaceholderText(tr("Separate several with commas"));
    m_vip->setToolTip(
        tr("A VIP's calls can get through where others don't, depending on the settings of the FRITZ!Box."));
    auto *form = new FormRows(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    auto *person = new QHBoxLayout;
    person->addWidget(m_avatar, 0, Qt::AlignHCenter);
    form->addRow(person);
    connect(m_name, &QLineEdit::textChanged, this, &ContactDialog::showPerson);
    form->addRow(tr("&Name:"), withMessage(m_name, m_nameMessage, m_fields));
    form->addRow(tr("Numbers:"), m_numbers);
    form->addRow(tr("&E-mail:"), withMessage(m_emails, m_emailMessage, m_fields));
    form->addRow(QString(), m_vip);
    form->addRow(tr("&Phone book:"), m_books);
    qobject_cast<QLabel *>(form->labelForField(m_name->parentWidget()))->setBuddy(m_name);
    qobject_cast<QLabel *>(form->labelForField(m_emails->parentWidget()))->setBuddy(m_emails);
    m_numbers->setAccessibleName(tr("Numbers"));
    makeScrollable();
}

// The picture that the contact has, else the letters of the name as it is typed.
void ContactDialog::showPerson()
{
    const QByteArray file = m_task.draft.picture.isEmpty() ? QByteArray() : m_store.picture(m_task.draft.picture);
    m_avatar->show(sanitized(m_name->text()), contactPicture(file, m_avatar->width(), devicePixelRatioF()));
}

void ContactDialog::makeScrollable()
{
    m_scroll->setWidget(m_fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumWidth(m_fields->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    // Later: a field that has just been added has no place yet.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            QWidget *const focused = QApplication::focusWidget();
            if (focused != nullptr && m_fields->isAncestorOf(focused)) {
                m_scroll->ensureWidgetVisible(focused);
            }
        },
        Qt::QueuedConnection);
}

void ContactDialog::fillBooks()
{
    if (m_task.original) {
        m_choices = {m_task.book};
    } else {
        std::copy_if(m_store.books().begin(), m_store.books().end(), std::back_inserter(m_choices),
                     [](const Phonebook &book) { return canBeChanged(book); });
    }
    for (const Phonebook &book : std::as_const(m_choices)) {
        m_books->addItem(sanitized(book.name));
    }
    m_books->setEnabled(m_choices.size() > 1);
    const qsizetype wanted = m_choices.indexOf(m_task.book);
    m_books->setCurrentIndex(m_choices.isEmpty() ? -1 : int(std::max<qsizetype>(wanted, 0)));
    if (m_choices.isEmpty()) {
        m_save->setEnabled(false);
        m_message->setMessage(
            MessageKind::Bad,
            tr("There is no phone book that can be changed. Log in to the FRITZ!Box in the settings, "
               "then refresh the phone books."));
    }
}

void ContactDialog::showContact(const Contact &contact)
{
    m_name->setText(contact.name);
    m_numbers->setNumbers(contact.numbers);
    m_emails->setText(contact.emails.join(u", "_s));
    m_vip->setChecked(contact.vip);
}

QStringList ContactDialog::typedEmails() const
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return m_emails->text().split(between, Qt::SkipEmptyParts);
}

Contact ContactDialog::typed() const
{
    Contact contact = m_task.original.value_or(Contact());
    contact.source = {};
    contact.name = m_name->text().trimmed();
    contact.numbers = m_numbers->numbers();
    contact.emails = typedEmails();
    contact.vip = m_vip->isChecked();
    return contact;
}

ContactChanges ContactDialog::changes() const
{
    const auto ifChanged
        = [](const auto &before, const auto &now) { return now == before ? std::nullopt : std::optional(now); };
    const Contact now = typed();
    return {.name = ifChanged(m_before.name, now.name),
            .vip = ifChanged(m_before.vip, now.vip),
            .numbers = ifChanged(m_before.numbers, now.numbers),
            .emails = ifChanged(m_before.emails, now.emails)};
}

// From the last field to the first, so that the keyboard ends in the first that is wrong.
bool ContactDialog::check()
{
    bool good = true;
    const QStringList emails = typedEmails();
    if (!std::all_of(emails.begin(), emails.end(), [](const QString &email) { return email.contains(u'@'); })) {
        m_emailMessage->setMessage(MessageKind::Bad, tr("An e-mail address has an @ in it."));
        m_emails->setFocus(Qt::OtherFocusReason);
        good = false;
    }
    good = m_numbers->check() && good;
    if (good && emails.isEmpty() && m_numbers->numbers().isEmpty()) {
        m_numbers->demandNumber();
        good = false;
    }
    if (m_name->text().trimmed().isEmpty()) {
        m_nameMessage->setMessage(MessageKind::Bad, tr("Enter a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        good = false;
    }
    return good;
}

// As it is now: where it stands may have shifted since.
std::optional<Phonebook> ContactDialog::chosenBook() const
{
    const Phonebook &chosen = m_choices.at(m_books->currentIndex());
    for (const Phonebook &book : m_store.books()) {
        if (book.name == chosen.name && book.position == chosen.position && book.source == chosen.source) {
            return book;
        }
    }
    const Phonebook *const named = m_store.book(chosen.name);
    return named ? std::optional(*named) : std::nullopt;
}

void ContactDialog::save()
{
    if (!check()) {
        growToFit();
        return;
    }
    const std::optional<Phonebook> book = chosenBook();
    if (!book) {
        m_message->setMessage(MessageKind::Bad, boxErrorText(Tr064Error::NoSuchBook));
        return;
    }
    if (m_task.original && changes() == ContactChanges()) {
        accept();
        return;
    }
    if (const std::optional<KnownContact> known = holder()) {
        askAbout(*known, *book);
    } else {
        saveIn(*book);
    }
}

// Who has one of the numbers of a new contact already; not of those that it began with.
std::optional<KnownContact> ContactDialog::holder() const
{
    QList<ContactNumber> numbers = m_task.original ? QList<ContactNumber>() : typed().numbers;
    numbers.removeIf([this](const ContactNumber &number) {
        const QList<ContactNumber> &begun = m_task.draft.numbers;
        return std::any_of(begun.begin(), begun.end(),
                           [&number](const ContactNumber &each) { return each.number == number.number; });
    });
    return m_store.holderOf(numbers);
}

// The same person shall not be there twice unless the user wants that.
void ContactDialog::askAbout(const KnownContact &known, const Phonebook &book)
{
    const bool canChange = canBeChanged(known.book, known.contact);
    const QString name = inMessage(ContactText::name(known.contact));
    const QString place = inMessage(known.book.name);
    auto *question = new QMessageBox(
        QMessageBox::Question, windowTitle(),
        canChange ? tr("“%1” in the phone book “%2” has one of these numbers already.").arg(name, place)
                  : tr("“%1” in the phone book “%2” has one of these numbers already, and can't be changed here.")
                        .arg(name, place),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *const add = question->addButton(tr("&Add all the same"), QMessageBox::AcceptRole);
    connect(add, &QPushButton::clicked, this, [this, book] { saveIn(book); });
    if (canChange) {
        QPushButton *const edit = question->addButton(tr("&Edit that contact…"), QMessageBox::AcceptRole);
        connect(edit, &QPushButton::clicked, this, [this, known] { openInstead(known); });
        question->setDefaultButton(edit);
    }
    question->open();
}

// The known contact gets the numbers that are new.
void ContactDialog::openInstead(const KnownContact &known)
{
    Contact draft = known.contact;
    for (const ContactNumber &number : typed().numbers) {
        if (m_store.holderOf({number}) != known) {
            draft.numbers.append({.number = number.number, .kind = number.kind});
        }
    }
    ContactDialog::open(m_store, {.book = known.book, .original = known.contact, .draft = draft}, parentWidget());
    QDialog::reject();
}

void ContactDialog::saveIn(const Phonebook &book)
{
    setSaving(true);
    const auto done = [this, name = book.name](const BoxResult<Contact> &result) { take(name, result); };
    if (m_task.original) {
        m_store.editContact(book, m_task.original->id, changes(), this, done);
    } else {
        m_store.addContact(book, typed(), this, done);
    }
}

void ContactDialog::take(const QString &book, const BoxResult<Contact> &result)
{
    setSaving(false);
    if (result.isOk()) {
        Q_EMIT saved(book, result.value);
        accept();
    } else {
        m_message->setMessage(MessageKind::Bad, boxErrorText(result));
        growToFit();
    }
}

// As high as all fields with their messages, as far as the screen goes: the rest is scrolled to.
void ContactDialog::growToFit()
{
    layout()->activate();
    const QSize room = m_scroll->viewport()->size();
    const int wanted = std::max(m_fields->heightForWidth(room.width()), m_fields->sizeHint().height());
    resizeWithinScreen(*this, QSize(width(), height() + std::max(0, wanted - room.height())));
}

// Before that, nothing has its size.
void ContactDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        growToFit();
    }
}

void ContactDialog::setSaving(bool saving)
{
    m_fields->setEnabled(!saving);
    m_save->setEnabled(!saving);
    if (saving) {
        m_message->setMessage(MessageKind::Busy, tr("Saving in the FRITZ!Box…"));
    } else {
        m_message->clear();
    }
}

void ContactDialog::reject()
{
    if (typed() == m_begun) {
        QDialog::reject();
        return;
    }
    askToDiscard(this, tr("The contact is not saved in the FRITZ!Box yet."), [this] { QDialog::reject(); });
}

} // namespace Rufzeichen
