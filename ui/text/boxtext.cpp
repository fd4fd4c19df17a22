// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/boxtext.h"

#include "ui/text/plainwords.h"

#include <QStringList>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

QString BoxText::title(const FoundBox &box)
{
    return tr("%1 at %2").arg(sanitized(box.model), box.address.toString());
}

QString BoxText::details(const FoundBox &box)
{
    QStringList details;
    if (!box.name.isEmpty() && box.name != box.model) {
        details.append(tr("“%1”").arg(sanitized(box.name)));
    }
    if (!box.version.isEmpty()) {
        details.append(tr("FRITZ!OS %1").arg(sanitized(box.version)));
    }
    if (box.isGateway) {
        details.append(tr("your connection to the internet"));
    }
    return details.join(u" · "_s);
}

} // namespace Rufzeichen
