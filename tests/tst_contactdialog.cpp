// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/servedbox.h"
#include "ui/phonebook/contactchooser.h"
#include "ui/phonebook/contactdialog.h"
#include "ui/text/boxtext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

QStringList wrong(const QDialog &dialog)
{
    QStringList texts;
    for (const FieldMessage *message : dialog.findChildren<FieldMessage *>()) {
        if (message->isVisible() && message->kind() == MessageKind::Bad) {
            texts.append(message->text());
        }
    }
    texts.sort();
    return texts;
}

QPushButton *saveButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

QList<QLineEdit *> numberFields(QDialog &dialog)
{
    QList<QLineEdit *> fields;
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->isVisible() && accessibleNameOf(field) == u"Phone number"_s) {
            fields.append(field);
        }
    }
    return fields;
}

void show(QDialog &dialog)
{
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

} // namespace

/** Saves contacts in a simulated box. */
class TestContactDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<ServedBox>();
        m_store = std::make_unique<PhonebookStore>(&m_box->box());
        m_store->setOptions({.folder = m_folder->path(), .dialPlan = {.areaCode = u"30"_s}});
        QSignalSpy refreshed(m_store.get(), &PhonebookStore::refreshed);
        m_store->refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        QVERIFY(m_store->book(u"Telefonbuch"_s) != nullptr);
    }
    void cleanup()
    {
        m_store.reset();
        m_box.reset();
    }

    void savesANewContact()
    {
        ContactDialog dialog(*m_store, {.draft = {.numbers = {{.number = u"0221 555999"_s}}}});
        QSignalSpy saved(&dialog, &ContactDialog::saved);
        show(dialog);
        const QString name = u"Zoë <b>\"&\" O'Neill</b> ß 😀"_s;
        named<QLineEdit>(dialog, u"Name"_s)->setText(name);
        named<QLineEdit>(dialog, u"E-mail"_s)->setText(u"zoe@example.org; a@example.org"_s);
        click(named<QCheckBox>(dialog, u"VIP: important to you"_s));
        click(named<QPushButton>(dialog, u"Add a number"_s));
        QCOMPARE(numberFields(dialog).size(), 2);
        QTest::keyClicks(QApplication::focusWidget(), u"0171 3920777"_s);
        named<QComboBox>(dialog, u"Phone book"_s)->setCurrentText(u"Verein"_s);
        click(saveButton(dialog));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(saved.first().first().toString(), u"Verein"_s);

        const Contact contact = m_store->book(u"Verein"_s)->contacts.constLast();
        QCOMPARE(contact.name, name);
        QVERIFY(contact.vip);
        QCOMPARE(contact.emails, QStringList({u"zoe@example.org"_s, u"a@example.org"_s}));
        QCOMPARE(contact.numbers.size(), 2);
        QVERIFY(contact.numbers.constFirst().main);
        QCOMPARE(m_box->model().books.find(1)->entries.constLast().name(), name);
    }

    void asksBeforeASecondContact_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isAdded");
        QTest::newRow("another way to write it") << u"+49 30 23125-222"_s << u"Add all the same"_s << true;
        QTest::newRow("an online book") << u"0171 3920001"_s << u"Add all the same"_s << true;
        QTest::newRow("no") << u"030 23125222"_s << u"Cancel"_s << false;
        QTest::newRow("the known one") << u"030 23125222"_s << u"Edit that contact…"_s << false;
    }
    void asksBeforeASecondContact()
    {
        QFETCH(QString, number);
        QFETCH(QString, answer);
        QWidget window;
        window.show();
        ContactDialog *dialog = ContactDialog::open(*m_store, {}, &window);
        const QSignalSpy saved(dialog, &ContactDialog::saved);
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Anna"_s);
        QTest::keyClicks(numberFields(*dialog).constFirst(), number);
        click(named<QPushButton>(*dialog, u"Add a number"_s));
        QTest::keyClicks(numberFields(*dialog).constLast(), u"0171 3920777"_s);
        click(saveButton(*dialog));
        auto *question = dialog->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(m_box->asked(u"SetPhonebookEntryUID"_s), 0);
        const bool isOnline = question->text().contains(u"Wolke"_s);
        QCOMPARE(question->buttons().size(), isOnline ? 2 : 3); // a contact there can't be changed
        click(named<QPushButton>(*question, answer));
        QFETCH(bool, isAdded);
        QTRY_COMPARE(m_box->asked(u"SetPhonebookEntryUID"_s), isAdded ? 1 : 0);
        if (answer.startsWith(u"Edit"_s)) { // with what was typed and is new
            auto *known = window.findChildren<ContactDialog *>().constLast();
            QCOMPARE(named<QLineEdit>(*known, u"Name"_s)->text(), u"Jürgen Öztürk"_s);
            QCOMPARE(numberFields(*known).constLast()->text(), u"0171 3920777"_s);
            QCOMPARE(numberFields(*known).size(), 2);
        }
    }

    void saysWhatIsMissing()
    {
        ContactDialog dialog(*m_store, {});
        show(dialog);
        click(saveButton(dialog));
        QCOMPARE(wrong(dialog),
                 QStringList({u"Enter a name."_s, u"Enter a phone number, or an e-mail address below."_s}));
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(dialog, u"Name"_s));
        QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Anna"_s);
        QTest::keyClicks(numberFields(dialog).constFirst(), u"abc"_s);
        QTest::keyClicks(named<QLineEdit>(dialog, u"E-mail"_s), u"anna"_s);
        click(saveButton(dialog));
        QCOMPARE(wrong(dialog).size(), 2);
        QCOMPARE(QApplication::focusWidget(), numberFields(dialog).constFirst());
        QCOMPARE(m_box->asked(u"SetPhonebookEntryUID"_s), 0);
    }

    void changesOnlyWhatWasChanged()
    {
        const Phonebook book = *m_store->book(u"Telefonbuch"_s);
        const Contact erika = book.contacts.constFirst();
        ContactDialog dialog(*m_store, {.book = book, .original = erika, .draft = erika});
        QSignalSpy saved(&dialog, &ContactDialog::saved);
        show(dialog);
        click(saveButton(dialog)); // nothing to save
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_box->asked(u"SetPhonebookEntryUID"_s), 0);

        show(dialog);
        named<QLineEdit>(dialog, u"Name"_s)->setText(u"Erika Neumann"_s);
        click(dialog.findChildren<QRadioButton *>().at(1));
        click(saveButton(dialog));
        QTRY_COMPARE(saved.size(), 1);
        Contact expected = erika;
        expected.name = u"Erika Neumann"_s;
        expected.numbers[0].main = false;
        expected.numbers[1].main = true;
        QCOMPARE(m_store->book(u"Telefonbuch"_s)->contacts.constFirst(), expected);
    }

    void removesNumbersAndEmails()
    {
        const Phonebook book = *m_store->book(u"Telefonbuch"_s);
        const Contact erika = book.contacts.constFirst();
        ContactDialog dialog(*m_store, {.book = book, .original = erika, .draft = erika});
        show(dialog);
        click(named<QToolButton>(dialog, u"Remove this number"_s));
        named<QLineEdit>(dialog, u"E-mail"_s)->clear();
        click(saveButton(dialog));
        QTRY_VERIFY(!dialog.isVisible());
        const Contact left = m_store->book(u"Telefonbuch"_s)->contacts.constFirst();
        QCOMPARE(left.numbers.size(), 1);
        QCOMPARE(left.numbers.constFirst().number, erika.numbers.at(1).number);
        QVERIFY(left.numbers.constFirst().main);
        QVERIFY(left.emails.isEmpty());
    }

    void staysOpenWhenSavingFails()
    {
        ContactDialog dialog(*m_store, {.draft = {.name = u"Anna"_s, .numbers = {{.number = u"0221 555999"_s}}}});
        show(dialog);
        m_box->setRights(Simulation::Right::Dial);
        click(saveButton(dialog));
        QVERIFY(!saveButton(dialog)->isEnabled()); // it is being saved
        QTRY_COMPARE(wrong(dialog), QStringList(boxErrorText({Tr064Error::RightMissing, 606})));
        QVERIFY(dialog.isVisible());
        QCOMPARE(named<QLineEdit>(dialog, u"Name"_s)->text(), u"Anna"_s);
        m_box->setRights(Simulation::Right::Phone);
        click(saveButton(dialog));
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_store->book(u"Telefonbuch"_s)->contacts.constLast().name, u"Anna"_s);
    }

    void asksBeforeItForgets()
    {
        ContactDialog dialog(*m_store, {});
        show(dialog);
        QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Anna"_s);
        dialog.reject();
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question && dialog.isVisible());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Name"_s)->clear();
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void keepsWithinTheBoxsLimit()
    {
        Contact draft {.name = u"Anna"_s};
        for (int i = 0; i < maximumNumbersOfEntry; ++i) {
            draft.numbers.append({.number = u"0221 55500%1"_s.arg(i)});
        }
        ContactDialog dialog(*m_store, {.draft = draft});
        show(dialog);
        QVERIFY(!named<QPushButton>(dialog, u"Add a number"_s)->isEnabled());
        draft.numbers.append({.number = u"0221 5551"_s});
        ContactDialog fuller(*m_store, {.draft = draft});
        show(fuller);
        click(saveButton(fuller));
        QCOMPARE(wrong(fuller), QStringList(u"The FRITZ!Box keeps no more than 9 number(s) in one contact."_s));
    }

    void saysThatNoBookCanBeChanged()
    {
        PhonebookStore empty(nullptr);
        ContactDialog dialog(empty, {});
        show(dialog);
        QVERIFY(!saveButton(dialog)->isEnabled());
        QCOMPARE(wrong(dialog).size(), 1);
    }

    void addsANumberToAChosenContact()
    {
        OwnNumbers numbers({.areaCode = u"30"_s});
        QWidget window;
        window.show();
        ContactChooser *chooser = ContactChooser::openFor(*m_store, numbers.forms, u"0221 555321"_s, &window);
        auto *view = chooser->findChild<RowTable *>();
        QVERIFY(view->model()->rowCount() > 2);
        QTest::keyClicks(named<QLineEdit>(*chooser, u"Search contacts"_s), u"ozturk"_s);
        QCOMPARE(view->model()->rowCount(), 1); // those of online books can't be changed
        QTest::keyClick(named<QLineEdit>(*chooser, u"Search contacts"_s), Qt::Key_Return);
        auto *dialog = window.findChild<ContactDialog *>();
        QVERIFY(dialog);
        QCOMPARE(numberFields(*dialog).constLast()->text(), u"0221 555321"_s);
        click(saveButton(*dialog));
        const auto ozturk = [this] { return m_store->book(u"Telefonbuch"_s)->contacts.at(1); };
        QTRY_COMPARE(ozturk().numbers.size(), 2);
        QCOMPARE(ozturk().numbers.constLast().number, u"0221 555321"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServedBox> m_box;
    std::unique_ptr<PhonebookStore> m_store;
};

QTEST_MAIN(TestContactDialog)
#include "tst_contactdialog.moc"
