// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/phonebookstore.h"
#include "ui/actions/appactions.h"
#include "ui/phonebook/contactmodel.h"

#include <QMainWindow>
#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Rufzeichen {

class BookList;
class CardTransfer;
class ContactDetails;
class ContactTable;
class EmptyPage;
class Footer;
class MessageBar;
class NumberForms;
class PhonebookActions;
class SearchField;

/** The window with the phone books: finds contacts, changes those of the box, and calls them. */
class PhonebookWindow : public QMainWindow
{
    Q_OBJECT
public:
    /** @p store and @p numbers must outlive the window. @p statePath is the file with places and sizes of
     * windows. */
    PhonebookWindow(PhonebookStore &store, NumberForms &numbers, const Actions &actions, const QString &statePath,
                    QWidget *parent = nullptr);
    ~PhonebookWindow() override;

    /** Asks the box for its books, unless it is being asked. */
    void refresh();

    /** A message inside the window, until it is dismissed or the next one comes. */
    void showMessage(const QString &text);

    /** Names the actions anew: more or something else is known of numbers, such as what the box turns away. */
    void updateSelection();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct ChosenContact {
        QString book;
        Contact contact;
    };

    void makeWidgets();
    void connectWidgets();
    void connectActions();
    void applyBooks();
    void applyFilter();
    void keepChosen();
    void restoreChosen();
    void select(const QString &book, const Contact &contact);
    void showAll();
    void goToList();
    void updatePage();
    void takeFocusIntoList();
    void updateBusy();
    void takeOutcome(const StoreRefresh &outcome);
    void showDamage(const StoreRefresh &outcome);
    [[nodiscard]] QString nameOfChosenBook() const;
    [[nodiscard]] QString chosenNumber() const;
    [[nodiscard]] Phonebook bookToExport() const;
    void newContact();
    void editContact();
    void removeContact();
    void removeConfirmed(const Phonebook &book, const Contact &contact);
    void restoreState();
    void saveState() const;

    PhonebookStore &m_store;
    NumberForms &m_numbers;
    const Actions m_actions;
    const QString m_statePath;
    ContactModel m_model;
    PhonebookActions *m_menuActions;
    SearchField *m_search;
    MessageBar *m_message;
    QPushButton *m_login;
    QSplitter *m_splitter;
    BookList *m_books;
    QStackedWidget *m_pages;
    ContactTable *m_view;
    EmptyPage *m_empty;
    QPushButton *m_emptyRefresh;
    QPushButton *m_emptySettings;
    QPushButton *m_emptyAll;
    ContactDetails *m_details;
    CardTransfer *m_cards;
    Footer *m_footer;
    std::optional<ChosenContact> m_chosen; // while the model makes its rows anew
    QTimer m_changed; // many changes at once are one
};

} // namespace Rufzeichen
