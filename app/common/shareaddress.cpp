// SPDX-FileCopyrightText: 2026 The Rufzeichen authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/shareaddress.h"

namespace Rufzeichen {

ShareAddress shareAddressOf(const ShareSettings &settings, const QString &password)
{
    return {.host = settings.host,
            .port = settings.port,
            .database = settings.database,
            .user = settings.user,
            .password = password,
            .trust = settings.trust,
            .authorities = settings.authorities};
}

} // namespace Rufzeichen
