// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/boxsession.h"
#include "app/cli/command.h"
#include "core/phonebook/contactfile.h"
#include "core/phonebook/importqueue.h"

#include <QCoreApplication>
#include <QStringList>
#include <functional>

namespace Rufzeichen {

/** `phonebook import`: what is in the files, and its way into a book. What is wrong is said on standard error. */
class PhonebookImport
{
    Q_DECLARE_TR_FUNCTIONS(PhonebookImport)
public:
    /** Reads the files; `-` is standard input. */
    explicit PhonebookImport(const QStringList &paths);

    /** Whether there is anything to import, be it an empty book. */
    [[nodiscard]] bool isAnyRead() const;

    /** Adds what @p book does not have, with @p add. Whether all of the files could be read and is there now. */
    [[nodiscard]] bool run(const Phonebook &book, const BoxSession &session,
                           const std::function<BoxResult<Contact>(const Contact &)> &add);

    /** What has become of it, as the command prints it. */
    [[nodiscard]] QByteArray summary(OutputFormat format) const;

private:
    [[nodiscard]] static ContactFile readFile(const QString &path);
    void sayWhatIsMissing() const;
    [[nodiscard]] int missing() const;

    QList<ContactFile> m_files;
    ImportOutcome m_outcome;
};

} // namespace Rufzeichen
