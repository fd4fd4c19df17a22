// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QUrl>
#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

// The value whose word this is.
template <typename Value> std::optional<Value> readWord(const QString &text, std::initializer_list<Value> values)
{
    const auto *const found
        = std::find_if(values.begin(), values.end(), [&text](Value value) { return toText(value) == text; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString Settings::defaultLookupAddress()
{
    return u"https://duckduckgo.com/?q=%1"_s;
}

std::optional<QString> readHost(const QString &text)
{
    QString host = text.trimmed();
    if (const qsizetype scheme = host.indexOf("://"_L1); scheme >= 0) {
        host = host.sliced(scheme + 3);
    }
    if (const qsizetype path = host.indexOf(u'/'); path >= 0) {
        host.truncate(path);
    }
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
    }
    const bool hasPort = host.count(u':') == 1; // an IPv6 address has more
    constexpr qsizetype longestName = 253; // RFC 1035
    const bool plain = std::all_of(host.cbegin(), host.cend(), [](QChar character) {
        return character.isPrint() && !character.isSpace() && !u"[]@?#\\\"'<>;"_s.contains(character);
    });
    return host.isEmpty() || host.size() > longestName || hasPort || !plain ? std::nullopt : std::optional(host);
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

QString toText(LogMode mode)
{
    switch (mode) {
    case LogMode::Off:
        break;
    case LogMode::Single:
        return u"single"_s;
    case LogMode::Daily:
        return u"daily"_s;
    }
    return u"off"_s;
}

QString toText(Masking masking)
{
    switch (masking) {
    case Masking::None:
        break;
    case Masking::Masked:
        return u"masked"_s;
    case Masking::Pseudonymous:
        return u"pseudonymous"_s;
    }
    return u"none"_s;
}

std::optional<LogMode> readLogMode(const QString &text)
{
    return readWord(text, {LogMode::Off, LogMode::Single, LogMode::Daily});
}

std::optional<Masking> readMasking(const QString &text)
{
    return readWord(text, {Masking::None, Masking::Masked, Masking::Pseudonymous});
}

QString toText(NotificationDetail detail)
{
    switch (detail) {
    case NotificationDetail::Full:
        break;
    case NotificationDetail::NameOnly:
        return u"name"_s;
    case NotificationDetail::Hidden:
        return u"hidden"_s;
    }
    return u"full"_s;
}

std::optional<NotificationDetail> readNotificationDetail(const QString &text)
{
    return readWord(text, {NotificationDetail::Full, NotificationDetail::NameOnly, NotificationDetail::Hidden});
}

QString toText(TrayIconStyle style)
{
    switch (style) {
    case TrayIconStyle::Automatic:
        break;
    case TrayIconStyle::Light:
        return u"light"_s;
    case TrayIconStyle::Dark:
        return u"dark"_s;
    case TrayIconStyle::Colour:
        return u"colour"_s;
    }
    return u"automatic"_s;
}

std::optional<TrayIconStyle> readTrayIconStyle(const QString &text)
{
    return readWord(text,
                    {TrayIconStyle::Automatic, TrayIconStyle::Light, TrayIconStyle::Dark, TrayIconStyle::Colour});
}

} // namespace Rufzeichen
