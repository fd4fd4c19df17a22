// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString Settings::defaultLookupAddress()
{
    return u"https://duckduckgo.com/?q=%1"_s;
}

std::optional<QString> readHost(const QString &text)
{
    QString host = text.trimmed();
    const qsizetype scheme = host.indexOf("://"_L1);
    if (scheme >= 0) {
        host = host.sliced(scheme + 3);
    }
    if (const qsizetype path = host.indexOf(u'/'); path >= 0) {
        host.truncate(path);
    }
    const qsizetype bracket = host.startsWith(u'[') ? host.indexOf(u']') : -1;
    const bool hasPort = bracket >= 0 ? host.indexOf(u':', bracket) == bracket + 1
                                      : host.count(u':') == 1; // an IPv6 address has more
    if (hasPort) {
        const qsizetype colon = host.lastIndexOf(u':');
        const std::optional<quint16> port = readPort(host.sliced(colon + 1));
        if (!port || (scheme < 0 && *port != CallMonitorAddress().port)) {
            return std::nullopt; // another port is not to be dropped silently
        }
        host.truncate(colon);
    }
    if (bracket >= 0 && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
    }
    constexpr qsizetype longestName = 253; // RFC 1035
    const bool plain = std::all_of(host.cbegin(), host.cend(), [](QChar character) {
        return character.isPrint() && !character.isSpace() && !u"[]@?#\\\"'<>;"_s.contains(character);
    });
    return host.isEmpty() || host.size() > longestName || !plain ? std::nullopt : std::optional(host);
}

std::optional<quint16> readPort(const QString &text)
{
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

std::optional<QString> readBoxName(const QString &text)
{
    constexpr qsizetype longest = 100;
    const QString name = text.trimmed(); // a blank after it is a frequent reason why a login fails
    const bool plain = std::all_of(name.cbegin(), name.cend(), [](QChar character) { return character.isPrint(); });
    return plain && name.size() <= longest ? std::optional(name) : std::nullopt;
}

std::optional<QString> readDiallingCode(const QString &text)
{
    constexpr qsizetype longest = 6;
    const QString code = text.trimmed();
    const bool plain = std::all_of(code.cbegin(), code.cend(),
                                   [](QChar character) { return character >= u'0' && character <= u'9'; });
    return plain && code.size() <= longest ? std::optional(code) : std::nullopt;
}

std::optional<QString> readLookupAddress(const QString &text)
{
    const QString address = text.trimmed();
    const QUrl url(QString(address).replace(u"%1"_s, u"0"_s));
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && url.isValid() && !url.host().isEmpty() && address.contains("%1"_L1) ? std::optional(address)
                                                                                        : std::nullopt;
}

} // namespace Rufzeichen
