// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "core/sync/phonebookshelf.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

namespace Rufzeichen {

/** `phonebook`: shows and changes the phone books. What only reads makes do with what is stored. */
class PhonebookCommand
{
    Q_DECLARE_TR_FUNCTIONS(PhonebookCommand)
public:
    PhonebookCommand(const Configuration &configuration, OutputFormat format);

    /** Returns the exit code. @p words are ids, or files to import or to export to. */
    [[nodiscard]] int run(const PhonebookRequest &request, const QStringList &words);

private:
    [[nodiscard]] bool refreshForReading();
    [[nodiscard]] bool refreshForWriting();
    [[nodiscard]] ShelfRefresh refresh();

    [[nodiscard]] int list();
    [[nodiscard]] int show(const QString &name, const QStringList &ids);
    [[nodiscard]] int add(const PhonebookRequest &request);
    [[nodiscard]] int edit(const PhonebookRequest &request, const QString &id);
    [[nodiscard]] int remove(const PhonebookRequest &request, const QString &id);
    [[nodiscard]] int importFiles(const QString &name, const QStringList &files);
    [[nodiscard]] int exportTo(const QString &name, const QString &file);

    [[nodiscard]] std::optional<Phonebook> bookToRead(const QString &name);
    [[nodiscard]] std::optional<Phonebook> bookToWrite(const QString &name);
    [[nodiscard]] BoxResult<Contact> add(const Phonebook &book, const Contact &contact);
    [[nodiscard]] int printResult(const BoxResult<Contact> &result, const Phonebook &book);
    void print(const Contact &contact, const Phonebook &book);
    [[nodiscard]] QByteArray json(const Contact &contact, const Phonebook &book) const;

    const Anonymizer m_anonymizer;
    const OutputFormat m_format;
    BoxSession m_session;
    PhonebookShelf m_shelf;
    Output m_output;
};

} // namespace Rufzeichen
