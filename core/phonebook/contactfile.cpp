// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/contactfile.h"

#include "core/phonebook/phonebookxml.h"
#include "core/phonebook/untrustedtext.h"
#include "core/phonebook/vcardreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

bool isXml(const QByteArray &file)
{
    constexpr qsizetype start = 1000; // of them some may be blank
    return decodedXml(file.first(std::min(file.size(), start))).trimmed().startsWith(u'<');
}

ContactFile readXml(const QByteArray &file)
{
    PhonebookDocument document = readPhonebook(file, BooksOfDocument::All);
    ContactFile result {.form = ContactFileForm::Xml,
                        .contacts = std::move(document.book.contacts),
                        .damaged = std::move(document.damaged),
                        .furtherBooks = document.furtherBooks};
    switch (document.reading) {
    case PhonebookReading::Whole:
    case PhonebookReading::NotModified:
        result.reading = ContactFileReading::Whole;
        break;
    case PhonebookReading::Damaged:
    case PhonebookReading::CutOff:
        result.reading = ContactFileReading::Damaged;
        break;
    case PhonebookReading::TooMany:
        result.reading = ContactFileReading::TooMany;
        break;
    case PhonebookReading::LoginPage:
    case PhonebookReading::NoPhonebook:
    case PhonebookReading::TooLarge:
        break;
    }
    return result;
}

ContactFile readCards(const QByteArray &file)
{
    VCardFile cards = readVCards(file);
    ContactFile result {.contacts = std::move(cards.contacts), .damaged = std::move(cards.unfinished)};
    if (cards.isTooMany) {
        result.reading = ContactFileReading::TooMany;
    } else if (!result.damaged.isEmpty()) {
        result.reading = ContactFileReading::Damaged;
    } else if (cards.cards > 0) {
        result.reading = ContactFileReading::Whole;
    }
    return result;
}

/** Reads the files of a book. */
class BookReader
{
public:
    /** Whether the file could be read at all, whatever is in it. */
    bool read(const QString &path);

    QList<Contact> contacts {};
    QList<ContactFileProblem> problems {};

private:
    qsizetype m_room = maximumPhonebookSize; // for all files together
};

bool BookReader::read(const QString &path)
{
    QFile file(path);
    ContactFileProblem problem {.path = path};
    // A pipe or a device might never end.
    if ((file.exists() && !QFileInfo(path).isFile()) || !file.open(QIODevice::ReadOnly)) {
        problem.file.reading = ContactFileReading::Unreadable;
        problem.reason = file.errorString();
    } else if (file.size() > m_room) {
        problem.file.reading = ContactFileReading::TooLarge;
    } else {
        const QByteArray content = file.read(m_room);
        m_room -= content.size();
        problem.file = readContactFile(content);
        contacts += std::exchange(problem.file.contacts, {});
    }
    if (problem.file.reading != ContactFileReading::Whole) {
        problems.append(problem);
    }
    return problem.file.reading != ContactFileReading::Unreadable;
}

} // namespace

ContactFile readContactFile(const QByteArray &file)
{
    if (file.size() > maximumPhonebookSize) {
        return {.reading = ContactFileReading::TooLarge};
    }
    if (QByteArrayView(file).trimmed().isEmpty()) {
        return {.reading = ContactFileReading::Empty};
    }
    return isXml(file) ? readXml(file) : readCards(file);
}

FileBook readFileBook(const QString &path)
{
    const QFileInfo info(path);
    BookReader reader;
    bool isThere = info.isDir();
    if (info.isDir()) {
        const QDir folder(path);
        for (const QString &name :
             folder.entryList({u"*.vcf"_s, u"*.vcard"_s, u"*.xml"_s}, QDir::Files, QDir::Name)) {
            static_cast<void>(reader.read(folder.filePath(name)));
        }
    } else {
        isThere = reader.read(path);
    }
    FileBook result {.problems = std::move(reader.problems)};
    if (isThere) {
        result.book = Phonebook {.name = info.isDir() ? QDir(path).dirName() : info.completeBaseName(),
                                 .readOnly = true,
                                 .source = PhonebookSource::File,
                                 .incomplete = !result.problems.isEmpty(),
                                 .contacts = std::move(reader.contacts)};
    }
    return result;
}

} // namespace Rufzeichen
