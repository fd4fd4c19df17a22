// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountname.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#    include <array>
#    include <pwd.h>
#    include <unistd.h>
#endif

namespace Rufzeichen {

QString fullName(const QString &comment, const QString &login)
{
    QString capital = login;
    capital.replace(0, 1, login.left(1).toUpper());
    const QString name = comment.section(u',', 0, 0).replace(u'&', capital).trimmed(); // passwd(5)
    return name.isEmpty() ? login : name;
}

QString accountName()
{
#ifdef Q_OS_UNIX
    constexpr std::size_t longest = 16384;
    std::array<char, longest> room {};
    passwd entry {};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) != 0 || found == nullptr) {
        return {};
    }
    return fullName(QString::fromLocal8Bit(found->pw_gecos), QString::fromLocal8Bit(found->pw_name));
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace Rufzeichen
