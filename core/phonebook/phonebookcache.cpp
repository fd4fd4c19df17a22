// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookcache.h"

#include "core/phonebook/phonebookxml.h"
#include "core/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <tuple>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumBooks = 100;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

PhonebookCache::PhonebookCache(QString folder)
    : m_folder(std::move(folder))
{
}

QList<Phonebook> PhonebookCache::books() const
{
    QList<Phonebook> books;
    const QStringList names = QDir(m_folder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), maximumBooks))) {
        QFile file(QDir(m_folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        PhonebookDocument document = readPhonebook(file.read(maximumPhonebookSize + 1));
        if (document.reading == PhonebookReading::Whole) {
            books.append(std::move(document.book));
        }
    }
    std::sort(books.begin(), books.end(), [](const Phonebook &one, const Phonebook &other) {
        return std::tie(one.position, one.name) < std::tie(other.position, other.name);
    });
    return books;
}

QString PhonebookCache::save(const Phonebook &book) const
{
    if (!QDir(m_folder).exists() && QDir().mkpath(m_folder)) {
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    }
    QSaveFile file(path(book));
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    // Before there is anything to read in it.
    file.setPermissions(ownerOnly);
    return writeWhole(file, writePhonebook(book));
}

void PhonebookCache::remove(const Phonebook &book) const
{
    QFile::remove(path(book));
}

QString PhonebookCache::path(const Phonebook &book) const
{
    // Names of books may be anything, names of files not.
    const QString key
        = u"%1\n%2\n"_s.arg(book.position.value_or(-1)).arg(book.extraId.size()) + book.extraId + book.name;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return QDir(m_folder).filePath(QString::fromLatin1(hash) + u".xml"_s);
}

} // namespace Rufzeichen
