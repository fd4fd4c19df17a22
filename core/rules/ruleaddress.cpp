// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleaddress.h"

#include <algorithm>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2000;

bool isWebPage(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

// Where the path, query or fragment begins.
qsizetype endOfHost(const QString &address)
{
    const qsizetype host = address.indexOf("://"_L1);
    const auto ends = [](QChar character) { return u"/?#"_s.contains(character); };
    return host < 0 ? 0 : std::find_if(address.cbegin() + host + 3, address.cend(), ends) - address.cbegin();
}

// Whoever reads `..` as a folder would leave the page that was meant.
QString encoded(const QString &value)
{
    const bool isDots = std::all_of(value.cbegin(), value.cend(), [](QChar character) { return character == u'.'; });
    return isDots ? QString() : QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString replaced(const QString &pattern, const QList<RuleFact> &facts)
{
    const auto valueOf = [&facts](QStringView name) {
        const auto found
            = std::find_if(facts.cbegin(), facts.cend(), [name](const RuleFact &fact) { return fact.name == name; });
        return found == facts.cend() ? QString() : encoded(found->value);
    };
    QString address;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype end = pattern[at] == u'{' ? pattern.indexOf(u'}', at) : -1;
        if (end >= 0) {
            address += valueOf(QStringView(pattern).sliced(at + 1, end - at - 1));
            at = end + 1;
        } else if (QStringView(pattern).sliced(at).startsWith("%1"_L1)) {
            address += valueOf(u"number");
            at += 2;
        } else {
            address += pattern[at++];
        }
    }
    return address;
}

// Without the placeholders; nothing where a brace is left over.
std::optional<QString> withoutPlaceholders(QString pattern)
{
    pattern.replace("%1"_L1, "0"_L1);
    for (const QString &name : ruleFactNames()) {
        pattern.replace(u'{' + name + u'}', "0"_L1);
    }
    return pattern.contains(u'{') || pattern.contains(u'}') ? std::nullopt : std::optional(pattern);
}

} // namespace

std::optional<QString> readPagePattern(const QString &text)
{
    const QString pattern = text.trimmed();
    const QString host = pattern.left(endOfHost(pattern));
    const std::optional<QString> plain = withoutPlaceholders(pattern);
    const bool isRead = plain && pattern.size() <= longestAddress && !host.contains(u'{') && !host.contains(u'%')
        && isWebPage(QUrl(*plain, QUrl::StrictMode));
    return isRead ? std::optional(pattern) : std::nullopt;
}

std::optional<QString> readWebAddress(const QString &text)
{
    const QString address = text.trimmed();
    return address.size() <= longestAddress && isWebPage(QUrl(address, QUrl::StrictMode)) ? std::optional(address)
                                                                                          : std::nullopt;
}

std::optional<QUrl> pageAddress(const QString &pattern, const RuleOccasion &occasion)
{
    const QUrl url(replaced(pattern, ruleFacts(occasion)), QUrl::StrictMode);
    return isWebPage(url) ? std::optional(url) : std::nullopt;
}

} // namespace Rufzeichen
