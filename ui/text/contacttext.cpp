// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/contacttext.h"

#include "ui/text/plainwords.h"

#include <QStringList>

namespace Rufzeichen {

QString ContactText::kind(ContactNumberKind kind)
{
    static_assert(int(ContactNumberKind::Other) == 4);
    return QStringList {tr("home"), tr("mobile"), tr("work"), tr("fax"), tr("other")}.at(int(kind));
}

QString ContactText::name(const Contact &contact)
{
    const QString name = sanitized(contact.name).trimmed();
    return name.isEmpty() ? tr("without a name") : name;
}

} // namespace Rufzeichen
