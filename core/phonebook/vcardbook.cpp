// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/vcardbook.h"

#include "core/phonebook/vcardreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

std::optional<Phonebook> readVCardBook(const QString &path)
{
    const QFileInfo info(path);
    // A pipe or a device might never end.
    if (!info.isReadable() || !(info.isDir() || info.isFile())) {
        return std::nullopt;
    }
    const QDir folder = info.isDir() ? QDir(path) : info.dir();
    const QStringList names = info.isDir() ? folder.entryList({u"*.vcf"_s}, QDir::Files | QDir::Readable, QDir::Name)
                                           : QStringList {info.fileName()};
    Phonebook book {.name = info.isDir() ? folder.dirName() : info.completeBaseName(),
                    .readOnly = true,
                    .source = PhonebookSource::File};
    qsizetype room = maximumVCardSize; // for all files together
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > room) {
            continue;
        }
        const QByteArray content = file.read(room);
        room -= content.size();
        book.contacts += readVCards(content);
    }
    return book;
}

} // namespace Rufzeichen
