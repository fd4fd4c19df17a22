// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/vcardreader.h"
#include "tests/support/controls.h"
#include "tests/support/dropping.h"
#include "tests/support/ownnumbers.h"
#include "tests/support/recordedactions.h"
#include "tests/support/servedbox.h"
#include "ui/phonebook/booklist.h"
#include "ui/phonebook/cardtransfer.h"
#include "ui/phonebook/contactdetails.h"
#include "ui/phonebook/contactdialog.h"
#include "ui/phonebook/phonebookactions.h"
#include "ui/phonebook/phonebookwindow.h"
#include "ui/text/boxtext.h"
#include "ui/text/contacttext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/rowtable.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

/** Drives the window with mouse and keyboard, on the books of a simulated box. */
class TestPhonebookWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_box = std::make_unique<ServedBox>();
        m_store = std::make_unique<PhonebookStore>(&m_box->box());
        m_store->setOptions({.folder = m_folder->filePath(u"books"_s), .dialPlan = m_numbers.reader.dialPlan()});
        m_window = std::make_unique<PhonebookWindow>(*m_store, m_numbers.forms, m_actions.all(),
                                                     m_folder->filePath(u"state.ini"_s));
        m_window->show();
    }
    void cleanup()
    {
        m_actions.log.clear();
        m_window.reset();
        m_store.reset();
        m_box.reset();
    }

    void saysWhatToDoWithoutBooks()
    {
        auto *empty = m_window->findChild<EmptyPage *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), u"No phone books yet"_s);
        QVERIFY(!action(&PhonebookActions::newContact)->isEnabled());
        click(named<QPushButton>(*empty, u"Log in…"_s));
        QCOMPARE(m_actions.taken(), QStringList(shown(SettingsPart::Access)));
        click(named<QPushButton>(*empty, u"Ask the FRITZ!Box"_s));
        QVERIFY(!action(&PhonebookActions::refresh)->isEnabled()); // it is being asked
        QTRY_VERIFY(view()->isVisible());
        QTRY_VERIFY(action(&PhonebookActions::refresh)->isEnabled());
    }

    void aListThatAppearsTakesTheFocus()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        named<QPushButton>(*m_window->findChild<Footer *>(), u"Refresh"_s)->setFocus();
        fill();
        QCOMPARE(QApplication::focusWidget(), view());
        search()->setFocus();
        fill(); // nothing appears
        QCOMPARE(QApplication::focusWidget(), search());
    }

    void booksNarrow()
    {
        fill();
        auto *books = m_window->findChild<BookList *>();
        QCOMPARE(books->count(), 4);
        QCOMPARE(books->item(0)->text(), u"All phone books\n%1 contact(s)"_s.arg(names().size()));
        QVERIFY(books->item(3)->text().startsWith(u"Wolke\n"_s) && books->item(3)->text().endsWith(u"read-only"_s));
        m_window->resize(2000, 700);
        QTRY_VERIFY(!view()->isColumnHidden(int(ContactColumn::Book)));
        books->setCurrentRow(2);
        QCOMPARE(names(), QStringList({u"Kassenwart Łukasz Žižka"_s, u"Vereinsheim"_s}));
        QVERIFY(view()->isColumnHidden(int(ContactColumn::Book)));
    }

    void narrowWindowsKeepTheNames()
    {
        fill();
        auto *books = m_window->findChild<BookList *>();
        m_window->resize(2000, 700);
        QTRY_VERIFY(books->isVisible() && details()->isVisible());
        QVERIFY(!view()->isColumnHidden(int(ContactColumn::Numbers)));
        m_window->resize(m_window->minimumSizeHint());
        QTRY_VERIFY(!books->isVisible() && !details()->isVisible());
        QVERIFY(!view()->isColumnHidden(int(ContactColumn::Name)));
        QTRY_COMPARE(view()->horizontalScrollBar()->maximum(), 0);
    }

    void refreshLeavesTheFocusAlone()
    {
        fill();
        choose(u"Jürgen Öztürk"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *button = details()->findChildren<QToolButton *>().constFirst();
        button->setFocus();
        fill();
        QCOMPARE(QApplication::focusWidget(), button);
    }

    void typingInTheListSearches()
    {
        fill();
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_O);
        QTest::keyClicks(QApplication::focusWidget(), u"zturk"_s);
        QTRY_COMPARE(names(), QStringList(u"Jürgen Öztürk"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(view()->chosenRow(), 0);
        QVERIFY(details()->findChildren<QToolButton *>().constFirst()->text().contains(u"030"_s));

        search()->setText(u"nobody at all"_s);
        QTRY_COMPARE(m_window->findChild<EmptyPage *>()->title(), u"No contact matches “nobody at all”"_s);
        click(named<QPushButton>(*m_window, u"Show all contacts"_s));
        QVERIFY(names().size() > 2);
        QVERIFY(search()->text().isEmpty());
    }

    void actionsMeanTheContactNotTheRow()
    {
        fill();
        choose(u"Jürgen Öztürk"_s);
        view()->sortByColumn(int(ContactColumn::Numbers), Qt::DescendingOrder);
        action(&PhonebookActions::dial)->trigger();
        action(&PhonebookActions::showCalls)->trigger();
        action(&PhonebookActions::block)->trigger();
        action(&PhonebookActions::copyNumber)->trigger();
        QCOMPARE(m_actions.taken(),
                 QStringList({u"call 030 23125222"_s, u"showCalls 030 23125222"_s,
                              u"block 030 23125222 Jürgen Öztürk"_s, u"copy 030 23125222"_s}));
    }

    void aNumberThatIsBlockedIsOfferedToBeUnblocked()
    {
        fill();
        m_actions.blocked = {u"030 23125222"_s};
        choose(u"Jürgen Öztürk"_s);
        QCOMPARE(action(&PhonebookActions::block)->text(), u"Un&block number…"_s);
        action(&PhonebookActions::block)->trigger();
        QCOMPARE(m_actions.taken(), QStringList {u"unblock 030 23125222"_s});
        choose(u"Erika Mustermann"_s);
        QCOMPARE(action(&PhonebookActions::block)->text(), u"&Block number…"_s);
    }

    void someNumbersCanNotBeDialled()
    {
        fill();
        choose(u"Vereinsheim"_s); // 0221 4710*
        QVERIFY(!action(&PhonebookActions::dial)->isEnabled());
        QVERIFY(action(&PhonebookActions::showCalls)->isEnabled());
        choose(u"李小龙"_s);
        QVERIFY(action(&PhonebookActions::dial)->isEnabled());
        QVERIFY(!action(&PhonebookActions::edit)->isEnabled()); // it is in an online book
        QVERIFY(!action(&PhonebookActions::remove)->isEnabled());
    }

    void detailsCallEachNumber()
    {
        fill();
        choose(u"Erika Mustermann"_s);
        const QList<QToolButton *> buttons = details()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QCOMPARE(m_actions.taken(), QStringList(u"call 030 23125-101"_s));
        QTRY_VERIFY(details()->findChild<Avatar *>()->hasPicture());
    }

    void deletesInTheBoxWhenItIsMeant()
    {
        fill();
        const qsizetype before = names().size();
        choose(u"Jürgen Öztürk"_s);
        action(&PhonebookActions::remove)->trigger();
        auto *question = m_window->findChild<QMessageBox *>();
        QVERIFY(question->informativeText().contains(u"Telefonbuch"_s));
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(m_box->asked(u"DeletePhonebookEntryUID"_s), 0);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        action(&PhonebookActions::remove)->trigger();
        m_window->findChild<QMessageBox *>()->buttons().constFirst()->click();
        for (QAbstractButton *button : m_window->findChild<QMessageBox *>()->buttons()) {
            if (button->text() == u"&Delete"_s) {
                button->click();
            }
        }
        QTRY_COMPARE(names().size(), before - 1);
        QVERIFY(!names().contains(u"Jürgen Öztürk"_s));
        QVERIFY(view()->chosenRow() >= 0);
    }

    void keepsTheChoiceWhenBooksChange()
    {
        fill();
        choose(u"Vereinsheim"_s);
        action(&PhonebookActions::edit)->trigger();
        auto *dialog = m_window->findChild<ContactDialog *>();
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Aula"_s);
        dialog->findChild<QPushButton *>();
        QTest::keyClick(named<QLineEdit>(*dialog, u"Name"_s), Qt::Key_Return);
        QTRY_VERIFY(names().contains(u"Aula"_s));
        QCOMPARE(view()->model()->index(view()->chosenRow(), 0).data().toString(), u"Aula"_s);
    }

    void newContactsAreShown()
    {
        fill();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_window->findChild<ContactDialog *>();
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Name"_s), u"Neu"_s);
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Phone number"_s), u"0221 555000"_s);
        QTest::keyClick(named<QLineEdit>(*dialog, u"Phone number"_s), Qt::Key_Return);
        QTRY_VERIFY(names().contains(u"Neu"_s));
        QCOMPARE(view()->model()->index(view()->chosenRow(), 0).data().toString(), u"Neu"_s);
    }

    void saysWhyARefreshFailed()
    {
        fill();
        const qsizetype before = names().size();
        m_box->setRights(Simulation::Right::Dial);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        auto *bar = m_window->findChild<MessageBar *>();
        QTRY_COMPARE(bar->text(), boxErrorText({Tr064Error::RightMissing, 606}));
        QVERIFY(bar->isVisible());
        QCOMPARE(names().size(), before);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(!bar->isVisible());
    }

    void saysThatAContactIsDamaged()
    {
        Simulation::Book &book = m_box->model().books.local[0];
        const QString name = book.entries.at(1).name();
        book.entries[1].contact.children.append({.name = u"x y="_s}); // as no program can read it
        fill();
        auto *bar = m_window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), ContactText::damaged({.book = u"Telefonbuch"_s, .contact = name}));
        QTRY_VERIFY(!names().contains(name));
        QVERIFY(names().contains(book.entries.at(2).name()));
        book.entries[1].contact.children.removeLast();
        fill();
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(names().contains(name));
    }

    void saysThatAFileIsUnreadable()
    {
        const QString path = written(u"table.vcf"_s, "Name;Nummer\nAnna;1\n");
        m_store->setOptions(
            {.folder = m_folder->filePath(u"books"_s), .files = {path}, .dialPlan = m_numbers.reader.dialPlan()});
        fill();
        auto *bar = m_window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(u"There are no contacts in “table.vcf”: "_s), qPrintable(bar->text()));
        // A window that is opened later says so at once.
        m_window = std::make_unique<PhonebookWindow>(*m_store, m_numbers.forms, m_actions.all(),
                                                     m_folder->filePath(u"state.ini"_s));
        m_window->show();
        QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    }

    void saysWhatCantBeImported_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QByteArray() << u"“x.vcf” is empty."_s;
        QTest::newRow("a table")
            << QByteArray("Name;Nummer")
            << u"There are no contacts in “x.vcf”: it holds neither vCards nor a phone book that "
               "a FRITZ!Box has exported."_s;
        QTest::newRow("half a card")
            << QByteArray("BEGIN:VCARD\nFN:Anna\nTEL:1")
            << u"“x.vcf” is damaged or breaks off. These contacts could not be read: “Anna”."_s;
        QTest::newRow("groups") << QByteArray("BEGIN:VCARD\nKIND:group\nEND:VCARD")
                                << u"There are no contacts in “x.vcf”."_s;
        QTest::newRow("too much") << QByteArray(maximumPhonebookSize + 1, 'x')
                                  << u"“x.vcf” is larger than 16 MB and was not read."_s;
    }
    void saysWhatCantBeImported()
    {
        QFETCH(QByteArray, content);
        cards()->importFiles({written(u"x.vcf"_s, content)}, {});
        QVERIFY(cards()->isVisible());
        QTEST(cards()->text(), "message");
    }

    void importsTheOthersWhenOneIsRefused()
    {
        fill();
        const QString path = written(u"three.vcf"_s,
                                     "BEGIN:VCARD\nFN:Anna\nTEL:0221 555001\nEND:VCARD\n"
                                     "BEGIN:VCARD\nFN:Bernd\nTEL:0221 555002\nEND:VCARD\n"
                                     "BEGIN:VCARD\nFN:Bernd\nTEL:+49 221 555002\nEND:VCARD\n"
                                     "BEGIN:VCARD\nFN:Clara\nEND:VCARD\n"
                                     "BEGIN:VCARD\nFN:Dora\nTEL:0221 555003\nEND:VCARD\nBEGIN:VCARD\nFN:Emil\n");
        m_box->faults().refusedContacts = {u"Anna"_s};
        importInto(path, u"Verein"_s);
        const QString why = boxErrorText({Tr064Error::InvalidArgument, 600});
        const QString cut = u" “three.vcf” is damaged or breaks off. These contacts could not be read: “Emil”."_s;
        QTRY_COMPARE(cards()->text(),
                     u"2 contact(s) imported, 1 already there, 1 without a number left out. “Anna” was not added: "_s
                         + why + cut);
        m_box->faults().refusedContacts.clear();
        importInto(path, u"Verein"_s);
        QTRY_COMPARE(cards()->text(),
                     u"1 contact(s) imported, 3 already there, 1 without a number left out."_s + cut);
        QCOMPARE(m_box->model().books.local.at(1).entries.size(), 5);
    }

    void importsAllOfManyNumbers()
    {
        fill();
        QByteArray card = "BEGIN:VCARD\nFN:Viele\n";
        for (int at = 10; at < 22; ++at) {
            card += "TEL:0221 5550" + QByteArray::number(at) + '\n';
        }
        const QString path = written(u"many.vcf"_s, card + "END:VCARD\n");
        for (const bool isFirst : {true, false}) {
            importInto(path, u"Verein"_s);
            QTRY_VERIFY(cards()->text().startsWith(isFirst ? u"2 contact(s) imported. “Viele” has more numbers"_s
                                                           : u"0 contact(s) imported, 2 already there."_s));
        }
        const auto &entries = m_box->model().books.local.at(1).entries;
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries.at(2).numbers().size(), 9);
        QCOMPARE(entries.at(3).name(), u"Viele (2)"_s);
        QCOMPARE(entries.at(3).numbers(), (QStringList {u"0221 555019"_s, u"0221 555020"_s, u"0221 555021"_s}));
    }

    void importsCards()
    {
        fill();
        QFile file(written(u"two.vcf"_s,
                           "BEGIN:VCARD\nVERSION:3.0\nFN:Import Anna\nTEL:0221 555001\nEND:VCARD\n"
                           "BEGIN:VCARD\nVERSION:3.0\nFN:Import Bernd\nTEL:0221 555002\nEND:VCARD\n"));
        importInto(file.fileName(), u"Verein"_s);
        QTRY_COMPARE(cards()->text(), u"2 contact(s) imported."_s);
        QTRY_VERIFY(names().contains(u"Import Bernd"_s));
        QCOMPARE(m_store->book(u"Verein"_s)->contacts.size(), 4);
        importInto(file.fileName(), u"Verein"_s);
        QTRY_COMPARE(cards()->text(), u"0 contact(s) imported, 2 already there."_s);

        cards()->importFiles({m_folder->filePath(u"none.vcf"_s)}, {});
        QVERIFY(cards()->text().startsWith(u"“none.vcf” can't be read: "_s));
        m_box->setRights(Simulation::Right::Dial);
        importInto(file.fileName(), u"Telefonbuch"_s);
        QTRY_COMPARE(cards()->text(),
                     u"0 contact(s) imported, 2 skipped. "_s + boxErrorText({Tr064Error::RightMissing, 606}));
    }

    void importsWhatIsDropped()
    {
        fill();
        const QString one = written(u"one.VCF"_s, "BEGIN:VCARD\nFN:Import Anna\nTEL:0221 555001\nEND:VCARD\n");
        const QString two = written(u"two.vcf"_s, "BEGIN:VCARD\nFN:Import Bernd\nTEL:0221 555002\nEND:VCARD\n");
        const QString text = written(u"three.txt"_s, "BEGIN:VCARD\nFN:x\nTEL:1\nEND:VCARD\n");
        const QString folder = m_folder->path();
        QVERIFY(!dropFiles(*m_window, {}));
        QVERIFY(!dropFiles(*m_window, {QUrl::fromLocalFile(one), QUrl::fromLocalFile(text)}));
        QVERIFY(!dropFiles(*m_window, {QUrl::fromLocalFile(folder)}));
        QVERIFY(!dropFiles(*m_window, {QUrl(u"https://example.org/one.vcf"_s)}));
        QVERIFY(!dropFiles(*m_window, {QUrl::fromLocalFile(folder + u"/none.vcf"_s)}));
        QVERIFY(!m_window->findChild<QInputDialog *>());
        QVERIFY(!view()->viewport()->acceptDrops()); // else the window would not get it
        QVERIFY(dropFiles(*m_window, {QUrl::fromLocalFile(one), QUrl::fromLocalFile(two)}));
        auto *question = m_window->findChild<QInputDialog *>();
        QVERIFY(question);
        question->setTextValue(u"Verein"_s);
        question->accept();
        QTRY_COMPARE(cards()->text(), u"2 contact(s) imported."_s);
    }

    void exportsCards()
    {
        fill();
        const QString path = m_folder->filePath(u"out.vcf"_s);
        const QList<Contact> contacts = m_store->book(u"Verein"_s)->contacts;
        cards()->exportFile(path, contacts, VCardVersion::V4);
        QCOMPARE(cards()->text(), u"2 contact(s) exported to “out.vcf”."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<Contact> read = readVCards(file.readAll()).contacts;
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.constFirst().name, contacts.constFirst().name);
        cards()->exportFile(m_folder->filePath(u"no/where.vcf"_s), contacts, VCardVersion::V3);
        QVERIFY(cards()->text().startsWith(u"“where.vcf” can't be written: "_s));
    }

    void exportsBooksOfTheBox()
    {
        fill();
        const QString path = m_folder->filePath(u"out.xml"_s);
        const Phonebook book = *m_store->book(u"Telefonbuch"_s);
        cards()->exportBook(path, book);
        QCOMPARE(cards()->text(), u"5 contact(s) exported to “out.xml”."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exportedPhonebook(book));
        importInto(path, u"Verein"_s);
        QTRY_COMPARE(cards()->text(), u"5 contact(s) imported."_s);
        Simulation::BookEntry copy = m_box->model().books.local.at(1).entries.at(2);
        Simulation::BookEntry original = m_box->model().books.local.at(0).entries.at(0);
        for (Simulation::BookEntry *entry : {&copy, &original}) {
            entry->contact.children.removeIf(
                [](const XmlNode &node) { return node.name == "uniqueid"_L1 || node.name == "mod_time"_L1; });
        }
        QCOMPARE(copy.document(), original.document());

        cards()->exportFile(m_folder->filePath(u"out.vcf"_s), book.contacts, VCardVersion::V4);
        QVERIFY2(cards()->text().startsWith(u"5 contact(s) exported to “out.vcf”. Left out, because vCards have no "
                                            "place for it: 1 VIP mark(s), "_s),
                 qPrintable(cards()->text()));
    }

    void offersAllFormsOfFiles()
    {
        fill();
        action(&PhonebookActions::exportCards)->trigger();
        auto *chooser = m_window->findChild<QFileDialog *>();
        QVERIFY(chooser->nameFilters().last().contains(u"*.xml"_s));
        chooser->selectNameFilter(chooser->nameFilters().last());
        Q_EMIT chooser->filterSelected(chooser->nameFilters().last());
        QCOMPARE(chooser->defaultSuffix(), u"xml"_s);
        m_window->findChild<BookList *>()->setCurrentRow(2); // later choices don't matter
        Q_EMIT chooser->fileSelected(m_folder->filePath(u"all.xml"_s));
        chooser->reject();
        QFile file(m_folder->filePath(u"all.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const PhonebookDocument document = readPhonebook(file.readAll());
        QCOMPARE(document.reading, PhonebookReading::Whole);
        QCOMPARE(document.book.contacts.size(), 9);
        QCOMPARE(document.book.name, u"Contacts"_s);
    }

    void hostileNamesStayText()
    {
        m_box->model().books.local[0].entries[0].contact = *XmlNode::read(
            u"<contact><person><realName>&lt;b&gt;Bold&lt;/b&gt;</realName></person><telephony>"
            "<number type=\"home\">030&amp;1</number></telephony><uniqueid>11</uniqueid></contact>"_s);
        fill();
        choose(u"<b>Bold</b>"_s);
        for (const QLabel *label : details()->findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText
                    || !label->text().contains(u"Bold"_s));
        }
    }

    void everythingHasAName()
    {
        fill();
        choose(u"Erika Mustermann"_s);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && !qobject_cast<QLabel *>(widget) && widget->objectName() != u"qt_scrollarea_viewport"_s;
            QVERIFY2(!isControl || !accessibleNameOf(widget).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    RecordedActions m_actions;

    void fill()
    {
        QSignalSpy refreshed(m_store.get(), &PhonebookStore::refreshed);
        m_window->refresh();
        QTRY_COMPARE(refreshed.size(), 1);
        QTRY_VERIFY(view()->isVisible());
    }

    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("can't write %s", qPrintable(name));
        }
        return file.fileName();
    }

    void choose(const QString &name)
    {
        const qsizetype row = names().indexOf(name);
        QVERIFY2(row >= 0, qPrintable(names().join(u", "_s)));
        view()->selectRow(int(row));
    }

    void importInto(const QString &path, const QString &book)
    {
        QTRY_VERIFY(!m_window->findChild<QInputDialog *>());
        cards()->importFiles({path}, book);
        auto *question = m_window->findChild<QInputDialog *>();
        QVERIFY(question);
        QCOMPARE(question->textValue(), book);
        question->accept();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            names.append(view()->model()->index(row, 0).data().toString());
        }
        return names;
    }

    [[nodiscard]] QAction *action(QAction *PhonebookActions::*member) const
    {
        return m_window->findChild<PhonebookActions *>()->*member;
    }

    [[nodiscard]] RowTable *view() const { return m_window->findChild<RowTable *>(); }
    [[nodiscard]] QLineEdit *search() const { return named<QLineEdit>(*m_window, u"Search contacts"_s); }
    [[nodiscard]] ContactDetails *details() const { return m_window->findChild<ContactDetails *>(); }
    [[nodiscard]] CardTransfer *cards() const { return m_window->findChild<CardTransfer *>(); }

    OwnNumbers m_numbers {{.areaCode = u"30"_s}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServedBox> m_box;
    std::unique_ptr<PhonebookStore> m_store;
    std::unique_ptr<PhonebookWindow> m_window;
};

QTEST_MAIN(TestPhonebookWindow)
#include "tst_phonebookwindow.moc"
