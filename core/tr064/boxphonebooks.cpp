// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxphonebooks.h"

#include "core/tr064/boxaccess.h"
#include "core/tr064/boxdownload.h"
#include "core/tr064/fritzbox.h"
#include "core/tr064/listxml.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBooks = 50;
constexpr qint64 maximumOnlineBooks = 10;
constexpr int firstOwnId = 240; // the box's own books: 255 its devices, 258 the barred numbers

/** What is known so far of the books of a box. */
struct Listing {
    qint64 onlineBooks = 0;
    qint64 askedOnlineBooks = 0;
    QStringList onlineNames {};
    QList<int> ids {}; ///< of books that were not asked for yet
    BoxPhonebookList list {};
};

using ListSteps = BoxSteps<Listing, BoxPhonebookList>;

QList<int> readIds(const QString &text)
{
    QList<int> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<qint64> id = readInteger(part);
        if (id && *id >= 0 && *id < 1000 && ids.size() < maximumBooks) {
            ids.append(static_cast<int>(*id));
        }
    }
    return ids;
}

// Boxes that know no online books say so by an error.
void countOnlineBooks(ListSteps &steps)
{
    steps.ask(telephonyService, "GetNumberOfEntries"_L1, {}, [&steps](const Tr064Result &result) {
        steps.state.onlineBooks
            = std::min(readInteger(result.value(u"NewOnTelNumberOfEntries")).value_or(0), maximumOnlineBooks);
    });
}

void askForOnlineBook(ListSteps &steps)
{
    if (steps.state.askedOnlineBooks >= steps.state.onlineBooks) {
        steps.next();
        return;
    }
    const QString index = QString::number(++steps.state.askedOnlineBooks);
    steps.ask(telephonyService, "GetInfoByIndex"_L1, {{u"NewIndex"_s, index}}, [&steps](const Tr064Result &result) {
        if (result.error == Tr064Error::None) {
            steps.state.onlineNames.append(result.value(u"NewName"));
        }
        steps.repeat();
    });
}

void askForIds(ListSteps &steps)
{
    steps.call(telephonyService, "GetPhonebookList"_L1, {},
               [&steps](const Tr064Result &result) { steps.state.ids = readIds(result.value(u"NewPhonebookList")); });
}

void askForBook(ListSteps &steps)
{
    if (steps.state.ids.isEmpty()) {
        steps.next();
        return;
    }
    askPhonebook(steps.box, steps.state.ids.takeFirst(), steps.context,
                 steps.taking([&steps](const BoxResult<BoxPhonebook> &book) {
                     if (book.isOk()) {
                         steps.state.list.books.append(book.value);
                     } else if (isAboutOneThing(book.error)) {
                         steps.state.list.isComplete = false;
                     } else {
                         steps.fail(book.error);
                     }
                     steps.repeat();
                 }));
}

// Online books come after the others: of two books with the same name the last one is the online book.
void markOnlineBooks(ListSteps &steps)
{
    QList<BoxPhonebook> &books = steps.state.list.books;
    for (qsizetype at = books.size() - 1; at >= 0; --at) {
        const bool isOnline = steps.state.onlineNames.removeOne(books[at].key.name);
        books[at].readOnly = isOnline || books[at].key.id >= firstOwnId;
    }
    steps.end(boxValue(steps.state.list));
}

bool isBook(const BoxPhonebook &book, const BookKey &key)
{
    return book.key.name == key.name && book.key.extraId == key.extraId;
}

BoxResult<int> found(const BoxResult<BoxPhonebookList> &list, const BookKey &key)
{
    if (!list.isOk()) {
        return {.error = list.error};
    }
    const QList<BoxPhonebook> &books = list.value.books;
    const auto isWanted = [&key](const BoxPhonebook &book) { return isBook(book, key); };
    // Of several with that name none is at the old place: it could be any of them.
    if (std::count_if(books.begin(), books.end(), isWanted) != 1) {
        return {.error = Tr064Error::NoSuchBook};
    }
    return boxValue(std::find_if(books.begin(), books.end(), isWanted)->key.id);
}

BoxResult<PhonebookDocument> phonebookOf(const BoxResult<QByteArray> &fetched)
{
    if (!fetched.isOk()) {
        return {.error = fetched.error};
    }
    PhonebookDocument document = readPhonebook(fetched.value);
    switch (document.reading) {
    case PhonebookReading::Whole:
    case PhonebookReading::NotModified:
    case PhonebookReading::Damaged:
    case PhonebookReading::TooMany:
    case PhonebookReading::CutOff:
        return boxValue(std::move(document));
    case PhonebookReading::LoginPage:
    case PhonebookReading::NoPhonebook:
        return {.error = Tr064Error::BadAnswer};
    case PhonebookReading::TooLarge:
        return {.error = Tr064Error::TooLarge};
    }
    return {.error = Tr064Error::BadAnswer};
}

void listPhonebooks(const BoxAccess &box, QObject *context, const BoxDone<BoxPhonebookList> &done)
{
    ListSteps::run(box, context, done, {},
                   {countOnlineBooks, askForOnlineBook, askForIds, askForBook, markOnlineBooks});
}

} // namespace

void askPhonebook(const BoxAccess &box, int id, QObject *context, const BoxDone<BoxPhonebook> &done)
{
    box.call(telephonyService, "GetPhonebook"_L1, {{u"NewPhonebookID"_s, QString::number(id)}}, context,
             [id, done](const Tr064Result &result) {
                 done({.error = result.error,
                       .value = {.key = {.name = result.value(u"NewPhonebookName"),
                                         .extraId = result.value(u"NewPhonebookExtraID"),
                                         .id = id}}});
             });
}

void findPhonebook(const BoxAccess &box, const BookKey &key, QObject *context, const BoxDone<int> &done)
{
    using Steps = BoxSteps<BookKey, int>;
    const auto lookAtOldPlace = [](Steps &steps) {
        askPhonebook(steps.box, steps.state.id, steps.context,
                     steps.taking([&steps](const BoxResult<BoxPhonebook> &book) {
                         if (book.isOk() && isBook(book.value, steps.state)) {
                             steps.end(boxValue(steps.state.id));
                         } else if (!book.isOk() && !isAboutOneThing(book.error)) {
                             steps.fail(book.error);
                         }
                     }));
    };
    const auto lookEverywhere = [](Steps &steps) {
        listPhonebooks(steps.box, steps.context, steps.taking([&steps](const BoxResult<BoxPhonebookList> &list) {
            steps.end(found(list, steps.state));
        }));
    };
    Steps::run(box, context, done, key, {lookAtOldPlace, lookEverywhere});
}

void fetchPhonebook(const BoxAccess &box, int id, std::optional<qint64> timestamp, QObject *context,
                    const BoxDone<PhonebookDocument> &done)
{
    const BoxFile file {.service = telephonyService,
                        .action = "GetPhonebook"_L1,
                        .arguments = {{u"NewPhonebookID"_s, QString::number(id)}},
                        .urlArgument = u"NewPhonebookURL"_s,
                        .query = timestamp ? u"&timestamp=%1"_s.arg(*timestamp) : QString()};
    box.fetch(file, context, [done](const BoxResult<QByteArray> &fetched) { done(phonebookOf(fetched)); });
}

QString picturePath(const QString &picture)
{
    const QUrl url(picture);
    const QString file = QUrlQuery(url).queryItemValue(u"path"_s, QUrl::FullyEncoded);
    return url.path() == "/download.lua"_L1 && !file.isEmpty() ? u"/download.lua?path="_s + file : QString();
}

void FritzBox::phonebooks(QObject *context, const BoxDone<BoxPhonebookList> &done) const
{
    listPhonebooks(access(), context, done);
}

void FritzBox::phonebook(const BookKey &key, std::optional<qint64> timestamp, QObject *context,
                         const BoxDone<PhonebookDocument> &done) const
{
    using Steps = BoxSteps<int, PhonebookDocument>; // the book's present id
    const auto find = [key](Steps &steps) { findPhonebook(steps.box, key, steps.context, steps.into(steps.state)); };
    const auto fetch = [timestamp](Steps &steps) {
        fetchPhonebook(steps.box, steps.state, timestamp, steps.context, steps.ending());
    };
    Steps::run(access(), context, done, 0, {find, fetch});
}

void FritzBox::picture(const QString &picture, QObject *context, const BoxDone<QByteArray> &done) const
{
    downloadBoxFile(access(), picturePath(picture), largestBoxFile, context, done);
}

} // namespace Rufzeichen
