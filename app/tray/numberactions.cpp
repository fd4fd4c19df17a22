// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/numberactions.h"

#include "app/tray/boxdesk.h"
#include "core/calls/callreader.h"
#include "core/numbers/dialkeys.h"
#include "core/numbers/numberintext.h"
#include "core/sync/importantcallers.h"
#include "core/tr064/secondfactor.h"
#include "ui/box/blockdialog.h"
#include "ui/box/dialdialog.h"
#include "ui/box/secondfactordialog.h"
#include "ui/phonebook/contactchooser.h"
#include "ui/phonebook/contactdialog.h"
#include "ui/text/boxtext.h"
#include "ui/text/plainwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentCandidates = 200; // calls whose numbers are offered to dial

const Phonebook *firstWritable(const QList<Phonebook> &books)
{
    const auto found
        = std::find_if(books.cbegin(), books.cend(), [](const Phonebook &book) { return canBeChanged(book); });
    return found == books.cend() ? nullptr : &*found;
}

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void explain(QWidget *parent, const QString &text)
{
    auto *message = new QMessageBox(QMessageBox::Warning, NumberActions::tr("Unblock number"), text,
                                    QMessageBox::Close, parent);
    message->setTextFormat(Qt::PlainText);
    openOnce(message);
}

/** What the user can dial on a phone. */
struct DialHint {
    QString number;
    QString shown; ///< the number as people write it
    QString later; ///< to be typed once somebody has answered
    bool isOneOfSeveral = false;
};

QString copiedText(const DialHint &hint)
{
    if (hint.isOneOfSeveral) {
        return NumberActions::tr("%1 is on the clipboard, the first of these numbers: dial it on your phone.")
            .arg(sanitized(hint.shown));
    }
    return hint.later.isEmpty()
        ? NumberActions::tr("%1 is on the clipboard: dial it on your phone.").arg(sanitized(hint.shown))
        : NumberActions::tr(
              "%1 is on the clipboard: dial it on your phone, and type “%2” once somebody has answered.")
              .arg(sanitized(hint.shown), sanitized(hint.later));
}

QString dialText(const DialHint &hint)
{
    if (hint.isOneOfSeveral) {
        return NumberActions::tr("Dial %1 on your phone, the first of these numbers.").arg(sanitized(hint.shown));
    }
    return hint.later.isEmpty()
        ? NumberActions::tr("Dial %1 on your phone.").arg(sanitized(hint.shown))
        : NumberActions::tr("Dial %1 on your phone, and type “%2” once somebody has answered.")
              .arg(sanitized(hint.shown), sanitized(hint.later));
}

} // namespace

NumberActions::NumberActions(BoxDesk &desk, SettingsStore &settings, AppActions &app, QObject *parent,
                             ClipboardRule clipboard)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_app(app)
    , m_clipboard(clipboard)
{
}

NumberActions::~NumberActions() = default;

// Without a login nothing can be dialled from here.
void NumberActions::call(const QString &number)
{
    Q_EMIT calling();
    if (!m_desk.connection().isOpen()) {
        number.isEmpty() ? explainLogin(tr("Dial"), tr("The FRITZ!Box dials for you once you have logged in to it."))
                         : letDial(number);
        return;
    }
    openOnce(makeDialDialog(number, QApplication::activeWindow()));
}

// Wayland lets a program see the clipboard only while a window of it has the focus, and a click in the menu of the
// tray gives it none: there the window reads it once somebody has come to it.
void NumberActions::callFromClipboard()
{
    const bool isOpen = m_desk.connection().isOpen();
    const QString number = canUseClipboard() ? numberOnClipboard() : QString();
    if (!isOpen || !number.isEmpty()) {
        call(number);
        return;
    }
    Q_EMIT calling();
    DialDialog *dialog = makeDialDialog({}, QApplication::activeWindow());
    dialog->fillOnceActive([this] { return numberOnClipboard(); });
    openOnce(dialog);
}

QString NumberActions::numberOnClipboard() const
{
    return numberInText(QGuiApplication::clipboard()->text(), m_desk.connection().dialPlan());
}

DialDialog *NumberActions::makeDialDialog(const QString &number, QWidget *parent)
{
    auto *dialog = new DialDialog(m_desk.connection().dialPlan(), parent);
    m_dial = dialog;
    dialog->formatNumbers(m_desk.numberForms());
    dialog->setNumber(number);
    dialog->setNames([this](const QString &typed) {
        const auto known = m_desk.store().directory().lookup(m_desk.numbers().number(typed));
        return known ? known->name : QString();
    });
    dialog->setCandidates([this] {
        const QList<StoredCall> recent = m_desk.calls().calls({}, recentCandidates).value_or(QList<StoredCall>());
        return dialCandidates(recent, m_desk.store().books());
    });
    const auto showPhones
        = [this, dialog] { dialog->setPhones(m_desk.login().phones, m_settings.inForce().fritzBox.dialPhone); };
    showPhones();
    connect(&m_desk, &BoxDesk::loginChanged, dialog, showPhones);
    connect(dialog, &DialDialog::dialRequested, this,
            [this, dialog](const QString &wanted, const QString &phone) { requestDial(dialog, wanted, phone); });
    connect(dialog, &DialDialog::hangUpRequested, this, [this, dialog] {
        m_desk.connection().box().hangUp(dialog,
                                         [dialog](const BoxResult<Nothing> &result) { dialog->showHungUp(result); });
    });
    return dialog;
}

ForeignCall NumberActions::judgeForAnother(const QString &number, int recent) const
{
    return judgeForeignCall(number, m_desk.connection().dialPlan(),
                            {.isLoggedIn = m_desk.connection().isOpen(),
                             .isDialling = m_dial && m_dial->isVisible() && !m_dial->isDone(),
                             .recent = recent});
}

// Somebody may be typing elsewhere: an Enter that was meant for another window must not dial.
void NumberActions::callForAnother(const QString &number)
{
    if (m_dial) {
        m_dial->close(); // that call is over
    }
    Q_EMIT calling();
    DialDialog *dialog = makeDialDialog(number, nullptr);
    dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    if (!m_settings.inForce().fritzBox.dialUnasked) {
        dialog->showThatAnotherAsks();
    }
    openOnce(dialog);
    if (m_settings.inForce().fritzBox.dialUnasked) {
        dialog->dial();
    }
}

void NumberActions::follow(const StoredCall &call)
{
    if (m_dial) {
        m_dial->followCall(call.call);
    }
}

// What the box would be told to dial. What it could not dial stays as it is written.
void NumberActions::letDial(const QString &number)
{
    const DialPlan plan = m_desk.connection().dialPlan();
    const QString dialled = dialString(number, plan);
    const QString wanted = dialled.isEmpty() ? number : dialled;
    const DialHint hint {.number = wanted,
                         .shown = m_desk.numberForms().shown(wanted),
                         .later = sentAfterAnswer(number, plan),
                         .isOneOfSeveral = !otherNumbers(number, plan).isEmpty()};
    const bool isCopied = canUseClipboard();
    if (isCopied) {
        copy(hint.number);
    }
    m_app.show(AppWindow::History);
    m_app.tell(isCopied ? copiedText(hint) : dialText(hint));
}

bool NumberActions::canUseClipboard() const
{
    return m_clipboard == ClipboardRule::Free || QGuiApplication::focusWindow() != nullptr;
}

void NumberActions::copy(const QString &number)
{
    QGuiApplication::clipboard()->setText(sanitized(number));
}

void NumberActions::lookUp(const QString &number)
{
    const QString address = QString(m_settings.inForce().lookupAddress)
                                .replace(u"%1"_s, QString::fromLatin1(QUrl::toPercentEncoding(number)));
    if (!QDesktopServices::openUrl(QUrl(address))) {
        m_app.tell(tr("No web browser could be started."));
    }
}

void NumberActions::requestDial(DialDialog *dialog, const QString &number, const QString &phone)
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

void NumberActions::block(const QString &number, const QString &name)
{
    if (!m_desk.connection().isOpen()) {
        explainLogin(tr("Block number"), tr("The FRITZ!Box blocks numbers for you once you have logged in to it."));
        return;
    }
    auto *dialog = new BlockDialog(number, m_desk.numberForms().shown(number), name, QApplication::activeWindow());
    connect(dialog, &BlockDialog::blockedNumbersRequested, this, [this] { m_app.show(AppWindow::BlockedNumbers); });
    connect(dialog, &BlockDialog::blockRequested, this,
            [this, dialog](const QString &wanted, const QString &note) { requestBlock(dialog, wanted, note); });
    openOnce(dialog);
}

void NumberActions::requestBlock(BlockDialog *dialog, const QString &number, const QString &name)
{
    BoxConnection &connection = m_desk.connection();
    connection.box().block(number, name, connection.dialPlan(), dialog,
                           [this, dialog, number, name](const BoxResult<BarringChange> &result) {
                               if (result.error != Tr064Error::SecondFactorRequired) {
                                   dialog->showResult(result);
                                   Q_EMIT m_desk.blockedNumbersChanged();
                                   return;
                               }
                               confirm(
                                   dialog, [this, dialog, number, name] { requestBlock(dialog, number, name); },
                                   [dialog, result] { dialog->showResult(result); });
                           });
}

void NumberActions::unblock(const QString &number)
{
    const QPointer<QWidget> parent(QApplication::activeWindow());
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Unblock number"),
                          tr("Unblock %1?").arg(sanitized(m_desk.shownCaller(number))), QMessageBox::Cancel, parent);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Calls from this number ring again."));
    const QPushButton *const confirmed = question->addButton(tr("&Unblock"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(confirmed, &QPushButton::clicked, this, [this, parent, number] { requestUnblock(parent, number); });
    openOnce(question);
}

bool NumberActions::isBlocked(const QString &number) const
{
    return m_desk.isBarred(number);
}

void NumberActions::requestUnblock(QWidget *parent, const QString &number)
{
    BoxConnection &connection = m_desk.connection();
    const QPointer<QWidget> window(parent);
    connection.box().unblock(number, connection.dialPlan(), this, [=, this](const BoxResult<BarringChange> &result) {
        if (result.error == Tr064Error::SecondFactorRequired) {
            confirm(
                window, [this, window, number] { requestUnblock(window, number); }, [] {});
        } else if (!result.isOk()) {
            explain(window, boxErrorText(result));
        } else if (result.value == BarringChange::BarredByPattern) {
            explain(window,
                    tr("The FRITZ!Box blocks all numbers that begin like %1: unblock that entry.")
                        .arg(sanitized(m_desk.numberForms().shown(number))));
        }
        Q_EMIT m_desk.blockedNumbersChanged();
    });
}

// What was refused is done @p again once somebody has confirmed it at the box.
void NumberActions::confirm(QWidget *parent, const Again &again, const Again &refused)
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
    openOnce(dialog);
    factor->start();
}

// Whoever has the number already gets no second contact, unless the user wants that.
void NumberActions::addContact(const QString &number, const QString &name)
{
    const PhonebookStore &store = m_desk.store();
    const std::optional<KnownContact> holder = store.holderOf({{.number = number}});
    const QString shown = sanitized(m_desk.numberForms().shown(number));
    if (firstWritable(store.books()) == nullptr) {
        explainLogin(tr("Add to phone book"),
                     tr("There is no phone book yet that Rufzeichen can change. Log in to the FRITZ!Box first."));
    } else if (holder && canBeChanged(holder->book, holder->contact)) {
        ContactDialog::open(m_desk.store(),
                            {.book = holder->book, .original = holder->contact, .draft = holder->contact},
                            QApplication::activeWindow());
    } else if (holder) {
        askWhichContact(tr("“%1” in the phone book “%2” has the number %3. That contact can't be changed here. Add "
                           "the number to another one all the same?")
                            .arg(inMessage(holder->contact.name), inMessage(holder->book.name), shown),
                        number, name);
    } else if (std::all_of(store.books().cbegin(), store.books().cend(),
                           [](const Phonebook &book) { return book.readOnly || book.contacts.isEmpty(); })) {
        createContact(number, name);
    } else {
        askWhichContact(tr("Whose number is %1?").arg(shown), number, name);
    }
}

bool NumberActions::hasContact(const QString &number) const
{
    const std::optional<KnownContact> holder = m_desk.store().holderOf({{.number = number}});
    return holder && canBeChanged(holder->book, holder->contact);
}

void NumberActions::createContact(const QString &number, const QString &name)
{
    const Phonebook *book = firstWritable(m_desk.store().books());
    if (book == nullptr) {
        return;
    }
    Contact draft;
    draft.name = name;
    draft.numbers = {{.number = number}};
    ContactDialog::open(m_desk.store(), {.book = *book, .original = {}, .draft = draft},
                        QApplication::activeWindow());
}

void NumberActions::askWhichContact(const QString &text, const QString &number, const QString &name)
{
    QWidget *const parent = QApplication::activeWindow();
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Add to phone book"), text, QMessageBox::Cancel, parent);
    question->setTextFormat(Qt::PlainText);
    QPushButton *const create = question->addButton(tr("&New contact…"), QMessageBox::AcceptRole);
    QPushButton *const choose = question->addButton(tr("&Existing contact…"), QMessageBox::AcceptRole);
    question->setDefaultButton(create);
    connect(create, &QPushButton::clicked, this, [this, number, name] { createContact(number, name); });
    connect(choose, &QPushButton::clicked, this, [this, number, parent = QPointer<QWidget>(parent)] {
        ContactChooser::openFor(m_desk.store(), m_desk.numberForms(), number, parent);
    });
    openOnce(question);
}

void NumberActions::explainLogin(const QString &title, const QString &text)
{
    auto *message
        = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Cancel, QApplication::activeWindow());
    QPushButton *const settings = message->addButton(tr("&Log in…"), QMessageBox::AcceptRole);
    message->setDefaultButton(settings);
    connect(settings, &QPushButton::clicked, this, [this] { m_app.showSettings(SettingsPart::Access); });
    openOnce(message);
}

bool NumberActions::isImportant(const QString &number) const
{
    return m_desk.contact(number).vip;
}

bool NumberActions::isMarkedImportant(const QString &number) const
{
    const auto match = m_desk.store().directory().lookup(m_desk.numbers().number(number));
    return match && match->isVip;
}

void NumberActions::toggleImportant(const QString &number)
{
    const QStringList spellings
        = importantSpellings(m_settings.inForce().notifications.important, number, m_desk.connection().dialPlan());
    m_settings.change([&](Settings &settings) {
        QStringList &important = settings.notifications.important;
        important.removeIf([&spellings](const QString &each) { return spellings.contains(each); });
        if (spellings.isEmpty() && !isMarkedImportant(number)) {
            important.append(number);
        }
    });
}

} // namespace Rufzeichen
