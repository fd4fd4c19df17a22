// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/boxwindows.h"

#include "app/tray/boxdesk.h"
#include "core/fritzbox/secondfactor.h"
#include "ui/box/blockdialog.h"
#include "ui/box/certificatedialog.h"
#include "ui/box/dialdialog.h"
#include "ui/box/passworddialog.h"
#include "ui/box/secondfactordialog.h"
#include "ui/phonebook/contactchooser.h"
#include "ui/phonebook/contactdialog.h"
#include "ui/phonebook/messageswindow.h"
#include "ui/phonebook/phonebookwindow.h"
#include "ui/text/boxerrortext.h"
#include "ui/text/plainwords.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace Rufzeichen {

namespace {

void present(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

const Phonebook *firstWritable(const QList<Phonebook> &books)
{
    const auto found
        = std::find_if(books.cbegin(), books.cend(), [](const Phonebook &book) { return !book.readOnly; });
    return found == books.cend() ? nullptr : &*found;
}

} // namespace

BoxWindows::BoxWindows(BoxDesk &desk, const SettingsStore &settings, const QString &statePath, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_statePath(statePath)
{
    connect(&desk, &BoxDesk::passwordWanted, this, &BoxWindows::askForPassword);
    connect(&desk, &BoxDesk::certificateWanted, this, &BoxWindows::askForCertificate);
}

BoxWindows::~BoxWindows()
{
    rebuild();
}

void BoxWindows::showPhonebooks()
{
    if (!m_phonebooks) {
        m_phonebooks = new PhonebookWindow(m_desk.shelf(), m_desk.numbers(), m_statePath);
        connect(m_phonebooks, &PhonebookWindow::dialRequested, this, &BoxWindows::dial);
        connect(m_phonebooks, &PhonebookWindow::blockRequested, this, &BoxWindows::block);
        connect(m_phonebooks, &PhonebookWindow::callsRequested, this, &BoxWindows::callsRequested);
        connect(m_phonebooks, &PhonebookWindow::settingsRequested, this, &BoxWindows::loginSettingsRequested);
    }
    present(m_phonebooks);
}

void BoxWindows::showMessages()
{
    if (!m_messages) {
        m_messages = new MessagesWindow(m_desk.connection().box(), m_desk.shelf(), m_desk.numbers(), m_statePath);
        connect(m_messages, &MessagesWindow::dialRequested, this, &BoxWindows::dial);
        connect(m_messages, &MessagesWindow::blockRequested, this, &BoxWindows::block);
        connect(m_messages, &MessagesWindow::callsRequested, this, &BoxWindows::callsRequested);
        connect(m_messages, &MessagesWindow::settingsRequested, this, &BoxWindows::loginSettingsRequested);
    }
    present(m_messages);
}

void BoxWindows::dial(const QString &number)
{
    auto *dialog = new DialDialog(m_desk.connection().dialPlan(), QApplication::activeWindow());
    dialog->setNumber(number);
    dialog->setPhones(m_desk.login().phones, m_settings.inForce().fritzBox.dialPhone);
    connect(&m_desk, &BoxDesk::loginChanged, dialog,
            [this, dialog] { dialog->setPhones(m_desk.login().phones, m_settings.inForce().fritzBox.dialPhone); });
    connect(dialog, &DialDialog::dialRequested, this,
            [this, dialog](const QString &wanted, const QString &phone) { requestDial(dialog, wanted, phone); });
    connect(dialog, &DialDialog::hangUpRequested, this, [this, dialog] {
        m_desk.connection().box().hangUp(dialog,
                                         [dialog](const BoxResult<Nothing> &result) { dialog->showHungUp(result); });
    });
    open(dialog);
}

void BoxWindows::requestDial(DialDialog *dialog, const QString &number, const QString &phone)
{
    BoxConnection &connection = m_desk.connection();
    connection.box().dial(number, connection.dialPlan(), phone, dialog,
                          [this, dialog, number, phone](const BoxResult<Nothing> &result) {
                              if (result.error != Tr064Error::SecondFactorRequired) {
                                  dialog->showDialled(result);
                                  return;
                              }
                              confirm(
                                  dialog, [this, dialog, number, phone] { requestDial(dialog, number, phone); },
                                  [dialog, result] { dialog->showDialled(result); });
                          });
}

void BoxWindows::block(const QString &number, const QString &name)
{
    const QString shown = m_desk.numbers().facts(m_desk.numbers().number(number)).display;
    auto *dialog = new BlockDialog(number, shown, name, QApplication::activeWindow());
    connect(dialog, &BlockDialog::blockRequested, this,
            [this, dialog](const QString &wanted, const QString &note) { requestBlock(dialog, wanted, note); });
    open(dialog);
}

void BoxWindows::requestBlock(BlockDialog *dialog, const QString &number, const QString &name)
{
    BoxConnection &connection = m_desk.connection();
    connection.box().block(number, name, connection.dialPlan(), dialog,
                           [this, dialog, number, name](const BoxResult<BarringChange> &result) {
                               if (result.error != Tr064Error::SecondFactorRequired) {
                                   dialog->showResult(result);
                                   return;
                               }
                               confirm(
                                   dialog, [this, dialog, number, name] { requestBlock(dialog, number, name); },
                                   [dialog, result] { dialog->showResult(result); });
                           });
}

// What was refused is done @p again once somebody has confirmed it at the box.
void BoxWindows::confirm(QWidget *parent, const Again &again, const Again &refused)
{
    auto *dialog = new SecondFactorDialog(parent);
    auto *factor = new SecondFactor(&m_desk.connection().client(), dialog);
    connect(factor, &SecondFactor::waiting, dialog, &SecondFactorDialog::showMethods);
    connect(factor, &SecondFactor::finished, dialog, &SecondFactorDialog::showOutcome);
    connect(dialog, &SecondFactorDialog::tryAgainRequested, factor, &SecondFactor::start);
    connect(dialog, &QDialog::accepted, this, [this, factor, again] {
        m_desk.connection().box().setToken(factor->token());
        again();
    });
    connect(dialog, &QDialog::rejected, this, [factor, refused] {
        factor->stop();
        refused();
    });
    open(dialog);
    factor->start();
}

void BoxWindows::addContact(const QString &number, const QString &name)
{
    const PhonebookShelf &shelf = m_desk.shelf();
    if (firstWritable(shelf.books()) == nullptr) {
        explainLogin();
    } else if (std::all_of(shelf.books().cbegin(), shelf.books().cend(),
                           [](const Phonebook &book) { return book.readOnly || book.contacts.isEmpty(); })) {
        createContact(number, name);
    } else {
        askWhichContact(number, name);
    }
}

void BoxWindows::createContact(const QString &number, const QString &name)
{
    const Phonebook *book = firstWritable(m_desk.shelf().books());
    if (book == nullptr) {
        return;
    }
    Contact draft;
    draft.name = name;
    draft.numbers = {{.number = number}};
    ContactDialog::open(m_desk.shelf(), {.book = *book, .original = {}, .draft = draft},
                        QApplication::activeWindow());
}

void BoxWindows::askWhichContact(const QString &number, const QString &name)
{
    QWidget *const parent = QApplication::activeWindow();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Add to phone book"),
                                     tr("Whose number is %1?").arg(harmless(number)), QMessageBox::Cancel, parent);
    question->setTextFormat(Qt::PlainText);
    QPushButton *const create = question->addButton(tr("&New contact…"), QMessageBox::AcceptRole);
    QPushButton *const choose = question->addButton(tr("&Known contact…"), QMessageBox::AcceptRole);
    question->setDefaultButton(create);
    connect(create, &QPushButton::clicked, this, [this, number, name] { createContact(number, name); });
    connect(choose, &QPushButton::clicked, this, [this, number, parent = QPointer<QWidget>(parent)] {
        ContactChooser::openFor(m_desk.shelf(), m_desk.numbers(), number, parent);
    });
    open(question);
}

void BoxWindows::explainLogin()
{
    auto *message = new QMessageBox(QMessageBox::Information, tr("Add to phone book"),
                                    tr("There is no phone book yet that Rufzeichen can change. Log in to the "
                                       "FRITZ!Box first."),
                                    QMessageBox::Cancel, QApplication::activeWindow());
    QPushButton *const settings = message->addButton(tr("&Log in…"), QMessageBox::AcceptRole);
    message->setDefaultButton(settings);
    connect(settings, &QPushButton::clicked, this, &BoxWindows::loginSettingsRequested);
    open(message);
}

void BoxWindows::askForPassword(PasswordReason reason)
{
    if (m_question) {
        return;
    }
    auto *dialog = new PasswordDialog(m_desk.connection().user(), m_desk.login().store, QApplication::activeWindow());
    if (reason == PasswordReason::Refused) {
        dialog->showProblem(boxErrorText(Tr064Error::WrongPassword));
    }
    connect(dialog, &PasswordDialog::passwordGiven, this, [this](const QString &password, KeepPassword keep) {
        m_desk.logIn(password, keep == KeepPassword::Yes ? PasswordKeeping::Kept : PasswordKeeping::ForNow);
    });
    m_question = dialog;
    open(dialog);
}

void BoxWindows::askForCertificate(const QString &fingerprint, CertificateTrouble trouble)
{
    if (m_question) {
        return;
    }
    const CertificateNews news
        = trouble == CertificateTrouble::Changed ? CertificateNews::Changed : CertificateNews::First;
    auto *dialog = new CertificateDialog(news, m_settings.inForce().callMonitor.host, fingerprint,
                                         QApplication::activeWindow());
    connect(dialog, &CertificateDialog::trusted, this,
            [this, fingerprint] { m_desk.connection().acceptCertificate(fingerprint); });
    m_question = dialog;
    open(dialog);
}

void BoxWindows::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BoxWindows::rebuild()
{
    delete m_phonebooks;
    delete m_messages;
}

} // namespace Rufzeichen
