// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/sync/phonebookstore.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** `phonebook`: shows and changes the phone books. What only reads makes do with what is stored. */
class PhonebookCommand
{
    Q_DECLARE_TR_FUNCTIONS(PhonebookCommand)
public:
    explicit PhonebookCommand(const Invocation &invocation);

    static const CommandSpan commands;

    /** What each command does. They return the exit code. */
    [[nodiscard]] int list();
    [[nodiscard]] int show();
    [[nodiscard]] int add();
    [[nodiscard]] int edit();
    [[nodiscard]] int remove();
    [[nodiscard]] int importFiles();
    [[nodiscard]] int exportToFile();

private:
    [[nodiscard]] bool refreshForReading();
    [[nodiscard]] bool refreshForWriting();
    [[nodiscard]] StoreRefresh refresh();

    /** The book that is meant; nothing, with the reason on standard error, if there is none. To write refreshes
     * first. */
    [[nodiscard]] std::optional<Phonebook> bookToRead();
    [[nodiscard]] std::optional<Phonebook> bookToWrite();
    static void refuseSecond(const KnownContact &known);
    [[nodiscard]] BoxResult<Contact> addTo(const Phonebook &book, const Contact &contact);
    [[nodiscard]] int printResult(const BoxResult<Contact> &result, const Phonebook &book);
    void print(const Contact &contact, const Phonebook &book);
    [[nodiscard]] QByteArray exported(Phonebook book) const;
    [[nodiscard]] QByteArray json(const Contact &contact, const Phonebook &book) const;

    const Invocation m_invocation;
    BoxSession m_session;
    PhonebookStore m_store;
    StoreRefresh m_refreshed; // how the last refresh went
    Output m_output;
};

} // namespace Rufzeichen
