// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/phonebook/phonebookcache.h"
#include "tests/fuzz/fuzzfolder.h"

#include <QDir>

using namespace Rufzeichen;
using namespace Qt::StringLiterals;

namespace {

// The input is the files of the folder, with a line of this between them.
constexpr QByteArrayView mark = "\n%%\n";

void fillFolder(const QString &folder, QByteArrayView bytes)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        require(QFile::remove(folder + u'/' + name));
    }
    for (int number = 0; number < 8 && !bytes.isEmpty(); ++number) {
        const qsizetype end = bytes.indexOf(mark);
        const QByteArrayView one = end < 0 ? bytes : bytes.first(end);
        writeFile(folder + u"/%1.xml"_s.arg(number), one.toByteArray());
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + mark.size());
    }
}

} // namespace

/** A folder with phone books as a disk or another program may leave it: each book that can be read can be saved, and
 * is there once. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString folder = fuzzFolder().filePath(u"books"_s);
    require(QDir().mkpath(folder));
    fillFolder(folder, QByteArrayView(data, static_cast<qsizetype>(size)));
    const PhonebookCache cache(folder);
    const QList<Phonebook> books = cache.books();
    require(books.size() <= 8);
    for (const Phonebook &book : books) {
        require(cache.save(book).isEmpty());
    }
    const QList<Phonebook> saved = cache.books();
    for (const Phonebook &book : books) {
        const auto isIt = [&book](const Phonebook &each) {
            return each.name == book.name && each.position == book.position && each.extraId == book.extraId;
        };
        require(std::any_of(saved.begin(), saved.end(), isIt));
        cache.remove(book);
    }
    require(cache.books().size() <= books.size());
    return 0;
}
