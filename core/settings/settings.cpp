// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString Settings::defaultLookupAddress()
{
    return u"https://duckduckgo.com/?q=%1"_s;
}

namespace {

using Problem = TypedAddress::Problem;

TypedAddress problem(Problem problem)
{
    return {.host = {}, .port = {}, .problem = problem};
}

bool isHost(const QString &text)
{
    constexpr qsizetype longestName = 253; // RFC 1035
    return !text.isEmpty() && text.size() <= longestName
        && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
               return character.isPrint() && !character.isSpace() && !u"[]@?#\\\"'<>;"_s.contains(character);
           });
}

// Where the port begins in `host:port`; -1: there is none.
qsizetype colonBeforePort(const QString &address)
{
    const qsizetype bracket = address.startsWith(u'[') ? address.indexOf(u']') : -1;
    if (bracket >= 0) {
        return address.indexOf(u':', bracket) == bracket + 1 ? bracket + 1 : -1;
    }
    return address.count(u':') == 1 ? address.indexOf(u':') : -1; // an IPv6 address has more
}

// The ports of a box that are in the addresses of its pages.
bool isBoxPage(quint16 port)
{
    constexpr std::array<quint16, 4> ports {80, 443, 49000, 49443};
    return std::find(ports.begin(), ports.end(), port) != ports.end();
}

} // namespace

TypedAddress readTypedAddress(const QString &text)
{
    if (text.contains(u'@')) {
        return problem(Problem::Login); // wherever it is: a password may have any characters
    }
    QString address = text.trimmed();
    const qsizetype scheme = address.indexOf("://"_L1);
    const bool isPage = scheme >= 0 && address.startsWith("http"_L1, Qt::CaseInsensitive);
    address = scheme >= 0 ? address.sliced(scheme + 3) : address;
    address = address.left(address.indexOf(u'/'));
    TypedAddress typed;
    if (const qsizetype colon = colonBeforePort(address); colon >= 0) {
        typed.port = readPort(address.sliced(colon + 1));
        if (!typed.port) {
            return problem(Problem::Unreadable);
        }
        address.truncate(colon);
    }
    const bool hasBrackets = address.startsWith(u'[') && address.endsWith(u']');
    typed.host = hasBrackets ? address.sliced(1).chopped(1) : address;
    if (!isHost(typed.host)) {
        return problem(Problem::Unreadable);
    }
    if (isPage && typed.port && isBoxPage(*typed.port)) {
        typed.port.reset();
    }
    return isPage && typed.port && typed.port != CallMonitorAddress().port ? problem(Problem::WebPort) : typed;
}

CallMonitorAddress TypedAddress::over(const CallMonitorAddress &address) const
{
    return {.host = host, .port = port.value_or(address.port)};
}

std::optional<QString> readHost(const QString &text)
{
    const TypedAddress typed = readTypedAddress(text);
    const quint16 usual = CallMonitorAddress().port;
    return typed.host.isEmpty() || typed.port.value_or(usual) != usual ? std::nullopt : std::optional(typed.host);
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
