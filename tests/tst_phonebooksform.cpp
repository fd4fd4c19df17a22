// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/controls.h"
#include "tests/support/fakeaccount.h"
#include "ui/settings/phonebooksform.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

Settings withBooks(const QStringList &order, const QStringList &files)
{
    Settings settings;
    settings.phonebooks = {.order = order, .files = files};
    return settings;
}

/** The page on the screen. */
struct OpenForm {
    explicit OpenForm(const QStringList &books, const QStringList &order = {}, const QStringList &files = {})
        : store(withBooks(order, files))
        , form(account, store, nullptr)
        , edits(&store, &SettingsStore::changed)
    {
        account.setPhonebooks(books);
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form)) {
            qFatal("the window does not open");
        }
    }

    [[nodiscard]] QListWidget *books() { return named<QListWidget>(form, u"Order of the phone books"_s); }
    [[nodiscard]] QListWidget *files() { return named<QListWidget>(form, u"Files with contacts"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) { return named<QPushButton>(form, name); }
    [[nodiscard]] QStringList shown() { return form.findChild<BookOrder *>()->books(); }

    [[nodiscard]] const Settings &settings() const { return store.inForce(); }

    FakeAccount account;
    SettingsStore store;
    PhonebooksForm form;
    QSignalSpy edits;
};

} // namespace

class TestPhonebooksForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void booksStandInTheirOrder_data()
    {
        QTest::addColumn<QStringList>("books");
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QStringList>("shown");
        const QStringList three {u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("none yet") << QStringList() << three << QStringList();
        QTest::newRow("no order") << three << QStringList() << three;
        QTest::newRow("another") << three << QStringList {u"c"_s, u"a"_s} << QStringList {u"c"_s, u"a"_s, u"b"_s};
        QTest::newRow("one is gone") << three << QStringList {u"x"_s, u"b"_s} << QStringList {u"b"_s, u"a"_s, u"c"_s};
        QTest::newRow("two alike") << QStringList {u"a"_s, u"a"_s} << QStringList() << QStringList {u"a"_s};
    }
    void booksStandInTheirOrder()
    {
        QFETCH(QStringList, books);
        QFETCH(QStringList, order);
        QFETCH(QStringList, shown);
        OpenForm open(books, order);
        QCOMPARE(open.shown(), shown);
        QCOMPARE(open.books()->isVisible(), !shown.isEmpty());
        QCOMPARE(open.form.findChild<SmallPrint *>()->isVisible(), shown.isEmpty());
        QCOMPARE(open.settings().phonebooks.order, order); // nobody has changed it
        QCOMPARE(open.edits.size(), 0);
    }

    void booksAreMovedByButtons()
    {
        OpenForm open({u"a"_s, u"b"_s, u"c"_s}, {u"gone"_s, u"a"_s});
        const QAbstractItemModelTester tester(open.books()->model());
        QVERIFY(!open.button(u"Move up"_s)->isEnabled());
        click(open.button(u"Move down"_s));
        QCOMPARE(open.settings().phonebooks.order, QStringList({u"b"_s, u"a"_s, u"c"_s, u"gone"_s}));
        QCOMPARE(open.books()->currentItem()->text(), u"a"_s); // moves on
        click(open.button(u"Move down"_s));
        QCOMPARE(open.shown(), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        QVERIFY(!open.button(u"Move down"_s)->isEnabled());
        click(open.button(u"Move up"_s));
        QCOMPARE(open.shown(), QStringList({u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(open.edits.size(), 3);
    }

    void booksAreMovedByKeys()
    {
        OpenForm open({u"a"_s, u"b"_s});
        open.books()->setFocus();
        QTest::keyClick(open.books(), Qt::Key_Up, Qt::AltModifier); // it is the first one
        QCOMPARE(open.edits.size(), 0);
        QTest::keyClick(open.books(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(open.settings().phonebooks.order, QStringList({u"b"_s, u"a"_s}));
        QTest::keyClick(open.books(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(open.settings().phonebooks.order, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(open.edits.size(), 2);
    }

    void booksAreDragged()
    {
        OpenForm open({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(open.books()->dragDropMode(), QAbstractItemView::InternalMove);
        QVERIFY(open.books()->model()->moveRow({}, 2, {}, 0)); // what a drop inside the list does
        QCOMPARE(open.settings().phonebooks.order, QStringList({u"c"_s, u"a"_s, u"b"_s}));
    }

    void filesAreAddedAndRemoved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cards.vcf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        OpenForm open({}, {}, {u"/tmp/old"_s});
        for (int i = 0; i < 2; ++i) { // twice the same is once
            click(open.button(u"Add files…"_s));
            auto *chooser = open.form.findChild<QFileDialog *>();
            QVERIFY(chooser);
            Q_EMIT chooser->filesSelected({path});
            chooser->close();
            QTRY_VERIFY(!open.form.findChild<QFileDialog *>());
            QCOMPARE(open.settings().phonebooks.files, QStringList({u"/tmp/old"_s, path}));
        }
        QCOMPARE(open.edits.size(), 1);
        open.form.activateWindow(); // after the chooser
        QVERIFY(QTest::qWaitForWindowActive(&open.form));
        open.files()->setFocus();
        QTest::keyClick(open.files(), Qt::Key_Delete);
        QCOMPARE(open.settings().phonebooks.files, QStringList {u"/tmp/old"_s});
        open.files()->setCurrentRow(0);
        click(open.button(u"Remove"_s));
        QCOMPARE(open.settings().phonebooks.files, QStringList());
        QCOMPARE(open.edits.size(), 3);
        QVERIFY(!open.button(u"Remove"_s)->isEnabled());
    }

    void aFolderIsChosen()
    {
        OpenForm open({});
        click(open.button(u"Add folder…"_s));
        auto *chooser = open.form.findChild<QFileDialog *>();
        QVERIFY(chooser);
        QCOMPARE(chooser->fileMode(), QFileDialog::Directory);
    }
};

QTEST_MAIN(TestPhonebooksForm)
#include "tst_phonebooksform.moc"
