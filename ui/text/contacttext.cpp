// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/contacttext.h"

#include "ui/text/plainwords.h"

namespace Rufzeichen {

QString ContactText::kind(ContactNumberKind kind)
{
    switch (kind) {
    case ContactNumberKind::Home:
        return tr("home");
    case ContactNumberKind::Mobile:
        return tr("mobile");
    case ContactNumberKind::Work:
        return tr("work");
    case ContactNumberKind::Fax:
        return tr("fax");
    case ContactNumberKind::Other:
        break;
    }
    return tr("other");
}

QString ContactText::name(const Contact &contact)
{
    const QString name = sanitized(contact.name).trimmed();
    return name.isEmpty() ? tr("without a name") : name;
}

} // namespace Rufzeichen
