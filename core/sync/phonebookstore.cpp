// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/phonebookstore.h"

#include "core/phonebook/phonebookcache.h"
#include "core/sync/picturecache.h"
#include "core/sync/storedbooks.h"
#include "core/tr064/boxphonebooks.h"
#include "core/tr064/fritzbox.h"

#include <QPointer>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

PictureCache pictureCache(const StoreOptions &options)
{
    return PictureCache(options.folder + u"/pictures"_s);
}

QSet<QString> picturesOf(const QList<Phonebook> &books)
{
    QSet<QString> pictures;
    for (const Phonebook &book : books) {
        for (const Contact &contact : book.contacts) {
            pictures.insert(contact.picture);
        }
    }
    return pictures;
}

} // namespace

bool endsImport(Tr064Error error, const ImportOutcome &soFar)
{
    switch (error) {
    case Tr064Error::InvalidArgument:
    case Tr064Error::NoSuchEntry:
    case Tr064Error::ActionFailed:
    case Tr064Error::Unsupported:
    case Tr064Error::BadAnswer:
        return false;
    case Tr064Error::ReadOnlyBook:
        return soFar.added == 0;
    default:
        return true;
    }
}

PhonebookStore::PhonebookStore(const FritzBox *box, QObject *parent)
    : QObject(parent)
    , m_box(box)
{
    m_nextRefresh.setSingleShot(true);
    connect(&m_nextRefresh, &QTimer::timeout, this, &PhonebookStore::refresh);
}

PhonebookStore::~PhonebookStore() = default;

void PhonebookStore::setOptions(const StoreOptions &options)
{
    const StoreOptions old = std::exchange(m_options, options);
    if (options.folder != old.folder) {
        m_boxBooks = PhonebookCache(options.folder).books();
    }
    if (options.files != old.files) {
        readFiles();
    }
    if (options != old) {
        arrange();
    }
}

const Phonebook *PhonebookStore::book(const QString &name) const
{
    const auto found = std::find_if(books().begin(), books().end(),
                                    [&name](const Phonebook &candidate) { return candidate.name == name; });
    return found == books().end() ? nullptr : &*found;
}

std::optional<KnownContact> PhonebookStore::holderOf(const QList<ContactNumber> &numbers) const
{
    for (const ContactNumber &number : numbers) {
        const auto match = m_directory.lookup(PhoneNumber(number.number, m_options.dialPlan));
        const Phonebook *const found = match && match->matchedBy != MatchedBy::Wildcard ? book(match->book) : nullptr;
        const QList<Contact> contacts = found != nullptr ? found->contacts : QList<Contact>();
        for (const Contact &contact : contacts) {
            if (contact.id == match->contactId && contact.name == match->name) {
                return KnownContact {.book = *found, .contact = contact};
            }
        }
    }
    return std::nullopt;
}

void PhonebookStore::refresh()
{
    if (m_isRefreshing) {
        return;
    }
    m_isRefreshing = true;
    m_nextRefresh.stop();
    m_outcome = {};
    m_askedPictures.clear();
    if (m_box == nullptr) {
        QMetaObject::invokeMethod(this, &PhonebookStore::finishRefresh, Qt::QueuedConnection);
        return;
    }
    m_box->phonebooks(this, [this](const BoxResult<BoxPhonebookList> &list) { takeList(list); });
}

void PhonebookStore::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_refreshInterval = interval;
    m_nextRefresh.stop();
    if (interval.count() > 0 && !m_isRefreshing) {
        m_nextRefresh.start(interval);
    }
}

void PhonebookStore::takeList(const BoxResult<BoxPhonebookList> &list)
{
    if (!list.isOk()) {
        m_outcome.error = list.error;
        finishRefresh();
        return;
    }
    if (!list.value.isComplete) {
        m_outcome.error = Tr064Error::BadAnswer;
    }
    const QList<Phonebook> old = std::exchange(m_boxBooks, listedBooks(m_boxBooks, list.value));
    const PhonebookCache cache(m_options.folder);
    // All old ones go first: a new book may have the file of an old one.
    for (const Phonebook &book : old) {
        if (!m_boxBooks.contains(book)) {
            cache.remove(book);
        }
    }
    m_toRead.clear();
    for (const Phonebook &book : std::as_const(m_boxBooks)) {
        m_toRead.append(bookKey(book));
        if (!old.contains(book)) {
            keepOnDisk(book);
        }
    }
    readNext();
}

void PhonebookStore::readNext()
{
    if (m_toRead.isEmpty()) {
        finishRefresh();
        return;
    }
    const BookKey key = m_toRead.takeFirst();
    const Phonebook *const known = boxBook(key);
    m_box->phonebook(key, known ? known->timestamp : std::nullopt, this,
                     [this, key](const BoxResult<PhonebookDocument> &document) { take(key, document); });
}

void PhonebookStore::take(const BookKey &key, const BoxResult<PhonebookDocument> &document)
{
    Phonebook *const known = boxBook(key);
    if (document.isOk() && known) {
        Phonebook fresh = Rufzeichen::refreshed(*known, document.value);
        fresh.owner = document.value.book.owner.isEmpty() ? known->owner : document.value.book.owner;
        store(*known, fresh);
    }
    for (const QString &contact : document.value.damaged) {
        m_outcome.damaged.append({.book = key.name, .contact = contact});
    }
    if (document.value.reading == PhonebookReading::TooMany) {
        m_outcome.tooMany.append(key.name);
    }
    if (!document.isOk() || document.value.reading == PhonebookReading::CutOff) {
        m_outcome.failed.append(key.name);
        const Tr064Failure error = document.isOk() ? Tr064Failure(Tr064Error::BadAnswer) : document.error;
        m_outcome.error = m_outcome.error == Tr064Error::None ? error : m_outcome.error;
    }
    if (!document.isOk() && !isAboutOneThing(document.error)) {
        // The others would fail in the same way.
        for (const BookKey &other : std::as_const(m_toRead)) {
            m_outcome.failed.append(other.name);
        }
        m_toRead.clear();
    }
    readNext();
}

void PhonebookStore::finishRefresh()
{
    m_outcome.notKept.clear();
    for (const BookKey &key : std::exchange(m_notKept, {})) {
        if (const Phonebook *const book = boxBook(key)) {
            keepOnDisk(*book);
        }
    }
    readFiles();
    arrange();
    if (m_outcome.error == Tr064Error::None && m_box != nullptr) {
        pictureCache(m_options).keepOnly(picturesOf(m_boxBooks));
    }
    m_isRefreshing = false;
    setRefreshInterval(m_refreshInterval);
    Q_EMIT refreshed(m_outcome);
}

void PhonebookStore::readFiles()
{
    m_fileBooks.clear();
    m_fileProblems.clear();
    for (const QString &path : std::as_const(m_options.files)) {
        const FileBook read = readFileBook(path);
        m_fileProblems += read.problems;
        if (read.book) {
            m_fileBooks.append(*read.book);
        }
    }
}

void PhonebookStore::arrange()
{
    QList<Phonebook> books = orderedBooks(m_boxBooks + m_fileBooks, m_options.order);
    if (books != m_directory.books() || m_options.dialPlan != m_arrangedFor) {
        m_arrangedFor = m_options.dialPlan;
        m_directory = ContactDirectory(std::move(books), m_options.dialPlan);
        Q_EMIT changed();
    }
}

Phonebook *PhonebookStore::boxBook(const BookKey &key)
{
    const auto book = std::find_if(m_boxBooks.begin(), m_boxBooks.end(),
                                   [&key](const Phonebook &candidate) { return bookKey(candidate) == key; });
    return book == m_boxBooks.end() ? nullptr : &*book;
}

void PhonebookStore::store(Phonebook &known, const Phonebook &fresh)
{
    if (known != fresh) {
        known = fresh;
        keepOnDisk(fresh);
    }
}

// Where this fails, it is tried again with the next refresh, and after the next start the book is fetched again.
void PhonebookStore::keepOnDisk(const Phonebook &book)
{
    const QString failure = PhonebookCache(m_options.folder).save(book);
    if (!failure.isEmpty()) {
        m_notKept.append(bookKey(book));
        m_outcome.notKept = failure;
    }
}

void PhonebookStore::addContact(const Phonebook &book, const Contact &contact, QObject *context,
                                const BoxDone<Contact> &done)
{
    const BookKey key = bookKey(book);
    const auto keep = [this, key](const Contact &added) { put(key, added.id, added); };
    const auto write
        = [this, key, contact](const BoxDone<Contact> &told) { m_box->addContact(key, contact, this, told); };
    writeInto<Contact>(book, write, keep, context, done);
}

void PhonebookStore::editContact(const Phonebook &book, const QString &id, const ContactChanges &changes,
                                 QObject *context, const BoxDone<Contact> &done)
{
    const BookKey key = bookKey(book);
    const auto keep = [this, key, id](const Contact &edited) { put(key, id, edited); };
    const auto write = [this, key, id, changes](const BoxDone<Contact> &told) {
        m_box->editContact(key, id, changes, this, told);
    };
    writeInto<Contact>(book, write, keep, context, done);
}

void PhonebookStore::deleteContact(const Phonebook &book, const QString &id, QObject *context,
                                   const BoxDone<Nothing> &done)
{
    const BookKey key = bookKey(book);
    const auto keep = [this, key, id](Nothing) { put(key, id, std::nullopt); };
    const auto write = [this, key, id](const BoxDone<Nothing> &told) { m_box->deleteContact(key, id, this, told); };
    writeInto<Nothing>(book, write, keep, context, done);
}

// What the box has taken is kept here too, also when nobody is there any more to be told.
template <typename T, typename Write, typename Keep>
void PhonebookStore::writeInto(const Phonebook &book, const Write &write, const Keep &keep, QObject *context,
                               const BoxDone<T> &done)
{
    if (m_box == nullptr || !canBeChanged(book)) {
        QMetaObject::invokeMethod(
            context, [done] { done({.error = Tr064Error::ReadOnlyBook}); }, Qt::QueuedConnection);
        return;
    }
    write([keep, taker = QPointer<QObject>(context), done](const BoxResult<T> &result) {
        if (result.isOk()) {
            keep(result.value);
        }
        if (taker) {
            done(result);
        }
    });
}

void PhonebookStore::put(const BookKey &key, const QString &id, const std::optional<Contact> &contact)
{
    Phonebook *const known = boxBook(key);
    if (known == nullptr) {
        return;
    }
    Phonebook fresh = *known;
    const auto old = std::find_if(fresh.contacts.begin(), fresh.contacts.end(),
                                  [&id](const Contact &candidate) { return candidate.id == id; });
    if (old != fresh.contacts.end() && contact) {
        *old = *contact;
    } else if (old != fresh.contacts.end()) {
        fresh.contacts.erase(old);
    } else if (contact) {
        fresh.contacts.append(*contact);
    }
    store(*known, fresh);
    arrange();
}

QByteArray PhonebookStore::picture(const QString &picture)
{
    if (picture.startsWith("data:"_L1)) {
        return embeddedPicture(picture);
    }
    const QByteArray bytes = picture.isEmpty() ? QByteArray() : pictureCache(m_options).read(picture);
    const bool canBeFetched = m_box != nullptr && !picturePath(picture).isEmpty();
    if (bytes.isEmpty() && canBeFetched && !m_askedPictures.contains(picture)) {
        m_askedPictures.insert(picture);
        m_box->picture(picture, this, [this, picture](const BoxResult<QByteArray> &result) {
            if (result.isOk() && pictureCache(m_options).save(picture, result.value)) {
                Q_EMIT pictureLoaded(picture);
            } else if (!result.isOk() && !isAboutOneThing(result.error)) {
                m_askedPictures.remove(picture); // the box was not at hand: the next call asks again
            }
        });
    }
    return bytes;
}

} // namespace Rufzeichen
