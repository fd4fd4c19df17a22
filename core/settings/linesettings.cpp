// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/linesettings.h"

#include <QDir>
#include <algorithm>
#include <utility>

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

// What stands before and behind the first `=`; nothing where that is no number, or nothing is behind it.
std::optional<std::pair<QString, QString>> readEntry(const QString &entry)
{
    const qsizetype equals = entry.indexOf(u'=');
    const QString number = entry.left(std::max<qsizetype>(equals, 0)).trimmed();
    const QString value = entry.mid(equals + 1).trimmed();
    return isDialled(number) && !value.isEmpty() ? std::optional(std::pair(number, value)) : std::nullopt;
}

} // namespace

std::optional<NameTable> readNames(const QStringList &entries)
{
    NameTable names;
    for (const QString &entry : entries) {
        const auto read = readEntry(entry);
        if (!read) {
            return std::nullopt;
        }
        names.insert(read->first, read->second.left(longestLineName));
    }
    return names;
}

std::optional<ColourTable> readColours(const QStringList &entries)
{
    ColourTable colours;
    for (const QString &entry : entries) {
        const auto read = readEntry(entry);
        const auto colour = read ? valueOf(settingWords<LineColour>, read->second) : std::nullopt;
        if (!colour) {
            return std::nullopt;
        }
        colours.insert(read->first, *colour);
    }
    return colours;
}

QStringList toEntries(const ColourTable &colours)
{
    QStringList entries;
    for (auto each = colours.cbegin(); each != colours.cend(); ++each) {
        entries.append(each.key() + u'=' + wordFor(settingWords<LineColour>, each.value()));
    }
    return entries;
}

// A whole path: it is handed to a program, which must not take it for an option.
std::optional<NameTable> readRingTones(const QStringList &entries)
{
    constexpr qsizetype longestPath = 4096;
    NameTable tones;
    for (const QString &entry : entries) {
        const auto read = readEntry(entry);
        const bool isTone = read && (read->second == noRingTone || QDir::isAbsolutePath(read->second));
        if (!isTone || read->second.size() > longestPath || read->second.contains(QChar())) {
            return std::nullopt;
        }
        tones.insert(read->first, read->second);
    }
    return tones;
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

std::optional<QStringList> readCallers(const QStringList &numbers)
{
    QStringList read;
    for (const QString &each : numbers) {
        const QString number = each.trimmed();
        const bool isAddress = number.contains(u'@') && number.size() <= longestLineNumber
            && std::all_of(number.begin(), number.end(),
                           [](QChar character) { return character.isPrint() && !character.isSpace(); });
        if (!isDialled(number) && !isAddress) {
            return std::nullopt;
        }
        read.append(number);
    }
    return read;
}

std::optional<QList<int>> readExtensions(const QStringList &extensions)
{
    constexpr int mostExtension = 9999;
    QList<int> read;
    for (const QString &extension : extensions) {
        bool isNumber = false;
        const int number = extension.trimmed().toInt(&isNumber);
        if (!isNumber || number < 0 || number > mostExtension) {
            return std::nullopt;
        }
        read.append(number);
    }
    return read;
}

} // namespace Rufzeichen
