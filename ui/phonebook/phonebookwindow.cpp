// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phonebook/phonebookwindow.h"

#include "core/numbers/dialkeys.h"
#include "ui/icons/icons.h"
#include "ui/phonebook/booklist.h"
#include "ui/phonebook/cardtransfer.h"
#include "ui/phonebook/contactdetails.h"
#include "ui/phonebook/contactdialog.h"
#include "ui/phonebook/contacttable.h"
#include "ui/phonebook/phonebookactions.h"
#include "ui/text/boxtext.h"
#include "ui/text/contacttext.h"
#include "ui/text/numberforms.h"
#include "ui/text/plainwords.h"
#include "ui/widgets/confirmation.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/windowplace.h"

#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

PhonebookWindow::PhonebookWindow(PhonebookStore &store, NumberForms &numbers, const Actions &actions,
                                 const QString &statePath, QWidget *parent)
    : QMainWindow(parent)
    , m_store(store)
    , m_numbers(numbers)
    , m_actions(actions)
    , m_statePath(statePath)
    , m_model(numbers)
    , m_menuActions(new PhonebookActions(*this))
{
    m_numbers.prepare();
    setWindowTitle(tr("Phone books"));
    setWindowIcon(appIcon());
    m_changed.setSingleShot(true);
    makeWidgets();
    connectWidgets();
    connectActions();
    restoreState();
    applyBooks();
    updateBusy();
    showDamage({}); // of files, which are read without the box
}

PhonebookWindow::~PhonebookWindow()
{
    saveState();
}

void PhonebookWindow::makeWidgets()
{
    auto *body = new QWidget(this);
    m_search = new SearchField(tr("Search contacts"), tr("Search name, number or e-mail"), body);
    m_message = new MessageBar(body);
    m_login = m_message->addButton(tr("&Settings…"));
    m_cards = new CardTransfer(m_store, body);
    m_splitter = new QSplitter(body);
    m_splitter->setChildrenCollapsible(false);
    m_books = new BookList(m_splitter);
    m_pages = new QStackedWidget(m_splitter);
    // Before all that is connected to the model, which forgets what is selected; and after it.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PhonebookWindow::keepChosen);
    m_view = new ContactTable(m_model, m_store, m_pages);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PhonebookWindow::restoreChosen);
    m_empty = new EmptyPage(m_pages);
    m_emptyRefresh = m_empty->addButton(tr("&Ask the FRITZ!Box"));
    m_emptySettings = m_empty->addButton(tr("&Log in…"));
    m_emptyAll = m_empty->addButton(tr("Show all c&ontacts"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_details = new ContactDetails(m_store, m_numbers, m_actions.caller, m_splitter);
    m_splitter->setStretchFactor(1, 1);
    m_menuActions->fill(*menuBar());
    m_footer = new Footer({m_menuActions->newContact, m_menuActions->edit, m_menuActions->refresh}, body);

    auto *layout = new QVBoxLayout(body);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_search, m_message, m_cards, m_splitter, m_footer}) {
        layout->addWidget(widget, widget == m_splitter ? 1 : 0);
    }
    setCentralWidget(body);
    m_view->setFocus(Qt::OtherFocusReason); // typing there searches, too
}

void PhonebookWindow::connectWidgets()
{
    connect(&m_numbers, &NumberForms::changed, this, &PhonebookWindow::updateSelection);
    connect(&m_store, &PhonebookStore::changed, &m_changed, qOverload<>(&QTimer::start));
    connect(&m_store, &PhonebookStore::refreshed, this, &PhonebookWindow::takeOutcome);
    connect(&m_changed, &QTimer::timeout, this, &PhonebookWindow::applyBooks);
    connect(m_search, &SearchField::searched, this, &PhonebookWindow::applyFilter);
    connect(m_search, &SearchField::left, this, &PhonebookWindow::goToList);
    connect(m_books, &BookList::chosenChanged, this, &PhonebookWindow::applyFilter);
    connect(m_view, &RowTable::typed, m_search, &SearchField::type);
    connect(m_view, &RowTable::chosenChanged, this, &PhonebookWindow::updateSelection);
    connect(m_view, &RowTable::opened, m_menuActions->edit, &QAction::trigger);
    m_view->setMenu([this](QMenu &menu) { m_menuActions->fill(menu); });
    connect(m_emptyRefresh, &QPushButton::clicked, this, &PhonebookWindow::refresh);
    connect(m_emptyAll, &QPushButton::clicked, this, &PhonebookWindow::showAll);
    for (QPushButton *button : {m_emptySettings, m_login}) {
        connect(button, &QPushButton::clicked, this, [this] { m_actions.app.showSettings(SettingsPart::Access); });
    }
    connect(new EscapeKey(this), &EscapeKey::pressed, m_search, &QLineEdit::clear);
}

void PhonebookWindow::connectActions()
{
    const PhonebookActions &actions = *m_menuActions;
    connect(actions.newContact, &QAction::triggered, this, &PhonebookWindow::newContact);
    connect(actions.edit, &QAction::triggered, this, &PhonebookWindow::editContact);
    connect(actions.remove, &QAction::triggered, this, &PhonebookWindow::removeContact);
    connect(actions.refresh, &QAction::triggered, this, &PhonebookWindow::refresh);
    connect(actions.closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(actions.importCards, &QAction::triggered, this, [this] { m_cards->chooseImport(nameOfChosenBook()); });
    auto *drop = new FileDrop(*this, *actions.importCards, {u"vcf"_s, u"vcard"_s, u"xml"_s});
    connect(drop, &FileDrop::dropped, this,
            [this](const QStringList &paths) { m_cards->importFiles(paths, nameOfChosenBook()); });
    connect(actions.exportCards, &QAction::triggered, this, [this] { m_cards->chooseExport(bookToExport()); });
    connect(actions.dial, &QAction::triggered, this, [this] { m_actions.caller.call(chosenNumber()); });
    connect(actions.showCalls, &QAction::triggered, this, [this] { m_actions.caller.showCalls(chosenNumber()); });
    connect(actions.copyNumber, &QAction::triggered, this, [this] { m_actions.caller.copy(chosenNumber()); });
    connect(actions.block, &QAction::triggered, this,
            [this] { m_actions.caller.blockOrUnblock(chosenNumber(), m_model.contactAt(m_view->chosenRow()).name); });
    connect(actions.find, &QAction::triggered, m_search, &SearchField::enter);
}

void PhonebookWindow::refresh()
{
    if (!m_store.isRefreshing()) {
        m_message->dismiss();
        m_store.refresh();
        updateBusy();
    }
}

void PhonebookWindow::showMessage(const QString &text)
{
    m_login->hide();
    m_message->showMessage(text);
}

void PhonebookWindow::takeOutcome(const StoreRefresh &outcome)
{
    updateBusy();
    updatePage();
    if (outcome.error == Tr064Error::None) {
        showDamage(outcome);
        return;
    }
    QStringList books;
    for (const QString &book : outcome.failed) {
        books.append(tr("“%1”").arg(inMessage(book)));
    }
    const QString reason = boxErrorText(outcome.error);
    showMessage(books.isEmpty() ? reason
                                : tr("%1 These phone books stay as they were: %2.").arg(reason, books.join(u", "_s)));
    m_login->show();
}

void PhonebookWindow::showDamage(const StoreRefresh &outcome)
{
    if (!outcome.damaged.isEmpty()) {
        showMessage(ContactText::damaged(outcome.damaged.constFirst()));
    } else if (!outcome.tooMany.isEmpty()) {
        showMessage(ContactText::tooMany(outcome.tooMany.constFirst()));
    } else if (!m_store.fileProblems().isEmpty()) {
        showMessage(ContactText::problem(m_store.fileProblems().constFirst()));
    } else if (!outcome.notKept.isEmpty()) {
        showMessage(ContactText::notKept(outcome.notKept));
    }
}

void PhonebookWindow::updateBusy()
{
    const bool busy = m_store.isRefreshing();
    m_footer->setBusy(busy);
    m_menuActions->refresh->setEnabled(!busy);
    m_emptyRefresh->setEnabled(!busy);
}

void PhonebookWindow::applyBooks()
{
    m_changed.stop();
    m_books->setBooks(m_store.books());
    m_model.setBooks(m_store.books());
    applyFilter();
}

void PhonebookWindow::applyFilter()
{
    m_model.setFilter(m_books->chosenBook(), m_search->text());
    updatePage();
}

void PhonebookWindow::keepChosen()
{
    const int row = m_view->chosenRow();
    m_chosen.reset();
    if (row >= 0) {
        m_chosen = ChosenContact {.book = m_model.bookAt(row).name, .contact = m_model.contactAt(row)};
    }
}

void PhonebookWindow::restoreChosen()
{
    if (m_chosen) {
        select(m_chosen->book, m_chosen->contact);
    }
    updateSelection();
}

void PhonebookWindow::select(const QString &book, const Contact &contact)
{
    if (const std::optional<int> row = m_model.rowOf(book, contact)) {
        m_view->selectRow(*row);
        m_view->scrollTo(m_view->currentIndex());
    }
}

void PhonebookWindow::showAll()
{
    m_search->clear();
    m_books->setCurrentRow(0);
    applyFilter();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PhonebookWindow::goToList()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->chosenRow() < 0 && m_model.rowCount() > 0) { // the focus alone selects nothing
        m_view->selectRow(0);
    }
}

void PhonebookWindow::updatePage()
{
    const QString typed = sanitized(m_search->text().trimmed());
    const bool noBooks = m_model.books().isEmpty();
    if (noBooks) {
        m_empty->explain(tr("No phone books yet"),
                         tr("Log in to the FRITZ!Box to see its phone books here and names instead of numbers "
                            "everywhere. Files with contacts can be chosen in the settings, too."));
    } else if (!typed.isEmpty()) {
        m_empty->explain(tr("No contact matches “%1”").arg(typed),
                         tr("Try fewer letters or digits, or another phone book."));
    } else {
        m_empty->explain(tr("No contacts"), tr("There is nobody in this phone book yet."));
    }
    m_emptyRefresh->setVisible(noBooks);
    m_emptySettings->setVisible(noBooks);
    m_emptyAll->setVisible(!noBooks && (!typed.isEmpty() || m_books->chosenBook()));
    const bool listAppears = m_pages->currentIndex() == 1 && m_model.rowCount() > 0;
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (listAppears) {
        takeFocusIntoList();
    }
    m_view->setColumnWanted(int(ContactColumn::Book), !m_books->chosenBook() && m_model.books().size() > 1);
    m_footer->setSummary(tr("%Ln contact(s)", nullptr, m_model.rowCount()));
    updateSelection();
}

// Where there was no list yet, the focus is somewhere else, but nobody has put it there.
void PhonebookWindow::takeFocusIntoList()
{
    const QWidget *focus = focusWidget();
    const bool isIdleSearch = focus == m_search && m_search->text().isEmpty();
    if (focus == nullptr || m_footer->isAncestorOf(focus) || isIdleSearch) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void PhonebookWindow::updateSelection()
{
    const int row = m_view->chosenRow();
    const QList<Phonebook> &books = m_model.books();
    SelectedContacts selected {
        .anyBookCanBeChanged
        = std::any_of(books.begin(), books.end(), [](const Phonebook &book) { return canBeChanged(book); }),
        .anyShown = m_model.rowCount() > 0};
    if (row >= 0) {
        const Phonebook &book = m_model.bookAt(row);
        const Contact &contact = m_model.contactAt(row);
        selected.count = int(m_view->selectionModel()->selectedRows().size());
        selected.canBeChanged = canBeChanged(book, contact);
        selected.number = mainNumber(contact);
        selected.canBeDialled = !dialString(selected.number, m_numbers.reader().dialPlan()).isEmpty();
        selected.isBlocked = m_actions.caller.isBlocked(selected.number);
        m_details->showContact(book, contact);
    } else {
        m_details->showNobody();
    }
    m_menuActions->update(selected);
}

QString PhonebookWindow::nameOfChosenBook() const
{
    const std::optional<int> book = m_books->chosenBook();
    return book ? m_model.books().at(*book).name : QString();
}

QString PhonebookWindow::chosenNumber() const
{
    const int row = m_view->chosenRow();
    return row >= 0 ? mainNumber(m_model.contactAt(row)) : QString();
}

// What is selected, else all that is shown. Of several books none gives its name.
Phonebook PhonebookWindow::bookToExport() const
{
    const std::optional<int> chosen = m_books->chosenBook();
    const Phonebook shown = chosen ? m_model.books().at(*chosen) : Phonebook {.name = tr("Contacts")};
    Phonebook book {.name = shown.name, .owner = shown.owner, .timestamp = shown.timestamp};
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    if (selected.size() > 1) {
        for (const QModelIndex &index : selected) {
            book.contacts.append(m_model.contactAt(index.row()));
        }
        return book;
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        book.contacts.append(m_model.contactAt(row));
    }
    return book;
}

void PhonebookWindow::newContact()
{
    const std::optional<int> book = m_books->chosenBook();
    ContactDialog *dialog
        = ContactDialog::open(m_store, {.book = book ? m_model.books().at(*book) : Phonebook()}, this);
    connect(dialog, &ContactDialog::saved, this, [this](const QString &name, const Contact &contact) {
        applyBooks();
        select(name, contact);
    });
}

void PhonebookWindow::editContact()
{
    const int row = m_view->chosenRow();
    if (row >= 0 && m_menuActions->edit->isEnabled()) {
        const Contact contact = m_model.contactAt(row);
        ContactDialog::open(m_store, {.book = m_model.bookAt(row), .original = contact, .draft = contact}, this);
    }
}

void PhonebookWindow::removeContact()
{
    const int row = m_view->chosenRow();
    if (row < 0) {
        return;
    }
    const Phonebook book = m_model.bookAt(row);
    const Contact contact = m_model.contactAt(row);
    askForConfirmation(this,
                       {.question = tr("Delete “%1”?").arg(inMessage(ContactText::name(contact))),
                        .explanation = tr("The contact will be deleted in the FRITZ!Box, from the phone book “%1”, "
                                          "and so for all phones. This can't be undone.")
                                           .arg(inMessage(book.name)),
                        .action = tr("&Delete")},
                       [this, book, contact] { removeConfirmed(book, contact); });
}

void PhonebookWindow::removeConfirmed(const Phonebook &book, const Contact &contact)
{
    const int row = m_view->chosenRow();
    m_store.deleteContact(book, contact.id, this, [this, row](const BoxResult<Nothing> &result) {
        if (!result.isOk()) {
            showMessage(boxErrorText(result));
            return;
        }
        applyBooks();
        if (m_model.rowCount() > 0) {
            m_view->selectRow(
                std::clamp(row, 0, m_model.rowCount() - 1)); // so that the keyboard can go on from there
        }
    });
}

// The list comes first: narrow windows are for those who look for a number.
void PhonebookWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int forDetails = 118; // letters
    constexpr int forBooks = 72;
    QMainWindow::resizeEvent(event);
    const int letters = width() / fontMetrics().averageCharWidth();
    m_details->setVisible(letters >= forDetails);
    m_books->setVisible(letters >= forBooks);
}

void PhonebookWindow::restoreState()
{
    const QSettings state(m_statePath, QSettings::IniFormat);
    restorePlace(*this, m_statePath, u"phonebook"_s, {.letters = 150, .lines = 34});
    m_view->horizontalHeader()->setSortIndicator(int(ContactColumn::Name), Qt::AscendingOrder);
    m_view->restoreColumns(state.value(u"phonebook/columns"_s).toByteArray());
    m_view->setSortingEnabled(true);
    m_splitter->restoreState(state.value(u"phonebook/panes"_s).toByteArray());
}

void PhonebookWindow::saveState() const
{
    QSettings state(m_statePath, QSettings::IniFormat);
    savePlace(*this, m_statePath, u"phonebook"_s);
    state.setValue(u"phonebook/columns"_s, m_view->saveColumns());
    state.setValue(u"phonebook/panes"_s, m_splitter->saveState());
}

} // namespace Rufzeichen
