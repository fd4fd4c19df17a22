// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/phonebooklisting.h"

#include "core/tr064/listxml.h"
#include "core/tr064/tr064services.h"

#include <algorithm>
#include <memory>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBooks = 50;
constexpr qint64 maximumOnlineBooks = 10;
constexpr int firstOwnId = 240; // the box's own books: 255 its devices, 258 the barred numbers

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

/** Asks for the online books, then for the ids, then for each book. Lives in the answers that it waits for. */
class PhonebookListing : public std::enable_shared_from_this<PhonebookListing>
{
public:
    PhonebookListing(BoxAccess box, QObject *context, BoxDone<BoxPhonebookList> done)
        : m_box(std::move(box))
        , m_context(context)
        , m_done(std::move(done))
    {
    }

    void start()
    {
        m_box.call(telephonyService, "GetNumberOfEntries"_L1, {}, m_context,
                   [self = shared_from_this()](const auto &result) {
                       self->m_onlineBooks = std::min(
                           readInteger(result.value(u"NewOnTelNumberOfEntries")).value_or(0), maximumOnlineBooks);
                       self->askOnlineBook(1);
                   });
    }

private:
    // Boxes that know no online books say so by an error.
    void askOnlineBook(qint64 index)
    {
        if (index > m_onlineBooks) {
            askIds();
            return;
        }
        m_box.call(telephonyService, "GetInfoByIndex"_L1, {{u"NewIndex"_s, QString::number(index)}}, m_context,
                   [self = shared_from_this(), index](const Tr064Result &result) {
                       if (result.error == Tr064Error::None) {
                           self->m_onlineNames.append(result.value(u"NewName"));
                       }
                       self->askOnlineBook(index + 1);
                   });
    }

    void askIds()
    {
        m_box.call(telephonyService, "GetPhonebookList"_L1, {}, m_context,
                   [self = shared_from_this()](const Tr064Result &result) {
                       if (result.error == Tr064Error::None) {
                           self->m_ids = readIds(result.value(u"NewPhonebookList"));
                           self->askBook();
                       } else {
                           self->m_done(boxError<BoxPhonebookList>(result));
                       }
                   });
    }

    void askBook()
    {
        if (m_ids.isEmpty()) {
            markOnlineBooks();
            m_done(boxValue(m_list));
            return;
        }
        askPhonebook(m_box, m_ids.takeFirst(), m_context,
                     [self = shared_from_this()](const BoxResult<BoxPhonebook> &book) { self->take(book); });
    }

    void take(const BoxResult<BoxPhonebook> &book)
    {
        if (book.isOk()) {
            m_list.books.append(book.value);
        } else if (isAboutOneThing(book.error)) {
            m_list.isComplete = false;
        } else {
            m_done({.error = book.error});
            return;
        }
        askBook();
    }

    // They come after the others: of two books with the same name the last one is the online book.
    void markOnlineBooks()
    {
        for (qsizetype at = m_list.books.size() - 1; at >= 0; --at) {
            BoxPhonebook &book = m_list.books[at];
            const bool isOnline = m_onlineNames.removeOne(book.key.name);
            book.readOnly = isOnline || book.key.id >= firstOwnId;
        }
    }

    BoxAccess m_box;
    QObject *m_context;
    BoxDone<BoxPhonebookList> m_done;
    qint64 m_onlineBooks = 0;
    QStringList m_onlineNames;
    QList<int> m_ids;
    BoxPhonebookList m_list;
};

} // namespace

void listPhonebooks(const BoxAccess &box, QObject *context, const BoxDone<BoxPhonebookList> &done)
{
    std::make_shared<PhonebookListing>(box, context, done)->start();
}

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

bool isAboutOneThing(Tr064Error error)
{
    switch (error) {
    case Tr064Error::NoSuchEntry:
    case Tr064Error::InvalidArgument:
    case Tr064Error::Unsupported:
    case Tr064Error::BadAnswer:
        return true;
    default:
        return false;
    }
}

} // namespace Rufzeichen
