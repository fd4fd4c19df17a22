// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/linesettings.h"

#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype longestLineNumber = 64; // characters
constexpr qsizetype longestLineName = 100; // likewise

bool isDialled(const QString &text)
{
    const auto isKey
        = [](QChar key) { return (key >= u'0' && key <= u'9') || key == u'+' || key == u'*' || key == u'#'; };
    return !text.isEmpty() && text.size() <= longestLineNumber && std::all_of(text.begin(), text.end(), isKey);
}

} // namespace

std::optional<NameTable> readNames(const QStringList &entries)
{
    NameTable names;
    for (const QString &entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        const QString number = entry.left(std::max<qsizetype>(equals, 0)).trimmed();
        const QString name = entry.mid(equals + 1).trimmed();
        if (!isDialled(number) || name.isEmpty()) {
            return std::nullopt;
        }
        names.insert(number, name.left(longestLineName));
    }
    return names;
}

QStringList toEntries(const NameTable &names)
{
    QStringList entries;
    for (auto each = names.cbegin(); each != names.cend(); ++each) {
        entries.append(each.key() + u'=' + each.value());
    }
    return entries;
}

std::optional<QStringList> readNumbers(const QStringList &numbers)
{
    QStringList read;
    for (const QString &number : numbers) {
        if (!isDialled(number.trimmed())) {
            return std::nullopt;
        }
        read.append(number.trimmed());
    }
    return read;
}

} // namespace Rufzeichen
