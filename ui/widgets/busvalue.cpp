// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busvalue.h"

#include <QDBusVariant>

namespace Rufzeichen {

QVariant unwrapped(QVariant value)
{
    constexpr int deepest = 3;
    for (int depth = 0; depth < deepest && value.canConvert<QDBusVariant>(); ++depth) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace Rufzeichen
