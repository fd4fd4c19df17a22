// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxbarring.h"

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialstring.h"
#include "core/phonebook/contactentry.h"
#include "core/phonebook/phonebookxml.h"
#include "core/tr064/tr064services.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

/** A number that is compared with those in the book. */
struct Sought {
    QString canonical {};
    DialPlan plan {};

    [[nodiscard]] bool isSameAs(const ContactNumber &number) const
    {
        return canonicalNumber(number.number, plan) == canonical;
    }

    [[nodiscard]] bool fitsPattern(const ContactNumber &number) const
    {
        const QString pattern = canonicalNumber(number.number, plan);
        return isWildcard(pattern) && pattern != canonical && canonical.startsWith(QStringView(pattern).chopped(1));
    }
};

// As the box itself writes numbers. A `*` at the end bars all that begin like that.
QString barredForm(const QString &number, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(number, plan);
    return canonical.contains(u'@') ? QString() : nationalNumber(canonical, plan);
}

template <typename Fits> bool anyNumber(const Phonebook &book, const Fits &fits)
{
    return std::any_of(book.contacts.begin(), book.contacts.end(), [&fits](const Contact &contact) {
        return std::any_of(contact.numbers.begin(), contact.numbers.end(), fits);
    });
}

bool holds(const Phonebook &book, const Sought &sought)
{
    return anyNumber(book, [&sought](const ContactNumber &number) { return sought.isSameAs(number); });
}

bool bars(const Phonebook &book, const Sought &sought)
{
    return anyNumber(book, [&sought](const ContactNumber &number) {
        return sought.isSameAs(number) || sought.fitsPattern(number);
    });
}

// What to tell after a change, where @p isArrived looks whether the book shows it.
template <typename IsArrived>
void confirm(const BoxAccess &box, const BoxResult<Nothing> &written, QObject *context,
             const BoxDone<BarringChange> &done, const IsArrived &isArrived)
{
    if (!written.maybeDone) {
        done({.error = written.error, .value = BarringChange::Made});
        return;
    }
    readBarredNumbers(box, context, [written, done, isArrived](const BoxResult<Phonebook> &book) {
        if (book.isOk() && isArrived(book.value)) {
            done(boxValue(BarringChange::Made));
        } else {
            done({.error = written.error, .maybeDone = !book.isOk()});
        }
    });
}

void setEntry(const BoxAccess &box, const QByteArray &document, QObject *context, const BoxDone<Nothing> &done)
{
    box.call(telephonyService, "SetCallBarringEntry"_L1, {{u"NewPhonebookEntryData"_s, QString::fromUtf8(document)}},
             context, [done](const Tr064Result &result) { done(boxNothing(result)); });
}

void deleteEntry(const BoxAccess &box, const QString &id, QObject *context, const BoxDone<Nothing> &done)
{
    box.call(telephonyService, "DeleteCallBarringEntryUID"_L1, {{u"NewPhonebookEntryUniqueID"_s, id}}, context,
             [done](const Tr064Result &result) { done(boxNothing(result)); });
}

// Takes one number out of an entry that bars others too.
void keepOthers(const BoxAccess &box, const ContactNumber &number, const Sought &sought, QObject *context,
                const BoxDone<Nothing> &done)
{
    const auto edit = [box, sought, context, done](const Tr064Result &result) {
        const QByteArray document = result.value(u"NewPhonebookEntryData").toUtf8();
        QList<ContactNumber> numbers = readEntry(document).value_or(Contact()).numbers;
        numbers.removeIf([&sought](const ContactNumber &candidate) { return sought.isSameAs(candidate); });
        const std::optional<QByteArray> edited = editedEntry(document, {.numbers = numbers});
        if (result.error != Tr064Error::None) {
            done(boxNothing(result));
        } else if (numbers.isEmpty() || !edited) {
            done({.error = Tr064Error::BadAnswer});
        } else {
            setEntry(box, *edited, context, done);
        }
    };
    box.call(telephonyService, "GetCallBarringEntryByNum"_L1, {{u"NewNumber"_s, number.number}}, context, edit);
}

void freeFrom(const BoxAccess &box, const Contact &contact, const Sought &sought, QObject *context,
              const BoxDone<Nothing> &done)
{
    const auto isSought = [&sought](const ContactNumber &number) { return sought.isSameAs(number); };
    if (std::all_of(contact.numbers.begin(), contact.numbers.end(), isSought)) {
        deleteEntry(box, contact.id, context, done);
    } else {
        keepOthers(box, *std::find_if(contact.numbers.begin(), contact.numbers.end(), isSought), sought, context,
                   done);
    }
}

// One entry after the other: a number may be in several.
void freeFromAll(const BoxAccess &box, QList<Contact> contacts, const Sought &sought, QObject *context,
                 const BoxDone<Nothing> &done)
{
    const Contact contact = contacts.takeFirst();
    freeFrom(box, contact, sought, context, [box, contacts, sought, context, done](const BoxResult<Nothing> &result) {
        if (result.isOk() && !contacts.isEmpty()) {
            freeFromAll(box, contacts, sought, context, done);
        } else {
            done(result);
        }
    });
}

QList<Contact> contactsWith(const Phonebook &book, const Sought &sought)
{
    QList<Contact> contacts;
    std::copy_if(book.contacts.begin(), book.contacts.end(), std::back_inserter(contacts),
                 [&sought](const Contact &contact) { return holds({.contacts = {contact}}, sought); });
    return contacts;
}

void unblockIn(const BoxAccess &box, const Phonebook &book, const Sought &sought, QObject *context,
               const BoxDone<BarringChange> &done)
{
    const QList<Contact> contacts = contactsWith(book, sought);
    const bool isByPattern = anyNumber(book, [&sought](const auto &number) { return sought.fitsPattern(number); });
    if (contacts.isEmpty()) {
        done(boxValue(isByPattern ? BarringChange::BarredByPattern : BarringChange::NotNeeded));
        return;
    }
    const auto tellPattern = [done, isByPattern](const BoxResult<BarringChange> &result) {
        BoxResult<BarringChange> told = result;
        told.value = isByPattern ? BarringChange::BarredByPattern : result.value;
        done(told);
    };
    freeFromAll(box, contacts, sought, context,
                [box, sought, context, tellPattern](const BoxResult<Nothing> &written) {
                    confirm(box, written, context, tellPattern,
                            [sought](const Phonebook &now) { return !holds(now, sought); });
                });
}

} // namespace

void readBarredNumbers(const BoxAccess &box, QObject *context, const BoxDone<Phonebook> &done)
{
    const BoxFile file {
        .service = telephonyService, .action = "GetCallBarringList"_L1, .urlArgument = u"NewPhonebookURL"_s};
    box.fetch(file, context, [done](const Tr064Result &result) {
        const PhonebookDocument document = readPhonebook(result.body);
        if (result.error != Tr064Error::None) {
            done(boxError<Phonebook>(result));
        } else if (document.reading == PhonebookReading::Whole) {
            done(boxValue(document.book));
        } else {
            done({.error = Tr064Error::BadAnswer});
        }
    });
}

void blockNumber(const BoxAccess &box, const QString &number, const QString &name, const DialPlan &plan,
                 QObject *context, const BoxDone<BarringChange> &done)
{
    const Sought sought {.canonical = canonicalNumber(number, plan), .plan = plan};
    const Contact entry {.name = name, .numbers = {{.number = barredForm(number, plan), .main = true}}};
    readBarredNumbers(box, context, [box, sought, entry, context, done](const BoxResult<Phonebook> &book) {
        if (!book.isOk()) {
            done({.error = book.error});
        } else if (entry.numbers.first().number.isEmpty()) {
            done({.error = Tr064Error::InvalidArgument});
        } else if (bars(book.value, sought)) {
            done(boxValue(BarringChange::NotNeeded));
        } else {
            setEntry(box, newEntry(entry), context, [box, sought, context, done](const BoxResult<Nothing> &written) {
                confirm(box, written, context, done, [sought](const Phonebook &now) { return bars(now, sought); });
            });
        }
    });
}

void unblockNumber(const BoxAccess &box, const QString &number, const DialPlan &plan, QObject *context,
                   const BoxDone<BarringChange> &done)
{
    const Sought sought {.canonical = canonicalNumber(number, plan), .plan = plan};
    readBarredNumbers(box, context, [box, sought, context, done](const BoxResult<Phonebook> &book) {
        if (!book.isOk()) {
            done({.error = book.error});
        } else if (sought.canonical.isEmpty()) {
            done({.error = Tr064Error::InvalidArgument});
        } else {
            unblockIn(box, book.value, sought, context, done);
        }
    });
}

} // namespace Rufzeichen
