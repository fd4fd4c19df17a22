// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filename.h"

#include "ui/text/plainwords.h"

#include <QCoreApplication>

namespace Rufzeichen {

using namespace Qt::StringLiterals;

bool isStandardInput(const QString &name)
{
    return name == "-"_L1;
}

QString fileInMessage(const QString &name)
{
    return name.isEmpty() || isStandardInput(name) ? QCoreApplication::translate("Commands", "standard input")
                                                   : sanitized(name);
}

} // namespace Rufzeichen
