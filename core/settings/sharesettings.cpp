// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/sharesettings.h"

#include "core/settings/accountname.h"
#include "core/settings/settings.h"

#include <QDir>
#include <algorithm>

namespace Rufzeichen {

namespace {

constexpr qsizetype longestPath = 1024;
constexpr qsizetype longestShareName = 64;
constexpr qsizetype longestIdentifier = 63; // bytes: NAMEDATALEN of PostgreSQL without the end

bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        const auto category = character.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
    });
}

// The whole path of a file or a folder; nothing if it is none.
std::optional<QString> readPath(const QString &text)
{
    const bool isWhole = QDir::isAbsolutePath(text) && !text.startsWith(u':'); // that is a file within the program
    return isWhole && isOneLine(text) && text.size() <= longestPath ? std::optional(text) : std::nullopt;
}

} // namespace

std::optional<QString> readShareHost(const QString &text)
{
    const QString host = text.trimmed();
    if (host.isEmpty() || host.startsWith(u'/')) {
        return host.isEmpty() ? std::optional(host) : readPath(host);
    }
    const TypedAddress typed = readTypedAddress(host);
    return typed.host.isEmpty() || typed.port ? std::nullopt : std::optional(typed.host);
}

std::optional<QString> readShareDatabase(const QString &text)
{
    const auto name = readShareUser(text);
    return name && !name->isEmpty() ? name : std::nullopt;
}

std::optional<QString> readShareUser(const QString &text)
{
    const QString name = text.trimmed();
    return isOneLine(name) && name.toUtf8().size() <= longestIdentifier ? std::optional(name) : std::nullopt;
}

std::optional<QString> readShareAuthorities(const QString &text)
{
    const QString path = text.trimmed();
    return path.isEmpty() ? std::optional(path) : readPath(path);
}

std::optional<QString> readShareName(const QString &text)
{
    const QString name = text.trimmed();
    return isOneLine(name) && name.size() <= longestShareName ? std::optional(name) : std::nullopt;
}

QString shownShareName(const ShareSettings &settings)
{
    return settings.name.isEmpty() ? readShareName(accountName()).value_or(QString()) : settings.name;
}

} // namespace Rufzeichen
