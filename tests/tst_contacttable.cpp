// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/phonebookstore.h"
#include "tests/support/ownnumbers.h"
#include "ui/phonebook/contactmodel.h"
#include "ui/phonebook/contacttable.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

/** A picture of one colour, as a contact holds it. */
QString pictureOf(const QColor &colour)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
        return {};
    }
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

Phonebook bookOf(int contacts)
{
    QStringList pictures;
    for (int count = 0; count < std::min(contacts, 307); ++count) {
        pictures.append(pictureOf(QColor::fromHsv(count, 200, 200)));
    }
    Phonebook book {.name = u"Home"_s};
    for (int count = 0; count < contacts; ++count) {
        book.contacts.append({.id = QString::number(count + 1),
                              .name = u"Person %1"_s.arg(count, 5, 10, QChar(u'0')),
                              .picture = pictures.at(count % pictures.size()),
                              .numbers = {{.number = u"030 2312%1"_s.arg(count, 4, 10, QChar(u'0'))}}});
    }
    return book;
}

} // namespace

class TestContactTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesComeWithoutWaiting()
    {
        PhonebookStore store(nullptr);
        ContactPictures pictures(store);
        pictures.setSize(20, 1);
        const QSignalSpy changed(&pictures, &ContactPictures::changed);
        const Contact red {.name = u"Red"_s, .picture = pictureOf(Qt::red)};
        const Contact broken {.name = u"Broken"_s, .picture = u"data:image/png;base64,AAAA"_s};
        QVERIFY(pictures.picture(red).isNull());
        QVERIFY(pictures.picture(broken).isNull());
        QVERIFY(pictures.picture({.name = u"None"_s}).isNull());
        QTRY_VERIFY(!pictures.picture(red).isNull());
        QCOMPARE(pictures.picture(red).size(), QSize(20, 20));
        const qsizetype before = changed.size();
        QVERIFY(pictures.picture(broken).isNull()); // known, and not tried again
        QTest::qWait(50);
        QCOMPARE(changed.size(), before);
        pictures.setSize(30, 1);
        QVERIFY(pictures.picture(red).isNull());
        QTRY_COMPARE(pictures.picture(red).size(), QSize(30, 30));
    }

    void picturesThatWereScrolledPastAreNotRead()
    {
        PhonebookStore store(nullptr);
        ContactPictures pictures(store);
        pictures.setSize(20, 1);
        const Phonebook book = bookOf(200);
        for (const Contact &contact : book.contacts) {
            static_cast<void>(pictures.picture(contact));
        }
        QTRY_VERIFY(!pictures.picture(book.contacts.last()).isNull());
        QTRY_VERIFY(!pictures.picture(book.contacts.at(199 - 20)).isNull());
        QVERIFY(pictures.picture(book.contacts.first()).isNull());
    }

    void thousandsOfContactsArePaintedAtOnce()
    {
        PhonebookStore store(nullptr);
        OwnNumbers numbers;
        ContactModel model(numbers.forms);
        ContactTable table(model, store);
        model.setBooks({bookOf(10'000)});
        table.resize(700, 500);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QRect first = table.visualRect(model.index(0, int(ContactColumn::Name)));
        const QPoint middle = table.avatarIn(first).center();
        const auto colour = [&] { return table.viewport()->grab().toImage().pixel(middle); };
        const QRgb wanted = QColor::fromHsv(0, 200, 200).rgb();
        QTRY_COMPARE(colour(), wanted);
        table.scrollToBottom();
        QTRY_VERIFY(colour() != wanted);
    }

    void picturesAreAsHighAsTheRows()
    {
        PhonebookStore store(nullptr);
        OwnNumbers numbers;
        ContactModel model(numbers.forms);
        ContactTable table(model, store);
        model.setBooks({bookOf(1)});
        QFont large = table.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        table.setFont(large);
        const QRect cell = table.visualRect(model.index(0, int(ContactColumn::Name)));
        QVERIFY(cell.contains(table.avatarIn(cell)));
        QVERIFY(table.avatarIn(cell).height() > table.fontMetrics().height());
    }
};

QTEST_MAIN(TestContactTable)
#include "tst_contacttable.moc"
