// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/box/secondfactordialog.h"
#include "ui/widgets/actionset.h"
#include "ui/widgets/checkframe.h"
#include "ui/widgets/contactpicture.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/escapekey.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/turningsplitter.h"
#include "ui/widgets/windowfront.h"
#include "ui/widgets/windowplace.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <memory>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** Is moved as by the mouse. */
class MovableSplitter : public TurningSplitter
{
public:
    using QSplitter::moveSplitter;
};

} // namespace

/** The parts that all windows are made of. */
class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreAsManyAsTheWidthNeeds()
    {
        QWidget parent;
        auto *flow = new FlowLayout;
        parent.setLayout(flow);
        flow->setContentsMargins(0, 0, 0, 0);
        QList<QWidget *> boxes;
        for (int count = 0; count < 4; ++count) {
            boxes.append(new QWidget(&parent));
            boxes.last()->setFixedSize(100, 20);
            flow->addWidget(boxes.last());
        }
        boxes.at(1)->hide();
        parent.show();
        parent.resize(flow->sizeHint());
        QTRY_COMPARE(boxes.at(3)->y(), boxes.at(0)->y());
        QCOMPARE(flow->minimumSize(), QSize(100, 20));
        QVERIFY(flow->heightForWidth(100) >= 60);
        parent.resize(flow->sizeHint().width() - 1, 200);
        QTRY_COMPARE(boxes.at(3)->x(), boxes.at(0)->x()); // alone in the second line
        QVERIFY(boxes.at(3)->y() >= 20);
        QCOMPARE(boxes.at(2)->y(), boxes.at(0)->y());
    }

    void whatExpandsTakesTheRestOfItsLine()
    {
        QWidget parent;
        auto *flow = new FlowLayout;
        parent.setLayout(flow);
        flow->setContentsMargins(0, 0, 0, 0);
        auto *field = new QLineEdit(&parent);
        auto *box = new QWidget(&parent);
        box->setFixedSize(100, 20);
        flow->addWidget(field);
        flow->addWidget(box);
        parent.resize(500, 100);
        parent.show();
        QTRY_COMPARE(box->geometry().right(), parent.rect().right());
        QVERIFY(field->width() > 380);
        parent.resize(field->sizeHint().width() + 50, 100);
        QTRY_COMPARE(field->width(), parent.width());
        QVERIFY(box->y() > field->y());
    }

    void partsTurnWhereThereIsNoRoomBeside()
    {
        MovableSplitter splitter;
        auto *first = new QWidget;
        auto *second = new QWidget;
        first->setMinimumSize(100, 20);
        second->setMinimumSize(200, 20);
        splitter.addWidget(first);
        splitter.addWidget(second);
        splitter.setRoomOfFirst(300);
        splitter.resize(800, 600);
        splitter.show();
        QCOMPARE(splitter.orientation(), Qt::Horizontal);
        QTRY_VERIFY(first->width() > second->width());
        splitter.moveSplitter(500, 1);
        QCOMPARE(splitter.minimumSizeHint().width(), 200);
        splitter.resize(499, 600);
        QTRY_COMPARE(splitter.orientation(), Qt::Vertical);
        QVERIFY(first->height() > second->height());
        second->hide();
        QTRY_COMPARE(first->height(), 600);
        second->show();
        QTRY_VERIFY(first->height() < 600);
        QVERIFY(first->height() > second->height());
        splitter.moveSplitter(200, 1);
        const QByteArray beside = splitter.sizesFor(Qt::Horizontal);
        const QByteArray below = splitter.sizesFor(Qt::Vertical);
        splitter.resize(800, 600);
        QTRY_COMPARE(splitter.orientation(), Qt::Horizontal);
        QCOMPARE(first->width(), 500);
        splitter.resize(499, 600);
        QTRY_COMPARE(first->height(), 200);

        splitter.setSizesFor(Qt::Vertical, beside); // of the other way: a file can have been edited
        QCOMPARE(splitter.orientation(), Qt::Vertical);
        splitter.setSizesFor(Qt::Horizontal, beside);
        splitter.setSizesFor(Qt::Vertical, below);
        QTRY_COMPARE(first->height(), 200);
        splitter.resize(800, 600);
        QTRY_COMPARE(first->width(), 500);
    }

    void keysOpenTheMenuOfTheCurrentRow()
    {
        QStandardItemModel model(5, 2);
        RowTable table;
        table.setModel(&model);
        int menus = 0;
        table.setMenu([&menus](QMenu &menu) {
            ++menus;
            menu.addAction(QString());
        });
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setCurrentIndex({});
        table.selectionModel()->setCurrentIndex(model.index(0, 0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(menus, 1);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        QCOMPARE(table.chosenRow(), 0); // the menu is for it
        table.clearSelection();
        QTest::keyClick(&table, Qt::Key_Home); // where it is already
        QCOMPARE(table.chosenRow(), 0);
    }

    void firstAndLastRowAreSelected()
    {
        QStandardItemModel model(5, 2);
        RowTable table;
        table.setModel(&model);
        table.show();
        table.selectRow(2);
        for (const Qt::KeyboardModifier modifier : {Qt::NoModifier, Qt::ControlModifier}) {
            for (const auto &[key, row] : {std::pair(Qt::Key_Home, 0), std::pair(Qt::Key_End, 4)}) {
                QTest::keyClick(&table, key, modifier);
                QCOMPARE(table.currentIndex().row(), row);
                QCOMPARE(table.chosenRow(), row);
                QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
            }
        }
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 5);
    }

    void boxesAreSeenOnDark()
    {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
        QListWidget list;
        list.setStyle(fusion.get());
        list.setPalette(QPalette(QColor(40, 40, 40)));
        list.setItemDelegate(new CheckFrame(&list));
        auto *item = new QListWidgetItem(u"DECT 610"_s, &list);
        item->setCheckState(Qt::Unchecked);
        list.show();
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.rect = list.visualItemRect(item);
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box = fusion->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &list);
        const QImage image = list.viewport()->grab().toImage();
        const int background = qGray(image.pixel(list.viewport()->rect().bottomRight()));
        QVERIFY(qGray(image.pixel(box.topLeft())) - background > 80);
    }

    // What is shown of the item that was chosen is then of that one.
    void aClickOnABoxGoesToItsItem()
    {
        QListWidget list;
        list.setItemDelegate(new CheckFrame(&list));
        for (const auto &text : {u"1"_s, u"2"_s}) {
            (new QListWidgetItem(text, &list))->setCheckState(Qt::Unchecked);
        }
        list.setCurrentRow(0);
        list.show();
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.rect = list.visualItemRect(list.item(1));
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box = list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &list);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, box.center());
        QCOMPARE(list.item(1)->checkState(), Qt::Checked);
        QCOMPARE(list.currentRow(), 1);
        QVERIFY(list.item(1)->isSelected());
    }

    void columnsGiveWay()
    {
        QStandardItemModel model(1, 4);
        RowTable table;
        table.setModel(&model);
        table.stretchColumn(1);
        for (const int column : {0, 2, 3}) {
            table.setColumnWidth(column, 200);
        }
        table.letGiveWay({3, 2, 1});
        const auto shown = [&table] {
            QList<int> columns;
            for (int column = 0; column < 4; ++column) {
                if (!table.isColumnHidden(column)) {
                    columns.append(column);
                }
            }
            return columns;
        };
        table.show();
        table.resize(1000, 100);
        QTRY_COMPARE(shown(), QList<int>({0, 1, 2, 3}));
        const QByteArray all = table.saveColumns();
        table.resize(600, 100);
        QTRY_COMPARE(shown(), QList<int>({0, 1, 2}));
        QCOMPARE(table.saveColumns(), all); // what is narrow now is not for ever
        table.resize(250, 100);
        QTRY_COMPARE(shown(), QList<int>({0}));
        QCOMPARE(table.columnWidth(0), table.viewport()->width());
        table.restoreColumns({});
        QCOMPARE(shown(), QList<int>({0}));
        table.setColumnWanted(2, false);
        table.resize(1000, 100);
        QTRY_COMPARE(shown(), QList<int>({0, 1, 3}));
        QCOMPARE(table.columnWidth(0), 200);
        QCOMPARE(table.columnWidth(3), 200);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        new QVBoxLayout(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void escapeInAMessageDismissesIt()
    {
        QShortcut elsewhere(Qt::Key_Escape, m_window.get());
        const QSignalSpy cleared(&elsewhere, &QShortcut::activated);
        auto *bar = add<MessageBar>();
        QPushButton *button = bar->addButton(u"Settings"_s);
        bar->showMessage(u"Not connected"_s);
        show();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QCOMPARE(cleared.count(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(cleared.count(), 1);
    }

    // Whether they arrive is tested where there is somebody who listens: tests/gui/test_screenreader.py.
    void messagesAreNotifications()
    {
        auto *bar = add<MessageBar>();
        auto *message = add<FieldMessage>();
        bar->showMessage(u"Not connected"_s);
        message->setMessage(MessageKind::Bad, u"Enter a name."_s);
        for (QWidget *widget : std::initializer_list<QWidget *> {bar, message}) {
            QCOMPARE(QAccessible::queryAccessibleInterface(widget)->role(), QAccessible::Notification);
        }
        QCOMPARE(bar->accessibleName(), u"Not connected"_s);
        QCOMPARE(message->accessibleName(), u"Enter a name."_s);
    }

    void whatIsNewIsANotification()
    {
        auto *page = add<EmptyPage>();
        page->explain(u"The messages can’t be read"_s, u"Try again."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(page)->role(), QAccessible::Notification);
        QCOMPARE(page->accessibleName(), u"The messages can’t be read\nTry again."_s);
        SecondFactorDialog dialog;
        dialog.showMethods({.button = true, .code = u"*1234"_s});
        QStringList spoken;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (QAccessible::queryAccessibleInterface(widget)->role() == QAccessible::Notification) {
                spoken.append(widget->accessibleName());
            }
        }
        QVERIFY(spoken.join(u' ').contains(u"Press any button"_s));
        QVERIFY(spoken.join(u' ').contains(u"*1234"_s));
    }

    void selectedTextIsWhatIsCopied()
    {
        ActionSet actions(*m_window);
        const QAction *copy = actions.add(u"&Copy number"_s, Qt::CTRL | Qt::Key_C);
        const QSignalSpy copied(copy, &QAction::triggered);
        auto *text = add<SelectableText>();
        text->setText(u"Jürgen Öztürk"_s);
        show();
        QTest::mouseClick(text, Qt::LeftButton);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        text->setSelection(0, 6);
        QCOMPARE(QApplication::focusWidget(), text);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QApplication::clipboard()->text(), u"Jürgen"_s);
    }

    // Of what is packed well, a few kilobytes can stand for gigabytes.
    void picturesAreBounded_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("shown");
        QTest::newRow("small") << QSize(300, 200) << QByteArray("png") << true;
        QTest::newRow("of a telephone") << QSize(4000, 3000) << QByteArray("png") << true;
        QTest::newRow("much to decode") << QSize(8000, 8000) << QByteArray("png") << false;
        QTest::newRow("decoded in small") << QSize(8000, 8000) << QByteArray("jpeg") << true;
        QTest::newRow("bomb") << QSize(30000, 300) << QByteArray("png") << false;
        QTest::newRow("another format") << QSize(300, 200) << QByteArray("bmp") << false;
    }
    void picturesAreBounded()
    {
        QFETCH(QSize, size);
        QFETCH(QByteArray, format);
        QFETCH(bool, shown);
        QImage image(size, format == "jpeg" ? QImage::Format_Grayscale8 : QImage::Format_Mono);
        image.fill(0);
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(image.save(&file, format.constData()));
        QCOMPARE(!contactPicture(file.data(), 96, 1).isNull(), shown);
    }

    void searchWaitsForAPause()
    {
        auto *field = new SearchField(u"Search calls"_s, u"Name"_s, m_window.get());
        show();
        const QSignalSpy searched(field, &SearchField::searched);
        field->type(u"a"_s);
        QTest::keyClicks(field, u"bc"_s);
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(field->text(), u"abc"_s);
        field->enter();
        QCOMPARE(field->selectedText(), u"abc"_s);
    }

    void escapeClosesADropDownFirst()
    {
        QWidget window;
        QComboBox choice(&window);
        choice.addItems({u"a"_s, u"b"_s});
        EscapeKey escape(&window);
        const QSignalSpy pressed(&escape, &EscapeKey::pressed);
        window.show();
        choice.showPopup();
        QTRY_VERIFY(QApplication::activePopupWidget());
        Q_EMIT escape.activated(); // as X11 does it then
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(pressed.size(), 0);
        Q_EMIT escape.activated();
        QCOMPARE(pressed.size(), 1);
    }

    void comesToTheFront_data()
    {
        QTest::addColumn<FrontSituation>("situation");
        QTest::addColumn<bool>("anew");
        const FrontSituation behind {.platform = u"wayland"_s, .isShown = true};
        QTest::newRow("behind others") << behind << true;
        FrontSituation situation = behind;
        situation.platform = u"wayland-egl"_s;
        QTest::newRow("another plugin") << situation << true;
        situation = behind;
        situation.hasToken = true;
        QTest::newRow("allowed") << situation << false;
        situation = behind;
        situation.isActive = true;
        QTest::newRow("in front") << situation << false;
        situation = behind;
        situation.isShown = false;
        QTest::newRow("hidden") << situation << false;
        situation = behind;
        situation.platform = u"xcb"_s;
        QTest::newRow("X11") << situation << false;
    }
    void comesToTheFront()
    {
        QFETCH(const FrontSituation, situation);
        QTEST(mustBeShownAnew(situation), "anew");
    }

    void searchIsDoneBeforeItIsLeft_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("enter") << Qt::Key_Enter;
    }
    void searchIsDoneBeforeItIsLeft()
    {
        QFETCH(Qt::Key, key);
        auto *field = new SearchField(u"Search calls"_s, u"Name"_s, m_window.get());
        QStringList order;
        connect(field, &SearchField::searched, this, [&order] { order += u"searched"_s; });
        connect(field, &SearchField::left, this, [&order] { order += u"left"_s; });
        QTest::keyClicks(field, u"a"_s);
        QTest::keyClick(field, key);
        QCOMPARE(order, QStringList({u"searched"_s, u"left"_s}));
        QTest::keyClick(field, key);
        QCOMPARE(order, QStringList({u"searched"_s, u"left"_s, u"left"_s}));
    }

    void footerFollowsItsActions()
    {
        ActionSet actions(*m_window);
        QAction *action = actions.add(u"&Refresh"_s);
        const QSignalSpy triggered(action, &QAction::triggered);
        action->setEnabled(false);
        Footer footer({action}, m_window.get());
        auto *button = footer.findChild<QPushButton *>();
        QCOMPARE(button->text(), u"Refresh"_s);
        QVERIFY(!button->isEnabled());
        action->setEnabled(true);
        action->setText(u"&Ask"_s);
        QCOMPARE(button->text(), u"Ask"_s);
        button->click();
        QCOMPARE(triggered.count(), 1);
    }

    // The buttons stand at the right, and one below the other where there is no room beside it.
    void footersAreNarrow()
    {
        ActionSet actions(*m_window);
        Footer footer({actions.add(u"Delete this message"_s), actions.add(u"Mark it as heard"_s)}, nullptr);
        footer.setSummary(u"12 messages"_s);
        const QList<QPushButton *> buttons = footer.findChildren<QPushButton *>();
        footer.resize(footer.sizeHint().width() + 100, footer.heightForWidth(footer.sizeHint().width() + 100));
        footer.show();
        QTRY_COMPARE(buttons.constLast()->geometry().right(), footer.width() - 1);
        QCOMPARE(buttons.constLast()->y(), buttons.constFirst()->y());
        const int both = buttons.constFirst()->width() + buttons.constLast()->width();
        const int narrow = footer.minimumSizeHint().width();
        QVERIFY2(narrow < both + footer.findChild<QLabel *>()->width(), qPrintable(QString::number(narrow)));
        footer.resize(narrow, footer.heightForWidth(narrow));
        QTRY_VERIFY(buttons.constLast()->y() >= buttons.constFirst()->geometry().bottom());
        QVERIFY(buttons.constLast()->geometry().bottom() < footer.height());
    }

    void windowsFitOnTheScreen()
    {
        const QSize available = m_window->screen()->availableSize();
        resizeWithinScreen(*m_window, {.letters = 10'000, .lines = 10'000});
        QVERIFY(m_window->width() < available.width());
        QVERIFY(m_window->height() < available.height());
        const int letter = m_window->fontMetrics().averageCharWidth();
        resizeWithinScreen(*m_window, {.letters = 20, .lines = 4});
        QCOMPARE(m_window->size(), QSize(letter * 20, m_window->fontMetrics().height() * 4));
    }

    void windowsComeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"windows.ini"_s);
        m_window->setGeometry(50, 60, 300, 200);
        show();
        savePlace(*m_window, file, u"history"_s);
        QWidget again;
        restorePlace(again, file, u"history"_s, {.letters = 100, .lines = 20});
        QCOMPARE(again.geometry(), m_window->geometry());
        QWidget other;
        restorePlace(other, file, u"phonebook"_s, {.letters = 40, .lines = 10});
        QCOMPARE(other.height(), other.fontMetrics().height() * 10);
    }

private:
    template <typename Widget> Widget *add()
    {
        auto *widget = new Widget(m_window.get());
        m_window->layout()->addWidget(widget);
        return widget;
    }
    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
