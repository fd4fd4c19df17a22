// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/boxusers.h"

#include "core/tr064/listxml.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumUsers = 1000;

QString textOf(QXmlStreamReader &reader)
{
    return reader.readElementText(QXmlStreamReader::SkipChildElements);
}

// <User><Username>…</Username><LastUser>1</LastUser></User>, as old boxes have it.
BoxUser readOldUser(QXmlStreamReader &reader)
{
    BoxUser user;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Username"_L1) {
            user.name = textOf(reader);
        } else if (reader.name() == "LastUser"_L1) {
            user.wasLast = textOf(reader).trimmed() == "1"_L1;
        } else {
            reader.skipCurrentElement();
        }
    }
    return user;
}

// `fritz` and four digits: boxes that had only a password made this user when users became a must.
bool isMadeByBox(const QString &name)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    return name.size() == 9 && name.startsWith("fritz"_L1) && std::all_of(name.begin() + 5, name.end(), isDigit);
}

BoxPermission readPermission(QStringView text)
{
    if (text == "readwrite"_L1) {
        return BoxPermission::ReadWrite;
    }
    return text == "readonly"_L1 ? BoxPermission::ReadOnly : BoxPermission::None;
}

void setRight(BoxRights &rights, const QString &path, BoxPermission permission)
{
    if (path == "Phone"_L1) {
        rights.phone = permission;
    } else if (path == "Dial"_L1) {
        rights.dial = permission;
    }
}

} // namespace

QList<BoxUser> readUsers(const QByteArray &document)
{
    QList<BoxUser> users;
    const bool isWhole = readList(document, "List"_L1, [&users](QXmlStreamReader &reader) {
        while (reader.readNextStartElement()) {
            BoxUser user;
            if (reader.name() == "Username"_L1) {
                user.wasLast = reader.attributes().value("last_user"_L1) == "1"_L1;
                user.name = textOf(reader);
            } else if (reader.name() == "User"_L1) {
                user = readOldUser(reader);
            } else {
                reader.skipCurrentElement();
            }
            if (!user.name.isEmpty() && users.size() < maximumUsers) {
                users.append(user);
            }
        }
    });
    return isWhole ? users : QList<BoxUser>();
}

std::optional<BoxRights> readRights(const QByteArray &document)
{
    BoxRights rights;
    const bool isWhole = readList(document, "rights"_L1, [&rights](QXmlStreamReader &reader) {
        QString path; // that the next permission is for
        while (reader.readNextStartElement()) {
            if (reader.name() == "path"_L1) {
                path = textOf(reader).trimmed();
            } else if (reader.name() == "access"_L1) {
                setRight(rights, path, readPermission(QStringView(textOf(reader)).trimmed()));
                path.clear();
            } else {
                reader.skipCurrentElement();
            }
        }
    });
    return isWhole ? std::optional(rights) : std::nullopt;
}

LoginForm loginForm(const QList<BoxUser> &users)
{
    LoginForm form;
    for (const BoxUser &user : users) {
        form.users.append(user.name);
        if (user.wasLast) {
            form.user = user.name;
        }
    }
    if (users.size() == 1 && isMadeByBox(users.first().name)) {
        form.user = users.first().name;
        form.onlyPassword = true;
    }
    return form;
}

std::optional<BoxRight> missingRight(const BoxRights &rights, BoxUse use)
{
    if (use == BoxUse::Read) {
        return rights.phone == BoxPermission::None ? std::optional(BoxRight::Phone) : std::nullopt;
    }
    if (rights.phone != BoxPermission::ReadWrite) {
        return BoxRight::Phone;
    }
    const bool mayNotDial = use == BoxUse::Dial && rights.dial != BoxPermission::ReadWrite;
    return mayNotDial ? std::optional(BoxRight::Dial) : std::nullopt;
}

} // namespace Rufzeichen
