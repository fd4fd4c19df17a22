// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/ownnames.h"

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString OwnNames::line(const std::optional<QString> &number) const
{
    return ofLine && number && !number->isEmpty() ? ofLine(*number) : QString();
}

QString OwnNames::phone(std::optional<int> extension) const
{
    return ofPhone && extension ? ofPhone(*extension) : QString();
}

QString OwnNames::numberAndName(const std::optional<QString> &number) const
{
    const QString name = line(number);
    return name.isEmpty() ? number.value_or(QString()) : u"%1 (%2)"_s.arg(*number, name);
}

} // namespace Rufzeichen
