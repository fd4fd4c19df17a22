// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/phonebookimport.h"

#include "app/cli/filename.h"
#include "app/cli/jsonlines.h"
#include "core/sync/phonebookstore.h"
#include "ui/text/contacttext.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

PhonebookImport::PhonebookImport(const QStringList &paths)
{
    std::transform(paths.begin(), paths.end(), std::back_inserter(m_files), readFile);
}

bool PhonebookImport::isAnyRead() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const ContactFile &file) {
        return file.reading == ContactFileReading::Whole || !file.contacts.isEmpty();
    });
}

bool PhonebookImport::run(const Phonebook &book, const BoxSession &session,
                          const std::function<BoxResult<Contact>(const Contact &)> &add)
{
    ImportQueue queue(book, session.dialPlan());
    std::for_each(m_files.begin(), m_files.end(), [&queue](const ContactFile &file) { queue.add(file); });
    for (const Contact &contact : queue.outcome().split) {
        printError(ContactText::split(contact));
    }
    bool isStopped = false;
    while (const std::optional<Contact> contact = isStopped ? std::nullopt : queue.next()) {
        const BoxResult<Contact> result = add(*contact);
        isStopped = result.maybeDone || (!result.isOk() && endsImport(result.error, queue.outcome()));
        if (isStopped) {
            printError(session.explain(result));
        } else if (result.isOk()) {
            queue.taken();
        } else {
            queue.refused(session.explain(result));
        }
    }
    m_outcome = queue.outcome();
    sayWhatIsMissing();
    return !isStopped && m_outcome.refused.isEmpty()
        && std::all_of(m_files.begin(), m_files.end(),
                       [](const ContactFile &file) { return file.reading == ContactFileReading::Whole; });
}

ContactFile PhonebookImport::readFile(const QString &path)
{
    QFile file(path);
    const bool opened
        = isStandardInput(path) ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = opened ? file.read(maximumPhonebookSize + 1) : QByteArray();
    ContactFileProblem problem {.path = fileInMessage(path), .file = {.reading = ContactFileReading::Unreadable}};
    if (file.error() == QFile::NoError) {
        problem.file = readContactFile(bytes);
    } else {
        problem.reason = file.errorString();
    }
    for (const QString &text :
         {ContactText::problem(problem), ContactText::furtherBooks(problem.path, problem.file)}) {
        if (!text.isEmpty()) {
            printError(text);
        }
    }
    return problem.file;
}

int PhonebookImport::missing() const
{
    return static_cast<int>(m_outcome.refused.size()) + m_outcome.left;
}

void PhonebookImport::sayWhatIsMissing() const
{
    for (const RefusedContact &refused : m_outcome.refused) {
        printError(ContactText::refused(refused));
    }
    if (missing() > 0) {
        printError(tr("Import the files again when that is mended: what is there already is not added twice."));
    }
}

QByteArray PhonebookImport::summary(OutputFormat format) const
{
    if (format == OutputFormat::Json) {
        return JsonLines::of(m_outcome);
    }
    QStringList lines {tr("Contacts: %L1").arg(m_outcome.contacts), tr("New: %L1").arg(m_outcome.added),
                       tr("Already known: %L1").arg(m_outcome.known)};
    if (m_outcome.withoutNumber > 0) {
        lines.append(tr("Without a number: %L1").arg(m_outcome.withoutNumber));
    }
    if (missing() > 0) {
        lines.append(tr("Not added: %L1").arg(missing()));
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace Rufzeichen
