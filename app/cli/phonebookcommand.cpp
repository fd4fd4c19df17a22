// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/phonebookcommand.h"

#include "app/cli/boxrows.h"
#include "app/cli/contactchange.h"
#include "app/cli/filewriting.h"
#include "app/cli/jsonlines.h"
#include "app/cli/phonebookimport.h"
#include "app/cli/phonebookoptions.h"
#include "core/phonebook/vcardwriter.h"
#include "ui/text/contacttext.h"
#include "ui/text/plainwords.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

QString quotedNames(const QList<Phonebook> &books)
{
    QStringList names;
    for (const Phonebook &book : books) {
        names.append(PhonebookCommand::tr("“%1”").arg(inMessage(book.name)));
    }
    return names.join(u", "_s);
}

std::optional<Contact> contactWithId(const Phonebook &book, const QString &id)
{
    const auto found = std::find_if(book.contacts.begin(), book.contacts.end(),
                                    [&id](const Contact &contact) { return contact.id == id; });
    return found == book.contacts.end() ? std::nullopt : std::optional(*found);
}

constexpr Operands oneContact {
    .names = u"ID",
    .least = 1,
    .most = 1,
    .wanted = QT_TRANSLATE_NOOP("Commands", "Which contact? One id is needed, as phonebook show prints it.")};
constexpr Operands anyContacts {.names = u"[ID…]", .most = std::numeric_limits<qsizetype>::max()};

constexpr auto phonebookListOptions = with(Options::boxAccess, &Options::textFormat);
constexpr auto phonebookImportOptions = with(phonebookListOptions, &PhonebookOptions::book);
constexpr auto phonebookShowOptions = with(phonebookImportOptions, &Options::anonymize, &Options::pseudonymize);
constexpr auto phonebookWriteOptions = with(phonebookShowOptions, &Options::name, &PhonebookOptions::number);
constexpr auto phonebookAddOptions = with(phonebookWriteOptions, &PhonebookOptions::force);
constexpr auto phonebookExportOptions
    = with(Options::boxAccess, &Options::format<OutputFormat::VCard, OutputFormat::Xml, OutputFormat::Json>,
           &PhonebookOptions::book, &Options::anonymize, &Options::pseudonymize);

constexpr std::array phonebookCommands {
    Command {
        .name = u"phonebook list",
        .help = QT_TRANSLATE_NOOP("Commands", "Prints the phone books."),
        .options = phonebookListOptions,
        .run = runs<&PhonebookCommand::list>,
    },
    Command {
        .name = u"phonebook show",
        .help = QT_TRANSLATE_NOOP("Commands", "Prints contacts, all or those with an ID."),
        .operands = anyContacts,
        .options = phonebookShowOptions,
        .run = runs<&PhonebookCommand::show>,
    },
    Command {
        .name = u"phonebook add",
        .help = QT_TRANSLATE_NOOP("Commands", "Adds a contact in the box."),
        .options = phonebookAddOptions,
        .problem = PhonebookOptions::problemOfAdd,
        .run = runs<&PhonebookCommand::add>,
    },
    Command {
        .name = u"phonebook edit",
        .help = QT_TRANSLATE_NOOP("Commands", "Changes a contact in the box."),
        .operands = oneContact,
        .options = phonebookWriteOptions,
        .problem = PhonebookOptions::problemOfEdit,
        .run = runs<&PhonebookCommand::edit>,
    },
    Command {
        .name = u"phonebook delete",
        .help = QT_TRANSLATE_NOOP("Commands", "Deletes a contact in the box."),
        .operands = oneContact,
        .options = phonebookShowOptions,
        .run = runs<&PhonebookCommand::remove>,
    },
    Command {
        .name = u"phonebook import",
        .help
        = QT_TRANSLATE_NOOP("Commands", "Adds contacts from vCards or a phone book of the box; - is standard input."),
        .operands = Operand::filesToRead,
        .options = phonebookImportOptions,
        .run = runs<&PhonebookCommand::importFiles>,
    },
    Command {
        .name = u"phonebook export",
        .help = QT_TRANSLATE_NOOP("Commands", "Writes a phone book into a file; - is standard output."),
        .operands = Operand::fileToWrite,
        .options = phonebookExportOptions,
        .run = runs<&PhonebookCommand::exportToFile>,
    },
};

} // namespace

constinit const CommandSpan PhonebookCommand::commands {phonebookCommands};

PhonebookCommand::PhonebookCommand(const Invocation &invocation)
    : m_invocation(invocation)
    , m_session(invocation.configuration)
    , m_store(&m_session.box())
{
}

// Where the box is only away, what is stored does as well, and one line says so.
bool PhonebookCommand::refreshForReading()
{
    QString problem;
    const bool isOpen = m_session.open();
    m_store.setOptions(m_session.connection().storeOptions());
    for (const ContactFileProblem &file : m_store.fileProblems()) {
        printError(ContactText::problem(file));
    }
    if (isOpen) {
        const StoreRefresh outcome = refresh();
        problem = outcome.error == Tr064Error::None ? QString() : m_session.explain(outcome.error);
    } else {
        problem = m_session.problem();
    }
    const bool isStored = !m_store.books().isEmpty() && (isOpen || m_session.isOnlyAway());
    if (!problem.isEmpty()) {
        printError(isStored ? tr("This is what was stored before. %1").arg(problem) : problem);
    }
    return problem.isEmpty() || isStored;
}

bool PhonebookCommand::refreshForWriting()
{
    if (!m_session.openOrSay()) {
        return false;
    }
    m_store.setOptions(m_session.connection().storeOptions());
    const StoreRefresh outcome = refresh();
    // One book that can't be read is no reason not to write into another.
    if (outcome.error != Tr064Error::None && m_store.books().isEmpty()) {
        printError(m_session.explain(outcome.error));
        return false;
    }
    return true;
}

StoreRefresh PhonebookCommand::refresh()
{
    QEventLoop loop;
    StoreRefresh outcome;
    QObject::connect(&m_store, &PhonebookStore::refreshed, &loop, [&](const StoreRefresh &refreshed) {
        outcome = refreshed;
        loop.quit();
    });
    m_store.refresh();
    loop.exec();
    for (const DamagedContact &damaged : outcome.damaged) {
        printError(ContactText::damaged(damaged));
    }
    for (const QString &book : outcome.tooMany) {
        printError(ContactText::tooMany(book));
    }
    if (!outcome.notKept.isEmpty()) {
        printError(ContactText::notKept(outcome.notKept));
    }
    m_refreshed = outcome;
    return outcome;
}

int PhonebookCommand::list()
{
    if (!refreshForReading()) {
        return 1;
    }
    if (m_invocation.format == OutputFormat::Json) {
        for (const Phonebook &book : m_store.books()) {
            m_output.write(JsonLines::of(book));
        }
    } else {
        m_output.write(BoxRows::of(m_store.books()).toUtf8());
    }
    return m_output.succeeds() ? 0 : 1;
}

int PhonebookCommand::show()
{
    if (!refreshForReading()) {
        return 1;
    }
    const QStringList &ids = m_invocation.words();
    QList<Phonebook> books = m_store.books();
    if (m_invocation.arguments.has(PhonebookOptions::book)) {
        const std::optional<Phonebook> book = bookToRead();
        if (!book) {
            return 1;
        }
        books = {*book};
    }
    QStringList missing = ids;
    for (const Phonebook &book : std::as_const(books)) {
        if (books.size() > 1 && ids.isEmpty() && m_invocation.format == OutputFormat::Text) {
            m_output.writeLine(sanitized(book.name));
        }
        for (const Contact &contact : book.contacts) {
            if (ids.isEmpty() || ids.contains(contact.id)) {
                print(contact, book);
                missing.removeAll(contact.id);
            }
        }
    }
    if (!missing.isEmpty()) {
        printError(tr("There is no contact with the id %1.").arg(sanitized(missing.join(u", "_s))));
    }
    return m_output.succeeds() && missing.isEmpty() ? 0 : 1;
}

int PhonebookCommand::add()
{
    const std::optional<Phonebook> book = bookToWrite();
    if (!book) {
        return 1;
    }
    const Arguments &arguments = m_invocation.arguments;
    const Contact contact {.name = arguments.value(Options::name).trimmed(),
                           .numbers
                           = mergedNumbers(PhonebookOptions::givenNumbers(arguments), {}, m_session.dialPlan())};
    const std::optional<KnownContact> known = m_store.holderOf(contact.numbers);
    if (known && !arguments.has(PhonebookOptions::force)) {
        refuseSecond(*known);
        return 1;
    }
    return printResult(addTo(*book, contact), *book);
}

// Without its name, which may be hidden.
void PhonebookCommand::refuseSecond(const KnownContact &known)
{
    const QString book = inMessage(known.book.name);
    printError(
        canBeChanged(known.book, known.contact)
            ? tr("Contact %1 of the phone book “%2” has one of these numbers already: change it with phonebook "
                 "edit, or add another one with --force.")
                  .arg(sanitized(known.contact.id), book)
            : tr("A contact of the phone book “%1”, which can't be changed here, has one of these numbers "
                 "already: add another one with --force.")
                  .arg(book));
}

BoxResult<Contact> PhonebookCommand::addTo(const Phonebook &book, const Contact &contact)
{
    return m_session.ask<Contact>(
        [&](QObject *context, const BoxDone<Contact> &done) { m_store.addContact(book, contact, context, done); });
}

int PhonebookCommand::edit()
{
    const std::optional<Phonebook> book = bookToWrite();
    if (!book) {
        return 1;
    }
    const QString id = m_invocation.words().constFirst();
    ContactChanges changes {.name = Options::readName(m_invocation.arguments.value(Options::name))};
    if (const auto numbers = PhonebookOptions::givenNumbers(m_invocation.arguments); !numbers.isEmpty()) {
        const Contact old = contactWithId(*book, id).value_or(Contact());
        changes.numbers = mergedNumbers(numbers, old.numbers, m_session.dialPlan());
    }
    const auto result = m_session.ask<Contact>([&](QObject *context, const BoxDone<Contact> &done) {
        m_store.editContact(*book, id, changes, context, done);
    });
    return printResult(result, *book);
}

int PhonebookCommand::remove()
{
    const std::optional<Phonebook> book = bookToWrite();
    if (!book) {
        return 1;
    }
    const QString id = m_invocation.words().constFirst();
    const auto result = m_session.ask<Nothing>(
        [&](QObject *context, const BoxDone<Nothing> &done) { m_store.deleteContact(*book, id, context, done); });
    const Contact old = contactWithId(*book, id).value_or(Contact {.id = id});
    return printResult({.error = result.error, .value = old, .maybeDone = result.maybeDone}, *book);
}

int PhonebookCommand::importFiles()
{
    PhonebookImport import(m_invocation.words());
    const std::optional<Phonebook> book = import.isAnyRead() ? bookToWrite() : std::nullopt;
    if (!book) {
        return 1;
    }
    const bool isDone = import.run(*book, m_session, [&](const Contact &contact) { return addTo(*book, contact); });
    m_output.write(import.summary(m_invocation.format));
    return isDone && m_output.succeeds() ? 0 : 1;
}

int PhonebookCommand::exportToFile()
{
    if (!refreshForReading()) {
        return 1;
    }
    const std::optional<Phonebook> book = bookToRead();
    if (!book) {
        return 1;
    }
    if (book->incomplete || m_refreshed.failed.contains(book->name)) {
        printError(
            tr("The phone book “%1” could not be read whole: nothing was written.").arg(inMessage(book->name)));
        return 1;
    }
    const QByteArray bytes = exported(*book);
    const auto write = [&bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); };
    return writeTo(m_invocation.words().constFirst(), m_output, write) ? 0 : 1;
}

QByteArray PhonebookCommand::exported(Phonebook book) const
{
    QByteArray bytes;
    if (m_invocation.format == OutputFormat::Json) {
        for (const Contact &contact : book.contacts) {
            bytes += json(contact, book);
        }
        return bytes;
    }
    for (Contact &contact : book.contacts) {
        contact = anonymized(contact, m_invocation.configuration.printing);
    }
    if (m_invocation.format == OutputFormat::Xml) {
        return exportedPhonebook(book);
    }
    if (const LeftOutOfVCards leftOut = leftOutOfVCards(book.contacts); !leftOut.isNothing()) {
        printError(ContactText::leftOut(leftOut));
    }
    return writeVCards(book.contacts, VCardVersion::V3);
}

std::optional<Phonebook> PhonebookCommand::bookToRead()
{
    const QString name = m_invocation.arguments.value(PhonebookOptions::book);
    const QList<Phonebook> &books = m_store.books();
    const Phonebook *const book = name.isEmpty() && books.size() == 1 ? &books.constFirst() : m_store.book(name);
    if (book != nullptr) {
        return *book;
    }
    printError(name.isEmpty() ? tr("Which phone book? Use --book NAME, one of %1.").arg(quotedNames(books))
                              : tr("There is no phone book “%1”, only %2.").arg(inMessage(name), quotedNames(books)));
    return std::nullopt;
}

// Without a name it is the only one that can be changed.
std::optional<Phonebook> PhonebookCommand::bookToWrite()
{
    if (!refreshForWriting()) {
        return std::nullopt;
    }
    QList<Phonebook> changeable = m_store.books();
    changeable.removeIf([](const Phonebook &book) { return book.readOnly || book.source != PhonebookSource::Box; });
    if (m_invocation.arguments.has(PhonebookOptions::book) || changeable.isEmpty()) {
        return bookToRead();
    }
    if (changeable.size() == 1) {
        return changeable.constFirst();
    }
    printError(tr("Which phone book? Use --book NAME, one of %1.").arg(quotedNames(changeable)));
    return std::nullopt;
}

int PhonebookCommand::printResult(const BoxResult<Contact> &result, const Phonebook &book)
{
    if (!result.isOk()) {
        printError(m_session.explain(result));
        return 1;
    }
    print(result.value, book);
    return m_output.succeeds() ? 0 : 1;
}

void PhonebookCommand::print(const Contact &contact, const Phonebook &book)
{
    m_output.write(m_invocation.format == OutputFormat::Json
                       ? json(contact, book)
                       : BoxRows::of(anonymized(contact, m_invocation.configuration.printing)).toUtf8());
}

QByteArray PhonebookCommand::json(const Contact &contact, const Phonebook &book) const
{
    return JsonLines::of(anonymized(contact, m_invocation.configuration.printing), book.name, m_session.dialPlan());
}

} // namespace Rufzeichen
