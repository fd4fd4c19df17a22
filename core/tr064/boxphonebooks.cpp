// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxphonebooks.h"

#include "core/tr064/phonebooklisting.h"
#include "core/tr064/tr064services.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

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

bool isSession(QStringView text)
{
    const auto isHex = [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
    };
    return text.size() == 16 && std::all_of(text.begin(), text.end(), isHex);
}

BoxResult<PhonebookDocument> phonebookOf(const Tr064Result &result)
{
    if (result.error != Tr064Error::None) {
        return boxError<PhonebookDocument>(result);
    }
    PhonebookDocument document = readPhonebook(result.body);
    switch (document.reading) {
    case PhonebookReading::Whole:
    case PhonebookReading::NotModified:
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

} // namespace

void findPhonebook(const BoxAccess &box, const BookKey &key, QObject *context, const BoxDone<int> &done)
{
    const auto lookEverywhere = [box, key, context, done]() {
        listPhonebooks(box, context,
                       [key, done](const BoxResult<BoxPhonebookList> &list) { done(found(list, key)); });
    };
    askPhonebook(box, key.id, context, [key, done, lookEverywhere](const BoxResult<BoxPhonebook> &book) {
        if (book.isOk() && isBook(book.value, key)) {
            done(boxValue(key.id));
        } else if (book.isOk() || isAboutOneThing(book.error)) {
            lookEverywhere();
        } else {
            done({.error = book.error});
        }
    });
}

void fetchPhonebook(const BoxAccess &box, int id, std::optional<qint64> timestamp, QObject *context,
                    const BoxDone<PhonebookDocument> &done)
{
    const BoxFile file {.service = telephonyService,
                        .action = "GetPhonebook"_L1,
                        .arguments = {{u"NewPhonebookID"_s, QString::number(id)}},
                        .urlArgument = u"NewPhonebookURL"_s,
                        .query = timestamp ? u"&timestamp=%1"_s.arg(*timestamp) : QString()};
    box.fetch(file, context, [done](const Tr064Result &result) { done(phonebookOf(result)); });
}

QString picturePath(const QString &picture)
{
    const QUrl url(picture);
    const QString file = QUrlQuery(url).queryItemValue(u"path"_s, QUrl::FullyEncoded);
    return url.path() == "/download.lua"_L1 && !file.isEmpty() ? u"/download.lua?path="_s + file : QString();
}

void fetchPicture(const BoxAccess &box, const QString &picture, QObject *context, const BoxDone<QByteArray> &done)
{
    const QString path = picturePath(picture);
    const auto takeFile = [done](const Tr064Result &result) { done({.error = result.error, .value = result.body}); };
    const auto takeSession = [box, path, context, done, takeFile](const Tr064Result &result) {
        const QString session = result.value(u"NewX_AVM-DE_UrlSID").section(u'=', -1);
        if (result.error != Tr064Error::None) {
            done(boxError<QByteArray>(result));
        } else if (path.isEmpty() || !isSession(session)) {
            done({.error = Tr064Error::BadAnswer});
        } else {
            box.client->download(path + u"&sid="_s + session, context, takeFile);
        }
    };
    box.call("DeviceConfig:1"_L1, "X_AVM-DE_CreateUrlSID"_L1, {}, context, takeSession);
}

} // namespace Rufzeichen
