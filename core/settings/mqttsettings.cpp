// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/mqttsettings.h"

#include <QRegularExpression>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

std::optional<QString> readTopicPrefix(const QString &text)
{
    constexpr qsizetype longest = 64;
    static const QRegularExpression parts(u"^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$"_s);
    const QString prefix = text.trimmed();
    return prefix.size() <= longest && parts.match(prefix).hasMatch() ? std::optional(prefix) : std::nullopt;
}

} // namespace Rufzeichen
