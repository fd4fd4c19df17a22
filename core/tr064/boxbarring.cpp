// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/canonicalnumber.h"
#include "core/numbers/dialkeys.h"
#include "core/phonebook/contactentry.h"
#include "core/tr064/boxaccess.h"
#include "core/tr064/fritzbox.h"

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

    [[nodiscard]] bool isIn(const Contact &contact) const
    {
        return std::any_of(contact.numbers.begin(), contact.numbers.end(),
                           [this](const ContactNumber &number) { return isSameAs(number); });
    }

    [[nodiscard]] bool isIn(const Phonebook &book) const
    {
        return std::any_of(book.contacts.begin(), book.contacts.end(),
                           [this](const Contact &contact) { return isIn(contact); });
    }

    /** An entry for all numbers that begin like this one bars it. */
    [[nodiscard]] bool isBarredByPatternOf(const Phonebook &book) const
    {
        return std::any_of(book.contacts.begin(), book.contacts.end(), [this](const Contact &contact) {
            return std::any_of(contact.numbers.begin(), contact.numbers.end(),
                               [this](const ContactNumber &number) { return fitsPattern(number); });
        });
    }
};

/** A change of the book of barred numbers. */
struct Barring {
    Sought sought {};
    Phonebook book {}; ///< as it was before
    QList<Contact> toFree {}; ///< the entries that still bar the number
    BarringChange change = BarringChange::Made; ///< to be told when it has arrived
    Tr064Failure error {}; ///< of the writing; where there is one, the box may have done it all the same
};

using BarringSteps = BoxSteps<Barring, BarringChange>;

// As the box itself writes numbers. A `*` at the end bars all that begin like that. Nobody calls from a code.
QString barredForm(const QString &number, const DialPlan &plan)
{
    const QString canonical = canonicalNumber(number, plan);
    const bool isCode = canonical.contains(u'#') || (canonical.contains(u'*') && !isWildcard(canonical));
    return isCode || canonical.contains(u'@') ? QString() : nationalNumber(canonical, plan);
}

void readBook(const BoxAccess &box, QObject *context, const BoxDone<Phonebook> &done)
{
    const BoxFile file {
        .service = telephonyService, .action = "GetCallBarringList"_L1, .urlArgument = u"NewPhonebookURL"_s};
    box.fetch(file, context, [done](const BoxResult<QByteArray> &fetched) {
        const PhonebookDocument document = readPhonebook(fetched.value);
        const bool isRead = document.reading == PhonebookReading::Whole
            || document.reading == PhonebookReading::Damaged || document.reading == PhonebookReading::TooMany;
        if (!fetched.isOk()) {
            done({.error = fetched.error});
        } else if (isRead) {
            done(boxValue(document.book));
        } else {
            done({.error = Tr064Error::BadAnswer});
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

// Takes the number out of an entry that bars others too.
void keepOthers(const BoxAccess &box, const QString &number, const Sought &sought, QObject *context,
                const BoxDone<Nothing> &done)
{
    using Steps = BoxSteps<QByteArray, Nothing>; // the entry
    const auto readEntryOfBox = [number](Steps &steps) {
        steps.call(
            telephonyService, "GetCallBarringEntryByNum"_L1, {{u"NewNumber"_s, number}},
            [&steps](const Tr064Result &result) { steps.state = result.value(u"NewPhonebookEntryData").toUtf8(); });
    };
    const auto writeOthers = [sought](Steps &steps) {
        QList<ContactNumber> numbers = readEntry(steps.state).value_or(Contact()).numbers;
        numbers.removeIf([&sought](const ContactNumber &candidate) { return sought.isSameAs(candidate); });
        const std::optional<QByteArray> edited = editedEntry(steps.state, {.numbers = numbers});
        if (numbers.isEmpty() || !edited) {
            steps.fail(Tr064Error::BadAnswer);
        } else {
            setEntry(steps.box, *edited, steps.context, steps.ending());
        }
    };
    Steps::run(box, context, done, {}, {readEntryOfBox, writeOthers});
}

void readBookBefore(BarringSteps &steps)
{
    readBook(steps.box, steps.context, steps.into(steps.state.book));
}

void takeWritten(BarringSteps &steps, const BoxResult<Nothing> &written)
{
    steps.state.error = written.error;
    if (!written.isOk() && !written.maybeDone) {
        steps.fail(written.error);
    }
}

// One entry after the other: the number may be in several.
void freeFromNext(BarringSteps &steps)
{
    if (steps.state.toFree.isEmpty()) {
        steps.next();
        return;
    }
    const Contact contact = steps.state.toFree.takeFirst();
    const Sought &sought = steps.state.sought;
    const BoxDone<Nothing> done = steps.taking([&steps](const BoxResult<Nothing> &written) {
        takeWritten(steps, written);
        if (written.isOk()) {
            steps.repeat();
        }
    });
    const auto isSought = [&sought](const ContactNumber &number) { return sought.isSameAs(number); };
    if (std::all_of(contact.numbers.begin(), contact.numbers.end(), isSought)) {
        deleteEntry(steps.box, contact.id, steps.context, done);
    } else {
        const auto number = std::find_if(contact.numbers.begin(), contact.numbers.end(), isSought);
        keepOthers(steps.box, number->number, sought, steps.context, done);
    }
}

/** The last step: tells what has become of the change. @p hasArrived sees whether a book shows it. */
BarringSteps::Step confirm(const std::function<bool(const Sought &, const Phonebook &)> &hasArrived)
{
    return [hasArrived](BarringSteps &steps) {
        if (steps.state.error == Tr064Error::None) {
            steps.end(boxValue(steps.state.change));
            return;
        }
        readBook(steps.box, steps.context, steps.taking([&steps, hasArrived](const BoxResult<Phonebook> &book) {
            if (book.isOk() && hasArrived(steps.state.sought, book.value)) {
                steps.end(boxValue(steps.state.change));
            } else {
                steps.end({.error = steps.state.error, .maybeDone = !book.isOk()});
            }
        }));
    };
}

bool isBarred(const Sought &sought, const Phonebook &book)
{
    return sought.isIn(book) || sought.isBarredByPatternOf(book);
}

} // namespace

void FritzBox::barredNumbers(QObject *context, const BoxDone<Phonebook> &done) const
{
    readBook(access(), context, done);
}

void FritzBox::block(const QString &number, const QString &name, const DialPlan &plan, QObject *context,
                     const BoxDone<BarringChange> &done) const
{
    const Contact entry {.name = name, .numbers = {{.number = barredForm(number, plan), .main = true}}};
    const auto write = [entry](BarringSteps &steps) {
        if (entry.numbers.first().number.isEmpty()) {
            steps.fail(Tr064Error::InvalidArgument);
        } else if (isBarred(steps.state.sought, steps.state.book)) {
            steps.end(boxValue(BarringChange::NotNeeded));
        } else {
            setEntry(steps.box, newEntry(entry), steps.context,
                     steps.taking([&steps](const BoxResult<Nothing> &written) { takeWritten(steps, written); }));
        }
    };
    BarringSteps::run(access(), context, done, {.sought = {.canonical = canonicalNumber(number, plan), .plan = plan}},
                      {readBookBefore, write, confirm(isBarred)});
}

void FritzBox::unblock(const QString &number, const DialPlan &plan, QObject *context,
                       const BoxDone<BarringChange> &done) const
{
    const auto findEntries = [](BarringSteps &steps) {
        const auto &[sought, book, toFree, change, error] = steps.state;
        const bool isByPattern = sought.isBarredByPatternOf(book);
        for (const Contact &contact : book.contacts) {
            if (sought.isIn(contact)) {
                steps.state.toFree.append(contact);
            }
        }
        steps.state.change = isByPattern ? BarringChange::BarredByPattern
            : toFree.isEmpty()           ? BarringChange::NotNeeded
                                         : BarringChange::Made;
        if (sought.canonical.isEmpty()) {
            steps.fail(Tr064Error::InvalidArgument);
        } else {
            steps.next();
        }
    };
    const auto isFree = [](const Sought &sought, const Phonebook &book) { return !sought.isIn(book); };
    BarringSteps::run(access(), context, done, {.sought = {.canonical = canonicalNumber(number, plan), .plan = plan}},
                      {readBookBefore, findEntries, freeFromNext, confirm(isFree)});
}

} // namespace Rufzeichen
