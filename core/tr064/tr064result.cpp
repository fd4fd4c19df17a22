// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tr064/tr064result.h"

#include "core/tr064/soapanswer.h"

namespace Rufzeichen {

QString Tr064Result::value(QStringView argument) const
{
    return valueOf(arguments, argument);
}

} // namespace Rufzeichen
